"""Given: reports that come without a file – typed, pasted, or known by their address alone – and what a person states about them.

What is stated goes before what the bytes say of themselves; the bytes are kept as they came all the same.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from briefing.errors import InputError
from briefing.ingest.drafting import is_web_address, one_line
from briefing.model.address_only import ADDRESS_MEDIA_TYPE
from briefing.model.draft import Draft
from briefing.model.source import Source, sha256_of, source_id

if TYPE_CHECKING:
    from briefing.model.stated import Stated


def with_stated(draft: Draft, stated: Stated) -> Draft:
    """Return the draft with what is stated in the place of what was read; an address that is none of the web is left out."""
    told: dict[str, Any] = {
        each.name: value for each in fields(stated) if (value := _clean(getattr(stated, each.name)))
    }
    if not is_web_address(stated.address):
        told.pop("address", None)
    return replace(draft, source=replace(draft.source, **told)) if told else draft


def address_only(original: bytes, stated: Stated) -> Draft:
    """Return the draft of a report of which only the address is known: `original` is the address, in UTF-8.

    Nothing is fetched. Raises `InputError` where it is no address of the web (http or https, on one line, at most 2,000
    characters).
    """
    address = original.decode("utf-8", "replace").strip()
    if not is_web_address(address) or " " in address:
        raise InputError(
            "is no address of a web page",
            where=one_line(address, 80),
            advice="It begins with http:// or https:// and has no spaces.",
        )
    digest = sha256_of(original)
    source = Source(
        id=source_id(digest),
        text="",
        sha256=digest,
        media_type=ADDRESS_MEDIA_TYPE,
        address=address,
    )
    return with_stated(Draft(source=source, original=original), replace(stated, address=address))


def _clean(value: object) -> object:
    if isinstance(value, str):
        return one_line(value, 2000)
    return tuple(filter(None, map(one_line, value))) if isinstance(value, tuple) else value
