"""Checks: what stands against issuing a brief, and what wants a look. `problems(brief)` runs them all.

Each check is one small function in `CHECKS`; a new rule of the field is one more. The place of a problem is the id of a noun,
with its field after a “#” where the field is known; “brief#title” is a field of the brief's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from briefing.model.address_only import sources_have_their_text
from briefing.model.brief import Brief
from briefing.model.check_assessment import gaps_say_something, grades_have_reasons, judgements_are_sound
from briefing.model.check_incidents import (
    figures_are_ranges,
    incidents_are_told,
    parties_are_named,
    places_are_located,
)
from briefing.model.claim import Naming, QuotationKind
from briefing.model.excerpt import passages_of, sources_are_whole
from briefing.model.marking import floor
from briefing.model.problem import Level, Problem

Check = Callable[[Brief], Iterator[Problem]]

# Words of a party to the fighting; in the desk's own voice they take a side (standards of attributed reporting).
_EUPHEMISM = re.compile(
    r"\b(neutrali[sz]ed|liquidated|cleansed|eliminated|martyred|neutralisée?s?|éliminée?s?|liquidée?s?)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")


def problems(brief: Brief) -> tuple[Problem, ...]:
    """Return everything that the checks find, the gravest first."""
    found = [problem for check in CHECKS for problem in check(brief)]
    return tuple(sorted(found, key=lambda problem: problem.level.gravity))


def head_is_complete(brief: Brief) -> Iterator[Problem]:
    """A brief says what it is called and as of when."""
    if not brief.title:
        yield Problem(
            level=Level.ERROR,
            place="brief#title",
            message="the brief has no title",
            advice="Write who did what where, with an attributed verb.",
        )
    if not brief.as_of:
        yield Problem(
            level=Level.WARNING,
            place="brief#as_of",
            message="the brief does not say as of when",
            advice="Set the as-of time.",
        )
    if not brief.sources:
        yield Problem(
            level=Level.ERROR,
            place="brief#sources",
            message="the brief rests on no source",
            advice="Add a report.",
        )


def every_claim_was_reviewed(brief: Brief) -> Iterator[Problem]:
    """A claim that nobody looked at is printed as such."""
    count = len(brief.unreviewed)
    if count:
        of = len(brief.standing_claims)
        yield Problem(
            level=Level.WARNING,
            place=brief.unreviewed[0].id,
            message=f"{count} of {of} claims are machine-found and not reviewed",
            advice="Accept, edit or reject them; until then the pages say so.",
        )


def every_passage_stands(brief: Brief) -> Iterator[Problem]:
    """A passage that no longer matches its stored text is reported, never relocated."""
    sources = {source.id: source for source in brief.sources}
    for claim in brief.claims:
        for span in passages_of(claim):
            source = sources.get(span.source)
            if source is None:
                yield Problem(
                    level=Level.ERROR,
                    place=claim.id,
                    message="the claim's source is not in the brief",
                    advice="Add the source again.",
                )
                break
            if not span.stands_in(source):
                yield Problem(
                    level=Level.ERROR,
                    place=claim.id,
                    message=f"the passage “{span.quote[:60]}” does not stand at its place in {source.name}",
                    advice="Select the passage in the text again.",
                )
                break


def every_claim_is_attributed(brief: Brief) -> Iterator[Problem]:
    """Nothing stands unattributed."""
    for claim in brief.standing_claims:
        if not claim.attribution.claimant:
            yield Problem(
                level=Level.ERROR,
                place=f"{claim.id}#claimant",
                message="the claim names no claimant",
                advice="Say who made it.",
            )
        elif claim.attribution.naming is Naming.UNSPECIFIED:
            yield Problem(
                level=Level.NOTE,
                place=claim.id,
                message=f"“{claim.attribution.claimant}” names nobody; it is printed as unspecified",
                advice="Look for who is meant, or leave it out.",
            )


def loaded_words_stand_in_quotation_marks(brief: Brief) -> Iterator[Problem]:
    """Euphemisms stand only in quotation marks, attributed."""
    written = [("brief#title", brief.title), ("brief#summary", brief.summary)]
    written += [(f"{incident.id}#title", incident.title) for incident in brief.incidents]
    written += [(f"{claim.id}#text", claim.text) for claim in brief.standing_claims if claim.text]
    written += [
        (f"{judgement.id}#{name}", getattr(judgement, name))
        for judgement in brief.judgements
        for name in ("text", "basis")
    ]
    written += [("brief#recommendations", each) for each in brief.recommendations]
    for place, text in written:
        word = _EUPHEMISM.search(_QUOTED.sub("", text))
        if word:
            yield Problem(
                level=Level.WARNING,
                place=place,
                message=f"“{word[0]}” is a party's word for what happened",
                advice="Put it in quotation marks and attribute it.",
            )
    for claim in brief.standing_claims:
        if (
            claim.own_voice
            and _EUPHEMISM.search(claim.wording)
            and not any(q.kind is QuotationKind.SCARE for q in claim.quotations)
        ):
            yield Problem(
                level=Level.WARNING,
                place=claim.id,
                message="the publication uses a party's word in its own voice",
                advice="Look for whose word it is.",
            )


def marking_is_strict_enough(brief: Brief) -> Iterator[Problem]:
    """A brief is never freer than the strictest thing in it."""
    needed = floor(
        {source.marking for source in brief.sources} | {claim.marking for claim in brief.standing_claims}
    )
    if brief.marking.strictness < needed.strictness:
        yield Problem(
            level=Level.ERROR,
            place="brief#marking",
            message=f"the brief is marked {brief.marking.value} but holds something marked {needed.value}",
            advice=f"Mark it {needed.value} or leave that out.",
        )


CHECKS: tuple[Check, ...] = (
    head_is_complete,
    sources_have_their_text,
    sources_are_whole,
    every_claim_was_reviewed,
    every_passage_stands,
    every_claim_is_attributed,
    loaded_words_stand_in_quotation_marks,
    marking_is_strict_enough,
    judgements_are_sound,
    grades_have_reasons,
    gaps_say_something,
    incidents_are_told,
    places_are_located,
    parties_are_named,
    figures_are_ranges,
)
