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
    for source in (each.described, *each.finding.source):
        match = _CITING.match(reading.text(_with_aside(reading, source))) if source else None
        if source and match:
            who = source[0] + match.start("who"), source[0] + match.end("who")
            return replace(each, finding=replace(each.finding, source=(who,)), described=None)
    return each


def _with_aside(reading: Reading, source: Span) -> Span:
    """Return the source with the aside after it that says whom it cites."""
    aside = _ASIDE.match(reading.source.text, source[1])
    return (source[0], aside.end()) if aside else source


def _only_cites(reading: Reading, each: Joined, sources: tuple[Span, ...]) -> bool:
    """Return whether a finding has only those cited for its content: no claim."""
    cue = " ".join(reading.text(span) for span in each.finding.cue)
    return bool(_CUE.match(cue)) and overlap(each.finding.content, sources) > 0
