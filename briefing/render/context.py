"""The template context, version 1: what `brief.html.jinja` of every pack is given. `docs/templates.md` tells it to authors.

Plain frozen dataclasses of ready-to-print values: a template chooses and orders, it computes nothing. Whatever came from
outside is an `Outside` (it escapes and isolates itself); lists are tuples and may be empty; a text that is not known is "".
A field is never renamed or dropped within one version.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from briefing.render.visible import Outside

CONTEXT_VERSION = 1


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

    `note` is its number; `#claim-N` is its place in the register, `#passage-N` in the annex. `who` with `verb` begins a
    sentence that `passage` (or `short`, cut after some 240 characters) ends. `naming` is `named`, `unnamed`,
    `unspecified` or `publication`; `naming_label` says it in words where it is not `named`. `status` is `contested`,
    `agreed` or `one account`, `status_label` the same in the brief's language.
    """

    note: int
    side: Outside
    who: Outside
    role: Outside
    on_behalf_of: Outside
    verb: str
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
    repeated: tuple[int, ...] = ()
    """In a cell or a list: the notes of further claims of this side in the same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadView:
    """The head of the brief, each part as the phrase that is printed ("as of 2 July 2025, 18:00 UTC")."""

    title: Outside
    title_made: bool
    """Whether the title was put together by rule, because nobody wrote one."""
    kind: str
    desk: Outside
    serial: Outside
    issue: str
    as_of: Outside
    subline: tuple[Outside, ...]
    """As of, period, prepared, approved, next issue: those that are known."""
    review: str
    """"machine-found, not reviewed: n of m claims", or that all were reviewed."""
    unreviewed: bool
    marking: str
    marking_class: str
    """`clear`, `green`, `amber`, `amber-strict` or `red`."""
    marking_colour: str
    """The standard's colour for the label on black, `#RRGGBB`."""
    marking_meaning: str
    created: str
    """The as-of time for the PDF's metadata (W3C date-time), or ""."""
    authors: Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLineView:
    """The bottom line: the analyst's summary, or else a lead and claims in the words of the reports."""

    summary: Outside
    lead: Outside
    claims: tuple[ClaimView, ...]
    gap: GapView | None
    made_how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigureView:
    """One tile: the figure, whose it is, from how many origins, its grade and how it stands to others."""

    figure: FigureView
    who: Outside
    origins: str
    grade: str
    status: str
    status_label: str
    earlier: bool
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnView:
    """One column of a matrix: a side, and who spoke for it through which channel, when, printed where."""

    side: Outside
    spoke: tuple[Outside, ...]
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """What one side says on one question; no claims: it says nothing. In a cell of `others`, print each claim's side."""

    claims: tuple[ClaimView, ...]
    more: tuple[int, ...] = ()
    """Notes of further statements that a cell has no room for."""
    gaps: tuple[GapView, ...] = ()
    """Where it says nothing of losses: what it is said not to have given."""
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One question with the cells of all columns, in their order."""

    question: Outside
    status: str
    status_label: str
    origins: str
    tall: bool
    """Whether a cell holds so much that the row may be broken over two pages."""
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """Questions in rows, sides in at most four columns; the last may gather the others."""

    columns: tuple[ColumnView, ...]
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedView:
    """One question on which sides or independent origins agree, and the claims that say so."""

    question: Outside
    answer: Outside
    sides: Outside
    origins: str
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """Something that is not known; `note` is 0 where no passage says so."""

    note: int
    text: Outside
    passage: tuple[Segment, ...]
    about: Outside
    withheld: Outside
    source: int
    publisher: Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """A place as the report names it: where it lies and how exactly, or what it may be, never replaced."""

    name: Outside
    located: bool
    lies: Outside
    coordinates: str
    precision: str
    given_by: Outside
    suggestions: tuple[Outside, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeView:
    """One row of the timeline: `kind` is `event`, `statement`, `publication` or `capture`; `mark` its letter in the drawing."""

    mark: str
    kind: str
    kind_label: str
    when: Outside
    worded: Outside
    what: tuple[Segment, ...]
    who: Outside
    notes: tuple[int, ...]
    sources: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """The timeline: its rows, the drawing of the dated ones (inline SVG, or "") and what is not dated."""

    rows: tuple[TimeView, ...]
    drawing: Markup
    undated: str
    left_out: str
    """Which rows the drawing leaves out, in words, or ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """The claims of the register that answer one kind of question."""

    label: str
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BandView:
    """One word of the likelihood yardstick with its bounds ("55–80 %"); `used` where the brief uses it."""

    word: str
    bounds: str
    used: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementView:
    """A judgement of the desk; the likelihood and the confidence are never to be printed in one sentence."""

    text: Outside
    likelihood: Outside
    confidence: str
    basis: Outside
    notes: tuple[int, ...]
    would_change: Outside
    alternatives: tuple[Outside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """One source; `#source-N` is its row in the table."""

    number: int
    publisher: Outside
    title: Outside
    authors: Outside
    published: Outside
    accessed: Outside
    address: Outside
    archived: Outside
    file: Outside
    language: Outside
    origin: Outside
    own_origin: bool
    grade: str
    grade_label: str
    descriptor: Outside
    marking: str
    sha256: str
    sha256_short: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """One numbered passage of the annex, exactly as published, with its attribution and where it stands."""

    note: int
    of_claim: bool
    """Whether a claim rests on it (`#claim-N`), or a gap (`#gap-N`)."""
    who: Outside
    chain: Outside
    named_as: Outside
    resolved: Outside
    source: int
    publisher: Outside
    characters: str
    """Offsets in code points of the stored text, half-open, a pair for each piece."""
    pieces: tuple[tuple[Segment, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefView:
    """Everything that a template may print."""

    version: int = CONTEXT_VERSION
    language: str
    words: Mapping[str, str]
    head: HeadView
    bottom_line: BottomLineView
    key_figures: tuple[KeyFigureView, ...]
    more_figures: str
    contested: bool
    """Whether any question is contested."""
    matrices: tuple[MatrixView, ...]
    agreed: tuple[AgreedView, ...]
    gaps: tuple[GapView, ...]
    places: tuple[PlaceView, ...]
    timeline: TimelineView
    register: tuple[TopicView, ...]
    judgements: tuple[JudgementView, ...]
    yardstick: str
    bands: tuple[BandView, ...]
    recommendations: tuple[Outside, ...]
    source_summary: tuple[str, ...]
    sources: tuple[SourceView, ...]
    annex: tuple[PassageView, ...]
    caveat: tuple[Outside, ...]
    distribution: Outside
    content_hash: str = field(default="")
    """SHA-256 (64 hex digits) over everything above in canonical JSON: two printouts with one hash print the same."""
    content_line: str = field(default="")
    """The same, short, as the foot of each page has it: "content 7c1e 90ab 44d2"."""
