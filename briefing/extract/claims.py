"""Claims: a finding read in full: who, in what role, through which channel, with which figures, about when and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from briefing.extract.channels import audience, channel, is_stated, relays
from briefing.extract.claimants import Claimant, Named, claimant
from briefing.extract.dates import Dated
from briefing.extract.figures import figures
from briefing.extract.finding import Finding, Span
from briefing.extract.joining import Joined
from briefing.extract.questions import Told, answers, tells_of_earlier
from briefing.extract.quoting import quotations_in
from briefing.extract.reading import Reading
from briefing.model.claim import Attitude, Attribution, Channel, ChannelKind, Claim, Detection, Naming
from briefing.model.incident import Party, Place
from briefing.model.source import Source
from briefing.model.when import When

_MAIN_INCIDENT = "i-1"
_SAME_EVENT_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the whole report says, against which each finding is read."""

    reading: Reading
    parties: tuple[Party, ...]
    places: tuple[Place, ...]
    dates: tuple[Dated, ...]


def claims(context: Context, joined: Sequence[Joined]) -> list[Claim]:
    """Return one claim for each finding, in the order of the text, with pronouns and "also noting" followed back."""
    found: list[Claim] = []
    named: list[Named] = []
    for each in joined:
        finding = each.finding
        who = _who(context, finding, tuple(named))
        if finding.source and not who.resolution:
            named.append(Named(claimant=who, span=finding.source[0]))
        claim = _claim(context, finding, who, found)
        found.append(replace(claim, detection=_detection(each, claim)))
    return found


def _who(context: Context, finding: Finding, earlier: tuple[Named, ...]) -> Claimant:
    if finding.engine == "own voice":
        return Claimant(name=context.reading.source.publisher or "the publication", naming=Naming.PUBLICATION)
    if not finding.source:
        return Claimant(name="nobody named", naming=Naming.UNSPECIFIED)
    who = claimant(context.reading, finding.source[0], context.parties, earlier)
    return _with_place(context, finding, who)


def _with_place(context: Context, finding: Finding, who: Claimant) -> Claimant:
    """Return an unnamed claimant with the place that the sentence puts before it: "In Kayes, a resident …"."""
    if who.naming is not Naming.UNNAMED or who.resolution:
        return who
    sentence = context.reading.sentence_at(finding.source[0][0])
    lead = context.reading.source.text[sentence[0] : finding.source[0][0]]
    place = next(
        (
            place.name
            for place in context.places
            if re.match(rf"(?:in|à|at)\s+{re.escape(place.name)}\s*,\s*$", lead, re.IGNORECASE)
        ),
        "",
    )
    if not place or place in who.name:
        return who
    return Claimant(
        name=f"{who.name} ({place})", naming=who.naming, role=who.role, on_behalf_of=who.on_behalf_of
    )


def _claim(context: Context, finding: Finding, who: Claimant, before: list[Claim]) -> Claim:
    reading = context.reading
    first, last = finding.content[0][0], finding.content[-1][1]
    cue = reading.text(finding.cue[0]) if finding.cue else ""
    wording = " … ".join(reading.text(span) for span in finding.content)
    attitude = reading.lexicon.attitude(cue)
    counted = tuple(figure for span in finding.content for figure in figures(reading.source, *span))
    inside = [each for each in context.dates if _within(each, finding.content)]
    said = _said(context, finding)
    when = inside[0].when if inside else When()
    earlier = (
        tells_of_earlier(f"{cue} {wording}")
        or _long_before(reading.source, when)
        or _long_before(reading.source, said)
    )
    witness = bool(finding.source and reading.lexicon.witness.search(reading.text(finding.source[0])))
    negated = attitude is Attitude.DENIED or bool(reading.lexicon.negation.search(cue))
    told = Told(
        wording=wording, cue=cue, attitude=attitude, naming=who.naming, figures=counted, witness=witness, earlier=earlier,
        negated=negated or _opens_negated(reading, finding.content[0]),
    )  # fmt: skip
    return Claim(
        id=f"c-{reading.source.id[2:]}-{first}-{last}",
        content=tuple(reading.passage(span) for span in finding.content),
        cue=reading.passage(finding.cue[0]) if finding.cue else None,
        attribution=_attribution(context, finding, who, before),
        attitude=attitude,
        negated=told.negated,
        hedges=tuple(
            dict.fromkeys(
                match[0].casefold() for match in reading.lexicon.hedges.finditer(f"{cue} {wording}")
            )
        ),
        quotations=quotations_in(reading, finding),
        figures=counted,
        when=when,
        places=tuple(
            place.id
            for place in context.places
            if any(_within(mention, finding.content) for mention in place.mentions)
        ),
        answers=answers(told),
        incident="" if earlier else _MAIN_INCIDENT,
        earlier=earlier,
    )


