"""Places that one can be taken to: a noun's id, its field after a “#”, a passage of a source after an “@”.

“i-1#when” is a field of an incident, “brief#title” one of the brief's head, “s-1@120-160” the passage of a source from
code point 120 to 160 (half-open) of its stored text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model.source import SourceSpan

HEAD = "brief"
_PASSAGE = re.compile(r"(?P<noun>.+)@(?P<start>\d{1,9})-(?P<end>\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """The parts of a place: the id of a noun (or `HEAD`), and one of its fields, or a passage, or nothing.

    `passage` is half-open, in code points of the stored text of the source that `noun` names.
    """

    noun: str
    field: str = ""
    passage: tuple[int, int] | None = None

    @property
    def of_head(self) -> bool:
        """Whether it is a field of the brief's head."""
        return self.noun == HEAD


def place_name(place: str) -> PlaceName:
    """Return the parts of a place."""
    passage = _PASSAGE.fullmatch(place)
    if passage and int(passage["start"]) < int(passage["end"]):
        return PlaceName(noun=passage["noun"], passage=(int(passage["start"]), int(passage["end"])))
    noun, _, field = place.partition("#")
    return PlaceName(noun=noun, field=field)


def passage_place(span: SourceSpan) -> str:
    """Return the place of a passage."""
    return f"{span.source}@{span.start}-{span.end}"
