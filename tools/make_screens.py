"""Take the screenshots of the documentation: the window with the sample reports in it, moment by moment.

    python tools/make_screens.py           # writes docs/images/window-*.png

The window is the real one, on Qt's offscreen screen or on the one there is; keys and mouse do what a person would do. Run it
again when the window changes, so that the pictures stay true.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.ui.application import make_application, make_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from briefing.ui.main_window import MainWindow

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1440, 900)
REPORTS = ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")
PATIENCE = 120.0  # seconds
CTRL = Qt.KeyboardModifier.ControlModifier


def wait(until: Callable[[], bool], more: float = 0.4) -> None:
    """Let the window work until something is true, and `more` seconds on; `TimeoutError` where it never is."""
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("the window is not ready")
        QTest.qWait(30)
    QTest.qWait(round(more * 1000))


def press(
    window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, key, keys)
    QTest.qWait(250)


def shoot(widget: QWidget, name: str) -> None:
    """Write a picture of a widget, with a palette of 256 colours: a third of the bytes."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    target = FOLDER / f"window-{name}.png"
    widget.grab().save(str(target))
    with Image.open(target) as picture:
        picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(target, optimize=True)


def review(window: MainWindow) -> None:
    """Decide on the first claims as an analyst would: accept, accept, reject one."""
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A):
        press(window, key)


def main() -> int:
    """Write the pictures."""
    with tempfile.TemporaryDirectory(prefix="briefing-screens-") as own:
        # Nothing of the person who runs this shows in the pictures: no recent files, no settings, no recovery.
        for name in ("BRIEFING_CONFIG_DIR", "BRIEFING_STATE_DIR"):
            os.environ[name] = own
        window = make_window(make_application())
        window.resize(*SIZE)
        window.show()
        wait(window.isActiveWindow)
        shoot(window, "start")
        samples = resources.assets() / "samples"
        window.take([samples / name for name in REPORTS])
        wait(lambda: len(window.desk.brief.sources) == len(REPORTS) and not window.desk.busy)
        wait(lambda: window.preview.stack.count > 0, more=2.0)
        for number, name in enumerate(("sources", "claims", "assessment", "brief"), start=1):
            press(window, getattr(Qt.Key, f"Key_{number}"), CTRL)
            if name == "claims":
                review(window)
            wait(lambda: not window.desk.busy, more=6.0)
            shoot(window, name)
        press(window, Qt.Key.Key_2, CTRL)
        press(window, Qt.Key.Key_B)
        wait(lambda: True, more=1.5)
        shoot(window, "board")
        window.desk.new()  # what was tried out is let go
        window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
