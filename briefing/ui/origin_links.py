"""Links to where a value of a form came from: "from source 2, passage 4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.model.provenance import origins
from briefing.ui.places import passage_place
from briefing.ui.widgets.links import Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.brief import Brief
    from briefing.model.provenance import Origin
    from briefing.model.source import SourceSpan

_LOOKED_AT = 12
"""Mentions of which the links are made; a party may be named a hundred times."""


def origin_links(brief: Brief, spans: Iterable[SourceSpan]) -> tuple[Link, ...]:
    """Return links to these passages of the brief's sources."""
    found = sorted(origins(brief, spans, most=_LOOKED_AT), key=lambda each: not each.passage)
    once: dict[tuple[int, int], Link] = {}
    for each in found:
        once.setdefault((each.source, each.passage), link_to(each, first=not once))
    return tuple(once.values())


def link_to(origin: Origin, *, first: bool = True) -> Link:
    """Return the link to one passage; its tip is the passage as published."""
    if not origin.passage:
        words = QCoreApplication.translate("origin_links", "from source {source}")
    elif first:
        words = QCoreApplication.translate("origin_links", "from source {source}, passage {passage}")
    else:
        words = QCoreApplication.translate("origin_links", "source {source}, passage {passage}")
    return Link(
        words=words.format(source=origin.source, passage=origin.passage),
        place=passage_place(origin.span),
        tip=f"“{origin.span.quote}”",
    )
