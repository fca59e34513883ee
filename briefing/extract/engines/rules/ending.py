"""Ending: contents end where another attribution of the same sentence begins as a clause of its own, beside the first."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding

_BESIDE = re.compile(
    r"(?:(?:,\s*|\s)(?:and|but|while|whereas|although|though|then|et|mais|puis|or|tandis\s+qu[e'’]|alors\s+qu[e'’])|\s?[;:—–]|\s-)\s*$",
    re.IGNORECASE,
)
_FEWEST_WORDS = 2
_LEAD = 120  # code points looked at between a joint and the subject: adjuncts


def ended(view: Clause, found: Sequence[Finding]) -> list[Finding]:
    """Return the findings, each whose content another one's clause begins in cut before it ("…, and the mayor said …").

    A clause after "that" or "que" is what the first source reports, and stays.
    """
    return [_ended(view, each, found) for each in found]


def _ended(view: Clause, each: Finding, found: Sequence[Finding]) -> Finding:
    start, end = each.content[0]
    if not each.cue or each.cue[0][1] > start or len(each.content) > 1:
        return each
    joints = [
        joint
        for other in found
        if other is not each and other.cue and start < other.cue[0][0] < end
        for joint in [_joint(view, each, other)]
        if joint is not None and joint > start
    ]
    if not joints:
        return each
    kept = view.content(start - view.start, min(joints) - view.start)
    return replace(each, content=(kept,)) if kept else each


def _juxtaposed(view: Clause, outer: Finding, left: str) -> re.Match[str] | None:
    """Return the comma alone that parts two French attributions, the first with a noun: "X accuse Y, |Z parle de …"."""
    if view.lexicon.language != "fr" or view.written[outer.content[0][0] - view.start :].startswith(
        ("que ", "qu'", "qu’")
    ):
        return None
    return re.search(r",\s*$", left)


def _joint(view: Clause, outer: Finding, other: Finding) -> int | None:
    """Return where the joint before another attribution stands (offset in the text), or None where it is no clause beside."""
    begin = other.cue[0][0]
    if other.source and other.source[0][0] < begin and other.source != outer.source:
        begin = other.source[0][0]
        if begin <= outer.content[0][0]:
            return None
    left = view.masked[: begin - view.start]
    direct = _BESIDE.search(left) or _juxtaposed(view, outer, left)
    if direct:
        return view.start + direct.start()
    starts = [
        match.end() for match in re.finditer(_BESIDE.pattern.removesuffix("$"), left[-_LEAD:], re.IGNORECASE)
    ]
    for at in reversed(starts):
        first = max(len(left) - _LEAD, 0) + at
        lead = view.lexicon.lead_in.match(left[first:])
        if lead and first + lead.end() == len(left):
            joint = _BESIDE.search(left[:first])
            return view.start + joint.start() if joint else None
    return None
