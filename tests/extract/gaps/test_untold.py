"""What is read is nobody else's business: the engine leaves no trace of its own and opens no connection."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
READ = """
import os, sys
sent = []
sys.addaudithook(lambda event, about: sent.append(event) if event in ("socket.connect", "socket.getaddrinfo") else None)
from pathlib import Path
from briefing.app.importing import Incoming, import_incoming
from briefing.app.workshop import Workshop
with Workshop() as workshop:
    got = import_incoming(Incoming(path=Path("assets/samples/sahel-wire.txt")), workshop)
    assert not workshop.problems
    assert {detection.engine for detection in (each.detection for each in got.draft.proposals)} > {"rules"}
print(sent)
"""


def test_reading_a_report_leaves_nothing_behind(tmp_path: Path) -> None:
    """With a home of its own, as on a new machine, reading writes no file there or among the temporary ones, and calls nobody."""
    # Machines that test are spared by the library's telemetry; a person's is not.
    spared = {"CI", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "GITHUB_ACTIONS", "XDG_CACHE_HOME"}
    places = dict.fromkeys(("HOME", "TMPDIR"), str(tmp_path))
    environment = {name: value for name, value in os.environ.items() if name not in spared} | places
    done = subprocess.run(
        [sys.executable, "-c", READ], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
    assert [str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*")] == []
