"""Own voice: what a publication says itself. Such a statement stays the publication's; it is never the desk's."""

from __future__ import annotations

import re

from briefing.extract.finding import Finding, Span
from briefing.extract.questions import tells_of_violence
from briefing.extract.reading import Reading, overlap

_CHECKABLE = re.compile(
    r"\d|\b(?:first|second|third|fourth|fifth|sixth|latest|deadliest|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|deuxième|troisième|quatrième|cinquième|premier|première|deux|trois|quatre|"
    r"cinq|six|sept|huit|neuf|dix|dizaines?|centaines?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
    re.IGNORECASE,
)
_BARE_ATTRIBUTION = 0.15


def own_voice(reading: Reading, findings: tuple[Finding, ...], gaps: tuple[Span, ...]) -> tuple[Finding, ...]:
    """Return the sentences that report violence in the publication's own voice and can be checked: a number, an ordinal, a day.

    A sentence of which an attribution or an information gap covers more than a sixth is not in its own voice.
    """
    taken = (
        tuple(span for finding in findings for span in (*finding.content, *finding.cue, *finding.source))
        + gaps
    )
    found = []
    for sentence in reading.sentences:
        span = (sentence.start, sentence.end)
        words = reading.text(span)
        if not reading.in_body(span) or overlap((span,), _merged(taken)) > _BARE_ATTRIBUTION * (
            span[1] - span[0]
        ):
            continue
        if tells_of_violence(words) and _CHECKABLE.search(words):
            found.append(Finding(content=(_without_stop(reading, span),), confidence=0.5, engine="own voice"))
    return tuple(found)


def _merged(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _without_stop(reading: Reading, span: Span) -> Span:
    return span[0], span[0] + len(reading.text(span).rstrip(" .!?…"))
