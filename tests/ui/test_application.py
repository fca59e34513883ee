from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
START = """
import sys
from PySide6.QtCore import QTimer
from briefing.ui import application
def began(self):
    print("open", flush=True)
    {more}
import briefing.ui.main_window as m
class W(m.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        began(self)
m.MainWindow = W
sys.exit(application.run([], debug={debug}))
"""


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Yield a function that starts the program in a process of its own and waits for its window; none is left at the end."""
    programs: list[subprocess.Popen[str]] = []

    def start(more: str = "pass", *, debug: bool = False) -> subprocess.Popen[str]:
        """Return the program, its window open; `more` runs when the window is shown."""
        folders = {
            "BRIEFING_STATE_DIR": str(tmp_path / "state"),
            "BRIEFING_CONFIG_DIR": str(tmp_path / "config"),
        }
        program = subprocess.Popen(
            [sys.executable, "-c", START.format(more=more, debug=debug)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        programs.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n", program.communicate()[1]
        time.sleep(0.3)
        return program

    yield start
    for program in programs:
        if program.poll() is None:
            program.kill()
        program.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_ctrl_c_closes_the_window(started: Callable[..., subprocess.Popen[str]]) -> None:
    """An interrupt from the terminal closes the window at once, quietly, with nothing left running."""
    program = started()
    program.send_signal(signal.SIGINT)
    _, complaints = program.communicate(timeout=30)
    assert program.returncode == 0
    assert [line for line in complaints.splitlines() if "does not support" not in line] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_second_ctrl_c_does_not_wait_for_an_answer(started: Callable[..., subprocess.Popen[str]]) -> None:
    """With unsaved changes the first interrupt asks, and a second one ends the program at once, with the code of scripts."""
    program = started("from briefing.model.edit import change; self.desk.apply('Title', change(title='x'))")
    program.send_signal(signal.SIGINT)
    time.sleep(0.7)
    assert program.poll() is None
    program.send_signal(signal.SIGINT)
    _, complaints = program.communicate(timeout=30)
    assert program.returncode == 130
    assert [line for line in complaints.splitlines() if "does not support" not in line] == []


@pytest.mark.parametrize("debug", [False, True])
def test_a_defect_is_told_and_the_window_lives(
    started: Callable[..., subprocess.Popen[str]], debug: bool
) -> None:
    """An exception that nobody caught is one line on standard error, with --debug a traceback, and the window goes on."""
    program = started("QTimer.singleShot(0, lambda: 1 / 0)", debug=debug)
    time.sleep(0.5)
    assert program.poll() is None
    program.send_signal(signal.SIGINT)
    _, complaints = program.communicate(timeout=30)
    assert "ZeroDivisionError" in complaints
    assert ("Traceback" in complaints) is debug


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so() -> None:
    """Where there is no screen, one line says so and what to do, instead of an abort by Qt."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    tried = subprocess.run(
        [sys.executable, "-m", "briefing", "open"],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in screens},
        capture_output=True,
        text=True,
        check=False,
    )
    assert tried.returncode == 2
    assert tried.stderr.startswith("briefing: there is no screen")
    assert len(tried.stderr.splitlines()) == 1
