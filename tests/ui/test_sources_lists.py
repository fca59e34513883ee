"""The lists of sources and of what comes in: they tell only what changed, and hold to Qt's rules for models."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.address_only import ADDRESS_MEDIA_TYPE
from briefing.model.assessment import Reliability, ReliabilityGrade
from briefing.model.brief import Brief
from briefing.model.source import Source
from briefing.model.when import When
from briefing.ui.models.imports_list import Entry, ImportsList, State
from briefing.ui.models.sources_list import BADGE_ROLE, NOTE_ROLE, SourcesList

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

WORDS = " ".join(f"word{number}" for number in range(100))
FIRST = Source(
    id="s-1", sha256="1" * 64, text=WORDS, title="Posts attacked", publisher="Coast Daily", origin="s-1",
    published=When(edtf="2025-07-02T07:32Z"),
)  # fmt: skip
COPY = replace(FIRST, id="s-2", publisher="Morning Post", text=f"{WORDS} more")
ADDRESS = Source(
    id="s-3", sha256="3" * 64, text="", media_type=ADDRESS_MEDIA_TYPE, address="https://a.example/x"
)
BRIEF = Brief(sources=(FIRST, COPY, ADDRESS))


def test_a_source_shows_grade_publisher_and_time_or_what_it_copies() -> None:
    """A copy has the sign of equality and the share; an address alone says so."""
    sources = SourcesList()
    graded = replace(BRIEF, reliabilities=(ReliabilityGrade(subject="Coast Daily", grade=Reliability.C),))
    sources.show_brief(graded)
    notes = [sources.index(row).data(NOTE_ROLE) for row in range(3)]
    assert notes == ["C · Coast Daily · 2 Jul 07:32", "copy of Coast Daily, 100 %", "address only"]
    assert [sources.index(row).data(BADGE_ROLE) for row in range(3)] == ["✓", "=", "…"]
    assert sources.index(2).data() == "a.example/x"


def test_only_rows_that_changed_are_told(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    """A new source is a new row, a corrected one its row alone; a removed one is no longer there."""
    sources = SourcesList()
    sources.show_brief(replace(BRIEF, sources=(FIRST, COPY)))
    with qtbot.assertNotEmitted(sources.modelReset), qtbot.waitSignal(sources.rowsInserted) as inserted:
        sources.show_brief(BRIEF)
    assert inserted.args is not None
    assert inserted.args[1:] == [2, 2]
    corrected = replace(BRIEF, sources=(FIRST, replace(COPY, title="Corrected"), ADDRESS))
    with qtbot.assertNotEmitted(sources.modelReset), qtbot.waitSignal(sources.dataChanged) as changed:
        sources.show_brief(corrected)
    assert changed.args is not None
    assert [index.row() for index in changed.args[:2]] == [1, 1]
    sources.show_brief(replace(BRIEF, sources=(FIRST, ADDRESS)))
    assert (sources.rowCount(), sources.row_of("s-2"), sources.row_of("s-3")) == (2, -1, 1)
    qtmodeltester.check(sources)  # type: ignore[no-untyped-call]


def test_what_comes_in_is_counted_and_put_away(qtmodeltester: ModelTester) -> None:
    """What is still to be read is never put away; what is settled goes with the next round, what failed stays."""
    entries = ImportsList()
    entries.add(Entry(name=f"{number}.txt") for number in range(4))
    assert entries.current() == 0
    entries.change(0, state=State.READ, note="3 claims")
    entries.change(1, state=State.FAILED, note="the file is empty")
    assert (entries.current(), entries.count(State.WAITING)) == (2, 2)
    entries.settle()
    assert [entry.name for entry in entries.entries] == ["1.txt", "2.txt", "3.txt"]
    assert entries.current() == 1
    entries.put_away()
    assert [entry.state for entry in entries.entries] == [State.WAITING, State.WAITING]
    entries.leave_unread("not read")
    assert (entries.current(), entries.count(State.UNREAD)) == (-1, 2)
    qtmodeltester.check(entries)  # type: ignore[no-untyped-call]
    entries.put_away(0)
    assert [entry.name for entry in entries.entries] == ["3.txt"]
