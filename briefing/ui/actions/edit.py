"""What can be done with the last edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.actions.action import EDIT, Action, Needs, _

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow


def _settings(window: MainWindow) -> None:
    from briefing.ui.dialogs.settings import show_settings  # loaded when it is asked for

    show_settings(window)


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
    Action(
        name="settings",
        menu=EDIT,
        text=_("Se&ttings…"),
        keys=("Ctrl+,",),
        do=_settings,
        begins_group=True,
        help=_("Language, colours, letters, and what new briefs begin with"),
    ),
)
