"""What a drop or the clipboard holds, told apart: files, addresses, a page, a text, or only a picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.importing import Incoming, Kind, Stated, typed_report
from briefing.model.when import at

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_ADDRESS = re.compile(r"https?://\S{3,1990}", re.IGNORECASE)
# Where programs say which page they copied from: Chromium, Firefox (UTF-16), Windows (a head before the HTML).
_CHROMIUM, _FIREFOX = "chromium/x-source-url", "text/x-moz-url-priv"
_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
_WINDOWS_ADDRESS = re.compile(rb"^SourceURL:(\S+)\s*$", re.MULTILINE)
_FRAGMENT_MARKS = re.compile(r"<!--(?:Start|End)Fragment-->")


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What came: files and folders, addresses of the web, a page or text to read, or nothing but a picture."""

    paths: tuple[Path, ...] = ()
    addresses: tuple[str, ...] = ()
    reports: tuple[Incoming, ...] = ()
    only_picture: bool = False

    def __bool__(self) -> bool:
        """Return whether there is anything that can be taken."""
        return bool(self.paths or self.addresses or self.reports)


def welcome(mime: QMimeData) -> bool:
    """Return whether it is worth letting go over the window: whatever can be taken, or said something about."""
    return mime.hasUrls() or mime.hasHtml() or mime.hasText() or mime.hasImage()


def held(mime: QMimeData) -> Held:
    """Return what a drop or the clipboard holds. Files go before a page, a page before its bare text."""
    urls = mime.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile())
    addresses = tuple(url.toString() for url in urls if url.scheme().lower() in ("http", "https"))
    if paths or addresses:
        return Held(paths=paths, addresses=tuple(dict.fromkeys(addresses)))
    # A link of another kind (mailto:, javascript:) is no report, although Qt gives it as a text too.
    text = mime.text() if mime.hasText() and not urls else ""
    if _ADDRESS.fullmatch(text.strip()):
        return Held(addresses=(text.strip(),))
    page = _FRAGMENT_MARKS.sub("", mime.html()) if mime.hasHtml() else ""
    if _has_words(page):
        stated = Stated(address=source_address(mime), accessed=at(datetime.now(UTC)))
        return Held(reports=(typed_report(Kind.PAGE, _bytes(page), stated),))
    if text.strip():
        stated = Stated(accessed=at(datetime.now(UTC)))
        return Held(reports=(typed_report(Kind.TEXT, _bytes(text), stated),))
    return Held(only_picture=mime.hasImage())


def source_address(mime: QMimeData) -> str:
    """Return the address of the page that was copied, where the program it was copied from says so; else nothing."""
    told = bytes(mime.data(_CHROMIUM).data()).decode("utf-8", "replace")
    told = told or bytes(mime.data(_FIREFOX).data()).decode("utf-16-le", "replace")
    if not told and (match := _WINDOWS_ADDRESS.search(bytes(mime.data(_WINDOWS).data())[:4096])):
        told = match[1].decode("utf-8", "replace")
    address = told.split("\n", maxsplit=1)[0].strip("\0 \r\ufeff")
    return address if _ADDRESS.fullmatch(address) else ""


def _has_words(page: str) -> bool:
    """Return whether a page has any text: a copied picture comes as a page with nothing but the picture in it."""
    return bool(
        re.sub(
            r"<!--.*?-->|<(script|style)\b.*?</\1\s*>|<[^>]*>|&nbsp;|\s",
            "",
            page,
            flags=re.DOTALL | re.IGNORECASE,
        )
    )


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
