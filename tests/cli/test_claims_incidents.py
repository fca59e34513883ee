"""`briefing claims` on what a report tells of its incident."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

REPORT = """\
Title: Post attacked near the river
Source: River Post
Published: 2 July 2025 07:30 UTC

The army said on Tuesday that it had repelled an attack on a post in Kayes, Mali, and that 12 soldiers were killed.

The rebels said in a statement that at least 30 soldiers were killed.
"""


def run(*arguments: str) -> str:
    """Return what the command line prints."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", "claims", "--no-model", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout


def test_an_incident_is_told_with_its_toll(tmp_path: Path) -> None:
    """Below the table stands the incident with type, town, and the range over the claims; JSON has the same."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    printed = run(str(path))
    assert "incident 1: Battles" in printed
    assert " · Kayes" in printed
    assert "  killed, soldiers: 12 – 30 or more (" in printed
    (line,) = run(str(path), "--format", "jsonl").splitlines()
    read = json.loads(line)
    (toll,) = read["incidents"][0]["toll"]
    assert (toll["min"], toll["max"], toll["apart"]) == (12, None, True)
    said = [read["claims"][number]["text"] for each in toll["accounts"] for number in each["claims"]]
    assert "12 soldiers" in said[0]
    assert "30 soldiers" in said[1]
