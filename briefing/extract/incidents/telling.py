"""Telling: whether a report tells an incident at all, or merely mentions violence, as a speech or a piece on politics does."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from briefing.extract.lexicon import incident_words as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.extract.incidents.events import Event

# Fitted by logistic regression on 1,300 old wire stories, half of which tell no incident: constructions are counted, no words
# of theirs. That armed sides fight each other counts as much as any other act. At nought a third of those that tell none pass.
_WEIGHTS = {
    "acts": 0.93,
    "lead": 0.15,
    "days": 0.6,
    "targets": 0.16,
    "weapons": 0.7,
    "politics": -0.37,
    "questions": -0.44,
    "length": -0.35,
}
_BIAS = 0.07


def tells_an_incident(context: Context, text: str, found: Sequence[Event]) -> bool:
    """Return whether a report tells an incident, and does not merely mention violence in passing."""
    now = [each for each in found if not each.background]
    if not now:
        return False
    body = " ".join(text[start:end] for start, end in context.reading.body)
    sentences = [(each.start, each.end) for each in context.reading.sentences]
    lead = {end for _, end in sentences[:3]}
    signals = {
        "acts": math.log1p(len(now)),
        "lead": max((each.sure for each in now if each.sentence[1] in lead), default=0.0),
        "days": math.log1p(sum(each.day is not None for each in now)),
        "targets": math.log1p(sum(each.armed or each.civil for each in now)),
        "weapons": math.log1p(sum(bool(each.weapons) for each in now)),
        "politics": sum(1 for _ in words.OPINION.finditer(body)) / max(1, len(body.split())),
        "questions": body.count("?") / len(sentences),
        "length": math.log1p(len(sentences)),
    }
    return _BIAS + sum(_WEIGHTS[name] * value for name, value in signals.items()) > 0
