"""The timeline: when it happened, when it was said, when it was published, when it was taken in. Never mixed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.render.claims import channel, side_label
from briefing.render.context import Segment, TimelineView, TimeView
from briefing.render.filters import quoted, when
from briefing.render.passages import passage, shortened
from briefing.render.timeline_figure import KINDS, Dated, figured
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.claim import Claim
    from briefing.render.lookup import Lookup

_SHORT = 110


def timeline(look: Lookup) -> TimelineView:
    """Return the rows, earliest first, with the drawing of those that have a date."""
    rows = sorted(_rows(look), key=lambda row: (row.when.sort_key, KINDS.index(row.kind)))
    marked = [(row, _letters(place)) for place, row in enumerate(rows)]
    figure = figured(marked, look)
    earlier = [letter for row, letter in marked if row.earlier]
    undated = sum(1 for claim in look.claims if not claim.when)
    return TimelineView(
        rows=tuple(_view(row, letter, look) for row, letter in marked),
        drawing=figure.drawing,
        small=figure.small,
        title=look.words["timeline_title"],
        alternative=figure.alternative,
        caption=figure.caption,
        left_out=look.words["earlier_in_table"].format(letters=", ".join(earlier))
        if figure.drawing and earlier
        else "",
        undated=look.words["not_dated"].format(n=undated) if undated else "",
    )


def _rows(look: Lookup) -> Iterator[Dated]:
    yield from _events(look)
    yield from _statements(look)
    for number, source in enumerate(look.brief.sources, 1):
        title = quoted(source.title, look.words) if source.title else look.words["untitled_report"]
        if source.published:
            text = look.words["published"].format(
                who=source.publisher or look.words["no_publisher"], title=title
            )
            yield Dated(
                kind="publication",
                when=source.published,
                what=_said(text),
                label=source.publisher or f"[{number}]",
                sources=(number,),
            )
        if source.accessed:
            text = look.words["captured"].format(who=source.publisher or look.words["no_publisher"])
            yield Dated(
                kind="capture",
                when=source.accessed,
                what=_said(text),
                label=source.publisher or f"[{number}]",
                sources=(number,),
            )


def _events(look: Lookup) -> Iterator[Dated]:
    by_time: dict[str, list[Claim]] = {}
    for claim in look.claims:
        if claim.when:
            by_time.setdefault(claim.when.edtf or claim.when.wording, []).append(claim)
    for claims in by_time.values():
        first = claims[0]
        words = shortened(passage(first, look.brief.source(first.source)), _SHORT)
        yield Dated(
            kind="event",
            when=first.when,
            who=side_label(first, look),
            what=words,
            label=_event_label(claims, look),
            claims=tuple(claims),
        )


def _statements(look: Lookup) -> Iterator[Dated]:
    found: dict[tuple[str, ...], Dated] = {}
    for claim in look.claims:
        said = claim.attribution.said
        if not said or claim.own_voice:  # a publication's own statement is its publication
            continue
        text = look.words["statement_by"].format(
            who=side_label(claim, look), channel=channel(claim.attribution, look)
        )
        key = (said.edtf or said.wording, text)
        row = found.get(key) or Dated(
            kind="statement", when=said, what=_said(text), label=side_label(claim, look)
        )
        found[key] = replace(row, claims=(*row.claims, claim))
    yield from found.values()


def _event_label(claims: list[Claim], look: Lookup) -> str:
    """Return what an event is called in the drawing: the incident's title, the desk's wording, else who tells of it."""
    titles = {incident.id: incident.title for incident in look.brief.incidents}
    worded = [titles.get(claim.incident, "") for claim in claims] + [claim.text for claim in claims]
    tellers = list(dict.fromkeys(side_label(claim, look) for claim in claims))
    return next((text for text in worded if text), "") or look.words["told_by"].format(who=", ".join(tellers))


def _said(text: str) -> tuple[Segment, ...]:
    return (Segment(text=Outside(text), kind="desk"),)


def _view(row: Dated, letter: str, look: Lookup) -> TimeView:
    words = look.words
    worded = (
        [words["worded"].format(wording=quoted(row.when.wording, words))]
        if row.when.edtf and row.when.wording
        else []
    )
    # How a date was reckoned is told in English by what reckoned it; a brief in another language keeps to the wording.
    if row.when.basis and look.brief.language == "en":
        worded.append(words["counted_from"].format(basis=row.when.basis) if row.when.edtf else row.when.basis)
    return TimeView(
        mark=letter,
        kind=row.kind,
        kind_label=words[row.kind],
        when=Outside(when(row.when, words)),
        worded=Outside(", ".join(worded)),
        what=row.what,
        who=Outside(row.who),
        notes=tuple(look.notes.claim(claim) for claim in row.claims),
        sources=row.sources,
        place=row.claims[0].id if row.claims else look.brief.sources[row.sources[0] - 1].id,
    )


def _letters(place: int) -> str:
    """Return a, b … z, aa, ab … for places from 0."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
