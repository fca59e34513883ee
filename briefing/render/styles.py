"""Styles: the style sheets of a pack, parsed once for the life of the process, with the fonts that they load.

A new font configuration for each brief would cost time, and memory that never comes back.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from weasyprint import CSS
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from briefing import resources
from briefing.model.layout import Paper
from briefing.render.listening import Listener
from briefing.render.pack import SHARED, Pack

if TYPE_CHECKING:
    from briefing.model.problem import Problem

_ROOT = re.compile(r":root\s*\{([^{}]*)\}")
_DEFINED = re.compile(r"(?<![\w-])(--[\w-]+)\s*:\s*([^;{}]+)")
_USED = re.compile(r"var\(\s*(--[\w-]+)\s*\)")

# A draft is one sheet as wide as the pages and long enough for any section, without head and foot; it is cut afterwards.
# 4 m stay below the 200 inches that a PDF page may have (ISO 32000-1, annex C).
_DRAFT = "@page { size: %s 4000mm; margin-top: 0; margin-bottom: 0; %s }"
_MARGIN_BOXES = (
    "top-left-corner top-left top-center top-right top-right-corner bottom-left-corner bottom-left bottom-center \
bottom-right bottom-right-corner left-top left-middle left-bottom right-top right-middle right-bottom".split()
)
_MOST_BYTES = 32 << 20  # of a picture or a font of a pack
_WIDTHS = {Paper.A4: "210mm", Paper.LETTER: "8.5in"}


class Fetcher(URLFetcher):
    """Fetches `data:` addresses, and files of the pack and of the program's fonts; refuses everything else."""

    def __init__(self, folder: Path | None = None) -> None:
        """Allow `folder` besides the shared templates and the fonts."""
        super().__init__(allowed_protocols={"data", "file"}, allow_redirects=False)
        shared = resources.templates() / SHARED
        self._folders = [each.resolve() for each in (resources.assets() / "fonts", shared, folder) if each]

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return what is at `url`; `ValueError` for any address outside the rule, without looking there."""
        parts = urlsplit(url)
        if parts.scheme.lower() == "data":
            return super().fetch(url, headers)
        if parts.scheme.lower() != "file" or parts.netloc:
            self._refuse(url)
        path = Path(url2pathname(unquote(parts.path))).resolve()
        if not any(path.is_relative_to(folder) for folder in self._folders):
            self._refuse(url)
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            raise ValueError(f"“{url[:200]}” is no file, or larger than {_MOST_BYTES >> 20} MB")
        return URLFetcherResponse(url, path.read_bytes())

    def _refuse(self, url: str) -> NoReturn:
        raise ValueError(f"“{url[:200]}” lies outside the template pack and was not fetched")


@lru_cache(maxsize=1)
def fonts() -> FontConfiguration:
    """Return the one font configuration of this process."""
    return FontConfiguration()


def sheets(pack: Pack, paper: Paper | None = None, accent: str = "") -> list[CSS]:
    """Return the style sheets of a pack: fonts, shared, its own; the paper and the accent colour where it is said which."""
    found = [*_font_sheets(), *_parsed(pack, accent)[0]]
    chosen = paper or pack.paper
    return [*found, _written(f"@page {{ size: {chosen.value} }}")] if chosen else found


def amiss(pack: Pack) -> tuple[Problem, ...]:
    """Return what is wrong with the pack's own style sheet."""
    return _parsed(pack)[1]


def draft_sheets(pack: Pack, paper: Paper | None = None, accent: str = "") -> list[CSS]:
    """Return the style sheets with which a section of a pack is typeset alone."""
    width = _WIDTHS[paper or pack.paper or Paper.A4]
    empty = " ".join(f"@{box} {{ content: none }}" for box in _MARGIN_BOXES)
    return [*sheets(pack, paper, accent), _written(_DRAFT % (width, empty))]


@lru_cache(maxsize=1)
def _font_sheets() -> tuple[CSS, ...]:
    file = resources.assets() / "fonts" / "fonts.css"
    return (CSS(filename=file, font_config=fonts(), url_fetcher=Fetcher()),) if file.is_file() else ()


def _parsed(pack: Pack, accent: str = "") -> tuple[tuple[CSS, ...], tuple[Problem, ...]]:
    shared = resources.templates() / SHARED
    given = (shared / "base.css", shared / "figures.css", pack.style)
    files = tuple(file for file in given if file.is_file())
    return _pack_sheets(
        pack.name, pack.folder, files, tuple(file.stat().st_mtime_ns for file in files), accent
    )


@lru_cache(maxsize=8)
def _pack_sheets(
    name: str, folder: Path, files: tuple[Path, ...], stamps: tuple[int, ...], accent: str
) -> tuple[tuple[CSS, ...], tuple[Problem, ...]]:
    """Return the parsed files and what was amiss; `stamps`, the times of their last change, make an edited file a new one."""
    found: list[CSS] = []
    problems: list[Problem] = []
    own = f":root {{ --accent: {accent} }}" if accent else ""
    texts = settled([*(file.read_text(encoding="utf-8") for file in files), own])
    for file, text in zip(files, texts[:-1], strict=True):
        with Listener(name) as heard:
            sheet = CSS(string=text, base_url=file.as_uri(), font_config=fonts(), url_fetcher=Fetcher(folder))
        found.append(sheet)
        if file.is_relative_to(folder):
            problems += heard.problems
    return tuple(found), tuple(problems)


@lru_cache(maxsize=8)
def _written(text: str) -> CSS:
    return CSS(string=text, font_config=fonts(), url_fetcher=Fetcher())


def settled(texts: list[str]) -> list[str]:
    """Return style sheets with their custom properties put in where they are used: a tenth of the layout's time.

    WeasyPrint looks a `var()` up for each element anew. Only those of `:root` are put in, the last definition of each;
    a name that is defined anywhere else stays as it is.
    """
    values: dict[str, str] = {}
    elsewhere: set[str] = set()
    for text in texts:
        for block in _ROOT.findall(text):
            values.update((name, value.strip()) for name, value in _DEFINED.findall(block))
        elsewhere |= {name for name, _ in _DEFINED.findall(_ROOT.sub("", text))}
    known = {name: value for name, value in values.items() if name not in elsewhere and "var(" not in value}
    return [_USED.sub(lambda used: known.get(used[1], used[0]), text) for text in texts]
