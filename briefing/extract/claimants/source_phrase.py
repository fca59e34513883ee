"""Source phrases: the words for a source without what an engine took along, and whether they name anybody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.lexicon.people_words import VAGUE

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.text.reading import Reading

_RELATIVE = re.compile(
    r"(?:,\s+(?:himself|herself|themselves|lui-même|elle-même)|"
    r",?\s+(?:which|whose|speaking|(?:(?:who|which|that)\s+(?:is|was|are|were|has|have|had|did|does|do)\s+)?(?:not|without)\s+(?:wishing|wanting|wanted|willing|authori[sz]ed|giving|being|allowed|permitted)|"
    r"asking|requesting|insisting|declining|citing|(?:as\s+)?(?:copied|transcribed|relayed|quoted|read)\s+by|"
    r"sans (?:donner|vouloir|décliner)|ne souhaitant|"
    r"on condition|parlant|ayant|requérant|souhaitant|s['’]exprimant|sous couvert|"
    r"qui|auquel|auxquels|duquel|dont|où|"
    r"contacted|reached|joined by|jointe?s?|"
    r"interrogée?s?|contactée?s?|rencontrée?s?|sollicitée?s?|approchée?s?|cited|(?:seen|obtained|reviewed|consulted|released|issued|published|posted|"
    r"shared) (?:by|on)|consultée?s?|"
    r"quoted|citée?s?|rencontrée?s? par|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|"
    r"hier|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|in an? (?:statement|interview|message|post|"
    r"communiqu[eé])|"
    r"dans un communiqué|on (?:his|her|its|their) (?:Facebook|X|Telegram)))\b.*$",
    re.DOTALL | re.IGNORECASE,
)
# "A surgeon |we reached by telephone", "un élu |que nous avons rencontré", "an expert |to whom we showed the fragments".
_REACHED = re.compile(
    r"(?<=[a-zà-ÿ])\s+(?:(?:to|with|from|by|for|of)\s+)?(?:whom\b.*|"
    r"(?:that\s+)?(?:we|I|they|he|she|you|(?:the|this|our)\s+[\w’'-]+(?:\s+[\w’'-]+)?)\s+(?:had\s+|have\s+|has\s+|later\s+)?"
    r"(?:reached|met|interviewed|spoke(?:n)?\s+(?:to|with)|talked\s+(?:to|with)|contacted|questioned|know|knew|called|"
    r"phoned|visited|asked|consulted|approached|trust)\b.*|"
    r"(?:que|à qui|avec qui|auquel|à laquelle|auxquels|auprès de qui)\s+(?:nous|j['’]|notre|nos|le|la|l['’])\b.*)$",
    re.DOTALL | re.IGNORECASE,
)
# "A teacher who fled to Bankass" tells which one; who somebody is after a comma, or that they hid their name, does not.
_WHO = re.compile(r",\s*who\b.*$|\s+who\b(?P<clause>.*)$", re.DOTALL)
# Who is told by nothing else keeps it: "everyone we talked to".
_ANYONE = re.compile(
    r"(?:every(?:one|body)|any(?:one|body)|some(?:one|body)|those|people|all|ceux|celles|tous|toutes|celui|celle|"
    r"quelqu['’]un)\b",
    re.IGNORECASE,
)
_HIDES = re.compile(
    r"\b(?:ask|request|declin|wish|want|insist|prefer|refus|spoke|speak|identif|name|anonym|condition)\w*",
    re.IGNORECASE,
)
# What an engine may take along: a list's number, a dateline, a remark in brackets, a pronoun's auxiliary.
LABEL = re.compile(
    r"^(?:(?:\d{1,2}\s*/\s*\d{1,2}\s*|"
    r".{0,40}?[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff»›>|]+\s+(?=\w)|"
    r"(?:MAJ|UPDATE|Update|EDIT|MISE À JOUR|Mise à jour)?\s*\d{1,2}\s*[hH:.]\s*\d{0,2}\s*[:–—-]\s+)|"
    r"\d{1,2}\s*[/.)]\s*|[-–—•*]\s+|[A-ZÀ-ÖØ-Þ][\w’' -]{1,30}\s[–—-]\s+(?=[A-Z]))|"
    r"\s*\([a-zà-ÿ][^()]*\)(?=\s*$)"
)
_PRONOUN_AND = re.compile(
    r"^(?:perso,?\s+|moi,?\s+|personally,?\s+)?(?P<pronoun>i|we|he|she|they|it|je|nous|il|elle|ils|elles|"
    r"on)(?:['’](?:d|ve|m|re|s|ll))?"
    r"(?:\s+(?:also|still|do|does|did|don['’]t|doesn['’]t|didn['’]t|can['’]t|cannot|can|have|has|had|am|is|"
    r"are|was|were|not|never|just|only|now|then|later|further|personally|reportedly|ne))*$",
    re.IGNORECASE,
)
_ADVERB_AFTER = re.compile(
    r"(?<=\w)\s+(?:just|also|now|then|later|earlier|still|already|even|meanwhile|again|too|further|reportedly|ne)$",
    re.IGNORECASE,
)
# "Gave to know the own company in its social networks": a machine's word order.
_IN_ITS = re.compile(
    r"\s+(?:in|on|through|via|dans|sur|via)\s+(?:its|his|her|their|ses|sa|son|"
    r"leurs?)\s+(?:social networks?|social media|networks|page|account|"
    r"channel|website|réseaux(?: sociaux)?|compte|chaîne|site)\b.*$",
    re.DOTALL | re.IGNORECASE,
)
_MADE_KNOWN = re.compile(
    r"^(?:gave|made|let|has given|has made) (?:to )?know(?:n)?\s+(?=(?:the|a|an|its)\s)", re.IGNORECASE
)
_TELLING_WORDS = 8
_SELF = re.compile(
    r"\s+(?:himself|herself|itself|themselves|lui-même|elle-même|eux-mêmes|elles-mêmes)$", re.IGNORECASE
)
_QUALIFIED_SOURCE = re.compile(
    r"^(?:(?:the|an?|some|several|many|two|three|four|various|multiple|des|les|une?|deux|trois|quatre|"
    r"plusieurs|certaines|diverses)\s+)?"
    r"(?:(?:[a-z-]+)\s+sources?|sources?\s+(?:locale|sécuritaire|militaire|humanitaire|hospitalière|"
    r"médicale|diplomatique|policière|gouvernementale|officielle|"
    r"onusienne|judiciaire|administrative|communautaire|proche|policier|bien informée|sanitaire|interne|"
    r"anonyme|rebelle|occidentale|européenne|coutumière)s?.*)$",
    re.IGNORECASE,
)
_BARE_SOURCES = re.compile(
    r"^(?:some|several|many|various|multiple|other|early|initial|conflicting|unconfirmed|media|press|online|"
    r"social media|news|different|plusieurs|certaines|diverses|différentes|des|les|deux|trois)\s+sources?$",
    re.IGNORECASE,
)


def bare(wording: str) -> str:
    """Return a source phrase without its relative clause and closing marks: "a resident, who asked not to be named".

    A short clause that tells which one is meant stays: "a teacher who fled to Bankass".
    """
    reached = None if _ANYONE.match(wording) else _REACHED.search(wording)
    wording = wording[: reached.start()] if reached else wording
    plain = _MADE_KNOWN.sub("", _IN_ITS.sub("", LABEL.sub("", _RELATIVE.sub("", wording))))
    alone = _PRONOUN_AND.match(plain)
    if alone:
        return alone["pronoun"]
    who = _WHO.search(plain)
    if who and not (
        who["clause"] and len(who["clause"].split()) <= _TELLING_WORDS and not _HIDES.search(who["clause"])
    ):
        plain = plain[: who.start()]
    plain = re.sub(r"(?<=[a-zà-ÿ])['’]s$", "", plain)  # "the regime's allegation"
    return _SELF.sub("", _ADVERB_AFTER.sub("", plain.strip(" ,;:.")))


def is_unspecified(reading: Reading, wording: str, span: Span) -> bool:
    """Return whether a phrase names nobody at all: "reports", "une rumeur"; "des sources locales" are somebody."""
    if VAGUE.match(wording):
        return True
    if not reading.lexicon.unspecified.match(wording):
        return False
    if _QUALIFIED_SOURCE.match(wording) and not _BARE_SOURCES.match(wording):
        return reading.source.text[max(span[0] - 3, 0) : span[0]].casefold().endswith("de ")
    return True
