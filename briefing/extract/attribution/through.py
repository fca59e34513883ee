"""Through what a claimant spoke: what the sentence says, the source is, the sentence before tells, or the publication itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.attribution.audiences import channel_to, is_medium, told_before
from briefing.extract.attribution.channels import channel, channel_before, is_stated, relays
from briefing.extract.attribution.statements import release_heading
from briefing.extract.claimants import names
from briefing.extract.claimants.accounts import account, kind_of_source
from briefing.extract.claimants.named import Claimant, bare
from briefing.extract.claimants.whole_source import whole_source
from briefing.extract.referring.bodies import is_short_form
from briefing.extract.referring.issuers import named_as_issuer
from briefing.extract.referring.offices import is_office
from briefing.extract.referring.pronouns import is_pronoun
from briefing.model.claim import Channel, ChannelKind, Claim

if TYPE_CHECKING:
    from briefing.extract.attribution.chain import Context
    from briefing.extract.finding import Finding, Span

_ANNOUNCES = re.compile(
    r"\b(?:announc\w+|inform\w*|notif\w+|makes? (?:it )?known|brings? to|declares?|proclaims?|claims? responsibility|"
    r"annonc\w+|port(?:e|ent|é) à la connaissance|fai(?:t|sons) savoir|communiqu\w+|proclame\w*|revendiqu\w+)\b",
    re.IGNORECASE,
)

_ON_AIR = re.compile(r"\b(?:broadcaster|radio|television|TV|station|télévision|chaîne)\b", re.IGNORECASE)


def channel_and_audience(
    context: Context, finding: Finding, who: Claimant, told: str, before: list[Claim]
) -> tuple[Channel, str]:
    """Return through what a finding's claimant spoke, and to whom; `told` is whom its own sentence says was told."""
    through = _as_said(context, finding, who, told)
    if is_stated(through):
        return through, told
    reading = context.reading
    source = whole_source(reading, finding)
    if (
        source is not None
        and _refers_back(bare(reading.text(source)))
        and _only_introduced(context, source, before)
    ):
        through = channel_before(reading, source)
        if is_stated(through):
            return through, told or told_before(reading, source[0])
    return _as_publication(context, finding, who), told


def own_channel(context: Context) -> Channel:
    """Return through what the text's own voice speaks: a release that another publishes, else the publication itself."""
    statement = context.statement
    passage = context.reading.passage(statement.heading) if statement and statement.heading else None
    wording = passage.quote if passage else ""
    if statement is None or _publishes(context, named_as_issuer(statement.party).label):
        return Channel(kind=ChannelKind.PUBLICATION, wording=wording, passage=passage)
    return Channel(kind=ChannelKind.PRESS_RELEASE, wording=wording, passage=passage)


def _as_said(context: Context, finding: Finding, who: Claimant, told: str) -> Channel:
    """Return the channel that the sentence names, or that the source itself is."""
    through = channel(context.reading, finding)
    if (not is_stated(through) or _says_who(through, told)) and is_medium(context.reading, finding, told):
        through = Channel(kind=channel_to(told), wording=told)
    if is_stated(through) or not finding.source:
        return through
    reading, source = context.reading, finding.source[0]
    if who.name.startswith("@") and who.name != context.publication:
        return Channel(kind=ChannelKind.SOCIAL_MEDIA, wording=who.name, passage=reading.passage(source))
    text = account(reading, source)
    if text:
        return Channel(kind=text.kind, wording=reading.text(source), passage=reading.passage(source))
    return _by_source(context, finding)


def _by_source(context: Context, finding: Finding) -> Channel:
    """Return the channel that the source itself is, or that relayed it."""
    reading = context.reading
    source = whole_source(reading, finding)
    if source is None:
        return Channel()
    wording = reading.text(source).strip(" ,")
    kind = kind_of_source(bare(wording) or wording)
    if kind:
        return Channel(kind=kind, wording=wording, passage=reading.passage(source))
    for each in relays(reading, finding):
        if kind_of_source(each.name) is ChannelKind.BROADCAST or _ON_AIR.search(each.how):
            return Channel(kind=ChannelKind.BROADCAST, wording=each.name, passage=each.passage)
    return Channel()


def _refers_back(wording: str) -> bool:
    return is_pronoun(wording) or is_office(wording) or is_short_form(wording)


def _only_introduced(context: Context, source: Span, before: list[Claim]) -> bool:
    """Return whether the sentence before says that somebody spoke without any claim: its channel is then that of what follows."""
    sentences = context.reading.sentences_before(source[0] + 1)
    if len(sentences) < 2:
        return False
    start, end = sentences[-2].start, sentences[-2].end
    return not any(claim.cue is not None and start <= claim.cue.start < end for claim in before)


def _as_publication(context: Context, finding: Finding, who: Claimant) -> Channel:
    """Return the channel of whoever publishes the text: its announcement under a heading is a release, the rest its own voice."""
    statement = context.statement
    own = (
        named_as_issuer(statement.party).label
        if statement
        else names.issuer(context.reading.source.publisher)
    )
    if who.person or not own or own not in (who.on_behalf_of, who.name):
        return Channel()
    cue = " ".join(context.reading.text(span) for span in finding.cue)
    heading = release_heading(context.reading)
    if heading is not None and _ANNOUNCES.search(cue):
        passage = context.reading.passage(heading) if heading[1] > heading[0] else None
        return Channel(
            kind=ChannelKind.PRESS_RELEASE, wording=passage.quote if passage else "", passage=passage
        )
    return own_channel(context) if statement else Channel()


def _publishes(context: Context, label: str) -> bool:
    """Return whether a party is the publisher of the text."""
    publisher = names.issuer(context.reading.source.publisher)
    statement = context.statement
    party = statement.party if statement else None
    return bool(publisher) and (
        publisher == label
        or (
            party is not None
            and (party.goes_by(publisher) or publisher.casefold().startswith(party.name.casefold()))
        )
    )


def _says_who(through: Channel, told: str) -> bool:
    """Return whether a channel's words are a part of whom it was told: "à Radio" of "à Radio Farallones"."""
    return through.kind is ChannelKind.BROADCAST and through.wording.rsplit(maxsplit=1)[-1] in told.split()
