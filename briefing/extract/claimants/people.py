"""People: the person whom a phrase names, with the role beside the name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.claimant import Claimant
from briefing.extract.claimants.party_phrase import party_named
from briefing.extract.claimants.roles import role_of_pieces, tells_a_person
from briefing.extract.claimants.spoken_for import on_behalf
from briefing.extract.lexicon.given_names import GIVEN
from briefing.extract.lexicon.people_words import BODY_WORD, PEOPLE, RANKS
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.lexicon.lexicon import Lexicon
    from briefing.extract.text.reading import Reading
    from briefing.model.incident import Party

_AGE = re.compile(r"^(?:aged\s+|âgée? de\s+)?\d{1,2}(?:\s*(?:ans|years old|years of age))?$")
_ONE_OF = re.compile(r"\s*(?:one|some|l['’]un|l['’]une|un|une) (?:of|des|d['’]entre)\b", re.IGNORECASE)
_FROM = re.compile(r"\s*(?:from|of|at|in|with|by|de|du|des|à|au|aux|en|chez|pour)\s", re.IGNORECASE)
_PERSON_WORD = re.compile(rf"(?<![\w-])(?:{PEOPLE})(?![\w-])", re.IGNORECASE)
# "Le chef d'escadron Ndongmo": a rank with a surname alone; an office of several words before a full name.
_RANKED = re.compile(
    rf"(?P<what>(?i:{RANKS})\.?|(?i:chef d['’]escadron))\s+(?P<name>[A-ZÀ-ÖØ-Þ][\w’'-]+[a-zà-ÿ])$"
)
_AFTER_OFFICE = re.compile(rf"(?P<what>[^,]{{4,80}}?)\s+(?P<name>{names.PERSON.pattern})$")
# A word that a name may follow as whose office it is, and none that is itself called by a name ("hôpital Gabriel Touré").
_NAMED_AFTER = re.compile(
    r"(?:hôpital|lycée|école|camp|stade|aéroport|université|centre|fondation|institut|avenue|rue|place|"
    r"quartier|mosquée|église|clinique|"
    r"collège|hospital|school|university|airport|foundation|institute|street|road|barracks|caserne|stadium|clinic|college)$",
    re.IGNORECASE,
)
_COMMON_BEFORE = re.compile(
    r"(?:(?<![\w’'-])|(?<=\b[lLdD]['’]))(?!(?:of|de|du|des|la|le|les|the|and|et|at|in|for|hôpital|lycée|école|camp|stade|"
    r"aéroport|université|centre|"
    r"fondation|institut|avenue|rue|place|quartier|brigade|mosquée|église|clinique|collège|hospital|"
    r"school|university|airport|"
    r"foundation|institute|street|road|base|barracks|caserne|prison|village|ville|commune|cercle|province|"
    r"région|district of|"
    r"groupe|mouvement|opération|operation|force|battalion|bataillon|compagnie|société|entreprise|association|ong|parti)\b)"
    r"[a-zà-ÿ][\w-]{3,}$"
)
_DESCRIBED = re.compile(
    rf"(?P<what>(?:(?!of\b|de\b|and\b|et\b)[a-zà-ÿ-]+\s+){{1,3}}?)(?P<name>{names.PERSON.pattern})$"
)
# 'Human rights group "Dawn Ledger"', "un certain « Colonel Ngaté »", "“Uncle H.”": known by a name between marks.
_MARKED = re.compile(
    r"^(?P<before>[^“«\"”»]{0,60}?)\s*[“«\"]\s*(?P<name>(?:(?:général|colonel|commandant|capitaine|oncle|chef|émir|general|commander|uncle|chief)\s+)?"
    r"[A-ZÀ-ÖØ-Þ@][^“”«»\"]{0,60}?)\s*[”»\"]$",
    re.DOTALL,
)
_SURNAME = re.compile(
    r"baker|butcher|carpenter|cook|hunter|mason|potter|shepherd|tailor|weaver|page|barber|porter|"
    r"pope|abbott|sage|berger|boulanger|marchand|jeune|farmer|friend",
    re.IGNORECASE,
)
# "Son épouse, |Bana": one word with a capital after who somebody is to another.
_ONE_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'-]+[a-zà-ÿ]")
_KIN = re.compile(
    r"\s*(?:his|her|their|my|our|the\s+[\w’'-]+['’]s|son|sa|ses|leur|mon|ma|notre)\s+(?:[\w-]+\s+){0,2}?(?:wife|husband|son|"
    r"daughter|brother|sister|mother|father|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|widow|widower|friend|"
    r"neighbou?r|colleague|fianc[eé]e?|épouse|époux|femme|mari|fils|fille|frère|sœur|mère|père|oncle|tante|cousine?|neveu|nièce|"
    r"veuve|veuf|amie?|voisine?|collègue|compagne|compagnon|grand-mère|grand-père)(?:\s+(?:aînée?|cadette?|de \d+ ans))?$",
    re.IGNORECASE,
)
_KIN_CALLED = re.compile(r"(?P<kin>[a-zA-Zà-ÿ’' -]{6,60}?)\s+(?P<name>[A-ZÀ-ÖØ-Þ][a-zà-ÿ’'-]+[a-zà-ÿ])$")
# "Its spokesman, who goes by |Hanzala Kohistani", "un homme se faisant appeler |Abou Sidi", "a man known as |Red".
_GOES_BY = re.compile(
    r"\b(?:(?:goes|went|going) by(?: the (?:name|nom de guerre|alias)(?: of)?)?|(?:known|identified|named|"
    r"introduced)(?: only| simply| locally)? as|"
    r"(?:gave|giving) (?:his|her|their) name(?: only| simply)? as|identif(?:ied|ies|ying) (?:himself|"
    r"herself)(?: only)? as|(?:calls|called|calling|"
    r"styles|styling) (?:himself|herself)|nicknamed|se (?:fait|faisant|fait-il) appeler|(?:dit|dite) s['’]appeler|s['’]appelant|"
    r"connue? sous le nom (?:de guerre )?de|répondant au nom de|du nom d[e'’]|nommée?|surnommée?|se présentant comme|"
    r"by the name of)\s*"
    r"[“«\"]?\s*(?P<name>(?:(?:Commander|General|Colonel|Abu|Abou|Uncle|Oncle|Commandant|"
    r"Général)\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s+(?:(?:al|el|ag|ould|bin|ibn)[ -])?"
    r"[A-ZÀ-ÖØ-Þ][\w’'-]*\.?){0,3})"
)
_CERTAIN = re.compile(
    r"(?:,?\s*(?:an?|one|un|une)\s+(?:certaine?\s*|man named\s*|woman named\s*)?|,?\s*one|the|le|la|"
    r"self-styled|nicknamed|known as|alias|dite?|se faisant appeler)+$",
    re.IGNORECASE,
)


def person_in(wording: str, reading: Reading, span: Span, known: tuple[Party, ...]) -> Claimant | None:
    """Return the person that a phrase names, with the role before the name or in apposition; None where there is none."""
    goes_by = _goes_by(reading.text(span), span, known)
    if goes_by:
        return goes_by
    pieces = [
        piece.strip() for piece in wording.split(",") if not (_ONE_OF.match(piece) or _FROM.match(piece))
    ]
    for index, piece in enumerate(pieces):
        before, name = _name_in(names.DEFINITE.sub("", piece), reading)
        if not name or any(party.goes_by(name) for party in known):
            continue
        others = [each for place, each in enumerate(pieces) if place != index and not _AGE.match(each)]
        told = [part for part in (before, *others) if part]
        if not told and (party_named(wording, known) or reading.lexicon.institutions.search(name)):
            continue
        if any(map(tells_a_body, told)):
            apposition = others[0] if others and not before else ""
            return Claimant(name=name, naming=Naming.NAMED, role=names.ARTICLE.sub("", apposition))
        return Claimant(
            name=name,
            naming=Naming.NAMED,
            role=role_of_pieces(told),
            on_behalf_of=on_behalf(wording, span, known),
            person=True,
        )
    return _first_name(pieces, span, known)


def _goes_by(whole: str, span: Span, known: tuple[Party, ...]) -> Claimant | None:
    """Return somebody told by calling and the name that they go by; None where the phrase has none or is no person's."""
    match = _GOES_BY.search(whole)
    if match is None:
        return None
    before = whole[: match.start()]
    told = re.split(r"\s*,\s*|\s+(?:who|qui)\b", before.strip(" ,"))[0].strip(" ,")
    if not told or names.PERSON.search(names.DEFINITE.sub("", told)) or not tells_a_person(told):
        return None
    return Claimant(
        name=match["name"],
        naming=Naming.NAMED,
        role=role_of_pieces([told]),
        on_behalf_of=on_behalf(told, span, known),
        person=True,
    )


