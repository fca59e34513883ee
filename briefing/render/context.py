"""The template context, version 1: what `brief.html.jinja` of every pack is given. `docs/templates.md` tells it to authors.

Plain frozen dataclasses of ready-to-print values: a template chooses and orders, it computes nothing. Whatever came from
outside is an `Outside` (it escapes and isolates itself); lists are tuples and may be empty; a text that is not known is "".
A field is never renamed or dropped within one version. The parts stand in `briefing/render/contexts/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.render.contexts.accounts import (
    AgreedView,
    CellView,
    ColumnView,
    KeyFigureView,
    MatrixView,
    ParagraphView,
    PartyView,
    RowView,
    TopicView,
)
from briefing.render.contexts.claims import (
    ClaimView,
    FigureView,
    GapView,
    Segment,
)
from briefing.render.contexts.figures import ChartView, MapView, PinView
from briefing.render.contexts.incidents import DigestView
from briefing.render.contexts.surroundings import (
    BandView,
    JudgementView,
    PassageView,
    PlaceView,
    SourceView,
    TimelineView,
    TimeView,
)
from briefing.render.pack import CONTEXT_VERSION
from briefing.render.visible import Outside

__all__ = [
    "CONTEXT_VERSION",
    "AgreedView",
    "BandView",
    "BottomLineView",
    "BriefView",
    "CellView",
    "ChartView",
    "ClaimView",
    "ColumnView",
    "DigestView",
    "FigureView",
    "GapView",
    "HeadView",
    "JudgementView",
    "KeyFigureView",
    "MapView",
    "MatrixView",
    "ParagraphView",
    "PartyView",
    "PassageView",
    "PinView",
    "PlaceView",
    "RowView",
    "Segment",
    "SourceView",
    "TimeView",
    "TimelineView",
    "TopicView",
]

NOTHING = Outside()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLineView:
    """An hour of the head: what it is of, and the time in UTC and, where it is known, as the clocks there show it."""

    label: str
    utc: Outside
    local: Outside = NOTHING


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
    logo: str = ""
    """The logo as a `data:` address, or ""."""
    logo_description: Outside = NOTHING
    """What the logo shows, for those who cannot see it."""
    organisation: Outside = NOTHING
    """Whose brief it is, for the line beside the logo."""
    next_issue: Outside = NOTHING
    times: tuple[TimeLineView, ...] = ()
    """The hours that a short brief prints one by one: of what happened, as of, next issue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BottomLineView:
    """The bottom line: the analyst's summary, or else a lead and claims in the words of the reports."""

    summary: Outside
    lead: Outside
    claims: tuple[ClaimView, ...]
    gap: GapView | None
    made_how: str


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
    situation: tuple[ParagraphView, ...]
    """What is said on questions that the matrix does not hold, topic by topic."""
    parties: tuple[PartyView, ...]
    gaps: tuple[GapView, ...]
    places: tuple[PlaceView, ...]
    map: MapView
    chart: ChartView
    """The figures that sides gave, as ranges."""
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
    digest: DigestView
    """Many incidents: the table, counts, panels and the contested list."""
    content_hash: str = field(default="")
    """SHA-256 (64 hex digits) over everything above in canonical JSON: two printouts with one hash print the same."""
    content_line: str = field(default="")
    """The same, short, as the foot of each page has it: "content 7c1e 90ab 44d2"."""
