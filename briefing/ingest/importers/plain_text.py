"""Plain text: the decoded text exactly as it stands, with the ranges in it that are the report's own words."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefing.ingest.boilerplate import boilerplate_lines
from briefing.ingest.dateline import Dateline, dateline_of, is_agency
from briefing.ingest.decoding import decode
from briefing.ingest.drafting import Provenance, draft_of
from briefing.ingest.front import Front, front_of
from briefing.ingest.language import language_of
from briefing.ingest.lines import Line, Range, joined, lines_of
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.draft import Draft


class PlainText:
    """Reads `.txt` files. The text is never changed, so that offsets into it agree with any other reader's."""

    name = "Plain text"
    suffixes = (".txt", ".text")
    media_types = ("text/plain",)
    largest = 2_000_000  # some three hundred thousand words, far above any report

    def score(self, head: bytes, file_name: str) -> float:
        """Return 0.9 for the suffix, else 0.2: anything that is text can be read as plain text."""
        return 0.9 if PurePath(file_name).suffix.lower() in self.suffixes else 0.2

    def read(self, original: bytes, file_name: str, *, accessed: When) -> Draft:
        """Return the text with line endings untouched and its byte-order mark removed; see `Importer.read`."""
        decoded = decode(original)
        lines = lines_of(decoded.text)
        language = language_of(decoded.text)
        front = front_of(lines, language)
        first = _first_reporting(lines, front)
        opening = dateline_of(lines[first].text, _year(front)) if first is not None else None
        return draft_of(
            original,
            file_name,
            media_type=self.media_types[0],
            text=decoded.text,
            body=_body(decoded.text, lines, front, first, opening),
            provenance=_provenance(front, opening, language, accessed),
            problems=decoded.problems,
        )


def _first_reporting(lines: Sequence[Line], front: Front) -> int | None:
    """Return the number of the first line with a dateline among the first few lines of reporting, else of the first."""
    free = [number for number in range(min(len(lines), 20)) if number not in front.excluded][:4]
    with_dateline = (number for number in free if dateline_of(lines[number].text))
    return next(with_dateline, free[0] if free else None)


def _body(
    text: str, lines: Sequence[Line], front: Front, first: int | None, opening: Dateline | None
) -> tuple[Range, ...]:
    noise = boilerplate_lines(line.text for line in lines)
    ranges = []
    for number, (line, is_noise) in enumerate(zip(lines, noise, strict=True)):
        if is_noise or number in front.excluded:
            continue
        skipped = opening.length if opening and number == first else 0
        ranges.append((line.start + skipped, line.end))
    # A file of nothing but front lines is still a report of something: all of it is looked at.
    return joined(ranges, text) or ((0, len(text)),)


def _year(front: Front) -> str:
    match = re.match(r"\d{4}", front.published.edtf)
    return match[0] if match else ""


def _provenance(front: Front, opening: Dateline | None, language: str, accessed: When) -> Provenance:
    agency = opening.agency if opening else ""
    publisher = front.publisher or agency
    return Provenance(
        title=front.title,
        publisher=publisher,
        authors=front.authors,
        published=front.published or (opening.date if opening else When()),
        updated=front.updated,
        accessed=accessed,
        address=front.address,
        language=front.language or language,
        # Two papers that print one agency's report are one origin; a paper's own dateline makes none.
        origin=agency if agency and (agency != publisher or is_agency(agency)) else "",
    )
