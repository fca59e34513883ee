"""Typeset: HTML and style sheets into a tagged PDF, with our fonts, without network, clock or any other file.

The fonts and the parsed style sheets are kept for the life of the process: a new configuration for each brief would cost
time, and memory that never comes back.
"""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from briefing import resources
from briefing.errors import RenderError
from briefing.model.problem import Level, Problem
from briefing.render.pack import SHARED, STYLE, Pack
from briefing.render.rendered import Rendered


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
        return URLFetcherResponse(url, path.read_bytes())

    def _refuse(self, url: str) -> NoReturn:
        raise ValueError(f"“{url[:200]}” lies outside the template pack and was not fetched")


@lru_cache(maxsize=1)
def _fonts() -> FontConfiguration:
    return FontConfiguration()


@lru_cache(maxsize=1)
def _shared_sheets() -> tuple[CSS, ...]:
    """Return the fonts' and the shared style sheet, parsed once."""
    files = (resources.assets() / "fonts" / "fonts.css", resources.templates() / SHARED / "base.css")
    return tuple(_sheet(file, None) for file in files if file.is_file())


@lru_cache(maxsize=8)
def _own_sheet(file: Path, changed: int) -> CSS:  # `changed` makes an edited file a new one
    return _sheet(file, file.parent)


def _sheet(file: Path, folder: Path | None) -> CSS:
    return CSS(filename=file, font_config=_fonts(), url_fetcher=Fetcher(folder))


def sheets(pack: Pack) -> list[CSS]:
    """Return the style sheets of a pack: fonts, shared, its own."""
    own = pack.folder / STYLE
    found = [*_shared_sheets()]
    if own.is_file():
        found.append(_own_sheet(own, own.stat().st_mtime_ns))
    return found


def typeset(markup: str, pack: Pack, *, page_limit: int = 500) -> Rendered:
    """Return the PDF of the HTML of a brief; `RenderError` where it has more than `page_limit` pages.

    What WeasyPrint logs on the way (an unknown property, an address it was not given) comes back as problems.
    """
    with _Listener(pack.name) as heard:
        document = HTML(
            string=markup,
            base_url=pack.folder.as_uri() + "/",
            url_fetcher=Fetcher(pack.folder),
            media_type="print",
        ).render(
            stylesheets=sheets(pack), font_config=_fonts(), presentational_hints=False, pdf_variant="pdf/ua-1"
        )
        pages = len(document.pages)
        if pages > page_limit:
            raise RenderError(
                f"the brief would fill {pages} pages; the limit is {page_limit}",
                advice="Split it into several briefs.",
            )
        pdf = document.write_pdf()
    assert isinstance(pdf, bytes)  # noqa: S101 - without a target the bytes are returned
    return Rendered(pdf=pdf, pages=pages, problems=heard.problems)


class _Listener(logging.Handler):
    """Turns what WeasyPrint and fontTools log while it listens into problems."""

    def __init__(self, place: str) -> None:
        super().__init__(logging.WARNING)
        self._place = place
        self._heard: dict[str, Problem] = {}
        self._loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools")]

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._heard.values())

    def emit(self, record: logging.LogRecord) -> None:
        level = Level.ERROR if record.levelno >= logging.ERROR else Level.WARNING
        message = record.getMessage().strip().splitlines()[0]
        self._heard.setdefault(message, Problem(level=level, message=message, place=f"pack {self._place}"))

    def __enter__(self) -> _Listener:
        for logger in self._loggers:
            logger.addHandler(self)
        return self

    def __exit__(self, *_: Any) -> None:
        for logger in self._loggers:
            logger.removeHandler(self)
