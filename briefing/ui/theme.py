"""Colours and style: one sober palette for light and one for dark systems, on Qt's Fusion style. Fonts stay the system's."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.model.claim import ReviewState
from briefing.model.marking import Marking
from briefing.model.problem import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """All colours of the window, as `#rrggbb`."""

    window: str
    paper: str
    sunken: str
    line: str
    handle: str
    text: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    good: str
    warn: str
    bad: str
    claimant: str
    claimant_line: str
    cue_line: str
    proposed: str
    accepted: str
    rejected: str
    focus: str


LIGHT = Colours(
    window="#f6f7f9",
    paper="#ffffff",
    sunken="#dde0e5",
    line="#d5d9e0",
    handle="#b9c0ca",
    text="#1d2430",
    muted="#5d6675",
    accent="#173f63",
    on_accent="#ffffff",
    chosen="#e6eef7",
    good="#1e6b45",
    warn="#8f4709",
    bad="#a3211b",
    claimant="#ece6f8",
    claimant_line="#6a4fa3",
    cue_line="#4f5a69",
    proposed="#fdf0cf",
    accepted="#e0f2e6",
    rejected="#eeeeee",
    focus="#ffdf8a",
)
DARK = Colours(
    window="#1f242b",
    paper="#171b21",
    sunken="#101317",
    line="#3a424d",
    handle="#4d5764",
    text="#e4e8ee",
    muted="#9aa5b4",
    accent="#7fb4e6",
    on_accent="#0c1620",
    chosen="#26384b",
    good="#7ccb9f",
    warn="#f0b070",
    bad="#ff8f88",
    claimant="#362c52",
    claimant_line="#b39ce8",
    cue_line="#a8b3c2",
    proposed="#453a1b",
    accepted="#1e3d2c",
    rejected="#2c2f34",
    focus="#7a6120",
)

MARKING_COLOURS = {
    Marking.CLEAR: "#ffffff",
    Marking.GREEN: "#33ff00",
    Marking.AMBER: "#ffc000",
    Marking.AMBER_STRICT: "#ffc000",
    Marking.RED: "#ff2b2b",
}
"""The colours that TLP 2.0 prescribes, on black."""


def colours() -> Colours:
    """Return the colours that suit the system: dark where it says that it is dark, else light."""
    return DARK if QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def state_colour(state: ReviewState) -> str:
    """Return the colour of a review state's word."""
    own = colours()
    decided = {ReviewState.ACCEPTED: own.good, ReviewState.EDITED: own.good, ReviewState.REJECTED: own.muted}
    return decided.get(state, own.warn)


def level_colour(level: Level) -> str:
    """Return the colour of a problem's gravity."""
    own = colours()
    return {Level.ERROR: own.bad, Level.WARNING: own.warn}.get(level, own.muted)


def dress(application: QApplication) -> None:
    """Give the application style, palette and style sheet."""
    own = colours()
    application.setStyle("Fusion")
    application.setPalette(_palette(own))
    application.setStyleSheet(_sheet(own))


def reading_font() -> QFont:
    """Return the font that sources are read in: the bundled serif, a little larger than the system's own font."""
    font = QFont(QApplication.font())
    number = QFontDatabase.addApplicationFont(str(resources.assets() / "fonts" / "NotoSerif-Regular.ttf"))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    if families:
        font.setFamilies([families[0], font.family()])
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * 1.08)
    return font


def _palette(own: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in {
        role.Window: own.window,
        role.WindowText: own.text,
        role.Base: own.paper,
        role.AlternateBase: own.window,
        role.Text: own.text,
        role.PlaceholderText: own.muted,
        role.Button: own.window,
        role.ButtonText: own.text,
        role.ToolTipBase: own.paper,
        role.ToolTipText: own.text,
        role.Highlight: own.chosen,
        role.HighlightedText: own.text,
        role.Accent: own.accent,
        role.Link: own.accent,
    }.items():
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(own.muted))
    return palette


