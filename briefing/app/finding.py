"""Finding: where words stand in a brief – in its claims, in what its forms hold, in its sources' titles and texts.

What counts as the same word is `briefing.app.folding`'s. Texts are folded when they are first looked into and kept while
their noun stays the same, so that a search after an edit, or the next letter of a word, costs a few milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from briefing.app.folding import Folded, Words
from briefing.model.brief import Brief
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.claim import Claim
    from briefing.model.source import Source

MOST_IN_A_TEXT = 20
"""As many places in one text are told one by one; the others are counted."""
_BEFORE, _AFTER = 44, 120

_HEAD = (
    "title", "serial", "desk", "prepared_by", "approved_by", "summary", "as_of", "period", "next_issue",
    "recommendations", "distribution",
)  # fmt: skip
_FORMS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("incidents", ("title", "event_type", "sub_event_type", "when", "weapons", "notes")),
    ("places", ("name", "country_name", "admin1", "coordinates_from")),
    ("parties", ("name", "short", "aliases", "kind")),
    ("judgements", ("text", "likelihood", "basis", "would_change", "alternatives")),
    ("gaps", ("text", "about", "withheld_by")),
)
_OF_SOURCE = ("title", "publisher", "authors", "address", "file_name", "published", "origin", "descriptor")


class Where(StrEnum):
    """The parts of a brief that are looked into, in the order in which what was found is told."""

    CLAIMS = "claims"
    FORMS = "forms"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words found: the place to go to, what it is called, the field, and the words with some text on either side.

    `more` says how often they stand in the same text beyond this last place told of it.
    """

    where: Where
    place: str
    name: str
    field: str
    before: str
    words: str
    after: str
    more: int = 0


class _Piece(NamedTuple):
    field: str
    place: str
    text: Folded


class _Entry(NamedTuple):
    """A noun as it was when its texts were folded; `joined` is all of them, to pass over at once what holds no hit."""

    noun: object
    name: str
    pieces: tuple[_Piece, ...]
    joined: str


class Finder:
    """Looks for words in one brief after the other, and keeps what it folded."""

    def __init__(self) -> None:
        """Look into an empty brief."""
        self._brief = Brief()
        self._kept: dict[str, _Entry] = {}

    def look_in(self, brief: Brief) -> None:
        """Look into `brief` from now on."""
        self._brief = brief

    def find(self, text: str) -> Iterator[tuple[Found, ...]]:
        """Yield what is found of `text`, noun by noun, often nothing: whoever asks can stop or pause between any two."""
        words = Words(text)
        if not words:
            return
        brief, known = self._brief, {source.id: source.name for source in self._brief.sources}
        for claim in brief.passages():
            yield _in_claim(self._entry(claim.id, claim, lambda c: _of_claim(c, known)), words)
        yield _in_all(Where.FORMS, self._entry("brief", brief, _of_head), words)
        for collection, fields in _FORMS:
            for noun in getattr(brief, collection):
                made = self._entry(noun.id, noun, lambda n, fields=fields: _of_form(n, fields))
                yield _in_all(Where.FORMS, made, words)
        for source in brief.sources:
            yield _in_all(Where.SOURCES, self._entry(source.id, source, _of_source), words)

    def _entry(self, key: str, noun: Any, make: Any) -> _Entry:
        known = self._kept.get(key)
        if known is None or known.noun is not noun:
            name, pieces = make(noun)
            joined = pieces[0].text.folded if len(pieces) == 1 else "\n".join(p.text.folded for p in pieces)
            self._kept[key] = known = _Entry(noun, name, pieces, joined)
        return known


def _in_claim(entry: _Entry, words: Words) -> tuple[Found, ...]:
    """Return the first piece of a claim that holds the words: one claim is one thing found."""
    if not words.stand_in(entry.joined):
        return ()
    for piece in entry.pieces:
        places = words.places(piece.text.folded)
        if places:
            return (_found(Where.CLAIMS, entry.name, piece, places[0]),)
    return ()


def _in_all(where: Where, entry: _Entry, words: Words) -> tuple[Found, ...]:
    if not words.stand_in(entry.joined):
        return ()
    found: list[Found] = []
    for piece in entry.pieces:
        places = words.places(piece.text.folded)
        more = len(places) - MOST_IN_A_TEXT
        for number, place in enumerate(places[:MOST_IN_A_TEXT], start=1):
            left = more if more > 0 and number == MOST_IN_A_TEXT else 0
            found.append(_found(where, entry.name, piece, place, left))
    return tuple(found)


def _found(where: Where, name: str, piece: _Piece, at: tuple[int, int], more: int = 0) -> Found:
    start, end = piece.text.stored(*at)
    text = piece.text.text
    cut_before, cut_after = start > _BEFORE, end + _AFTER < len(text)
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
    return Found(
        where=where,
        place=f"{piece.place}@{start}-{end}" if piece.field == "passage" else piece.place,
        name=name,
        field=piece.field,
        before=("…" if cut_before else "") + _whole_words(before, at_start=cut_before),
        words=text[start:end],
        after=_whole_words(after, at_end=cut_after) + ("…" if cut_after else ""),
        more=more,
    )


def _whole_words(text: str, *, at_start: bool = False, at_end: bool = False) -> str:
    """Return `text` without the broken word at the end where it was cut, unless it is one long word."""
    if at_start and " " in text.strip():
        return text[text.index(" ", 0, len(text)) :] if text.lstrip() == text else text
    if at_end and " " in text.strip():
        return text[: text.rindex(" ")]
    return text


def _of_claim(claim: Claim, sources: dict[str, str]) -> tuple[str, tuple[_Piece, ...]]:
    said_by = claim.attribution
    channel = (said_by.channel.wording, said_by.audience, *(relay.name for relay in said_by.relays))
    texts = (
        ("text", claim.text),
        ("wording", claim.wording),
        ("claimant", " · ".join(filter(None, (said_by.claimant, said_by.role, said_by.on_behalf_of)))),
        ("channel", " · ".join(filter(None, channel))),
        ("question", " · ".join(answer.question.label for answer in claim.answers)),
        ("figures", " · ".join(figure.wording for figure in claim.figures)),
        ("notes", " · ".join(filter(None, (claim.notes, claim.grading_note)))),
    )
    pieces = tuple(_Piece(field, claim.id, Folded(text)) for field, text in texts if text)
    return " · ".join(filter(None, (said_by.claimant, sources.get(claim.source, "")))), pieces


def _of_head(brief: Brief) -> tuple[str, tuple[_Piece, ...]]:
    return "", tuple(_pieces("brief", brief, _HEAD))


def _of_form(noun: Any, fields: tuple[str, ...]) -> tuple[str, tuple[_Piece, ...]]:
    named = getattr(noun, "title", "") or getattr(noun, "name", "")
    return named, tuple(_pieces(noun.id, noun, fields))


def _of_source(source: Source) -> tuple[str, tuple[_Piece, ...]]:
    text = _Piece("passage", source.id, Folded(source.text))
    return source.title or source.name, (*_pieces(source.id, source, _OF_SOURCE), text)


def _pieces(noun_id: str, noun: object, fields: tuple[str, ...]) -> Iterator[_Piece]:
    for field in fields:
        text = _in_words(getattr(noun, field))
        if text:
            yield _Piece(field, f"{noun_id}#{field}", Folded(text))


def _in_words(value: Any) -> str:
    if isinstance(value, When):
        return " · ".join(filter(None, (value.edtf, value.wording)))
    if isinstance(value, tuple):
        return " · ".join(value)
    return str(value or "")
