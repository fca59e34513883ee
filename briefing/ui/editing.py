"""Edits of the forms: what a person typed into a field, as an edit of the brief."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from briefing.model.edit import Edit, change, change_incident

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
        return change_incident(self.incident, self.name, self.value)
