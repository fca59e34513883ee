"""Origins: from which file and line of a pack each piece of the pages' HTML came.

A template's own text is marked line by line before it is compiled; the marks are taken out of the result, and where they stood
tells the rest. That takes a second run of the templates, so it is done only to tell a person where a mistake is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing.render.environment import PackEnvironment, environment
from briefing.render.pack import ENTRY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import nodes

    from briefing.render.pack import Pack

# Private-use characters (Unicode, chapter 23.5); a brief that holds such marks itself misleads no more than a line number.
_MARK = re.compile("\ue000(\\d+)\ue001")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A line of a template, counted from 1; `file` is its path."""

    file: str
    line: int

    def __str__(self) -> str:
        """Return it as messages name it."""
        return f"{self.file}, line {self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """HTML, and where each piece of it came from."""

    markup: str
    offsets: tuple[int, ...]
    origins: tuple[Origin, ...]

    def at(self, offset: int) -> Origin | None:
        """Return the origin of what stands at `offset` (code points of `markup`); None where no template has text before it."""
        found = bisect_right(self.offsets, offset) - 1
        return self.origins[found] if found >= 0 else None


class TracingEnvironment(PackEnvironment):
    """The sandbox of a pack, with its templates' lines marked."""

    known: list[Origin]

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        from jinja2 import nodes

        tree = super()._parse(source, name, filename)
        for data in tree.find_all(nodes.TemplateData):
            lines = data.data.split("\n")
            data.data = "\n".join(
                self._mark(filename or name or ENTRY, data.lineno + number) + line
                for number, line in enumerate(lines)
            )
        return tree

    def _mark(self, file: str, line: int) -> str:
        self.known.append(Origin(file=file, line=line))
        return f"\ue000{len(self.known) - 1}\ue001"


def trace(pack: Pack, given: Mapping[str, Any], *, most: int) -> Traced:
    """Return the HTML that the pack's templates make of `given`, at most some `most` letters of it; raises what they raise."""
    made = environment(pack, TracingEnvironment)
    assert isinstance(made, TracingEnvironment)  # noqa: S101
    made.known = []
    parts, letters = [], 0
    for piece in made.get_template(ENTRY).generate(**given):
        parts.append(piece)
        letters += len(piece)
        if letters > most:
            break
    return _without_marks("".join(parts), made.known)


def _without_marks(marked: str, known: list[Origin]) -> Traced:
    parts: list[str] = []
    offsets: list[int] = []
    origins: list[Origin] = []
    length = after = 0
    for mark in _MARK.finditer(marked):
        parts.append(marked[after : mark.start()])
        length += mark.start() - after
        after = mark.end()
        if int(mark[1]) < len(known):
            offsets.append(length)
            origins.append(known[int(mark[1])])
    parts.append(marked[after:])
    return Traced(markup="".join(parts), offsets=tuple(offsets), origins=tuple(origins))
