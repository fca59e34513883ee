"""What can be done with the brief as a whole and its pages: hand over, look, find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.actions.action import BRIEF, Action, Needs, _

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow

_MOMENT = 3


def _hand_over(window: MainWindow) -> None:
    window.show_moment(_MOMENT)
    window.brief.show_handover()


def _export(window: MainWindow) -> None:
    _hand_over(window)
    window.brief.handover.ask_export()


def _export_both(window: MainWindow) -> None:
    _hand_over(window)
    if window.brief.handover.choose_target():
        window.brief.handover.export_both()


def _issue(window: MainWindow) -> None:
    _hand_over(window)
    window.brief.handover.issue()


ACTIONS: tuple[Action, ...] = (
    Action(
        name="hand_over",
        menu=BRIEF,
        text=_("&Hand over"),
        keys=("Ctrl+Shift+H",),
        do=_hand_over,
        help=_("What stands against issuing, the checklist, and the ways out"),
    ),
    Action(
        name="export", menu=BRIEF, text=_("&Export PDF…"), keys=("Ctrl+E",), do=_export, needs=Needs.SOURCES
    ),
    Action(
        name="export_both",
        menu=BRIEF,
        text=_("Export PDF and .&brief…"),
        keys=("Ctrl+Shift+E",),
        do=_export_both,
        needs=Needs.SOURCES,
    ),
    Action(
        name="issue",
        menu=BRIEF,
        text=_("&Issue…"),
        keys=("Ctrl+Return",),
        do=_issue,
        needs=Needs.SOURCES,
        help=_("Writes the PDF, keeps the version by name, and spends the number"),
    ),
    Action(
        name="find_in_pages",
        menu=BRIEF,
        text=_("&Find in the pages…"),
        keys=("Ctrl+Shift+F",),
        do=lambda w: w.preview.search(),
        needs=Needs.SOURCES,
        begins_group=True,
    ),
    Action(
        name="next_page",
        menu=BRIEF,
        text=_("&Next page"),
        keys=("Ctrl+PgDown",),
        do=lambda w: w.preview.next_page(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="previous_page",
        menu=BRIEF,
        text=_("&Previous page"),
        keys=("Ctrl+PgUp",),
        do=lambda w: w.preview.previous_page(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="zoom_in",
        menu=BRIEF,
        text=_("Pages &larger"),
        keys=("Ctrl++", "Ctrl+="),
        do=lambda w: w.preview.zoom_in(),
        needs=Needs.SOURCES,
        begins_group=True,
    ),
    Action(
        name="zoom_out",
        menu=BRIEF,
        text=_("Pages &smaller"),
        keys=("Ctrl+-",),
        do=lambda w: w.preview.zoom_out(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="zoom_fit",
        menu=BRIEF,
        text=_("Fit the &width"),
        keys=("Ctrl+0",),
        do=lambda w: w.preview.fit(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="thumbnails",
        menu=BRIEF,
        text=_("Show or hide &thumbnails"),
        do=lambda w: w.preview.toggle_thumbnails(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="pages_again",
        menu=BRIEF,
        text=_("&Make the pages again"),
        keys=("F5",),
        do=lambda w: w.pages.again(),
        needs=Needs.SOURCES,
        help=_("After a failure whose cause is gone"),
    ),
)
