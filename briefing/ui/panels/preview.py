"""The preview: the real pages, as a reader will see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.ui.page_pictures import THUMBNAILS, Found, Picture, Wish
from briefing.ui.pages import Sight
from briefing.ui.panels.panel import Panel
from briefing.ui.panels.thumbnails import ThumbnailStrip
from briefing.ui.widgets.find_bar import FindBar
from briefing.ui.widgets.page_head import PageHead
from briefing.ui.widgets.page_stack import PageStack
from briefing.ui.widgets.trouble_line import TroubleLine

if TYPE_CHECKING:
    from briefing.app.pages import Hit
    from briefing.model.brief import Brief
    from briefing.model.problem import Problem
    from briefing.ui.notices import Notice
    from briefing.ui.pages import DraftPicture, MadePages, PageMaker


class PreviewPanel(Panel):
    """The pages under each other; what happens to them is told in the head and above them, never in a box.

    A click on a statement tells its place (`place_chosen`).

    Signals:
        width_changed: nothing tells it any more; `join` does.
    """

    width_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no page yet."""
        super().__init__(parent)
        self._pages: PageMaker | None = None
        self._brief_id: str | None = None
        self._hits: tuple[Hit, ...] = ()
        self._hit = -1
        self.head, self.find_bar = PageHead(self), FindBar(self.tr("Find in the pages"), self)
        self._trouble = TroubleLine(self.tr("What stands against the pages"), self)
        self.thumbnails, self.stack = ThumbnailStrip(self), PageStack(self)
        self.stack.setAccessibleName(self.tr("Page preview"))
        self.thumbnails.hide()
        self._arrange()
        self._connect()

    def join(self, pages: PageMaker) -> None:
        """Show what `pages` makes, and tell it what is in sight."""
        self._pages = pages
        pages.began.connect(self.show_beginning)
        pages.drafted.connect(self.show_draft)
        pages.made.connect(self.show_pages)
        pages.failed.connect(self.show_failure)
        pages.drawer.drawn.connect(self._take_picture)
        pages.drawer.found.connect(self._take_found)
        self._trouble.again.connect(pages.again)
        self.thumbnails.wished.connect(pages.drawer.want)
        self._tell_sight()

    @property
    def trouble(self) -> str:
        """What stands against the pages, as it is shown, or nothing."""
        return self._trouble.text

    @property
    def standing(self) -> str:
        """How the pages stand, in the words of the head."""
        return self.head.standing

    # ── what the brief and its pages are ──

    def show_brief(self, brief: Brief) -> None:
        """Show no pages where the brief rests on nothing, or is another one; else they stay until the new ones are here."""
        if not brief.sources or brief.id != self._brief_id:
            self.stack.clear()
            self.thumbnails.show_sizes(())
            self._trouble.say("")
            self.head.say("" if brief.sources else self.tr("they follow the first report"))
        self._brief_id = brief.id
        self._say_page()

    def show_beginning(self, _: Brief) -> None:
        """Say that pages are being made."""
        self.head.say(self.tr("updating…") if self.stack.count else self.tr("making the pages…"))

    def show_draft(self, draft: DraftPicture) -> None:
        """Lay a draft of what was edited over its spot."""
        self.stack.show_draft(draft)
        self.head.say(self.tr("draft, exact pages follow"))

    def show_pages(self, pages: MadePages) -> None:
        """Show the pages; what was in sight stays in sight."""
        self.stack.show_pages(pages)
        self.thumbnails.show_sizes(pages.sizes)
        exact = self.tr("exact · {seconds} s").format(seconds=f"{pages.seconds:.2f}")
        self.head.say(exact if pages.current else self.tr("updating…"))
        self._say_trouble(pages)
        self._say_page()
        if self.find_bar.isVisible():
            self._find(self.find_bar.words)

    def show_failure(self, notice: Notice) -> None:
        """Say why there are no new pages; the former ones stay."""
        self.head.say(self.tr("not up to date") if self.stack.count else self.tr("not made"))
        self._trouble.say(notice.text, again=True)

    # ── what a person does ──

    def show_place(self, place: str) -> None:
        """Frame what is printed of a place ("c-1", "brief#title"), and scroll there where nothing of it is in sight."""
        self.stack.show_place(place)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self.stack.zoom_in()

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self.stack.zoom_out()

    def fit(self) -> None:
        """Make the pages as wide as there is room."""
        self.stack.fit()

    def next_page(self) -> None:
        """Go to the next page."""
        self.stack.go_to_page(self.stack.page + 1)

    def previous_page(self) -> None:
        """Go to the page before."""
        self.stack.go_to_page(self.stack.page - 1)

    def search(self) -> None:
        """Ask for words to find in the pages."""
        self.find_bar.begin()

    def toggle_thumbnails(self) -> None:
        """Show or hide the thumbnails."""
        self.show_thumbnails(self.thumbnails.isHidden())

    def show_thumbnails(self, shown: bool) -> None:
        """Show the thumbnails, or hide them."""
        self.thumbnails.setVisible(shown)
        self.head.show_thumbnails(shown)

    # ── inside ──

    def _arrange(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.thumbnails)
        body.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.find_bar, self._trouble):
            column.addWidget(part)
        column.addLayout(body, 1)
        self.setFocusProxy(self.stack)

    def _connect(self) -> None:
        head, stack, bar = self.head, self.stack, self.find_bar
        stack.sight_changed.connect(self._tell_sight)
        stack.verticalScrollBar().valueChanged.connect(self._say_page)
        stack.place_chosen.connect(self.place_chosen)
        head.page_chosen.connect(stack.go_to_page)
        head.page_chosen.connect(lambda _: stack.setFocus())
        for signal, do in (
            (head.enlarged, self.zoom_in),
            (head.reduced, self.zoom_out),
            (head.fitted, self.fit),
            (head.search_began, self.search),
            (head.thumbnails_toggled, self.toggle_thumbnails),
        ):
            signal.connect(do)
        bar.typed.connect(self._find)
        bar.stepped.connect(self._step)
        bar.left.connect(self._end_find)
        self._trouble.followed.connect(self.place_chosen)
        self.thumbnails.page_chosen.connect(stack.go_to_page)

    def _tell_sight(self) -> None:
        stack = self.stack
        self.head.show_zoom(stack.zoom)
        if self._pages is None:
            return
        sight = Sight(pages=stack.pages_in_sight or (1,), sections=stack.sections_in_sight, scale=stack.scale)
        self._pages.look_at(sight)
        self._pages.drawer.want(Wish(pages=stack.missing, scale=stack.scale))

    def _take_picture(self, picture: Picture) -> None:
        if picture.use == THUMBNAILS:
            self.thumbnails.show_picture(picture)
        elif abs(picture.scale - self.stack.scale) < 1e-6:
            self.stack.show_picture(picture)

    def _say_page(self) -> None:
        self.head.show_page(self.stack.page, self.stack.count)
        self.thumbnails.show_page(self.stack.page)

    def _say_trouble(self, pages: MadePages) -> None:
        problems = pages.rendered.problems
        if pages.restarted:
            self._trouble.say(
                self.tr(
                    "A process that makes the pages ended unexpectedly; a new one runs. These pages are whole, nothing is lost."
                )
            )
        elif problems:
            self._trouble.say(self._in_words(problems), place=problems[0].place)
        else:
            self._trouble.say("")

    def _in_words(self, problems: tuple[Problem, ...]) -> str:
        first = f"{problems[0].message.rstrip('.')}. {problems[0].advice}".strip()
        if len(problems) == 1:
            return first
        return self.tr("{first} And {count} more.").format(first=first, count=len(problems) - 1)

    # ── find ──

    def _find(self, words: str) -> None:
        if self._pages is not None and words:
            self._pages.drawer.find(words)
        else:
            self._show_hits((), -1)

    def _take_found(self, found: Found) -> None:
        if self.find_bar.isHidden() or found.words != self.find_bar.words:
            return
        page = self.stack.page
        near = next((at for at, hit in enumerate(found.hits) if hit.page >= page), 0)
        kept = self._hit if found.hits and len(found.hits) == len(self._hits) else near
        self._show_hits(found.hits, kept if found.hits else -1)

    def _step(self, step: int) -> None:
        if self._hits:
            self._show_hits(self._hits, (self._hit + step) % len(self._hits))

    def _show_hits(self, hits: tuple[Hit, ...], now: int) -> None:
        self._hits, self._hit = hits, now
        self.stack.show_hits(hits, now)
        self.find_bar.say(now, len(hits))

    def _end_find(self) -> None:
        self._show_hits((), -1)
        self.stack.setFocus()
