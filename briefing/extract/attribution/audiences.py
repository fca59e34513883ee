"""Audiences: to whom something was said ("told Delta Wire", "informs the public"), and what that tells of the channel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.attribution.channels import around, not_authorised
from briefing.extract.claimants import names
from briefing.extract.claimants.roles import tells_a_person
from briefing.extract.lexicon.channel_words import BESIDE, TOLD_EN, TOLD_FR
from briefing.extract.text.reading import overlap
from briefing.model.claim import ChannelKind

if TYPE_CHECKING:
    from briefing.extract.finding import Finding, Span
    from briefing.extract.text.reading import Reading

_JOURNALISTS = re.compile(
    r"^(?:(?:the|local|foreign|some|les|des|la)\s+)*(?:reporters|journalists|media|press|correspondents|"
    r"newsmen|journalistes|médias|presse)$",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"\b(?:parliament|assembly|senate|congress|security council|council of ministers|lawmakers|mps|crowd|"
    r"rally|parlement|assemblée|sénat|conseil de sécurité|députés|foule)\b",
    re.IGNORECASE,
)
_CONFERENCE = re.compile(r"\b(?:news|press) conference\b", re.IGNORECASE)
# Verbs whose object is who is spoken to.
_TELLING_EN = re.compile(
    r"\b(?:told|tells?|telling|inform(?:s|ed|ing)?|assur(?:es?|ed|ing)|warn(?:s|ed|ing)?|remind(?:s|ed|"
    r"ing)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:on|upon)|ask(?:s|ed|ing)?|"
    r"invit(?:es?|ed|ing)|advis(?:es?|ed|ing)|order(?:s|ed|ing)?|notif(?:y|ies|ied)|instruct(?:s|ed)?|"
    r"exhort(?:s|ed)?|appeal(?:s|ed|ing)? to|demand(?:s|ed)? (?:to|of)|beg(?:s|ged)?|implor(?:es?|ed)|"
    r"promis(?:es?|ed)|caution(?:s|ed)?|alert(?:s|ed)?|request(?:s|ed)?|command(?:s|ed)?|summon(?:s|ed)?)$",
    re.IGNORECASE,
)
_TELLING_FR = re.compile(
    r"\b(?:inform\w+|avert\w+|prévien\w+|prévenu\w*|invit\w+|exhort\w+|appel\w+|somm\w+|pri(?:e|ent|é|ons)|"
    r"assur\w+|met(?:tent|tons)? en garde|mis en garde|alert\w+|rassur\w+|conjur\w+|"
    r"demand\w+|rappel\w+|annonc\w+|prom(?:et|ettent|is)|ordonn\w+|conseill\w+|recommand\w+|di(?:t|sent)|"
    r"confi\w+|déclar\w+|expliqu\w+|signalé|port(?:e|ent|é) à la connaissance|remerci\w+|enjoin\w+|interdi\w+)$",
    re.IGNORECASE,
)
_DIRECT_FR = re.compile(
    r"\b(?:inform\w+|avert\w+|prévien\w+|prévenu\w*|invit\w+|exhort\w+|appel\w+|somm\w+|pri(?:e|ent|é|ons)|"
    r"assur\w+|met(?:tent|tons)? en garde|mis en garde|alert\w+|rassur\w+|conjur\w+)$",
    re.IGNORECASE,
)
_OBJECT_EN = re.compile(
    r"^\s*(?P<who>(?:(?:the|all|any|every|its|their|his|her|our|those|these|both)\s|members?|citizens|"
    r"residents|people|villagers|civilians|motorists|drivers|families|parents|supporters|shopkeepers|"
    r"authorities|donors|partners|foreigners|companies|neighbouring|local|international|world|"
    r"(?:an?|one|two|three|some|several|another|my|this)\s(?!(?:question|statement|letter|lie|story|joke|time|day|week|"
    r"month|reason)\b)|"
    r"(?!(?:questions|details|answers|reinforcements|lies|losses|charges|times|things|what|whether|not|it|him|her|them|us|me|"
    r"how|why|against|about|of|to|that|in|on|at|for|from|by)\b)[a-z]{3,}(?:s|men|women|people)(?=\s+(?:that|to|not|against|of|about)\b|\s*:)|"
    r"[A-ZÀ-ÖØ-Þ])[\w’' -]*?(?:\s+(?:that|who)\s+[\w’' -]+?)?)\s*,?\s*(?:that|to|not to|against|about|of|"
    r":)?\s*[“\"«]?\s*$"
)
_OBJECT_FR = re.compile(
    r"^\s*(?P<to>à\s+|au\s+|aux\s+|de\s+|d['’])?(?P<who>(?:(?:la|le|les|tous|toutes|ses|leurs|nos|ces|"
    r"chaque|toute|tout)\s|l['’]|[A-ZÀ-ÖØ-Þ]|citoyens|habitants|autorités|familles|populations|"
    r"populations)[\w’' -]*?)"
    r"\s*,?\s*(?:qu[e'’]|de|d['’]|à|contre|sur|:)?\s*[«“\"]?\s*$"
)
_AU_FR = re.compile(r"^\s*(?P<to>aux?)\s+(?P<who>[\w’' -]+?)\s*,?\s*(?:qu[e'’]|de|d['’]|à|:)?\s*[«“\"]?\s*$")
_NOT_TOLD = re.compile(
    r"\b(?:communiqué|déclaration|statement|interview|conference|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche|hier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"télévision|radio|telegram|facebook|message|weekend|soir|matin|fois)\b|^(?:him|her|them|us|me|it)$",
    re.IGNORECASE,
)
# A writer's "it is hereby announced", "il est porté à la connaissance du public", "il sera rappelé".
_IMPERSONAL = re.compile(
    r"\b(?:it|there|this|il)\s+(?:(?:is|will be|should be|must be|has to be|may be)\s+(?:\w+ly\s+|hereby\s+|also\s+){0,2}"
    r"(?:recalled|announced to|notified|brought to|made known|pointed out|stressed|noted|remembered)|"
    r"(?:est|sera|est ici|est également)\s+(?:par la présente\s+)?(?:porté|rappelé|à rappeler|à noter|à signaler|"
    r"précisé que|fait savoir)|"
    r"convient de (?:rappeler|préciser|noter|signaler))\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:are|is|(?:have|has)\s+been)\s+(?:hereby\s+|strongly\s+|kindly\s+|also\s+|once again\s+|\w+ly\s+)?(?:warned|asked|"
    r"advised|urged|reminded|invited|requested|informed|called upon|notified|told|encouraged)$|"
    r"\b(?:est|sont|(?:a|ont)\s+été)\s+(?:\w+ment\s+)?(?:invitée?s?|priée?s?|appelée?s?|informée?s?|avertie?s?|prévenue?s?|"
    r"mise?s?\s+en\s+garde|exhortée?s?)$",
    re.IGNORECASE,
)
_THE_PAPER = re.compile(
    r"(?:the|this|our)\s+(?:reporter|newsroom|newspaper|paper|agency|station|website|magazine|broadcaster|"
    r"radio|news agency)",
    re.IGNORECASE,
)
_US = re.compile(
    r"us|we|nous|(?:the|our|a)\s+(?:reporter|correspondent|journalist)\s+of\s+(?:us|ours)", re.IGNORECASE
)
_SAID_TO_EN = re.compile(
    r"\b(?:told|tells|telling|assured|reminded|informed|warned|promised)$", re.IGNORECASE
)
# Who is told, after a verb whose content came before: "…," he told |mourners; « … », a-t-il lancé à |la foule.
_HEARERS_EN = re.compile(
    r"\s*(?P<who>(?:(?:the|an?|his|her|its|their|some|several|two|local|our)\s+)?(?:[a-z][\w’'-]*\s+){0,3}?[a-z][\w’'-]*)"
    r"(?=\s*(?:[,.;:“\"]|$)|\s+(?:on|in|at|during|after|by|outside|near|before|yesterday|today)\b)"
)
_HEARERS_FR = re.compile(
    r"[^.;:«»\"\n,]{0,60}?(?<!\w)(?:(?P<melted>aux?)\s+|(?:à|devant)\s+(?=(?:la|les|des|ses|nos|leurs|sa|son|le)\s|l['’]))"
    r"(?P<who>(?:(?:la|les|des|ses|nos|leurs|sa|son|le)\s+|l['’])?[\wÀ-ÿ’'-]+(?:\s+(?:[a-zà-ÿ]{3,}(?:al|aux|ale|ales|és?|ées?|"
    r"iens?|iques?)\b))?)"
)
_CROWD = re.compile(
    r"\b(?:foule|assistance|assemblée|population|opinion|presse|public|crowd|gathering|congregation|public|nation|audience)$",
    re.IGNORECASE,
)
_MOST_WORDS = 12


def audience(reading: Reading, finding: Finding) -> str:
    """Return whom it was told, as written ("Reuters", "reporters"), or nothing."""
    if not finding.cue:
        return ""
    return _told(reading, finding) or _addressed(reading, finding) or _hearers(reading, finding)


def told_before(reading: Reading, start: int) -> str:
    """Return the medium that the sentence before `start` (code points) says somebody spoke to, if any."""
    sentences = reading.sentences_before(start + 1)
    if len(sentences) < 2:
        return ""
    patterns = (TOLD_FR if reading.lexicon.language == "fr" else TOLD_EN, reading.lexicon.audience)
    for pattern in patterns:
        for match in pattern.finditer(reading.source.text, sentences[-2].start, sentences[-2].end):
            who = next(
                value for group, value in match.groupdict().items() if group.startswith("who") and value
            )
            return _full_name(reading, BESIDE.sub("", " ".join(who.split()).rstrip(".")))
    return ""


def is_passive(reading: Reading, finding: Finding) -> bool:
    """Return whether a cue is a passive in which those told come first and nobody is named: "members are asked to"."""
    if not finding.cue:
        return False
    start, end = finding.cue[0]
    sentence = reading.sentence_at(start)
    lead = reading.source.text[max(sentence[0], start - 40) : end]
    return bool(_PASSIVE.search(lead)) or _is_impersonal(reading, finding)


def _is_impersonal(reading: Reading, finding: Finding) -> bool:
    """Return whether a cue is the writer's own announcement, of nobody who is named: "il est porté à la connaissance"."""
    start, end = finding.cue[0]
    lead = reading.source.text[max(reading.sentence_at(start)[0], start - 20) : end + 40]
    match = _IMPERSONAL.search(lead)
    return not finding.source and match is not None


