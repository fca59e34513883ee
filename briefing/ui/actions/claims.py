"""What can be done with the claims."""

from __future__ import annotations

from briefing.ui.actions.action import CLAIMS, Action, Needs, _

ACTIONS: tuple[Action, ...] = (
    Action(
        name="accept",
        menu=CLAIMS,
        text=_("&Accept"),
        keys=("A",),
        do=lambda w: w.claims.reviewing.accept(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="reject",
        menu=CLAIMS,
        text=_("&Reject"),
        keys=("R",),
        do=lambda w: w.claims.reviewing.reject(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="edit",
        menu=CLAIMS,
        text=_("&Edit wording"),
        keys=("E",),
        do=lambda w: w.claims.reviewing.edit(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="next",
        menu=CLAIMS,
        text=_("&Next to review"),
        keys=("N",),
        do=lambda w: w.claims.reviewing.next(),
        needs=Needs.CLAIM,
        begins_group=True,
    ),
    Action(
        name="previous",
        menu=CLAIMS,
        text=_("&Previous to review"),
        keys=("P",),
        do=lambda w: w.claims.reviewing.previous(),
        needs=Needs.CLAIM,
    ),
)
