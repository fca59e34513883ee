"""What can be done with the claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.claim import ReviewState
from briefing.model.edit_claims import Part
from briefing.ui.actions.action import CLAIMS, Action, Needs, _

if TYPE_CHECKING:
    from briefing.ui.actions.action import Do


def _action(
    name: str,
    text: str,
    do: Do,
    *keys: str,
    begins_group: bool = False,
    help_: str = "",
    needs: Needs = Needs.CLAIM,
) -> Action:
    return Action(
        name=name,
        menu=CLAIMS,
        text=text,
        keys=keys,
        do=do,
        needs=needs,
        begins_group=begins_group,
        help=help_,
    )


ACTIONS: tuple[Action, ...] = (
    _action("accept", _("&Accept"), lambda w: w.claims.decide(ReviewState.ACCEPTED), "A"),
    _action(
        "reject",
        _("&Reject"),
        lambda w: w.claims.decide(ReviewState.REJECTED),
        "R",
        help_=_("It is kept, and printed nowhere"),
    ),
    _action(
        "edit",
        _("&Edit wording"),
        lambda w: w.claims.claim.edit(),
        "E",
        help_=_("Your words beside the passage, which stays as published"),
    ),
    _action(
        "details",
        _("Edit &details"),
        lambda w: w.claims.claim.edit_details(),
        "D",
        help_=_("Claimant, channel, times, figures, questions"),
    ),
    _action(
        "grade",
        _("&Grade…"),
        lambda w: w.claims.grade(),
        "G",
        help_=_("C3: fairly reliable source, possibly true"),
    ),
    _action(
        "merge",
        _("The sa&me claim elsewhere…"),
        lambda w: w.claims.merge(),
        "M",
        help_=_("Marks two claims as one, the likeliest offered first"),
    ),
    _action("not_same", _("N&ot the same"), lambda w: w.claims.reviewing.not_same(), "Shift+M"),
    _action(
        "accept_all",
        _("Accept all a&bove a confidence…"),
        lambda w: w.claims.accept_all(),
        "Ctrl+Shift+A",
    ),
    _action("next", _("&Next to review"), lambda w: w.claims.reviewing.next(), "N", begins_group=True),
    _action("previous", _("&Previous to review"), lambda w: w.claims.reviewing.previous(), "P"),
    _action("claim_after", _("Next claim"), lambda w: w.claims.reviewing.further(), "J"),
    _action("claim_before", _("Previous claim"), lambda w: w.claims.reviewing.back(), "K"),
    _action(
        "claim_from_passage",
        _("New &claim from the selection"),
        lambda w: w.claims.make(None),
        "C",
        begins_group=True,
        help_=_("Select its words in the text first: Shift and the arrows, or the mouse"),
    ),
    _action("set_claimant", _("Selection is the claiman&t"), lambda w: w.claims.make(Part.CLAIMANT), "1"),
    _action("set_cue", _("Selection says how it was &said"), lambda w: w.claims.make(Part.CUE), "2"),
    _action("set_content", _("Selection is the conten&t"), lambda w: w.claims.make(Part.CONTENT), "3"),
    _action("add_content", _("Add selection to the content"), lambda w: w.claims.make(Part.MORE), "4"),
    _action(
        "view_text", _("Te&xt beside the claim"), lambda w: w.claims.show_view(0), "T", begins_group=True
    ),
    _action("view_table", _("&List of all claims"), lambda w: w.claims.show_view(1), "L"),
    _action("view_board", _("Board of &questions"), lambda w: w.claims.show_view(2), "B"),
    _action(
        "same_question",
        _("Go to what answers the same &question"),
        lambda w: w.claims.go_to_same_question(),
        "S",
    ),
)
