"""Signed quotations: a paragraph that is somebody's words whole, with a dash and the name behind them or on the next line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.clause import Clause
from briefing.extract.engines.rules.subject import accepted_source
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.lexicon.lexicon import Lexicon
    from briefing.extract.text.quotation_marks import Quotation
    from briefing.extract.text.sentences import Sentence

_SIGNATURE = re.compile(
    r"[\s\u200b]*(?P<cue>[—–―-]{1,2})[\s\u200b]*(?P<who>[^“”«»\"\n:;―]{2,120}?)[\s\u200b.]*$"
)
_BULLET = re.compile(r"(?:[-•*·▪●◦‣]\s+)?")
_FEWEST_WORDS = 4
_LONGEST = 160  # code points of a signature


def signed(
    text: str,
    lines: Sequence[Sentence],
    following: Sequence[Sentence],
    quoted: Sequence[Quotation],
    lexicon: Lexicon,
) -> Finding | None:
    """Return a paragraph's quotation as said by whoever signs it, None where nobody does.

    `following` is the paragraph after it, `quoted` what stands between marks in this one. All offsets are code points.
    """
    if len(quoted) != 1 or not quoted[0].closed:
        return None
    begin, end = lines[0].start, lines[-1].end
    quotation = quoted[0]
    opened = _BULLET.match(text, begin)
    if quotation.start != (opened.end() if opened else begin) or _short(text, quotation):
        return None
    if text[quotation.end : end].strip():
        return _by(text, quotation, (quotation.end, end), lexicon)
    if len(following) == 1:
        return _by(text, quotation, (following[0].start, following[0].end), lexicon)
    return None


def _short(text: str, quotation: Quotation) -> bool:
    return (
        len(text[quotation.inner_start : quotation.inner_end].split(maxsplit=_FEWEST_WORDS)) < _FEWEST_WORDS
    )


def _by(text: str, quotation: Quotation, rest: Span, lexicon: Lexicon) -> Finding | None:
    if rest[1] - rest[0] > _LONGEST:
        return None
    match = _SIGNATURE.match(text[rest[0] : rest[1]])
    if match is None:
        return None
    written = text[rest[0] : rest[1]]
    view = Clause(start=rest[0], written=written, masked=written, lexicon=lexicon)
    source = accepted_source(view, *match.span("who"))
    if source is None:
        return None
    cue = (rest[0] + match.start("cue"), rest[0] + match.end("cue"))
    return Finding(
        source=(source,),
        cue=(cue,),
        content=((quotation.start, quotation.end),),
        confidence=0.75,
        engine="rules",
    )
