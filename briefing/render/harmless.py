"""Harmless: what a PDF may do when it is clicked. Only to show a place of its own or a page on the web.

A style sheet (`-weasy-link`), an address of a source or a template could otherwise bring `javascript:` or a file of the
machine into the pages, or files and forms into the PDF. All of that is looked for on the finished pages, whatever way it came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.model.problem import Level, Problem
from briefing.render.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMES = frozenset({"http", "https", "mailto"})
"""Where a link may lead, beside places on the pages themselves (RFC 3986, section 3.1)."""
_SHOWN = 80


def disarm(document: Any) -> tuple[Problem, ...]:
    """Take links to anything but the web, files to attach and forms out of WeasyPrint's `Document`; say what was taken out."""
    told = dict.fromkeys(message for page in document.pages for message in _disarmed(page))
    told |= dict.fromkeys("a file that the template would attach" for _ in document.metadata.attachments)
    document.metadata.attachments = []
    return tuple(
        Problem(
            level=Level.WARNING,
            message=f"{message} was left out of the PDF",
            place="brief#layout",
        )
        for message in told
    )


def leads_to_the_web(address: str) -> bool:
    """Return whether an address is one that a link may have."""
    try:
        return urlsplit(address).scheme.lower() in SCHEMES
    except ValueError:
        return False


def _disarmed(page: Any) -> Iterator[str]:
    kept = []
    for link in page.links:
        kind, target = link[:2]
        if kind == "internal" or (kind == "external" and leads_to_the_web(target)):
            kept.append(link)
        else:
            yield f"the link to “{_shortened(visible(target))}”"
    page.links[:] = kept
    if any(page.forms.values()):
        yield "a form"
    page.forms = {None: []}


def _shortened(address: str) -> str:
    """Return an address with both its ends, by which it is known again."""
    if len(address) <= _SHOWN:
        return address
    return f"{address[: _SHOWN // 2]}…{address[-_SHOWN // 2 :]}"
