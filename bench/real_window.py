"""What the benches of the window share: the window as the program starts it, time going by, and eyes for what is painted."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, qInstallMessageHandler  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from briefing.app.exporting import save_brief  # noqa: E402
from briefing.ui.application import make_application, make_window  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.ui.main_window import MainWindow

SIZE = (1440, 900)


@contextmanager
def opened(brief: Brief, originals: Mapping[str, bytes]) -> Iterator[MainWindow]:
    """Open a brief from a file in the real window, its exact pages made, and close all at the end."""
    qInstallMessageHandler(lambda *_: None)  # what the offscreen platform cannot do
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_STATE_DIR"] = os.environ["BRIEFING_CONFIG_DIR"] = folder
        path = Path(folder) / "bench.brief"
        save_brief(path, brief, dict(originals), label="Bench")
        window = make_window(make_application())
        window.resize(*SIZE)
        window.show()
        window.desk.open(path)
        try:
            yield window
        finally:
            window.end()
            window.close()
            window.deleteLater()
            QApplication.processEvents()


def live(seconds: float) -> None:
    """Let the window live for some seconds."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def until(so: Callable[[], object], seconds: float = 120) -> None:
    """Let the window live until something is so; `SystemExit` where it is not within `seconds`."""
    loop, ends = QEventLoop(), time.perf_counter() + seconds
    timer = QTimer(loop)
    timer.timeout.connect(lambda: loop.quit() if so() or time.perf_counter() > ends else None)
    timer.start(
        4
    )  # asleep meanwhile: a loop that asks again and again would take a core from what is measured
    loop.exec()
    if not so():
        raise SystemExit("what was waited for did not come")


class Painted(QObject):
    """Notes when a widget has been painted after it was told to look out."""

    def __init__(self, watched: QWidget) -> None:
        """Look at `watched`."""
        super().__init__(watched)
        self._looking: list[str] = []
        self.at: dict[str, float] = {}
        watched.installEventFilter(self)

    def begin(self) -> None:
        """Forget what was seen."""
        self._looking.clear()
        self.at.clear()

    def look_out(self, name: str) -> None:
        """The next painting shows what `name` stands for; the first one counts."""
        if name not in self.at:
            self._looking.append(name)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note the time once this painting is over."""
        if event.type() is QEvent.Type.Paint and self._looking:
            names, self._looking = self._looking, []
            QTimer.singleShot(0, self, lambda: self._seen(names))
        return False

    def _seen(self, names: list[str]) -> None:
        for name in names:
            self.at.setdefault(name, time.perf_counter())


class Ticks(QObject):
    """A timer of 1 ms that notes how long it was kept waiting: what a person would wait for the window.

    Beside it, the processor time that the window's own thread took meanwhile: where others are at work on the machine, that
    says what is the window's own doing.
    """

    def __init__(self) -> None:
        """Begin to tick."""
        super().__init__()
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last, self._last_own = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def begin(self) -> None:
        """Forget what was noted."""
        self.gaps.clear()
        self.own.clear()
        self._last, self._last_own = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1000)
        self.own.append((own - self._last_own) * 1000)
        self._last, self._last_own = now, own

    def told(self, phase: str, more: str = "") -> float:
        """Print and return the longest gap of a phase, in milliseconds."""
        worst, gaps = max(self.gaps), sorted(self.gaps)
        over = sum(gap > 16 for gap in gaps)
        print(
            f"{phase:<30} longest {worst:6.1f} ms   99 % {gaps[int(len(gaps) * 0.99)]:5.1f} ms   "
            f"over 16 ms: {over:3d}   own processor time: longest {max(self.own):5.1f} ms, "
            f"over 16 ms: {sum(each > 16 for each in self.own)}   {more}",
            flush=True,
        )
        return worst
