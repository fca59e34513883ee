"""How long a cold `briefing make` takes beside a bare, cold WeasyPrint run of the same HTML, measured in turn.

    python bench/cold_make.py [--report FILE] [--rounds 7]

Prints the median of both in seconds of wall clock and their ratio. Both are whole processes, started fresh each time; the
bare run gets the very HTML that `make` typesets, with the same style sheets and fonts. Fails (exit code 1) above `--limit`.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Measure, print, and return 1 where the ratio is above the limit."""
    options = _options()
    report = options.report or _sample()
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        page = _same_html(report, room)
        make = [sys.executable, "-m", "briefing", "make", str(report), "-o", str(room / "made.pdf")]
        bare = [sys.executable, "-m", "weasyprint", *_sheets(), str(page), str(room / "bare.pdf")]
        times: dict[str, list[float]] = {"make": [], "bare": []}
        for command in (make, bare):
            _seconds(command)  # fills the disk cache for both
        for _ in range(options.rounds):
            for name, command in (("make", make), ("bare", bare)):
                times[name].append(_seconds(command))
    return _told(times, report, options.limit)


def _told(times: dict[str, list[float]], report: Path, limit: float) -> int:
    made, bare = statistics.median(times["make"]), statistics.median(times["bare"])
    print(f"report            {report.name}, {len(times['make'])} rounds in turn")
    print(f"briefing make     {made:.2f} s  ({min(times['make']):.2f}–{max(times['make']):.2f})")
    print(f"bare weasyprint   {bare:.2f} s  ({min(times['bare']):.2f}–{max(times['bare']):.2f})")
    print(f"ratio             {made / bare:.2f}  (limit {limit:g})")
    return int(made / bare > limit)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument(
        "--report", type=Path, help="the report to make a brief of; the project's own sample if not given"
    )
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--limit", type=float, default=2.5)
    return parser.parse_args()


def _sample() -> Path:
    """Return the first of the project's own sample reports."""
    from briefing import resources

    return resources.assets() / "samples" / "coast-daily.html"


def _same_html(report: Path, room: Path) -> Path:
    """Write the HTML that `make` typesets for this report, got through the same calls, and return its path."""
    saved = room / "made.brief"
    subprocess.run(
        [sys.executable, "-m", "briefing", "make", str(report), "-o", str(room / "first.pdf"), "--save", str(saved)],
        check=True, cwd=ROOT, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    from briefing.render.markup import html
    from briefing.render.pack import load
    from briefing.render.view import view
    from briefing.store import brief_file

    page = room / "page.html"
    page.write_text(html(view(brief_file.load(saved).brief), load("sitrep")), encoding="utf-8")
    return page


def _sheets() -> list[str]:
    """Return the options that give bare WeasyPrint the style sheets of the pack."""
    from briefing import resources

    templates = resources.templates()
    files = (
        resources.assets() / "fonts" / "fonts.css",
        templates / "_shared" / "base.css",
        templates / "sitrep" / "brief.css",
    )
    return [part for file in files for part in ("-s", str(file))]


def _seconds(command: list[str]) -> float:
    """Return how long a whole process takes, by the clock on the wall."""
    start = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
