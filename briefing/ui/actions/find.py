"""Finding words in the brief, and going through its problems."""

from __future__ import annotations

from briefing.ui.actions.action import EDIT, VIEW, Action, _

ACTIONS: tuple[Action, ...] = (
    Action(
        name="find",
        menu=EDIT,
        text=_("&Find…"),
        keys=("Ctrl+F",),
        do=lambda w: w.finding.open(),
        begins_group=True,
        help=_("In sources, claims and forms; case and accents do not count"),
    ),
    Action(
        name="find_next",
        menu=EDIT,
        text=_("Find &next"),
        keys=("F3",),
        do=lambda w: w.finding.next(),
    ),
    Action(
        name="find_previous",
        menu=EDIT,
        text=_("Find &previous"),
        keys=("Shift+F3",),
        do=lambda w: w.finding.previous(),
    ),
    Action(
        name="next_problem",
        menu=VIEW,
        text=_("Next &problem"),
        keys=("F8",),
        do=lambda w: w.problems.next(),
        begins_group=True,
        help=_("Go to the place of the next problem, the gravest first"),
    ),
    Action(
        name="previous_problem",
        menu=VIEW,
        text=_("P&revious problem"),
        keys=("Shift+F8",),
        do=lambda w: w.problems.previous(),
    ),
)
