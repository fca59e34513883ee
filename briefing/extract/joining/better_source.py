"""Better source: which of two engines' source phrases for one claim to keep.

The leading engine's stands, but for what its training never showed it: a dateline, a bare pronoun inside a longer phrase, nobody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span

_SURE = 0.65
_DATELINE = re.compile(r"\s*(?:\([^()\n]{1,40}\)\s*)?(?:—|–|--)\s")
_PRONOUN = re.compile(r"(?:who|which|i|we|you|he|she|they|it)$", re.IGNORECASE)
_SUBJECT_PRONOUN = re.compile(r"we|i|he|she|they", re.IGNORECASE)
# "Reached by phone, |the prefect|": how somebody was reached is no part of who it is.
_BEFORE_SUBJECT = re.compile(
    r"(?:reached|joined|contacted|asked|questioned|interviewed|quizzed|pressed|speaking|visited|approached|writing|reacting|replying|responding|commenting|testifying|briefing|talking|met)\b[^,]*,\s*$",
    re.IGNORECASE,
)
# "A ranger|, not wishing to be quoted by name|"
_UNNAMED_BY_WISH = re.compile(
    r"\s*,?\s*(?:who|not|speaking|asking|requesting|insisting|declining|preferring|wishing|refusing)\b[^.;:]*\b(?:named?|identified|anonym\w+|quoted|cited|authori[sz]ed|print|identity|record)\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"who$", re.IGNORECASE)
_REST_OF_NAME = re.compile(r"(?:\s[A-ZÀ-ÖØ-Þ][\w’'-]*){1,3}")
_SELF_STYLED = re.compile(
    r"\s+(?:calling|identifying|describing|styling|introducing|naming)\s+(?:him|her|them|it)sel(?:f|ves)\b"
    r"|\s+(?:identified|described|known)\s+(?:only\s+)?(?:as|by)\b",
    re.IGNORECASE,
)


def better_source(leading: Finding, other: Finding, text: str) -> tuple[Span, ...]:
    """Return the source to keep for a claim that two engines found: the leader's, or where that cannot be it, the other's.

    Spans are half-open and count code points of `text`.
    """
    if not other.source or other.confidence < 0.5:
        return leading.source
    if not leading.source:
        return other.source if other.confidence >= _SURE else ()
    own, theirs = leading.source[0], other.source[0]
    if _cannot_be(leading, own, text) or _is_more(own, theirs, text):
        return other.source
    return leading.source


def _cannot_be(leading: Finding, own: Span, text: str) -> bool:
    """Return whether the leader's source is a dateline in capitals."""
    return (
        text[own[0] : own[1]].isupper()
        and bool(_DATELINE.match(text, own[1]))
        and (own[0] == 0 or text[own[0] - 1] == "\n")
    )


def _is_more(own: Span, theirs: Span, text: str) -> bool:
    """Return whether the other's source says better who speaks than the leader's, which stands at or in the same words."""
    return _stands_for(own, theirs, text) or _begins_better(own, theirs, text) or _goes_on(own, theirs, text)


def _stands_for(own: Span, theirs: Span, text: str) -> bool:
    """Return whether the leader's is a pronoun inside the other's, or a "who" right behind it."""
    words = text[own[0] : own[1]].strip(" ,")
    if _PRONOUN.match(words) and theirs[0] < own[0] and own[1] < theirs[1]:
        return True
    behind = _RELATIVE.match(words) and theirs[1] <= own[0]
    return bool(behind) and not text[theirs[1] : own[0]].strip(" ,")


def _begins_better(own: Span, theirs: Span, text: str) -> bool:
    """Return whether the leader's begins too early: "the governor |we|", "reached by phone, |the prefect|"."""
    if own[0] >= theirs[0] or theirs[1] < own[1]:
        return False
    pronoun = theirs[1] == own[1] and _SUBJECT_PRONOUN.fullmatch(text, *theirs)
    return bool(pronoun or _BEFORE_SUBJECT.match(text[own[0] : theirs[0]]))


def _goes_on(own: Span, theirs: Span, text: str) -> bool:
    """Return whether the other's goes on with the name, with who they say they are, or with their wish not to be named."""
    if theirs[0] != own[0] or own[1] >= theirs[1]:
        return False
    rest = text[own[1] : theirs[1]]
    return any((_SELF_STYLED.match(rest), _REST_OF_NAME.fullmatch(rest), _UNNAMED_BY_WISH.match(rest)))
