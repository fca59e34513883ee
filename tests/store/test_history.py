"""The history: what becomes an entry, what is thinned, and what never goes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from briefing.model.brief import Brief
from briefing.store.brief_file import load, save
from briefing.store.encoding import Encoder, encode
from briefing.store.history import Entry, Kind, Version, superseded
from briefing.store.open_file import BriefFile

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2025, 7, 31, 12, 0, tzinfo=UTC)


def iso(time: datetime) -> str:
    """Return a time as the file notes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def every_ten_minutes(kind: Kind, days: int) -> list[Version]:
    """Return a version of that kind for every ten minutes of so many days, the oldest first."""
    count = days * 144
    times = (NOW - timedelta(minutes=10 * (count - 1 - number)) for number in range(count))
    return [
        Version(number=number, label="", saved_at=iso(at), kind=kind) for number, at in enumerate(times, 1)
    ]


@pytest.mark.parametrize(("kind", "most"), [(Kind.KEPT, 7 + 24 + 60), (Kind.SAVED, 145 + 30 * 24 + 60)])
def test_a_long_history_is_thinned(kind: Kind, most: int) -> None:
    """Sixty days of entries every ten minutes leave few; the newest is among them, and each old day has one."""
    history = every_ten_minutes(kind, 60)
    leaving = superseded(history, iso(NOW))
    left = [version for version in history if version.number not in leaving]
    assert len(left) <= most
    assert left[-1] == history[-1]
    assert {version.saved_at[:10] for version in left} == {version.saved_at[:10] for version in history}


@pytest.mark.parametrize("kind", [Kind.NAMED, Kind.ISSUED, Kind.WORKING])
def test_what_a_person_named_or_issued_never_goes(kind: Kind) -> None:
    """However old and many, such a version stays."""
    history = every_ten_minutes(kind, 3)
    assert superseded(history, iso(NOW + timedelta(days=4000))) == frozenset()


def test_a_time_that_cannot_be_read_is_no_reason_to_go() -> None:
    """Entries without a readable time stay."""
    history = [Version(number=number, label="", saved_at="", kind=Kind.KEPT) for number in range(1, 9)]
    assert superseded(history, iso(NOW)) == frozenset()


def test_the_edits_of_what_goes_stand_with_what_follows(tmp_path: Path) -> None:
    """No edit's name is lost by thinning: the next entry lists it too."""
    path = tmp_path / "x.brief"
    save(path, Brief(title="0"), {}, label="first", at=iso(NOW - timedelta(days=9)))
    with BriefFile(path) as file:
        for number in range(1, 6):
            at = iso(NOW - timedelta(days=5, minutes=-number))
            entry = Entry(label=f"k{number}", at=at, kind=Kind.KEPT, edits=(f"Edit {number}",))
            file.keep(Brief(title=str(number)), {}, entry)
        file.keep(Brief(title="now"), {}, Entry(label="s", at=iso(NOW), edits=("Last",)))
        left = file.versions()
    assert [version.label for version in left] == ["first", "k5", "s"]
    assert left[1].edits == tuple(f"Edit {number}" for number in range(1, 6))


def test_a_working_state_is_written_over_in_this_sitting_only(tmp_path: Path) -> None:
    """What an earlier sitting left as working state becomes an entry of the history."""
    path = tmp_path / "x.brief"
    save(path, Brief(), {}, label="first", at=iso(NOW))
    for sitting in ("a", "b"):
        with BriefFile(path) as file:
            for number in range(3):
                entry = Entry(label=f"{sitting}{number}", at=iso(NOW), kind=Kind.WORKING)
                file.keep(Brief(title=f"{sitting}{number}"), {}, entry)
    kinds = [(version.kind, version.label) for version in load(path).versions]
    assert kinds == [(Kind.SAVED, "first"), (Kind.KEPT, "a2"), (Kind.WORKING, "b2")]


def test_a_brief_encoded_after_another_is_encoded_the_same(tmp_path: Path) -> None:
    """What is remembered of the brief before changes nothing of the document."""
    encoder = Encoder()
    for title in ("one", "two"):
        brief = Brief(title=title)
        assert encoder.encode(brief) == encode(brief)
