"""How long a person waits for the window, beside `import weasyprint` alone, measured in turn in processes of their own.

    python bench/start_window.py                  # prints both medians and their ratio; ends with 1 above the limit
    python bench/start_window.py --imports 25     # also the modules that take longest to import, each without its own imports

The window counts as usable when it is painted, takes the keys, and the event loop has nothing left to do. Both start from
the same warm disk; an offscreen screen is used where QT_QPA_PLATFORM names none.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WINDOW = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from briefing.ui import application, main_window

class Eye(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and not self.seen and watched.isWidgetType() and watched.window() is watched:
            if isinstance(watched, main_window.MainWindow):
                self.seen = True
                QTimer.singleShot(0, lambda: self.told(watched))
        return False
    def told(self, window):
        assert window.isVisible() and window.isEnabled()
        os.write(1, b"usable\\n")
        os._exit(0)

make = application.make_application
def watched(*settings):
    made = make(*settings)
    made.eye = Eye()
    made.installEventFilter(made.eye)
    return made
application.make_application = watched
application.run([])
"""


def main() -> int:
    """Measure, print, and return 1 where the ratio is above the limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--limit", type=float, default=1.5)
    parser.add_argument("--imports", type=int, default=0, metavar="N", help="list the N slowest imports")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["BRIEFING_STATE_DIR"] = os.environ["BRIEFING_CONFIG_DIR"] = home
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        for _ in range(2):  # the disk's cache, and the compiled modules
            _seconds(WINDOW)
            _seconds("import weasyprint")
        ours, theirs = [], []
        for _ in range(asked.rounds):
            ours.append(_seconds(WINDOW))
            theirs.append(_seconds("import weasyprint"))
        if asked.imports:
            _print_imports(asked.imports)
    ratio = statistics.median(ours) / statistics.median(theirs)
    for name, times in (("usable window", ours), ("import weasyprint", theirs)):
        low, middle, high = min(times), statistics.median(times), max(times)
        print(f"{name:18} {middle * 1000:6.0f} ms  ({low * 1000:.0f}–{high * 1000:.0f})")
    print(f"{'ratio':18} {ratio:6.2f}     (limit {asked.limit:g})")
    return 1 if ratio > asked.limit else 0


def _seconds(code: str) -> float:
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=120,
    )
    return time.perf_counter() - begun


def _print_imports(most: int) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", WINDOW],
        check=True,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )
    found = [
        (int(own), name) for own, name in re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", done.stderr)
    ]
    print(
        f"{len(found)} modules, {sum(own for own, _ in found) / 1000:.0f} ms (with the overhead of counting)"
    )
    for own, name in sorted(found, reverse=True)[:most]:
        print(f"  {own / 1000:6.1f} ms  {name}")


if __name__ == "__main__":
    sys.exit(main())
