"""Sources of which only the address is known yet: the problem that they are, and the report that takes their place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.edit import Edit
    from briefing.model.source import Source

ADDRESS_MEDIA_TYPE = "text/uri-list"
"""The media type of a stored copy that is no more than an address (RFC 2483)."""
_KEPT = ("title", "publisher", "authors", "address", "archived", "published", "accessed", "descriptor")


def is_address_only(source: Source) -> bool:
    """Return whether nothing but the address of a source is stored."""
    return source.media_type == ADDRESS_MEDIA_TYPE and not source.text


def sources_have_their_text(brief: Brief) -> Iterator[Problem]:
    """A source without a stored text supports nothing: it can be gone or another one tomorrow."""
    for source in brief.sources:
        if not source.text:
            yield Problem(
                level=Level.WARNING,
                place=source.id,
                message=f"no text of {source.name if source.name != source.id else source.address} is stored",
                advice="Save the page in a browser and attach the file to the source.",
            )


def waiting_for(brief: Brief, report: Source) -> Source | None:
    """Return the address-only source whose page `report` is, by its address, or None."""
    if not report.address or is_address_only(report):
        return None
    wanted = _plain_address(report.address)
    return next(
        (each for each in brief.sources if is_address_only(each) and _plain_address(each.address) == wanted),
        None,
    )


def attach(address_id: str, report_id: str) -> Edit:
    """Return the edit that puts a report in the place of an address-only source, whose details fill what the report lacks.

    Both have to be in the brief; `KeyError` where one is not.
    """

    def edit(brief: Brief) -> Brief:
        known, report = brief.source(address_id), brief.source(report_id)
        lacking = {
            name: getattr(known, name) for name in _KEPT if not getattr(report, name) and getattr(known, name)
        }
        strictest = max(known.marking, report.marking, key=lambda marking: marking.strictness)
        whole = replace(report, marking=strictest, **lacking)
        left = (source for source in brief.sources if source.id != report_id)
        return replace(brief, sources=tuple(whole if source.id == address_id else source for source in left))

    return edit


def _plain_address(address: str) -> str:
    """Return an address as it is compared: without scheme, "www.", fragment and the slash at its end."""
    bare = address.split("#", maxsplit=1)[0].split("://", maxsplit=1)[-1]
    host, slash, path = bare.partition("/")
    return f"{host.casefold().removeprefix('www.')}{slash}{path}".rstrip("/")
