"""Where and when, by whom published, and what the desk makes of it, as the templates see them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from briefing.render.contexts.claims import Segment
from briefing.render.visible import Outside

NOTHING, NO_DRAWING = Outside(), Markup("")


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
    mark: str = ""
    """The number by which the map names it, where its name had no room there, or ""."""
    place: str = ""
    """What a click on it goes to: the id of the place. Not printed."""


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
    place: str = ""
    """What a click on it goes to: the id of the first claim, or of the source. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineView:
    """The timeline: its rows, the drawing of the dated ones (inline SVG, or "") and what is not dated."""

    rows: tuple[TimeView, ...]
    drawing: Markup
    undated: str
    left_out: str
    """Which rows the drawing leaves out, in words, or ""."""
    small: Markup = NO_DRAWING
    """The same for a column of half a page's width (242 points); `drawing` is 499 points wide. Print one of them."""
    title: str = ""
    alternative: Outside = NOTHING
    """What the drawing shows, in words, with every row."""
    caption: tuple[Outside, ...] = ()
    """How to read the drawing, and how long it took from what happened to its publication. To be printed with it."""


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
    place: str = ""
    """What a click on it goes to: the id of the judgement. Not printed."""


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
    runs: tuple[tuple[int, int], ...] = ()
    """The same, as first and last of those that follow each other: (1, 3), (7, 7)."""
    place: str = ""
    """What a click on it goes to: the id of the source. Not printed."""


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
    others: tuple[Outside, ...] = ()
    """Who else is cited with this passage: further claimants, with their chains."""
    place: str = ""
    """What a click on it goes to: the id of the claim or the gap. Not printed."""
