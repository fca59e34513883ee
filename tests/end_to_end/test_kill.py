"""Kill the program at random moments: what is a second old is on the disk. `bench/kill_window.py` does it at length."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("BRIEFING_KILL_ROUNDS", "8"))


@pytest.mark.parametrize(("way", "rounds"), [("keeper", ROUNDS), ("window", max(2, ROUNDS // 4))])
def test_a_kill_loses_nothing_that_is_a_second_old(way: str, rounds: int) -> None:
    """After each kill the file is sound and holds every edit older than a second, named brief or not."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "kill_window.py"), "--rounds", str(rounds), "--way", way],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["kills"] == rounds
    assert seen["things_done"] > 0
    assert seen["rounds_that_lost_what_was_older_than_a_second"] == 0, done.stderr
