"""Edits of the forms: what a person typed into a field, as an edit of the brief."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from briefing.model.edit import Edit, change
from briefing.model.incident import Incident

if TYPE_CHECKING:
    from briefing.model.brief import Brief

FIRST_INCIDENT = "i-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEdit:
    """A new value of one field of the brief's head, or of the incident of that id; `label` names it in the undo menu."""

    label: str
    name: str
    value: Any
    incident: str = ""

    @property
    def edit(self) -> Edit:
        """The edit of the brief."""
        if not self.incident:
            return change(**{self.name: self.value})
        return _change_incident(self.incident, self.name, self.value)


def _change_incident(incident_id: str, name: str, value: Any) -> Edit:
    """Return the edit that gives one field of an incident a new value; an incident not yet in the brief comes into it."""

    def edit(brief: Brief) -> Brief:
        known = brief.incidents
        if all(incident.id != incident_id for incident in known):
            known = (*known, Incident(id=incident_id))
        return replace(
            brief,
            incidents=tuple(
                replace(each, **{name: value}) if each.id == incident_id else each for each in known
            ),
        )

    return edit
