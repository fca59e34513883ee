"""What conforming costs, and whether it holds: our PDF/A-3a and PDF/UA-1 beside a bare WeasyPrint, and briefs drawn at random.

    python bench/conform.py                    seconds and bytes of the sample brief, side by side in one process
    python bench/conform.py --rounds 9
    python bench/conform.py --briefs 300       that many briefs, each validated as the program does it

“bare” is `HTML(string=…).render(…).write_pdf()` of the same HTML with the same style sheets and fonts: no tags, no PDF/A.
“layout” is the same for both but for our quicker reading of HTML and the cut of custom properties. Processor seconds are
told beside those of the clock, since a busy machine stretches the latter.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from weasyprint import HTML  # noqa: E402

from briefing.app.enclosing import enclosed  # noqa: E402
from briefing.app.importing import import_reports  # noqa: E402
from briefing.app.making import make  # noqa: E402
from briefing.app.pages import Typesetter  # noqa: E402
from briefing.app.validating import findings, validate  # noqa: E402
from briefing.app.workshop import Workshop  # noqa: E402
from briefing.errors import BriefingError  # noqa: E402
from briefing.render.pack import load  # noqa: E402
from briefing.render.styles import Fetcher, fonts, sheets  # noqa: E402
from briefing.render.typeset import typeset  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief

PACKS = ("sitrep", "flash", "digest")
DRAWN = ("map", "timeline")
"""The sections of the situation report that hold map, timeline and ranges."""


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each is made (the median is told)")
    parser.add_argument(
        "--briefs", type=int, default=0, help="validate so many briefs drawn at random instead"
    )
    parser.add_argument("--seed", type=int, default=1, help="of the drawing")
    parser.add_argument("reports", nargs="*", type=Path, help="reports instead of the sample")
    asked = parser.parse_args()
    if asked.briefs:
        drawn(asked.briefs, asked.seed)
    else:
        cost(asked.rounds, asked.reports or [ROOT / "assets" / "samples" / "coast-daily.html"])


def cost(rounds: int, reports: list[Path]) -> None:
    """Print the seconds and bytes of each way to a PDF."""
    with Workshop(trained=False) as workshop:
        brief = make([each.draft for each in import_reports(reports, workshop) if each.draft])
    without = replace(brief, layout=replace(brief.layout, off=DRAWN))
    with Typesetter() as typesetter:
        markup = typesetter.render(brief, enclosed=enclosed(brief), want_html=True).html
        undrawn = typesetter.render(without, enclosed=enclosed(without), want_html=True).html
    pack, files = load("sitrep"), enclosed(brief).attachments

    def bare(told: str = markup) -> tuple[int, bytes]:
        base = pack.folder.as_uri() + "/"
        page = HTML(string=told, base_url=base, url_fetcher=Fetcher(pack.folder))
        document = page.render(stylesheets=sheets(pack), font_config=fonts())
        return len(document.pages), document.write_pdf()

    def ours() -> tuple[int, bytes]:
        made = typeset(markup, pack)
        return made.pages, made.pdf

    def carrying() -> tuple[int, bytes]:
        made = typeset(markup, pack, attachments=files)
        return made.pages, made.pdf

    ways: dict[str, Callable[[], tuple[int, bytes]]] = {
        "bare WeasyPrint": bare,
        "bare, no drawings": lambda: bare(undrawn),
        "PDF/A-3a + PDF/UA-1": ours,
        "… with its data": carrying,
    }
    for way in ways.values():
        way()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    clock, cpu, made = _timed(ways, rounds)
    first = statistics.median(cpu["bare WeasyPrint"])
    for name, (pages, pdf) in made.items():
        median = statistics.median(cpu[name])
        print(
            f"{name:22} {pages} pages {statistics.median(clock[name]):7.3f} s, processor {median:7.3f} s "
            f"= {median / first:4.2f} × bare, {len(pdf) / 1000:6.1f} kB"
        )
    begun = time.perf_counter()
    found = findings(validate(made["… with its data"][1]))
    print(f"validating             {time.perf_counter() - begun:15.3f} s, {len(found)} findings")


def _timed(
    ways: dict[str, Callable[[], tuple[int, bytes]]], rounds: int
) -> tuple[dict[str, list[float]], dict[str, list[float]], dict[str, tuple[int, bytes]]]:
    """Return the seconds by the clock and of the processor of each way, in turn, and what the last round made."""
    clock: dict[str, list[float]] = {name: [] for name in ways}
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    made: dict[str, tuple[int, bytes]] = {}
    for _ in range(rounds):
        for name, way in ways.items():
            before = time.perf_counter(), time.process_time()
            made[name] = way()
            clock[name].append(time.perf_counter() - before[0])
            cpu[name].append(time.process_time() - before[1])
    return clock, cpu, made


def drawn(count: int, seed: int) -> None:
    """Validate `count` briefs drawn by the tests' strategies, and print what was found."""
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as seeded

    from tests.strategies import briefs

    told: dict[str, int] = {}
    tally = {"briefs": 0, "pages": 0, "findings": 0, "not printed": 0}
    begun = time.perf_counter()
    with Typesetter() as typesetter:

        @seeded(seed)
        @settings(
            max_examples=count, deadline=None, database=None, phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(briefs())
        def look(brief: Brief) -> None:
            tally["briefs"] += 1
            template = brief.layout.template if brief.layout.template in PACKS else PACKS[0]
            known = replace(brief, layout=replace(brief.layout, template=template))
            try:
                rendered = typesetter.render(known, enclosed=enclosed(known), timeout_s=300)
            except BriefingError as error:
                tally["not printed"] += 1
                told[error.message] = told.get(error.message, 0) + 1
                return
            tally["pages"] += rendered.pages
            for problem in findings(validate(rendered.pdf, timeout_s=600)):
                tally["findings"] += 1
                told[problem.message] = told.get(problem.message, 0) + 1

        look()
    for message, times in sorted(told.items(), key=lambda item: -item[1]):
        print(f"{times:4} × {message}")
    print(
        ", ".join(f"{number} {what}" for what, number in tally.items()),
        f"{time.perf_counter() - begun:.0f} s",
    )


if __name__ == "__main__":
    main()
