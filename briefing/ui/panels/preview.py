"""The preview: the real pages, as a reader will see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.widgets.heads import PanelHead
from briefing.ui.widgets.page_stack import MARGIN, PageStack

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from briefing.model.brief import Brief
    from briefing.ui.notices import Notice
    from briefing.ui.pages import MadePages

_SETTLED_MS = 250


class PreviewPanel(Panel):
    """The pages under each other; what happens to them is told in the head and above them, never in a box.

    Signals:
        width_changed: pages are now shown this many device pixels wide.
    """

    width_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._head = PanelHead(self.tr("Pages"), self)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("failure")
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(12, 8, 12, 8)
        self._trouble.setAccessibleName(self.tr("What stands against the pages"))
        self._trouble.hide()
        self.stack = PageStack(self)
        self.stack.setAccessibleName(self.tr("Page preview"))
        self._area = QScrollArea(self)
        self._area.setObjectName("pages")
        self._area.setAccessibleName(self.tr("Page preview"))
        self._area.setWidgetResizable(True)
        # Always or never: a bar that came and went with the pages would change their width, and with it their height.
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.stack)
        self._area.verticalScrollBar().valueChanged.connect(self._say_page)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, self._trouble):
            column.addWidget(part)
        column.addWidget(self._area, 1)

    @property
    def trouble(self) -> str:
        """What stands against the pages, as it is shown, or nothing."""
        return self._trouble.text()

    def show_brief(self, brief: Brief) -> None:
        """Show no pages where the brief rests on nothing; else the pages stay until the new ones are here."""
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn if brief.sources else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._area.setVerticalScrollBarPolicy(policy)
        if not brief.sources:
            self.stack.show_images(())
            self._show_trouble("")
            self._head.say("")
        self._say_page()

    def show_beginning(self, _: Brief) -> None:
        """Say that pages are being made."""
        self._head.say(self.tr("rendering…"))

    def show_pages(self, pages: MadePages) -> None:
        """Show the pages; what was in sight stays in sight."""
        at = self._area.verticalScrollBar().value()
        self.stack.show_images(pages.images)
        self._area.verticalScrollBar().setValue(at)
        self._head.say(self.tr("exact · {seconds} s").format(seconds=f"{pages.seconds:.2f}"))
        self._show_trouble("\n".join(str(problem) for problem in pages.rendered.problems))
        self._say_page()

    def show_failure(self, notice: Notice) -> None:
        """Say why there are no new pages; the former ones stay."""
        self._head.say(self.tr("not made"))
        self._show_trouble(notice.text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name or default
        """Have the pages drawn anew once the width has settled."""
        super().resizeEvent(event)
        self._settled.start()

    def _tell_width(self) -> None:
        across = self._area.viewport().width() - 2 * MARGIN
        self.width_changed.emit(across * self.devicePixelRatioF())

    def _show_trouble(self, words: str) -> None:
        self._trouble.setText("\n".join(plain(line) for line in words.splitlines()))
        self._trouble.setVisible(bool(words))

    def _say_page(self) -> None:
        if not self.stack.count:
            self._head.title.say(self.tr("Pages"))
            return
        page = self.stack.page_at(self._area.verticalScrollBar().value() + MARGIN + 1)
        self._head.title.say(self.tr("Page {page} of {count}").format(page=page, count=self.stack.count))
