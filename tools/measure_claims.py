#!/usr/bin/env python3
"""Run a claim engine over texts, write what it finds for a scorer, and print how fast it was and its peak memory.

usage: python tools/measure_claims.py TEXTS.jsonl OUT.jsonl [--engine trained] [--threads N] [--first N]
       python tools/measure_claims.py --incident-set tuned [--language fr] [--no-model] [--bootstrap 1000]

TEXTS holds one {"doc": id, "text": raw} a line. OUT gets one {"doc": id, "claims": [{"source", "cue", "content",
"p"}]} a line; spans are half-open [start, end] in code points of the text, null where there are none.

With --incident-set, the whole program reads one half of the project's own marked reports (`tests/incident_set`), and how much of
what it proposes is right is printed, with 95 % intervals by drawing the reports anew.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.app.workshop import Workshop
from briefing.extract.engines.rules import RulesEngine
from briefing.extract.engines.trained import TrainedEngine
from briefing.extract.enrich import enrich
from briefing.extract.joining.joined import Joined, join
from briefing.extract.joining.opinions import Asked
from briefing.model.draft import Draft
from briefing.model.source import Source
from briefing.model.when import When
from tools.incident_marks import HALVES, MarkedReport, marked_reports
from tools.incident_scores import counted, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefing.extract.finding import Finding


class Engine(Protocol):
    """Whatever finds claims."""

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the findings of a text."""


class BothEngines:
    """The trained engine with the rules joined to it, as the program reads English."""

    name = "joined"
    languages = frozenset({"en"})

    def __init__(self, threads: int) -> None:
        """Load both."""
        self._trained, self._rules = TrainedEngine.load(threads=threads), RulesEngine("en")

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return what both find, as one list."""
        trained, rules = self._trained.find(text), self._rules.find(text)
        asked = Asked.of({"trained": trained, "rules": rules}, (), text)
        return tuple(
            replace(each.finding, confidence=self._sureness(each.finding, asked))
            for each in join(trained, rules, text)
        )

    @staticmethod
    def _sureness(finding: Finding, asked: Asked) -> float:
        return Joined(finding=finding, opinions=asked.about(finding)).sureness


ENGINES: dict[str, Callable[[int], Engine]] = {
    "trained": lambda threads: TrainedEngine.load(threads=threads),
    "rules": lambda _: RulesEngine("en"),
    "joined": BothEngines,
}


def main() -> None:
    """Read the arguments, run, and print the measures to the error stream."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("out", type=Path, nargs="?")
    parser.add_argument("--incident-set", choices=HALVES, help="measure on the marked reports instead")
    parser.add_argument("--language", choices=["en", "fr"], help="only the marked reports in this language")
    parser.add_argument("--no-model", action="store_true", help="with --incident-set: by rules alone")
    parser.add_argument("--bootstrap", type=int, default=1000, metavar="N", help="how often to draw anew")
    parser.add_argument("--engine", choices=ENGINES, default="trained")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N texts")
    chosen = parser.parse_args()
    if chosen.incident_set:
        reports = [
            each for each in marked_reports(chosen.incident_set) if chosen.language in (None, each.language)
        ]
        measure_reports(reports, trained=not chosen.no_model, bootstrap=chosen.bootstrap)
        return
    if not (chosen.texts and chosen.out):
        parser.error("name the texts and where to write, or use --incident-set")
    begun = time.perf_counter()
    engine = ENGINES[chosen.engine](chosen.threads)
    print(f"load {time.perf_counter() - begun:.2f} s", file=sys.stderr)
    with chosen.texts.open(encoding="utf-8") as texts, chosen.out.open("w", encoding="utf-8") as out:
        measure(engine, islice((json.loads(line) for line in texts if line.strip()), chosen.first), out.write)


def measure_reports(reports: list[MarkedReport], *, trained: bool, bootstrap: int) -> None:
    """Print how much of what the program proposes for marked reports is right."""
    with Workshop(trained=trained) as workshop:
        per_report = [
            counted(each, enrich(draft_of(each), workshop.engines, workshop.gazetteer)) for each in reports
        ]
    claims = sum(len(each.claims) for each in reports)
    print(f"{len(reports)} reports, {claims} claims marked")
    table(per_report, bootstrap, sys.stdout.write)


def draft_of(report: MarkedReport) -> Draft:
    """Return a marked report as an importer would hand it on: its text whole, nothing proposed yet."""
    source = Source(
        id="s-1",
        text=report.text,
        sha256="",
        file_name=f"{report.id}.txt",
        title=report.title,
        publisher=report.publisher,
        language=report.language,
        published=When(edtf=report.published),
    )
    return Draft(source=source, original=report.text.encode())


def measure(engine: Engine, documents: Iterable[dict[str, Any]], write: Callable[[str], object]) -> None:
    """Write one line of predictions a document, and print articles a second, the slowest article and peak memory."""
    seconds: list[float] = []
    for document in documents:
        begun = time.perf_counter()
        findings = engine.find(document["text"])
        seconds.append(time.perf_counter() - begun)
        write(json.dumps({"doc": document["doc"], "claims": [claim(finding) for finding in findings]}) + "\n")
    rate = len(seconds) / sum(seconds) if seconds else 0.0
    slowest = max(seconds, default=0.0)
    print(
        f"{len(seconds)} texts, {rate:.2f} a second, slowest {slowest:.2f} s, peak memory {_peak_memory()}",
        file=sys.stderr,
    )


def claim(finding: Finding) -> dict[str, Any]:
    """Return a finding in the scorer's format."""
    return {
        "source": finding.source or None,
        "cue": finding.cue or None,
        "content": finding.content,
        "p": round(finding.confidence, 4),
    }


def _peak_memory() -> str:
    try:
        import resource
    except ImportError:  # not on Windows
        return "unknown"
    unit = 1 if sys.platform == "darwin" else 1024
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6:.0f} MB"


if __name__ == "__main__":
    main()
