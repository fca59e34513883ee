"""`brief.json`: a brief as one JSON document, from which the very same brief is made again.

    {"format": "briefing/brief", "version": 1, "program": "Briefing 1.2.0", "sha256": "…", "brief": {…}}

`brief` is the brief field by field, in the order in which the model defines them, without white space. `sha256` is that of
its bytes as they stand there, so that a damaged document is told from a sound one before anything is made of it.
"""

from __future__ import annotations

import hashlib
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.store.encoding import refuse_unknown_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "brief.json"
FORMAT: Final = "briefing/brief"
VERSION: Final = 1
LARGEST: Final = 63 << 20
"""Bytes of the longest document that is made or read."""
_NEWER: Final = "Open it with the newest Briefing."
_DAMAGED: Final = "Ask whoever gave it to you for the file as it was made."
_PROGRAM: Final = re.compile(r"Briefing [0-9A-Za-z.+-]{1,40}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedBrief:
    """A brief as it was carried, and by which version of the program ("Briefing 1.2.0") it was written."""

    brief: Brief
    program: str = ""


class _Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The document with the brief left as it stands."""

    format: str
    version: int
    program: str = ""
    sha256: str
    brief: msgspec.Raw


class _Head(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked at first: whatever else a newer version has, it has these."""

    format: str
    version: int
    program: str = ""


def encode(brief: Brief, program: str) -> bytes:
    """Return the document of a brief that `program` writes.

    Raises `StoreError` where it could not be read back as it is: half a surrogate pair, a number that is not finite, more
    than `LARGEST` bytes.
    """
    if not all(math.isfinite(number) for number in _numbers(brief)):
        raise StoreError(
            "the brief holds a number that no file can keep: it is not finite"
        )  # JSON would make it null
    try:
        body = msgspec.json.encode(brief)
        document = msgspec.json.encode(
            _Document(
                format=FORMAT,
                version=VERSION,
                program=program,
                sha256=hashlib.sha256(body).hexdigest(),
                brief=msgspec.Raw(body),
            )
        )
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError) as error:
        raise StoreError(f"the brief holds a value that no file can keep: {error}") from error
    if len(document) > LARGEST:
        raise StoreError(f"the brief has {len(document):,} bytes; a PDF carries up to {LARGEST:,}")
    return document


def decode(document: bytes) -> CarriedBrief:
    """Return the brief of a document; `StoreError` names the field, with its path, that keeps it from being one.

    A document of a newer version is refused as such. Unknown fields are refused too: they would be lost without a word.
    """
    if len(document) > LARGEST:
        raise StoreError(f"{NAME} has {len(document):,} bytes; up to {LARGEST:,} are read", advice=_DAMAGED)
    try:
        _refuse_other_format(document)
        whole = msgspec.json.decode(document, type=_Document)
        body = bytes(whole.brief)
        if hashlib.sha256(body).hexdigest() != whole.sha256:
            raise StoreError(
                f"{NAME} is damaged or was altered: its SHA-256 is not the one noted in it", advice=_DAMAGED
            )
        brief = msgspec.json.decode(body, type=Brief)
        refuse_unknown_fields(body, brief)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError) as error:
        raise StoreError(f"{NAME} does not describe a brief: {error}", advice=_DAMAGED) from error
    except RecursionError as error:
        raise StoreError(f"{NAME} is nested too deeply to be a brief", advice=_DAMAGED) from error
    program = whole.program if _PROGRAM.fullmatch(whole.program) else ""
    return CarriedBrief(brief=brief, program=program)


def _numbers(brief: Brief) -> Iterator[float]:
    """Yield all numbers of a brief that may have a fraction."""
    degrees: list[float | None] = []
    for place in brief.places:
        degrees += [place.latitude, place.longitude]
        for suggestion in place.suggestions:
            degrees += [suggestion.latitude, suggestion.longitude]
    yield from (each for each in degrees if each is not None)
    for claim in brief.claims:
        if claim.detection is not None:
            yield claim.detection.confidence
            yield from (each.confidence for each in claim.detection.opinions if each.confidence is not None)


def _refuse_other_format(document: bytes) -> None:
    head = msgspec.json.decode(document, type=_Head)
    if head.format != FORMAT:
        raise StoreError(f"{NAME} is no brief of this program: its format is another one", advice=_DAMAGED)
    if head.version > VERSION:
        raise StoreError(
            f"{NAME} was written by a newer Briefing (format {head.version}; this one reads up to {VERSION})",
            advice=_NEWER,
        )
    if head.version < 1:
        raise StoreError(f"{NAME} is of a format that never was: {head.version}", advice=_DAMAGED)
