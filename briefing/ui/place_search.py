"""Looking places up, and the ground of the map, in the background: the gazetteer and the outlines are files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.app.base_map import outlines
from briefing.app.gazetteer import PlaceFinder
from briefing.ui.notices import failure
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from briefing.model.incident import SpellingSuggestion
    from briefing.model.outline import Extent, Outline


class PlaceSearch(QObject):
    """Asks the gazetteer and the base map, one question after the other.

    Signals:
        found: the name that was looked up and what was found, as a tuple of both.
        drawn: an `Extent` and its outlines, as a tuple of both.
        noticed: why something could not be read, as a `Notice`.
    """

    found = Signal(object)
    drawn = Signal(object)
    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Open nothing yet."""
        super().__init__(parent)
        self._lane, self._finder = Lane("places", self), PlaceFinder()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def find(self, name: str, countries: frozenset[str]) -> None:
        """Look a name up; places in `countries` come first."""
        self._lane.run(
            lambda _: self._finder.find(name, countries),
            done=lambda found: self._found(name, found),
            failed=self._failed,
        )

    def draw(self, extent: Extent) -> None:
        """Read the outlines of a part of the world."""
        self._lane.run(
            lambda _: outlines(extent), done=lambda found: self._drawn(extent, found), failed=self._failed
        )

    def close(self) -> None:
        """Ask nothing more."""
        self._lane.close(self._finder.close)

    def _found(self, name: str, found: tuple[SpellingSuggestion, ...]) -> None:
        self.found.emit((name, found))

    def _drawn(self, extent: Extent, found: tuple[Outline, ...]) -> None:
        self.drawn.emit((extent, found))

    def _failed(self, error: Exception) -> None:
        self.noticed.emit(failure(error))
