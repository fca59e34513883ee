"""Style sheet: what each part of the window looks like, made from the colours; parts are named by their object names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing import resources

if TYPE_CHECKING:
    from briefing.ui.theme import Colours


def style_sheet(own: Colours) -> str:
    """Return the style sheet of the application in these colours."""
    return "".join(part(own) for part in (_frame, _surfaces, _inputs, _bar, _start))


def _frame(own: Colours) -> str:
    """Return the style of the frame: bars, splitters, tool tips."""
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
    """


def _surfaces(own: Colours) -> str:
    """Return the style of surfaces to read: heads, labels, lists, tables."""
    return f"""
    QFrame#panelHead {{ background: {own.window}; border: none; border-bottom: 1px solid {own.line}; }}
    QLabel#headTitle {{ color: {own.muted}; font-weight: 600; }}
    QLabel#headNote {{ color: {own.muted}; }}
    QLabel#muted, QLabel#fieldNote {{ color: {own.muted}; }}
    QLabel#complaint {{ color: {own.warn}; }}
    QLabel#failure {{ color: {own.bad}; }}
    QLabel#sectionHead {{ color: {own.text}; font-weight: 600; }}
    QLabel#startTitle {{ color: {own.text}; font-weight: 600; }}
    QAbstractScrollArea {{ border: none; background: {own.paper}; }}
    QListView, QTableView, QTreeView, QTextBrowser {{ border: 1px solid transparent; }}
    QListView:focus, QTableView:focus, QTreeView:focus, QTextBrowser:focus {{ border: 1px solid {own.ring}; }}
    QCheckBox:focus, QRadioButton:focus {{ background: {own.chosen}; }}
    QScrollArea#pages, QListView#thumbnails, QWidget#pageStack {{ background: {own.sunken}; }}
    QWidget#sheet {{ background: {own.paper}; }}
    QWidget#claimStrip {{ background: {own.paper}; border-top: 1px solid {own.line}; }}
    QListView, QTableView {{ outline: none; selection-background-color: {own.chosen}; selection-color: {own.text}; }}
    QTableView {{ gridline-color: {own.line}; }}
    QHeaderView::section {{ background: {own.window}; color: {own.muted}; border: none;
        border-bottom: 1px solid {own.line}; padding: 3px 6px; }}
    """


def _inputs(own: Colours) -> str:
    """Return the style of what is typed into and pressed."""
    return f"""
    QTabBar::tab {{ background: transparent; color: {own.text}; padding: 5px 14px; margin: 5px 2px 5px 6px; border-radius: 5px; }}
    QTabBar::tab:selected {{ background: {own.accent}; color: {own.on_accent}; }}
    QTabBar::tab:hover:!selected {{ background: {own.chosen}; }}
    QTabBar::tab:focus {{ text-decoration: underline; }}
    QTabWidget::pane {{ border: none; border-top: 1px solid {own.line}; }}
    QLineEdit, QPlainTextEdit#field {{ background: {own.paper}; color: {own.text};
        border: 1px solid {own.line}; border-radius: 4px; padding: 3px 6px; placeholder-text-color: {own.muted}; }}
    QLineEdit:focus, QPlainTextEdit#field:focus {{ border: 1px solid {own.accent}; }}
    QLineEdit[wrong="true"], QPlainTextEdit#field[wrong="true"] {{ border: 1px solid {own.warn}; }}
    QPushButton {{ background: {own.paper}; border: 1px solid {own.line}; border-radius: 4px; padding: 3px 10px; }}
    QPushButton:hover {{ background: {own.chosen}; }}
    QPushButton:focus {{ border: 1px solid {own.ring}; background: {own.chosen}; }}
    QPushButton:disabled {{ color: {own.muted}; background: {own.window}; }}
    QComboBox {{ background: {own.paper}; color: {own.text};
        border: 1px solid {own.line}; border-radius: 4px; padding: 3px 7px; }}
    QComboBox:focus {{ border: 1px solid {own.accent}; }}
    QComboBox:disabled {{ color: {own.muted}; background: {own.window}; }}
    QComboBox::drop-down {{ border: none; width: 20px; subcontrol-origin: padding; }}
    QComboBox::down-arrow {{ image: url("{_icon(own, "down")}"); width: 10px; height: 10px; }}
    QComboBox QAbstractItemView {{ background: {own.paper}; border: 1px solid {own.handle}; }}
    QCheckBox::indicator, QListView::indicator {{ width: 12px; height: 12px; border: 1px solid {own.muted};
        border-radius: 3px; background: {own.paper}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {own.accent}; border-color: {own.accent};
        image: url("{_icon(own, "tick")}"); }}
    QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled {{ background: {own.muted};
        border-color: {own.muted}; }}
    """


