"""Attributions: the whole chain of a claim: claimant, channel, audience, relays, and when it was said."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from briefing.extract.attribution.audiences import audience, is_passive
from briefing.extract.attribution.channels import is_stated, relays
from briefing.extract.attribution.statements import Statement
from briefing.extract.attribution.through import channel_and_audience, own_channel
from briefing.extract.claimants.named import Claimant, bare, of_party
from briefing.extract.claimants.whole_source import whole_source
from briefing.extract.dating.dates import Dated
from briefing.extract.referring import Known, Named, claimant
from briefing.extract.referring.issuers import named_as_issuer
from briefing.extract.text.reading import Reading
from briefing.model.claim import NOBODY, Attribution, ChannelKind, Claim, Naming
from briefing.model.incident import Party, Place
from briefing.model.when import When

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span

OWN_VOICE = "own voice"
_RELATIVE = re.compile(
    r",\s*(?:(?:to|of|in|for)\s+)?(?:which|what|who|whose|qui|dont|où|auquel|à laquelle)\b[^,]*"
)
_FACE_TO_FACE = (
    ChannelKind.INTERVIEW,
    ChannelKind.PRESS_CONFERENCE,
    ChannelKind.SPEECH,
    ChannelKind.BROADCAST,
)
_NEAR = 80  # code points between a cue and the date that says when it was said


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the whole report says, against which each finding is read."""

    reading: Reading
    parties: tuple[Party, ...]
    places: tuple[Place, ...]
    dates: tuple[Dated, ...]
    statement: Statement | None = None

    def dates_in(self, start: int, end: int) -> tuple[Dated, ...]:
        """Return the expressions of time that lie in a stretch of the text, in its order."""
        first = bisect_left(self.dates, start, key=lambda each: each.start)
        last = bisect_left(self.dates, end, first, key=lambda each: each.start)
        return tuple(each for each in self.dates[first:last] if each.end <= end)

    def places_in(self, spans: tuple[Span, ...]) -> tuple[str, ...]:
        """Return the ids of the places that are named in one of the spans, in the order of their first mention."""
        return tuple(place.id for place in self.places if any(_mentioned(place, *span) for span in spans))

    @property
    def publication(self) -> str:
        """The name of the publication, as a claimant."""
        return self.reading.source.publisher or "the publication"


def _mentioned(place: Place, start: int, end: int) -> bool:
    index = bisect_left(place.mentions, start, key=lambda mention: mention.start)
    return index < len(place.mentions) and place.mentions[index].end <= end


def who_claims(context: Context, finding: Finding, earlier: tuple[Named, ...]) -> Claimant:
    """Return the claimant of a finding; `earlier` are the claimants met before it, in the order of the text."""
    statement = context.statement
    if finding.engine == OWN_VOICE or is_passive(
        context.reading, finding
    ):  # "members are asked to": by whoever writes
        return _own_voice(context)
    if not finding.source:
        return Claimant(name=NOBODY, naming=Naming.UNSPECIFIED)
    known = Known(
        parties=context.parties,
        earlier=earlier,
        speaker=statement.party if statement else None,
        publication=context.publication,
    )
    source = whole_source(context.reading, finding) or finding.source[0]
    return _with_place(context, finding, claimant(context.reading, source, known))


def _own_voice(context: Context) -> Claimant:
    """Return whose the text's own voice is: the party's whose statement it is, else the publication's."""
    statement = context.statement
    if statement is None:
        return Claimant(name=context.publication, naming=Naming.PUBLICATION)
    party = named_as_issuer(statement.party)
    return of_party(party, f"the text's own voice is that of {party.label}: {statement.reason}")


def _with_place(context: Context, finding: Finding, who: Claimant) -> Claimant:
    """Return an unnamed claimant with the place that the sentence puts before it: "In Kayes, a resident …"."""
    if who.naming is not Naming.UNNAMED or who.resolution:
        return who
    sentence = context.reading.sentence_at(finding.source[0][0])
    lead = context.reading.source.text[sentence[0] : finding.source[0][0]]
    named = [
        place.name
        for place in context.places
        if re.match(rf"(?:in|à|at)\s+{re.escape(place.name)}\s*,\s*$", lead, re.IGNORECASE)
    ]
    if not named or named[0] in who.name:
        return who
    return replace(who, name=f"{who.name} ({named[0]})")


def attribution(context: Context, finding: Finding, who: Claimant, before: list[Claim]) -> Attribution:
    """Return the attribution of a finding to a claimant; what the same statement said before is carried on."""
    if finding.engine == OWN_VOICE:
        return replace(_own(context, who), audience=audience(context.reading, finding))
    reading = context.reading
    told, said = audience(reading, finding), said_when(context, finding)
    through, told = channel_and_audience(context, finding, who, told, before)
    twin = next((claim for claim in reversed(before) if _same_statement(reading, finding, claim, who)), None)
    if twin:
        through = through if is_stated(through) else twin.attribution.channel
        if twin.attribution.channel.kind in _FACE_TO_FACE:
            told = told or twin.attribution.audience
        said = said or twin.attribution.said
    source = whole_source(reading, finding)
    named = bare(reading.text(source)) if source else ""
    return Attribution(
        claimant=who.name,
        naming=who.naming,
        role=who.role if who.person or who.naming is not Naming.NAMED else "",  # what a body is, is no role
        on_behalf_of=who.on_behalf_of,
        channel=through,
        audience=told,
        relays=tuple(each for each in relays(reading, finding) if each.name not in named),
        said=said,
        wording=reading.text(source) if source else "",
        passage=reading.passage(source) if source else None,
        resolution=who.resolution,
    )


def _own(context: Context, who: Claimant) -> Attribution:
    """Return the attribution of what a text says itself: the publication's, or the party's whose statement it is."""
    source = context.reading.source
    return Attribution(
        claimant=who.name, naming=who.naming, on_behalf_of=who.on_behalf_of, channel=own_channel(context), said=source.published,
        resolution=who.resolution,
    )  # fmt: skip


def _same_statement(reading: Reading, finding: Finding, earlier: Claim, who: Claimant) -> bool:
    """Return whether a finding goes on with the statement of an earlier claim: same claimant, same sentence."""
    if earlier.attribution.claimant != who.name or earlier.cue is None or not finding.cue:
        return False
    return reading.sentence_at(earlier.cue.start) == reading.sentence_at(finding.cue[0][0])


def said_when(context: Context, finding: Finding) -> When:
    """Return the time named beside the cue, in its sentence but outside the content and other quotations: when it was said."""
    if not finding.cue:
        return When()
    cue = finding.cue[0]
    sentence = context.reading.sentence_at(cue[0])
    near = [
        each
        for each in context.dates_in(*sentence)
        if not within(each, finding.content)
        and not _aside(context, sentence, each, cue)
        and min(abs(each.start - cue[1]), abs(cue[0] - each.end)) < _NEAR
        and not any(
            quotation.start <= each.start < quotation.end
            for quotation in context.reading.quotations_in(*sentence)
        )
    ]
    return near[0].when if near else When()


def _aside(context: Context, sentence: Span, date: Dated, cue: Span) -> bool:
    """Return whether a date stands in a relative clause that the cue is outside of: "…, which rose in 2019, said"."""
    return any(
        match.start() <= date.start < match.end() and not match.start() <= cue[0] < match.end()
        for match in _RELATIVE.finditer(context.reading.source.text, *sentence)
    )


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def within(each: _Placed, spans: tuple[Span, ...]) -> bool:
    """Return whether something lies in one of the spans."""
    return any(begin <= each.start and each.end <= stop for begin, stop in spans)
