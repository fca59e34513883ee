"""What can be done with the last edits."""

from __future__ import annotations

from briefing.ui.actions.action import EDIT, Action, Needs, _

ACTIONS: tuple[Action, ...] = (
    Action(
        name="undo", menu=EDIT, text=_("&Undo"), keys=("Ctrl+Z",), do=lambda w: w.undo(), needs=Needs.UNDO
    ),
    Action(
        name="redo",
        menu=EDIT,
        text=_("&Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        do=lambda w: w.redo(),
        needs=Needs.REDO,
    ),
)
