"""Joining: the findings of several engines as one list, each with what the other engines made of it.

The first engine leads. A finding of another engine that covers the same words is noted beside the leader's; one that lies
*inside* a leader's content with a cue of its own is a claim inside a claim ("asserts that … while claiming to have …"): both
are kept, and the outer one ends where the inner begins. What only the other engine found is added where it is sure.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace

from briefing.extract.finding import Finding, Span, extent
from briefing.extract.joining.better_source import better_source
from briefing.extract.joining.calibration import sureness
from briefing.extract.text.nearby import Nearby
from briefing.extract.text.reading import length, overlap
from briefing.model.detection import Opinion

_SAME = 0.5
_SURE = 0.6
_FIRM = 0.7
_MARKS = '“"«'
_SHARED = 0.9  # of what another finding has, or nearly
# After one of these another side's account begins, inside a sentence that reports the first side's.
_CONTRAST = re.compile(
    r"\b(?:while|whereas|although|though|but|tandis qu[e'’]|alors qu[e'’]|mais)\s*$", re.IGNORECASE
)


_SWAPPED = "the leading engine took the content for the source"
_UNSOURCED = "the leading engine took the source for a part of what was said"
_OF_WHOM = re.compile(
    r",\s+(?:\w+\s+){0,3}?(?:of\s+(?:whom|them|which)|including|among\s+them|killing|wounding|injuring)\b",
    re.IGNORECASE,
)
_THAT = re.compile(r"that\b", re.IGNORECASE)
_WHOLE = "the leading engine took a clause of what was said for all of it"
_INSIDE = "a claim inside another claim's sentence, with a cue of its own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One finding, those of other engines that it stands for as well, and why it stands."""

    finding: Finding
    others: tuple[Finding, ...] = ()
    reasons: tuple[str, ...] = ()
    described: Span | None = None
    """Where the source stands with its apposition, where another engine saw more of it: "the mayor, Awa Diallo"."""

    opinions: tuple[Opinion, ...] = ()
    """What the other engines made of it, once all is joined."""

    @property
    def sureness(self) -> float:
        """The share of findings like this one that are right, as it was measured."""
        return sureness(self.finding, self.opinions)

    @property
    def described_finding(self) -> Finding:
        """The finding with its source as fully described as any engine saw it."""
        return replace(self.finding, source=(self.described,)) if self.described else self.finding


# Findings near another, by their index in the whole list.
_Near = Mapping[int, Joined]


def join(
    leading: tuple[Finding, ...], following: tuple[Finding, ...], text: str, *, nested: bool = True
) -> tuple[Joined, ...]:
    """Return the findings of both engines as one list in the order of the text; without a leader, all that follow.

    `nested`: what one finding's words report of another speaker is added beside it; PolNeAR does not annotate that.
    """
    if not leading:
        return tuple(Joined(finding=finding) for finding in following)
    board = _Board(
        [Joined(finding=_without_marks(finding, text)) for finding in leading], text, nested=nested
    )
    for other in following:
        board.take(other)
    return tuple(sorted(board.joined, key=lambda each: each.finding.content[0]))


def _without_marks(finding: Finding, text: str) -> Finding:
    """Return a finding without the pieces of content that are a mark alone."""
    kept = tuple(span for span in finding.content if any(map(str.isalnum, text[span[0] : span[1]])))
    return replace(finding, content=kept) if kept and len(kept) < len(finding.content) else finding


class _Board:
    """The leader's findings, into which those of another engine are taken one by one."""

    def __init__(self, joined: list[Joined], text: str, *, nested: bool) -> None:
        self._nested = nested
        self.joined = joined
        self._text = text
        self._places = Nearby(extent(each.finding) for each in joined)

    def take(self, other: Finding) -> None:
        """Note a finding beside its like, put it in place of a worse one, cut it out of an outer one, or add it."""
        near = {index: self.joined[index] for index in self._places.touching(extent(other))}
        swapped = _swapped(other, near)
        same = _same_cue(other, near)
        outer = _around(other, near, self._text) if same is None else None
        alone = self._nested and same is None and outer is None and other.confidence >= _SURE
        if alone and _is_nested(other, near, self._text):
            self._add(Joined(finding=other, reasons=(_INSIDE,)))
            return
        same = _same_content(other, near) if same is None and outer is None else same
        inner = _inside_of(other, near) if same is None and outer is None else None
        unsourced = _unsourced(other, near)
        if swapped is not None:
            self._put(swapped, Joined(finding=other, reasons=(_SWAPPED,)))
        elif unsourced is not None:
            self._put(unsourced, Joined(finding=other, reasons=(_UNSOURCED,)))
        elif same is not None and _in_cue(near[same].finding, other):
            self._put(same, Joined(finding=other, reasons=(_SWAPPED,)))
        elif same is not None:
            self._put(same, _agreed(near[same], other, self._text))
        elif inner is not None:
            self._put(inner, Joined(finding=other, reasons=(_WHOLE,)))
        elif outer is not None:
            self._put(outer, replace(near[outer], finding=_cut(near[outer].finding, other, self._text)))
            self._add(Joined(finding=other, reasons=(_INSIDE,)))
        elif other.confidence >= _SURE and not _touches(other, near):
            self._add(Joined(finding=other))

    def _put(self, index: int, joined: Joined) -> None:
        self.joined[index] = joined
        self._places.put(index, extent(joined.finding))

    def _add(self, joined: Joined) -> None:
        self._places.put(len(self.joined), extent(joined.finding))
        self.joined.append(joined)


