"""The sheet of keys: everything that has one, by menu, made from the table of actions; to search, and to print."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QTextBrowser, QWidget

from briefing.ui.actions import ACTIONS, translated
from briefing.ui.dialogs.dialog import Dialog, show_one
from briefing.ui.palette_entries import folded
from briefing.ui.theme import LIGHT, Colours, colours

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.ui.actions import Action


class KeysDialog(Dialog):
    """All keys on one sheet."""

    def __init__(self, parent: QWidget) -> None:
        """Show all of them."""
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Keys"))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Find a key or what it does"))
        self.line.setAccessibleName(self.tr("Find a key or what it does"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        self.sheet = QTextBrowser(self)
        self.sheet.setAccessibleName(self.tr("Keys"))
        self.sheet.setOpenLinks(False)
        self.column.setContentsMargins(12, 12, 12, 6)
        self.column.addWidget(self.line)
        self.column.addWidget(self.sheet, 1)
        printing = QPushButton(self.tr("Print…"), self)
        printing.setAutoDefault(False)
        printing.clicked.connect(self._print)
        self.buttons.addButton(printing, self.buttons.ButtonRole.ActionRole)
        self._search("")
        self.letters(78, 40)
        self.line.setFocus()

    def _search(self, typed: str) -> None:
        wanted = folded(typed).split()
        found = [
            action for action in ACTIONS if action.keys and all(word in _words(action) for word in wanted)
        ]
        nothing = escape(self.tr("No key has these words."))
        own = colours()
        self.sheet.setHtml(
            keys_as_html(found, own) if found else f'<p style="color:{own.muted}">{nothing}</p>'
        )

    def _print(self) -> None:
        from PySide6.QtGui import QPageSize, QTextDocument
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def print_sheet() -> None:
            document = QTextDocument()
            document.setHtml(keys_as_html([action for action in ACTIONS if action.keys], LIGHT))
            document.print_(printer)

        dialog.accepted.connect(print_sheet)
        dialog.show()


def keys_as_html(actions: Iterable[Action], own: Colours) -> str:
    """Return the keys of these actions as tables, one a menu, in the order of the table."""
    menus: dict[str, list[Action]] = {}
    for action in actions:
        menus.setdefault(action.menu, []).append(action)
    return "".join(
        f'<h3 style="color:{own.accent}">{escape(_bare(translated(menu)))}</h3>'
        f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(_row(each, own) for each in rows)}</table>'
        for menu, rows in menus.items()
    )


def _row(action: Action, own: Colours) -> str:
    help_text = (
        f' <span style="color:{own.muted}">{escape(translated(action.help))}</span>' if action.help else ""
    )
    return (
        f'<tr><td width="32%"><b>{escape(_keys(action))}</b></td>'
        f"<td>{escape(_bare(translated(action.text)))}{help_text}</td></tr>"
    )


def _keys(action: Action) -> str:
    shown = (QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) for keys in action.keys)
    return "   ".join(shown)


def _words(action: Action) -> str:
    return folded(
        f"{_bare(translated(action.text))} {translated(action.help) if action.help else ''} {_keys(action)}"
    )


def _bare(text: str) -> str:
    return text.replace("&", "").rstrip("…")


def show_keys(window: QWidget) -> KeysDialog:
    """Show the sheet of keys beside a window, and return it."""
    return show_one(window, KeysDialog, lambda: KeysDialog(window))
