"""What can be brought into sight."""

from __future__ import annotations

from briefing.ui.actions.action import VIEW, Action, Needs, _

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
        keys=("Ctrl+0",),
        do=lambda w: w.problems.fold(),
        needs=Needs.NOTHING,
        begins_group=True,
    ),
)
