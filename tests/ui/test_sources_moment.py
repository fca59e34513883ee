"""Sources come in: dropped, pasted, from folders, by hand; and one sees how each fares."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QMainWindow, QPushButton, QSplitter

from briefing.ui.actions import sources as actions
from briefing.ui.application import make_application
from briefing.ui.clipboard import welcome
from briefing.ui.desk import Desk
from briefing.ui.models.imports_list import Entry, State
from briefing.ui.models.sources_list import BADGE_ROLE, NOTE_ROLE
from briefing.ui.moments.sources import SourcesMoment
from briefing.ui.panels.sources import SourcesPanel
from briefing.ui.reading import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from briefing.model.brief import Brief
    from briefing.ui.editing import FieldEdit

REPORT = """Posts attacked near Ondola

Delta Courier, 4 March 2025

The Northern Front claimed on social media that it had seized two barracks near Ondola.

"We have beaten back every attack", army spokesman Idris Kone said on national television on Tuesday.
"""
CTRL = Qt.KeyboardModifier.ControlModifier


class Window(QMainWindow):
    """The parts of the window that have to do with sources, joined as the window joins them."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk(self)
        self.list, self.sources = SourcesPanel(self), SourcesMoment(self.desk, self)
        self.moments = (self.sources,)
        self.told: list[str] = []
        columns = QSplitter(self)
        columns.addWidget(self.list)
        columns.addWidget(self.sources)
        self.setCentralWidget(columns)
        self.desk.brief_changed.connect(self.show_brief)
        self.list.source_chosen.connect(self.sources.show_source)
        for panel in self.sources.panels:
            panel.edited.connect(self._edit)
            panel.noticed.connect(lambda notice: self.told.append(notice.text))
            panel.pressed.connect(self._press)
        for action in actions.ACTIONS:
            made = self.addAction(action.text)
            made.setObjectName(action.name)
            made.setShortcuts([QKeySequence(keys) for keys in action.keys])
            made.triggered.connect(lambda _=False, do=action.do: do(cast("Any", self)))
        self.setAcceptDrops(True)
        self.resize(1040, 760)
        self.show_brief(self.desk.brief)

    def show_moment(self, number: int) -> None:
        """Go where the work of a moment begins."""
        self.moments[number].begin()

    def show_brief(self, brief: Brief) -> None:
        """Have all parts show a brief."""
        self.list.show_brief(brief)
        self.sources.show_brief(brief)

    def _edit(self, edited: FieldEdit) -> None:
        self.desk.apply(edited.label, edited.edit)

    def _press(self, name: str) -> None:
        next(each for each in self.actions() if each.objectName() == name).trigger()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802, D102 - Qt's name
        if welcome(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802, D102 - Qt's name
        self.sources.intake.take_mime(event.mimeData())

    # ── what a person does and sees ──

    def drop(self, *urls: Path | QUrl) -> None:
        """Drop files, folders or addresses."""
        mime = QMimeData()
        mime.setUrls([url if isinstance(url, QUrl) else QUrl.fromLocalFile(str(url)) for url in urls])
        self.drop_mime(mime)

    def drop_mime(self, mime: QMimeData) -> None:
        """Drop whatever can be dragged."""
        place, copy = QPointF(20, 20), Qt.DropAction.CopyAction
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QDragEnterEvent(place.toPoint(), copy, mime, buttons, keys)
        QApplication.sendEvent(self, entering)
        assert entering.isAccepted()
        QApplication.sendEvent(self, QDropEvent(place, copy, mime, buttons, keys))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the list of what comes in shows."""
        return tuple(self.sources.intake.list.entries)

    def states(self) -> list[State]:
        """Return how each entry of that list fares."""
        return [entry.state for entry in self.entries]

    def view(self, name: str) -> QListView:
        """Return the list of that accessible name."""
        return next(each for each in self.findChildren(QListView) if each.accessibleName() == name)

    def button(self, name: str) -> QPushButton:
        """Return the button of that name."""
        named = [
            each for each in self.findChildren(QPushButton) if name in (each.accessibleName(), each.text())
        ]
        return named[0]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    """Yield the window, open and active."""
    make_application()  # it speaks English with its plurals, whichever test comes first
    made = Window()
    made.show()
    qtbot.waitActive(made)
    yield made
    made.desk.new()
    made.sources.intake.close()
    made.desk.close()
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Return a report of an invented outlet as a file."""
    path = tmp_path / "delta-courier.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def settled(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is being read or looked into."""
    qtbot.waitUntil(lambda: not window.sources.intake.busy, timeout=60_000)


def numbered(folder: Path, count: int) -> list[Path]:
    """Write so many reports, no two alike."""
    paths = [folder / f"{number:04d}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"The army said on Tuesday that it had repelled {number + 2} attacks near Ondola.\n")
    return paths


def test_each_report_is_listed_with_how_it_fares(
    window: Window, report: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """Of a good, an empty and a missing file, the list names claims, reason and reason; each failure is told."""
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.drop(report, empty, tmp_path / "missing.txt")
    assert [entry.name for entry in window.entries] == ["delta-courier.txt", "empty.txt", "missing.txt"]
    settled(window, qtbot)
    assert window.states() == [State.READ, State.FAILED, State.FAILED]
    assert "claims" in window.entries[0].note
    assert "the file is empty" in window.entries[1].note
    assert "Save the report again." in window.entries[1].details
    assert sum("empty.txt" in text for text in window.told) == 1
    assert window.view("What comes in").isVisible()


def test_many_failures_are_one_notice(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Three are named, the others counted; all stay in the list with their reason until it is put away."""
    paths = [tmp_path / f"{number}.txt" for number in range(9)]
    for path in paths:
        path.touch()
    window.drop(*paths)
    settled(window, qtbot)
    (notice,) = window.told
    assert "0.txt, 1.txt, 2.txt and 6 more" in notice
    assert window.states() == [State.FAILED] * 9
    QTest.mouseClick(window.button("Put the list away"), Qt.MouseButton.LeftButton)
    assert window.entries == ()
    assert not window.view("What comes in").isVisible()


def test_the_same_report_again_is_recognised(
    window: Window, report: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """The same bytes change nothing, whatever the file is called; the same text in other bytes is shown as a copy."""
    window.drop(report)
    settled(window, qtbot)
    before = window.desk.brief
    again = tmp_path / "another-name.txt"
    again.write_bytes(report.read_bytes())
    window.drop(again)
    settled(window, qtbot)
    assert window.states() == [State.KNOWN]
    assert window.desk.brief == before
    assert any("already" in text for text in window.told)
    copy = tmp_path / "morning-post.txt"
    copy.write_text(REPORT.replace("Delta Courier", "Morning Post") + "More soon, as we have it.\n")
    window.drop(copy)
    settled(window, qtbot)
    assert window.entries[-1].note.startswith("= copy of ")
    shown = window.view("Sources").model().index(1, 0)
    assert shown.data(BADGE_ROLE).startswith("=")
    assert shown.data(NOTE_ROLE).startswith("copy of Posts attacked near Ondola, ")


def test_a_folder_is_looked_into_and_the_rest_summed_up(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Its reports are read; files of other kinds are one line, with their names to look at."""
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    numbered(folder / "deep", 2)
    for name in ("a.jpg", "b.jpg", "c.zip", ".hidden", "d.brief"):
        (folder / name).touch()
    window.drop(folder)
    settled(window, qtbot)
    assert len(window.desk.brief.sources) == 2
    line = window.entries[0]
    assert line.name == "4 files of other kinds were left out: 2 .jpg, 1 .brief, 1 .zip"
    assert "b.jpg" in line.details
    window.view("What comes in").setCurrentIndex(window.sources.intake.list.index(0))
    assert window.states() == [State.LEFT_OUT, State.READ, State.READ]


def test_a_large_folder_is_cancelled_with_escape(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The count stands at once; what has arrived stays, the rest is listed as not read, and the next drop is read."""
    folder = tmp_path / "folder"
    folder.mkdir()
    numbered(folder, 2000)
    window.drop(folder)
    qtbot.waitUntil(lambda: len(window.entries) == 2000, timeout=20_000)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) >= 3, timeout=60_000)
    window.sources.begin()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    arrived = len(window.desk.brief.sources)
    assert not window.sources.intake.busy
    states = window.states()
    assert states.count(State.READ) == arrived
    assert states.count(State.UNREAD) == 2000 - arrived
    assert window.told[-1].startswith("Cancelled. Not read: ")
    other = tmp_path / "other.txt"
    other.write_text(REPORT)
    window.drop(other)
    settled(window, qtbot)
    assert len(window.desk.brief.sources) == arrived + 1


def test_a_killed_reading_process_costs_one_report(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Killed while a report is read, that one fails with the reason, and all others arrive."""
    paths = numbered(tmp_path, 8)
    reader = window.desk.findChild(Reader)
    assert isinstance(reader, Reader)
    killed: list[str] = []

    def kill(progress: Any) -> None:
        if progress and progress.number == 3 and progress.stage is not None and not killed and reader.pid:
            killed.append(progress.name)
            os.kill(reader.pid, signal.SIGKILL)

    reader.progressed.connect(kill)
    window.drop(*paths)
    settled(window, qtbot)
    failed = [entry for entry in window.entries if entry.state is State.FAILED]
    assert [entry.name for entry in failed] == killed
    assert "the process that read it ended" in failed[0].note
    assert len(window.desk.brief.sources) == 7


def test_nothing_of_another_brief_arrives(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """With a new brief opened while a folder is read, none of its reports comes into that."""
    window.drop(*numbered(tmp_path, 6))
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) >= 1, timeout=60_000)
    window.desk.new()
    settled(window, qtbot)
    qtbot.wait(50)
    assert window.desk.brief.sources == ()


def test_a_dropped_address_is_offered_and_never_fetched(window: Window, qtbot: QtBot) -> None:
    """It stands in the list; Return adds it as a source without text, and a report with that address takes its place."""
    window.drop(QUrl("https://deltacourier.example/posts"))
    assert window.states() == [State.OFFERED]
    assert "https://deltacourier.example/posts" in window.told[-1]
    assert not window.sources.intake.busy
    view = window.view("What comes in")
    view.setCurrentIndex(window.sources.intake.list.index(0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) == 1, timeout=60_000)
    settled(window, qtbot)
    assert window.desk.brief.sources[0].text == ""
    assert window.view("Sources").model().index(0, 0).data(NOTE_ROLE) == "address only"
    mime = QMimeData()
    mime.setHtml("<h1>Posts attacked</h1><p>The army said it had repelled an attack near Ondola.</p>")
    mime.setData("chromium/x-source-url", b"https://deltacourier.example/posts")
    window.drop_mime(mime)
    settled(window, qtbot)
    (source,) = window.desk.brief.sources
    assert source.text
    assert source.address == "https://deltacourier.example/posts"


def test_a_picture_alone_is_answered_in_words(window: Window) -> None:
    """With only a picture in the clipboard, Ctrl+V says that no text can be read from it, and reads nothing."""
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    QApplication.clipboard().setMimeData(mime)
    window.sources.begin()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_V, CTRL)
    assert "only a picture" in window.told[-1]
    assert not window.sources.intake.busy
    assert window.entries == ()


def test_a_text_is_pasted_while_no_field_has_the_focus(window: Window, qtbot: QtBot) -> None:
    """Ctrl+V reads the clipboard as a report; in a field it is the field's."""
    QApplication.clipboard().setText(REPORT)
    window.sources.begin()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) == 1, timeout=60_000)
    settled(window, qtbot)
    assert window.desk.brief.sources[0].accessed
    title = window.sources.details.form.editors["title"].focusProxy()
    assert title is not None
    title.setFocus()
    QApplication.clipboard().setText("pasted")
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClick(title, Qt.Key.Key_V, CTRL)
    window.sources.flush()
    assert window.desk.brief.sources[0].title.endswith("pasted")
    assert not window.sources.intake.busy


def test_a_text_is_added_by_hand(window: Window, qtbot: QtBot) -> None:
    """Ctrl+T, title, publisher, time and text typed, Ctrl+Return: a source with just that, and its claims."""
    QTest.keyClick(window, Qt.Key.Key_T, CTRL)
    form = window.sources.by_hand.form
    for name, words in (("title", "Heard on air"), ("publisher", "Radio Delta"), ("published", "2025-03-04")):
        editor = form.editors[name].focusProxy()
        assert editor is not None
        editor.setFocus()
        QTest.keyClicks(editor, words)
    text = form.editors["text"].focusProxy()
    assert text is not None
    text.setFocus()
    QTest.keyClicks(text, "The army said on Tuesday that it had repelled an attack near Ondola.")
    QTest.keyClick(text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(window.desk.brief.sources) == 1, timeout=60_000)
    settled(window, qtbot)
    (source,) = window.desk.brief.sources
    assert (source.title, source.publisher, source.published.edtf) == (
        "Heard on air",
        "Radio Delta",
        "2025-03-04",
    )
    assert source.text == "The army said on Tuesday that it had repelled an attack near Ondola."
    assert window.desk.brief.claims
    assert form.editors["text"].value() == ""


def test_a_source_is_corrected_removed_and_brought_back(window: Window, report: Path, qtbot: QtBot) -> None:
    """What is typed into its form is an edit with a name; its removal takes its claims, and undo brings both back."""
    window.drop(report)
    settled(window, qtbot)
    publisher = window.sources.details.form.editors["authors"].focusProxy()
    assert publisher is not None
    publisher.setFocus()
    QTest.keyClicks(publisher, "A. Kone; B. Diallo")
    QTest.keyClick(publisher, Qt.Key.Key_Return)
    assert window.desk.brief.sources[0].authors == ("A. Kone", "B. Diallo")
    before = window.desk.brief
    assert before.claims
    QTest.mouseClick(window.button("Remove this source"), Qt.MouseButton.LeftButton)
    assert (window.desk.brief.sources, window.desk.brief.claims) == ((), ())
    assert not window.sources.details.isVisible()
    window.desk.undo()
    assert window.desk.brief == before
