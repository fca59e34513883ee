"""Edits of the window: what a person did in a panel, as an edit of the brief with a name for the undo menu."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model.edit import Edit

FIRST_INCIDENT = "i-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEdit:
    """An edit of the brief; `label` names it in the undo menu."""

    label: str
    edit: Edit
    going_on: bool = False
    """Whether it goes on the edit before, such as more letters of a title, and is taken back together with it."""
