"""Opinions: what each engine that did not find a claim itself made of the same words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.joining.calibration import sureness
from briefing.extract.text.nearby import FindingsNearby
from briefing.extract.text.reading import length, overlap
from briefing.model.detection import Opinion, Sight

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.extract.finding import Finding, Span

_SAME = 0.5  # of the characters of both: the measure of "claim full"
_OF_RULES = {"own voice": "rules"}  # what is said in no engine's words is found by rules too
_LONGEST = 300  # code points of a passage that are kept as another engine saw it


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The engines that were asked, with what each found by itself; and the names of those that do not read the language."""

    found: Mapping[str, FindingsNearby]
    unread: tuple[str, ...]
    text: str

    @classmethod
    def of(cls, found: Mapping[str, Sequence[Finding]], installed: Iterable[str], text: str) -> Asked:
        """Return it of the findings by engine; `installed` are the names of all engines there are."""
        return cls(
            found={name: FindingsNearby(findings) for name, findings in found.items()},
            unread=tuple(name for name in dict.fromkeys(installed) if name not in found),
            text=text,
        )

    def about(self, finding: Finding) -> tuple[Opinion, ...]:
        """Return what the engines other than its own made of a finding, in the order in which they were asked."""
        own = _OF_RULES.get(finding.engine, finding.engine)
        asked = (self._seen(finding, name, near) for name, near in self.found.items() if name != own)
        return (*asked, *(Opinion(engine=name, sight=Sight.NOT_ASKED) for name in self.unread))

    def _seen(self, finding: Finding, engine: str, findings: FindingsNearby) -> Opinion:
        touching = [each for each in findings.to(finding) if _shares(each, finding)]
        if not touching:
            return Opinion(engine=engine, sight=Sight.MISSED)
        nearest = max(
            touching, key=lambda each: (same(each, finding), _likeness(each.content, finding.content))
        )
        sure = round(sureness(nearest, ()), 3)
        if same(nearest, finding):
            return Opinion(engine=engine, sight=Sight.SAME, confidence=sure)
        return Opinion(
            engine=engine,
            sight=Sight.OTHERWISE,
            confidence=sure,
            source=self._words(nearest.source),
            content=self._words(nearest.content),
        )

    def _words(self, spans: tuple[Span, ...]) -> str:
        words = " … ".join(self.text[start : min(end, start + _LONGEST)] for start, end in spans)
        return words if len(words) <= _LONGEST else words[:_LONGEST].rstrip() + " …"


def same(one: Finding, other: Finding) -> bool:
    """Return whether two findings are one claim: half of the content shared, and the source, or one inside the other's."""
    if _likeness(one.content, other.content) < _SAME:
        return False
    shared = overlap(one.source, other.source)
    within = shared > 0 and shared == min(length(one.source), length(other.source))
    return within or not (one.source or other.source) or _likeness(one.source, other.source) >= _SAME


def _shares(one: Finding, other: Finding) -> bool:
    """Return whether two findings share words of their contents, or the cue."""
    return overlap(one.content, other.content) > 0 or overlap(one.cue, other.cue) > 0


def _likeness(one: tuple[Span, ...], other: tuple[Span, ...]) -> float:
    shared = overlap(one, other)
    whole = length(one) + length(other) - shared
    return shared / whole if whole else 0.0
