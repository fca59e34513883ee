"""The command line with a claim model that is missing, damaged or failing: rules take over, and that is said once."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from tests.installations import DAMAGES, REPORT, installation, run_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="copies of the program are made with links here"
)


@pytest.mark.parametrize("damage", DAMAGES)
def test_rules_take_over_and_it_is_said_once(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    """Of three reports each gets its claims, the exit code is 0, and one line says what is amiss and what to do."""
    folder = installation(tmp_path / "program", damage)
    reports = [tmp_path / f"report-{number}.txt" for number in range(3)]
    for number, path in enumerate(reports):
        path.write_text(REPORT + f"The mayor said {number + 2} houses burned.\n")
    done = run_in(folder, "-m", "briefing", "claims", "--format", "jsonl", *map(str, reports))
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [len(line["claims"]) for line in lines] == [3, 3, 3]
    assert {claim["engine"] for line in lines for claim in line["claims"]} == {"rules"}
    told = [line for line in done.stderr.splitlines() if line.strip()]
    assert len(told) == 1
    assert told[0].startswith("warning: ")
    assert "rules alone" in told[0]
    assert "nstall the program again" in told[0]
