"""The grammatical subject of a verb, by its place in the sentence: the words before it, or those at the sentence's head.

"JNIM characterized its operations as … but did not disclose …" has one subject for two verbs. The words come back as
written, a pronoun as a pronoun: who is meant is worked out by whoever knows the text's parties.
"""

from __future__ import annotations

import re

_VERBS = (
    r"(?:(?:is|are|was|were|has|have|had|did|does|do|would|will|could|can|may|might|must|also|later|"
    r"immediately|still|then|itself|"
    r"said|says|told|gave|made|took|came|went|held|put|kept|sent|left|lost|saw|found|began|knew|spoke|"
    r"wrote|claims?|confirms?|"
    r"est|sont|a|ont|avait|avaient|était|étaient|n['’]|ne|s['’]|se|dit|affirme|indique|annonce|"
    r"déclare|assure|reconnaît|évoque|revendique|craint|craignent|voit|voient|estime|parle|accuse|promet|explique|ajoute|"
    r"précise|rapporte|raconte|décrit|soutient|dénonce|fait|pense|croit|refuse|rejette|attribue|pointe|rappelle|dément|nie|"
    r"fears|sees|says|blames|believes|expects|thinks|speaks|describes|adds|insists|denies)\b|[a-zà-ÿ]{3,}ed\b|n['’])"
)
_HEAD = re.compile(
    rf"(?P<subject>(?:(?:The|A|An|Le|La|Les|L['’]|Un|Une|Its|Their|Mr|Mme|M\.|It|He|She|They|Il|Elle|"
    rf"Ils|Elles|Ni)\s*)?[^,;:.!?()“”«»\"\n]{{1,90}}?)"
    rf"(?:,[^,]{{1,80}},)?\s+(?={_VERBS})"
)
_FIRST = re.compile(
    r"^(?:(?:Through|Via|By|With|Since|Until|Par|Depuis|Jusqu\w*|In|On|At|After|Before|During|Earlier|"
    r"Meanwhile|However|But|And|Although|Though|While|Still|Yet|Dans|Mais|Selon|Cependant|Toutefois|"
    r"Pour|"
    r"Interrogé\w*|Contacté\w*|Asked|Contacted|Reached)\b[^,]{0,80},\s+|(?:But|And|Mais|Et|Although|"
    r"Though|While|Yet)\s+)+"
)
_SAID_THAT = re.compile(
    r"\b(?:said|says|added|reported|claimed|stated|announced|dit|déclaré|affirmé|indiqué|"
    r"ajouté)\s+(?:on\s+\w+\s+)?(?:that|qu['’]|que)?\s*(?=(?:it|he|she|they|il|elle|ils|elles|the|"
    r"l['’]|le|la)\b)",
    re.IGNORECASE,
)
_OPENING_MARKS = " \t\n“”«»\"'‘’–—-"
_LONGEST = 90
_RELATIVE = re.compile(r"(?:^|,?\s+)(?:who|which|that|qui)\s*$", re.IGNORECASE)


def subject_before(text: str, sentence: int, clause: int, verb: int) -> str:
    """Return the subject of the verb at `verb`, in the clause from `clause` of the sentence from `sentence`; or nothing."""
    own = _own(text[clause:verb])
    if own:
        return own
    head = _RELATIVE.sub("", _FIRST.sub("", text[sentence:verb].lstrip(_OPENING_MARKS)))
    found = _HEAD.match(head + " has ")
    return _tidy(found["subject"]) if found else ""


def _own(before: str) -> str:
    """Return the subject that stands directly before the verb, where the clause has one of its own."""
    plain = _FIRST.sub("", before.lstrip(_OPENING_MARKS))
    reported = [match.end() for match in _SAID_THAT.finditer(plain)]
    plain = _RELATIVE.sub("", plain[reported[-1] :] if reported else plain)
    if not plain.strip():
        return ""
    found = _HEAD.match(plain.rstrip() + " has ")
    return _tidy(found["subject"]) if found else ""


def _tidy(words: str) -> str:
    plain = " ".join(words.split()).strip(_OPENING_MARKS + ",")
    return plain if len(plain) <= _LONGEST else ""
