"""Drafting: the last step that all importers share, from text and what is known about it to a Draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.ingest.boilerplate import boilerplate_lines
from briefing.ingest.language import language_told
from briefing.ingest.lines import Range, folded
from briefing.ingest.suspicious import suspicious_characters
from briefing.model.draft import Draft
from briefing.model.problem import Level, Problem
from briefing.model.source import Source, sha256_of, source_id
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST_TEXT = 2_000_000
"""Code points of a report's text, however large the page around it may be."""
_HALF_PAIR = re.compile(
    r"[\ud800-\udfff]"
)  # what Python makes of a file name that is not in the system's encoding
REFUSE_BLANK = "Open it to see what it is, and save the report again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What a report says about itself: all of it optional, nothing of it guessed from the file's date or name."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: When = field(default_factory=When)
    updated: When = field(default_factory=When)
    accessed: When = field(default_factory=When)
    address: str = ""
    archived: str = ""
    language: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph of a page or a Markdown file, its markup gone; a heading is kept but is no reporting."""

    text: str
    heading: bool = False


def draft_of(
    original: bytes,
    file_name: str,
    *,
    media_type: str,
    text: str,
    body: tuple[Range, ...],
    provenance: Provenance,
    problems: Sequence[Problem] = (),
) -> Draft:
    """Return the Draft of one report; `InputError` where `text` holds nothing but blanks and control characters."""
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise InputError("the file holds no words", where=file_name, advice=REFUSE_BLANK)
    if len(text) > LONGEST_TEXT:
        raise InputError(
            f"holds {len(text) / 1e6:.1f} million characters; reports of up to {LONGEST_TEXT / 1e6:.0f} million are read",
            where=file_name,
            advice="Cut it into its single reports.",
        )
    sha256 = sha256_of(original)
    identifier = source_id(sha256)
    reporting = "\n".join(text[start:end] for start, end in body) or text
    source = Source(
        id=identifier,
        text=text,
        sha256=sha256,
        file_name=_HALF_PAIR.sub("\ufffd", file_name),
        media_type=media_type,
        title=one_line(provenance.title),
        publisher=one_line(provenance.publisher),
        authors=tuple(filter(None, map(one_line, provenance.authors))),
        address=provenance.address if is_web_address(provenance.address) else "",
        archived=provenance.archived if is_web_address(provenance.archived) else "",
        language=language_told(provenance.language, reporting),
        published=provenance.published or provenance.updated,
        accessed=provenance.accessed,
        origin=one_line(provenance.origin),
    )
    placed = tuple(problem if problem.place else replace(problem, place=identifier) for problem in problems)
    more = (*suspicious_characters(text, identifier), *_changed_since(provenance, identifier))
    return Draft(source=source, original=original, problems=placed + more, body=body)


def text_of(blocks: Sequence[Block], provenance: Provenance) -> tuple[str, tuple[Range, ...]]:
    """Return the blocks joined by blank lines, without boilerplate and repeated headlines, and the ranges of reporting."""
    drop = boilerplate_lines(block.text for block in blocks)
    title, seen = folded(provenance.title), set[str]()
    kept: list[Block] = []
    for block, is_noise in zip(blocks, drop, strict=True):
        key = folded(block.text)
        if is_noise or not key or key == title or (len(key) >= 40 and key in seen):
            continue
        seen.add(key)
        kept.append(block)
    body: list[Range] = []
    offset = 0
    for block in kept:
        end = offset + len(block.text)
        if not block.heading:
            if body and body[-1][1] == offset - 2:
                body[-1] = (body[-1][0], end)
            else:
                body.append((offset, end))
        offset = end + 2
    return "\n\n".join(block.text for block in kept), tuple(body)


def one_line(words: str, longest: int = 300) -> str:
    """Return `words` on one line, without control characters, cut at `longest` code points."""
    line = " ".join(words.split())
    return "".join(character for character in line if character.isprintable())[:longest].strip()


def is_web_address(address: str) -> bool:
    """Return whether this is an http(s) address on one line: the only kind that is kept, and none is ever fetched."""
    return (
        address.startswith(("http://", "https://"))
        and len(address) <= 2000
        and one_line(address, 2000) == address
    )


def _changed_since(provenance: Provenance, place: str) -> tuple[Problem, ...]:
    if (
        not provenance.updated
        or provenance.updated.edtf == provenance.published.edtf
        or not provenance.published
    ):
        return ()
    return (
        Problem(
            level=Level.NOTE,
            message=f"The report was changed after publication: {provenance.updated.edtf}",
            place=place,
            advice="Look for an earlier copy if the wording matters.",
        ),
    )
