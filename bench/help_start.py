"""How long `briefing --help` takes beside `python -c pass`, measured in turn: what a person waits before anything happens.

python bench/help_start.py        # prints both medians and their ratio; ends with 1 above the limit
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time


def main() -> int:
    """Measure, print, and return 1 where the ratio is above the limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--limit", type=float, default=5.0)
    asked = parser.parse_args()
    ours, bare = [], []
    for _ in range(asked.rounds):
        ours.append(_seconds([sys.executable, "-m", "briefing", "--help"]))
        bare.append(_seconds([sys.executable, "-c", "pass"]))
    ratio = statistics.median(ours) / statistics.median(bare)
    for name, times in (("briefing --help", ours), ("python -c pass", bare)):
        print(
            f"{name:16} {statistics.median(times) * 1000:6.1f} ms  ({min(times) * 1000:.1f}–{max(times) * 1000:.1f})"
        )
    print(f"{'ratio':16} {ratio:6.2f}     (limit {asked.limit:g})")
    return 1 if ratio > asked.limit else 0


def _seconds(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
