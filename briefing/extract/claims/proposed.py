"""Claims: a finding read in full: who, in what role, through which channel, with which figures, about when and where."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.attribution.chain import Context, attribution, said_when, who_claims, within
from briefing.extract.claimants.named import Claimant, party_at_head
from briefing.extract.claims import stance
from briefing.extract.claims.questions import Told, accuses, answers, group_of, tells_of_earlier
from briefing.extract.claims.quoting import quotations_in
from briefing.extract.claims.when import when_of
from briefing.extract.figures.told import figures
from briefing.extract.referring import Named
from briefing.model.claim import Attitude, Claim, Figure, Naming
from briefing.model.detection import Detection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding, Span
    from briefing.extract.joining.joined import Joined
    from briefing.extract.text.reading import Reading
    from briefing.model.when import When

__all__ = ["Context", "claims"]

_MAIN_INCIDENT = "i-1"
_SAME_EVENT_DAYS = 7
_LATE_REPORT_DAYS = 31  # the same, in a report that names no day of the week before it came out
_FIRST_DATES = 40  # times among which a report is taken to name its own incident's
_REMEMBERED = 60  # claimants before a pronoun, or claims before a continuation, that are looked through


def claims(context: Context, joined: Sequence[Joined]) -> list[Claim]:
    """Return one claim for each finding, in the order of the text, with pronouns and "also noting" followed back."""
    found: list[Claim] = []
    named: list[Named] = []
    for each in sorted(joined, key=_mentioned_at):
        finding = each.finding
        who = who_claims(context, each.described_finding, tuple(named[-_REMEMBERED:]))
        if finding.source and who.naming is not Naming.PUBLICATION:
            named.append(Named(claimant=replace(who, resolution=""), span=finding.source[0]))
        claim = _claim(context, finding, who, found[-_REMEMBERED:])
        found.append(replace(claim, detection=_detection(each, claim)))
    return _told_apart(sorted(found, key=lambda claim: (claim.content[0].start, claim.content[-1].end)))


def _told_apart(found: list[Claim]) -> list[Claim]:
    """Return the claims, each with an id of its own: "X, citing Y" makes two claims of the same words."""
    times: Counter[str] = Counter()
    result = []
    for claim in found:
        times[claim.id] += 1
        count = times[claim.id]
        result.append(claim if count == 1 else replace(claim, id=f"{claim.id}-{count}"))
    return result


def _mentioned_at(joined: Joined) -> Span:
    """Return where a finding's source stands, so that claimants are met in the order of the text."""
    return (joined.finding.source or joined.finding.content)[0]


def _claim(context: Context, finding: Finding, who: Claimant, before: list[Claim]) -> Claim:
    reading = context.reading
    told = _told(context, finding, who)
    return Claim(
        id=f"c-{reading.source.id[2:]}-{finding.content[0][0]}-{finding.content[-1][1]}",
        content=tuple(reading.passage(span) for span in finding.content),
        cue=reading.passage(finding.cue[0]) if finding.cue else None,
        attribution=attribution(context, finding, who, before),
        attitude=told.attitude,
        negated=stance.negated(reading, finding, told.attitude),
        hedges=stance.hedges(reading, finding),
        quotations=quotations_in(reading, finding),
        figures=told.figures,
        when=when_of(context, finding, told.attitude),
        places=context.places_in(finding.content),
        answers=answers(told),
        incident="" if told.earlier else _MAIN_INCIDENT,
        earlier=told.earlier,
    )


def _told(context: Context, finding: Finding, who: Claimant) -> Told:
    """Return what the words of a finding tell, for the questions that it answers."""
    reading = context.reading
    cue = reading.text(finding.cue[0]) if finding.cue else ""
    wording = stance.without_that(" … ".join(reading.text(span) for span in finding.content))
    attitude = stance.attitude_of(reading, finding)
    times = [each.when for span in finding.content for each in context.dates_in(*span)][:1]
    times.append(said_when(context, finding))
    return Told(
        wording=wording,
        cue=cue,
        attitude=attitude,
        naming=who.naming,
        figures=_numbers(reading, finding),
        witness=bool(finding.source and reading.lexicon.witness.search(reading.text(finding.source[0]))),
        earlier=tells_of_earlier(f"{cue} {wording}") or any(_long_before(context, when) for when in times),
        negated=stance.says_no(reading, finding, attitude),
        side=who.on_behalf_of,
        accused=_accused(context, finding, who, attitude),
        own=bool(context.statement and who.on_behalf_of == context.statement.party.label),
    )


def _accused(context: Context, finding: Finding, who: Claimant, attitude: Attitude) -> str:
    """Return the party that the claim says did it: another than the claimant's, named first in the content."""
    wording = stance.without_that(context.reading.text(finding.content[0]))
    if (not who.on_behalf_of and who.naming is Naming.PUBLICATION) or not accuses(wording, attitude):
        return ""
    blamed = re.search(r"\bon\s+(?:the\s+)?", wording) if attitude is Attitude.CLAIMED else None
    party = party_at_head(wording, context.parties)
    if party is None and blamed:
        party = next(
            (each for each in context.parties if any(within(one, finding.content) for one in each.mentions)),
            None,
        )
    return party.label if party and party.label != who.on_behalf_of else ""


def _numbers(reading: Reading, finding: Finding) -> tuple[Figure, ...]:
    """Return the figures in the content, each with the board's word for those counted."""
    found = (figure for span in finding.content for figure in figures(reading.source, *span))
    return tuple(replace(figure, group=group_of(figure.whose)) for figure in found)


def _long_before(context: Context, when: When) -> bool:
    """Return whether a time ended so long before the report came out that it is another event's.

    That is a week; in a report that names none of the last days it is a month, for there the incident itself is weeks old.
    """
    published = context.reading.source.published.first
    if published is None or when.last is None or (published - when.last).days <= _SAME_EVENT_DAYS:
        return False
    return (published - when.last).days > _LATE_REPORT_DAYS or _of_the_last_days(context)


def _of_the_last_days(context: Context) -> bool:
    """Return whether a report names, among its first times, a day of the week before it came out."""
    published = context.reading.source.published.first
    return published is not None and any(
        each.when.last is not None and 0 <= (published - each.when.last).days <= _SAME_EVENT_DAYS
        for each in context.dates[:_FIRST_DATES]
    )


def _detection(joined: Joined, claim: Claim) -> Detection:
    finding = joined.finding
    reasons = list(joined.reasons)
    if claim.cue:
        reasons.append(f"cue “{claim.cue.quote}”")
    if claim.attribution.resolution:
        reasons.append(claim.attribution.resolution)
    if claim.attribution.naming is Naming.PUBLICATION:
        reasons.append("no attribution in the sentence: the publication's own voice")
    return Detection(
        engine=finding.engine,
        confidence=round(joined.sureness, 3),
        reasons=tuple(reasons),
        opinions=joined.opinions,
    )
