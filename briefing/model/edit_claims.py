"""Edits of claims: grades, the same claim elsewhere, spans that move, claims made by hand, many accepted at once."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from briefing.model.agreement import original_of
from briefing.model.assessment import ReliabilityGrade
from briefing.model.claim import Attribution, Claim, Naming, Quotation, QuotationKind, Review, ReviewState
from briefing.model.edit import change_claim, put

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.assessment import Credibility, Reliability
    from briefing.model.brief import Brief
    from briefing.model.edit import Edit
    from briefing.model.source import Source, SourceSpan

_MARKED = re.compile('“([^”]+)”|"([^"]+)"|«\\s*([^»]+?)\\s*»|„([^“”]+)[“”]')


class Part(Enum):
    """The parts of a claim that stand in a passage and can be set by selecting it."""

    CLAIMANT = "claimant"
    CUE = "cue"
    CONTENT = "content"
    MORE = "more content"


# ── grades ──


def set_credibility(claim_id: str, credibility: Credibility) -> Edit:
    """Return the edit that judges how far other information bears a claim out."""
    return change_claim(claim_id, lambda claim: replace(claim, credibility=credibility))


def set_reliability(subject: str, grade: Reliability, reason: str = "") -> Edit:
    """Return the edit that sets the reliability of a publisher or claimant, once for the whole brief."""
    new = ReliabilityGrade(subject=subject, grade=grade, reason=reason)

    def edit(brief: Brief) -> Brief:
        known = brief.reliabilities
        if any(each.subject == subject for each in known):
            known = tuple(new if each.subject == subject else each for each in known)
        else:
            known = (*known, new)
        return replace(brief, reliabilities=known)

    return edit


def override_reliability(claim_id: str, grade: Reliability | None) -> Edit:
    """Return the edit that gives one claim a reliability of its own; with None that of publisher or claimant holds again."""
    return change_claim(claim_id, lambda claim: replace(claim, reliability=grade))


def note_grading(claim_id: str, note: str) -> Edit:
    """Return the edit that says why a claim is graded as it is."""
    return change_claim(claim_id, lambda claim: replace(claim, grading_note=note))


# ── the same claim elsewhere ──


def same_claim(claim_id: str, other_id: str) -> Edit:
    """Return the edit that marks two claims as one: what repeats either of them then repeats the fuller one.

    `KeyError` where the brief lacks one of them, `ValueError` where they are one already.
    """

    def edit(brief: Brief) -> Brief:
        ours, theirs = original_of(brief, brief.claim(claim_id)), original_of(brief, brief.claim(other_id))
        if ours.id == theirs.id:
            raise ValueError("the two claims are marked as the same already")
        original = theirs if len(theirs.wording) >= len(ours.wording) else ours
        ids = {each.id for one in (ours, theirs) for each in repeats_of(brief, one)}
        return _repeating(brief, ids, original.id)

    return edit


def not_same_claim(claim_id: str) -> Edit:
    """Return the edit by which a claim repeats no other any more; what repeated it repeats the fullest of the others.

    `KeyError` where the brief has no such claim.
    """

    def edit(brief: Brief) -> Brief:
        claim = brief.claim(claim_id)
        family = repeats_of(brief, original_of(brief, claim))
        others = [each for each in family if each.id != claim_id]
        if original_of(brief, claim).id == claim_id and others:
            fullest = max(others, key=lambda each: len(each.wording))
            brief = _repeating(brief, {each.id for each in others}, fullest.id)
        return change_claim(claim_id, lambda own: replace(own, same_as=""))(brief)

    return edit


def repeats_of(brief: Brief, original: Claim) -> tuple[Claim, ...]:
    """Return a claim with all claims that are marked, directly or over others, as the same."""
    marked = (claim for claim in brief.claims if claim.same_as and claim.id != original.id)
    return (original, *(claim for claim in marked if original_of(brief, claim).id == original.id))


def _repeating(brief: Brief, ids: set[str], original: str) -> Brief:
    def marked(claim: Claim) -> Claim:
        if claim.id not in ids:
            return claim
        return replace(claim, same_as="" if claim.id == original else original)

    return replace(brief, claims=tuple(marked(claim) for claim in brief.claims))


# ── passages ──


def claim_from(span: SourceSpan, taken: Iterable[str] = (), *, by: str, at: str) -> Claim:
    """Return a new claim made by a person from a passage; it names no claimant until one is given.

    Its id is that of a claim found there; where that is `taken`, numbered.
    """
    known = set(taken)
    bare = f"c-{span.source[2:]}-{span.start}-{span.end}"
    numbered = (f"{bare}-{number}" for number in range(2, len(known) + 3))
    return Claim(
        id=bare if bare not in known else next(each for each in numbered if each not in known),
        content=(span,),
        attribution=Attribution(claimant=""),
        quotations=quotations_in(span),
        review=Review(state=ReviewState.ACCEPTED, by=by, at=at),
    )


def add_claim(claim: Claim) -> Edit:
    """Return the edit that puts a claim into the brief."""
    return put("claims", claim)


def move_part(claim_id: str, part: Part, span: SourceSpan) -> Edit:
    """Return the edit by which a part of a claim stands in another passage of its source.

    Who is named there is the claimant from then on, unless the same words stand there as before. `KeyError` where the brief
    has no such claim, `ValueError` for a passage of another source.
    """

    def edit(brief: Brief) -> Brief:
        claim = brief.claim(claim_id)
        if claim.source != span.source:
            raise ValueError("the passage stands in another source than the claim")
        return change_claim(claim_id, lambda own: _moved(brief, own, part, span))(brief)

    return edit


def _moved(brief: Brief, claim: Claim, part: Part, span: SourceSpan) -> Claim:
    if part is Part.CLAIMANT:
        return replace(claim, attribution=_named(brief, claim, span))
    if part is Part.CUE:
        return replace(claim, cue=span)
    content = (span,) if part is Part.CONTENT else _joined((*claim.content, span), brief.source(span.source))
    kept = tuple(each for each in claim.quotations if _within(each.passage, content))
    new = (each for own in content for each in quotations_in(own))
    added = tuple(each for each in new if not any(each.passage.overlaps(one.passage) for one in kept))
    return replace(claim, content=content, quotations=kept + added)


def _named(brief: Brief, claim: Claim, span: SourceSpan) -> Attribution:
    """Return the attribution to whoever the passage names, in the role that another claim of the source gives them."""
    own = claim.attribution
    name = " ".join(span.quote.split())
    if name.casefold() in (own.wording.casefold(), own.claimant.casefold()):
        return replace(own, passage=span, wording=name)
    like = next(
        (
            each.attribution
            for each in brief.claims
            if each.source == span.source and each.attribution.claimant == name
        ),
        Attribution(claimant=name),
    )
    return replace(
        own,
        claimant=name,
        naming=like.naming if like.naming is not Naming.PUBLICATION else Naming.NAMED,
        role=like.role,
        on_behalf_of=like.on_behalf_of,
        wording=name,
        passage=span,
        resolution="",
    )


def _joined(spans: tuple[SourceSpan, ...], source: Source) -> tuple[SourceSpan, ...]:
    """Return the spans in the order of the text, those that meet as one."""
    joined: list[SourceSpan] = []
    for span in sorted(spans):
        before = joined[-1] if joined else None
        gap = source.text[before.end : span.start] if before else "x"
        if before and (before.overlaps(span) or not gap.strip()):
            joined[-1] = source.span(before.start, max(before.end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _within(span: SourceSpan, content: tuple[SourceSpan, ...]) -> bool:
    return any(own.start <= span.start and span.end <= own.end for own in content)


def quotations_in(span: SourceSpan) -> tuple[Quotation, ...]:
    """Return the words of a passage that stand between closed quotation marks; direct where they are all of it."""
    found: list[Quotation] = []
    for match in _MARKED.finditer(span.quote):
        number = next(each for each in range(1, 5) if match[each] is not None)
        start, end = match.span(number)
        inner = replace(span, start=span.start + start, end=span.start + end, quote=match[number])
        rest = (span.quote[: match.start()] + span.quote[match.end() :]).strip(" .,;:\n")
        found.append(Quotation(passage=inner, kind=QuotationKind.MIXED if rest else QuotationKind.DIRECT))
    return tuple(found)


# ── many at once ──


def as_sure_as(brief: Brief, confidence: float) -> tuple[Claim, ...]:
    """Return the claims that nobody decided on and that were found with at least this confidence (0–1)."""
    return tuple(
        claim
        for claim in brief.unreviewed
        if claim.detection is not None and claim.detection.confidence >= confidence
    )


def accept_all(claims: Iterable[Claim], *, by: str, at: str) -> Edit:
    """Return the edit that accepts these claims, as one."""
    ids = frozenset(claim.id for claim in claims)
    accepted = Review(state=ReviewState.ACCEPTED, by=by, at=at)

    def edit(brief: Brief) -> Brief:
        return replace(
            brief,
            claims=tuple(
                replace(claim, review=accepted) if claim.id in ids else claim for claim in brief.claims
            ),
        )

    return edit
