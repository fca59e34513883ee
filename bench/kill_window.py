"""Kill the program at random moments, again and again, and see what of its edits the disk holds.

Each round starts a real process that makes edits through the desk of a real window (offscreen), or through the keeper
alone, and notes each with its time in a log of its own; kills it with SIGKILL at a random moment; and opens what is left.
An edit that was a second old when the kill came and is not there is a loss.

    python bench/kill_window.py [--rounds 200] [--way window|keeper|both] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SECOND = 1.0

PRELUDE = """
import os, sys, time
from pathlib import Path
from briefing.model.edit import change
log = os.open(sys.argv[2], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
number = int(sys.argv[3])
def next_edit(apply):
    global number
    number += 1
    apply(f"Edit {number}", change(title=str(number), summary="A line of the summary. " * (number % 400)))
    os.write(log, f"{number} {time.time()}\\n".encode())
def say_ready():
    os.write(log, b"ready 0\\n")
"""

KEEPER = (
    PRELUDE
    + """
import random
from briefing.app.keeping import Keeper
from briefing.app.session import Session
path = sys.argv[1]
keeper = Keeper.open(Path(path)) if path else Keeper(Session())
say_ready()
while True:
    next_edit(keeper.session.apply)
    time.sleep(random.choice((0, 0.001, 0.02, 0.3)))
    if number % 97 == 0 and path:
        keeper.save(label=f"Save {number}")
"""
)

WINDOW = (
    PRELUDE
    + """
from PySide6.QtCore import QTimer
from briefing.ui.application import make_application
from briefing.ui.main_window import MainWindow
application = make_application()
window = MainWindow()
window.show()
if sys.argv[1]:
    window.desk.open(Path(sys.argv[1]))
timer = QTimer()
timer.setInterval(30)
timer.timeout.connect(lambda: next_edit(window.desk.apply))
timer.start()
say_ready()
application.exec()
"""
)


def one_round(
    code: str, folder: Path, path: Path | None, since: int, chance: random.Random
) -> dict[str, float]:
    """Start a process, kill it, and return how many edits it made and how old the oldest one is that the disk lacks."""
    log = folder / "log"
    log.unlink(missing_ok=True)
    environment = {**os.environ, "BRIEFING_STATE_DIR": str(folder / "state"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(path or ""), str(log), str(since)]
    errors = (folder / "errors").open("wb")
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=errors, stdout=errors)
    try:
        wait_until_ready(child, log, folder / "errors")
        time.sleep(chance.random() * 2.2)
        killed_at = time.time()
    finally:  # also where this script is interrupted
        child.send_signal(signal.SIGKILL)
        child.wait()
        errors.close()
    edits = [line.split() for line in log.read_text().splitlines()[1:] if len(line.split()) == 2]
    made = [(int(number), float(at)) for number, at in edits]
    held = held_by_disk(folder, path, since)
    lost = [killed_at - at for number, at in made if number > held]
    return {
        "made": len(made),
        "held": held,
        "last": made[-1][0] if made else since,
        "oldest_lost": max(lost, default=0.0),
    }


def wait_until_ready(child: subprocess.Popen[bytes], log: Path, errors: Path) -> None:
    """Wait until the process makes its first edit; end the script where it cannot."""
    until = time.time() + 60
    while not log.exists() or not log.read_bytes().startswith(b"ready"):
        if child.poll() is not None or time.time() > until:
            raise SystemExit(f"the process did not start:\n{errors.read_text()}")
        time.sleep(0.005)


def held_by_disk(folder: Path, path: Path | None, since: int) -> int:
    """Return the number of the last edit that the disk holds, with the file's soundness checked on the way."""
    from briefing.app.recovery import discard, recoverable
    from briefing.store.brief_file import load

    if path is not None:
        stored = load(path)
        assert stored.problems == ()
        return int(stored.brief.title or since)
    found = recoverable(folder / "state" / "recovery")
    numbers = [since]
    for each in found:
        assert not each.trouble, each.trouble
        numbers.append(int(load(each.path).brief.title))
        discard(each.path)
    assert len(found) <= 1
    return max(numbers)


def main() -> None:
    """Run the rounds and print what was seen, as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--way", choices=("window", "keeper", "both"), default="both")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)  # noqa: S311 - any moment will do
    sys.path.insert(0, str(ROOT))
    ways = {"window": [WINDOW], "keeper": [KEEPER], "both": [WINDOW, KEEPER]}[asked.way]
    results = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = first_file(folder / "x.brief")
        since = 0
        for number in range(asked.rounds):
            print(f"round {number}", end="\r", file=sys.stderr, flush=True)
            own = path if number % 3 else None  # every third round is a brief without a file of its own
            done = one_round(ways[number % len(ways)], folder, own, since if own else 0, chance)
            since = int(done["held"]) if own else since
            results.append(done)
            if done["oldest_lost"] >= SECOND:
                print(f"round {number}: an edit {done['oldest_lost']:.2f} s old was lost", file=sys.stderr)
        size = path.stat().st_size
        left = sorted(each.name for each in folder.iterdir())
    print(json.dumps(summary(results) | {"file_bytes": size, "left_beside": left}, indent=1))


def first_file(path: Path) -> Path:
    """Make the brief file that the rounds go on with."""
    from briefing.model.brief import Brief
    from briefing.store.brief_file import save

    save(path, Brief(title="0"), {}, label="first", at="2025-07-01T20:10:00Z")
    return path


def summary(results: list[dict[str, float]]) -> dict[str, float]:
    """Return the numbers of all rounds together."""
    oldest = [each["oldest_lost"] for each in results]
    return {
        "kills": len(results),
        "edits": sum(each["made"] for each in results),
        "edits_older_than_a_second_lost_in_rounds": sum(age >= SECOND for age in oldest),
        "oldest_lost_s": round(max(oldest), 3),
        "oldest_lost_median_s": round(statistics.median(oldest), 3),
    }


if __name__ == "__main__":
    main()
