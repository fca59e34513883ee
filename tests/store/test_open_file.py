"""The open file: what somebody else puts into it is seen, whatever its header says."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from briefing.model.brief import Brief
from briefing.store.brief_file import load, save
from briefing.store.faults import FileChangedError
from briefing.store.history import Entry
from briefing.store.open_file import BriefFile

if TYPE_CHECKING:
    from pathlib import Path

AT = "2025-07-31T12:00:00Z"
COUNTS = (slice(24, 28), slice(92, 96))  # SQLite's count of changes, and the count its size was noted under


def test_a_file_copied_over_is_seen_even_with_the_same_count_of_changes(tmp_path: Path) -> None:
    """SQLite would go on with the pages it remembers: the two would be mixed. Nothing is written instead."""
    path, theirs = tmp_path / "ours.brief", tmp_path / "theirs.brief"
    save(path, Brief(title="Ours"), {}, label="Save", at=AT)
    save(theirs, Brief(title="Theirs"), {}, label="Another save", at="2025-08-01T12:00:00Z")
    with BriefFile(path) as file:
        file.keep(Brief(title="Ours, edited"), {}, Entry(label="Edit", at=AT))
        stranger, ours = bytearray(theirs.read_bytes()), path.read_bytes()
        for place in COUNTS:
            stranger[place] = ours[place]
        theirs.write_bytes(stranger)
        shutil.copyfile(theirs, path)
        assert not file.intact()
        with pytest.raises(FileChangedError):
            file.keep(Brief(title="Ours, edited again"), {}, Entry(label="Edit", at=AT))
    assert path.read_bytes() == bytes(stranger)


def test_a_file_that_was_only_touched_is_still_ours(tmp_path: Path) -> None:
    """A program that sets its times, as a backup does, does not stop the window from saving."""
    path = tmp_path / "ours.brief"
    save(path, Brief(title="Ours"), {}, label="Save", at=AT)
    with BriefFile(path) as file:
        os.utime(path, (0, 0))
        assert file.intact()
        file.keep(Brief(title="Ours, edited"), {}, Entry(label="Edit", at=AT))
        assert load(path).brief.title == "Ours, edited"