def _icon(own: Colours, name: str) -> str:
    """Return the path of a sign as style sheets write it; each is drawn for light and for dark."""
    shade = "light" if own.is_light else "dark"
    return (resources.assets() / "icons" / f"{name}-{shade}.svg").as_posix()


def _bar(own: Colours) -> str:
    """Return the style of the bar of moments and the notices."""
    return f"""
    QFrame#momentBar {{ background: {own.window}; border: none; border-bottom: 1px solid {own.line}; }}
    QPushButton#moment {{ border: 2px solid transparent; background: transparent; padding: 4px 12px; border-radius: 6px; }}
    QPushButton#moment:hover {{ background: {own.chosen}; }}
    QPushButton#moment:checked {{ background: {own.accent}; color: {own.on_accent}; }}
    QPushButton#moment:focus {{ border-color: {own.ring}; }}
    QPushButton#offered {{ background: {own.accent}; color: {own.on_accent}; border: 2px solid transparent; border-radius: 6px;
        padding: 3px 14px; font-weight: 600; }}
    QPushButton#offered:hover {{ border-color: {own.handle}; }}
    QPushButton#offered:focus {{ border-color: {own.ring}; }}
    QPushButton#offered:disabled {{ background: {own.window}; color: {own.muted};
        border: 1px solid {own.line}; padding: 4px 15px; }}
    QPushButton#quiet {{ border: 1px solid transparent; background: transparent; padding: 1px 5px; }}
    QPushButton#quiet:hover {{ background: {own.chosen}; }}
    QPushButton#quiet:focus {{ border-color: {own.ring}; }}
    QPushButton#link {{ border: none; background: transparent; color: {own.accent}; padding: 0; text-align: left; }}
    QPushButton#link:hover, QPushButton#link:focus {{ text-decoration: underline; }}
    QLabel#tollNumber {{ font-weight: 600; }}
    QLabel#tollApart {{ color: {own.warn}; }}
    QFrame#notice {{ background: {own.paper}; border: none; border-bottom: 1px solid {own.line}; }}
    """


def _start(own: Colours) -> str:
    """Return the style of start page and palette."""
    return f"""
    QLabel#startKey, QLabel#key {{ color: {own.muted}; background: {own.window}; border: 1px solid {own.line};
        border-radius: 3px; padding: 0 5px; }}
    QPushButton#startCard {{ text-align: left; padding: 10px 14px; border: 1px solid {own.line}; border-radius: 7px;
        background: {own.paper}; }}
    QPushButton#startCard:hover {{ background: {own.chosen}; }}
    QPushButton#startCard:focus {{ border: 2px solid {own.ring}; padding: 9px 13px; }}
    QPushButton#startCard:default {{ background: {own.accent}; color: {own.on_accent}; border-color: {own.accent}; }}
    QFrame#startDrop {{ border: 2px dashed {own.handle}; border-radius: 9px; background: {own.window}; }}
    QFrame#startRecovery {{ border: 1px solid {own.warn}; border-radius: 7px; background: {own.proposed}; }}
    QPushButton#startRow {{ text-align: left; border: 1px solid transparent; border-radius: 5px; background: transparent; }}
    QPushButton#startRow:hover {{ background: {own.chosen}; }}
    QPushButton#startRow:focus {{ border: 1px solid {own.ring}; background: {own.chosen}; }}
    QFrame#paletteCard {{ background: {own.paper}; border: 1px solid {own.handle}; border-radius: 9px; }}
    QLineEdit#paletteLine {{ border: none; padding: 12px 14px; background: transparent; }}
    QListView#paletteList {{ border: none; border-top: 1px solid {own.line}; background: transparent; }}
    QPushButton#paletteButton {{ text-align: left; color: {own.muted}; background: {own.paper};
        border: 1px solid {own.line}; border-radius: 5px; padding: 5px 10px; }}
    QPushButton#paletteButton:hover, QPushButton#paletteButton:focus {{ border: 1px solid {own.ring}; background: {own.paper}; }}
    QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget {{ background: {own.paper}; }}
    """
