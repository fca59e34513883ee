"""The engines, in the order in which they lead: the trained one for the languages it learnt, rules for the rest and beside it.

What none of them reads is left to the marks: quotations and numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.engine import Engine

TRAINED = "trained"


def trained_engine() -> Engine:
    """Return the trained engine, loaded; `ResourceError` where its model is missing or damaged."""
    from briefing.extract.engines.trained import TrainedEngine

    return TrainedEngine.load()


def rules_engines() -> tuple[Engine, ...]:
    """Return one rules engine for each language that the project has words of."""
    from briefing.extract.engines.rules import rules_engines as engines

    return engines()


def marks_engine() -> Engine:
    """Return the engine for texts in languages that no other one reads."""
    from briefing.extract.engines.marks import MarksEngine

    return MarksEngine()
