"""Importing: a file that fails says why, and the rest go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.app.importing import import_reports
from briefing.app.reporting import json_line, rows
from briefing.app.workshop import Workshop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPORT = (
    "Post attacked\n\nThe army said on Tuesday that it had repelled an attack on a post in Kayes, Mali. "
    "It did not say how many soldiers had died.\n"
)


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    """A workshop without the model, which these tests do not need."""
    with Workshop(trained=False) as made:
        yield made


def test_a_failing_file_says_why_and_the_rest_go_on(workshop: Workshop, tmp_path: Path) -> None:
    """The order is that of the files; progress is told each name."""
    (tmp_path / "a.txt").write_text(REPORT)
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_text(REPORT + "More.\n")
    told: list[str] = []
    paths = [tmp_path / name for name in ("a.txt", "b.txt", "missing.txt", "c.txt")]
    found = list(import_reports(paths, workshop, progress=told.append))
    assert [each.draft is not None for each in found] == [True, False, False, True]
    assert told == ["a.txt", "b.txt", "missing.txt", "c.txt"]
    assert "b.txt" in (found[1].error.message if found[1].error else "")


def test_the_rows_of_a_report_say_who_how_and_what(workshop: Workshop, tmp_path: Path) -> None:
    """A claim and a gap each make a row."""
    (tmp_path / "a.txt").write_text(REPORT)
    draft = next(iter(import_reports([tmp_path / "a.txt"], workshop))).draft
    assert draft is not None
    printed = list(rows(draft))
    assert "repelled" in printed[0].what
    assert "army" in printed[0].who
    assert any(row.how == "not known" for row in printed)
    assert json_line("a", draft).count("\n") == 0


def test_a_defect_over_one_report_costs_no_other(
    workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What nobody foresaw is told as a defect with the file's name, and the next file is read."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(REPORT + name)
    find = workshop.engines[0].find

    def stumble(text: str) -> object:
        if "a.txt" in text:
            raise ZeroDivisionError("nobody foresaw this")
        return find(text)

    monkeypatch.setattr(workshop.engines[0], "find", stumble)
    first, second = import_reports([tmp_path / "a.txt", tmp_path / "b.txt"], workshop)
    assert first.error is not None
    assert first.error.exit_code == 70
    assert "a.txt" in first.error.message
    assert second.draft is not None
