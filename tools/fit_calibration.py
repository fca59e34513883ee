#!/usr/bin/env python3
"""Fit the numbers of `briefing/extract/joining/calibration.py` to what both engines find in marked texts, and print them.

usage: python tools/fit_calibration.py TEXTS.jsonl GOLD.jsonl [--first N] [--svg docs/images/calibration.svg]

TEXTS and GOLD are those of `tools/measure_calibration.py`. Printed are the slope and the heights for the trained engine, the
share right of each kind of rule, and the expected calibration error: as the engines say it, as the program says it today,
and with the new numbers, these by leaving out each fifth of the texts in turn. With --svg, the reliability diagram of the
joined list is drawn.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.extract.engines.rules import RulesEngine
from briefing.extract.engines.trained import TrainedEngine
from briefing.extract.joining.joined import Joined, join
from briefing.extract.joining.opinions import Asked
from briefing.model.detection import Sight
from tools.calibration import Judged, bins, diagram, expected_error, judged, spans_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGHTS = (Sight.SAME, Sight.OTHERWISE, Sight.MISSED)
_FOLDS = 5
_STEPS = 40  # of Newton's method; it stands still after some ten
_HOLD = 1e-3  # keeps the curve finite where a kind is always right


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One finding of the trained engine: which text, its confidence, what the rules saw, and whether it is right."""

    text: int
    confidence: float
    rules: Sight
    right: bool


@dataclass(slots=True, kw_only=True)
class Told:
    """All that both engines found: the trained one's findings, the joined list's, and the rules' by kind."""

    samples: list[Sample] = field(default_factory=list)
    joined: list[Judged] = field(default_factory=list)
    rules: defaultdict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))


def main() -> None:
    """Read the arguments, run both engines, fit and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N texts")
    parser.add_argument("--svg", type=Path, help="where to draw the reliability diagram")
    chosen = parser.parse_args()
    marked = {str(line["doc"]): line["claims"] for line in _lines(chosen.gold)}
    told = Told()
    engines = TrainedEngine.load(), RulesEngine("en")
    for number, line in enumerate(islice(_lines(chosen.texts), chosen.first)):
        look(number, line["text"], marked.get(str(line["doc"]), ()), engines, told)
    show(told)
    if chosen.svg:
        title = "How often proposals are right, by their confidence"
        chosen.svg.write_text(diagram(bins(told.joined), title), encoding="utf-8")


def look(
    number: int,
    text: str,
    marked: Sequence[dict[str, Any]],
    engines: tuple[TrainedEngine, RulesEngine],
    told: Told,
) -> None:
    """Add to `told` what the engines find in a text, and whether that is right."""
    marks = [(spans_of(each.get("source")), spans_of(each["content"])) for each in marked if each["content"]]
    trained, rules = engines[0].find(text), engines[1].find(text)
    asked = Asked.of({"trained": trained, "rules": rules}, (), text)
    found = [
        Joined(finding=each.finding, opinions=asked.about(each.finding))
        for each in join(trained, rules, text)
    ]
    right = judged(text, marks, [(each.finding.source, each.finding.content) for each in found])
    for each, ok in zip(found, right, strict=True):
        told.joined.append((each.sureness, ok))
        sight = each.opinions[0].sight
        if each.finding.engine == "trained":
            told.samples.append(
                Sample(text=number, confidence=each.finding.confidence, rules=sight, right=ok)
            )
        else:
            told.rules[f"beside the trained engine, which {sight.value}"].append(ok)
    for finding, ok in zip(
        rules, judged(text, marks, [(each.source, each.content) for each in rules]), strict=True
    ):
        told.rules[f"alone, {'firm' if finding.confidence >= 0.7 else 'loose'}"].append(ok)


def show(told: Told) -> None:
    """Print the numbers and the errors."""
    weights = fitted(told.samples)
    heights = ", ".join(
        f"{sight.name} {weight:.2f}" for sight, weight in zip(_SIGHTS, weights[1:], strict=True)
    )
    print(f"SLOPE {weights[0]:.2f}; HEIGHT {heights}")
    for kind, right in sorted(told.rules.items()):
        print(f"rules {kind}: {sum(right) / len(right):.2f} of {len(right)}")
    own = expected_error(bins((each.confidence, each.right) for each in told.samples))
    print(f"expected error, trained engine's own confidence: {own:.3f}")
    print(f"expected error, joined list as the program has it: {expected_error(bins(told.joined)):.3f}")
    print(
        f"expected error, new numbers, each fifth left out: {expected_error(bins(held_out(told.samples))):.3f}"
    )


def held_out(samples: Sequence[Sample]) -> Iterator[Judged]:
    """Yield each sample's probability by the numbers fitted on the texts of the other fifths."""
    for fold in range(_FOLDS):
        weights = fitted([each for each in samples if each.text % _FOLDS != fold])
        for each in samples:
            if each.text % _FOLDS == fold:
                yield probability(weights, each), each.right


def fitted(samples: Sequence[Sample]) -> list[float]:
    """Return slope and heights of the logistic curve that fits best, by Newton's method."""
    import numpy as np

    rows = np.array([_row(each) for each in samples])
    right = np.array([each.right for each in samples], float)
    weights = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        told = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (told - right) + _HOLD * weights
        bend = (rows.T * (told * (1 - told))) @ rows + _HOLD * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return [float(each) for each in weights]


def probability(weights: Sequence[float], sample: Sample) -> float:
    """Return how probable a sample is by fitted numbers."""
    odds = sum(weight * value for weight, value in zip(weights, _row(sample), strict=True))
    return 1 / (1 + math.exp(-odds))


def _row(sample: Sample) -> list[float]:
    certain = min(max(sample.confidence, 1e-4), 1 - 1e-4)
    return [math.log(certain / (1 - certain)), *(float(sample.rules is sight) for sight in _SIGHTS)]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


if __name__ == "__main__":
    main()
