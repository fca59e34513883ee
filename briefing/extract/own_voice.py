"""Own voice: what a text says itself. In a report it stays the publication's; in a party's own statement it is the party's."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from briefing.extract.attributions import OWN_VOICE
from briefing.extract.finding import Finding, Span
from briefing.extract.questions import tells_of_anything, tells_of_violence
from briefing.extract.reading import Reading, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.statements import Statement

_CHECKABLE = re.compile(
    r"\d|\b(?:first|second|third|fourth|fifth|sixth|latest|deadliest|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens?|scores|hundreds|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|deuxième|troisième|quatrième|cinquième|premier|première|deux|trois|quatre|"
    r"cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|dizaines?|vingtaine|trentaine|centaines?|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[-•*·▪●◦‣–—]|\(?\d{1,2}[.)])\s+(?=\w)")
_BARE_ATTRIBUTION = 0.15


def own_voice(
    reading: Reading,
    findings: tuple[Finding, ...],
    gaps: tuple[Span, ...],
    statement: Statement | None = None,
) -> tuple[Finding, ...]:
    """Return the sentences that report violence in the publication's own voice and can be checked: a number, an ordinal, a day.

    A sentence of which an attribution or an information gap covers more than a sixth is not in its own voice. In a party's
    own statement every sentence that says "we", or that answers a question about the events, is that party's claim.
    """
    taken = _merged([*gaps, *(span for one in findings for span in (*one.content, *one.cue, *one.source))])
    found = []
    for span in _sentences(reading, statement):
        words = reading.text(span)
        near = taken[max(bisect_left(taken, span) - 1, 0) : bisect_left(taken, (span[1], 0))]
        if overlap((span,), near) > _BARE_ATTRIBUTION * (span[1] - span[0]):
            continue
        if _speaks(reading, words) if statement else tells_of_violence(words) and _CHECKABLE.search(words):
            found.append(Finding(content=(_plain(reading, span),), confidence=0.5, engine=OWN_VOICE))
    return tuple(found)


def _sentences(reading: Reading, statement: Statement | None) -> Iterator[Span]:
    """Yield the sentences of the report's own text, without the heading of a statement."""
    for sentence in reading.sentences:
        span = (sentence.start, sentence.end)
        if (
            reading.in_body(span)
            and not reading.text(span).endswith(":")
            and not (statement and span == statement.heading)
        ):
            yield span


def _speaks(reading: Reading, words: str) -> bool:
    return bool(reading.lexicon.own_speech.search(words)) or tells_of_anything(words)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _plain(reading: Reading, span: Span) -> Span:
    """Return the span without the bullet before it and the stop after it."""
    text = reading.text(span)
    bullet = _BULLET.match(text)
    start = span[0] + (bullet.end() if bullet else 0)
    return start, max(start + 1, span[0] + len(text.rstrip(" .!?…;,")))
