"""Channels and relays: through what a claimant spoke, and who passed it on. Each with the words that say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.lexicon.channel_words import (
    CHANNELS_EN,
    CHANNELS_FR,
    QUOTES_EN,
    QUOTES_FR,
    RELAYED_EN,
    RELAYED_FR,
)
from briefing.extract.text.reading import Reading, outside, overlap
from briefing.model.claim import Channel, ChannelKind, Relay

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span

_CARRIED = (ChannelKind.PRESS_RELEASE, ChannelKind.DOCUMENT)
_CARRIERS = (ChannelKind.SOCIAL_MEDIA, ChannelKind.BROADCAST)
_CLOSE = 40  # code points between "in a statement" and "on Telegram"
_PHRASE = 8  # words
_A_NAME = 2  # words: as many between marks are an outlet's name, not speech
_UP_TO_THAT = re.compile(
    r"(?P<lead>(?:on|in|at|over|via|through|by|sur|dans|lors|au|à|devant|par)\b[^“”«»\",;:]{2,60}?)\s+(?:that\b|qu[e'’])",
    re.IGNORECASE,
)
_SAW = re.compile(
    r"\b(?:seen|obtained|reviewed|consulted|vue?s?|consultée?s?|obtenue?s?)\s+(?:by|par)\b", re.IGNORECASE
)
_POSTED = re.compile(
    r"\b(?:posted|tweeted|retweeted|livestreamed|tweets|tweet(?:e|ent|é|ait)|retweet\w+|(?:a|ont|"
    r"avait)\s+posté|poste(?:nt)?)\b",
    re.IGNORECASE,
)
# Somebody spoke, and the next sentence says what: "le préfet vient de parler sur Radio Azur. D'après lui …".
_SPOKE = re.compile(
    r"\b(?:spoke|speaking|spoken|addressed|appeared|interviewed|took questions|was on|went on|"
    r"gave an? (?:interview|speech|statement|press|"
    r"news|address)|held an? (?:press|news)|issued|released|published|posted|briefed|"
    r"call(?:ed|s|ing)?(?= (?:me|us|from))|phoned?|spoke|talked|wrote|writes|texted|messaged|(?:accepté|voulu) de|"
    r"appelle|appelé|reçue?s?|"
    r"parl(?:er|é|ait|e|ant)|exprim\w+|intervenue?|intervient|interrogée?|interview\w*|prise? de parole|"
    r"pris la parole|répondu|invitée?|"
    r"tenu (?:une|un)|donné (?:une|un)|accordé|publié|diffusé|s['’]est adressée?)\b",
    re.IGNORECASE,
)
# What a text answers, not where it says it: "Contrary to what circulates on social networks, …".
_MAY_NOT = re.compile(
    r"(?:\b(?:not|never|nor|without|neither|pas|jamais|sans)\b[^,.;]{0,20}?\b(?:authori[sz]ed|allowed|permitted|supposed|entitled|cleared|free|"
    r"habilitée?s?|autorisée?s?|droit)\b[^,.;]*|\btook\s+)$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\W*(?:\d+[.)]\s+)?(?:contrary to|regarding|concerning|with regard to|as regards|as for|as to|in response to|"
    r"reacting to|following|"
    r"contrairement à|s['’]agissant d|concernant|à propos d|au sujet d|quant à|en réponse à|en réaction à|suite à|à la suite d)"
    r"[^.;:\n]{3,250}?,\s(?!(?:(?:dans|in|on|par|sur|à|by)\s+)?(?:laquelle|lequel|lesquels|which|whom|who|whose|où|dont|qui)\b)",
    re.IGNORECASE,
)
_OTHER_SIDE = re.compile(
    r"\b(?:while|whereas|although|though|but|tandis que|alors que|mais)\b", re.IGNORECASE
)
_ACCORDING = re.compile(r"^(?:d['’]après|selon|according to|per|pour)\s+", re.IGNORECASE)
_OUTLET_NOUN = re.compile(
    r"^(?:(?:the|le|la)\s+|l['’])(?:[a-zà-ÿ-]+\s+)?(?:newspaper|daily|weekly|magazine|website|news agency|"
    r"broadcaster|journal|quotidien|hebdomadaire|"
    r"mensuel|magazine|site|agence|chaîne)\s+(?=[A-ZÀ-ÖØ-Þ])"
)
_SEMICOLON = re.compile(r";\s")
_COMPOUND = re.compile(r"\w+-\w+")


def around(reading: Reading, finding: Finding) -> tuple[Span, ...]:
    """Return the pieces of the finding's sentences that are neither its content nor another quotation: where channels stand."""
    anchor = finding.cue[0] if finding.cue else finding.content[0]
    sentence = _clause_of(reading, anchor)
    quoted = tuple(
        (quotation.start, quotation.end)
        for quotation in reading.quotations_in(*sentence)
        if len(reading.text((quotation.start, quotation.end)).split()) > _A_NAME
    )
    return tuple(outside(sentence, (*finding.content, *quoted)))


