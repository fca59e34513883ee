"""Issuing: what forbids it, what is written, and what follows."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from briefing.app.issuing import Issued, begin_next, issue, refuse_errors, verdict
from briefing.app.pages import Rendered
from briefing.app.targets import proposed_name, remember_folder, remembered_folder
from briefing.errors import OutputError
from briefing.model.brief import Brief
from briefing.model.problem import Level, Problem
from briefing.model.source import Source

if TYPE_CHECKING:
    from pathlib import Path

ERROR = Problem(level=Level.ERROR, message="the brief has no title", place="brief#title")
WARNING = Problem(level=Level.WARNING, message="two claims are not reviewed")
NOTE = Problem(level=Level.NOTE, message="a word to the side")
PAGES = Rendered(pdf=b"%PDF pages", pages=2)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the program remembers in a folder of the test."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))


def test_errors_forbid_and_warnings_want_a_word() -> None:
    """An error is named with its place and forbids it for good; warnings pass once they were seen; notes say nothing."""
    assert verdict([NOTE, WARNING, ERROR]).refused
    with pytest.raises(OutputError, match="no title") as refused:
        refuse_errors([ERROR, WARNING], warnings_seen=True)
    assert refused.value.where == "brief#title"
    with pytest.raises(OutputError, match="not reviewed"):
        refuse_errors([WARNING])
    refuse_errors([WARNING, NOTE], warnings_seen=True)
    refuse_errors([NOTE])


def test_the_very_pages_are_written(tmp_path: Path) -> None:
    """The file holds the pages given, and what was issued names it, its SHA-256, its pages and its number."""
    path = tmp_path / "new" / "issue.pdf"
    issued = issue(Brief(issue=4), PAGES, path)
    assert path.read_bytes() == PAGES.pdf
    digest = hashlib.sha256(PAGES.pdf).hexdigest()
    assert (issued.issue, issued.path, issued.sha256, issued.pages) == (4, path, digest, 2)
    assert issued.label == "Issue 4"


def test_a_report_of_the_brief_is_not_written_over(tmp_path: Path) -> None:
    """A file with the very bytes of one of the brief's sources is refused and stays."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"a report")
    brief = Brief(sources=(Source(id="s-1", text="", sha256=hashlib.sha256(b"a report").hexdigest()),))
    with pytest.raises(OutputError, match="would be lost"):
        issue(brief, PAGES, path)
    assert path.read_bytes() == b"a report"


def test_the_next_issue_follows() -> None:
    """After an issue the brief is the next one, by an edit with a name."""
    label, edit = begin_next(Issued(issue=2, path=None, sha256="", pages=1, at=""))  # type: ignore[arg-type]
    assert (label, edit(Brief(issue=2)).issue) == ("Begin issue 3", 3)


def test_the_folder_is_remembered_for_each_brief(tmp_path: Path) -> None:
    """Each brief has its own folder, by its file or else by its id; one that is gone is not proposed."""
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    remember_folder(Brief(id="a"), None, one)
    remember_folder(Brief(id="a"), tmp_path / "a.brief", other)
    assert remembered_folder(Brief(id="a"), None) == one
    assert remembered_folder(Brief(id="z"), tmp_path / "a.brief") == other
    assert remembered_folder(Brief(id="b"), None) is None
    one.rmdir()
    assert remembered_folder(Brief(id="a"), None) is None


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        (Brief(serial="MLI-2025-014", issue=2), "MLI-2025-014 issue 2"),
        (Brief(title="../../etc/passwd"), "etc-passwd issue 1"),
        (Brief(), "brief issue 1"),
    ],
)
def test_a_title_is_no_path(brief: Brief, name: str) -> None:
    """The proposed name has the serial or title in it, and nothing of a path."""
    assert proposed_name(brief) == name
