"""Pages: the HTML that a pack makes of a brief: is it well formed, in order for all readers, and does it keep the promise?

The promise of a brief: nothing unattributed, nothing silently left out. What has to be printed is looked for in the text.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.parsers import expat

from briefing.model.problem import Level
from briefing.render.harmless import leads_to_the_web
from briefing.render.linting.finding import Finding
from briefing.render.linting.promise import unkept
from briefing.render.pack import ENTRY

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.render.context import BriefView
    from briefing.render.origins import Traced

    Attributes = dict[str, str]

_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}


def page_findings(traced: Traced, view: BriefView, place: Callable[[str], str]) -> list[Finding]:
    """Return what is wrong with the HTML; `place` gives the file of an origin as the pack calls it."""
    reader = _Reader(traced.markup)
    reader.finish()
    found = reader.found + unkept(view, "".join(reader.text))
    if not any(level is Level.ERROR for _, _, _, level in found):
        found += _as_xml(traced.markup)
    return [_finding(traced, place, each) for each in found]


_Found = tuple[int, str, str, Level]  # offset, or -1: the pages as a whole


def _finding(traced: Traced, place: Callable[[str], str], found: _Found) -> Finding:
    offset, message, advice, level = found
    origin = traced.at(offset) if offset >= 0 else None
    return Finding(
        file=place(origin.file) if origin else ENTRY,
        line=origin.line if origin else 0,
        message=message,
        advice=advice,
        level=level,
    )


def _as_xml(markup: str) -> list[_Found]:
    """Return where the HTML is no XML; nothing where it is."""
    parser = expat.ParserCreate()
    try:
        parser.Parse(markup.encode(), True)
    except expat.ExpatError as error:
        starts = line_starts(markup)
        offset = starts[min(error.lineno, len(starts)) - 1] + error.offset
        said = expat.ErrorString(error.code)
        advice = "It is read all the same, twenty times slower: write XML (`<br/>`, quoted attributes, no `&nbsp;`)."
        return [(offset, f"this is not well-formed XML: {said}", advice, Level.WARNING)]
    return []


def line_starts(text: str) -> list[int]:
    """Return the offsets at which the lines of a text begin."""
    starts = [0]
    while (found := text.find("\n", starts[-1])) >= 0:
        starts.append(found + 1)
    return starts


class _Reader(HTMLParser):
    """Reads the HTML once and takes down what is wrong, with the offset."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[_Found] = []
        self.text: list[str] = []
        self._starts = line_starts(markup)
        self._open: list[tuple[str, int]] = []
        self._level = self._ones = 0
        self._ids: set[str] = set()
        self._targets: dict[str, int] = {}
        self._header = (-1, 0)  # offset of an open header cell, and how much text there was before it
        self._languages = self._titles = 0
        self.feed(markup)
        self.close()

    def finish(self) -> None:
        """Tell what only the whole page shows."""
        for tag, offset in self._open:
            self._tell(offset, f"`<{tag}>` is never closed", f"Write `</{tag}>`.")
        if self._ones != 1:
            told = "there is no `<h1>`" if not self._ones else f"there are {self._ones} `<h1>`"
            self._tell(-1, told, "A page has one: the title of the brief.")
        for target, offset in self._targets.items():
            if target not in self._ids:
                self._tell(
                    offset,
                    f"the link to `#{target}` leads nowhere",
                    f'Give what it means id="{target}".',
                    Level.WARNING,
                )
        if not self._languages:
            self._tell(
                -1, "the document has no language", 'Write `<html lang="{{ brief.language|plain }}">`.'
            )
        if not self._titles:
            self._tell(
                -1, "the document has no title", "Write `<title>{{ brief.head.title|plain }}</title>`."
            )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element down that has an end, or should."""
        if tag in _VOID:
            self._tell(
                self._offset,
                f"`<{tag}>` is not closed",
                f"Write `<{tag}/>`: it is read quicker.",
                Level.WARNING,
            )
        else:
            self._open.append((tag, self._offset))
        self._element(tag, {name: value or "" for name, value in attrs})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an element down that ends at once."""
        self._element(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        """Look whether it closes what is open."""
        if tag == "th" and self._header[0] >= 0:
            if not "".join(self.text[self._header[1] :]).strip():
                self._tell(
                    self._header[0],
                    "a header cell is empty",
                    "Say what its row or column holds, or use `td`.",
                )
            self._header = (-1, 0)
        if tag in _VOID:
            return
        if tag not in (each for each, _ in self._open):
            self._tell(self._offset, f"`</{tag}>` closes nothing")
            return
        while self._open:
            name, offset = self._open.pop()
            if name == tag:
                return
            self._tell(offset, f"`<{name}>` is not closed before `</{tag}>`", f"Write `</{name}>`.")

    def handle_data(self, data: str) -> None:
        """Keep the text."""
        self.text.append(data)

    @property
    def _offset(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _tell(self, offset: int, message: str, advice: str = "", level: Level = Level.ERROR) -> None:
        self.found.append((offset, message, advice, level))

    def _element(self, tag: str, attributes: Attributes) -> None:
        if "id" in attributes:
            self._ids.add(attributes["id"])
        self._languages += tag == "html" and bool(attributes.get("lang"))
        self._titles += tag == "title" and "svg" not in (each for each, _ in self._open)
        if tag in _HEADINGS:
            self._heading(_HEADINGS[tag])
        if tag == "th":
            self._header = (self._offset, len(self.text))
            if attributes.get("scope") not in {"col", "row", "colgroup", "rowgroup"}:
                self._tell(
                    self._offset, "a header cell has no scope", 'Write `scope="col"` or `scope="row"`.'
                )
        if tag == "img" and "alt" not in attributes:
            self._tell(self._offset, "a picture has no words for those who cannot see it", 'Write `alt="…"`.')
        if tag == "a":
            self._link(attributes.get("href", ""))
        for name in attributes:
            if name.startswith("on"):
                self._tell(self._offset, f"`{name}` is a program; there are none on paper", "Take it out.")

    def _heading(self, level: int) -> None:
        self._ones += level == 1
        if level > self._level + 1:
            before = self._level
            advice = f"After `<h{before}>` comes `<h{before + 1}>`." if before else "Begin with `<h1>`."
            self._tell(self._offset, f"`<h{level}>` skips a level", advice)
        self._level = level

    def _link(self, address: str) -> None:
        if address.startswith("#"):
            self._targets.setdefault(address[1:], self._offset)
        elif address and not leads_to_the_web(address):
            scheme = urlsplit(address).scheme or "a file"
            self._tell(
                self._offset,
                f"a link leads to {scheme}",
                "It is left out of the PDF; links go to `#…` or to the web.",
            )
