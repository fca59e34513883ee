from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tools.calibration import bins, brier, described, diagram, expected_error, judged

ROOT = Path(__file__).resolve().parents[2]
TEXT = "The army said it won the battle. Awa Sed said many had fled to the hills."
ARMY, WON, SED, FLED = [(0, 8)], [(14, 31)], [(33, 40)], [(46, 72)]


def test_the_error_is_the_distance_of_confidence_and_share() -> None:
    """Nothing is off where each bin keeps its promise; a promise of 0.9 that holds half the time is off by 0.4."""
    assert expected_error(bins([(0.75, True)] * 3 + [(0.75, False)])) == 0
    assert expected_error(bins([(0.9, True), (0.9, False)])) == pytest.approx(0.4)
    assert expected_error(bins([])) == 0
    assert [each.count for each in bins([(0.0, False), (1.0, True), (0.999, True)])] == [1] + [0] * 8 + [2]
    assert brier([(1.0, True), (0.0, True)]) == 0.5


def test_a_claim_is_right_with_half_of_content_and_source() -> None:
    """Another speaker, too little of the content, and a second proposal for one mark are wrong."""
    marks = [(ARMY, WON), (SED, FLED)]
    assert judged(TEXT, marks, [(ARMY, WON), (SED, [(46, 60)])]) == [True, True]
    assert judged(TEXT, marks, [(SED, WON), (SED, [(46, 54)])]) == [False, False]
    assert judged(TEXT, marks, [(ARMY, [(14, 24)]), (ARMY, WON)]) == [False, True]
    assert judged(TEXT, [([], WON)], [([], WON)]) == [True]


def test_the_diagram_says_in_words_what_it_shows() -> None:
    """The picture is well-formed, has a title and a description, and a bar for each bin that holds something."""
    table = bins([(0.75, True)] * 3 + [(0.75, False), (0.2, False)])
    picture = ET.fromstring(diagram(table, "Sure & right"))  # noqa: S314 - written just now
    space = "{http://www.w3.org/2000/svg}"
    assert picture.findtext(f"{space}title") == "Sure & right"
    assert picture.findtext(f"{space}desc") == described(table, "Sure & right")
    assert "0.7 to 0.8: 75 % of 4" in described(table, "Sure & right")
    assert len(picture.findall(f"{space}rect")) == 1 + 2


def test_the_tool_reads_predictions_and_draws(tmp_path: Path) -> None:
    """From a file of predictions, one of marks and one of texts come the error, a table and the diagram."""
    files = {
        "texts": {"doc": "a", "text": TEXT},
        "gold": {"doc": "a", "claims": [{"source": [0, 8], "cue": None, "content": WON}]},
        "found": {
            "doc": "a",
            "claims": [
                {"source": ARMY, "cue": None, "content": WON, "p": 0.95},
                {"source": None, "cue": None, "content": FLED, "p": 0.05},
            ],
        },
    }
    for name, line in files.items():
        (tmp_path / name).write_text(json.dumps(line) + "\n", encoding="utf-8")
    paths = [str(tmp_path / name) for name in ("found", "gold", "texts")]
    command = [sys.executable, "tools/measure_calibration.py", *paths, "--svg", str(tmp_path / "a.svg")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "2 claims proposed, 1 right" in done.stdout
    assert "expected calibration error 0.050" in done.stdout
    assert "0.9–1.0" in done.stdout
    ET.fromstring((tmp_path / "a.svg").read_text(encoding="utf-8"))  # noqa: S314 - written just now
