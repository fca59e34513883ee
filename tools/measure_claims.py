#!/usr/bin/env python3
"""Run a claim engine over texts, write what it finds for a scorer, and print how fast it was and its peak memory.

usage: python tools/measure_claims.py TEXTS.jsonl OUT.jsonl [--engine trained] [--threads N] [--first N]

TEXTS holds one {"doc": id, "text": raw} a line. OUT gets one {"doc": id, "claims": [{"source", "cue", "content",
"p"}]} a line; spans are half-open [start, end] in code points of the text, null where there are none.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.extract.engines.rules import RulesEngine
from briefing.extract.engines.trained import TrainedEngine
from briefing.extract.joining import join

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
        joined = join(self._trained.find(text), self._rules.find(text), text)
        return tuple(each.finding for each in joined)


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
    parser.add_argument("texts", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--engine", choices=ENGINES, default="trained")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N texts")
    chosen = parser.parse_args()
    begun = time.perf_counter()
    engine = ENGINES[chosen.engine](chosen.threads)
    print(f"load {time.perf_counter() - begun:.2f} s", file=sys.stderr)
    with chosen.texts.open(encoding="utf-8") as texts, chosen.out.open("w", encoding="utf-8") as out:
        measure(engine, islice((json.loads(line) for line in texts if line.strip()), chosen.first), out.write)


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
