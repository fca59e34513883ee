"""`briefing pack`, as a person uses it: real processes, real files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from briefing.app.exporting import save_brief
from briefing.model.brief import Brief
from tests.render.packs_by_others import SOUND, stranger

if TYPE_CHECKING:
    from pathlib import Path


def run(*arguments: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "BRIEFING_DATA_DIR": str(data)},
    )


def test_packs_are_listed_with_what_is_wrong(tmp_path: Path) -> None:
    """`pack list` names the program's packs, the user's, why one cannot be used, and where to put them."""
    stranger(tmp_path / "packs" / "stranger")
    stranger(tmp_path / "packs" / "broken", sheet="name = ")
    done = run("pack", "list", data=tmp_path)
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert any(line.startswith("sitrep") for line in lines)
    assert any(line.startswith("stranger") and "Stranger" in line for line in lines)
    assert any(line.startswith("broken") and "cannot be used" in line for line in lines)
    assert str(tmp_path / "packs") in done.stderr


def test_a_pack_is_begun_and_found_by_its_name(tmp_path: Path) -> None:
    """`pack new` prints the folder that it made; a second time it says that it is there."""
    done = run("pack", "new", "river", data=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, str(tmp_path / "packs" / "river"))
    assert "river" in run("pack", "list", data=tmp_path).stdout
    assert run("pack", "new", "river", data=tmp_path).returncode == 7


def test_mistakes_are_printed_with_file_and_line(tmp_path: Path) -> None:
    """`pack lint` prints one line for each mistake and ends with 1; with 0 where there is none; an unknown pack is told."""
    folder = stranger(tmp_path / "packs" / "stranger", SOUND.replace("claim.who", "claim.claimant"))
    done = run("pack", "lint", "stranger", data=tmp_path)
    assert done.returncode == 1
    assert (
        "brief.html.jinja:9: error: `claim` (ClaimView) has no field `claimant`. Did you mean `who`?"
        in done.stdout
    )
    stranger(folder)
    done = run("pack", "lint", str(folder), data=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert run("pack", "lint", "nosuch", data=tmp_path).returncode == 5


def test_a_pack_of_the_user_prints_a_brief(tmp_path: Path) -> None:
    """`render --pack NAME` prints with a pack from the user's folder, `--pack DIR` with one from anywhere."""
    brief, output = tmp_path / "x.brief", tmp_path / "x.pdf"
    save_brief(brief, Brief(id="b-try", title="A brief to try on"), {}, label="Made to try")
    folder = stranger(tmp_path / "packs" / "stranger")
    for pack in ("stranger", str(folder)):
        done = run("render", str(brief), "-o", str(output), "--pack", pack, data=tmp_path)
        assert done.returncode == 0, done.stderr
        assert output.read_bytes().startswith(b"%PDF")
        output.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="no interrupt can be sent to one process there")
def heed_interrupts() -> None:
    """Take Ctrl-C as from a terminal: what runs in the background of a shell is started with interrupts ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_watching_ends_clean_on_an_interrupt(tmp_path: Path) -> None:
    """`pack watch` prints the pages, and an interrupt ends it with 0, the pages in place and no worker left."""
    brief, output = tmp_path / "x.brief", tmp_path / "x.pdf"
    save_brief(brief, Brief(id="b-try", title="A brief to try on"), {}, label="Made to try")
    command = [
        sys.executable,
        "-m",
        "briefing",
        "pack",
        "watch",
        str(stranger(tmp_path / "stranger")),
        str(brief),
    ]
    with subprocess.Popen(
        [*command, "-o", str(output)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=heed_interrupts,  # noqa: PLW1509 - no thread of this process runs yet
    ) as watching:
        try:
            deadline = time.monotonic() + 60
            while not output.is_file() and time.monotonic() < deadline:
                time.sleep(0.1)
            watching.send_signal(signal.SIGINT)
            _, told = watching.communicate(timeout=30)
        finally:
            watching.kill()  # or a test that failed would wait for it for ever
    assert watching.returncode == 0, told
    assert "holds the last good pages" in told
    assert output.read_bytes().startswith(b"%PDF")
