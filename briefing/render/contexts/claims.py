"""What is said, and what is not known: the small parts of the template context."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.render.visible import Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A run of a passage: its text, and what the report does with it.

    `kind` is `plain` (the report's own words), `direct` or `mixed` (words that it quotes), `scare` (its own quotation
    marks) or `cut` (our ellipsis). `before` and `after` are quotation marks that stand in the report just outside the
    passage; print them where the passage stands alone, leave them out where offsets are given.
    """

    text: Outside
    kind: str = "plain"
    before: str = ""
    after: str = ""

    @property
    def quoted(self) -> bool:
        """Whether the report quotes these words."""
        return self.kind in {"direct", "mixed", "scare"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A number as printed ("> 80"), what is counted, of whom, and how the report worded it."""

    number: str
    counted: Outside
    wording: Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim, with everything that is printed about it anywhere.

    `note` is the number of its passage, `#passage-NOTE` in the annex; `#claim-ANCHOR` is its place in the register: the number,
    and "12b" for a second claim on the passage of note 12. `who` with `verb` begins a
    sentence that `passage` (or `short`, cut after some 240 characters) ends. `naming` is `named`, `unnamed`,
    `unspecified` or `publication`; `naming_label` says it in words where it is not `named`. `status` is `contested`,
    `agreed` or `one account`, `status_label` the same in the brief's language.
    """

    note: int
    side: Outside
    who: Outside
    role: Outside
    on_behalf_of: Outside
    verb: Outside
    """What the claimant did: the program's word for it, or the report's own verb where the passage goes on from it."""
    naming: str
    naming_label: str
    channel: Outside
    said: Outside
    chain: Outside
    passage: tuple[Segment, ...]
    short: tuple[Segment, ...]
    wording: Outside
    """The analyst's wording, to stand beside the passage."""
    grade: str
    grade_label: str
    figures: tuple[FigureView, ...]
    details: tuple[Outside, ...]
    """The claimant's lines under the name: role and on whose behalf, channel and time of the statement, the chain."""
    facts: tuple[Outside, ...]
    """What else is known, a phrase each: negated, hedged by what, scare quotes, earlier event, event time, places, other
    questions that it answers, the desk's notes."""
    negated: bool
    earlier: bool
    repeats: int
    """The note that it repeats, or 0."""
    status: str
    status_label: str
    reviewed: bool
    source: int
    anchor: str = ""
    lead: tuple[Segment, ...] = ()
    """The passage cut after some 120 characters."""
    runs_on: bool = False
    """Whether the verb and the passage are one sentence, so that no colon stands between them."""
    repeated: tuple[int, ...] = ()
    """In a cell or a list: the notes of further claims of this side in the same words."""
    place: str = ""
    """What a click on it goes to: the id of the claim. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """Something that is not known; `note` is 0 where no passage says so. `#gap-ANCHOR` is its place on the pages."""

    note: int
    anchor: str = ""
    text: Outside
    passage: tuple[Segment, ...]
    about: Outside
    withheld: Outside
    source: int
    publisher: Outside
    place: str = ""
    """What a click on it goes to: the id of the gap. Not printed."""
