"""Shapes: the types of the template context, read from its dataclasses, and what a template may ask of each."""

from __future__ import annotations

import dataclasses
import difflib
import types
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from briefing.render.context import BriefView
from briefing.render.environment import PackEnvironment
from briefing.render.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that cannot be known before the template runs: nothing is said about it."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A value of one of Python's own types: a text, a number."""

    kind: type


@dataclass(frozen=True, slots=True)
class SectionName:
    """One of the names of the pack's sections."""


@dataclass(frozen=True, slots=True)
class Thing:
    """An object of one of the context's classes."""

    kind: type


@dataclass(frozen=True, slots=True)
class Many:
    """A list of things of one shape."""

    item: Shape


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of the brief's language."""


@dataclass(frozen=True, slots=True)
class Room:
    """The level of the pack's `fit` that is tried: whole numbers by these names."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Loop:
    """What Jinja calls `loop` inside a `for`."""


Shape = Unknown | Plain | SectionName | Thing | Many | Words | Room | Loop | Any
"""A shape; the walk over templates has two more, for macros and modules."""

UNKNOWN = Unknown()
TEXT, NUMBER = Plain(str), Plain(int)

LOOP = frozenset(
    "index index0 revindex revindex0 first last length cycle depth depth0 previtem nextitem changed".split()
)
_INVENTORY = PackEnvironment()
# What people call things elsewhere, and what the context calls them.
_ALSO = {
    "claimant": ("who", "side"),
    "speaker": ("who",),
    "name": ("who", "publisher", "side", "text"),
    "quote": ("passage",),
    "quotation": ("passage",),
    "content": ("passage", "text"),
    "text": ("passage", "what"),
    "id": ("note", "number", "place"),
    "date": ("when", "published", "as_of"),
    "time": ("when",),
    "url": ("address",),
    "hash": ("sha256",),
    "tlp": ("marking",),
    "footnote": ("note",),
    "claims": ("register",),
    "rating": ("grade",),
}


def root(given: Iterable[str], room: Iterable[str] = ()) -> dict[str, Shape]:
    """Return the names that a template is `given`, with their shapes as far as they are known; `room` has these numbers."""
    known: dict[str, Shape] = {
        "brief": Thing(BriefView),
        "words": Words(),
        "pack": TEXT,
        "sections": Many(SectionName()),
        "room": Room(frozenset(room)),
    }
    return {name: known.get(name, UNKNOWN) for name in given}


def shape_of(hint: Any) -> Shape:
    """Return the shape of a type hint; `UNKNOWN` for one that says too little."""
    origin, given = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        left = [each for each in given if each is not types.NoneType]
        return shape_of(left[0]) if len(left) == 1 else UNKNOWN
    items = [each for each in given if each is not Ellipsis]
    if isinstance(origin, type) and issubclass(origin, Sequence) and len(items) == 1:
        return Many(shape_of(items[0]))
    return UNKNOWN if origin is not None or not isinstance(hint, type) else _of_class(hint)


def _of_class(kind: type) -> Shape:
    if dataclasses.is_dataclass(kind):
        return Thing(kind)
    if issubclass(kind, str):
        return TEXT
    return Plain(kind) if issubclass(kind, int | float) else UNKNOWN


@cache
def fields_of(kind: type) -> dict[str, Shape]:
    """Return the fields and properties of a class of the context, with their shapes."""
    hints = typing.get_type_hints(kind)
    found = {field.name: shape_of(hints[field.name]) for field in dataclasses.fields(kind)}
    if kind is BriefView:
        found["words"] = Words()
    for name, value in vars(kind).items():
        if isinstance(value, property) and not name.startswith("_"):
            found[name] = shape_of(typing.get_type_hints(value.fget).get("return"))
    return found


def attribute(shape: Shape, name: str) -> Shape | None:
    """Return the shape of an attribute (or of the entry of that name); None where there is surely no such thing."""
    if isinstance(shape, Thing):
        found = fields_of(shape.kind).get(name)
        return found if found is not None or not hasattr(shape.kind, name) else UNKNOWN
    if isinstance(shape, Words):
        return TEXT if name in phrases("en") else (UNKNOWN if hasattr(dict, name) else None)
    if isinstance(shape, Room):
        return NUMBER if name in shape.names else (UNKNOWN if hasattr(dict, name) else None)
    if isinstance(shape, Loop | Many):
        known = LOOP if isinstance(shape, Loop) else {"index", "count"}
        return UNKNOWN if name in known else None
    if isinstance(shape, Plain | SectionName):
        kind = shape.kind if isinstance(shape, Plain) else str
        # `is_safe_attribute` also refuses what only a text has (`format`).
        safe = hasattr(kind, name) and _INVENTORY.is_safe_attribute(kind(), name, getattr(kind, name))
        return UNKNOWN if safe else None
    return UNKNOWN


def names_in(shape: Shape) -> tuple[str, ...]:
    """Return the names that may be asked of a shape."""
    if isinstance(shape, Thing):
        return tuple(fields_of(shape.kind))
    if isinstance(shape, Words):
        return tuple(phrases("en"))
    if isinstance(shape, Room):
        return tuple(sorted(shape.names))
    return tuple(sorted(LOOP)) if isinstance(shape, Loop) else ()


def called(shape: Shape) -> str:
    """Return what a shape is called in a message."""
    if isinstance(shape, Thing):
        return shape.kind.__name__
    if isinstance(shape, Many):
        return f"a list of {called(shape.item)}" if isinstance(shape.item, Thing) else "a list"
    if isinstance(shape, Plain | SectionName):
        return "a text" if shape in (TEXT, SectionName()) else "a number"
    return {Words: "the phrases", Loop: "`loop`"}.get(type(shape), "it")


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return "Did you mean …?" for the nearest of the known names, or ""."""
    names = set(known)
    near = [each for each in _ALSO.get(name.lower(), ()) if each in names] or difflib.get_close_matches(
        name, sorted(names), n=1, cutoff=0.6
    )
    return f"Did you mean `{near[0]}`?" if near else ""


def joined(shapes: Iterable[Shape]) -> Shape:
    """Return the shape that all of them have, else `UNKNOWN`."""
    different = list(dict.fromkeys(shapes))
    return different[0] if len(different) == 1 else UNKNOWN
