"""Soundness: what pages may not hold, seen in a glance at their HTML before anything is laid out.

No programs, no frames, no forms, nothing that stands for another file, and no nesting or spans that a page cannot have. It
catches mistakes with a clear message; what contains the rest is the worker's limits (`briefing.render.worker`).
"""

from __future__ import annotations

import re

from briefing.errors import RenderError

DEEPEST = 100
"""How deep elements may be nested; no page needs a fifth of it, and the layout of each level goes through several calls."""
MOST_SPANNED = 1_000
MOST_ELEMENTS = 2_000_000
REFUSED = frozenset(
    "script noscript iframe frame frameset object embed applet base link form input button select textarea portal".split()
)
"""Elements that act, fetch or ask: none of them is anything on paper."""

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)([^>]*)>")
_SPAN = re.compile(r"span\s*=\s*[\"']?\s*(\d{4,})", re.IGNORECASE)
# Elements that HTML ends by itself, or that have no end: they say nothing about how deep the others lie.
_OPEN_ENDED = frozenset(
    "p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body area br col hr img meta "
    "source track wbr".split()
)


class UnsoundError(RenderError):
    """The pages hold what they may not; `offset` says where in their HTML (code points)."""

    def __init__(self, detail: str, offset: int, advice: str = "") -> None:
        """Keep the place in the HTML; the place in the template is found out by who knows it."""
        super().__init__(detail, advice=advice)
        self.offset = offset


def refuse_unsound(markup: str) -> None:
    """Raise `UnsoundError` for the first thing in the HTML that pages may not hold."""
    depth = 0
    for number, tag in enumerate(_TAG.finditer(markup)):
        name = tag[2].lower()
        if name in _OPEN_ENDED:
            if "span" in tag[3]:
                _check_span(tag)
            continue
        if name in REFUSED:
            raise UnsoundError(f"“{name}” is not allowed on the pages", tag.start(), "Take the element out.")
        if tag[1]:
            depth = max(depth - 1, 0)
        elif not tag[3].endswith("/"):
            depth += 1
        if depth > DEEPEST:
            raise UnsoundError(
                f"the elements are nested more than {DEEPEST} deep",
                tag.start(),
                "Close what is opened; look at the loop that opens it.",
            )
        if number > MOST_ELEMENTS:
            raise UnsoundError(f"the pages have more than {MOST_ELEMENTS} elements", tag.start())


def _check_span(tag: re.Match[str]) -> None:
    span = _SPAN.search(tag[3])
    if span and int(span[1][:9]) > MOST_SPANNED:
        raise UnsoundError(
            f"a cell spans {span[1][:12]} columns or rows; at most {MOST_SPANNED} are possible", tag.start()
        )
