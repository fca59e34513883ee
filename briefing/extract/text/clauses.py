"""A passage as clauses of tokens: words, numbers, words of effect and marks, for rules that look at neighbours.

Offsets are half-open and count Unicode code points of the source's text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from briefing.extract.lexicon import effects
from briefing.extract.lexicon.effects import OWN_WORD, Form
from briefing.extract.text.numbers import Quantity, quantities

if TYPE_CHECKING:
    from collections.abc import Iterator


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    QUANTITY = "quantity"
    MARK = "comma, bracket or quotation mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its kind, its casefolded text, where it stands, and the number or the effects that it names."""

    kind: Kind
    text: str
    start: int
    end: int
    quantity: Quantity | None = None
    forms: frozenset[Form] = frozenset()
    keys: tuple[tuple[Form, str], ...] = ()
    capital: bool = False

    def names(self, *forms: Form) -> bool:
        """Return whether the token names an effect in one of these forms."""
        return not self.forms.isdisjoint(forms)

    def effect(self, *forms: Form) -> str:
        """Return the key of the effect in the first of these forms that the token has; its own word for a euphemism."""
        for form in forms:
            for own, key in self.keys:
                if own is form:
                    return self.text if key == OWN_WORD else key
        return ""


_WORD = r"(?:[ldjmnstcLDJMNSTC]|qu|Qu|jusqu|lorsqu|puisqu)['’](?=\w)|[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+"
_TOKEN = re.compile(
    rf"(?P<word>{_WORD})|(?P<stop>[.!?;:…\n\r]+(?=\s|[\"”»'’)]|$)|\s[–—-]\s|—)|(?P<mark>[,()\[\]\"“”„«»'‘’]|\+(?=\s))"
)
_NEGATIVE = re.compile(
    r"\b(?:no\s+one|no|aucune?|zero|zéro|sans\s+faire\s+(?:de|ni|aucune?)|without(?:\s+any)?|pas\s+eu\s+de|"
    r"pas\s+fait\s+de|nobody|none)\b",
    re.IGNORECASE,
)
_NOT_NEGATIVE = re.compile(
    r"\s*(?:fewer|less|more|one|longer|later|immediate|doubt|\d)\b|\s*\.\s*\d", re.IGNORECASE
)
_PHRASES = {True: effects.phrases(effects.FRENCH), False: effects.phrases(effects.ENGLISH)}


def clauses(text: str, start: int, end: int, *, french: bool) -> Iterator[list[Token]]:
    """Yield the clauses of `text` from `start` to `end`, each a list of tokens in order; only clauses with a number."""
    fixed = _fixed(text, start, end, french=french)
    if not any(token.kind is Kind.QUANTITY for token in fixed):
        return
    clause: list[Token] = []
    position = start
    for token in [*fixed, None]:
        for match in _TOKEN.finditer(text, position, token.start if token else end):
            if match["stop"]:
                if any(each.kind is Kind.QUANTITY for each in clause):
                    yield clause
                clause = []
            elif match["mark"]:
                clause.append(Token(Kind.MARK, match[0], match.start(), match.end()))
            else:
                clause.append(_word(match[0], match.start(), match.end(), french=french))
        if token:
            clause.append(token)
            position = token.end
    if any(each.kind is Kind.QUANTITY for each in clause):
        yield clause


def _word(written: str, start: int, end: int, *, french: bool) -> Token:
    text = " ".join(written.casefold().replace("’", "'").split())
    words = effects.FRENCH if french else effects.ENGLISH
    known = words.get(text) or words.get(text.replace("-", " "), {})
    return Token(
        Kind.WORD,
        text,
        start,
        end,
        forms=frozenset(known),
        keys=tuple(known.items()),
        capital=written[0].isupper(),
    )


def _fixed(text: str, start: int, end: int, *, french: bool) -> list[Token]:
    """Return the tokens that are longer than a word: numbers, denials of any number, and phrases of effect."""
    denials = [
        match
        for match in _NEGATIVE.finditer(text, start, end)
        if not _NOT_NEGATIVE.match(text, match.end(), end)
    ]
    denied = {match.end() for match in denials}  # where the "one" of "no one" ends
    found = [
        _number(text, each)
        for each in quantities(text, start, end, french=french)
        if not (each.vague and each.end in denied)
    ]
    taken = bytearray(end - start)  # one byte a code point: part of a token already
    _take(taken, start, found)
    found.extend(
        _number(text, Quantity(low=0, high=0, start=match.start(), end=match.end()))
        for match in denials
        if not any(taken[match.start() - start : match.end() - start])
    )
    if not found:
        return []
    _take(taken, start, found)
    found.extend(
        _word(match[0], match.start(), match.end(), french=french)
        for match in _PHRASES[french].finditer(text, start, end)
        if not any(taken[match.start() - start : match.end() - start])
    )
    return sorted(found, key=lambda token: token.start)


def _number(text: str, quantity: Quantity) -> Token:
    written = text[quantity.start : quantity.end].casefold()
    return Token(Kind.QUANTITY, written, quantity.start, quantity.end, quantity=quantity)


def _take(taken: bytearray, start: int, tokens: list[Token]) -> None:
    for token in tokens:
        taken[token.start - start : token.end - start] = b"\x01" * (token.end - token.start)
