"""Composing: what the worker does with a brief: the exact pages, or drafts of the sections that an edit changed."""

from __future__ import annotations

import re
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from briefing.errors import RenderError
from briefing.model.problem import Level, Problem
from briefing.render.drafting import Pieces, changed, pieces
from briefing.render.fitting import roomiest
from briefing.render.looks import dressed, sound
from briefing.render.pack import Pack, load, pack_of
from briefing.render.typeset import WRITING, DoesNotFitError, typeset, typeset_draft
from briefing.render.view import view

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief
    from briefing.model.layout import Layout
    from briefing.model.outline import Ground
    from briefing.render.looks import Problems
    from briefing.render.protocol import Drafts, Order
    from briefing.render.rendered import Rendered

    Send = Callable[..., None]
    """Sends a frame: its header, and by name its `pdf` and `html`."""

PREPARING, LAYING_OUT = "preparing", "laying out"
_LETTERS_A_PAGE, _SURELY_QUICK = 9_000, 500_000
"""Letters of the HTML that come to a page in our own packs (8,700 to 9,700); up to how many nobody waits for a minute."""
_EMBEDDED = re.compile(r"data:[^\"')\s]+")
_WARM = "<!doctype html><html lang=en><title>-</title><p>Warm <i>up</i> <b>now</b></p></html>"


def warm_up(pack: Pack) -> None:
    """Load everything that pages need: style sheets, fonts."""
    typeset(_WARM, pack)


def refuse_too_long(markup: str, limit: int) -> None:
    """Raise `RenderError` where pages would be laid out for minutes only to find that there are more than `limit` of them.

    What a page holds is not known before; below half a million letters, the pages themselves are counted.
    """
    letters = len(_EMBEDDED.sub("", markup)) if len(markup) > _SURELY_QUICK else 0
    if letters > max(limit * _LETTERS_A_PAGE, _SURELY_QUICK):
        pages = round(letters / _LETTERS_A_PAGE, -1)
        raise RenderError(
            f"the brief would fill some {pages:.0f} pages; the limit is {limit}",
            where="brief#layout",
            advice="Split it into several briefs, or switch off sections.",
        )


class Composer:
    """Makes pages and drafts, and keeps the HTML of the brief before to tell what changed."""

    def __init__(self, send: Send) -> None:
        """Answer through `send`."""
        self._send = send
        self._before: _Made | None = None
        self._levels: dict[str, int] = {}  # by pack, how much the last exact pages were shortened

    def compose(self, brief: Brief, order: Order) -> None:
        """Answer one request, whole; raises whatever stands against it."""
        self._tell(PREPARING)
        pack = load(order.pack) if order.pack is not None else pack_of(brief.layout)
        if order.drafts is None:
            self._pages(brief, pack, order)
        else:
            self._drafts(brief, pack, order.drafts, order.enclosed.ground)

    def _pages(self, brief: Brief, pack: Pack, order: Order) -> None:
        begun = time.perf_counter()
        layout, amiss = sound(brief.layout)
        shown = view(brief, order.enclosed.ground)

        def at_level(level: int) -> tuple[str, Problems, Rendered]:
            markup, moved = dressed(shown, pack, layout, level=level, tell=self._tell_section)
            refuse_too_long(markup, order.limits.pages)
            self._tell(LAYING_OUT)
            rendered = typeset(
                markup,
                pack,
                paper=layout.paper,
                accent=layout.accent,
                fit=pack.fit.pages if level < pack.fit.tightest else 0,
                attachments=order.enclosed.attachments,
                page_limit=order.limits.pages,
                tell=self._tell,
            )
            return markup, moved, rendered

        self._levels[pack.name], (markup, moved, rendered) = roomiest(pack.fit, at_level, DoesNotFitError)
        problems = (
            *amiss,
            *moved,
            *_too_long(rendered.pages, pack),
            *order.enclosed.problems,
            *rendered.problems,
        )
        header = {
            "last": True,
            "ok": True,
            "pages": rendered.pages,
            "problems": [asdict(problem) for problem in problems],
            "marks": [_row(mark) for mark in rendered.marks],
            "sections": [_row(mark) for mark in rendered.sections],
            "seconds": time.perf_counter() - begun,
        }
        self._send(header, pdf=rendered.pdf, html=markup.encode() if order.want_html else b"")

    def _drafts(self, brief: Brief, pack: Pack, wanted: Drafts, ground: Ground | None) -> None:
        before = self._before
        if before is None and wanted.before is not None:
            before = self._made(wanted.before, pack, ground)
        now = self._before = self._made(brief, pack, ground)
        if before is not None and (before.brief_id, before.layout) == (now.brief_id, now.layout):
            for each in changed(before.pieces, now.pieces, wanted.focus, wanted.in_sight)[: wanted.most]:
                draft = typeset_draft(each, pack, brief.layout.paper, sound(brief.layout)[0].accent)
                if draft is not None:
                    header = {
                        "draft": draft.section,
                        "part": draft.part,
                        "size": (draft.width, draft.height),
                        "marks": [_row(mark) for mark in draft.marks],
                    }
                    self._send(header, pdf=draft.pdf)
        self._send({"last": True, "ok": True})

    def _made(self, brief: Brief, pack: Pack, ground: Ground | None) -> _Made:
        return _Made(brief.id, brief.layout, pieces(self._html(brief, pack, ground)))

    def _html(self, brief: Brief, pack: Pack, ground: Ground | None) -> str:
        layout, _ = sound(brief.layout)
        level = self._levels.get(pack.name, 0)
        return dressed(view(brief, ground, hashed=False), pack, layout, level=level, tell=self._tell_section)[
            0
        ]

    def _tell(self, stage: str) -> None:
        self._send({"stage": stage})

    def _tell_section(self, section: str) -> None:
        self._send({"stage": "section", "section": section})


class _Made:
    """The HTML of a brief, in pieces, and what makes it no use to compare another with it."""

    __slots__ = ("brief_id", "layout", "pieces")

    def __init__(self, brief_id: str, layout: Layout, made: Pieces) -> None:
        self.brief_id, self.layout, self.pieces = brief_id, layout, made


def _too_long(pages: int, pack: Pack) -> tuple[Problem, ...]:
    """Return a problem where a pack that has to fit does not, however much it is shortened."""
    if not pack.fit.pages or pages <= pack.fit.pages:
        return ()
    return (
        Problem(
            level=Level.WARNING,
            message=f"the pages are {pages} instead of {pack.fit.pages}, however much they are shortened",
            place="brief#layout",
            advice="Shorten the title and the names, or switch off sections.",
        ),
    )


def _row(mark: Any) -> tuple[Any, ...]:
    """Return a mark as a row of values, in the order of its fields."""
    return tuple(getattr(mark, name) for name in mark.__slots__)


__all__ = ["LAYING_OUT", "PREPARING", "WRITING", "Composer", "warm_up"]
