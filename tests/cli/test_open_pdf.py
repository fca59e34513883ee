"""A PDF of ours on the command line: printed again in another place as the same file, verified, and refused where it is none."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest

from briefing.app.carrying import PROGRAM
from briefing.app.exporting import save_brief
from briefing.errors import StoreError
from briefing.resources import assets
from briefing.store.interchange import brief_json
from tests.render.briefs import desk_brief

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

ROOT = assets().parent


def run(
    *arguments: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        umask=0o077 if env else 0o022,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a brief in it, and the PDF that was made of it."""
    folder = tmp_path_factory.mktemp("carried")
    brief = replace(desk_brief(), claims=desk_brief().claims[:3], gaps=())
    originals = {source.sha256: source.text.encode() for source in brief.sources}
    save_brief(folder / "mali.brief", brief, originals, label="Save")
    done = run("render", folder / "mali.brief", "-o", folder / "mali.pdf")
    assert done.returncode == 0, done.stderr
    return folder


def test_the_same_brief_gives_the_same_bytes_in_any_place(folder: Path) -> None:
    """Out of the PDF, in another time zone, language, folder, home and umask, comes the very same file."""
    elsewhere = folder / "a folder of é"
    elsewhere.mkdir()
    env = {
        "TZ": "Pacific/Kiritimati", "LANG": "fr_FR.UTF-8", "LC_ALL": "C", "HOME": str(elsewhere), "PYTHONHASHSEED": "7",
        "BRIEFING_STATE_DIR": str(elsewhere / "s"), "BRIEFING_CONFIG_DIR": str(elsewhere / "c"), "COLUMNS": "40",
    }  # fmt: skip
    done = run("render", folder / "mali.pdf", "-o", "same.pdf", env=env, cwd=elsewhere)
    assert done.returncode == 0, done.stderr
    assert "byte for byte the same file" in done.stdout + done.stderr
    assert (elsewhere / "same.pdf").read_bytes() == (folder / "mali.pdf").read_bytes()


def test_verify_says_that_it_agrees(folder: Path) -> None:
    """Exit code 0, with the hash that stands on the pages."""
    done = run("verify", folder / "mali.pdf")
    assert done.returncode == 0, done.stderr
    assert "text and data agree; content " in done.stdout + done.stderr
    assert PROGRAM in done.stdout + done.stderr


def test_verify_names_where_it_differs(folder: Path) -> None:
    """Exit code 1, with the page, the line, and both texts."""
    path = folder / "altered.pdf"
    file = pdfium.PdfDocument(folder / "mali.pdf")
    (number,) = (
        n for n in range(file.count_attachments()) if file.get_attachment(n).get_name() == "brief.json"
    )
    kept = brief_json.decode(bytes(file.get_attachment(number).get_data())).brief
    file.get_attachment(number).set_data(brief_json.encode(replace(kept, title="Quiet day"), PROGRAM))
    file.save(path)
    done = run("verify", path)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "text and data differ" in said
    assert "page 1, line" in said
    assert "its data gives: Quiet day" in said


def test_what_is_none_of_ours_is_named(folder: Path) -> None:
    """A PDF without a brief, a text, and a PDF that was cut off: the file's name, what it is, and code 4."""
    bare = pdfium.PdfDocument.new()
    bare.new_page(100, 100)
    bare.save(folder / "bare.pdf")
    (folder / "cut.pdf").write_bytes((folder / "mali.pdf").read_bytes()[:5000])
    asked = (
        (("verify", folder / "bare.pdf"), "carries no brief"),
        (("render", folder / "cut.pdf", "-o", folder / "never.pdf"), "damaged"),
        (("check", folder / "gone.pdf"), "no such file"),
    )
    for arguments, said in asked:
        done = run(*arguments)
        assert done.returncode == StoreError.exit_code, done.stderr
        assert str(arguments[1]) in done.stderr
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert not (folder / "never.pdf").exists()


def test_check_reads_the_brief_out_of_the_pdf(folder: Path) -> None:
    """What stands against issuing it is told as for a brief file, and that the texts are cut."""
    done = run("check", folder / "mali.pdf")
    assert "only the cited passages of" in done.stdout


def test_a_pdf_is_never_written_over_by_itself(folder: Path) -> None:
    """Its own name as the output is refused before anything is done."""
    before = (folder / "mali.pdf").read_bytes()
    done = run("render", folder / "mali.pdf", "-o", folder / "mali.pdf")
    assert done.returncode == 7
    assert (folder / "mali.pdf").read_bytes() == before
