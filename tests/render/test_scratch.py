"""The temporary files of the processes that make pages go with them, however they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.errors import RenderError
from briefing.render.asking import WORKER, Worker
from briefing.render.scratch import Scratch, tidy
from briefing.render.typesetter import Typesetter
from tests.render.briefs import machine_brief

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills processes by their number")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which this test has its temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def until(true: Callable[[], bool]) -> None:
    """Wait until something is true, at most half a minute."""
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        threading.Event().wait(0.02)


def test_a_killed_worker_leaves_nothing(temporary: Path) -> None:
    """The fonts that a worker laid down go when it is found dead, those of its successor when the program is done with it."""
    with Typesetter() as typesetter:
        typesetter.render(machine_brief())
        (before,) = temporary.iterdir()
        assert list(before.glob("weasyprint-*/*"))
        assert typesetter.pid is not None
        os.kill(typesetter.pid, signal.SIGKILL)
        until(lambda: typesetter.pid is None)
        typesetter.render(machine_brief())
        assert not before.exists()
        assert len(list(temporary.iterdir())) == 1
    assert list(temporary.iterdir()) == []


def test_a_worker_given_up_at_work_leaves_nothing(temporary: Path) -> None:
    """Neither a worker that is ended because it took too long, nor one that could not be started."""
    with Typesetter() as typesetter, pytest.raises(RenderError, match="took longer"):
        typesetter.render(machine_brief(), timeout_s=0.01)
    with pytest.raises(RenderError, match="cannot be started"):
        Worker(["no-such-program"])
    assert list(temporary.iterdir()) == []


def test_what_a_killed_program_left_is_removed_by_the_next(temporary: Path) -> None:
    """With program and worker killed at once, the folder stays, and goes when the next program makes pages."""
    program = (
        "from briefing.render.typesetter import Typesetter\nfrom tests.render.briefs import machine_brief\n"
        "made = Typesetter()\nmade.render(machine_brief())\nprint(made.pid, flush=True)\ninput()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as killed:
        assert killed.stdout is not None
        worker = int(killed.stdout.readline())
        os.kill(worker, signal.SIGKILL)
        killed.kill()
    (left,) = temporary.iterdir()
    assert list(left.glob("weasyprint-*/*"))
    following = "from briefing.render.scratch import Scratch; Scratch(); input()"
    with subprocess.Popen([sys.executable, "-c", following], stdin=subprocess.PIPE, cwd=ROOT) as another:
        until(lambda: not left.exists())
        another.communicate(b"\n")
    assert list(temporary.iterdir()) == []


def test_what_is_held_or_not_ours_stays(temporary: Path) -> None:
    """The folder of a program at work, one without a lock, and one behind a link are left alone."""
    held = Scratch()
    foreign = temporary / "elsewhere"
    foreign.mkdir()
    (foreign / "kept").touch()
    (temporary / "briefing-pages-link").symlink_to(foreign)
    (temporary / "briefing-pages-unlocked").mkdir()
    tidy(temporary)
    assert held.path.is_dir()
    assert (foreign / "kept").exists()
    assert (temporary / "briefing-pages-unlocked").is_dir()
    held.remove()
    assert not held.path.exists()


def test_a_program_without_room_for_temporary_files_says_so(temporary: Path) -> None:
    """Where no temporary folder can be made, the error says what to do."""
    temporary.rmdir()
    temporary.touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(temporary))
        with pytest.raises(RenderError, match="Make room on the disk") as raised:
            Worker(WORKER)
    assert "temporary files" in raised.value.detail