def channel_to(who: str) -> ChannelKind:
    """Return through what kind of channel one speaks to an audience: journalists, a house of parliament, one medium."""
    if _JOURNALISTS.match(who) or _CONFERENCE.search(who):
        return ChannelKind.PRESS_CONFERENCE
    if _HOUSE.search(who):
        return ChannelKind.SPEECH
    return ChannelKind.INTERVIEW


def is_medium(reading: Reading, finding: Finding, who: str) -> bool:
    """Return whether an audience was told face to face, as media are, and not addressed as the public is."""
    return bool(who) and who == _told(reading, finding)


def _told(reading: Reading, finding: Finding) -> str:
    """Return the medium or the gathering that was told, the publication under its own name."""
    patterns = (TOLD_FR if reading.lexicon.language == "fr" else TOLD_EN, reading.lexicon.audience)
    for start, end in around(reading, finding):
        for pattern in patterns:
            for match in pattern.finditer(reading.source.text, start, end):
                name = next(
                    group for group, value in match.groupdict().items() if group.startswith("who") and value
                )
                if not_authorised(reading, match.start()):
                    continue
                if overlap((match.span(name),), finding.source) and not _in_aside(
                    reading, match.span(), finding
                ):
                    continue
                who = " ".join(match[name].split()).rstrip(".")
                if (
                    start <= finding.cue[0][0] <= end
                    or _JOURNALISTS.match(who)
                    or _in_aside(reading, match.span(), finding)
                ):
                    return _full_name(reading, BESIDE.sub("", who))
    return ""