def _clause_of(reading: Reading, anchor: Span) -> Span:
    """Return the part of the anchor's sentence between semicolons outside quotations: another part has a speaker of its own."""
    start, end = reading.sentence_at(anchor[0])
    cuts = [
        match.start()
        for match in _SEMICOLON.finditer(reading.source.text, start, end)
        if not any(
            each.start <= match.start() < each.end
            for each in reading.quotations_in(match.start(), match.end())
        )
    ]
    begin = max((cut + 1 for cut in cuts if cut < anchor[0]), default=start)
    return begin, min((cut for cut in cuts if cut >= anchor[1]), default=end)


def channel(reading: Reading, finding: Finding) -> Channel:
    """Return the channel named nearest to the cue, outside the content; a channel not stated where none is."""
    anchor = finding.cue[0][0] if finding.cue else finding.content[0][0]
    head = _at_head(reading, finding)
    posted = _POSTED.search(" ".join(reading.text(span) for span in finding.cue))
    if posted:
        start = finding.cue[0][0]
        return Channel(
            kind=ChannelKind.SOCIAL_MEDIA,
            wording=reading.text(finding.cue[0]),
            passage=reading.passage((start, finding.cue[0][1])),
        )
    found = [
        (_away(start + match.start(), anchor, finding), kind, (start + match.start(), start + match.end()))
        for start, end in (*around(reading, finding), *((head,) if head else ()))
        for kind, pattern in (*_more_channels(reading), *reading.lexicon.channels)
        for match in pattern.finditer(reading.source.text[start:end])
        if not _elsewhere(reading, finding, (start + match.start(), start + match.end()))
    ]
    if not found:
        return Channel()
    _, kind, span = min(found, key=lambda each: (each[0], each[2][0] - each[2][1]))
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


def _elsewhere(reading: Reading, finding: Finding, span: Span) -> bool:
    """Return whether words for a channel run into the cue ("in the area |report"), or only tell what is answered."""
    if any(span[0] < start < span[1] for start, _ in finding.cue):
        return True
    if not_authorised(reading, span[0]):
        return True
    anchor = finding.cue[0] if finding.cue else finding.content[0]
    begin, end = reading.sentence_at(anchor[0])
    topic = _TOPIC.match(reading.source.text, begin, end)
    return topic is not None and span[0] < topic.end() <= anchor[0]


def not_authorised(reading: Reading, start: int) -> bool:
    """Return whether what stands at `start` (code points) is what somebody may not do: "not authorised to |brief the press"."""
    return _MAY_NOT.search(reading.source.text[max(start - _CLOSE, 0) : start]) is not None


def channel_before(reading: Reading, source: Span) -> Channel:
    """Return the channel through which the sentence before a pronoun says that somebody spoke, without telling what."""
    sentences = reading.sentences_before(source[0] + 1)
    if len(sentences) < 2 or not _SPOKE.search(reading.text((sentences[-2].start, sentences[-2].end))):
        return Channel()
    before = sentences[-2]
    found = [
        (match.start(), kind, match.span())
        for kind, pattern in (*_more_channels(reading), *reading.lexicon.channels)
        for match in pattern.finditer(reading.source.text, before.start, before.end)
    ]
    if not found:
        return Channel()
    _, kind, span = min(found, key=lambda each: (each[0], each[2][0] - each[2][1]))
    return Channel(kind=kind, wording=" ".join(reading.text(span).split()), passage=reading.passage(span))


