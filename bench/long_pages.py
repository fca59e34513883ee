"""Whether long digests cost no more a page than short ones: seconds and MB a page, beside bare WeasyPrint.

    python bench/long_pages.py [--pages 20 100 400] [--rounds 3] [--no-bare]

Each measure is a process of its own, warmed up with one line of text. "bare" is WeasyPrint with the same HTML and style
sheets, `HTML(string).render(stylesheets).write_pdf()`: neither tags nor PDF/A. "ours" is what an export does from the
same HTML on: PDF/A-3a and PDF/UA, marks for the window, drawn in stretches where it is long. Both run in turn; the least
of the rounds counts, in seconds of processor time; MB are what the process grows by. Chromium and Typst are run where
they are installed, and said to be missing where not. Fails (exit code 1) where a page at the largest size costs over 15 %
more than at the smallest, or where ours takes over `--limit` of bare at 100 pages.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

Run = Callable[[str], tuple[int, int]]
"""Makes a PDF of HTML; returns how many pages and bytes it has."""

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

_INCIDENTS = {20: 14, 100: 93, 400: 380}
"""How many incidents of `tests.briefs_many` fill so many pages, about."""


def main() -> int:
    """Measure, print, and return 1 where the reach is missed."""
    options = _options()
    if options.one:
        print(json.dumps(_one(options.one, Path(options.html))))
        return 0
    rows: dict[int, dict[str, dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for pages in options.pages:
            page = Path(folder) / f"{pages}.html"
            page.write_text(_html(pages), encoding="utf-8")
            rows[pages] = _measured(page, options)
            _print(pages, rows[pages])
            _others(page)
    return _verdict(rows, options.limit)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[20, 100, 400])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=float, default=0.8)
    parser.add_argument("--no-bare", action="store_true", help="bare WeasyPrint needs 3.5 GB for 400 pages")
    parser.add_argument("--one", choices=("bare", "ours"), help=argparse.SUPPRESS)
    parser.add_argument("--html", help=argparse.SUPPRESS)
    return parser.parse_args()


def _html(pages: int) -> str:
    from briefing.render.markup import html
    from briefing.render.pack import load
    from briefing.render.view import view
    from tests.briefs_many import many_incidents

    brief = many_incidents(_INCIDENTS.get(pages, pages))
    return html(view(brief), load("digest"), brief.layout)


def _measured(page: Path, options: argparse.Namespace) -> dict[str, dict[str, float]]:
    best: dict[str, dict[str, float]] = {}
    for _ in range(options.rounds):
        for kind in ("ours",) if options.no_bare else ("bare", "ours"):
            found = _asked(kind, page)
            if kind not in best or found["seconds"] < best[kind]["seconds"]:
                best[kind] = found
    return best


def _asked(kind: str, page: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--one", kind, "--html", str(page)]
    done = subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _one(kind: str, page: Path) -> dict[str, float]:
    """Return what one document costs in this process."""
    markup = page.read_text(encoding="utf-8")
    run = _bare() if kind == "bare" else _ours()
    before, begun = _grown(), time.process_time()
    pages, size = run(markup)
    spent = time.process_time() - begun
    return {"pages": pages, "seconds": spent, "mb": _grown() - before, "kb": size / 1000}


def _bare() -> Run:
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    from briefing import resources

    fonts, templates = FontConfiguration(), resources.templates()
    files = [
        resources.assets() / "fonts" / "fonts.css",
        *sorted((templates / "_shared").glob("*.css")),
        templates / "digest" / "brief.css",
    ]
    styles = [CSS(filename=file, font_config=fonts) for file in files]

    def run(markup: str) -> tuple[int, int]:
        document = HTML(string=markup, base_url=templates.as_uri()).render(
            stylesheets=styles, font_config=fonts
        )
        pdf = document.write_pdf()
        return len(document.pages), len(pdf or b"")

    run("<!doctype html><html lang=en><title>-</title><p>Warm <i>up</i> <b>now</b></p></html>")
    return run


def _ours() -> Run:
    from briefing.render.pack import load
    from briefing.render.typeset import typeset
    from briefing.render.worker import _warm_up

    _warm_up()  # as the worker does: with its settings for what is loaded once
    pack = load("digest")

    def run(markup: str) -> tuple[int, int]:
        made = typeset(markup, pack, page_limit=5000)
        return made.pages, len(made.pdf)

    return run


def _grown() -> float:
    """Return the most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << 20 if sys.platform == "darwin" else 1 << 10
    )


def _print(pages: int, found: dict[str, dict[str, float]]) -> None:
    for kind, each in found.items():
        per = each["seconds"] / each["pages"], each["mb"] / each["pages"], each["kb"] / each["pages"]
        print(
            f"{pages:4} {kind:5} {each['pages']:4.0f} pages {each['seconds']:7.2f} s {per[0]:.4f} s/page "
            f"{each['mb']:6.0f} MB {per[1]:.2f} MB/page {per[2]:.1f} kB/page",
            flush=True,
        )
    if "bare" in found:
        print(f"{pages:4} ratio {found['ours']['seconds'] / found['bare']['seconds']:.2f}", flush=True)


def _others(page: Path) -> None:
    """Run headless Chromium on the same HTML where it is installed; Typst needs the content in a language of its own."""
    chromium = next(
        (
            found
            for name in ("chromium", "chromium-browser", "google-chrome")
            if (found := shutil.which(name))
        ),
        "",
    )
    if chromium:
        begun = time.perf_counter()
        subprocess.run(
            [chromium, "--headless", "--no-sandbox", f"--print-to-pdf={page}.pdf", str(page)],
            check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        print(f"     chromium {time.perf_counter() - begun:.2f} s by the clock, without our style sheets")
    else:
        print("     chromium: not installed, not compared")
    print("     typst: not compared" if shutil.which("typst") else "     typst: not installed, not compared")


def _verdict(rows: dict[int, dict[str, dict[str, float]]], limit: float) -> int:
    sizes = sorted(rows)
    first, last = (rows[size]["ours"] for size in (sizes[0], sizes[-1]))
    failed = False
    for name in ("seconds", "mb"):
        growth = (last[name] / last["pages"]) / (first[name] / first["pages"])
        failed |= growth > 1.15
        print(f"{name} a page, {sizes[-1]} pages beside {sizes[0]}: {growth:.2f} (limit 1.15)")
    if 100 in rows and "bare" in rows[100]:
        ratio = rows[100]["ours"]["seconds"] / rows[100]["bare"]["seconds"]
        failed |= ratio > limit
        print(f"ours to bare at 100 pages: {ratio:.2f} (limit {limit:g})")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
