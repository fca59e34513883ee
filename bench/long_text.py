#!/usr/bin/env python3
"""How time and memory grow with a report's length, through the real reading process, and how soon it can be stopped.

    python bench/long_text.py                      # 0.2, 1 and 2 MB of reports, and 2 MB of each odd kind
    python bench/long_text.py --sizes 0.2 1 --kinds reports digits --no-model

Printed for each text: seconds by the clock, seconds of a processor, these per MB, peak resident memory of the process that
reads, and claims found; for each kind how many times longer the longest took than the shortest, a MB (1.0 is linear; loading
the engines counts for the short ones). At the end, the longest text is begun again and given up after three seconds, and it
is printed how long that took to take effect.

The texts are invented: reports with other names, numbers and verbs each time, and texts that no report looks like: without
line ends, without full stops, with one quotation mark that is never closed, digits, capitals, one word.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.app.importing import Incoming, Stage
from briefing.app.reading import Limits, ReadingRoom
from briefing.app.reading.child import COMMAND

_TOWNS = "Ondola Sandere Binoli Tarkoun Mifala Doungou Keyrala Bassori Tombola Niamana".split()
_NAMES = (
    "Idris Kone",
    "Awa Sed",
    "Moussa Barry",
    "Fanta Doule",
    "Salif Oury",
    "Binta Mbo",
    "Yaya Torou",
    "Oumar Dembo",
)
_GROUPS = ("the Northern Front", "the army", "the River Guard", "the regional hospital", "the ministry")
_FORMS = (
    "{group} said on {day} that it had repelled an attack on a post near {town}, killing {n} attackers.",
    "“We heard gunfire until {n} in the morning,” {name}, a trader in {town}, told Delta Wire.",
    "According to {name}, the mayor of {town}, at least {n} people fled. He said many had nothing to eat.",
    "{group} claimed responsibility in a statement while claiming to have seized {n} vehicles.",
    "It was not clear how many were wounded in {town}. {group} did not give a toll.",
    "The attack was the third in {town} this month. At least {n} civilians were killed there in May.",
)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def reports(size: int) -> str:
    """Return `size` characters of reports."""
    luck = random.Random(5)  # noqa: S311 - no secret
    lines, length = [], 0
    while length < size:
        line = luck.choice(_FORMS).format(
            group=luck.choice(_GROUPS),
            day=luck.choice(_DAYS),
            town=luck.choice(_TOWNS),
            name=luck.choice(_NAMES),
            n=luck.randint(2, 90),
        )
        line = line[0].upper() + line[1:] + ("\n\n" if luck.random() < 0.3 else " ")
        lines.append(line)
        length += len(line)
    return "".join(lines)[:size]


KINDS = {
    "reports": reports,
    "one-line": lambda size: reports(size).replace("\n", " "),
    "no-stop": lambda size: reports(size).replace(".", ""),
    "no-stop-one-line": lambda size: reports(size).replace(".", "").replace("\n", " "),
    "open-quote": lambda size: (
        "“" + reports(size).replace("“", "").replace("”", "").replace("\n", " ")[: size - 1]
    ),
    "digits": lambda size: ("1234567890 " * (size // 11 + 1))[:size],
    "digits-one-word": lambda size: ("1234567890" * (size // 10 + 1))[:size],
    "capitals": lambda size: reports(size).upper(),
    "one-word": lambda size: "a" * size,
}


def main() -> None:
    """Read the arguments, measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=float, nargs="+", default=[0.2, 1.0, 2.0], help="in MB")
    parser.add_argument("--kinds", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument(
        "--no-model", action="store_true", help="by rules alone, which shows their own growth"
    )
    asked = parser.parse_args()
    command = (*COMMAND, "--no-model") if asked.no_model else COMMAND
    for kind in asked.kinds:
        paces = [measure(kind, round(size * 1e6), command) for size in asked.sizes]
        known = [pace for pace in paces if pace]
        if len(known) > 1:
            print(f"{kind:18} grows {known[-1] / known[0]:.2f} times a MB", flush=True)
    print(f"given up in {given_up(round(max(asked.sizes) * 1e6), command):.2f} s")


def measure(kind: str, size: int, command: tuple[str, ...]) -> float:
    """Print what reading a text of a kind took, and return the seconds a MB; 0 where it was not read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{kind}.txt"
        path.write_text(KINDS[kind](size)[: 2_000_000 - 8], encoding="utf-8")
        room = ReadingRoom(Limits(per_mb_s=1200), command=command)
        told: list[float] = []
        begun = time.monotonic()
        memory = _Memory(room)
        imported = room.read(Incoming(path=path), told=lambda _: told.append(time.monotonic() - begun))
        seconds = time.monotonic() - begun
        peak, worked = memory.stop()
        room.end()
    pace = worked / (size / 1e6)
    found = imported.draft.claims if imported and imported.draft else ()
    failed = f"  {imported.error.message}" if imported and imported.error else ""
    print(
        f"{kind:18} {size / 1e6:4.1f} MB {seconds:7.1f} s, {worked:7.1f} s of a processor, {pace:7.1f} s/MB, "
        f"peak {peak:5.0f} MB, {len(found):6} claims, told {len(told)} times{failed}",
        flush=True,
    )
    return pace if found or not failed else 0.0


def given_up(size: int, command: tuple[str, ...]) -> float:
    """Return how many seconds it takes until a long report that is being read is given up."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_text(reports(size)[: 2_000_000 - 8], encoding="utf-8")
        room, stop = ReadingRoom(command=command), threading.Event()
        reading, began = threading.Event(), [0.0]

        def told(stage: Stage) -> None:
            if stage is Stage.CLAIMS:
                reading.set()

        done = threading.Thread(target=lambda: room.read(Incoming(path=path), stop=stop, told=told))
        done.start()
        reading.wait(60)
        time.sleep(3)
        began[0] = time.monotonic()
        stop.set()
        room.end()
        done.join(60)
        return time.monotonic() - began[0]


class _Memory:
    """The peak of the resident memory of a room's process, and its time on processors, looked up now and then (Linux)."""

    def __init__(self, room: ReadingRoom) -> None:
        self._room, self._peak, self._worked, self._stop = room, 0.0, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> tuple[float, float]:
        """Return the peak in MB and the seconds."""
        self._stop.set()
        self._thread.join(1)
        return self._peak, self._worked

    def _watch(self) -> None:
        while not self._stop.wait(0.1):
            try:
                folder = Path(f"/proc/{self._room.pid}")
                status = (folder / "status").read_text(encoding="ascii")
                spent = (folder / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[11:13]
            except OSError:
                continue
            self._worked = sum(map(int, spent)) / os.sysconf("SC_CLK_TCK")
            lines = [line for line in status.splitlines() if line.startswith("VmHWM:")]
            self._peak = max([self._peak, *(int(line.split()[1]) / 1000 for line in lines)])


if __name__ == "__main__":
    main()
