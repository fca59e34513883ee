"""Pages under each other that are scrolled and zoomed; their pictures are laid down pixel on pixel, as drawn elsewhere."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from briefing.ui.theme import colours
from briefing.ui.widgets.page_overlays import paint_image
from briefing.ui.widgets.page_rooms import MARGIN, PageRooms, fitting_zoom, lay_out

if TYPE_CHECKING:
    from briefing.app.pages import PageSize
    from briefing.ui.page_pictures import Picture

_LEAST, _MOST = 0.15, 6.0  # logical pixels a point
_WHEEL, _STEP = 1.1, 1.2
_TOUCHED_S = 0.8  # so long after a person's scrolling, nothing scrolls by itself
_KEPT_BYTES = 96 << 20
_SETTLE_MS = 60
LINE = 48
"""Logical pixels that an arrow key scrolls."""


class PageScroller(QAbstractScrollArea):
    """Pages as pictures, one under the other.

    Signals:
        sight_changed: other pages are in sight, or the same at another zoom.
    """

    sight_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sizes: tuple[PageSize, ...] = ()
        self._fits, self._zoom = True, 0.5
        self._rooms: PageRooms = lay_out((), 0.5, 1)
        self._pictures: dict[int, Picture] = {}
        self._touched = 0.0
        self._laying = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.sight_changed)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.actionTriggered.connect(self._touch)
            bar.valueChanged.connect(self._scrolled)

    # ── what there is ──

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """The number (from 1) of the page at the top of what is in sight; 0 where there are no pages."""
        return self._rooms.page_at(self._top + MARGIN + 1)

    @property
    def pages_in_sight(self) -> tuple[int, ...]:
        """The numbers of the pages of which something is in sight."""
        return self._rooms.between(self._top, self._top + self.viewport().height())

    @property
    def scale(self) -> float:
        """How many device pixels a point takes."""
        return self._zoom * self.devicePixelRatioF()

    @property
    def zoom(self) -> float:
        """How many logical pixels a point takes."""
        return self._zoom

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages whose pictures are wanted for this zoom: those in sight, then their neighbours."""
        sight = self.pages_in_sight
        near = (sight[-1] + 1, sight[0] - 1) if sight else ()
        wanted = (*sight, *(page for page in near if 1 <= page <= self.count))
        return tuple(page for page in wanted if not self._is_drawn(page))

    # ── pictures come ──

    def show_picture(self, picture: Picture) -> None:
        """Show a page's picture, in the place of one drawn for another zoom."""
        self._pictures.pop(picture.page, None)
        self._pictures[picture.page] = picture
        self._forget_far()
        if 1 <= picture.page <= self.count:
            self._repaint_page(picture.page)

    # ── zoom and scroll ──

    def fit(self) -> None:
        """Make the pages as wide as there is room."""
        self._fits = True
        self._zoom_to(fitting_zoom(self._sizes, self.viewport().width()), self._middle())

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self._fits = False
        self._zoom_to(self._zoom * _STEP, self._middle())

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self._fits = False
        self._zoom_to(self._zoom / _STEP, self._middle())

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page into sight; the first or last one where there is none of that number."""
        if self.count:
            self._touch()
            self.verticalScrollBar().setValue(self._rooms.room(min(max(page, 1), self.count)).top() - MARGIN)

    # ── what Qt calls ──

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Lay down the pages that are in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours().sunken))
        painter.translate(-self.horizontalScrollBar().value(), -self._top)
        area = event.rect().translated(self.horizontalScrollBar().value(), self._top)
        for page in self._rooms.between(area.top(), area.bottom()):
            self._paint_page(painter, page)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Fit the pages to the new width."""
        super().resizeEvent(event)
        if self._laying:
            return
        page, at = self.page, self._top
        zoom, within = self._zoom, at - self._rooms.room(page).top() if page else 0
        self._lay_out()
        if at and page:
            self.verticalScrollBar().setValue(
                self._rooms.room(page).top() + round(within * self._zoom / zoom)
            )
        self._settle.start()

    def event(self, event: QEvent) -> bool:
        """Have the pages drawn anew for a screen of another density."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._settle.start()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name or default
        """Zoom with Ctrl, else scroll."""
        self._touch()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._fits = False
            turned = event.angleDelta().y() / 120
            self._zoom_to(self._zoom * _WHEEL**turned, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    # ── inside ──

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _lay_out(self) -> None:
        """Work out where the pages lie, and how far one can scroll."""
        always = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if self._sizes else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        # Always or never: a bar that came and went with the pages would change their width, and with it their height.
        self._laying = True  # a bar that goes or comes resizes the viewport in between
        self.setVerticalScrollBarPolicy(always)
        self._laying = False
        view = self.viewport().size()
        if self._fits:
            self._zoom = fitting_zoom(self._sizes, view.width())
        self._rooms = lay_out(self._sizes, self._zoom, view.width())
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self._rooms.height - view.height()))
        down.setPageStep(view.height())
        down.setSingleStep(LINE)
        across.setRange(0, max(0, self._rooms.width - view.width()))
        across.setPageStep(view.width())
        self.viewport().update()

    def _zoom_to(self, zoom: float, held: QPoint) -> None:
        """Zoom so that what lies under a point of the viewport stays there."""
        zoom = min(max(zoom, _LEAST), _MOST)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        page = self._rooms.page_at(self._top + held.y())
        before = self._rooms.room(page) if page else None
        old, x, y = self._zoom, held.x() + across.value(), held.y() + down.value()
        self._zoom = zoom
        self._lay_out()
        if before is not None:
            room, grown = self._rooms.room(page), self._zoom / old
            down.setValue(round(room.top() + (y - before.top()) * grown) - held.y())
            across.setValue(round(room.left() + (x - before.left()) * grown) - held.x())
        self._settle.start()

    def _middle(self) -> QPoint:
        return QPoint(self.viewport().width() // 2, 0 if not self._top else self.viewport().height() // 3)

    def _scrolled(self) -> None:
        self.viewport().update()
        self._announce()

    def _announce(self) -> None:
        if not self._settle.isActive():
            self._settle.start()

    def _touch(self, _: object = None) -> None:
        self._touched = time.monotonic()

    def _is_touched(self) -> bool:
        return self.verticalScrollBar().isSliderDown() or time.monotonic() - self._touched < _TOUCHED_S

    def _bring(self, page: int, y: float, height: float) -> None:
        """Scroll so that a part of a page stands in the upper third."""
        box = self._rooms.box(page, 0, y, 1, height)
        self.verticalScrollBar().setValue(round(box.top() - self.viewport().height() / 3))

    def _box_in_sight(self, box: QRectF) -> bool:
        return (
            self._top <= box.top()
            and min(box.bottom(), box.top() + 40) <= self._top + self.viewport().height()
        )

    def _is_drawn(self, page: int) -> bool:
        picture = self._pictures.get(page)
        return picture is not None and abs(picture.scale - self.scale) < 1e-6

    def _forget_far(self) -> None:
        """Let go of the pictures looked at longest ago, where there are too many; never of what is in sight."""
        held = sum(picture.image.sizeInBytes() for picture in self._pictures.values())
        for page in [each for each in self._pictures if each not in self.pages_in_sight]:
            if held <= _KEPT_BYTES:
                return
            held -= self._pictures.pop(page).image.sizeInBytes()

    def _repaint_page(self, page: int) -> None:
        room = self._rooms.room(page).translated(-self.horizontalScrollBar().value(), -self._top)
        self.viewport().update(room.adjusted(-1, -1, 1, 1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        room = QRectF(self._rooms.room(page))
        painter.save()
        painter.setClipRect(room)
        self._paint_picture(painter, page, room)
        self._paint_over(painter, page)
        painter.restore()
        painter.setPen(QColor(colours().line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)

    def _paint_picture(self, painter: QPainter, page: int, room: QRectF) -> None:
        """Paint a page's picture into its room; white paper where there is none yet."""
        picture = self._pictures.get(page)
        if picture is None:
            painter.fillRect(room, QColor("white"))
        else:
            paint_image(painter, room, picture.image, exact=self._is_drawn(page))

    def _paint_over(self, painter: QPainter, page: int) -> None:
        """Paint what lies over a page; the painter is clipped to it."""
