"""The reach of the window in one run: what a person waits for, beside W and beside `import weasyprint`, and the memory.

    python bench/window.py [--quick]

Runs, one after the other and each in a Python of its own, `window_keys.py` (a key to the draft and to the exact pages, in W,
the time of a bare warm WeasyPrint render and write of the same HTML), `window_gaps.py` (how long the event loop stands
still), `start_window.py` (start beside `import weasyprint`) and `big_brief.py` (300 sources, 3,000 claims: scrolling,
filtering, editing, memory). Exit code 1 where one of them is beyond its reach.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

PARTS = (
    ("from a key to the pages", "window_keys.py", ("--rounds", "7"), ("--rounds", "3")),
    ("gaps of the event loop", "window_gaps.py", ("--seconds", "6"), ("--seconds", "2", "--reports", "6")),
    ("start", "start_window.py", ("--rounds", "11"), ("--rounds", "3")),
    ("a brief of 300 sources and 3,000 claims", "big_brief.py", (), ()),
)


def main() -> int:
    """Run all parts and return 1 where one is beyond its reach."""
    quick, failed = "--quick" in sys.argv[1:], False
    for name, script, usual, short in PARTS:
        print(f"\n── {name} ──", flush=True)
        begun = time.perf_counter()
        command = [sys.executable, str(Path(__file__).parent / script), *(short if quick else usual)]
        failed |= bool(subprocess.run(command, check=False).returncode)
        print(f"({time.perf_counter() - begun:.0f} s)", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
