"""Who is silent: whom the wording of a gap says not to have told it, as written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.lexicon.gap_words import Silence
from briefing.extract.text.grammatical_subject import subject_before

if TYPE_CHECKING:
    from briefing.extract.lexicon.gap_words import Wording

_PRONOUN = re.compile(r"(?:he|she|it|they|we|i|ils?|elles?|on|nous|je)(?=\s)", re.IGNORECASE)
# "Contacted by phone, the mayor …": what stands before the subject
_ASKED = re.compile(
    r"\W*(?:Asked|Contacted|Reached|Approached|Questioned|Pressed|Quizzed|Telephoned|Joint|Contacté|Sollicité|Interrogé|"
    r"Questionné|Appelé|Relancé|Interpellé)\w{0,3}\b[^,.\n]{0,80},\s+"
)
_PRONOUN_LAST = re.compile(
    r"\b(?P<who>he|she|they|we|i|ils?|elles?|nous|on|je)\s+(?:ne\s+|n['’])?$", re.IGNORECASE
)  # "how many were inside we cannot say"
_JOINED = re.compile(
    r"\b(?:was|were|is|are|has|have|had|est|sont|ont|était|étaient)\b[^.;,\n]{1,80}?\b(?:and|but|while|et|mais)\s+"
    r"(?P<who>(?:(?:the|its|his|her|their|le|la|les|son|sa|leur)\s+|l['’])[^.;,\n]{2,50})\s+$",
    re.IGNORECASE,
)  # "lines were down and the mayor could not be reached"
_NEAR = 120  # code points before "without saying"
# "…, a poursuivi le gouverneur, | sans préciser"; "…, said the mayor, | without"; "…, the mayor said, | without"
_TOLD_BY = re.compile(
    r",\s*(?:(?:a|ont|avait)\s+(?:\w+\s+)?[^\W\d_]+(?:é|i|it|u)\s+|said\s+|added\s+)(?P<who>[^,.;\n]{2,60}),\s*$|"
    r",\s+(?P<by>(?:the|an?)\s+[^,.;\n]{2,60}?)\s+(?:said|added),\s*$"
)
_PARTS = re.compile(r";\s+")
_LATE = re.compile(r"\s+(?:first|later|then|also|still|again|itself|himself|herself|themselves)$")
_NO_SUBJECT = re.compile(
    r"has|have|had|is|was|were|are|a|ont|est|lequel|laquelle|qui|who|which|that", re.IGNORECASE
)
# "blames the Manuel Cruz Column, a rebel splinter that | has itself kept silent"; "un pays voisin, | lequel n'a pas"
_NOUN_BEFORE = re.compile(
    r"\s(?P<noun>(?:the|an?|its|their|le|la|les|un|une|l['’]|des)\s*"
    r"(?:(?!\b(?:the|an?|un|une|le|la|les|des|dans|in|by|with|que|that)\b)[^,.;:\n]){2,50}),?\s+"
    r"(?:(?:an?|une?)\s+[^,.;:\n]{2,50}\s+)?(?:(?:that|which|who|qui)\s+|(?=(?:lequel|laquelle|lesquels|lesquelles)\b))?$"
)
_WHICH = re.compile(r"(?:lequel|laquelle|lesquels|lesquelles)\b")
_APPOSED = re.compile(r",\s+(?P<name>[^\W\d_a-z][\w’'-]+(?:\s+[^\W\d_a-z][\w’'-]+){1,3}),\s*$")
_SIDE = re.compile(
    r"\W*(?:Du\s+)?Côté\s+(?:d(?:es?|u|e\s+la|e\s+l['’])\s*)?(?P<who>[^,.;\n]{2,40}),\s", re.IGNORECASE
)
_RELATED = re.compile(r"(?:that|which|who|qui)\s+$")
_INVERTED = re.compile(r"\b[^\W\d_]{2,30}-(?:t-)?(ils?|elles?)\b")
_DENIED_VICTIMS = re.compile(r"\bno\s+(?:immediate\s+)?reports?\s+of\b", re.IGNORECASE)


def silent(text: str, sentence: int, first: int, match: re.Match[str], wording: Wording) -> str:
    """Return who is said not to have given what the clause from `first` of the sentence tells of; empty where nobody is."""
    if wording.silence is Silence.SUBJECT:
        return _subject(text, sentence, first, match.start())
    if wording.silence is Silence.NAMED and match["who"] and not _DENIED_VICTIMS.match(match[0]):
        return " ".join(match["who"].split())
    return ""


def _subject(text: str, sentence: int, first: int, verb: int) -> str:
    beside = _APPOSED.search(text, max(sentence, verb - _NEAR), verb)
    side = _SIDE.match(text, sentence, verb)
    if beside or side:
        return " ".join((beside["name"] if beside else side["who"] if side else "").split())
    nearest = _PRONOUN_LAST.search(text, first, verb) or _JOINED.search(text, first, verb)
    if nearest:
        return " ".join(nearest["who"].split())
    told = _TOLD_BY.search(text, max(sentence, verb - _NEAR), verb)
    if told:
        return " ".join((told["who"] or told["by"]).split())
    sentence = max([sentence, *(each.end() for each in _PARTS.finditer(text, sentence, min(first, verb)))])
    related = _antecedent(text, sentence, first)
    if related:
        return related
    asked = _ASKED.match(text, sentence, verb)
    begin = asked.end() if asked else sentence
    subject = subject_before(text, begin, max(first, begin), verb)
    pronoun = _PRONOUN.match(subject)
    subject = "" if _NO_SUBJECT.fullmatch(subject) else _LATE.sub("", subject)
    return pronoun[0] if pronoun else subject or _inverted(text[sentence:verb])


def _antecedent(text: str, sentence: int, first: int) -> str:
    """Return the noun before a relative clause that begins at `first`, where the sentence's own verb stands before it."""
    relative = _RELATED.search(text, sentence, first) or _WHICH.match(text, first)
    found = _NOUN_BEFORE.search(text, sentence, first) if relative else None
    return " ".join(found["noun"].split()) if found else ""


def _inverted(before: str) -> str:
    """Return the pronoun that follows the last verb of saying: "…, promet-il, sans dire …"; or nothing."""
    pronouns = _INVERTED.findall(before)
    return str(pronouns[-1]) if pronouns else ""
