"""Citing: a report of somebody else's account ("the Post, citing witnesses, reported …"): the Post's and the witnesses'.

For the claim of those cited, who cites them passes the account on (a relay): attribution is a chain, and is kept whole. Who is
only quoted ("the Post quoted a nurse as saying") is the claimant alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.text.reading import overlap

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Span
    from briefing.extract.joining.joined import Joined
    from briefing.extract.text.reading import Reading

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
_CITING_BEHIND = re.compile(
    r"\s*,\s+(?P<how>citing|quoting|citant)\s+(?P<who>[^,.;:“”\"«»\n]{2,80}?)(?=\s*(?:[,.;!?\n]|$))",
    re.IGNORECASE,
)
# At least one word before it: what is passed on.
_PASSED_ON = re.compile(
    r"(?<=\w),?\s+(?:as\s+)?(?:relayed|quoted|cited|carried|seen|obtained|reviewed|viewed|republished|repris\w*|relayée?s?|citée?s?|consultée?s?|obtenue?s?|vue?s?)\s+(?:by|par)\s+[^\n]+$",
    re.IGNORECASE,
)
_CUE = re.compile(r"^\W*(?:citing|quoting|citant)$", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:\s*,\s+(?:citing|quoting|citant)|(?<=citing)|(?<=quoting)|(?<=citant))\s+[^,.;:“”\"\n]{2,80}(?=,)",
    re.IGNORECASE,
)


def with_cited(reading: Reading, joined: Sequence[Joined]) -> list[Joined]:
    """Return the findings; "X, citing Y, reported" as two, of X and of Y, and without Y as something that X says."""
    cited = [one for each in joined for one in _cited(reading, each)]
    sources = tuple(span for each in cited for span in each.finding.source)
    return [each for each in cited if not _only_cites(reading, each, sources)]


def _cited(reading: Reading, each: Joined) -> list[Joined]:
    quoted = _quoted_as_saying(reading, each)
    if quoted:
        return [replace(each, finding=replace(each.finding, source=(quoted,)), described=None)]
    for source in (each.described, *each.finding.source):
        match = _CITING.match(reading.text(_with_aside(reading, source))) if source else None
        if source and match:
            by, how, who = (
                (source[0] + match.start(name), source[0] + match.end(name)) for name in ("by", "how", "who")
            )
            return [
                replace(each, finding=replace(each.finding, source=(by,)), described=None),
                replace(
                    each, finding=replace(each.finding, source=(who,), cue=(how,)), described=None, others=()
                ),
            ]
    return [_without_relay(reading, each), *_cited_behind(reading, each)]


def _cited_behind(reading: Reading, each: Joined) -> list[Joined]:
    """Return the claim of those whom a sentence cites in the end: "Radio X raised it to nine, citing |doctors|"."""
    if not each.finding.source or not each.finding.cue:
        return []
    end = max(each.finding.content[-1][1], each.finding.cue[-1][1])
    match = _CITING_BEHIND.match(reading.source.text, end)
    if match is None:
        return []
    return [
        replace(
            each,
            finding=replace(each.finding, source=(match.span("who"),), cue=(match.span("how"),)),
            described=None,
            others=(),
        )
    ]


def _without_relay(reading: Reading, each: Joined) -> Joined:
    """Return the finding with its source ended before who passed it on: "the captain|, as relayed by the police|"."""
    if not each.finding.source:
        return each
    start, end = each.finding.source[0]
    match = _PASSED_ON.search(reading.text((start, end)))
    if match is None:
        return each
    short = (start, start + match.start())
    return replace(
        each, finding=replace(each.finding, source=(short, *each.finding.source[1:])), described=None
    )


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
    bare = source[0] + len(reading.text(source).rstrip(" ,"))
    aside = _ASIDE.match(reading.source.text, bare)
    return (source[0], aside.end()) if aside else source


def _only_cites(reading: Reading, each: Joined, sources: tuple[Span, ...]) -> bool:
    """Return whether a finding has only those cited for its content: no claim."""
    cue = " ".join(reading.text(span) for span in each.finding.cue)
    return bool(_CUE.match(cue)) and overlap(each.finding.content, sources) > 0
