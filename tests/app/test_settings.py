from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from briefing.app.recent import (
    done_lately,
    forget_brief,
    recent_briefs,
    remember_brief,
    remember_done,
    remember_window,
    window_state,
)
from briefing.app.settings import Settings, WindowColours, load, new_brief, save, settings_path
from briefing.errors import StoreError
from briefing.model.marking import Marking


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings and state of these tests in a folder of their own, and return it."""
    monkeypatch.setenv("BRIEFING_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    return tmp_path


def test_what_is_set_is_there_at_the_next_start() -> None:
    """Without a file the defaults hold; what was saved is read again as it was."""
    assert load().settings == Settings()
    chosen = replace(
        Settings(), colours=WindowColours.DARK, desk="Sahel desk", font_size=1.25, open_last=True
    )
    save(chosen)
    assert (load().settings, load().trouble) == (chosen, "")


@pytest.mark.parametrize("held", ["{", "[]", '"x"', "\x00\x01", "[" * 100_000])
def test_a_damaged_file_is_kept_aside(held: str) -> None:
    """A file that is no settings is renamed, not lost; the defaults hold and a sentence names the file."""
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(held, encoding="utf-8")
    read = load()
    assert read.settings == Settings()
    assert "settings.json.broken" in read.trouble
    assert settings_path().with_name("settings.json.broken").read_text(encoding="utf-8") == held
    assert load().trouble == ""


def test_what_a_newer_version_wrote_stays() -> None:
    """Entries that this version does not know are still there after saving."""
    save(Settings())
    held = json.loads(settings_path().read_text(encoding="utf-8"))
    settings_path().write_text(json.dumps({**held, "of_tomorrow": [1, 2]}), encoding="utf-8")
    save(load().settings)
    assert json.loads(settings_path().read_text(encoding="utf-8"))["of_tomorrow"] == [1, 2]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("colours", "pink"),
        ("font_size", 40),
        ("font_size", True),
        ("desk", 3),
        ("open_last", "yes"),
        ("accept_above", None),
    ],
)
def test_one_impossible_value_costs_only_itself(name: str, value: object) -> None:
    """A value that cannot be is named, its default holds, and the other values are taken."""
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps({"prepared_by": "A. K.", name: value}), encoding="utf-8")
    read = load()
    assert read.settings == replace(Settings(), prepared_by="A. K.")
    assert name in read.trouble


def test_settings_that_cannot_be_written_say_so(own_folders: Path) -> None:
    """A file in the place of the folder ends in an error that names it and says what holds."""
    (own_folders / "config").write_text("in the way", encoding="utf-8")
    with pytest.raises(StoreError, match=r"settings\.json.*until the window is closed"):
        save(Settings())


def test_each_setting_has_its_words() -> None:
    """Each field has a label and a help text, and its default is one of its own possible values."""
    for each in fields(Settings):
        assert each.metadata["label"]
        assert each.metadata["help"]
    save(Settings())
    assert load().trouble == ""


def test_a_new_brief_begins_with_what_is_set() -> None:
    """Desk, reviewer, marking and template of the settings stand in a new brief."""
    brief = new_brief(
        replace(Settings(), desk="Sahel desk", prepared_by="A. K.", marking=Marking.GREEN, template="flash")
    )
    assert (brief.desk, brief.prepared_by, brief.marking) == ("Sahel desk", "A. K.", Marking.GREEN)
    assert brief.layout.template == "flash"


def test_briefs_opened_lately_are_remembered(tmp_path: Path) -> None:
    """The latest stands first, once; twelve are kept; one whose file is gone says so and can be taken off."""
    paths = [tmp_path / f"{number}.brief" for number in range(14)]
    for path in paths:
        remember_brief(path, f"Brief {path.stem}")
    paths[3].write_bytes(b"")
    remember_brief(paths[3], "Brief 3, again")
    found = recent_briefs()
    assert [each.path for each in found[:2]] == [paths[3], paths[13]]
    assert (len(found), found[0].title, found[0].opened_at[-1]) == (12, "Brief 3, again", "Z")
    assert (found[0].missing, found[1].missing) == (False, True)
    forget_brief(paths[13])
    assert paths[13] not in [each.path for each in recent_briefs()]


def test_window_and_actions_are_remembered_side_by_side() -> None:
    """How the window stood, what was done and what was open are kept in one file without losing each other."""
    remember_window({"moment": 2, "sizes": [1, 2]})
    for name in ("save", "export", "save"):
        remember_done(name)
    remember_brief(Path("/x.brief"), "")
    assert window_state() == {"moment": 2, "sizes": [1, 2]}
    assert done_lately() == ("save", "export")


def test_a_damaged_memory_costs_nothing_but_itself(own_folders: Path) -> None:
    """A state file that holds nonsense is passed over, in whole or in part."""
    (own_folders / "state").mkdir()
    held = own_folders / "state" / "window.json"
    held.write_text(
        '{"recent": [3, {"path": 5}, {"title": "x"}], "window": "wide", "done": {"a": 1}}', encoding="utf-8"
    )
    assert (recent_briefs(), window_state(), done_lately()) == ((), {}, ())
    held.write_text("}", encoding="utf-8")
    assert recent_briefs() == ()
    remember_done("save")
    assert done_lately() == ("save",)
