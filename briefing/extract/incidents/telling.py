"""Telling: whether a report tells an incident at all, or merely mentions violence, as a speech or a piece on politics does."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from briefing.extract.lexicon import incident_words as words
from briefing.model.incident import EventType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.extract.incidents.events import Event

# Fitted by logistic regression on 600 old wire stories, four in ten of which tell no incident, and the project's own reports:
# constructions are counted, no words of theirs. At nought a third of those that tell none pass. That armed sides fight
# each other counts as much as any other act. A title that speaks of an act was not fitted: old wire stories have none; nor was
# the weight of a report's length, so that one of a sentence or two passes.
_WEIGHTS = {
    "acts": 0.81,
    "lead": 0.47,
    "days": 0.37,
    "placed": 0.2,
    "civil": 0.85,
    "blasts": 0.58,
    "weapons": 0.58,
    "politics": -4.85,
    "questions": -0.41,
    "length": -0.6,
    "title": 0.8,
}
_BIAS = 0.64


def tells_an_incident(context: Context, text: str, found: Sequence[Event]) -> bool:
    """Return whether a report tells an incident, and does not merely mention violence in passing."""
    now = [each for each in found if not each.background]
    if not now:
        return False
    body = " ".join(text[start:end] for start, end in context.reading.body)
    sentences = [(each.start, each.end) for each in context.reading.sentences]
    opening = {end for _, end in sentences[:3]}
    signals = {
        "acts": math.log1p(len(now)),
        "lead": max((each.sure for each in now if each.day and each.sentence[1] in opening), default=0.0),
        "days": _many(each.day is not None for each in now),
        "placed": _many(bool(each.places) for each in now),
        "civil": _many(each.civil and not each.armed for each in now),
        "blasts": _many(each.kind is EventType.EXPLOSIONS for each in now),
        "weapons": _many(bool(each.weapons) for each in now),
        "politics": sum(1 for _ in words.OPINION.finditer(body)) / max(1, len(body.split())),
        "questions": body.count("?") / len(sentences),
        "length": math.log1p(len(sentences)),
        "title": float(bool(words.HEADLINE.search(context.reading.source.title))),
    }
    return _BIAS + sum(_WEIGHTS[name] * value for name, value in signals.items()) > 0


def _many(given: Iterable[bool]) -> float:
    """Return the logarithm of how many are true, so that each further one weighs less."""
    return math.log1p(sum(given))
