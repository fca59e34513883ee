"""Kill the program at random moments, again and again, and see what of its edits the disk holds.

Each round starts a real process with somebody at work in a real window (offscreen; `window_at_work.py`), or one that makes
edits through the keeper alone, and notes each with its time in a log of its own; kills it with SIGKILL at a random moment;
and opens what is left. What was a second old when the kill came and is not there is a loss.

    python bench/kill_window.py [--rounds 200] [--way window|keeper|both] [--seed 1]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.store.brief_file import Stored

ROOT = Path(__file__).resolve().parent.parent
SECOND = 1.0
_LONGEST_S = 5.0  # from the first key to the kill
_FIELDS = ("title", "summary")
_NUMBERS = re.compile(r"\d+")

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
    os.write(log, f"title {number} {time.time()}\\n".encode())
def say_ready():
    os.write(log, b"ready 0 0\\n")
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

WINDOW = (ROOT / "bench" / "window_at_work.py").read_text(encoding="utf-8")
_GONE_S = 5.0  # for the processes that a killed window had, to notice


def one_round(
    code: str, folder: Path, path: Path | None, since: int, chance: random.Random
) -> dict[str, Any]:
    """Start a process, kill it, and return how much it had done and how old the oldest thing is that the disk lacks."""
    log = folder / "log"
    log.unlink(missing_ok=True)
    places = {name: str(folder / "state") for name in ("BRIEFING_STATE_DIR", "BRIEFING_CONFIG_DIR")}
    environment = {**os.environ, **places, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    seed = str(chance.randrange(1 << 30))
    command = [sys.executable, "-c", code, str(path or ""), str(log), str(since), seed]
    errors = (folder / "errors").open("wb")
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=errors, stdout=errors)
    try:
        wait_until_ready(child, log, folder / "errors")
        time.sleep(chance.random() * _LONGEST_S)
        workers = children_of(child.pid)
        killed_at = time.time()
    finally:  # also where this script is interrupted
        child.send_signal(signal.SIGKILL)
        child.wait()
        errors.close()
    lines = [line.split() for line in log.read_text().splitlines()[1:] if len(line.split()) == 3]
    made = [(what, int(count), float(at)) for what, count, at in lines]
    held = held_by_disk(folder, path)
    lost = [(killed_at - at, what) for what, count, at in made if count > held[what]]
    oldest, what_lost = max(lost, default=(0.0, ""))
    return {
        "made": len(made),
        "last": max((count for what, count, _ in made if what in ("title", "summary")), default=since),
        "oldest_lost": oldest,
        "what": what_lost,
        "left_running": left_running(workers),
    }


def children_of(pid: int) -> list[int]:
    """Return the numbers of the processes that a process has started; none where the system does not tell."""
    try:
        return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def left_running(pids: list[int]) -> int:
    """Return how many of these processes run on although who asked them is gone."""
    until = time.time() + _GONE_S
    while pids and time.time() < until:
        pids = [pid for pid in pids if Path(f"/proc/{pid}").exists()]
        time.sleep(0.05)
    return len(pids)


def wait_until_ready(child: subprocess.Popen[bytes], log: Path, errors: Path) -> None:
    """Wait until the process makes its first edit; end the script where it cannot."""
    until = time.time() + 60
    while not log.exists() or not log.read_bytes().startswith(b"ready"):
        if child.poll() is not None or time.time() > until:
            raise SystemExit(f"the process did not start:\n{errors.read_text()}")
        time.sleep(0.005)


def held_by_disk(folder: Path, path: Path | None) -> dict[str, int]:
    """Return how much of everything the disk holds, with the file's soundness checked on the way."""
    from briefing.app.recovery import discard, recoverable
    from briefing.store.brief_file import load

    if path is not None:
        return counted(load(path))
    found = recoverable(folder / "state" / "recovery")
    held = counted(None)
    for each in found:
        assert not each.trouble, each.trouble
        held = counted(load(each.path))
        discard(each.path)
    assert len(found) <= 1
    return held


def counted(stored: Stored | None) -> dict[str, int]:
    """Return the last number typed, how many sources there are, and how many claims are decided."""
    if stored is None:
        return dict.fromkeys(("title", "summary", "sources", "reviewed"), 0)
    assert stored.problems == (), stored.problems
    brief = stored.brief
    typed = {name: max(map(int, _NUMBERS.findall(getattr(brief, name))), default=0) for name in _FIELDS}
    return typed | {
        "sources": len(brief.sources),
        "reviewed": sum(claim.review.done for claim in brief.claims),
    }


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
        with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C ends it early, with what was seen until then
            for number in range(asked.rounds):
                print(f"round {number}", end="\r", file=sys.stderr, flush=True)
                own = path if number % 3 else None  # every third round is a brief without a file of its own
                done = one_round(ways[number % len(ways)], folder, own, since if own else 0, chance)
                since = max(since, int(done["last"])) if own else since
                results.append(done)
                if done["oldest_lost"] >= SECOND:
                    print(
                        f"round {number}: what was {done['oldest_lost']:.2f} s old was lost: {done['what']}",
                        file=sys.stderr,
                    )
        size = path.stat().st_size
        left = sorted(each.name for each in folder.iterdir())
    beside = [name for name in left if name.startswith((".briefing", "x."))]
    print(json.dumps(summary(results) | {"file_bytes": size, "left_beside": beside}, indent=1))


def first_file(path: Path) -> Path:
    """Make the brief file that the rounds go on with."""
    from briefing.model.brief import Brief
    from briefing.store.brief_file import save

    save(path, Brief(title="0"), {}, label="first", at="2025-07-01T20:10:00Z")
    return path


def summary(results: list[dict[str, Any]]) -> dict[str, float]:
    """Return the numbers of all rounds together."""
    oldest = [each["oldest_lost"] for each in results]
    return {
        "kills": len(results),
        "things_done": sum(each["made"] for each in results),
        "rounds_that_lost_what_was_older_than_a_second": sum(age >= SECOND for age in oldest),
        "oldest_lost_s": round(max(oldest), 3),
        "oldest_lost_median_s": round(statistics.median(oldest), 3),
        "workers_that_ran_on": sum(each["left_running"] for each in results),
    }


if __name__ == "__main__":
    main()
