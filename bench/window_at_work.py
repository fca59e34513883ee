"""A window at which somebody types without a pause, reviews, adds reports and exports, until somebody kills it.

What has been done is noted with its time in a log, a line each: what, how much of it there is now, and when. Run by
`kill_window.py`:  python bench/window_at_work.py BRIEF|"" LOG SINCE SEED
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefing.ui.application import make_application, make_window

if TYPE_CHECKING:
    from briefing.model.claim import Claim

SEEN_MS = 200  # nobody types before there is something to see
KEY_MS = 45  # quicker than the pause after which a field tells what was typed
REPORT = """Post {number} attacked near Ondola

Delta Courier, {day} March 2025

The Northern Front claimed on social media that it had seized {number} barracks near Ondola.
A resident of Ondola told the Delta Courier that she heard {number} shots before dawn.
"""


class AtWork:
    """One person at the window. The words typed are running numbers, so that the last one held tells what was lost."""

    def __init__(self, path: Path | None, log: Path, since: int, chance: random.Random) -> None:
        """Open the window, with the brief at `path` or with an empty one, and begin to count after `since`."""
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._folder, self._number, self._chance = log.parent, since, chance
        self.window = make_window(make_application())
        self.window.show()
        if path is not None:
            self.window.take([path])
        else:
            self.window.begin_new()
        self.window.desk.brief_changed.connect(self._changed)
        self._field = self._chance.choice(("title", "summary"))
        self._left: list[str] = []
        self._input: QWidget | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)
        QTimer.singleShot(SEEN_MS, self._begin)

    def _begin(self) -> None:
        self._turn()
        self._add_report()
        self._timer.start(KEY_MS)
        self._note("ready", 0)

    def _note(self, what: str, count: int) -> None:
        os.write(self._log, f"{what} {count} {time.time()}\n".encode())

    def _changed(self) -> None:
        brief = self.window.desk.brief
        self._note("sources", len(brief.sources))
        self._note("reviewed", reviewed(brief.claims))

    def _next(self) -> None:
        chance = self._chance.random()
        if chance < 0.01:
            self._add_report()
        elif chance < 0.02:
            self._export()
        elif chance < 0.05:
            self._review()
        else:
            self._type()

    def _type(self) -> None:
        """Press the next key, and note a number once it stands in full."""
        if not self._left:
            self._number += 1
            self._left = [*str(self._number), " "]
        if QApplication.focusWidget() is not self._input:  # somebody took it away: nobody types there blindly
            self._turn(anew=False)
            self._left = []
            return
        QTest.keyClicks(self._input, self._left.pop(0))
        if not self._left:
            self._note(self._field, self._number)

    def _turn(self, *, anew: bool = True) -> None:
        """Go to the end of the field; where it is begun `anew`, its words of an earlier sitting are written over."""
        self.window.go_to(f"brief#{self._field}")
        self._input = QApplication.focusWidget()
        if self._input is not None:
            key = Qt.Key.Key_A if anew else Qt.Key.Key_End
            QTest.keyClick(self._input, key, Qt.KeyboardModifier.ControlModifier)

    def _review(self) -> None:
        self._key(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self._key(Qt.Key.Key_A if self._chance.random() < 0.5 else Qt.Key.Key_R)
        self._turn(anew=False)

    def _key(self, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, with_)

    def _add_report(self) -> None:
        path = self._folder / f"report-{self._number}.txt"
        path.write_text(REPORT.format(number=self._number + 2, day=self._number % 28 + 1))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            self.window, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, buttons, keys)
        )

    def _export(self) -> None:
        self.window.pages.export(self.window.desk.brief, self._folder / "out.pdf")


def reviewed(claims: tuple[Claim, ...]) -> int:
    """Return how many of the claims are decided."""
    return sum(claim.review.done for claim in claims)


if __name__ == "__main__":
    at_work = AtWork(
        Path(sys.argv[1]) if sys.argv[1] else None,
        Path(sys.argv[2]),
        int(sys.argv[3]),
        random.Random(int(sys.argv[4])),  # noqa: S311 - any moment will do
    )
    QApplication.exec()
