"""About: what the program is, and whose are its parts. The texts are read from the files that say so, not written again."""

from __future__ import annotations

import platform
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from briefing import __version__, resources
from briefing.model.problem import Level
from briefing.ui.dialogs.dialog import Dialog, show_one
from briefing.ui.notices import Notice
from briefing.ui.widgets.start_parts import Scaled

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow

_ICON = 64


class AboutDialog(Dialog):
    """The program's name and version, and the lines that its parts ask for."""

    def __init__(self, parent: QWidget) -> None:
        """Show them."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("About Briefing"))
        self.column.setContentsMargins(16, 16, 16, 6)
        self.column.addLayout(self._head())
        self.parts = _text(self.tr("Attributions"), self)
        self.parts.setMarkdown(attributions())
        self.column.addWidget(self.parts, 1)
        self.copied = QPushButton(self.tr("Copy"), self)
        self.copied.setToolTip(self.tr("Copy version and system, as a report of a defect needs them"))
        self.copied.setAutoDefault(False)
        self.copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        self.buttons.addButton(self.copied, self.buttons.ButtonRole.ActionRole)
        self.letters(88, 34)

    def _head(self) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(QIcon(str(resources.assets() / "icons" / "briefing.svg")).pixmap(_ICON, _ICON))
        words = QVBoxLayout()
        words.addWidget(Scaled(f"Briefing {__version__}", 1.5, self, bold=True))
        lines = (
            self.tr("Attributed situation briefs: every sentence names who said it, where."),
            self.tr("MIT licence. Made with Qt and PySide6 under the LGPL 3, unmodified and replaceable."),
            self.tr("Works on this computer alone: nothing is fetched, nothing is sent."),
        )
        for line in lines:
            label = QLabel(line, self)
            label.setWordWrap(True)
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon)
        row.addLayout(words, 1)
        return row


class LicencesDialog(Dialog):
    """The licences: of the program, of its parts and libraries, of the model."""

    def __init__(self, parent: QWidget) -> None:
        """Show them, each on its page."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Licences"))
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("Licences"))
        for title, path in (
            (self.tr("Briefing"), _beside("LICENSE")),
            (self.tr("Parts and libraries"), _beside("THIRD-PARTY.md")),
            (self.tr("Fonts, places, data"), resources.assets() / "ATTRIBUTION.md"),
            (self.tr("Claim finder"), _beside("docs/claims-engine.md")),
            (self.tr("Models"), resources.assets() / "models" / "README.md"),
        ):
            words = _read(path)
            if words:
                page = _text(title, self)
                page.setMarkdown(words) if path.suffix == ".md" else page.setPlainText(words)
                self.tabs.addTab(page, title)
        self.column.addWidget(self.tabs)
        self.letters(110, 46)


def attributions() -> str:
    """Return the lines that are due wherever the program says what it is made of, as Markdown."""
    words = _read(resources.assets() / "ATTRIBUTION.md")
    _, _, shown = words.partition("## Shown")
    return shown.partition("\n## ")[0].strip()


def versions() -> str:
    """Return the versions of the program, of Python, Qt and the system, a line each."""
    return "\n".join(
        (
            f"Briefing {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}, PySide6 {pyside_version}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )
    )


def _text(name: str, parent: QWidget) -> QTextBrowser:
    """Return an empty text to read; its addresses can be copied, and are opened by nobody."""
    text = QTextBrowser(parent)
    text.setAccessibleName(name)
    text.setOpenLinks(False)
    return text


def _beside(name: str) -> Path:
    """Return a file beside `assets/`, in a checkout; in a wheel the licences lie with the package's metadata instead."""
    path = resources.root() / name
    if path.exists():
        return path
    with suppress(PackageNotFoundError):
        for file in files("briefing-desk") or ():
            if file.parts[-2:] == ("licenses", name):
                return Path(str(file.locate()))
    return path


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def show_about(window: QWidget) -> AboutDialog:
    """Show what the program is, beside a window, and return the dialog."""
    return show_one(window, AboutDialog, lambda: AboutDialog(window))


def show_licences(window: QWidget) -> LicencesDialog:
    """Show the licences beside a window, and return the dialog."""
    return show_one(window, LicencesDialog, lambda: LicencesDialog(window))


def open_guide(window: MainWindow) -> None:
    """Open the guide, a local file, with whatever the system reads it with; a notice says where it is otherwise."""
    folder = _beside("docs") / "guide"
    names = ("index.html", "README.md", "index.md")
    guide = next((folder / name for name in names if (folder / name).is_file()), None)
    if guide is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(guide))):
        return
    if guide is not None:
        words = QCoreApplication.translate(
            "AboutDialog", "The guide is {path}; nothing here opens such a file."
        )
    else:
        words = QCoreApplication.translate("AboutDialog", "There is no guide here: {path} is missing.")
    window.notices.tell(Notice(text=words.format(path=guide or folder), level=Level.WARNING))
