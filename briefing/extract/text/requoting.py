"""Requoting: what was read in a text rewritten sign for sign, quoted again from the text as it was published."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from briefing.model.source import Source, SourceSpan

if TYPE_CHECKING:
    from briefing.model.draft import Draft

_Value = TypeVar("_Value")


def requoted(draft: Draft, source: Source) -> Draft:
    """Return the draft over `source`, each passage with the words that stand there (same offsets, code points)."""
    return replace(draft, source=source, proposals=tuple(_again(each, source) for each in draft.proposals))


def _again(value: _Value, source: Source) -> _Value:
    """Return a value of the model with every span of the source in it quoted anew."""
    found: Any = value
    if isinstance(value, SourceSpan):
        found = source.span(value.start, value.end) if value.source == source.id else value
    elif isinstance(value, tuple):
        parts = tuple(_again(each, source) for each in value)
        found = parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
    elif is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: new
            for field in fields(value)
            if (new := _again(old := getattr(value, field.name), source)) is not old
        }
        found = replace(value, **changed) if changed else value
    return found  # type: ignore[no-any-return]
