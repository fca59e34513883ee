"""Checks: what stands against issuing a brief, and what wants a look. `problems(brief)` runs them all.

Each check is one small function in `CHECKS`; a new rule of the field is one more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from briefing.model.assessment import Yardstick
from briefing.model.brief import Brief
from briefing.model.claim import Claim, Naming, QuotationKind
from briefing.model.marking import floor
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from briefing.model.source import SourceSpan

Check = Callable[[Brief], Iterator[Problem]]

# Words of a party to the fighting; in the desk's own voice they take a side (standards of attributed reporting).
_EUPHEMISM = re.compile(
    r"\b(neutrali[sz]ed|liquidated|cleansed|eliminated|martyred|neutralisée?s?|éliminée?s?|liquidée?s?)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»")
_CONFIDENCE = re.compile(r"\b(low|moderate|high) confidence\b", re.IGNORECASE)


def problems(brief: Brief) -> tuple[Problem, ...]:
    """Return everything that the checks find, the gravest first."""
    found = [problem for check in CHECKS for problem in check(brief)]
    return tuple(sorted(found, key=lambda problem: problem.level.gravity))


def head_is_complete(brief: Brief) -> Iterator[Problem]:
    """A brief says what it is called and as of when."""
    if not brief.title:
        yield Problem(
            level=Level.ERROR,
            message="the brief has no title",
            advice="Write who did what where, with an attributed verb.",
        )
    if not brief.as_of:
        yield Problem(
            level=Level.WARNING,
            message="the brief does not say as of when",
            advice="Set the as-of time.",
        )
    if not brief.sources:
        yield Problem(
            level=Level.ERROR,
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
            message=f"{count} of {of} claims are machine-found and not reviewed",
            advice="Accept, edit or reject them; until then the pages say so.",
        )


def every_passage_stands(brief: Brief) -> Iterator[Problem]:
    """A passage that no longer matches its stored text is reported, never relocated."""
    sources = {source.id: source for source in brief.sources}
    for claim in brief.claims:
        for span in _passages_of(claim):
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


def _passages_of(claim: Claim) -> Iterator[SourceSpan]:
    """Yield every passage that a claim names."""
    attribution = claim.attribution
    yield from claim.content
    yield from (quotation.passage for quotation in claim.quotations)
    named = [claim.cue, attribution.passage, attribution.channel.passage]
    named += [relay.passage for relay in attribution.relays] + [figure.passage for figure in claim.figures]
    yield from (span for span in named if span)


def every_claim_is_attributed(brief: Brief) -> Iterator[Problem]:
    """Nothing stands unattributed."""
    for claim in brief.standing_claims:
        if not claim.attribution.claimant:
            yield Problem(
                level=Level.ERROR,
                place=claim.id,
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
    written = [("the title", brief.title), ("the bottom line", brief.summary)]
    written += [(claim.id, claim.text) for claim in brief.standing_claims]
    written += [(judgement.id, judgement.text) for judgement in brief.judgements]
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
        [source.marking for source in brief.sources] + [claim.marking for claim in brief.standing_claims]
    )
    if brief.marking.strictness < needed.strictness:
        yield Problem(
            level=Level.ERROR,
            message=f"the brief is marked {brief.marking.value} but holds something marked {needed.value}",
            advice=f"Mark it {needed.value} or leave that out.",
        )


def likelihood_is_worded_by_the_yardstick(brief: Brief) -> Iterator[Problem]:
    """Likelihood words come from the brief's yardstick, one wording of it, and never beside a confidence level."""
    for judgement in brief.judgements:
        if judgement.likelihood and brief.yardstick.band(judgement.likelihood) is None:
            yield Problem(
                level=Level.ERROR,
                place=judgement.id,
                message=f"“{judgement.likelihood}” is no word of the yardstick {brief.yardstick.value}",
                advice="Choose one of: " + ", ".join(band.word for band in brief.yardstick.bands) + ".",
            )
        for sentence in re.split(r"(?<=[.!?])\s+", judgement.text):
            if _CONFIDENCE.search(sentence) and any(
                re.search(rf"\b{re.escape(word)}\b", sentence, re.IGNORECASE)
                for word in _likelihood_words(brief.yardstick)
            ):
                yield Problem(
                    level=Level.ERROR,
                    place=judgement.id,
                    message="a likelihood and a confidence level stand in one sentence",
                    advice="Say them in two sentences.",
                )
    if brief.yardstick is Yardstick.ICD_203:
        yield from _one_wording(brief)


def _likelihood_words(yardstick: Yardstick) -> list[str]:
    return [word for band in yardstick.bands for word in (band.word, band.also) if word]


def _one_wording(brief: Brief) -> Iterator[Problem]:
    used = {judgement.likelihood for judgement in brief.judgements if judgement.likelihood}
    first = {band.word for band in brief.yardstick.bands}
    second = {band.also for band in brief.yardstick.bands}
    if used & first and used & second:
        yield Problem(
            level=Level.ERROR,
            message="two wordings of the likelihood yardstick are mixed: " + ", ".join(sorted(used)),
            advice="Use one row of words throughout.",
        )


def places_are_located(brief: Brief) -> Iterator[Problem]:
    """A place that no gazetteer knows is said to be so; a suggestion is shown and never put in its place."""
    for place in brief.places:
        if not place.located:
            names = "; ".join(f"{suggestion.name} ({suggestion.why})" for suggestion in place.suggestions)
            yield Problem(
                level=Level.WARNING,
                place=place.id,
                message=f"“{place.name}” is in no gazetteer here",
                advice=f"Perhaps {names}; else give coordinates with their source."
                if names
                else "Give coordinates with their source.",
            )


CHECKS: tuple[Check, ...] = (
    head_is_complete,
    every_claim_was_reviewed,
    every_passage_stands,
    every_claim_is_attributed,
    loaded_words_stand_in_quotation_marks,
    marking_is_strict_enough,
    likelihood_is_worded_by_the_yardstick,
    places_are_located,
)
