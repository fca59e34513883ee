"""Explaining: why a claim is proposed, line by line: by which words, how surely, whose it is, and which engine saw what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.reporting import percent
from briefing.model.claim import Naming
from briefing.model.detection import Sight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.claim import Claim
    from briefing.model.detection import Opinion
    from briefing.model.draft import Draft

ENGINES = {
    "trained": "the trained engine",
    "rules": "the rules",
    "own voice": "the rules, as the publication's own voice",
    "marks": "quotation marks and digits alone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an explanation: what it is about, and what there is to say of it."""

    about: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one claim is proposed; `head` says which."""

    head: str
    lines: tuple[Line, ...]


def explanations(draft: Draft) -> Iterator[Explanation]:
    """Yield the explanation of each claim of a draft, in the order of the text."""
    for claim in draft.claims:
        head = f"{claim.attribution.claimant}: {' '.join(claim.wording.split())}"
        yield Explanation(head=head, lines=tuple(_lines(claim)))


def _lines(claim: Claim) -> Iterator[Line]:
    cue = f"“{' '.join(claim.cue.quote.split())}”" if claim.cue else "none"
    yield Line(about="cue", words=cue)
    found = claim.detection
    if found is None:
        return
    yield Line(about="confidence", words=percent(found.confidence))
    yield Line(about="claimant", words=_why(claim))
    yield Line(about="found by", words=ENGINES.get(found.engine, found.engine))
    told = [
        each
        for each in found.reasons
        if not each.startswith("cue “") and each != claim.attribution.resolution
    ]
    for reason in told:
        yield Line(about="because", words=reason)
    for opinion in found.opinions:
        yield Line(about=ENGINES.get(opinion.engine, opinion.engine), words=_opinion(opinion))


def _why(claim: Claim) -> str:
    """Return why the claimant is that one: how "he" was followed back, or that the text names it, or that it names nobody."""
    told = claim.attribution
    if told.resolution:
        return told.resolution
    if told.naming is Naming.PUBLICATION:
        return "the publication says it itself"
    if told.passage is None:
        return "the text does not say who"
    return f"as the text has it: “{' '.join(told.passage.quote.split())}”"


def _opinion(opinion: Opinion) -> str:
    sure = f" ({percent(opinion.confidence)})" if opinion.confidence is not None else ""
    if opinion.sight is not Sight.OTHERWISE:
        return opinion.sight.value + sure
    said = f"“{' '.join(opinion.content.split())}”"
    by = f", said by “{' '.join(opinion.source.split())}”" if opinion.source else ", said by nobody named"
    return f"{opinion.sight.value}{sure}: {said}{by}"
