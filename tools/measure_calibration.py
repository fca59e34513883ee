#!/usr/bin/env python3
"""Measure how well the engines' confidences tell the share of claims that are right.

usage: python tools/measure_calibration.py PREDICTIONS.jsonl GOLD.jsonl TEXTS.jsonl [--svg docs/images/NAME.svg]
       python tools/measure_calibration.py --incident-set tuned [--language fr] [--no-model] [--svg …]

Predictions are those that `tools/measure_claims.py` writes ("p" is the confidence), gold and texts in the same format: one
{"doc", "claims": [{"source", "content"}]} and one {"doc", "text"} a line. With --incident-set, the whole program reads one
half of the project's own marked reports. Printed are the expected calibration error over ten bins, the Brier score, and a
reliability table; with the incident set also what share is right by engine and by what the other engine saw.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.calibration import Judged, bins, brier, diagram, expected_error, judged, printed, spans_of
from tools.incident_marks import HALVES, marked_reports

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.model.claim import Claim

_Span = tuple[int, int]


def main() -> None:
    """Read the arguments, measure, print, and draw where that is asked for."""
    chosen = _arguments()
    if chosen.incident_set:
        told = list(of_reports(chosen.incident_set, chosen.language, trained=not chosen.no_model))
        found = [(sure, right) for _, sure, right in told]
    else:
        told = []
        found = of_files(chosen.predictions, chosen.gold, chosen.texts)
    table = bins(found)
    right = sum(right for _, right in found)
    print(f"{len(found)} claims proposed, {right} right")
    print(f"expected calibration error {expected_error(table):.3f}, Brier score {brier(found):.3f}")
    print(printed(table))
    for line in by_kind(told):
        print(line)
    if chosen.svg:
        chosen.svg.write_text(diagram(table, chosen.title), encoding="utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("predictions", "gold", "texts"):
        parser.add_argument(name, type=Path, nargs="?")
    parser.add_argument("--incident-set", choices=HALVES, help="measure on the marked reports instead")
    parser.add_argument("--language", choices=["en", "fr"], help="only the marked reports in this language")
    parser.add_argument("--no-model", action="store_true", help="with --incident-set: by rules alone")
    parser.add_argument("--svg", type=Path, help="where to draw the reliability diagram")
    parser.add_argument("--title", default="How often claims are right", help="of the diagram")
    chosen = parser.parse_args()
    if not chosen.incident_set and not chosen.texts:
        parser.error("name predictions, gold and texts, or use --incident-set")
    return chosen


def of_files(predictions: Path, gold: Path, texts: Path) -> list[Judged]:
    """Return each prediction's confidence and whether it is right; documents that were not predicted are left out."""
    marked, text_of = dict(_documents(gold)), dict(_documents(texts))
    found: list[Judged] = []
    for doc, line in _documents(predictions):
        claims = line["claims"]
        right = judged(text_of[doc]["text"], _pairs(marked[doc]["claims"]), _pairs(claims))
        found += [(float(claim["p"]), each) for claim, each in zip(claims, right, strict=True)]
    return found


def of_reports(half: str, language: str | None, *, trained: bool) -> Iterator[tuple[str, float, bool]]:
    """Yield for each claim that the program proposes for marked reports its kind, its confidence, and whether it is right."""
    from briefing.app.workshop import Workshop
    from briefing.extract.enrich import enrich
    from tools.measure_claims import draft_of

    with Workshop(trained=trained) as workshop:
        for report in marked_reports(half):
            if language in (None, report.language):
                draft = enrich(draft_of(report), workshop.engines, workshop.gazetteer)
                marked = [(each.source, each.content) for each in report.claims]
                right = judged(report.text, marked, [_places(claim) for claim in draft.claims])
                for claim, each in zip(draft.claims, right, strict=True):
                    yield _kind(report.language, claim), _sure(claim), each


def by_kind(told: Sequence[tuple[str, float, bool]]) -> Iterator[str]:
    """Yield a line for each kind of claim: how many, how sure on average, what share right."""
    kinds: defaultdict[str, list[Judged]] = defaultdict(list)
    for kind, sure, right in told:
        kinds[kind].append((sure, right))
    for kind, found in sorted(kinds.items()):
        sure, right = (sum(each) / len(found) for each in zip(*found, strict=True))
        print_sure = f"mean confidence {sure:.2f}, share right {right:.2f}"
        yield f"{kind}: {len(found)} claims, {print_sure}"


def _documents(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                document = json.loads(line)
                yield str(document["doc"]), document


def _pairs(claims: Sequence[dict[str, Any]]) -> list[tuple[list[_Span], list[_Span]]]:
    return [(spans_of(claim.get("source")), spans_of(claim["content"])) for claim in claims]


def _places(claim: Claim) -> tuple[list[_Span], list[_Span]]:
    passage = claim.attribution.passage
    source = [(passage.start, passage.end)] if passage else []
    return source, [(span.start, span.end) for span in claim.content]


def _sure(claim: Claim) -> float:
    return claim.detection.confidence if claim.detection else 1.0


def _kind(language: str, claim: Claim) -> str:
    found = claim.detection
    if found is None:
        return f"{language}, by hand"
    others = "; ".join(f"{each.engine} {each.sight.value.split(':')[0]}" for each in found.opinions)
    return f"{language}, {found.engine}" + (f" ({others})" if others else "")


if __name__ == "__main__":
    main()
