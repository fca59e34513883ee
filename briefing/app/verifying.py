"""Verifying: whether what a PDF prints and what it carries still agree. Its pages are made again from its data, and compared.

The content's hash stands at the foot of every page. Where this very version of the program made the PDF, the whole text is
compared, page by page, and the tables that it carries; another version may break lines elsewhere, so that only the hash is.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from briefing.app.carrying import PROGRAM, carried
from briefing.app.enclosing import enclosed
from briefing.app.pdf_reading import open_pdf, page_texts
from briefing.render.phrases import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.app.pages import Typesetter
    from briefing.app.pdf_reading import PdfBrief
    from briefing.model.brief import Brief

_HASH = r"[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}"


class Outcome(StrEnum):
    """What came of it."""

    SAME = "the same file"
    """Byte for byte what this program makes of the data."""
    AGREES = "text and data agree"
    DIFFERS = "text and data differ"
    UNTOLD = "it cannot be told"
    """Another version of the program made the PDF, and this one prints other content of the same data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Where text and data differ first: the page and the line on it, from 1; what the PDF prints, what its data gives.

    `page` is 0 where it is no line of a page: then `printed` and `given` say what it is.
    """

    page: int
    line: int = 0
    printed: str = ""
    given: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What was found: the outcome, the hash that the data gives, which program made the PDF, and the first difference."""

    outcome: Outcome
    content_hash: str = ""
    made_by: str = ""
    difference: Difference | None = None

    @property
    def same_version(self) -> bool:
        """Whether this very version of the program made the PDF."""
        return self.made_by == PROGRAM


def verify(path: Path, typesetter: Typesetter, pack: str | None = None) -> Verified:
    """Return whether text and data of the PDF at `path` agree; `pack` is the one that printed it, None: the brief's own.

    Raises `StoreError` where it is none of ours, damaged or locked, `RenderError` where its data cannot be printed.
    """
    given = open_pdf(path, pages=True)
    brief = given.carried.brief
    rendered = typesetter.render(brief, pack, enclosed=enclosed(brief))
    if rendered.pdf == given.pdf:
        hashed = next(iter(_hashes(given.pages, brief)), "")
        return Verified(outcome=Outcome.SAME, content_hash=hashed, made_by=given.carried.program)
    return compared(given, page_texts(rendered.pdf))


def compared(given: PdfBrief, remade: tuple[str, ...]) -> Verified:
    """Return what a PDF says beside the text of the pages that were made again from its data."""
    brief, made_by = given.carried.brief, given.carried.program
    hashed = next(iter(_hashes(remade, brief)), "")
    printed = _hashes(given.pages, brief)
    differences = [*_other_hash(printed, hashed, given.pages, brief)]
    if made_by == PROGRAM:
        differences += [*_other_text(given.pages, remade), *_other_files(given)]
        outcome = Outcome.DIFFERS if differences else Outcome.AGREES
    else:
        # Where the hash is the same, so is the content, whichever version made it; where not, either may be the cause.
        outcome = Outcome.UNTOLD if differences or not hashed or not printed else Outcome.AGREES
    first = min(differences, key=lambda each: (not each.page, each.page, each.line), default=None)
    return Verified(outcome=outcome, content_hash=hashed, made_by=made_by, difference=first)


def _pattern(brief: Brief) -> re.Pattern[str]:
    before, _, after = phrases(brief.language)["content"].partition("{hash}")
    return re.compile(re.escape(before) + f"({_HASH})" + re.escape(after))


def _hashes(pages: tuple[str, ...], brief: Brief) -> list[str]:
    """Return the content's hash as it stands on the pages, as often as it stands there."""
    pattern = _pattern(brief)
    return [found for page in pages for found in pattern.findall(page)]


def _other_hash(
    printed: list[str], hashed: str, pages: tuple[str, ...], brief: Brief
) -> Iterator[Difference]:
    pattern = _pattern(brief)
    for number, page in enumerate(pages, 1):
        for found in pattern.finditer(page):
            if hashed and found[1] != hashed:
                line = page.count("\n", 0, found.start()) + 1
                yield Difference(page=number, line=line, printed=found[1], given=hashed)
                return
    if hashed and not printed:
        yield Difference(page=0, printed="no hash of the content", given=hashed)


def _other_text(pages: tuple[str, ...], remade: tuple[str, ...]) -> Iterator[Difference]:
    """Yield the first line that differs; spaces are not compared, since nobody reads them."""
    for number, (page, made) in enumerate(zip(pages, remade, strict=False), 1):
        ours, theirs = _lines(made), _lines(page)
        for line in range(max(len(ours), len(theirs))):
            given, printed = "".join(ours[line : line + 1]), "".join(theirs[line : line + 1])
            if given != printed:
                yield Difference(page=number, line=line + 1, printed=printed, given=given)
                return
    if len(pages) != len(remade):
        more = min(len(pages), len(remade)) + 1
        yield Difference(page=more, printed=f"{len(pages)} pages", given=f"{len(remade)} pages")


def _lines(page: str) -> list[str]:
    return [" ".join(line.split()) for line in page.split("\n")]


def _other_files(given: PdfBrief) -> Iterator[Difference]:
    """Yield the tables that the PDF carries and that are not those of its brief."""
    held = dict(given.files)
    for each in carried(given.carried.brief)[1:]:
        found = held.get(each.name)
        if found != hashlib.sha256(each.content).hexdigest():
            what = "it is altered" if found else "it is missing"
            yield Difference(page=0, printed=f"{each.name}: {what}", given="what the brief gives")
