"""Encoding: a brief as a JSON document, its sources' texts kept apart, and back again.

The document is the brief field by field (`docs/brief-file.md`), in the order in which the model defines them, without
white space: the same brief gives the same bytes. In place of a source's `text` stands `sha256:` and the SHA-256 of the
text's UTF-8, so that ten versions of a brief keep one copy of each text.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final

import msgspec

from briefing.errors import StoreError
from briefing.model.brief import Brief

_REFERENCE: Final = "sha256:"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NEWER: Final = "Open it with the newest Briefing."


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A brief ready to be kept: its JSON document, the document's SHA-256, and the texts by theirs."""

    document: bytes
    sha256: str
    texts: Mapping[str, str]


def encode(brief: Brief) -> Encoded:
    """Return `brief` as a document and texts from which `decode` makes the very same brief.

    Raises `StoreError`, naming the field, where a value has no place in JSON: half a surrogate pair, a number that is
    not finite, a list where the model has a tuple.
    """
    texts: dict[str, str] = {}
    sources = []
    try:
        for source in brief.sources:
            digest = hashlib.sha256(source.text.encode()).hexdigest()
            texts[digest] = source.text
            sources.append(replace(source, text=_REFERENCE + digest))
        kept = replace(brief, sources=tuple(sources))
        document = msgspec.json.encode(kept)
        whole = msgspec.json.decode(document, type=Brief) == kept
    except (msgspec.MsgspecError, ValueError, TypeError, OverflowError) as error:
        raise _unkept(brief, str(error)) from error
    if not whole:
        raise _unkept(brief, "it would not be read back as it is")
    return Encoded(document=document, sha256=hashlib.sha256(document).hexdigest(), texts=texts)


def decode(document: bytes, text_of: Callable[[str], str]) -> Brief:
    """Return the brief of a document; `text_of` gives the text with a SHA-256 (64 hex digits) or raises `StoreError`.

    Raises `StoreError`, naming the field with its path, for anything that is no brief or more than this program knows.
    """
    try:
        brief = msgspec.json.decode(document, type=Brief)
        _refuse_unknown_fields(document, brief)
    except (msgspec.MsgspecError, UnicodeDecodeError, ValueError) as error:
        raise StoreError(f"the document does not describe a brief: {error}") from error
    except RecursionError as error:
        raise StoreError("the document is nested too deeply to be a brief") from error
    sources = tuple(
        replace(source, text=_text(source.text, text_of, f"$.sources[{number}].text"))
        for number, source in enumerate(brief.sources)
    )
    return replace(brief, sources=sources)


def _unkept(brief: Brief, reason: str) -> StoreError:
    for path, value in _unkeepable(brief, "brief"):
        return StoreError(f"{path} holds {value}, which no brief file can keep")
    return StoreError(f"the brief holds a value that no brief file can keep: {reason}")


def _text(reference: str, text_of: Callable[[str], str], path: str) -> str:
    if not reference.startswith(_REFERENCE):
        raise StoreError(f"the document does not describe a brief: no reference to a text - at `{path}`")
    try:
        return text_of(reference.removeprefix(_REFERENCE))
    except StoreError as error:
        raise StoreError(f"{error.detail} - at `{path}`") from error


def _refuse_unknown_fields(document: bytes, brief: Brief) -> None:
    # What this program does not know it would drop at the next save. Most documents are the very bytes that encoding
    # gives again, and only the others are compared field by field.
    own = msgspec.json.encode(brief)
    if own == document:
        return
    for path in _unknown(msgspec.json.decode(document), msgspec.json.decode(own), "$"):
        raise StoreError(
            f"the document holds a field that this program does not know - at `{path}`", advice=_NEWER
        )


def _unknown(given: Any, known: Any, path: str) -> Iterator[str]:
    if isinstance(given, dict) and isinstance(known, dict):
        for key, value in given.items():
            if key in known:
                yield from _unknown(value, known[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(given, list) and isinstance(known, list):
        for number, (value, own) in enumerate(zip(given, known, strict=True)):
            yield from _unknown(value, own, f"{path}[{number}]")


def _unkeepable(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield path and description of everything in `value` that JSON would refuse or change."""
    if is_dataclass(value):
        for field in fields(value):
            yield from _unkeepable(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for number, item in enumerate(value):
            yield from _unkeepable(item, f"{path}[{number}]")
    elif fault := _fault(value):
        yield path, fault


def _fault(value: object) -> str:
    """Return what keeps a single value out of JSON, or nothing."""
    match value:
        case str():
            return "" if value.isascii() or not _SURROGATE.search(value) else "half a surrogate pair"
        case float():
            return "" if math.isfinite(value) else f"the number {value}"
        case int() | None:
            return ""
    return f"a {type(value).__name__}"
