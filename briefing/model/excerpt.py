"""Excerpt: a brief as a PDF carries it, so that it can be opened again and printed as it was, and no more than that.

Two ways (`briefing.model.layout.Carried`), both functions from brief to brief; doing either twice changes nothing:

* `excerpt` keeps what the pages print, and what follows from the same: the claims that stand, of the sources' texts their
  passages. A text keeps its length: each character that is not cited becomes `FILLER`, so that every offset stays valid.
  Line ends stay, and so do the quotation marks and spaces that touch a passage, since the pages print the marks.
  Left out are rejected claims, who reviewed what and when, why a machine proposed it, the reasons of
  grades, and names of parties that stand in uncited text alone. A note number that was withdrawn stays taken.
* `evidence` keeps the whole texts, the rejected claims and the notes. What is marked stricter than the brief itself is never
  in it: such a rejected claim is left out, and of such a source only the passages are kept.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeVar

from briefing.model.claim import Claim, Review
from briefing.model.incident import Incident, Party, Place
from briefing.model.layout import Carried
from briefing.model.numbering import key_of, numbered
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.assessment import Judgement
    from briefing.model.brief import Brief
    from briefing.model.source import Source, SourceSpan

FILLER: Final = "\N{LIGHT SHADE}"
"""Stands for each code point that is left out: no letter, no space and no quotation mark, so that nothing reads it as one."""
MARKS: Final = frozenset("“”\"«»„‘’'‹›「」")
"""Quotation marks that are kept where they touch a passage."""
WITHDRAWN: Final = "-"
"""Stands in the book of note numbers for a passage that is cited no more: its number is given to no other one."""
_BESIDE: Final = 2
"""Code points: French quotation marks stand a space off the words."""
_LINE_ENDS: Final = re.compile(r"([\r\n]+)")

_Mentioned = TypeVar("_Mentioned", Place, Party)
_Ranges = list[tuple[int, int]]
"""Half-open ranges of code points, in order, that do not meet."""


def carried(brief: Brief) -> Brief | None:
    """Return the brief as its PDF carries it, or None where its layout says that nothing is carried."""
    match brief.layout.carried:
        case Carried.BRIEF:
            return excerpt(brief)
        case Carried.EVIDENCE:
            return evidence(brief)
    return None


def excerpt(brief: Brief) -> Brief:
    """Return `brief` with nothing in it but what its pages show: the standing claims and their passages."""
    brief = numbered(brief)
    claims = tuple([_printed(claim) for claim in brief.standing_claims])
    known = {claim.id for claim in claims}
    cited, named = _cited(brief), _named(brief)
    cited_keys = {key_of(claim) for claim in claims} | {key_of(gap) for gap in brief.gaps}
    return replace(
        brief,
        sources=tuple([_excerpt_of(source, cited.get(source.id, [])) for source in brief.sources]),
        claims=tuple([_without_lost(claim, known) for claim in claims]),
        incidents=tuple([_kept_passages(incident, cited) for incident in brief.incidents]),
        places=tuple([_kept_mentions(place, cited) for place in brief.places]),
        parties=tuple(
            [_kept_mentions(party, cited) for party in brief.parties if _is_told(party, brief, named, cited)]
        ),
        judgements=tuple([_on_known(judgement, known) for judgement in brief.judgements]),
        reliabilities=tuple(
            [
                replace(grade, reason="") if grade.reason else grade
                for grade in brief.reliabilities
                if grade.subject in named
            ]
        ),
        numbered=tuple([key if key in cited_keys else WITHDRAWN for key in brief.numbered]),
    )


def evidence(brief: Brief) -> Brief:
    """Return `brief` whole, less what is marked stricter than itself: rejected claims, and the uncited text of sources."""
    brief = numbered(brief)
    most = brief.marking.strictness
    stricter = {source.id for source in brief.sources if source.marking.strictness > most}
    claims = tuple(
        [
            claim
            for claim in brief.claims
            if not claim.rejected or (claim.marking.strictness <= most and claim.source not in stricter)
        ]
    )
    if not stricter and len(claims) == len(brief.claims):
        return brief
    cited = _cited(brief)
    known = {claim.id for claim in claims}
    return replace(
        brief,
        sources=tuple(
            [
                _excerpt_of(source, cited.get(source.id, [])) if source.id in stricter else source
                for source in brief.sources
            ]
        ),
        claims=tuple([_without_lost(claim, known) for claim in claims]),
        incidents=tuple([_kept_passages(incident, cited, stricter) for incident in brief.incidents]),
        places=tuple([_kept_mentions(place, cited, stricter) for place in brief.places]),
        parties=tuple([_kept_mentions(party, cited, stricter) for party in brief.parties]),
        judgements=tuple([_on_known(judgement, known) for judgement in brief.judgements]),
    )


def sources_are_whole(brief: Brief) -> Iterator[Problem]:
    """A brief that came out of a PDF may hold the cited passages alone: what else the reports say cannot be looked up."""
    cut = [source for source in brief.sources if source.excerpt]
    if cut:
        yield Problem(
            level=Level.NOTE,
            place=cut[0].id,
            message=f"only the cited passages of {len(cut)} of {len(brief.sources)} sources are here",
            advice="Take the brief file, where there is one, to read the whole reports.",
        )
    ids = {source.id for source in cut}
    for claim in brief.standing_claims if cut else ():
        if any(span.source in ids and FILLER in span.quote for span in passages_of(claim)):
            yield Problem(
                level=Level.ERROR,
                place=claim.id,
                message="the passage takes in text that is not here",
                advice="Select only words that can be read.",
            )


# ── texts ──


def _cited(brief: Brief) -> dict[str, _Ranges]:
    """Return by source the ranges of its text that are kept: passages that stand there, and the marks beside them."""
    texts = {source.id: source for source in brief.sources}
    found: dict[str, _Ranges] = {}
    for claim in brief.standing_claims:
        for span in passages_of(claim):
            _keep(span, texts, found)
        for span in claim.content:
            _keep_marks(span, texts, found)
    for gap in brief.gaps:
        if gap.passage:
            _keep(gap.passage, texts, found)
    return {source: _joined(ranges) for source, ranges in found.items()}


def passages_of(claim: Claim) -> Iterator[SourceSpan]:
    """Yield every passage that a claim names: its content, its cue, who said it, through what, quotations and figures."""
    attribution = claim.attribution
    yield from claim.content
    for quotation in claim.quotations:
        yield quotation.passage
    for figure in claim.figures:
        if figure.passage:
            yield figure.passage
    for relay in attribution.relays:
        if relay.passage:
            yield relay.passage
    for span in (claim.cue, attribution.passage, attribution.channel.passage):
        if span:
            yield span


def _keep(span: SourceSpan, texts: dict[str, Source], found: dict[str, _Ranges]) -> None:
    # A passage that does not stand at its place is in the claim as it was quoted; the text there is another one.
    source = texts.get(span.source)
    if source is not None and 0 <= span.start < span.end and span.stands_in(source):
        found.setdefault(span.source, []).append((span.start, span.end))


def _keep_marks(span: SourceSpan, texts: dict[str, Source], found: dict[str, _Ranges]) -> None:
    source = texts.get(span.source)
    if source is None or not 0 <= span.start < span.end:
        return
    beside = (*range(max(span.start - _BESIDE, 0), span.start), *range(span.end, span.end + _BESIDE))
    for at in beside:
        letter = source.text[at : at + 1]
        if letter in MARKS or letter.isspace():
            found.setdefault(span.source, []).append((at, at + 1))


def _joined(ranges: _Ranges) -> _Ranges:
    joined: _Ranges = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return joined


def _excerpt_of(source: Source, kept: _Ranges) -> Source:
    text, pieces, at = source.text, [], 0
    for start, end in kept:
        pieces += [_filled(text[at:start]), text[start:end]]
        at = end
    pieces.append(_filled(text[at:]))
    cut = "".join(pieces)
    return source if cut == text else replace(source, text=cut, excerpt=True)


def _filled(text: str) -> str:
    """Return a text of the same length and with the same line ends, all else filled."""
    parts = _LINE_ENDS.split(text)
    parts[::2] = [FILLER * len(part) for part in parts[::2]]
    return "".join(parts)


# ── nouns ──


def _printed(claim: Claim) -> Claim:
    """Return a claim without what the pages do not show of it: who reviewed it when, why it was proposed."""
    if claim.review.by or claim.review.at:
        claim = replace(claim, review=Review(state=claim.review.state))
    found = claim.detection
    if found is not None and (found.reasons or found.others or found.opinions):
        claim = replace(claim, detection=replace(found, reasons=(), others=(), opinions=()))
    return claim


def _without_lost(claim: Claim, known: set[str]) -> Claim:
    return replace(claim, same_as="") if claim.same_as and claim.same_as not in known else claim


def _on_known(judgement: Judgement, known: set[str]) -> Judgement:
    rests_on = tuple([claim for claim in judgement.rests_on if claim in known])
    return judgement if rests_on == judgement.rests_on else replace(judgement, rests_on=rests_on)


def _named(brief: Brief) -> frozenset[str]:
    """Return the names that the standing claims, the gaps and the source table print: of claimants, sides and publishers."""
    names: set[str] = {source.publisher for source in brief.sources}
    for claim in brief.standing_claims:
        attribution = claim.attribution
        names |= {attribution.claimant, attribution.on_behalf_of, attribution.audience}
        names |= {relay.name for relay in attribution.relays} | {figure.whose for figure in claim.figures}
        names |= {answer.question.about for answer in claim.answers}
    names |= {name for gap in brief.gaps for name in (gap.withheld_by, gap.about)}
    return frozenset(names)  # with "": a grade of nobody's name holds for a source that names no publisher


def _is_told(party: Party, brief: Brief, named: frozenset[str], cited: dict[str, _Ranges]) -> bool:
    """Return whether a party stands on the pages, or a person put it into the brief; else uncited text alone names it."""
    return (
        not party.mentions
        or any(party.id in incident.parties for incident in brief.incidents)
        or any(_stands(mention, cited) for mention in party.mentions)
        or any(party.goes_by(name) for name in named)
    )


def _kept_mentions(noun: _Mentioned, cited: dict[str, _Ranges], of: set[str] | None = None) -> _Mentioned:
    """Return a place or party with the mentions that stand in cited text, or in a source that is not one `of` these."""
    kept = tuple(
        [span for span in noun.mentions if (of is not None and span.source not in of) or _stands(span, cited)]
    )
    return noun if len(kept) == len(noun.mentions) else replace(noun, mentions=kept)


def _kept_passages(incident: Incident, cited: dict[str, _Ranges], of: set[str] | None = None) -> Incident:
    """Return an incident with the passages of its fields that stand in cited text, or in a source that is not one `of` these."""
    kept = tuple(
        [
            each
            for each in incident.passages
            if (of is not None and each.span.source not in of) or _stands(each.span, cited)
        ]
    )
    return incident if len(kept) == len(incident.passages) else replace(incident, passages=kept)


def _stands(span: SourceSpan, cited: dict[str, _Ranges]) -> bool:
    return any(start <= span.start < span.end <= end for start, end in cited.get(span.source, ()))
