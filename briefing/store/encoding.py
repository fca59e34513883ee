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
from typing import Any, Final, get_args, get_origin, get_type_hints

import msgspec

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.source import Source

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
    return Encoder().encode(brief)


class Encoder:
    """Encodes one brief after another, and anew only those nouns that are not the very objects it met the time before.

    Two briefs that an edit lies between share nearly all their nouns. So a brief of 3,000 claims costs a hundredth of
    what it cost the first time, and no single step keeps other threads waiting.
    """

    def __init__(self) -> None:
        """Know no noun yet."""
        self._met: dict[int, _Piece] = {}

    def encode(self, brief: Brief) -> Encoded:
        """Return `brief` as `encode` does."""
        met: dict[int, _Piece] = {}
        try:
            members = {field.name: self._nouns(brief, field.name, met) for field in fields(brief)}
            empty: dict[str, Any] = {name: () for name, pieces in members.items() if pieces is not None}
            head = replace(brief, **empty)
            if msgspec.json.decode(msgspec.json.encode(head), type=Brief) != head:
                raise _unkept(brief, "it would not be read back as it is")
            document = b",".join(
                b'"%s":%s' % (name.encode(), _joined(pieces, getattr(brief, name)))
                for name, pieces in members.items()
            )
        except (msgspec.MsgspecError, ValueError, TypeError, OverflowError) as error:
            raise _unkept(brief, str(error)) from error
        self._met = met
        document = b"{%s}" % document
        texts = {piece.digest: piece.noun.text for piece in met.values() if isinstance(piece.noun, Source)}
        return Encoded(document=document, sha256=hashlib.sha256(document).hexdigest(), texts=texts)

    def _nouns(self, brief: Brief, name: str, met: dict[int, _Piece]) -> list[_Piece] | None:
        """Return the nouns of a field one by one, or None where the field holds no list of nouns."""
        nouns, kind = getattr(brief, name), _NOUNS.get(name)
        if kind is None or type(nouns) is not tuple or any(type(noun) is not kind for noun in nouns):
            return None
        pieces = []
        for noun in nouns:
            piece = self._met.get(id(noun))  # the piece keeps the noun, so that no other one has its id
            if piece is None:
                piece = _piece(noun)
            met[id(noun)] = piece
            pieces.append(piece)
        return pieces


@dataclass(frozen=True, slots=True)
class _Piece:
    """A noun and its JSON; `digest` is the SHA-256 of a source's text."""

    noun: Any
    json: bytes
    digest: str = ""


def _piece(noun: Any) -> _Piece:
    """Return the piece of a noun; `ValueError` where it would not be read back as it is."""
    digest, kept = "", noun
    if isinstance(noun, Source):
        digest = hashlib.sha256(noun.text.encode()).hexdigest()
        kept = replace(noun, text=_REFERENCE + digest)
    json = msgspec.json.encode(kept)
    if msgspec.json.decode(json, type=type(noun)) != kept:
        raise ValueError("it would not be read back as it is")
    return _Piece(noun, json, digest)


def _joined(pieces: list[_Piece] | None, value: object) -> bytes:
    if pieces is None:
        return msgspec.json.encode(value)
    return b"[%s]" % b",".join(piece.json for piece in pieces)


def _noun_fields() -> dict[str, type]:
    """Return the fields of a brief that hold a list of nouns, each with the class of those."""
    found: dict[str, type] = {}
    for name, hint in get_type_hints(Brief).items():
        inner = get_args(hint)
        if get_origin(hint) is tuple and inner[1:] == (...,) and isinstance(inner[0], type):
            found |= {name: inner[0]} if is_dataclass(inner[0]) else {}
    return found


_NOUNS: Final = _noun_fields()


def decode(document: bytes, text_of: Callable[[str], str]) -> Brief:
    """Return the brief of a document; `text_of` gives the text with a SHA-256 (64 hex digits) or raises `StoreError`.

    Raises `StoreError`, naming the field with its path, for anything that is no brief or more than this program knows.
    """
    try:
        brief = msgspec.json.decode(document, type=Brief)
        refuse_unknown_fields(document, brief)
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


def refuse_unknown_fields(document: bytes, brief: Brief) -> None:
    """Raise `StoreError`, naming the field, where a document holds more than was read of it as `brief`."""
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
