#!/usr/bin/env python3
"""Measure how well the incident form is filled in: type, date, town, weapon, killed, and whether there is an incident at all.

usage: python tools/measure_incidents.py --corpus FILE.jsonl … [--bootstrap 1000] [--no-model] [--json]
       python tools/measure_incidents.py --incident-set tuned [--bootstrap 1000] [--no-model] [--json]

The reports are read as the program reads them (`briefing.extract.enrich`, with the gazetteer). With --corpus, the files hold
articles with the key of MUC-4 (`tools/muc_key.py` says how its types map to ours); they are no part of the project. What the main
incident has counts: right if any incident of the article's key has it; the rows that begin with "all" count every
proposed incident. Precision is over what was filled in articles that the key calls relevant, recall over the articles whose key
has a value. With --incident-set, the project's own marked reports are read (`tests/incident_set`).

Printed are precision and recall in per cent, the counts behind them (right/filled, found/marked), and 95 % intervals by drawing
the reports anew.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.app.workshop import Workshop
from briefing.extract.enrich import enrich
from briefing.model.draft import Draft
from briefing.model.source import Source
from briefing.model.when import When
from tools.form_scores import of_article, of_report
from tools.incident_marks import HALVES, MarkedReport, marked_reports
from tools.muc_key import KeyedArticle, keyed_articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tools.form_scores import Counts


def main() -> None:
    """Read the arguments, read the reports, and print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--corpus", type=Path, nargs="+", metavar="FILE", help="articles with MUC-4's key")
    parser.add_argument("--incident-set", choices=HALVES, help="the project's marked reports")
    parser.add_argument("--no-model", action="store_true", help="by rules alone")
    parser.add_argument("--bootstrap", type=int, default=1000, metavar="N", help="how often to draw anew")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of a table")
    chosen = parser.parse_args()
    if bool(chosen.corpus) == bool(chosen.incident_set):
        parser.error("name either --corpus or --incident-set")
    with Workshop(trained=not chosen.no_model) as workshop:
        if chosen.incident_set:
            counts = [measured_report(each, workshop) for each in marked_reports(chosen.incident_set)]
        else:
            counts = [
                measured_article(each, workshop) for path in chosen.corpus for each in keyed_articles(path)
            ]
    table = measures(counts, chosen.bootstrap)
    if chosen.json:
        print(json.dumps(table))
        return
    print(f"{len(counts)} reports")
    for name, row in table.items():
        print(line(name, row))


def measured_article(article: KeyedArticle, workshop: Workshop) -> Counts:
    """Return the counts of one article."""
    source = Source(
        id="s-1", text=article.text, sha256="", language="en", published=When(edtf=article.published)
    )
    return of_article(article, _read(source, workshop))


def measured_report(report: MarkedReport, workshop: Workshop) -> Counts:
    """Return the counts of one marked report."""
    source = Source(
        id="s-1",
        text=report.text,
        sha256="",
        title=report.title,
        publisher=report.publisher,
        language=report.language,
        published=When(edtf=report.published),
    )
    return of_report(report, _read(source, workshop))


def _read(source: Source, workshop: Workshop) -> Draft:
    draft = Draft(source=source, original=source.text.encode())
    return enrich(draft, workshop.engines, workshop.gazetteer)


Row = dict[str, float | int | list[float]]


def measures(counts: Sequence[Counts], times: int) -> dict[str, Row]:
    """Return by measure its precision, recall, their 95 % intervals and the counts behind them."""
    total: Counts = sum(counts, Counter())
    names = list(dict.fromkeys(key.rpartition(":")[0] for each in counts for key in each))
    luck = random.Random(0)  # noqa: S311 - nothing secret is drawn
    drawn = [sum(luck.choices(counts, k=len(counts)), Counter()) for _ in range(times)]
    table: dict[str, Row] = {}
    for name in names:
        row: Row = {part: total[f"{name}:{part}"] for part in ("right", "filled", "found", "marked")}
        for share, of, all_of in (("precision", "right", "filled"), ("recall", "found", "marked")):
            row[share] = _share(total, f"{name}:{of}", f"{name}:{all_of}")
            if times:
                row[f"{share}_95"] = _middle(
                    sorted(_share(each, f"{name}:{of}", f"{name}:{all_of}") for each in drawn)
                )
        table[name] = row
    return table


def _share(counts: Counts, part: str, whole: str) -> float:
    return 100 * counts[part] / counts[whole] if counts[whole] else 0.0


def _middle(shares: list[float]) -> list[float]:
    return [shares[int(0.025 * len(shares))], shares[min(len(shares) - 1, int(0.975 * len(shares)))]]


def line(name: str, row: Row) -> str:
    """Return one line of the table."""
    cells = []
    for share, letter in (("precision", "P"), ("recall", "R")):
        around = row.get(f"{share}_95")
        interval = f" ({around[0]:.0f}–{around[1]:.0f})" if isinstance(around, list) else ""
        cells.append(f"{letter} {row[share]:5.1f}{interval:9}")
    return f"{name:30} {'  '.join(cells)}  {row['right']}/{row['filled']}  {row['found']}/{row['marked']}"


if __name__ == "__main__":
    main()
