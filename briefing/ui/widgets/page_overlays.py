"""What lies over the pages: drafts of what is being edited, the frame of the statement in hand, the words that were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefing.ui.pages import DraftPicture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from briefing.app.previewing import SectionMark
    from briefing.ui.widgets.page_bands import PlacedPiece
    from briefing.ui.widgets.page_rooms import PageRooms

# On paper, which is white in every colour scheme.
_AMBER, _FRAME, _FAINT, _HIT, _HIT_NOW = "#b45f06", "#173f63", "#7f9cb8", "#60ffd54a", "#a0ff9d2e"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A piece of a draft on one page, in points: where it stands there, and from which height of the draft it is.

    `was` is the height of what it takes the place of.
    """

    page: int
    y: float
    height: float
    begins: float
    was: float


def slices(draft_height: float, spots: Sequence[SectionMark]) -> tuple[Slice, ...]:
    """Return how a draft takes the place of its section: one piece a page; what does not fit runs on in the last."""
    made: list[Slice] = []
    begins = 0.0
    for number, spot in enumerate(spots, 1):
        left = max(0.0, draft_height - begins)
        height = left if number == len(spots) else min(spot.height, left)
        made.append(Slice(page=spot.page, y=spot.y, height=height, begins=begins, was=spot.height))
        begins += height
    return tuple(made)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidDraft:
    """A draft with the pieces that it is laid down in."""

    draft: DraftPicture
    pieces: tuple[Slice, ...]


def paint_image(painter: QPainter, room: QRectF, image: QImage, *, exact: bool) -> None:
    """Lay a picture down: pixel on pixel where it was drawn for this zoom, else drawn to the room."""
    if exact:
        ratio = painter.device().devicePixelRatioF()
        if image.devicePixelRatioF() != ratio:
            image.setDevicePixelRatio(ratio)
        painter.drawImage(room.topLeft(), image)
    else:
        painter.drawImage(room, image)


def paint_piece(painter: QPainter, rooms: PageRooms, placed: PlacedPiece, *, scale: float, word: str) -> None:
    """Paint a piece of a draft, with an amber edge and the word that says what it is."""
    piece, draft, page = placed.piece, placed.draft, placed.piece.page
    wide = rooms.room(page).width() / rooms.zoom
    cover = rooms.box(page, 0, placed.y, wide, piece.height)
    painter.save()
    painter.setClipRect(cover, Qt.ClipOperation.IntersectClip)
    painter.fillRect(cover, QColor("white"))
    whole = rooms.box(page, 0, placed.y - piece.begins, wide, draft.height)
    paint_image(painter, whole, draft.image, exact=abs(draft.scale - scale) < 1e-6)
    painter.restore()
    painter.fillRect(QRectF(cover.left() + 3, cover.top(), 3, cover.height()), QColor(_AMBER))
    _paint_word(painter, cover, word)


def paint_frame(painter: QPainter, box: QRectF, *, faint: bool) -> None:
    """Paint a frame round a statement: faint under the mouse, firm where it is in hand."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(_FAINT if faint else _FRAME), 1 if faint else 2))
    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 2, 2)


def paint_hit(painter: QPainter, box: QRectF, *, now: bool) -> None:
    """Paint over words that were found; those that one stands at more strongly."""
    painter.fillRect(box, QColor(_HIT_NOW if now else _HIT))


def _paint_word(painter: QPainter, cover: QRectF, word: str) -> None:
    metrics = painter.fontMetrics()
    size = QRectF(0, 0, metrics.horizontalAdvance(word) + 10, metrics.height() + 2)
    size.moveTopRight(cover.topRight())
    size.translate(-4, 0)
    painter.fillRect(size, QColor(_AMBER))
    painter.setPen(QColor("white"))
    painter.drawText(size, int(Qt.AlignmentFlag.AlignCenter), word)
