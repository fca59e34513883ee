"""Thumbnails: all pages small, in a strip beside the pages; one goes to a page by choosing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.ui.page_pictures import THUMBNAILS, Picture, Wish
from briefing.ui.theme import colours

if TYPE_CHECKING:
    from briefing.app.pages import PageSize

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _PAGE = 124, 88  # logical pixels: the strip, a page in it
_PICTURE_ROLE = int(Qt.ItemDataRole.UserRole)
_SETTLE_MS = 60
_NOWHERE = QModelIndex()


class ThumbnailStrip(QListView):
    """The strip.

    Signals:
        page_chosen: the number (from 1) of the page to go to.
        wished: the pictures that are wanted, as a `Wish`.
    """

    page_chosen = Signal(int)
    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._model = _Pages(self)
        self.setModel(self._model)
        self.setItemDelegate(_Thumbnail(self))
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Page thumbnails"))
        self.setFixedWidth(_WIDTH)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._wish)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._settle.start())
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_sizes(self, sizes: tuple[PageSize, ...]) -> None:
        """Show pages of these sizes; the pictures that were there stand until the new ones come."""
        row = self.currentIndex().row()
        self._model.show_sizes(sizes)
        self.show_page(row + 1)
        self._settle.start()

    def show_picture(self, picture: Picture) -> None:
        """Show a page's picture."""
        self._model.show_picture(picture)

    def show_page(self, page: int) -> None:
        """Show which page is in sight, without going there."""
        index = self._model.index(page - 1)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().blockSignals(True)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.selectionModel().blockSignals(False)
            self.scrollTo(index)
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Have drawn what came into sight."""
        super().resizeEvent(event)
        self._settle.start()

    def _chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.page_chosen.emit(now.row() + 1)

    def _wish(self) -> None:
        """Tell which of the thumbnails in sight are not drawn yet."""
        count = self._model.rowCount()
        if not count or not self.isVisible():
            return
        first = max(self.indexAt(QPoint(8, 8)).row(), 0)
        last = self.indexAt(QPoint(8, self.viewport().height() - 8)).row()
        rows = range(first, (last if last >= 0 else count - 1) + 1)
        wanted = tuple(row + 1 for row in rows if self._model.is_stale(row))
        scale = _PAGE / self._model.widest * self.devicePixelRatioF()
        if wanted:
            self.wished.emit(Wish(pages=wanted, scale=scale, use=THUMBNAILS))


class _Pages(QAbstractListModel):
    """One row a page, with its picture where it was drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, Picture] = {}
        self._fresh: set[int] = set()

    @property
    def widest(self) -> float:
        """The width of the widest page, in points."""
        return max((size.width for size in self._sizes), default=595.0)

    def show_sizes(self, sizes: tuple[PageSize, ...]) -> None:
        self._fresh.clear()
        if len(sizes) == len(self._sizes):
            self._sizes = sizes
            return
        self.beginResetModel()
        self._sizes = sizes
        self.endResetModel()

    def show_picture(self, picture: Picture) -> None:
        self._pictures[picture.page] = picture
        self._fresh.add(picture.page)
        index = self.index(picture.page - 1)
        self.dataChanged.emit(index, index)

    def is_stale(self, row: int) -> bool:
        return row + 1 not in self._fresh

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name or default
        return 0 if parent.isValid() else len(self._sizes)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.tr("Page {page}").format(page=index.row() + 1)
        if role == _PICTURE_ROLE:
            return self._pictures.get(index.row() + 1)
        if role == Qt.ItemDataRole.SizeHintRole:
            tallest = max((size.height / size.width for size in self._sizes), default=1.4)
            return QSize(_WIDTH - 14, round(_PAGE * tallest) + 30)
        return None


class _Thumbnail(QStyledItemDelegate):
    """Draws a page with its number under it."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name or default
        size = index.data(Qt.ItemDataRole.SizeHintRole)
        return size if isinstance(size, QSize) else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        own, room = colours(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        page = QRectF(0, room.top() + 6, _PAGE, room.height() - 28)
        page.moveLeft(room.center().x() - _PAGE / 2)
        painter.fillRect(page, QColor("white"))
        picture = index.data(_PICTURE_ROLE)
        if isinstance(picture, Picture):
            picture.image.setDevicePixelRatio(painter.device().devicePixelRatioF())
            painter.drawImage(page.topLeft(), picture.image)
        painter.setPen(QPen(QColor(own.accent if chosen else own.line), 2 if chosen else 1))
        painter.drawRect(page)
        painter.setPen(QColor(own.text if chosen else own.muted))
        words = QRectF(room.left(), page.bottom() + 2, room.width(), 20)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), str(index.row() + 1))
        painter.restore()
