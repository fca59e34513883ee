"""Colours and style: one sober palette for light and one for dark, on Qt's Fusion style; fonts stay the system's.

Which of the two holds is a setting, and by default follows the system, live. The size of the letters follows the system too,
times a factor that a person sets. What each part looks like stands in `style_sheet`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from briefing import resources
from briefing.app.settings import WindowColours
from briefing.model.claim import ReviewState
from briefing.model.marking import Marking
from briefing.model.problem import Level
from briefing.ui.style_sheet import style_sheet


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
    ring: str
    """The line round whatever takes the keys; 3:1 against what it lies on (WCAG 2.2, 1.4.11)."""

    @property
    def is_light(self) -> bool:
        """Whether letters are darker than what they stand on."""
        return QColor(self.text).lightness() < QColor(self.paper).lightness()


LIGHT = Colours(
    window="#f6f7f9",
    paper="#ffffff",
    sunken="#dde0e5",
    line="#d5d9e0",
    handle="#b9c0ca",
    text="#1d2430",
    muted="#596271",
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
    ring="#1f6fb8",
)
DARK = Colours(
    window="#1f242b",
    paper="#171b21",
    sunken="#101317",
    line="#3a424d",
    handle="#4d5764",
    text="#e4e8ee",
    muted="#9ca7b6",
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
    ring="#7fb4e6",
)

MARKING_COLOURS = {
    Marking.CLEAR: "#ffffff",
    Marking.GREEN: "#33ff00",
    Marking.AMBER: "#ffc000",
    Marking.AMBER_STRICT: "#ffc000",
    Marking.RED: "#ff2b2b",
}
"""The colours that TLP 2.0 prescribes, on black."""


@dataclass(slots=True)
class _Look:
    """What was dressed last: which colours were chosen, the system's own font, and by how much it was made larger."""

    chosen: WindowColours = WindowColours.SYSTEM
    system_font: QFont | None = None
    font_size: float = 1.0


_LOOK = _Look()


def is_dark() -> bool:
    """Return whether the window wears the dark colours."""
    if _LOOK.chosen is WindowColours.SYSTEM:
        return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return _LOOK.chosen is WindowColours.DARK


def colours() -> Colours:
    """Return the colours that were chosen, or those that suit the system: dark where it says that it is dark, else light."""
    return DARK if is_dark() else LIGHT


def state_colour(state: ReviewState) -> str:
    """Return the colour of a review state's word."""
    own = colours()
    decided = {ReviewState.ACCEPTED: own.good, ReviewState.EDITED: own.good, ReviewState.REJECTED: own.muted}
    return decided.get(state, own.warn)


def level_colour(level: Level) -> str:
    """Return the colour of a problem's gravity."""
    own = colours()
    return {Level.ERROR: own.bad, Level.WARNING: own.warn}.get(level, own.muted)


def dress(
    application: QApplication, chosen: WindowColours | None = None, font_size: float | None = None
) -> None:
    """Give the application style, palette, style sheet and size of letters; what is not given stays as it was chosen last.

    `font_size` is a factor on the system's own size.
    """
    _LOOK.chosen = _LOOK.chosen if chosen is None else chosen
    _size_letters(application, _LOOK.font_size if font_size is None else font_size)
    own = colours()
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(_palette(own))
    sheet = style_sheet(own)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def _size_letters(application: QApplication, factor: float) -> None:
    if _LOOK.system_font is None:
        _LOOK.system_font = QFont(application.font())
    if factor == _LOOK.font_size:
        return
    _LOOK.font_size = factor
    font = QFont(_LOOK.system_font)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    else:
        font.setPixelSize(round(font.pixelSize() * factor))
    application.setFont(font)


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
