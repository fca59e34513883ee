"""Locator map: where the places of an incident lie, each dot as large as the place is uncertain."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from briefing.model.incident import Precision
from briefing.model.outline import Extent, OutlineKind, extent_of
from briefing.ui.offsets import plain
from briefing.ui.theme import colours
from briefing.ui.widgets.links import small
from briefing.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from briefing.model.outline import Outline

_RADII = {
    Precision.EXACT: 3.0,
    Precision.VICINITY: 3.5,
    Precision.LOCALITY: 4.5,
    Precision.ADMIN: 11.0,
    Precision.COUNTRY: 16.0,
    Precision.UNKNOWN: 4.5,
}
"""Pixels. A region or a country is a wide pale ring, never a point that looks exact."""
_REGION = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapDot:
    """One place on the map: its id and name, where it is (degrees), and how exactly that is known."""

    id: str
    name: str
    latitude: float
    longitude: float
    precision: Precision


class LocatorMap(QWidget):
    """A small map of the places of an incident; it wants the outlines of the part of the world that it shows.

    Signals:
        extent_wanted: the `Extent` whose outlines are wanted; `show_outlines` takes them.
        chosen: the id of the place whose dot was clicked.
    """

    extent_wanted = Signal(object)
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no place yet."""
        super().__init__(parent)
        self._dots: tuple[MapDot, ...] = ()
        self._current = ""
        self._extent: Extent | None = None
        self._lines: dict[OutlineKind, list[QPolygonF]] = _polygons(())
        self._ground: QPixmap | None = None
        self.setMinimumSize(160, 150)
        self.setAccessibleName(self.tr("Map of the incident's places"))
        self.setToolTip(self.tr("Boundaries as in Natural Earth; they do not imply endorsement."))

    @property
    def dots(self) -> tuple[MapDot, ...]:
        """The places shown."""
        return self._dots

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return a size that suits a form."""
        return QSize(300, 190)

    def show_dots(self, dots: Sequence[MapDot], current: str = "") -> None:
        """Show these places, one of them as the one in hand."""
        if tuple(dots) == self._dots and current == self._current:
            return
        self._current = current
        if tuple(dots) != self._dots:
            self._dots = tuple(dots)
            self.setAccessibleDescription("; ".join(f"{dot.name}: {word(dot.precision)}" for dot in dots))
            extent = extent_of(tuple((dot.longitude, dot.latitude) for dot in dots)) if dots else None
            if extent != self._extent:
                self._extent, self._lines, self._ground = extent, _polygons(()), None
                if extent is not None:
                    self.extent_wanted.emit(extent)
        self.update()

    def show_outlines(self, extent: Extent, outlines: Sequence[Outline]) -> None:
        """Draw these outlines, if they are still those of the part of the world that is shown."""
        if extent == self._extent:
            self._lines, self._ground = _polygons(outlines), None
            self.update()

    # ── drawing ──

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the ground, which is kept as a picture, and the places on it."""
        own = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._extent is None:
            painter.fillRect(self.rect(), QColor(own.window))
            painter.setPen(QColor(own.muted))
            painter.setFont(small(self.font()))
            painter.drawText(
                self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.tr("No place is located yet")
            )
        else:
            if self._ground is None:
                self._ground = self._draw_ground()
            painter.drawPixmap(0, 0, self._ground)
            self._draw_dots(painter)
        painter.setPen(QColor(own.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the ground anew in the new size."""
        super().resizeEvent(event)
        self._ground = None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Choose the place whose dot is nearest."""
        near = [
            (_distance(self._spot(dot.longitude, dot.latitude), event.position()), dot.id)
            for dot in self._dots
        ]
        if near and min(near)[0] < 14:
            self.chosen.emit(min(near)[1])

    def _draw_ground(self) -> QPixmap:
        own, ratio = colours(), self.devicePixelRatioF()
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(QColor(own.window))
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        land, faint = QColor(own.paper), QPen(QColor(own.line), 0.7)
        border = QPen(QColor(own.handle), 1.2)
        disputed = QPen(QColor(own.muted), 1.0, Qt.PenStyle.DashLine)
        painter.setTransform(self._transform())
        for kind, pen, brush in (
            (OutlineKind.COUNTRY, QPen(Qt.PenStyle.NoPen), land),
            (OutlineKind.REGION, faint, Qt.BrushStyle.NoBrush),
            (OutlineKind.COUNTRY, border, Qt.BrushStyle.NoBrush),
            (OutlineKind.DISPUTED, disputed, Qt.BrushStyle.NoBrush),
        ):
            pen.setCosmetic(True)  # its width is in pixels, whatever the scale
            painter.setPen(pen)
            painter.setBrush(brush)
            for line in self._lines[kind]:
                if kind is OutlineKind.DISPUTED:
                    painter.drawPolyline(line)
                else:
                    painter.drawPolygon(line)
        painter.end()
        return ground

    def _draw_dots(self, painter: QPainter) -> None:
        own, font = colours(), small(self.font())
        painter.setFont(font)
        taken: list[QRectF] = []
        for dot in sorted(self._dots, key=lambda each: (each.id != self._current, each.name)):
            spot, radius = self._spot(dot.longitude, dot.latitude), _RADII[dot.precision]
            colour = QColor(own.bad if dot.id == self._current else own.accent)
            wide = radius >= _REGION
            fill = QColor(colour)
            fill.setAlpha(50 if wide else 235)
            painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine if wide else Qt.PenStyle.SolidLine))
            painter.setBrush(fill)
            painter.drawEllipse(spot, radius, radius)
            self._label(painter, dot, spot, radius, taken)

    def _label(
        self, painter: QPainter, dot: MapDot, spot: QPointF, radius: float, taken: list[QRectF]
    ) -> None:
        """Write the name where it meets no other one; a name without room is in the list anyway."""
        metrics, name = painter.fontMetrics(), plain(dot.name)
        width, height = metrics.horizontalAdvance(name) + 4, metrics.height()
        if radius >= _REGION:
            radius = 0.0
        for x, y in (
            (spot.x() + radius + 3, spot.y() - height / 2),
            (spot.x() - radius - 3 - width, spot.y() - height / 2),
            (spot.x() - width / 2, spot.y() + radius + 2),
            (spot.x() - width / 2, spot.y() - radius - 2 - height),
        ):
            room = QRectF(x, y, width, height)
            if QRectF(self.rect()).contains(room) and not any(room.intersects(other) for other in taken):
                taken.append(room)
                painter.setPen(QColor(colours().text))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name)
                return

    def _spot(self, longitude: float, latitude: float) -> QPointF:
        """Return where a point lies on the widget."""
        return self._transform().map(QPointF(longitude, latitude))

    def _transform(self) -> QTransform:
        """Return how degrees become pixels: plate carrée, true to scale at the middle of the extent."""
        extent = self._extent
        if extent is None:
            return QTransform()
        middle_x, middle_y = (extent.west + extent.east) / 2, (extent.south + extent.north) / 2
        shrink = max(0.2, math.cos(math.radians(middle_y)))
        scale = min(
            self.width() / ((extent.east - extent.west) * shrink),
            self.height() / (extent.north - extent.south),
        )
        return QTransform(
            shrink * scale,
            0,
            0,
            -scale,
            self.width() / 2 - middle_x * shrink * scale,
            self.height() / 2 + middle_y * scale,
        )


def _distance(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())


def _polygons(outlines: Sequence[Outline]) -> dict[OutlineKind, list[QPolygonF]]:
    """Return the lines of each kind as Qt draws them, in degrees."""
    found: dict[OutlineKind, list[QPolygonF]] = {kind: [] for kind in OutlineKind}
    for outline in outlines:
        found[outline.kind] += [QPolygonF([QPointF(x, y) for x, y in line]) for line in outline.lines]
    return found
