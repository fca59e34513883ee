"""For those who write packs: a start, a look for mistakes, pages at every save."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from briefing.app.authoring import lint
from briefing.app.beginning import new_pack
from briefing.app.exporting import save_brief
from briefing.app.watching import LOOK_S, watch
from briefing.errors import BriefingError, OutputError, RenderError, UsageError
from briefing.model.brief import Brief
from briefing.render.pack import load
from tests.render.packs_by_others import SOUND, page, stranger

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_pack_is_sound(tmp_path: Path) -> None:
    """A pack begun from one of the program's has its own name and title, says what to do next, and nothing is wrong with it."""
    folder = new_pack("river-desk", start="sitrep", inside=tmp_path / "packs")
    pack = load(folder)
    assert (pack.name, pack.title, pack.title_in("fr")) == ("river-desk", "River desk", "River desk")
    assert pack.sections == load("sitrep").sections
    assert "briefing pack watch" in (folder / "README.md").read_text(encoding="utf-8")
    assert [str(each) for each in lint(folder)] == []


@pytest.mark.parametrize(
    ("name", "start", "kind"),
    [
        ("sitrep", "sitrep", UsageError),
        ("../out", "sitrep", UsageError),
        ("ours", "nosuch", RenderError),
        ("there", "sitrep", OutputError),
    ],
)
def test_what_cannot_be_begun_is_refused(
    tmp_path: Path, name: str, start: str, kind: type[BriefingError]
) -> None:
    """A name of the program's, one that is a way elsewhere, an unknown start and a folder that exists are refused."""
    (tmp_path / "there").mkdir()
    with pytest.raises(kind):
        new_pack(name, start=start, inside=tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["there"]


def test_what_only_the_pages_show_is_found(tmp_path: Path) -> None:
    """The linter makes the pages too: a page without its marking in the head is told, though the templates have it."""
    css = "@page { @top-right { content: none } }"
    found = [each.message for each in lint(stranger(tmp_path / "stranger", css=css))]
    assert found == ["page 1 has no marking in its head"]


def test_a_linter_that_never_ends_is_a_finding(tmp_path: Path) -> None:
    """Where looking through a pack dies or babbles, that is told as a finding of the pack."""
    for command in (["-c", "import os; os.abort()"], ["-c", "print('nonsense')"]):
        found = lint(stranger(tmp_path / "p"), command=(sys.executable, *command))
        assert "took too long" in found[0].message


def test_pages_follow_each_save(tmp_path: Path) -> None:
    """Watching prints at once; a mistake is told with its line and the good pages stay; mended, it prints again."""
    folder, brief, output = stranger(tmp_path / "stranger"), tmp_path / "x.brief", tmp_path / "out.pdf"
    save_brief(brief, Brief(id="b-try", title="A brief to try on"), {}, label="Made to try")
    stopped = threading.Event()
    attempts = watch(folder, brief, output, stopped)
    assert next(attempts).pages >= 1
    good = output.read_bytes()

    (folder / "brief.html.jinja").write_text("\n\n{{ brief.nothing }}")
    failed = next(attempt for attempt in attempts if attempt.findings)
    assert (failed.pages, failed.findings[0].file, failed.findings[0].line) == (0, "brief.html.jinja", 3)
    assert output.read_bytes() == good

    (folder / "brief.html.jinja").write_text(SOUND.replace("<p>", "<p>Again. ", 1))
    assert next(attempt for attempt in attempts if attempt.pages).pages >= 1
    assert output.read_bytes() != good

    threading.Timer(2 * LOOK_S, stopped.set).start()
    begun, spent = time.monotonic(), time.process_time()
    assert [attempt.pages for attempt in attempts] == []
    assert time.monotonic() - begun >= LOOK_S
    assert time.process_time() - spent < LOOK_S  # it waits, it does not turn round


def test_what_the_linter_says_comes_after_the_pages(tmp_path: Path) -> None:
    """An attempt with pages is followed by what is amiss with a pack that prints all the same."""
    folder, brief = stranger(tmp_path / "stranger", page("<h1>x</h1>")), tmp_path / "x.brief"
    save_brief(brief, Brief(id="b-try", title="A brief to try on"), {}, label="Made to try")
    attempts = watch(folder, brief, tmp_path / "out.pdf", threading.Event())
    assert next(attempts).pages == 1
    assert any("marking" in finding.message for finding in next(attempts).findings)
    attempts.close()  # type: ignore[attr-defined] # it is a generator
