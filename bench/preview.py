"""How soon the preview shows what was typed, beside a bare warm WeasyPrint render and write of the same HTML (W), in turn.

    python bench/preview.py [--rounds 9] [--limit-draft 0.2] [--limit-exact 1.1]

The brief is made of the project's sample reports, cut to four pages. W is what WeasyPrint takes, in a warm process of its
own with the pack's style sheets parsed and the fonts loaded. Each line is a median of one run, with its ratio to W:

* from a keystroke to the first draft, drawn at 150 %: of the title, of the bottom line, of a claim's wording, of a judgement;
* from a keystroke to the exact pages, the first page drawn at 150 %;
* the same for a process that just died (the other one stands in), and how long `stop` takes in the midst of pages.

Fails (exit code 1) above either limit.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing import resources  # noqa: E402
from briefing.app.importing import import_reports  # noqa: E402
from briefing.app.making import Head, make  # noqa: E402
from briefing.app.pages import draw_page  # noqa: E402
from briefing.app.previewing import OvertakenError, Press  # noqa: E402
from briefing.app.workshop import Workshop  # noqa: E402
from briefing.model.assessment import Judgement  # noqa: E402
from briefing.model.edit import reword  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief

PAGES = 4
SCALE = 1.5

# The bare run: as one would write it, in a process that has nothing else to do.
BARE = """
import sys, time
from pathlib import Path
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
page, *styles = map(Path, sys.argv[1:])
fonts = FontConfiguration()
sheets = [CSS(filename=style, font_config=fonts) for style in styles]
def once():
    begun = time.perf_counter()
    HTML(string=page.read_text(encoding="utf-8")).render(stylesheets=sheets, font_config=fonts).write_pdf()
    return time.perf_counter() - begun
once()
for line in sys.stdin:
    print(once(), flush=True)
"""


def main() -> int:
    """Measure, print, and return 1 where a ratio is above its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--limit-draft", type=float, default=0.2)
    parser.add_argument("--limit-exact", type=float, default=1.1)
    asked = parser.parse_args()
    with Press() as press, tempfile.TemporaryDirectory() as folder:
        brief = four_pages(press)
        with bare_process(brief, Path(folder)) as bare:
            times = _measured(press, brief, bare, asked.rounds)
        times |= _mishaps(press, brief)
    return _told(times, asked.limit_draft, asked.limit_exact)


def four_pages(press: Press) -> Brief:
    """Return a brief of the sample reports with as many of its claims as four pages hold, and a judgement."""
    samples = resources.assets() / "samples"
    reports = [samples / name for name in ("coast-daily.html",)]
    with Workshop() as workshop:
        drafts = [each.draft for each in import_reports(reports, workshop) if each.draft]
    brief = replace(
        make(drafts, Head(title="Accounts differ", desk="Sahel desk")),
        judgements=(Judgement(id="j-1", text="Further attacks are likely."),),
    )
    while (pages := press.exact(brief).pages) > PAGES:
        brief = replace(brief, claims=brief.claims[:-1])
    print(
        f"brief                       {len(brief.claims)} claims, {len(brief.sources)} sources, {pages} pages"
    )
    return brief


def bare_process(brief: Brief, folder: Path) -> subprocess.Popen[str]:
    """Return the process that renders the brief's HTML with nothing but WeasyPrint, once for each line that it is sent."""
    from briefing.render.typesetter import Typesetter

    with Typesetter() as typesetter:
        page = folder / "page.html"
        page.write_text(typesetter.render(brief, want_html=True).html, encoding="utf-8")
    templates = resources.templates()
    styles = (
        resources.assets() / "fonts" / "fonts.css",
        templates / "_shared" / "base.css",
        templates / "sitrep" / "brief.css",
    )
    command = [sys.executable, "-c", BARE, str(page), *map(str, styles)]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def _measured(press: Press, brief: Brief, bare: subprocess.Popen[str], rounds: int) -> dict[str, list[float]]:
    """Return the seconds of all lines, each measured once a round, in turn."""
    assert bare.stdin is not None
    assert bare.stdout is not None
    claim = brief.claims[len(brief.claims) // 2].id
    edits: dict[str, tuple[str, Callable[[Brief, str], Brief]]] = {
        "draft: title": ("brief#title", lambda brief, text: replace(brief, title=text)),
        "draft: bottom line": ("brief#summary", lambda brief, text: replace(brief, summary=text)),
        "draft: wording of a claim": (
            f"{claim}#text",
            lambda brief, text: reword(claim, text, by="x", at="2025-07-02T00:00:00Z")(brief),
        ),
        "draft: judgement": (
            "j-1",
            lambda brief, text: replace(brief, judgements=(replace(brief.judgements[0], text=text),)),
        ),
    }
    times: dict[str, list[float]] = {name: [] for name in ("W", *edits, "exact pages")}
    press.drafts(brief)
    for number in range(rounds + 1):
        bare.stdin.write("\n")
        bare.stdin.flush()
        times["W"].append(float(bare.stdout.readline()))
        for name, (focus, edit) in edits.items():
            brief = edit(brief, f"What stands here was typed in round {number}")
            times[name].append(_draft(press, brief, focus))
        begun = time.perf_counter()
        draw_page(press.exact(brief).pdf, 1, SCALE)
        times["exact pages"].append(time.perf_counter() - begun)
    bare.stdin.close()
    return {name: seconds[1:] for name, seconds in times.items()}  # the first round warms up


def _draft(press: Press, brief: Brief, focus: str) -> float:
    """Return the seconds until the first draft is drawn; what follows is made before this returns."""
    begun = time.perf_counter()
    seen: list[float] = []

    def each(draft: object) -> None:
        if not seen:
            draw_page(draft.pdf, 1, SCALE)  # type: ignore[attr-defined]
            seen.append(time.perf_counter() - begun)

    press.drafts(brief, focus, each=each)
    return seen[0]


def _mishaps(press: Press, brief: Brief) -> dict[str, list[float]]:
    """Return the seconds of exact pages whose process was killed, and of stopping in the midst of pages."""
    found: dict[str, list[float]] = {"exact pages, process killed": [], "stop": []}
    for _ in range(3):
        os.kill(press.pids[0], signal.SIGKILL)
        begun = time.perf_counter()
        press.exact(brief)
        found["exact pages, process killed"].append(time.perf_counter() - begun)
        press.exact(brief)  # its successor is warm again

    def work() -> None:
        try:
            press.exact(brief)
        except OvertakenError:
            return

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.1)
    begun = time.perf_counter()
    press.stop()
    thread.join()
    found["stop"].append(time.perf_counter() - begun)
    return found


def _told(times: dict[str, list[float]], limit_draft: float, limit_exact: float) -> int:
    bare = statistics.median(times["W"])
    failed = False
    for name, seconds in times.items():
        median = statistics.median(seconds)
        limit = limit_draft if name.startswith("draft") else limit_exact if name == "exact pages" else 0.0
        failed |= bool(limit) and median / bare > limit
        bound = f"  (limit {limit:g})" if limit else ""
        spread = f"({min(seconds) * 1000:.0f}–{max(seconds) * 1000:.0f})"
        print(f"{name:27} {median * 1000:7.0f} ms  {spread:14} {median / bare:6.3f} W{bound}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
