"""What can be done with what comes in: add, paste, write by hand, cancel, remove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.actions.action import SOURCES, Action, Needs, _

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow


def _write_by_hand(window: MainWindow) -> None:
    window.show_moment(window.moments.index(window.sources))
    window.sources.write_by_hand()


ACTIONS: tuple[Action, ...] = (
    Action(
        name="add_folder",
        menu=SOURCES,
        text=_("Add a &folder…"),
        keys=("Ctrl+Shift+D",),
        do=lambda w: w.sources.ask_folder(),
        help=_("All reports in a folder and in the folders in it"),
    ),
    Action(
        name="paste",
        menu=SOURCES,
        text=_("&Paste a report"),
        keys=("Ctrl+V",),
        do=lambda w: w.sources.intake.paste(),
        help=_("A page, a text, files or an address from the clipboard, while no field has the focus"),
    ),
    Action(
        name="write_by_hand",
        menu=SOURCES,
        text=_("Add text by &hand…"),
        keys=("Ctrl+T",),
        do=_write_by_hand,
    ),
    Action(
        name="cancel_reading",
        menu=SOURCES,
        text=_("&Cancel reading"),
        keys=("Ctrl+.",),
        do=lambda w: w.sources.intake.cancel(),
        begins_group=True,
        help=_("What has arrived stays; what was not read is listed"),
    ),
    Action(
        name="put_away_imports",
        menu=SOURCES,
        text=_("Put the list of what came in a&way"),
        do=lambda w: w.sources.intake.put_away(),
    ),
    Action(
        name="remove_source",
        menu=SOURCES,
        text=_("&Remove the source in hand"),
        do=lambda w: w.sources.remove_source(),
        needs=Needs.SOURCES,
        begins_group=True,
        help=_("With its claims; undo brings it back"),
    ),
)