def tells_a_body(phrase: str) -> bool:
    """Return whether the head of a phrase is a word for a body: "an advocacy group", "une ONG", not "leader of the group"."""
    head = re.split(
        r"\s(?:of|for|in|based|that|which|de|du|des|qui|basée?)\b|\sd['’]",
        names.ARTICLE.sub("", phrase.strip()),
    )[0].split()
    return bool(head) and bool(
        BODY_WORD.fullmatch(head[-1])
        or (BODY_WORD.fullmatch(head[0]) and (head[-1] == "proche" or not tells_a_person(head[-1])))
    )


def _first_name(pieces: list[str], span: Span, known: tuple[Party, ...]) -> Claimant | None:
    """Return somebody told by relation and first name: "her husband, John"."""
    for index, piece in enumerate(pieces):
        told = [each for place, each in enumerate(pieces) if place != index]
        called = _KIN_CALLED.match(piece)
        if called and _KIN.match(called["kin"]):
            return Claimant(
                name=called["name"], naming=Naming.NAMED, role=role_of_pieces([called["kin"]]), person=True
            )
        named = (piece.casefold() in GIVEN and piece[:1].isupper() and any(map(tells_a_person, told))) or (
            index > 0 and _ONE_WORD.fullmatch(piece) and _KIN.match(pieces[index - 1])
        )
        if named:
            return Claimant(
                name=piece, naming=Naming.NAMED, role=role_of_pieces(told), on_behalf_of=on_behalf(", ".join(told), span, known),
                person=True,
            )  # fmt: skip
    return None


