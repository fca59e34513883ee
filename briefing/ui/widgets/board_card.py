"""How the claims board is drawn: the band of a question, and the cards under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.ui.models import board_words
from briefing.ui.models.board_cards import Shared, Standing
from briefing.ui.theme import colours, state_colour
from briefing.ui.widgets.lines import elided, fitted
from briefing.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from briefing.model.claim import Question
    from briefing.ui.models.board import BoardModel, Line
    from briefing.ui.models.board_cards import Card, Row

    Index = QModelIndex | QPersistentModelIndex

PAD, GAP, STRIP = 8, 3, 3
"""Pixels inside a card, around it, and of the mark of its state."""
MOST_LINES = 5
"""As many lines of a claim's words stand on its card; all of it is in the tool tip and beside the text."""
_BAND_PAD = 6
_PICTURES = 160
"""As many cards are kept as pictures: some two windows full of them."""
_SAMPLE = "The army said on Tuesday that it had repelled attacks on its posts near the river"


def band_height(metrics: QFontMetrics) -> int:
    """Return the height of a question's band, in pixels."""
    return metrics.lineSpacing() + 2 * _BAND_PAD + 4


class CardMeasure:
    """How high cards are in columns of a width: reckoned from the number of letters, so that thousands cost nothing."""

    def __init__(self, font: QFont, width: int) -> None:
        """Reckon for cards of this font in columns `width` pixels wide."""
        metrics = QFontMetrics(font)
        self._line = metrics.lineSpacing()
        room = max(40, width - 2 * (PAD + GAP) - STRIP)
        self._share = 1.07 * metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) / room
        self._band = band_height(metrics)

    def height(self, line: Line) -> int:
        """Return the height of a line: that of its highest card."""
        if line.band:
            return self._band
        most, share = 0, self._share
        for card in line.cards:
            if card is not None:
                most = max(most, card.others + min(MOST_LINES, 1 + int(card.letters * share)))
        return most * self._line + 2 * (PAD + GAP)


