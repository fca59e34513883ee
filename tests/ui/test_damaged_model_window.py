"""The window's reading with a claim model that is damaged: the real process, and what the window hears of it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from briefing.ui.problem_words import advice, recognised
from tests.installations import REPORT, failing, installation, missing, run_in, unloadable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="copies of the program are made with links here"
)

READ = """
import json, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from briefing.ui.reading import Reader

application = QCoreApplication([])
reader = Reader()
troubles, claims = [], []
waiting = [Path(name) for name in sys.argv[1:]]

def go_on():
    if not waiting:
        application.quit()
    else:
        reader.take([waiting.pop(0)])

def arrived(imported):
    claims.append(len(imported.draft.claims) if imported.draft else -1)
    if len(claims) == 1:
        os.kill(reader.pid, signal.SIGKILL)  # as cancelling does: the next report gets a process of its own
    QTimer.singleShot(50, go_on)

reader.read.connect(arrived)
reader.troubled.connect(lambda problem: troubles.append([problem.message, problem.advice]))
QTimer.singleShot(0, go_on)
QTimer.singleShot(60000, application.quit)
application.exec()
reader.close()
print(json.dumps({"troubles": troubles, "claims": claims}))
"""


@pytest.mark.parametrize("damage", [missing, failing, unloadable])
def test_the_window_hears_of_it_once(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """Three reports, the process ended after the first: all have their claims, one problem is told, in a form known here."""
    folder = installation(tmp_path / "program", damage)
    reports = [tmp_path / f"report-{number}.txt" for number in range(3)]
    for number, path in enumerate(reports):
        path.write_text(REPORT + f"The mayor said {number + 2} houses burned.\n")
    done = run_in(folder, "-c", READ, *map(str, reports))
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout)
    assert heard["claims"] == [3, 3, 3]
    ((message, to_do),) = heard["troubles"]
    assert recognised(message) is not None
    assert to_do.startswith("Claims are found by rules alone.")
    assert advice(to_do)
