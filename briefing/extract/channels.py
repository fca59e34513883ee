"""Channels and chains: through what a claimant spoke, to whom, and who passed it on. Each with the words that say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.reading import Reading, outside
from briefing.model.claim import Channel, ChannelKind, Relay

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span

_CARRIED = (ChannelKind.PRESS_RELEASE, ChannelKind.DOCUMENT)
_CARRIERS = (ChannelKind.SOCIAL_MEDIA, ChannelKind.BROADCAST)
_CLOSE = 40  # code points between "in a statement" and "on Telegram"
_JOURNALISTS = re.compile(r"^(?:reporters|journalists|journalistes|médias|presse)$", re.IGNORECASE)


def around(reading: Reading, finding: Finding) -> tuple[Span, ...]:
    """Return the pieces of the finding's sentences that are neither its content nor another quotation: where channels stand."""
    anchor = finding.cue[0] if finding.cue else finding.content[0]
    sentence = reading.sentence_at(anchor[0])
    quoted = tuple((quotation.start, quotation.end) for quotation in reading.quotations_in(*sentence))
    return tuple(outside(sentence, (*finding.content, *quoted)))


def channel(reading: Reading, finding: Finding) -> Channel:
    """Return the channel named nearest to the cue, outside the content; a channel not stated where none is."""
    anchor = finding.cue[0][0] if finding.cue else finding.content[0][0]
    found = [
        (abs(start + match.start() - anchor), kind, (start + match.start(), start + match.end()))
        for start, end in around(reading, finding)
        for kind, pattern in reading.lexicon.channels
        for match in pattern.finditer(reading.source.text[start:end])
    ]
    if not found:
        return Channel()
    _, kind, span = min(found, key=lambda each: each[0])
    carrier = next(
        (
            each
            for each in found
            if kind in _CARRIED and each[1] in _CARRIERS and -1 <= each[2][0] - span[1] < _CLOSE
        ),
        None,
    )
    if carrier:  # "in a statement | posted on Telegram": the medium is what a reader can look up
        kind, span = carrier[1], (span[0], max(span[1], carrier[2][1]))
    return Channel(kind=kind, wording=" ".join(reading.text(span).split()), passage=reading.passage(span))


def audience(reading: Reading, finding: Finding) -> str:
    """Return whom it was told, as written ("Reuters", "reporters"), or nothing."""
    for start, end in around(reading, finding):
        match = reading.lexicon.audience.search(reading.source.text, start, end)
        if match and finding.cue:
            who = next(value for name, value in match.groupdict().items() if name.startswith("who") and value)
            if start <= finding.cue[0][0] <= end or _JOURNALISTS.match(who):
                return " ".join(who.split()).rstrip(".")
    return ""


def relays(reading: Reading, finding: Finding) -> tuple[Relay, ...]:
    """Return who passed it on ("quoted by Sahel Wire", "repris par l'AFP"), in the order of the text."""
    found = []
    for start, end in around(reading, finding):
        for match in (
            *reading.lexicon.cites.finditer(reading.source.text, start, end),
            *reading.lexicon.relayed.finditer(reading.source.text, start, end),
        ):
            around_name = (
                reading.source.text[match.start() : match.start("who")],
                reading.source.text[match.end("who") : match.end()],
            )
            how = " ".join(words.strip(" ,\n") for words in around_name).strip()
            found.append(
                Relay(
                    name=" ".join(match["who"].split()).rstrip("."),
                    how=how,
                    passage=reading.passage(match.span()),
                )
            )
    return tuple(found)


def is_stated(channel: Channel) -> bool:
    """Return whether the report says through which channel."""
    return channel.kind is not ChannelKind.NOT_STATED
