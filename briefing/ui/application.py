"""The application: starts Qt and the window, and catches what nobody caught."""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
import traceback
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from briefing import __version__, resources
from briefing.app.settings import Settings, load
from briefing.errors import UsageError
from briefing.ui.notices import failure
from briefing.ui.theme import dress
from briefing.ui.tidying import Tidying
from briefing.ui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import FrameType, TracebackType

    from briefing.ui.main_window import MainWindow

_INTERRUPTED = 130


def run(paths: Sequence[Path], *, debug: bool = False) -> int:
    """Open the window with a brief or reports and return the exit code once it is closed.

    With `debug`, whatever nobody caught is printed with its traceback.
    """
    refuse_without_screen()
    application = make_application(load().settings)
    application.styleHints().colorSchemeChanged.connect(lambda: dress(application))
    gc.disable()  # nothing of what is made until the window stands is garbage
    window = make_window(application)
    with _interruptible(application, window), _caught(window, debug=debug):
        window.show()
        window.take(paths)
        code = application.exec()
    # In this order: the window with all its parts first, the application at the end of the process.
    window.deleteLater()
    application.processEvents()
    return code


def make_window(application: QApplication) -> MainWindow:
    """Return the window, not shown yet.

    It is put together undressed: Qt would work out the style of each part anew with every part that comes around it, which
    takes longer than all the rest.
    """
    application.setStyleSheet("")
    # Only now: words of its tables are translated where they are made.
    from briefing.ui.main_window import MainWindow

    window = MainWindow()
    dress(application)
    Tidying(window)
    return window


def refuse_without_screen() -> None:
    """Raise `UsageError` where there is no screen to open a window on: Qt itself would abort the program."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names):
        raise UsageError(
            "there is no screen to open a window on", advice="Use “briefing make” here, or set DISPLAY."
        )


def make_application(settings: Settings | None = None) -> QApplication:
    """Return the application, dressed and speaking as `settings` say (else the defaults); the running one where there is one."""
    chosen = settings or Settings()
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("briefing")
    application.setApplicationDisplayName("Briefing")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("briefing")
    application.setWindowIcon(QIcon(str(resources.assets() / "icons" / "briefing.svg")))
    speak(application, chosen.language)
    dress(application, chosen.colours, chosen.font_size)
    return application


@contextmanager
def _caught(window: MainWindow, *, debug: bool) -> Iterator[None]:
    """Have exceptions that nobody caught told in the window and on standard error; the window goes on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if debug:
            traceback.print_exception(kind, error, trace)
        else:
            print(f"briefing: {failure_words(error)}", file=sys.stderr)  # noqa: T201 - a message to the person
        if isinstance(error, Exception):
            window.notices.tell(failure(error))

    before, sys.excepthook = sys.excepthook, hook
    try:
        yield
    finally:
        sys.excepthook = before


def failure_words(error: BaseException) -> str:
    """Return one line that says what an uncaught exception was."""
    return failure(error).text if isinstance(error, Exception) else type(error).__name__


@contextmanager
def _interruptible(application: QApplication, window: MainWindow) -> Iterator[None]:
    """Have Ctrl-C in the terminal close the window, which asks about unsaved changes; a second one ends at once.

    Python runs its handlers only between its own instructions, and Qt waits outside of them: the signal's byte in a
    socket wakes Qt.
    """
    asked = False

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            window.end()
            application.exit(_INTERRUPTED)
        else:
            asked = True
            # Python calls this between any two instructions, in the midst of painting too: no dialog may stand up there.
            QTimer.singleShot(0, window, window.close)

    reading, writing = socket.socketpair()
    writing.setblocking(False)
    reading.setblocking(False)
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: _drain(reading))
    handler, wakeup = signal.signal(signal.SIGINT, interrupted), signal.set_wakeup_fd(writing.fileno())
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakeup)
        signal.signal(signal.SIGINT, handler)
        notifier.setEnabled(False)
        reading.close()
        writing.close()


def _drain(reading: socket.socket) -> None:
    # A second signal may have been read with the first.
    with suppress(BlockingIOError):
        reading.recv(64)