def _in_aside(reading: Reading, span: Span, finding: Finding) -> bool:
    """Return whether words of a source tell how it was reached: "un habitant joint par l'AFP"."""
    words = reading.text(span)
    return bool(
        re.match(
            r"(?:joint|interrog|contact|rencontr|interview|sollicit|question|reached|contacted|speaking|spoke|talk|we\b)",
            words,
            re.IGNORECASE,
        )
    ) and bool(finding.source)


def _full_name(reading: Reading, who: str) -> str:
    """Return the publication's whole name where a part of it is named: "told “Mirror”"."""
    publisher = names.issuer(reading.source.publisher)
    if publisher and (_THE_PAPER.fullmatch(who) or _US.fullmatch(who)):
        return publisher
    if publisher and who.startswith(
        f"{publisher} "
    ):  # "à l'Agence Azur Awa Sidi": the one who told it comes after
        return publisher
    plain = names.DEFINITE.sub("", who)
    inside = plain and re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", publisher)
    return publisher if inside and plain[:1].isupper() else who


def _addressed(reading: Reading, finding: Finding) -> str:
    """Return the object of a verb such as "informs" or "met en garde", or the subject of its passive."""
    cue, content = finding.cue[-1], finding.content[0]
    french = reading.lexicon.language == "fr"
    if is_passive(reading, finding) and not _is_impersonal(reading, finding):
        return _before_passive(reading, finding)
    verb = reading.text(cue)
    between = reading.source.text[cue[1] : content[0]]
    if not (cue[1] < content[0]) or len(between.split()) > _MOST_WORDS or "\n\n" in between:
        return ""
    if not (_TELLING_FR if french else _TELLING_EN).search(verb):
        return ""
    match = (_AU_FR.match(between) or _OBJECT_FR.match(between)) if french else _OBJECT_EN.match(between)
    if match is None or _NOT_TOLD.search(match["who"]):
        return ""
    if french and not match["to"] and not _DIRECT_FR.search(verb):
        return ""
    return " ".join(match["who"].split())


