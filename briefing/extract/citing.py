"""Citing: a report of somebody else's account ("the Post, citing witnesses, reported …"): who is cited is the claimant.

The body that cites passes the account on (a relay): attribution is a chain, and is kept whole.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.reading import overlap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Span
    from briefing.extract.joining import Joined
    from briefing.extract.reading import Reading

_CITING = re.compile(
    r"^(?P<by>[^,]+),\s+(?P<how>citing|quoting|citant)\s+(?P<who>[^,]+?),?$", re.IGNORECASE | re.DOTALL
)
_AS_SAYING = re.compile(
    r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s+(?!by\b)(?P<who>[^.;:“”\"\n]{2,90}?)\s+as\s+(?:saying|telling|"
    r"stating|having said|reporting|claiming)\s*$"
    r"|\b(?:a cité|cite|citant|ont cité)\s+(?P<who2>[^.;:«»\n]{2,90}?)\s*,?\s+(?:disant|affirmant|"
    r"selon (?:lequel|laquelle|lesquels|lesquelles|qui)|pour qui|déclarant|indiquant)\s*$",
    re.IGNORECASE,
)
_CUE = re.compile(r"^\W*(?:citing|quoting|citant)$", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:\s*,\s+(?:citing|quoting|citant)|(?<=citing)|(?<=quoting)|(?<=citant))\s+[^,.;:“”\"\n]{2,80}(?=,)",
    re.IGNORECASE,
)


def with_cited(reading: Reading, joined: Sequence[Joined]) -> list[Joined]:
    """Return the findings, each "X, citing Y, reported" with Y for its source, and without Y as something that X says."""
    cited = [_cited(reading, each) for each in joined]
    sources = tuple(span for each in cited for span in each.finding.source)
    return [each for each in cited if not _only_cites(reading, each, sources)]


def _cited(reading: Reading, each: Joined) -> Joined:
    quoted = _quoted_as_saying(reading, each)
    if quoted:
        return replace(each, finding=replace(each.finding, source=(quoted,)), described=None)
    for source in (each.described, *each.finding.source):
        match = _CITING.match(reading.text(_with_aside(reading, source))) if source else None
        if source and match:
            who = source[0] + match.start("who"), source[0] + match.end("who")
            return replace(each, finding=replace(each.finding, source=(who,)), described=None)
    return each


def _quoted_as_saying(reading: Reading, each: Joined) -> Span | None:
    """Return who is said to have said it, where somebody else only quotes: "the Network quoted a nurse as saying"."""
    if not each.finding.cue:
        return None
    sentence = reading.sentence_at(each.finding.cue[0][0])
    match = _AS_SAYING.search(reading.source.text[sentence[0] : each.finding.cue[-1][1]])
    if match is None:
        return None
    name = "who" if match["who"] else "who2"
    return sentence[0] + match.start(name), sentence[0] + match.end(name)


def _with_aside(reading: Reading, source: Span) -> Span:
    """Return the source with the aside after it that says whom it cites."""
    aside = _ASIDE.match(reading.source.text, source[1])
    return (source[0], aside.end()) if aside else source


def _only_cites(reading: Reading, each: Joined, sources: tuple[Span, ...]) -> bool:
    """Return whether a finding has only those cited for its content: no claim."""
    cue = " ".join(reading.text(span) for span in each.finding.cue)
    return bool(_CUE.match(cue)) and overlap(each.finding.content, sources) > 0
