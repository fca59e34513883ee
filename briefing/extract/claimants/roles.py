"""Roles: the office or calling in the words for somebody, as a form has it: "spokesman", "village chief", "Minister of Security".

Whom a spokesman speaks for and where a mayor is mayor stand elsewhere in an attribution, so they are left out of the role.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.lexicon import demonyms
from briefing.extract.lexicon import role_words as vocabulary
from briefing.extract.lexicon.people_words import PEOPLE, PLURALS, RANKS

if TYPE_CHECKING:
    from briefing.extract.lexicon.lexicon import Lexicon

_RANK = re.compile(
    rf"(?:{RANKS}|chef d['’]escadron|chef de bataillon|chef d['’]escadrons|comrade|camarade|commissioner|"
    rf"général de corps d['’]armée|général d['’]armée|lieutenant-commander|contre-amiral|vice-amiral|capitaine de frégate|"
    rf"capitaine de vaisseau|sheik|mullah|mollah|el-hadj|ustaz|malam|pastor|dr|prof|docteure?|professeure?|"
    rf"rev|reverend|maître|me|mgr|monseigneur|abbé|père|frère|sœur|"
    rf"chief|cheikh|sheikh|hadj|el hadj|alhaji|father|sister|brother)\.?",
    re.IGNORECASE,
)
_PERSON_WORD = re.compile(rf"\b{PEOPLE}s?(?!\w)", re.IGNORECASE)
_PLURAL = re.compile(rf"\b{PLURALS}(?!\w)", re.IGNORECASE)
_SPOKES = re.compile(
    r"\b(?:spokes\w+|porte-parole(?:\s+(?:militaire|adjointe?|principale?|officielle?|nationale?|régionale?|locale?|"
    r"provinciale?|politique))?|officier de (?:relations publiques|communication|presse)|"
    r"(?:public relations|public information|public affairs|information|"
    r"communications?|media|press)"
    r" officer|press secretary)\b",
    re.IGNORECASE,
)
# "Ministre délégué à la Défense": an office over something, which no place is.
_PORTFOLIO = re.compile(
    r"(?:[\w’'-]+\s+){0,3}?(?i:ministre|secrétaire|commissaire|conseillère?|conseiller|déléguée?|adjointe?|attachée?|"
    r"haut[- ]commissaire|vice-ministre|rapporteure?|chargée?)(?:\s+(?!à\b|aux?\b)[\w’'-]+){0,3}?\s+(?:à\s+la\s+|à\s+l['’]|"
    r"aux\s+(?=[a-zà-ÿ]))[\w’'-]+(?:\s+[a-zà-ÿ][\w’'-]*){0,4}$"
)
# Posts that are told with their place: the place belongs to the name, not to the office.
_OF_A_PLACE = re.compile(
    r"(?:governor|prefect|mayor|administrator|councillor|bishop|archbishop|sultan|emir|king|imam|senator|"
    r"deputy|gouverneure?|préfète?|maire|"
    r"administrateur(?: militaire)?|administratrice|évêque|archevêque|émir|député\w*|sénat\w+|conseill\w+|"
    r"alcalde\w*|chef de village|village chief|"
    r"resident|habitante?|villager|native|elder|notable|trader|farmer|herder|nurse|doctor|teacher|driver|"
    r"fisherman|student|worker|infirmi\w+|médecin|"
    r"enseignante?|chauffeur|pêcheur|éleveu\w+|commerçante?|riveraine?|témoin|witness|imam|pastor|priest|"
    r"curé|pasteur)$",
    re.IGNORECASE,
)
_ANY_PLACE = re.compile(
    r"\s+(?:(?:of|for)\s+(?:the|its|this|that|our|his|her|their)\s+|(?:de\s+(?:la|cette|sa|leur)\s+|"
    r"de\s+l['’]|du\s+|de\s+(?:ce|cet|son)\s+))"
    r"(?:town|city|village|area|district|region|county|locality|province|zone|state|country|community|place|"
    r"(?:group|organi[sz]ation|association)(?!\s+(?:of|for|de|du|des|pour)\b|\s+d['’])|commune|"
    r"(?<!administrateur du )(?<!administratrice du )territoire|ville|localité|région(?!\s+militaire)|"
    r"département|cercle|pays|quartier|(?:organisation|ong|groupe|association)(?!\s+(?:de|du|des|pour)\b|\s+d['’])|"
    r"secteur administratif|contrée)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_LOCATIVE = re.compile(
    r"(?:,|\s\(|\s+(?:in|at|near|from|on|with|who|whom|whose|which|that|under|across|beside|behind|"
    r"opposite|next|inside|outside|i|we|"
    r"based|living|close|familiar|"
    r"proches?(?=\s+(?:de|du|des|d['’]))|au sein|sous|derrière|devant|que|dont|reached|speaking|to|à|au|aux|en|"
    r"dans|près|chez|sur|qui|dont|"
    r"joint\w*|basée?|interrogée?|contactée?|présente?|sous couvert)\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_OWNED = re.compile(r"^.*['’]s?\s+(?=\w)", re.DOTALL)
_OF = re.compile(r"\s+(?:of|for|de|du|des)\b|\s+d['’]", re.IGNORECASE)
_GROUPS = re.compile(r"group|organi[sz]ation|association|ong", re.IGNORECASE)
_WITH_ARTICLE = re.compile(
    r"^\s*(?:the|an?|my|mon|ma|mes|notre|nos|this|that|these|ce|cet|cette|ces|le|la|les|une?|l['’]|des?|"
    r"un certain|une certaine|one|une des|un des|another|second|first|third)\s*(?=\b)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"^(?:(?:one|two|three|several|some|many|another|local|certaine?s?|a certain|deux|trois|plusieurs|some|most|"
    r"other|unnamed|self-styled|autre|second|third|fellow|du)\s+|\d{1,2}-year-old\s+)+",
    re.IGNORECASE,
)
# What somebody is besides: no part of the office ("un chauffeur rescapé", "a vigilante guy").
_STATE = re.compile(
    r"(?<=\w)\s+(?:rescapée?|blessée?|présente?|locale?|anonyme|âgée?|guy|man|woman|himself|herself|one)$",
    re.IGNORECASE,
)
_DISTRICT = re.compile(r"^(?:district|provincial|departmental|divisional)\s+(?=\w+\s+\w)")
_HEADS = re.compile(
    r"\bwho\s+(?:currently\s+|now\s+)?(?P<verb>heads|leads|commands|chairs|directs|runs|"
    r"coordinates)\s+(?P<what>(?:the|a|an|its|his|her)\s+[^,;.]{3,60})|"
    r"\bwho\s+is\s+(?P<is>(?:the|an?)\s+[^,;.]{3,60})|\bqui\s+est\s+(?P<est>(?:le|la|une?)\s+[^,;.]{3,60})",
    re.IGNORECASE,
)  # fmt: skip
_AS_NOUN = {
    "heads": "head of", "leads": "leader of", "commands": "commander of", "chairs": "chair of", "directs": "director of",
    "runs": "head of", "coordinates": "coordinator of",
}  # fmt: skip
_CALLED = re.compile(
    r"^.*?\b(?:calling|describing|presenting) (?:himself|herself|themselves) (?:as )?|^.*?\bse (?:disant|"
    r"présentant comme|faisant passer pour)\s+",
    re.IGNORECASE,
)
# "Un ami motard": who somebody is to the writer, before what they are.
_FRIEND = re.compile(
    r"^(?:ami|amie|cousine?|collègue|voisine?|friend|colleague)\s+(?=[a-zà-ÿ]{4})", re.IGNORECASE
)
# Whom these stand for is told as the party spoken for.
_ENVOY = re.compile(
    r"(?:^|\s)(?:representative|représentante?|delegate|déléguée?|negotiator|négociat\w+)$", re.IGNORECASE
)
_STAFF = re.compile(r"^(?:personnel|staff|équipe)$", re.IGNORECASE)
_TERRITORY = re.compile(r"^administrat(?:eur|rice)(?: adjointe?)?$", re.IGNORECASE)
_WHOSE = re.compile(
    r"\s+(?:(?:of|for)\s+(?:the|his|her|its|their)|(?:du|de\s+la|de\s+l['’]|des|de))(?:\s+|(?<=['’]))"
    r"[a-zà-ÿ][\w’'-]*(?:\s+[a-zà-ÿ][\w’'-]*){0,3}$"
)
_CALLED_BY_ENDING = re.compile(r"\s+(?:at|in|à|au|aux|chez)\s.*$", re.DOTALL)
_LONGEST = 9  # words
_CALLING = 4  # words of an apposition that hold no known word for somebody: "a florist"


def role_in(phrase: str) -> str:
    """Return the role that a phrase without a name tells, without article, owner and place; "" where it tells none.

    "The hospital's director" → "director", "a spokesman for the army" → "spokesman", "prefect of Koro" → "prefect".
    """
    plain = _ANY_PLACE.sub(_keeps_chief, _bare(phrase))
    if _PORTFOLIO.match(plain):
        return plain
    of = _OF.search(plain)
    head, rest = (plain[: of.start()], plain[of.start() :]) if of else (plain, "")
    head = vocabulary.OF_WHOM.sub("", head)
    located = _LOCATIVE.sub("", _OWNED.sub("", head)).strip()
    rest = rest if head.rstrip().endswith(located) else ""
    head = _STATE.sub("", located)
    if _SPOKES.search(head):
        return _SPOKES.search(head)[0]  # type: ignore[index]
    if not (_PERSON_WORD.search(head) or _PLURAL.search(head)) or vocabulary.NO_OFFICE.search(head):
        return "" if not _singular_lay(head) else head
    head = _without_name(_FRIEND.sub("", _DISTRICT.sub("", head)))
    kept = vocabulary.ITS_PLACE.sub(r"\g<over>", _LOCATIVE.sub("", rest)) if _keeps(head, rest) else ""
    return (head + kept if len((head + kept).split()) <= _LONGEST else head).strip(" ,")


def _without_name(head: str) -> str:
    """Return a title without the one name after it: "Sister |Angela", "Pastor |Yakali"."""
    words = head.split()
    titled = len(words) == 2 and words[1][:1].isupper() and _PERSON_WORD.fullmatch(words[0])
    return words[0] if titled and not _PERSON_WORD.fullmatch(words[1]) else head


def role_of_pieces(pieces: list[str]) -> str:
    """Return the role told by the pieces of a phrase beside its name; a rank counts only where no office is told."""
    known = [role for piece in pieces if (role := role_in(piece)) and not _RANK.fullmatch(piece.strip())]
    told = known or [role for piece in pieces if (role := _role_or_calling(piece))]
    offices = [role for role in told if not _RANK.fullmatch(role)]
    return ", ".join(dict.fromkeys(offices or told))


def role_in_clause(wording: str) -> str:
    """Return the role that a relative clause tells: "who heads the town's hospital" → "head of the town's hospital"."""
    match = _HEADS.search(wording)
    if match is None:
        return ""
    if match["verb"]:
        return f"{_AS_NOUN[match['verb'].casefold()]} {match['what'].strip()}"
    return role_in(match["is"] or match["est"])


def tells_a_person(phrase: str) -> bool:
    """Return whether the head of a phrase is a word for somebody: an office, a calling, a relation."""
    head = _LOCATIVE.sub("", _OF.split(_bare(phrase), maxsplit=1)[0])
    return bool(_PERSON_WORD.search(head) or _PLURAL.search(head))


def is_apposition(piece: str, words: Lexicon) -> bool:
    """Return whether what follows a name after a comma tells who it is: ", a shopkeeper", ", spokesman for the army"."""
    plain = re.sub(r"^[\s,]*(?:\d{1,2}(?:\s+ans)?\s*,\s*)?", "", piece)
    opening = " ".join(plain.split()[:_CALLING])
    if not plain or words.finite.match(plain) or words.finite_verb.match(plain):
        return False
    return bool(
        names.ARTICLE.match(plain) and len(plain.split()) <= _LONGEST and role_of_pieces([plain])
    ) or tells_a_person(opening)


def is_rank(role: str) -> bool:
    """Return whether a role is a rank alone."""
    return bool(_RANK.fullmatch(role.strip()))


def _role_or_calling(piece: str) -> str:
    piece = vocabulary.CLAUSE.sub("", piece.strip())
    if _RANK.fullmatch(piece):
        return piece
    role = role_in(piece)
    role = re.sub(r"(?<=[a-zà-ÿ])\s+(?:Dr|Prof|Col|Gen|Lt|Maj|Capt|Mr|Mrs|Ms|Mme|Sgt)\.?$", "", role)
    if not role and vocabulary.BY_ENDING.match(piece):
        return _CALLED_BY_ENDING.sub("", names.ARTICLE.sub("", piece))
    if re.match(
        r"(?:l['’])?une?\s+d['’](?:eux|elles|entre)|one of (?:them|us)|l['’]une? d", piece, re.IGNORECASE
    ):
        return ""
    if role or not names.ARTICLE.match(piece):
        return role or (_bare(piece) if names.TITLE.match(piece + " x") else "")
    return (
        _bare(piece)
        if len(piece.split()) <= _CALLING and not re.match(r"a\s+\w+(?:é|i|u)e?s?\b", piece)
        else ""
    )


def _keeps(head: str, rest: str) -> bool:
    """Return whether an office keeps its complement: what it is over or whose it is, not its place nor whom it speaks for."""
    if vocabulary.IN_A_UNIT.search(head) and vocabulary.UNIT.match(rest):
        return False
    if (
        vocabulary.LEADS_FIGHTERS.search(head)
        and vocabulary.OF_A_NAME.match(rest)
        and not vocabulary.CIVIL.search(rest)
    ):
        return False
    if _OF_A_PLACE.search(head) and not _TERRITORY.search(head):
        return _of_somebody(rest) and bool(_PERSON_WORD.search(rest))
    if _ENVOY.search(head) and re.search(r"[A-ZÀ-ÖØ-Þ]", rest):
        return False
    return bool(_STAFF.search(head) or vocabulary.OVER.search(head)) or _of_somebody(rest)


def _of_somebody(rest: str) -> bool:
    """Return whether a complement tells whose or of what, and not of which place: "mère| de la victime"."""
    return bool(_WHOSE.match(rest)) and not vocabulary.PLACE_NOUN.search(rest)


def _bare(phrase: str) -> str:
    plain = _CALLED.sub("", " ".join(phrase.split()).strip(' ,.;:“”«»"'))
    plain = vocabulary.STYLE.sub("", vocabulary.AND_OTHERS.sub("", plain))
    plain = _LOOSE.sub("", names.ARTICLE.sub("", _WITH_ARTICLE.sub("", plain, count=1)))
    plain = names.ARTICLE.sub("", vocabulary.STYLE.sub("", plain))
    first = plain.split(maxsplit=1)
    while len(first) == 2 and any(True for _ in demonyms.countries_in(first[0], 0, len(first[0]))):
        plain = first[1]
        first = plain.split(maxsplit=1)
    return plain


def _keeps_chief(match: re.Match[str]) -> str:
    """Return nothing for a place, except after a chief, who is nothing without it: "chef du village"."""
    before = match.string[: match.start()]
    return (
        match[0]
        if re.search(r"\b(?:chef|cheffe|chief)$", before, re.IGNORECASE) and not _GROUPS.search(match[0])
        else ""
    )


def _singular_lay(head: str) -> bool:
    """Return whether a head is one member of the public who has no office but a word of their own: "resident"."""
    return bool(
        re.fullmatch(r"(?:resident|witness|villager|inhabitant|survivor|eyewitness)", head, re.IGNORECASE)
    )