def _hearers(reading: Reading, finding: Finding) -> str:
    """Return the people to whom something was said that stands before the verb: "…," he told mourners."""
    cue, content = finding.cue[-1], finding.content[0]
    if content[0] >= cue[1] or is_passive(reading, finding):
        return ""
    ends = [start for start, _ in (*finding.source, *finding.content) if start >= cue[1]]
    end = min([reading.sentence_at(cue[0])[1], *ends])
    if reading.lexicon.language == "fr":
        match = _HEARERS_FR.match(reading.source.text, cue[1], end)
    elif _SAID_TO_EN.search(reading.text(cue)):
        match = _HEARERS_EN.match(reading.source.text, cue[1], end)
    else:
        match = None
    who = " ".join(match["who"].split()) if match else ""
    fits = who and not _NOT_TOLD.search(who) and (tells_a_person(who) or _CROWD.search(who))
    return who if fits else ""


def _before_passive(reading: Reading, finding: Finding) -> str:
    sentence = reading.sentence_at(finding.cue[0][0])
    lead = reading.source.text[sentence[0] : finding.cue[0][1]]
    found = _PASSIVE.search(lead)
    clause = re.split(r"[,;:.]\s+", lead[: found.start()] if found else "")[-1]
    words = re.sub(r"^\W*\d{1,2}[.)/]\s+", "", clause).strip(" -–•\t\n")
    return words if 0 < len(words.split()) <= _MOST_WORDS else ""
