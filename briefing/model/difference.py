"""Difference: what changed between two briefs, noun by noun and field by field, for a person to read."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING, Any

from briefing.model.claim import Claim, ReviewState
from briefing.model.source import SourceSpan
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief


_BOOK = "numbered"  # kept by the program as claims come and go: no change that a person made


class What(StrEnum):
    """What became of something."""

    ADDED = "added"
    REMOVED = "removed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    REOPENED = "put back to be reviewed"
    CHANGED = "changed"
    MOVED = "put in another order"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field's name (`title`, `attribution.claimant`), and its values in words; an empty one is nothing."""

    name: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What became of one noun, or of the brief's own fields.

    `collection` is the field of the brief that it stands in (`claims`), empty for the brief itself; `name` is its name in
    words; `place` is where it can be gone to: its id, or `brief#field`.
    """

    what: What
    collection: str = ""
    name: str = ""
    place: str = ""
    changed: tuple[FieldChange, ...] = ()


def difference(before: Brief, after: Brief) -> tuple[Change, ...]:
    """Return what changed from one brief to the other: its own fields first, then what it holds, in the model's order."""
    own: list[Change] = []
    held: list[Change] = []
    for field in fields(after):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old is new or old == new or field.name == _BOOK:
            continue
        if isinstance(new, tuple) and all(is_dataclass(each) for each in (*old, *new)):
            held.extend(_between(field.name, old, new))
        else:
            own.append(
                Change(
                    what=What.CHANGED,
                    place=f"brief#{field.name}",
                    changed=tuple(_fields(field.name, old, new)),
                )
            )
    return (*own, *held)


def _between(collection: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Change]:
    """Yield what became of the nouns of one list, in the order of the new one; those that left come last."""
    was, is_now = {_key(noun): noun for noun in old}, {_key(noun): noun for noun in new}
    for key, noun in is_now.items():
        known = was.get(key)
        if known is None:
            yield _about(noun, What.ADDED, collection)
        elif known is not noun and known != noun:
            yield _about(noun, _became(known, noun), collection, tuple(_fields("", known, noun)))
    for key, noun in was.items():
        if key not in is_now:
            yield _about(noun, What.REMOVED, collection)
    if [key for key in was if key in is_now] != [key for key in is_now if key in was]:
        yield Change(what=What.MOVED, collection=collection)


def _about(noun: Any, what: What, collection: str, changed: tuple[FieldChange, ...] = ()) -> Change:
    return Change(
        what=what, collection=collection, name=_name(noun), place=getattr(noun, "id", ""), changed=changed
    )


def _became(old: Any, new: Any) -> What:
    """Return what a person decided about a claim, where that is what changed."""
    if not isinstance(old, Claim) or old.review.state is new.review.state:
        return What.CHANGED
    return {
        ReviewState.ACCEPTED: What.ACCEPTED,
        ReviewState.REJECTED: What.REJECTED,
        ReviewState.PROPOSED: What.REOPENED,
    }.get(new.review.state, What.CHANGED)


def _key(noun: Any) -> str:
    """Return what tells that two nouns are one: the id, or what a grade is about."""
    return str(getattr(noun, "id", "") or getattr(noun, "subject", "") or noun)


def _name(noun: Any) -> str:
    if isinstance(noun, Claim):
        return f"{noun.attribution.claimant}: {noun.text or noun.wording}"
    for name in ("title", "name", "text", "subject", "id"):
        if value := getattr(noun, name, ""):
            return str(value)
    return ""


def _fields(name: str, old: Any, new: Any) -> Iterator[FieldChange]:
    """Yield the fields that differ, those of what lies within with their path; who reviewed when is left to the history."""
    if old == new or name == "review":
        return
    if _has_fields(old) and type(old) is type(new):
        for field in fields(old):
            path = f"{name}.{field.name}" if name else field.name
            yield from _fields(path, getattr(old, field.name), getattr(new, field.name))
    else:
        yield FieldChange(name=name, before=_shown(old), after=_shown(new))


def _has_fields(value: Any) -> bool:
    return is_dataclass(value) and not isinstance(value, When | SourceSpan)


def _shown(value: Any) -> str:
    """Return a value in words."""
    if value is None or (isinstance(value, str) and not isinstance(value, Enum)):
        return value or ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, When):
        return value.wording or value.edtf
    if isinstance(value, SourceSpan):
        return value.quote
    if isinstance(value, tuple):
        return "; ".join(filter(None, map(_shown, value)))
    inner = fields(value) if is_dataclass(value) else ()
    return ", ".join(filter(None, (_shown(getattr(value, each.name)) for each in inner))) or str(value)
