"""Drafting: which sections an edit changes, and the HTML of one of them alone.

The pages' HTML is made whole, so that notes and numbers are those of the whole brief, and compared as text, section by
section, with that of the brief before. A long section is made of parts (rows, passages): where only some changed, the
first of them is typeset without the others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

_SECTION = re.compile(r'<div data-section="([^"]+)">')
_BODY = re.compile(r"<body\b[^>]*>")
# A part holds no element of its own kind, so it ends with the next end tag of that kind.
_PART = re.compile(
    r'<(?P<kind>tr|div|li|p)\b[^>]*?\bdata-part="(?P<name>[^"]*)".*?</(?P=kind)>\n?', re.DOTALL
)
_MOST_LETTERS = 60_000
"""How long the HTML of a draft may be: above it, the exact pages are there almost as soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """The pages' HTML in pieces: what comes before the sections, and each section by its name, in their order."""

    head: str
    sections: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A section, or one part of it, that an edit changed, and the HTML to typeset it alone."""

    section: str
    part: str
    html: str


def pieces(markup: str) -> Pieces:
    """Return the pieces of the pages' HTML; no sections where the pack does not lay `data-section` around them."""
    begins = list(_SECTION.finditer(markup))
    body = _BODY.search(markup)
    if not begins or not body:
        return Pieces(head=markup, sections={})
    ends = [begin.start() for begin in begins[1:]] + [len(markup)]
    return Pieces(
        head=markup[: body.end()],  # the running head and foot stand after it: a draft has none
        sections={begin[1]: markup[begin.start() : end] for begin, end in zip(begins, ends, strict=True)},
    )


def changed(before: Pieces, now: Pieces, focus: str = "", in_sight: tuple[str, ...] = ()) -> list[Changed]:
    """Return what of `now` differs from `before`: first what the place `focus` stands in, then what is in sight."""
    found = [
        _changed(name, before.sections.get(name, ""), section, now.head, focus)
        for name, section in now.sections.items()
        if section != before.sections.get(name)
    ]
    found = [each for each in found if len(each.html) <= _MOST_LETTERS]
    return sorted(found, key=lambda each: (not _holds(each.html, focus), each.section not in in_sight))


def _changed(name: str, before: str, now: str, head: str, focus: str) -> Changed:
    part = _part(before, now, focus)
    section = now if not part else _PART.sub(lambda each: each[0] if each["name"] == part else "", now)
    return Changed(section=name, part=part, html=head + section)


def _part(before: str, now: str, focus: str) -> str:
    """Return the one part to draft, or "" where more than the contents of parts has changed."""
    if _PART.sub("", before) != _PART.sub("", now):
        return ""
    old, new = ({each["name"]: each[0] for each in _PART.finditer(text)} for text in (before, now))
    if old.keys() != new.keys():
        return ""
    differ = [name for name, text in new.items() if old[name] != text]
    return next((name for name in differ if _holds(new[name], focus)), differ[0] if differ else "")


def _holds(markup: str, place: str) -> bool:
    """Return whether a place, or the thing whose field it is, is marked in the HTML."""
    wanted = {place, place.partition("#")[0]} - {"", "brief"}
    return any(f'data-place="{escape(each)}"' in markup for each in wanted)