def _at_head(reading: Reading, finding: Finding) -> Span | None:
    """Return the stretch between a cue and "that" which an engine took for the head of the content: "wrote |on X that"."""
    if not finding.cue or not 0 <= finding.content[0][0] - finding.cue[-1][1] <= 1:
        return None
    match = _UP_TO_THAT.match(reading.source.text, finding.content[0][0], finding.content[0][1])
    return (finding.content[0][0], match.end("lead")) if match else None


def _more_channels(reading: Reading) -> tuple[tuple[ChannelKind, re.Pattern[str]], ...]:
    return CHANNELS_FR if reading.lexicon.language == "fr" else CHANNELS_EN


def _away(start: int, anchor: int, finding: Finding) -> int:
    """Return how far a channel's words are from the cue; those in the source itself ("statement by …") are nearest."""
    inside = any(first <= start < last for first, last in finding.source)
    return 0 if inside else abs(start - anchor)


def relays(reading: Reading, finding: Finding) -> tuple[Relay, ...]:
    """Return who passed it on ("quoted by Sahel Wire", "repris par l'AFP"), in the order of the text."""
    french = reading.lexicon.language == "fr"
    more, quotes = (RELAYED_FR, QUOTES_FR) if french else (RELAYED_EN, QUOTES_EN)
    found: list[Relay] = []
    for start, end in around(reading, finding):
        for pattern in (quotes, reading.lexicon.cites, more, reading.lexicon.relayed):
            for match in pattern.finditer(reading.source.text, start, end):
                name = next(
                    group for group, value in match.groupdict().items() if group.startswith("who") and value
                )
                if pattern is reading.lexicon.cites and overlap(finding.source, (match.span(name),)):
                    continue  # nobody passes on their own words
                if _of_another_side(reading, finding, match.span()):
                    continue
                one = _relay(reading, match, name, whole=pattern is reading.lexicon.cites)
                if one and not any(_same_name(one.name, other.name) for other in found):
                    found.append(one)
    return tuple(sorted(found, key=lambda each: each.passage.start if each.passage else 0))


def _of_another_side(reading: Reading, finding: Finding, span: Span) -> bool:
    """Return whether another side's clause stands between a cue and words for a relay."""
    if not finding.cue:
        return False
    cue = finding.cue[0]
    between = (
        reading.source.text[cue[1] : span[0]] if cue[1] <= span[0] else reading.source.text[span[1] : cue[0]]
    )
    return _OTHER_SIDE.search(between) is not None


def _relay(reading: Reading, match: re.Match[str], name: str, *, whole: bool) -> Relay | None:
    """Return one who passed something on; None for the publication itself, which only saw it ("seen by the Observer")."""
    start = _noun_phrase_start(reading, match.start(name)) if whole else match.start(name)
    who = " ".join(reading.source.text[start : match.end(name)].split()).rstrip(".")
    if whole:
        who = _OUTLET_NOUN.sub("", _ACCORDING.sub("", who)) or who
    plain = names.DEFINITE.sub("", who)
    saw = _SAW.search(reading.source.text, match.start(), match.end())
    if (
        saw
        and plain
        and re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", reading.source.publisher, re.IGNORECASE)
    ):
        return None
    around_name = (
        reading.source.text[match.start() : match.start(name)],
        reading.source.text[match.end(name) : match.end()],
    )
    how = " ".join(words.strip(' ,\n“”"') for words in around_name).strip()
    return Relay(name=who, how=how, passage=reading.passage((min(start, match.start()), match.end())))


def _noun_phrase_start(reading: Reading, start: int) -> int:
    """Return where the phrase begins that ends with a name at `start`: "Moscow-installed authorities in Horlivka, citing"."""
    opening = reading.sentence_at(start)[0]
    lead = reading.source.text[opening:start]
    clause = max(lead.rfind(mark) for mark in ',;:“”"«»') + 1
    words = lead[clause:]
    if (
        len(words.split()) > _PHRASE
        or reading.lexicon.finite_verb.search(_COMPOUND.sub("x", words))
        or not words.strip()
    ):
        return start
    return opening + clause + len(words) - len(words.lstrip())


def _same_name(one: str, other: str) -> bool:
    return (
        names.DEFINITE.sub("", one).casefold() in other.casefold()
        or names.DEFINITE.sub("", other).casefold() in one.casefold()
    )


def is_stated(channel: Channel) -> bool:
    """Return whether the report says through which channel."""
    return channel.kind is not ChannelKind.NOT_STATED
