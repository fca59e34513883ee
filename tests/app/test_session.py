"""The session: the only door through which a brief changes, and what it remembers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from briefing import ingest
from briefing.app.session import Session
from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.edit import change

if TYPE_CHECKING:
    from pathlib import Path

REPORT = b"Post attacked\n\nThe army said it had repelled an attack on a post in Kayes.\n"


def test_an_edit_makes_a_new_brief_and_tells_the_listeners() -> None:
    """Listeners get the changed brief; the one they had before is as it was."""
    session = Session(Brief(title="Before"))
    told: list[Brief] = []
    session.listen(told.append)
    before = session.brief
    session.apply("Change the title", change(title="After"))
    assert [brief.title for brief in told] == ["After"]
    assert before.title == "Before"


def test_an_edit_that_changes_nothing_leaves_no_trace() -> None:
    """Nothing to undo, nobody told."""
    session = Session(Brief(title="Same"))
    told: list[Brief] = []
    session.listen(told.append)
    session.apply("Change the title", change(title="Same"))
    assert (told, session.undo_label) == ([], "")


def test_undo_and_redo_go_by_name_through_every_edit() -> None:
    """Each step back and forth has the name of its edit."""
    session = Session(Brief())
    session.apply("First", change(title="1"))
    session.apply("Second", change(title="2"))
    assert session.undo_label == "Second"
    session.undo()
    assert (session.brief.title, session.undo_label, session.redo_label) == ("1", "First", "Second")
    session.undo()
    session.undo()
    assert (session.brief.title, session.undo_label) == ("", "")
    session.redo()
    session.redo()
    session.redo()
    assert (session.brief.title, session.redo_label) == ("2", "")


def test_an_edit_after_undo_forgets_what_was_undone() -> None:
    """There is one line of history, not a tree."""
    session = Session(Brief())
    session.apply("First", change(title="1"))
    session.undo()
    session.apply("Other", change(title="other"))
    assert session.redo_label == ""
    session.redo()
    assert session.brief.title == "other"


def test_what_goes_on_is_taken_back_as_one() -> None:
    """Letters that follow each other in one field are one step; another field, or another thought, is the next."""
    session = Session(Brief())
    for words in ("R", "Ri", "River"):
        session.apply("Title", change(title=words), going_on=True)
    session.apply("Title", change(title="River posts"))
    session.apply("Summary", change(summary="S"), going_on=True)
    session.undo()
    session.undo()
    assert session.brief == Brief(title="River")
    session.undo()
    assert (session.brief, session.undo_label) == (Brief(), "")
    session.redo()
    assert session.brief.title == "River"


def test_the_first_report_and_the_head_it_gives_are_one_step() -> None:
    """Taking the first report back takes back what it gave the head, too."""
    session = Session()
    session.take_in(ingest.read_bytes(REPORT, "report.txt"))
    assert session.brief.serial
    session.undo()
    assert session.brief == Brief()


def test_a_draft_taken_in_is_saved_with_its_original_bytes(tmp_path: Path) -> None:
    """What was read comes back from the file, to the byte."""
    draft = ingest.read_bytes(REPORT, "report.txt")
    session = Session()
    session.take_in(draft)
    assert session.changed
    session.save(tmp_path / "x.brief")
    assert not session.changed
    again = Session.open(tmp_path / "x.brief")
    assert again.brief == session.brief
    assert not again.changed
    again.apply("Change the title", change(title="Later"))
    again.save()
    assert Session.open(tmp_path / "x.brief").brief.title == "Later"


def test_a_lost_original_is_a_problem_and_the_rest_opens(tmp_path: Path) -> None:
    """A brief whose original is damaged opens; the loss is told until the report is taken in again."""
    path, draft = tmp_path / "x.brief", ingest.read_bytes(REPORT, "report.txt")
    session = Session()
    session.take_in(draft)
    session.save(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE original SET content = zeroblob(length(content))")
        connection.commit()
    opened = Session.open(path)
    assert opened.brief == session.brief
    assert any("the original of" in problem.message for problem in opened.problems())
    opened.take_in(draft)
    assert not any("the original of" in problem.message for problem in opened.problems())


def test_a_brief_without_a_file_asks_where_to_save() -> None:
    """Saving to nowhere is refused."""
    with pytest.raises(ValueError, match="where to save"):
        Session(Brief()).save()


def test_what_is_no_brief_file_is_refused(tmp_path: Path) -> None:
    """A text under the name of a brief is not opened, and is left as it is."""
    path = tmp_path / "x.brief"
    path.write_bytes(REPORT)
    with pytest.raises(StoreError):
        Session.open(path)
    assert path.read_bytes() == REPORT


def test_problems_come_with_the_gravest_first() -> None:
    """An empty brief lacks a title and a source."""
    levels = [problem.level.gravity for problem in Session().problems()]
    assert levels == sorted(levels)
    assert levels
