"""Packs in the user's folder: found by name, told apart from the program's own, and harmless where they are bad."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.app.packs import all_packs, packs
from briefing.errors import RenderError
from briefing.model.layout import Layout
from briefing.render.pack import load, pack_of
from tests.render.packs_by_others import SHEET, stranger

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folder of packs, empty."""
    monkeypatch.setenv("BRIEFING_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data" / "packs"


def test_a_pack_dropped_into_the_folder_is_found(shelf: Path) -> None:
    """A pack in the user's folder is listed after the program's, and printed by its name."""
    folder = stranger(shelf / "stranger")
    assert [choice.name for choice in packs()][-1] == "stranger"
    assert packs()[-1].title == "Stranger"
    assert not packs()[-1].own
    assert load("stranger").folder == folder.resolve()
    assert pack_of(Layout(template="stranger")).folder == folder


def test_the_programs_own_packs_win(shelf: Path) -> None:
    """A user's pack with the name of one of the program's is listed as not usable, and the program's is printed."""
    stranger(shelf / "sitrep", sheet=SHEET.replace("stranger", "sitrep"))
    assert load("sitrep").folder.parent != shelf
    assert pack_of(Layout(template="sitrep")).folder.parent != shelf
    (clash,) = [choice for choice in all_packs() if not choice.own]
    assert "comes with the program" in clash.trouble
    assert [choice.name for choice in packs()].count("sitrep") == 1


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        ("name = ", "cannot be read"),
        (SHEET.replace("1", "7"), "template context 7"),
        (SHEET.replace("stranger", "other"), "Give both the same name"),
        ("x = " + "[" * 5000, "nested too deeply"),
        ("#" * 300_000, "larger than"),
        (SHEET + "sections = 1", "no list"),
    ],
)
def test_a_bad_pack_is_listed_with_the_reason(shelf: Path, sheet: str, reason: str) -> None:
    """What is wrong with a pack stands beside its name; the others can be used all the same."""
    stranger(shelf / "stranger", sheet=sheet)
    stranger(shelf / "zebra", sheet=SHEET.replace("stranger", "zebra"))
    listed = {choice.name: choice.trouble for choice in all_packs()}
    assert reason in listed["stranger"]
    assert listed["zebra"] == listed["sitrep"] == ""
    assert "stranger" not in [choice.name for choice in packs()]


def test_strange_folders_do_no_harm(shelf: Path) -> None:
    """Files, hidden folders and folders with names that cannot be are passed over or listed with the reason."""
    shelf.mkdir(parents=True)
    (shelf / "file").write_text("x")
    (shelf / ".hidden").mkdir()
    stranger(shelf / "two words")
    (shelf / "loop").symlink_to(shelf / "loop")
    assert [choice.name for choice in all_packs() if not choice.own] == ["two words"]


@pytest.mark.parametrize("name", ["../stranger", "/etc", "..", ".", "", "a/b", "x\x00y", "a" * 300])
def test_a_brief_cannot_point_at_a_folder(shelf: Path, name: str) -> None:
    """The name of a pack that came with a brief is never a way to another place of the disk."""
    stranger(shelf.parent / "stranger")
    with pytest.raises(RenderError, match="no template"):
        pack_of(Layout(template=name))


def test_another_context_is_told_with_what_to_do(tmp_path: Path) -> None:
    """A pack for a later context asks for a newer program, one for an earlier one for a newer pack."""
    with pytest.raises(RenderError, match="newer program"):
        load(stranger(tmp_path / "a", sheet=SHEET.replace("1", "2")))
    with pytest.raises(RenderError, match="newer pack"):
        load(stranger(tmp_path / "b", sheet=SHEET.replace("1", "0")))