def _long_before(source: Source, when: When) -> bool:
    """Return whether a time ended more than a week before the report came out: then it is another event's."""
    published = source.published.first
    return bool(published and when.last and (published - when.last).days > _SAME_EVENT_DAYS)


def _opens_negated(reading: Reading, content: Span) -> bool:
    """Return whether the main clause of the content is negated: a negation among its first six words, outside quotations."""
    opening = " ".join(reading.text(content).split()[:6])
    return not re.match(r"[“\"«]", opening) and bool(reading.lexicon.negation.search(opening))


def _attribution(context: Context, finding: Finding, who: Claimant, before: list[Claim]) -> Attribution:
    reading = context.reading
    if who.naming is Naming.PUBLICATION:
        return Attribution(
            claimant=who.name,
            naming=who.naming,
            channel=Channel(kind=ChannelKind.PUBLICATION),
            said=reading.source.published,
        )
    through = channel(reading, finding)
    told = audience(reading, finding)
    said = _said(context, finding)
    twin = next((claim for claim in reversed(before) if _same_statement(reading, finding, claim, who)), None)
    if twin:
        through = through if is_stated(through) else twin.attribution.channel
        told = told or twin.attribution.audience
        said = said or twin.attribution.said
    return Attribution(
        claimant=who.name,
        naming=who.naming,
        role=who.role,
        on_behalf_of=who.on_behalf_of,
        channel=through,
        audience=told,
        relays=relays(reading, finding),
        said=said,
        wording=reading.text(finding.source[0]),
        passage=reading.passage(finding.source[0]),
        resolution=who.resolution,
    )


def _same_statement(reading: Reading, finding: Finding, earlier: Claim, who: Claimant) -> bool:
    """Return whether a finding goes on with the statement of an earlier claim: same claimant, same sentence."""
    if earlier.attribution.claimant != who.name or earlier.cue is None or not finding.cue:
        return False
    return reading.sentence_at(earlier.cue.start) == reading.sentence_at(finding.cue[0][0])


def _said(context: Context, finding: Finding) -> When:
    """Return the time named beside the cue, in its sentence but outside the content: when it was said."""
    if not finding.cue:
        return When()
    sentence = context.reading.sentence_at(finding.cue[0][0])
    near = [
        each for each in context.dates if _within(each, (sentence,)) and not _within(each, finding.content)
    ]
    near = [
        each
        for each in near
        if abs(each.start - finding.cue[0][1]) < 80 and not _in_other_quotation(context, each)
    ]
    return near[0].when if near else When()


def _in_other_quotation(context: Context, each: Dated) -> bool:
    return any(quotation.start <= each.start < quotation.end for quotation in context.reading.quotations)


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def _within(each: _Placed, spans: tuple[Span, ...]) -> bool:
    return any(begin <= each.start and each.end <= stop for begin, stop in spans)


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
        confidence=round(finding.confidence, 3),
        reasons=tuple(reasons),
        others=joined.others,
    )
