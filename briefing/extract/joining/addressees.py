"""Addressees: whom somebody asks or warns is neither who says it nor a part of what is asked.

"The governor requested |the ministry| to send troops" wants troops sent; "|motorists| are warned that …" names no speaker.
Offsets are half-open and count Unicode code points.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding
    from briefing.extract.joining.joined import Joined
    from briefing.extract.text.reading import Reading

_TO_DO = re.compile(
    r"(?P<whom>(?!to\b|that\b|for\b|not\b)[^,.;:“”\"«»]{2,90}?)\s+(?P<what>(?:not\s+)?to\s+(?:[“\"]\s?)?[a-z]{2,})",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:request|urg|ask|challeng|dar(?:e[sd]?|ing)|implor|beg|exhort|petition|direct|command|instruct|order|encourag|advis|call(?:s|ed|ing)?\s+(?:up)?on|appeal|press(?:es|ed|ing)|invit|entreat|beseech)\w*",
    re.IGNORECASE,
)
_ARE_TOLD = re.compile(
    r"(?:(?:is|are|was|were|being|been)\s+(?:\w+ly\s+|hereby\s+|again\s+|also\s+|once\s+more\s+|further\s+)?)(?:warned|cautioned|reminded|asked|urged|advised|requested|told|invited|called\s+upon|"
    r"instructed|ordered|encouraged|informed|alerted)\b(?!\s+by\b)",
    re.IGNORECASE,
)
_NEAR = 40  # code points between whom and the verb


def without_addressees(reading: Reading, joined: Sequence[Joined]) -> list[Joined]:
    """Return the findings of an English text without those spoken to, in content and source."""
    if reading.lexicon.language != "en":
        return list(joined)
    return [replace(each, finding=_unaddressed(reading, each.finding)) for each in joined]


def _unaddressed(reading: Reading, finding: Finding) -> Finding:
    if not finding.cue:
        return finding
    cue = reading.text((finding.cue[0][0], finding.cue[-1][1]))
    if finding.source and _are_told(reading, finding):
        return replace(finding, source=())
    first, *others = finding.content
    if reading.lexicon.attitude(cue) is not Attitude.WANTS or not _ASKS.search(cue):
        return finding
    match = _TO_DO.match(reading.source.text, *first) if first[0] >= finding.cue[-1][1] else None
    if match is None:
        return finding
    return replace(finding, content=((match.start("what"), first[1]), *others))


def _are_told(reading: Reading, finding: Finding) -> bool:
    """Return whether what stands for the source is whom a passive of warning or asking tells."""
    begin, end = finding.source[0]
    cue = finding.cue[0]
    if not 0 <= cue[0] - end <= _NEAR or reading.text((begin, end)).strip().casefold() in ("who", "which"):
        return False
    between = reading.source.text[begin : cue[1] + 4]
    match = _ARE_TOLD.search(between)
    return bool(match and begin + match.end() >= cue[1])