def known_by_name(wording: str, words: Lexicon, span: Span, known: tuple[Party, ...]) -> Claimant | None:
    """Return who is known by a name between quotation marks: a person, or a body where the words beside it say so."""
    pieces = wording.split(",")
    for index, piece in enumerate(pieces):
        match = _MARKED.match(piece.strip())
        if match is None:
            continue
        others = [each for place, each in enumerate(pieces) if place != index]
        before = _CERTAIN.sub("", match["before"].strip())
        told = [each for each in (before, *others) if each.strip()]
        beside = " ".join(told)
        if words.institutions.search(beside) and not any(map(tells_a_person, told)):
            return Claimant(name=match["name"].strip(), naming=Naming.NAMED)
        if "source" in beside.casefold():
            return None
        return Claimant(
            name=match["name"].strip(),
            naming=Naming.NAMED,
            role=role_of_pieces(told),
            on_behalf_of=on_behalf(wording, span, known),
            person=True,
        )
    return None


def _is_bearer(match: re.Match[str]) -> bool:
    """Return whether a name after several words is that of whom they describe, and not a hospital's or a street's."""
    if _NAMED_AFTER.search(match["what"]):
        return False
    return match["name"].split()[0].casefold() in GIVEN or bool(_COMMON_BEFORE.search(match["what"]))


def _is_surname(piece: str, match: re.Match[str]) -> bool:
    """Return whether a word for a calling is somebody's surname: "Paul Baker", "Rose Berger"."""
    return (
        _SURNAME.fullmatch(match[0]) is not None
        and match[0][:1].isupper()
        and match.end() == len(piece)
        and names.PERSON.fullmatch(piece) is not None
    )


def _name_in(piece: str, reading: Reading) -> tuple[str, str]:
    """Return the role that stands before a name in a piece of a phrase, and the name; two empty strings without a name."""
    offices = list(reading.lexicon.roles.finditer(piece)) or list(_PERSON_WORD.finditer(piece))
    offices = [match for match in offices if not _is_surname(piece, match)]
    start = offices[-1].end() if offices else 0
    rest = piece[start:]
    title, plain = names.parted(rest.strip())
    found = names.PERSON.match(plain)
    if found is None and offices:
        # "Army Chief General X": the title is itself a word of office.
        start = offices[0].start()
        title, plain = names.parted(piece[start:].strip())
        found = names.PERSON.match(plain) if title else None
    if (
        found is None
        and (ranked := _RANKED.match(piece))
        and not reading.lexicon.institutions.search(ranked["name"])
    ):
        return ranked["what"], ranked["name"]
    long = _AFTER_OFFICE.match(piece) if found is None else None
    if long and tells_a_person(long["what"]) and _is_bearer(long):
        return long["what"].strip(), long["name"]
    if found is None and (described := _DESCRIBED.match(piece)):
        return described["what"].strip(), described["name"]
    if found is None or (plain[found.end() :].strip(" ()") and not offices):
        return "", ""
    ahead = names.without_honorific(piece[: piece.index(found[0])].strip())
    if ahead.endswith((" of", " de", " du", " d'", " for")) or not (offices or title or not ahead):
        return "", ""
    return re.sub(r"\s*\b(?:Hon|Mr|Mrs|Ms|M|Mme)\.?$", "", ahead), found[0]
