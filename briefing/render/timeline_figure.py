"""The drawing of the timeline: its marks and the words round it, how to read it and how long reports took."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.model.claim import Claim
from briefing.model.when import When
from briefing.render.context import Segment
from briefing.render.figures.ink import palette
from briefing.render.figures.times.assembly import Drawn, drawn
from briefing.render.figures.times.lanes import Mark
from briefing.render.figures.times.stretch import Stretch, stretch
from briefing.render.filters import when
from briefing.render.visible import Outside, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.lookup import Lookup

KINDS = ("event", "statement", "publication", "capture")
_WIDTHS = (499.0, 242.0)
_MOST_TOLD = 60
"""How many rows the words instead of the drawing go through; the table has all of them."""
_TOLD = 90
_SURE = 1.0
"""Days: a lag is told from times that are known at least so exactly."""
_HOURS_UP_TO = 3.0
"""Days: a lag up to here is told in hours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One row before it has its letter."""

    kind: str
    when: When
    who: str = ""
    what: tuple[Segment, ...] = ()
    label: str = ""
    """A few words for the drawing."""
    claims: tuple[Claim, ...] = ()
    sources: tuple[int, ...] = ()

    @property
    def earlier(self) -> bool:
        """Whether it is about earlier events alone: drawn, they would press the day itself into a corner."""
        return self.kind == "event" and all(claim.earlier for claim in self.claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figured:
    """The drawing in both widths, or "" twice; the words for who cannot see it; what stands under it."""

    drawing: Markup = field(default_factory=Markup)
    small: Markup = field(default_factory=Markup)
    alternative: Outside = field(default_factory=Outside)
    caption: tuple[Outside, ...] = ()


def figured(rows: list[tuple[Dated, str]], look: Lookup) -> Figured:
    """Return the drawing of the rows that have a date, each with its letter.

    There is none where fewer than two different times would be shown, or none of what happened or was said. What is told
    only of earlier events is left out: drawn, it would press the day itself into a corner.
    """
    kept = [(row, letter) for row, letter in rows if row.when.edtf and not row.earlier]
    marks = tuple(_mark(row, letter, look) for row, letter in kept)
    times = {(mark.stretch.start, mark.stretch.end) for mark in marks}
    if len(times) < 2 or all(mark.lane > 1 for mark in marks):
        return Figured()
    told = _alternative(kept, look)
    names, inks = tuple(look.words[kind] for kind in KINDS), palette(look.brief.layout.accent)
    wide, small = (
        drawn(marks, names, look.words, wide=width, alternative=told, palette=inks) for width in _WIDTHS
    )
    return Figured(
        drawing=wide.drawing,
        small=small.drawing,
        alternative=Outside(told),
        caption=tuple(Outside(each) for each in _caption(kept, marks, wide, look)),
    )


def _mark(row: Dated, letter: str, look: Lookup) -> Mark:
    known = stretch(row.when)
    assert known is not None  # noqa: S101 - it has a date
    claims = {claim.id for claim in row.claims}
    if row.kind == "publication":
        ids = {look.brief.sources[number - 1].id for number in row.sources}
        claims = {claim.id for claim in look.claims if claim.source in ids}
    label = visible(" ".join(row.label.split()))
    return Mark(
        lane=KINDS.index(row.kind), stretch=known, letter=letter, label=label, claims=frozenset(claims)
    )


def _alternative(rows: list[tuple[Dated, str]], look: Lookup) -> str:
    words = look.words
    order = sorted((row.when for row, _ in rows), key=lambda each: each.sort_key)
    head = words["timeline_desc"].format(
        n=len(rows), first=when(order[0], words), last=when(order[-1], words)
    )
    told = [
        words["times_alt_row"].format(
            letter=letter,
            kind=words[row.kind],
            when=when(row.when, words),
            what=" ".join(f"{row.who} {''.join(part.text for part in row.what)}".split())[:_TOLD],
        )
        for row, letter in rows[:_MOST_TOLD]
    ]
    return f"{words['timeline_title']}. {head} {'; '.join(told)}."


def _caption(
    rows: list[tuple[Dated, str]], marks: tuple[Mark, ...], made: Drawn, look: Lookup
) -> Iterator[str]:
    words = look.words
    yield words["times_key"]
    joined = [mark.claims for mark in marks if mark.lane == 1]
    if any(mark.claims & claims for claims in joined for mark in marks if mark.lane != 1):
        yield words["times_links"]
    if made.breaks:
        yield words["times_break"]
    if made.cut:
        yield words["times_cut"].format(letters=", ".join(made.cut))
    if any(row.when.moment and row.when.moment.tzinfo is None for row, _ in rows):
        yield words["times_local"]
    for lane, key in ((1, "lag_statement"), (2, "lag_publication")):
        lag = _lag(marks, lane, look)
        if lag:
            yield words[key].format(lag=lag)


def _lag(marks: tuple[Mark, ...], lane: int, look: Lookup) -> str:
    """Return how long it took from the first event to the next statement or publication, as exactly as that is known."""
    sure = [mark for mark in marks if mark.stretch.length <= _SURE]
    events = sorted((mark.stretch for mark in sure if mark.lane == 0), key=_begin)
    later = sorted((mark.stretch for mark in sure if mark.lane == lane), key=_begin)
    event = events[0] if events else None
    said = next((each for each in later if event and each.end >= event.start), None)
    if event is None or said is None:
        return ""
    least, most = max(0.0, said.start - event.end), said.end - event.start
    if most <= 0:
        return ""
    return _span(least, most, look)


def _begin(known: Stretch) -> tuple[float, float]:
    return known.start, known.end


def _span(least: float, most: float, look: Lookup) -> str:
    words = look.words
    hours = most <= _HOURS_UP_TO
    low, high = (round(each * 24) if hours else round(each) for each in (least, most))
    unit = words["lag_hours" if hours else "lag_days"]
    if high <= 1 and hours:
        return words["lag_hour"] if low == high else words["lag_most"].format(most=words["lag_hour"])
    if low == high:
        return unit.format(n=high)
    if low == 0:
        return words["lag_most"].format(most=unit.format(n=high))
    return words["lag_between"].format(least=str(low), most=unit.format(n=high))
