"""The pages of the brief: with drafts of what is being edited, and with what is printed where, for the mouse and the keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor

from briefing.ui.page_marks import NO_MARKS, PrintedMarks, innermost
from briefing.ui.widgets.page_anchor import Anchor, anchored_top, anchors
from briefing.ui.widgets.page_bands import PageBands, bands
from briefing.ui.widgets.page_overlays import LaidDraft, paint_frame, paint_hit, paint_piece, slices
from briefing.ui.widgets.page_scroller import LINE, PageScroller

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from briefing.app.pages import Hit
    from briefing.app.previewing import Mark, Rendered
    from briefing.ui.pages import DraftPicture, MadePages


class PageStack(PageScroller):
    """Pages whose statements can be pointed at.

    Signals:
        place_chosen: the place of the statement that was clicked.
    """

    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self.viewport().setMouseTracking(True)
        self._rendered: Rendered | None = None
        self._marks: PrintedMarks = NO_MARKS
        self._drafts: dict[tuple[str, str], LaidDraft] = {}
        self._bands: dict[int, PageBands] = {}
        self._hover: Mark | None = None
        self._place, self._wanted_place = "", ""
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1

    # ── what there is ──

    @property
    def sections_in_sight(self) -> tuple[str, ...]:
        """The names of the sections printed on the pages in sight."""
        known = self._rendered.sections if self._rendered else ()
        sight = self.pages_in_sight
        return tuple(dict.fromkeys(mark.section for mark in known if mark.page in sight))

    @property
    def drafts(self) -> tuple[str, ...]:
        """The names of the sections of which a draft lies over the pages."""
        return tuple(section for section, _ in self._drafts)

    def box_of(self, mark: Mark) -> QRectF:
        """Return where a mark stands in the viewport, in logical pixels."""
        return self._box(mark.page, mark.x, mark.y, mark.width, mark.height).translated(
            -self.horizontalScrollBar().value(), -self._top
        )

    # ── pages come ──

    def show_pages(self, pages: MadePages) -> None:
        """Show these pages in the place of the former ones; the statement at the top of what is in sight stays there."""
        top, page = self._top, self.page
        known: tuple[Anchor, ...] = ()
        if top:
            known = anchors(self._marks, self._rooms, top, self.viewport().height())
        within = top - self._rooms.room(page).top() if page else 0
        self._sizes, self._rendered, self._marks = pages.sizes, pages.rendered, pages.marks
        # A page that is not drawn yet shows what stood there before; it is no picture at any zoom.
        former = {page: replace(picture, scale=0.0) for page, picture in self._pictures.items()}
        self._pictures = former | {picture.page: picture for picture in pages.pictures}
        self._drafts = {name: laid for name, laid in self._drafts.items() if laid.draft.number > pages.number}
        self._hover, self._hits, self._hit = None, (), -1
        self._lay_out()
        left, self._drafts = tuple(self._drafts.values()), {}
        self._bands.clear()
        for laid in left:
            self.show_draft(laid.draft)
        if top:
            self._return_to(known, page, within)
        if self._wanted_place:
            self.show_place(self._wanted_place)
        self.setAccessibleDescription(self.tr("%n page(s)", "", self.count))
        self.sight_changed.emit()

    def clear(self) -> None:
        """Show no pages."""
        self._sizes, self._rendered, self._marks = (), None, NO_MARKS
        self._pictures.clear()
        self._drafts.clear()
        self._bands.clear()
        self._hover, self._hits, self._hit = None, (), -1
        self._lay_out()
        self._announce()

    def show_draft(self, draft: DraftPicture) -> None:
        """Lay a draft over its spot; nothing happens where its section is not printed."""
        if self._rendered is None:
            return
        if draft.part and (draft.section, "") in self._drafts:
            return  # where the part stands in that draft, nobody knows
        if not draft.part:
            for name in [each for each in self._drafts if each[0] == draft.section]:
                del self._drafts[name]
        spots = self._rendered.spot(draft.section, draft.part)
        if spots:
            laid = LaidDraft(draft=draft, pieces=slices(draft.height, spots))
            self._drafts[draft.section, draft.part] = laid
            self._band()
            self.viewport().update()

    # ── what is pointed at ──

    def show_place(self, place: str) -> None:
        """Frame what is printed of a place, and scroll to it where nothing of it is in sight; never against a person."""
        if place != self._place:
            self._repaint(*self._marks.of(self._place), *self._marks.of(place))
        self._place, self._wanted_place = place, ""
        marks = self._marks.of(place) if place else ()
        if not place or any(self._in_sight(mark) for mark in marks) or self._is_touched():
            return
        if not marks:
            self._wanted_place = "" if self.count else place
            return
        self._bring(marks[0].page, marks[0].y, marks[0].height)

    def show_hits(self, hits: Sequence[Hit], now: int = -1) -> None:
        """Mark words that were found; bring the one of number `now` (from 0) into sight."""
        self._hits, self._hit = tuple(hits), now
        if 0 <= now < len(self._hits):
            x, y, width, height = self._hits[now].rects[0] if self._hits[now].rects else (0.0, 0.0, 0.0, 0.0)
            if not self._box_in_sight(self._box(self._hits[now].page, x, y, width, height)):
                self._bring(self._hits[now].page, y, height)
        self.viewport().update()

    # ── what Qt calls ──

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name or default
        """Scroll by line, view and document; go from statement to statement with Ctrl, and to its place with Return."""
        key, bar = event.key(), self.verticalScrollBar()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moves = {
            Qt.Key.Key_Up: -LINE,
            Qt.Key.Key_Down: LINE,
            Qt.Key.Key_PageUp: -self.viewport().height() + LINE,
            Qt.Key.Key_PageDown: self.viewport().height() - LINE,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if ctrl and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step_statement(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hover is not None:
            self.place_chosen.emit(self._hover.place)
        elif not ctrl and key in moves:
            self._touch()
            bar.setValue(bar.value() + moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Frame the statement under the mouse."""
        self._hover_over(self._mark_at(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Tell which statement was clicked."""
        mark = self._mark_at(event.position().toPoint())
        if mark is not None and event.button() is Qt.MouseButton.LeftButton:
            self.place_chosen.emit(mark.place)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name or default
        """Frame nothing."""
        super().leaveEvent(event)
        self._hover_over(None)

    # ── inside ──

    def _return_to(self, known: tuple[Anchor, ...], page: int, within: int) -> None:
        top = anchored_top(known, self._marks, self._rooms)
        if top is None:
            top = self._rooms.room(min(page, self.count)).top() + within if self.count else 0
        self.verticalScrollBar().setValue(round(top))

    def _repaint(self, *marks: Mark) -> None:
        """Have marks and their frames painted anew; the rest of the pages stays as it is."""
        for mark in marks:
            self.viewport().update(self.box_of(mark).toAlignedRect().adjusted(-5, -4, 5, 4))

    def _in_sight(self, mark: Mark) -> bool:
        return self._box_in_sight(self._box(mark.page, mark.x, mark.y, mark.width, mark.height))

    def _mark_at(self, point: QPoint) -> Mark | None:
        """Return the mark at a point of the viewport; that of a draft where one lies over the page."""
        spot = self._rooms.spot(point + QPoint(self.horizontalScrollBar().value(), self._top))
        if spot is None:
            return None
        over = self._bands.get(spot.page)
        if over is None:
            return self._marks.at(spot.page, spot.x, spot.y)
        held = over.draft_marks(spot.x, spot.y)
        return (
            innermost(held) if held is not None else self._marks.at(spot.page, spot.x, over.printed(spot.y))
        )

    def _hover_over(self, mark: Mark | None) -> None:
        if mark is not self._hover:
            self._repaint(*(each for each in (self._hover, mark) if each is not None))
            self._hover = mark
            shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)

    def _step_statement(self, step: int) -> None:
        """Frame the next or previous statement, as the mouse does."""
        marks = [mark for page in sorted(self._marks.by_page) for mark in self._marks.by_page[page]]
        if not marks:
            return
        seen = next((at for at, mark in enumerate(marks) if self._in_sight(mark)), 0)
        at = marks.index(self._hover) + step if self._hover in marks else seen
        mark = marks[min(max(at, 0), len(marks) - 1)]
        self._hover = mark
        if not self._in_sight(mark):
            self._bring(mark.page, mark.y, mark.height)
        self.setAccessibleDescription(self.tr("At {place}").format(place=mark.place))
        self.viewport().update()

    def _box(self, page: int, x: float, y: float, width: float, height: float) -> QRectF:
        """Return where something stands in the column of pages; drafts above it may have moved it."""
        over = self._bands.get(page)
        return self._rooms.box(page, x, over.shown(y) if over else y, width, height)

    def _band(self) -> None:
        """Work out what of the pages moves with the drafts on them."""
        self._bands.clear()
        sections = self._rendered.sections if self._rendered else ()
        for page in {piece.page for laid in self._drafts.values() for piece in laid.pieces}:
            ends = max((mark.y + mark.height for mark in sections if mark.page == page), default=0.0)
            found = bands(page, self._drafts.values(), ends, self._sizes[page - 1].height)
            if found is not None:
                self._bands[page] = found

    def _paint_picture(self, painter: QPainter, page: int, room: QRectF) -> None:
        over = self._bands.get(page)
        if over is None:
            super()._paint_picture(painter, page, room)
            return
        painter.fillRect(room, QColor("white"))
        for band in over.bands:
            painter.save()
            stands = self._rooms.box(
                page, 0, band.top + band.shift, room.width() / self._zoom, band.bottom - band.top
            )
            painter.setClipRect(stands, Qt.ClipOperation.IntersectClip)
            super()._paint_picture(painter, page, room.translated(0, round(band.shift * self._zoom)))
            painter.restore()

    def _paint_over(self, painter: QPainter, page: int) -> None:
        over = self._bands.get(page)
        for placed in over.pieces if over else ():
            paint_piece(painter, self._rooms, placed, scale=self.scale, word=self.tr("draft"))
        for number, hit in enumerate(self._hits):
            for rect in hit.rects if hit.page == page else ():
                paint_hit(painter, self._box(page, *rect), now=number == self._hit)
        for mark in self._marks.of(self._place) if self._place else ():
            if mark.page == page:
                paint_frame(painter, self._box(page, mark.x, mark.y, mark.width, mark.height), faint=False)
        hover = self._hover
        if hover is not None and hover.page == page and hover in self._marks.by_page.get(page, ()):
            paint_frame(painter, self._box(page, hover.x, hover.y, hover.width, hover.height), faint=True)