def _sheet(own: Colours) -> str:
    return f"""
    QToolTip {{ color: {own.text}; background: {own.paper}; border: 1px solid {own.line}; padding: 3px; }}
    QMenuBar {{ background: {own.window}; border-bottom: 1px solid {own.line}; }}
    QMenuBar::item {{ padding: 6px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {own.chosen}; }}
    QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {own.handle}; min-height: 28px; border-radius: 3px; margin: 2px 3px; }}
    QScrollBar::handle:vertical:hover {{ background: {own.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QFrame#rule {{ background: {own.line}; border: none; }}
    QStatusBar {{ background: {own.window}; border-top: 1px solid {own.line}; color: {own.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {own.muted}; padding: 0 10px 0 4px; }}
    QSplitter::handle {{ background: {own.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QFrame#panelHead {{ background: {own.window}; border: none; border-bottom: 1px solid {own.line}; }}
    QLabel#headTitle {{ color: {own.muted}; font-weight: 600; }}
    QLabel#headNote {{ color: {own.muted}; }}
    QLabel#muted, QLabel#fieldNote {{ color: {own.muted}; }}
    QLabel#complaint {{ color: {own.warn}; }}
    QLabel#failure {{ color: {own.bad}; }}
    QLabel#sectionHead {{ color: {own.text}; font-weight: 600; }}
    QLabel#startTitle {{ color: {own.text}; font-weight: 600; }}
    QAbstractScrollArea {{ border: none; background: {own.paper}; }}
    QScrollArea#pages, QWidget#pageStack {{ background: {own.sunken}; }}
    QWidget#sheet {{ background: {own.paper}; }}
    QWidget#claimStrip {{ background: {own.paper}; border-top: 1px solid {own.line}; }}
    QListView, QTableView {{ outline: none; selection-background-color: {own.chosen}; selection-color: {own.text}; }}
    QTableView {{ gridline-color: {own.line}; }}
    QHeaderView::section {{ background: {own.window}; color: {own.muted}; border: none;
        border-bottom: 1px solid {own.line}; padding: 3px 6px; }}
    QTabBar::tab {{ background: transparent; color: {own.text}; padding: 5px 14px; margin: 5px 2px 5px 6px; border-radius: 5px; }}
    QTabBar::tab:selected {{ background: {own.accent}; color: {own.on_accent}; }}
    QTabBar::tab:hover:!selected {{ background: {own.chosen}; }}
    QTabBar::tab:focus {{ text-decoration: underline; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {own.line}; }}
    QLineEdit, QPlainTextEdit#field {{ background: {own.paper}; color: {own.text};
        border: 1px solid {own.line}; border-radius: 4px; padding: 3px 6px; }}
    QLineEdit:focus, QPlainTextEdit#field:focus {{ border: 1px solid {own.accent}; }}
    QLineEdit[wrong="true"], QPlainTextEdit#field[wrong="true"] {{ border: 1px solid {own.warn}; }}
    QPushButton {{ background: {own.paper}; border: 1px solid {own.line}; border-radius: 4px; padding: 3px 10px; }}
    QPushButton:hover {{ background: {own.chosen}; }}
    QPushButton:focus {{ border: 1px solid {own.accent}; }}
    QPushButton:disabled {{ color: {own.muted}; background: {own.window}; }}
    QFrame#momentBar {{ background: {own.window}; border: none; border-bottom: 1px solid {own.line}; }}
    QPushButton#moment {{ border: none; background: transparent; padding: 6px 14px; border-radius: 6px; }}
    QPushButton#moment:hover {{ background: {own.chosen}; }}
    QPushButton#moment:checked {{ background: {own.accent}; color: {own.on_accent}; font-weight: 600; }}
    QPushButton#moment:focus {{ text-decoration: underline; }}
    QPushButton#quiet {{ border: none; background: transparent; padding: 2px 6px; }}
    QPushButton#quiet:hover {{ background: {own.chosen}; }}
    QFrame#notice {{ background: {own.paper}; border: none; border-bottom: 1px solid {own.line}; }}
    """
