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
    RowView,
    TopicView,
)
from briefing.render.contexts.claims import (
    ClaimView,
    FigureView,
    GapView,
    Segment,
)
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
    "ClaimView",
    "ColumnView",
    "FigureView",
    "GapView",
    "HeadView",
    "JudgementView",
    "KeyFigureView",
    "MatrixView",
    "PassageView",
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
