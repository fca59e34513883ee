"""The pages under each other, drawn to the width there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.ui.theme import colours

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.app.pages import PageImage

MARGIN, _GAP = 10, 12


class PageStack(QWidget):
    """Pages as pictures, one under the other, each as wide as the widget less its margins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self.setObjectName("pageStack")
        self._images: list[QImage] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return len(self._images)

    def show_images(self, images: Sequence[PageImage]) -> None:
        """Show these pictures in the place of the former ones."""
        self._images = [_image(image) for image in images]
        self.setAccessibleDescription(self.tr("{count} pages").format(count=len(images)))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name or default
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name or default
        """Return the height that all pages take at this width."""
        rooms = self._rooms(width)
        return rooms[-1].bottom() + 1 + MARGIN if rooms else 0

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name or default
        """Return a page's usual width and the height that goes with it."""
        return QSize(300, self.heightForWidth(300))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name or default
        """Draw the pages that are in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours().sunken))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for image, room in zip(self._images, self._rooms(self.width()), strict=True):
            if room.intersects(event.rect()):
                painter.drawImage(room, image)
                painter.setPen(QColor(colours().line))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(room)
        painter.end()

    def page_at(self, y: int) -> int:
        """Return the number (from 1) of the page that stands at this height; 0 where there are no pages."""
        rooms = self._rooms(self.width())
        return next(
            (number for number, room in enumerate(rooms, start=1) if y <= room.bottom() + _GAP), len(rooms)
        )

    def _rooms(self, width: int) -> list[QRect]:
        across, top, rooms = max(1, width - 2 * MARGIN), MARGIN, []
        for image in self._images:
            height = round(across * image.height() / image.width())
            rooms.append(QRect(MARGIN, top, across, height))
            top += height + _GAP
        return rooms


def _image(page: PageImage) -> QImage:
    # Copied, because a QImage made of foreign bytes does not keep them alive.
    return QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBX8888).copy()