class BoardDelegate(QStyledItemDelegate):
    """Draws one place of the board; `target` is the row that a card is being dragged over.

    Each card is drawn once and kept as a picture: scrolling draws what is half in sight again and again.
    """

    target: Row | None = None

    def __init__(self, board: BoardModel, parent: QObject) -> None:
        """Draw what stands on `board`."""
        super().__init__(parent)
        self._board = board
        self._drawn: dict[tuple[str, Question | None], tuple[tuple[object, ...], QPixmap]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        """Return the least room that a card needs."""
        return QSize(120, 4 * option.fontMetrics.lineSpacing())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a band, a card, or that a side says nothing."""
        line, own = self._board.lines[index.row()], colours()
        painter.fillRect(option.rect, QColor(own.chosen if line.row is self.target else own.window))
        if line.band:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            paint_band(painter, option.rect, option.font, line, chosen=chosen)
        elif (card := line.cards[index.column()]) is not None:
            painter.drawPixmap(option.rect.topLeft(), self._picture(card, option))
        elif line.first and line.row.standing is not Standing.UNGROUPED and not self._shared(index.column()):
            painter.setPen(QColor(own.muted))
            painter.setFont(option.font)
            room = option.rect.adjusted(PAD + GAP + STRIP, PAD, -PAD, 0)
            painter.drawText(
                room, _start(option) | int(Qt.AlignmentFlag.AlignTop), board_words.says_nothing()
            )

    def _shared(self, column: int) -> bool:
        return isinstance(self._board.board.columns[column], Shared)

    def _picture(self, card: Card, option: QStyleOptionViewItem) -> QPixmap:
        key, room = (card.claim.id, card.question), QRect(QPoint(), option.rect.size())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ratio = option.widget.devicePixelRatioF()
        looks = (
            card.claim,
            card[2:6],
            room.size(),
            chosen,
            ratio,
            colours(),
            option.font.key(),
            option.direction,
        )
        known = self._drawn.pop(key, None)
        if known is None or not _alike(known[0], looks):
            picture = QPixmap(room.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setLayoutDirection(option.direction)
            paint_card(painter, room, option, card, chosen=chosen, shared=self._shared(card.column))
            painter.end()
            known = (looks, picture)
        self._drawn[key] = known  # the last in order is the one seen last
        if len(self._drawn) > _PICTURES:
            del self._drawn[next(iter(self._drawn))]
        return known[1]


def _alike(before: tuple[object, ...], now: tuple[object, ...]) -> bool:
    """Return whether a picture may stay: the very same claim, and everything else equal."""
    return before[0] is now[0] and before[1:] == now[1:]


def paint_band(painter: QPainter, room: QRect, font: QFont, line: Line, *, chosen: bool) -> None:
    """Draw the band of a question: its words, how the answers stand to each other, and how many they are."""
    own, row = colours(), line.row
    towards = painter.layoutDirection()
    painter.fillRect(room, QColor(own.chosen if chosen else own.window))
    painter.setPen(QColor(own.line))
    painter.drawLine(room.topLeft(), room.topRight())
    bold = _bold(font)
    inner = room.adjusted(PAD, 2, -PAD, 0)
    sign = "▸" if line.folded else "▾"
    counts = board_words.counts(row, line.shown)
    pill = board_words.standing(row.standing)
    head = f"{sign}  {board_words.question_or_none(row.question)}"
    pill_width = QFontMetrics(bold).horizontalAdvance(pill) + 20
    head_width = min(QFontMetrics(bold).horizontalAdvance(head) + 4, inner.width() - pill_width - 12)
    head = elided(head, bold, head_width)
    align = int(QStyle.visualAlignment(towards, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
    painter.setFont(bold)
    painter.setPen(QColor(own.text))
    place = QRect(inner.left(), inner.top(), head_width, inner.height())
    painter.drawText(QStyle.visualRect(towards, inner, place), align, head)
    place = QRect(place.right() + 8, inner.top() + 4, pill_width, inner.height() - 8)
    _pill(painter, QStyle.visualRect(towards, inner, place), pill, row.standing)
    place = QRect(place.right() + 10, inner.top(), inner.right() - place.right() - 10, inner.height())
    painter.setFont(font)
    painter.setPen(QColor(own.muted))
    fitting = elided(counts, font, place.width())
    painter.drawText(QStyle.visualRect(towards, inner, place), align, fitting)


def _pill(painter: QPainter, room: QRect, text: str, standing: Standing) -> None:
    own = colours()
    ground, ink = {
        Standing.CONTESTED: (own.proposed, own.warn),
        Standing.AGREED: (own.accepted, own.good),
    }.get(standing, (own.rejected, own.muted))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_card(
    painter: QPainter, room: QRect, option: QStyleOptionViewItem, card: Card, *, chosen: bool, shared: bool
) -> None:
    """Draw a card into `room`: state and grade, who, the words, the figures, the source."""
    own, claim, towards = colours(), card.claim, option.direction
    box = room.adjusted(GAP, GAP, -GAP - 1, -GAP - 1)
    ink = QColor(state_colour(claim.review.state))
    painter.setBrush(QColor(own.chosen if chosen else own.paper))
    painter.setPen(QPen(QColor(own.accent if chosen else own.line), 2 if chosen else 1))
    painter.drawRoundedRect(box, 4, 4)
    strip = QRect(box.left() + 1, box.top() + 3, STRIP, box.height() - 6)
    painter.fillRect(QStyle.visualRect(towards, box, strip), ink)
    writing = _Writing(painter, box.adjusted(PAD + STRIP, PAD, -PAD, -PAD), option)
    font = QFont(option.font)
    writing.pair(word(claim.review.state), ink, board_words.grade(card))
    who = board_words.person(card)
    who = f"{card.side} · {who}" if shared and who else card.side if shared else who
    if who:
        writing.lines([who], _bold(font) if shared else font, QColor(own.text if shared else own.muted))
    words = QFont(font)
    words.setItalic(bool(claim.text))
    words.setStrikeOut(claim.rejected)
    ends = 1 + bool(claim.figures)
    most = min(MOST_LINES, writing.left(ends))
    lines = fitted(board_words.said(claim), words, writing.width, most)
    writing.lines(lines, words, QColor(own.muted if claim.rejected else own.text))
    if claim.figures:
        writing.lines([board_words.figures(claim)], _bold(font), QColor(own.text))
    writing.lines([card.source], font, QColor(own.muted))


class _Writing:
    """Writes lines under each other into a box, from the side where reading starts."""

    def __init__(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        self._painter, self._box, self._option = painter, box, option
        self._top, self._step = box.top(), option.fontMetrics.lineSpacing()
        self.width = box.width()

    def left(self, kept: int) -> int:
        """Return how many lines have room above the last `kept` ones."""
        return max(1, (self._box.bottom() + 2 - self._top) // self._step - kept)

    def pair(self, first: str, ink: QColor, second: str) -> None:
        """Write a word at the start of a line and another at its end."""
        far = self._option.fontMetrics.horizontalAdvance(second)
        self._write(second, QRect(self._box.right() - far, self._top, far + 1, self._step), colours().muted)
        near = QRect(self._box.left(), self._top, self.width - far - 6, self._step)
        self._painter.setFont(_bold(self._option.font))
        self._write(first, near, ink)
        self._top += self._step

    def lines(self, texts: list[str] | tuple[str, ...], font: QFont, ink: QColor) -> None:
        """Write lines, each cut where it does not fit."""
        self._painter.setFont(font)
        for text in texts:
            self._write(text, QRect(self._box.left(), self._top, self.width, self._step), ink)
            self._top += self._step

    def _write(self, text: str, room: QRect, ink: QColor | str) -> None:
        self._painter.setPen(QColor(ink))
        fitting = elided(text, self._painter.font(), room.width() + 1)
        place = QStyle.visualRect(self._option.direction, self._box, room)
        self._painter.drawText(place, _start(self._option) | int(Qt.AlignmentFlag.AlignTop), fitting)


def _start(option: QStyleOptionViewItem) -> int:
    return int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