def without_shared(joined: list[Joined], text: str) -> list[Joined]:
    """Return the findings, each without what it took from another paragraph that a finding with a cue there has as well."""
    own = sorted(each.finding.content[0] for each in joined if each.finding.source and each.finding.cue)
    return [_own_part(each, own, text) for each in joined]


def _own_part(each: Joined, attributed: list[Span], text: str) -> Joined:
    """Return a finding without its later parts, behind a line's end, that one of the spans `attributed` (sorted) covers."""
    first, *others = each.finding.content
    kept = [
        span
        for span in others
        if "\n" not in text[first[1] : span[0]] or not _begun_by_another(span, attributed)
    ]
    if len(kept) == len(others):
        return each
    return replace(each, finding=replace(each.finding, content=(first, *kept)))


def _begun_by_another(span: Span, attributed: list[Span]) -> bool:
    """Return whether a content that begins with the span, or right before it, holds most of it."""
    at = bisect_right(attributed, (span[0] + 1, 0))
    return overlap((span,), tuple(attributed[max(at - 1, 0) : at + 1])) > _SHARED * (span[1] - span[0])


def _agreed(leading: Joined, other: Finding, text: str) -> Joined:
    """Return a finding with what another engine found for it; and how much of the source that one saw."""
    own = leading.finding
    described = leading.described
    fuller = own.source and length(own.source) == overlap(own.source, other.source) < length(other.source)
    if (
        fuller
        and _adds_apposition(own.source[0], other.source[0], text)
        and not overlap(other.source, own.cue + own.content)
    ):
        described = other.source[0]
    source = better_source(own, other, text)
    if source != own.source:
        own, described = replace(own, source=source), None
    return replace(
        leading, finding=_with_rest(own, other, text), described=described, others=(*leading.others, other)
    )


def _with_rest(leading: Finding, other: Finding, text: str) -> Finding:
    """Return the finding with the rest of its sentence that a sure finding has behind its cue: "…, papers show, |among them|"."""
    further = _of_whom(leading, other, text)
    if further:
        return replace(leading, content=(further,))
    rest = other.content[1:]
    if (
        other.confidence < _FIRM
        or len(leading.content) > 1
        or not rest
        or not leading.cue
        or rest[0][0] < leading.cue[-1][1]
        or overlap(leading.content, other.content[:1]) < _SAME * length(other.content[:1])
        or text[rest[0][0] : rest[0][0] + 1] in _MARKS
        or overlap(rest, (*leading.content, *leading.source))
    ):
        return leading
    return replace(leading, content=(*leading.content, *rest))


def _of_whom(leading: Finding, other: Finding, text: str) -> Span | None:
    """Return the leader's content with what the other's goes on to say of a part: "fourteen men|, four of whom had rifles|"."""
    own, theirs = leading.content[0], other.content[0]
    if (
        len(leading.content) > 1
        or other.confidence < _FIRM
        or abs(own[0] - theirs[0]) > len("that ")
        or theirs[1] <= own[1]
    ):
        return None
    return (own[0], theirs[1]) if _OF_WHOM.match(text, own[1], theirs[1]) else None


def _adds_apposition(short: Span, full: Span, text: str) -> bool:
    """Return whether the fuller source adds only what commas set off: "the mayor, |Awa Diallo|", "|Awa Diallo|, the mayor"."""
    before, after = text[full[0] : short[0]].strip(), text[short[1] : full[1]].strip()
    return (not before or (before.endswith(",") and before.count(",") == 1)) and (
        not after or (after.startswith(",") and after.count(",") == 1)
    )


def _same_cue(finding: Finding, joined: _Near) -> int | None:
    """Return which finding has the same cue; the items of a list share one, and are claims of their own."""
    return next(
        (
            index
            for index, each in joined.items()
            if overlap(each.finding.cue, finding.cue) and not _another_item(finding, each.finding)
        ),
        None,
    )


def _another_item(finding: Finding, other: Finding) -> bool:
    return finding.content[0][0] > other.content[-1][1] and finding.confidence >= _SURE


def _swapped(finding: Finding, joined: _Near) -> int | None:
    """Return which finding has content and source the other way round: its content is this one's source."""
    for index, each in joined.items():
        own = each.finding
        if (
            own.source
            and finding.source
            and overlap(own.content, finding.source) >= _SHARED * length(own.content)
            and overlap(own.source, finding.content) >= _SHARED * length(own.source)  # less its comma
        ) or _only_quotes(own, finding):
            return index
    return None


