"""What can be brought into sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.actions.action import VIEW, Action, Needs, _

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow


def _open_palette(window: MainWindow) -> None:
    from briefing.ui.panels.palette import open_palette  # it is made from the table that this belongs to

    open_palette(window)


def _full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


ACTIONS: tuple[Action, ...] = (
    Action(name="sources", menu=VIEW, text=_("&Sources"), keys=("Ctrl+1",), do=lambda w: w.show_moment(0)),
    Action(name="claims", menu=VIEW, text=_("&Claims"), keys=("Ctrl+2",), do=lambda w: w.show_moment(1)),
    Action(
        name="assessment", menu=VIEW, text=_("&Assessment"), keys=("Ctrl+3",), do=lambda w: w.show_moment(2)
    ),
    Action(name="brief", menu=VIEW, text=_("&Brief"), keys=("Ctrl+4",), do=lambda w: w.show_moment(3)),
    Action(
        name="problems",
        menu=VIEW,
        text=_("Hide or show &problems"),
        keys=("F7",),
        do=lambda w: w.problems.fold(),
        needs=Needs.NOTHING,
        begins_group=True,
    ),
    Action(
        name="palette",
        menu=VIEW,
        text=_("&Find a claim, a source, a command…"),
        keys=("Ctrl+K",),
        do=_open_palette,
        begins_group=True,
        help=_("By any words of it; Return goes there or does it"),
    ),
    Action(
        name="full_screen",
        menu=VIEW,
        text=_("F&ull screen"),
        keys=("F11",),
        do=_full_screen,
    ),
)
