"""Time and bytes of each figure: drawn afresh, drawn again, and printed in a PDF with and without our way to draw SVG.

    python bench/figures.py [RUNS]

Processor time in milliseconds, the least of some runs; bytes of the SVG, and how many more the PDF has with it.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing.app.surveying import _ground, ground_of  # noqa: E402 (a checkout need not be installed)
from briefing.model.incident import Place, Precision  # noqa: E402
from briefing.render import svg  # noqa: E402
from briefing.render.figures.locator import assembly as map_assembly  # noqa: E402
from briefing.render.figures.ranges import assembly as range_assembly  # noqa: E402
from briefing.render.figures.times import assembly as time_assembly  # noqa: E402
from briefing.render.parsing import WellFormed, well_formed  # noqa: E402
from briefing.render.styles import Fetcher, _font_sheets, fonts  # noqa: E402
from briefing.render.view import view  # noqa: E402
from tests.render.briefs import desk_brief  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.model.brief import Brief

_PLAIN = """<html lang="en"><head><title>-</title></head><body style="font: 8pt Inter">
<p>Figures <b style="font-weight: 600">in</b> <i>print</i></p>{}</body></html>"""


def least(runs: int, what: Callable[[], object]) -> float:
    """Return the least processor time of some runs, in milliseconds."""
    times = []
    for _ in range(runs):
        begun = time.process_time()
        what()
        times.append(time.process_time() - begun)
    return min(times) * 1000


def briefs() -> dict[str, Brief]:
    """Return the briefs that are measured: seven towns, and sixty."""
    chance = random.Random(3)  # noqa: S311 - places, not secrets
    towns = (
        ("Kayes", 14.44, -11.44),
        ("Diboli", 14.46, -12.2),
        ("Sandaré", 14.72, -10.3),
        ("Nioro", 15.23, -9.59),
    )
    towns += (("Gogui", 15.6, -9.3), ("Molodo", 14.25, -6.03), ("Niono", 14.25, -5.99))
    many = [(f"Village {at}", 14.5 + chance.gauss(0, 1.2), -8 + chance.gauss(0, 2)) for at in range(60)]
    found = {}
    for name, spots in (("7 towns", towns), ("60 villages", many)):
        places = tuple(
            Place(
                id=f"p-{at}", name=each, latitude=y, longitude=x, country="ML", precision=Precision.LOCALITY
            )
            for at, (each, y, x) in enumerate(spots)
        )
        brief = desk_brief()
        claims = tuple(replace(claim, places=()) for claim in brief.claims)
        found[name] = replace(brief, places=places, claims=claims, incidents=())
    return found


def forget() -> None:
    """Let nothing be known from before."""
    for known in (map_assembly.drawn, range_assembly.drawn, time_assembly._drawn):
        known.cache_clear()


def printed(markup: str) -> bytes:
    """Return the PDF of one drawing."""
    tree = well_formed(_PLAIN.format(markup))
    assert tree is not None
    page = WellFormed(tree, "", Fetcher())
    made = page.write_pdf(stylesheets=list(_font_sheets()), font_config=fonts())
    assert isinstance(made, bytes)
    return made


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    bare, bare_ms = len(printed("")), least(runs, lambda: printed(""))
    rows = [row for name, brief in briefs().items() for row in drawn(name, brief, runs)]
    plain = {name: least(runs, partial(printed, drawing)) - bare_ms for name, drawing in rows}
    svg.install()
    for name, drawing in rows:
        ours = least(runs, partial(printed, drawing)) - bare_ms
        more = len(printed(drawing)) - bare
        print(
            f"{name}: {len(drawing):,} B SVG, {more:,} B PDF, {ours:.0f} ms (WeasyPrint's own {plain[name]:.0f} ms)"
        )


def drawn(name: str, brief: Brief, runs: int) -> Iterator[tuple[str, str]]:
    """Yield the drawings of a brief with their names; print how long they took to make."""
    ground = ground_of(brief)

    def survey() -> None:
        _ground.cache_clear()
        ground_of(brief)

    def afresh() -> None:
        forget()
        view(brief, ground)

    again = least(runs, partial(ground_of, brief)), least(runs, partial(view, brief, ground))
    print(f"{name}: ground {least(runs, survey):.0f} ms, again {again[0]:.1f} ms")
    print(f"{name}: view with all drawings {least(runs, afresh):.0f} ms, again {again[1]:.1f} ms")
    made = view(brief, ground)
    yield f"map, {name}", made.map.drawing
    yield f"map, small, {name}", made.map.small
    if name == "7 towns":
        yield "timeline", made.timeline.drawing
        yield "ranges", made.chart.drawing


if __name__ == "__main__":
    main()