def _only_quotes(own: Finding, finding: Finding) -> bool:
    """Return whether a finding's source only quotes this sure one's: "Z was |quoted by X as saying|", with X for the source."""
    return bool(
        own.source
        and finding.source
        and finding.confidence >= _FIRM
        and overlap(own.source, finding.cue) == length(own.source)
        and overlap(own.content, finding.source) == length(finding.source)
    )


def _unsourced(finding: Finding, joined: _Near) -> int | None:
    """Return which finding without a source has this sure one's source and content in its content: "X was quoted as saying …"."""
    if not finding.source or finding.confidence < _SURE:
        return None
    return next(
        (
            index
            for index, each in joined.items()
            if not each.finding.source
            and overlap(each.finding.content, finding.source) == length(finding.source)
            and overlap(each.finding.content, finding.content) >= 0.8 * length(finding.content)
        ),
        None,
    )


def _same_content(finding: Finding, joined: _Near) -> int | None:
    """Return which finding's content is mostly the same words."""
    for index, each in joined.items():
        shared = overlap(each.finding.content, finding.content)
        if shared >= _SAME * (length(each.finding.content) + length(finding.content) - shared):
            return index
    return None


def _around(finding: Finding, joined: _Near, text: str) -> int | None:
    """Return which finding's content holds this one's cue and content, as a claim of its own.

    Either the same source goes on ("… while claiming to have"), or another's account is set against it ("… while the
    attackers claimed"). Other clauses with a source inside a content are what the first source said somebody said: taking
    them out cost 0.4 points of claim F1 on PolNeAR's development part.
    """
    for index, each in joined.items():
        content = each.finding.content
        cue_inside = finding.cue and overlap(finding.cue, content) == length(finding.cue)
        if not cue_inside or overlap(finding.content, content) < 0.8 * length(finding.content):
            continue
        if not overlap(finding.source, content) or _CONTRAST.search(text[: finding.source[0][0]][-20:]):
            return index
    return None


def _inside_of(finding: Finding, joined: _Near) -> int | None:
    """Return which finding of the same source lies inside this sure one's content with its cue: it is a part of what was said."""
    if finding.confidence < _SURE:
        return None
    return next(
        (
            index
            for index, each in joined.items()
            if each.finding.cue
            and overlap(each.finding.source, finding.source)
            and overlap(each.finding.cue, finding.content) == length(each.finding.cue)
            and overlap(each.finding.content, finding.content) == length(each.finding.content)
        ),
        None,
    )


def _in_cue(own: Finding, finding: Finding) -> bool:
    """Return whether the leader took words of a sure finding's cue for the content: "quoted |a priest as saying|"."""
    return finding.confidence >= _FIRM and overlap(own.content, finding.cue) == length(own.content)


def _is_nested(finding: Finding, joined: _Near, text: str) -> bool:
    """Return whether a claim lies whole, with its source, in one other's words: a clause with "that", or told in quotes.

    The outer one stays as it is: what somebody says another said is a claim of both.
    """
    if not finding.source or not finding.cue or finding.cue[-1][1] > finding.content[0][0]:
        return False
    whole = (*finding.source, *finding.cue, *finding.content)
    around = [each for each in joined.values() if overlap(finding.content, each.finding.content)]
    if len(around) != 1 or overlap(whole, around[0].finding.content) < length(whole):
        return False
    outer = around[0].finding.content
    if length(finding.content) >= _SAME * length(outer) and not _is_quoted(finding, outer, text):
        return False
    return bool(_THAT.match(text, finding.content[0][0])) or _is_quoted(finding, outer, text)


def _is_quoted(finding: Finding, outer: tuple[Span, ...], text: str) -> bool:
    """Return whether a claim lies between the marks of another's quotation, or is itself a quotation in what another says."""
    if text[finding.content[0][0] : finding.content[0][0] + 1] in _MARKS:
        return True
    return any(
        text[start : start + 1] in _MARKS and start < finding.source[0][0] and finding.content[-1][1] <= end
        for start, end in outer
    )


def _touches(finding: Finding, joined: _Near) -> bool:
    return any(overlap(finding.content, each.finding.content) > 0 for each in joined.values())


def _cut(outer: Finding, inner: Finding, text: str) -> Finding:
    """Return the outer finding, ended before the inner one's cue (or its source, where that stands inside too)."""
    begin = min(span[0] for span in (*inner.cue, *inner.source) if overlap((span,), outer.content))
    kept = [_ended(span, begin, text) for span in outer.content if span[0] < begin]
    content = tuple(span for span in kept if span is not None)
    return replace(outer, content=content) if content else outer


def _ended(span: Span, end: int, text: str) -> Span | None:
    if span[1] <= end:
        return span
    kept = text[span[0] : end].rstrip(" ,;:—–-\n")
    for conjunction in (" while", " and", " but", " although", " tout en", " en", " et", " also"):
        kept = kept.removesuffix(conjunction).rstrip(" ,;")
    return (span[0], span[0] + len(kept)) if len(kept.split()) > 1 else None
