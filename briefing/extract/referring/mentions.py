"""Mentions: the people and bodies that a sentence tells of, whether they say anything or not."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import Claimant, named_by, of_party
from briefing.extract.claimants.roles import is_apposition, tells_a_person
from briefing.extract.lexicon.people_words import PEOPLE, PLURALS
from briefing.extract.referring.known import Known, Named
from briefing.extract.referring.once import Once
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span
    from briefing.extract.text.reading import Reading
    from briefing.model.incident import Party

_A_TERM = 3  # words: as many between marks are a name or a term, not speech
_LOOKED_THROUGH = 200_000  # code points of a text in which bodies are looked for
_LONGEST = 1500  # code points of a sentence that are looked at
_STOP = (
    r"(?:the|an?|of|in|on|at|to|when|and|that|who|which|by|for|from|with|was|were|is|are|had|has|have|said|"
    r"says|told|but|or|as|after|before|while|near|"
    r"le|la|les|un|une|de|du|des|à|au|aux|en|dans|et|que|qui|par|pour|avec|sur|est|sont|a|ont|était|avait|"
    r"mais|ou|où)"
)
_DET = (
    r"(?:the|an?|one|this|that|another|le|la|les|une?|ce|cet|cette|ces|certaine?s|several|some|two|three|"
    r"deux|trois|plusieurs|des)\s+|\bl['’]"
)
_WHOSE = r"(?:his|her|my|our|mon|ma|notre)\s+"
_ABBREVIATED = r"(?:(?:[A-Z]\.){2,4}\s+)?"  # "a U.N. official"
_NAME = rf"(?:(?:M|Mme|Mr|Mrs|Ms|Hon|Dr|Col|Gen|Lt|Maj|Capt)\.?\s+)?{names.PERSON.pattern}"
_COMPLEMENT = (
    r"(?:\s+[a-zà-ÿ]+(?:tal|tale|nal|nale|ral|rale|pal|pale|cal|cale|ial|iale|aire|ique|ier|ière|tif|tive))?"
    r"(?:\s+(?:of|de la|de l['’]|du|des|de|d['’])\s*(?:the\s+)?[\w’'-]+(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]+){0,4})?"
)
_PEOPLE = re.compile(
    rf"(?<![\w’'])(?i:{_DET}|{_WHOSE}){_ABBREVIATED}(?:(?!(?i:{_STOP})\s)[\w’'-]+\s+){{0,3}}?(?i:{PEOPLE}|"
    rf"{PLURALS})s?(?![\w-])(?:\s+(?:guy|man|woman|leader|chief|officer|official|member|fighter|driver|worker)s?(?!\w))?{_COMPLEMENT}(?:,?\s+{_NAME}|(?<=[a-z]\b)\s+[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{{2,20}}(?=\s+[a-z]))?"
)
_BODIES = (
    r"group|movement|front|army|ministry|government|union|network|association|committee|commission|agency|"
    r"council|police|coalition|alliance|organi[sz]ation|"
    r"charity|party|brigade|force|company|hospital|mission|office|militia|faction|column|desk|"
    r"groupe|mouvement|armée|ministère|gouvernement|syndicat|réseau|comité|agence|conseil|gendarmerie|parti|"
    r"organisation|ong|hôpital|"
    r"milice|état-major|collectif|observatoire|croix-\w+|fédération|coordination|société|"
    r"structure|gang|cell|katiba|cartel|clan|federation|board|directorate|junta|regime|administration|presidency|secretariat|"
    r"foundation|institute|league|cooperative|parliament|squad|outfit|charity|ombudsman['’]s office|"
    r"cellule|escadron|bureau|parquet|direction|mairie|préfecture|junte|régime|présidence|commandement|secrétariat|fondation|"
    r"institut|ligue|coopérative|plateforme|entreprise|compagnie|ministère public"
)
_BODY = re.compile(
    rf"(?<![\w’'])(?i:{_DET}|du\s+|au\s+|des\s+|their\s+|"
    rf"its\s+)?(?:(?!(?i:{_STOP})\s)[\w’'-]+\s+){{0,3}}?(?i:{_BODIES})(?![\w-])(?:\s+(?:civile|nationale?|locale?|régionale?|provinciale?|"
    r"départementale?|municipale?|humanitaire|communale?|territoriale?))?"
    r"(?:(?:\s+(?:for|of|on|de la|de l['’]|du|des|de|d['’]|pour|et|and)\s*(?:the\s+|la\s+|l['’])?)?\s*(?:(?:al|"
    r"el|wal|ul)-)?[A-ZÀ-ÖØ-Þ][\w’'-]+){0,6}(?:\s*[«“\"][^»”\"]{2,40}[»”\"])?(?:\s*\([A-Z][\w-]{1,9}\))?"
)
# "Les rebelles du M23", "fighters from the RSF": whom a group sends.
_FIGHTERS_OF = re.compile(
    r"(?i:\b(?:the|les|des)\s+)(?i:rebels|fighters|militants|insurgents|members|elements|forces|rebelles|"
    r"combattants|miliciens|éléments|insurgés|djihadistes|jihadistes)\s+"
    r"(?i:of|from|du|de la|de l['’]|des|de|"
    r"d['’])\s*(?:the\s+)?[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'-]*){0,5}"
)
_TITLED = re.compile(
    rf"(?:(?:[\w’'-]+\.?\s+){{0,4}}?(?:[\w’'-]+,\s+)?)(?P<name>{names.PERSON.pattern})(?P<after>,\s[^,.;:“”«»\"]{{3,60}}(?=[,.;]|"
    rf"$))?"
)
# "Just spoke to a vigilante guy": whom the writer heard is whom the next sentence is about.
_HEARD = re.compile(
    r"\b(?:spoke|talked|speaking|talking|chatted)\s+(?:to|with)\s*$|\b(?:interviewed|reached|called|asked|"
    r"contacted|met|phoned|visited)\s*$|"
    r"\b(?:parlé|discuté)\s+(?:à|avec)\s*$|\b(?:joint|interrogé|rencontré|appelé|contacté)e?s?\s*$|"
    r"\b(?:from|de la part d[eu'’])\s*$|\b(?:bondir|réagir|dire à|selon)\s*$",
    re.IGNORECASE,
)
_SUBJECT_AFTER = re.compile(
    r"(?:^|[,;:–—(…!?.|>️»”\"]|\b(?:and|but|while|whereas|although|then|et|mais|tandis que|alors que|or|"
    r"puis))\s*$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(
    r"\b(?:of|in|on|at|to|by|for|from|with|against|near|between|under|over|about|de|du|des|à|au|aux|en|dans|"
    r"par|pour|avec|sur|contre|chez|vers|entre|sous|d['’])\s*$",
    re.IGNORECASE,
)
_DETERMINERS = frozenset("the a an le la les un une l' his her its their our son sa leur".split())
_OF = frozenset("of for de du des".split())
_NO_OFFICE = frozenset(
    (
        "by with to at in on from and or but met saw took got sent led left held told said says tells that who whom which when "
        "while after before where as than like par avec à au aux dans sur et ou mais que qui dont quand après avant où comme "
        "chez vers selon contre est sont a ont était avait"
    ).split()
)
# "The Katiba of the Red Well released …": a name that nothing but its capitals and its verb tells of.
_NAMED_SUBJECT = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))(?:The|La|Le|Les)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-ZÀ-ÖØ-Þ][\w’'-]+"
    r"(?:\s+(?:(?:of|for|de|du|des|pour|d['’])\s+(?:the\s+|la\s+|l['’]\s?)?)?[A-ZÀ-ÖØ-Þ][\w’'-]+){1,5}"
    r"(?=,|\s+(?:has|have|had|also|later|said|says|told|sent|gave|put|took|held|struck|fought|withdrew|made|released|a|ont|avait|dit|"
    r"[a-z]{3,}ed)\b)"
)
# "One of the two went further", "Another saw four": one of those told of before.
_ONE_OF_THEM = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=[.!?][”\"»]\s)|(?<=;\s))(?:One|one|Another|another|The other|the other|The (?:first|"
    r"second|third|eldest|youngest)|"
    r"L['’]une?|l['’]une?|L['’]autre|l['’]autre)(?:\s+(?:of\s+(?:them|the\s+(?:two|three|four|five|six|men|women|residents|witnesses|sources|"
    r"officials|officers|drivers))|d['’](?:eux|elles|entre\s+(?:eux|elles))|des\s+(?:deux|trois|quatre)))?"
    r"(?=\s+(?:went|said|says|told|saw|spoke|added|put|thought|believed|recalled|described|claimed|insisted|was|is|had|has|who|"
    r"a|est|dit|affirme|raconte|parle|assure|explique|évoque|croit)\b)"
)
_HANDLE = re.compile(r"(?<![\w@])@\w{2,30}")
# Words that open a sentence with a capital and begin no name: "|On Highlands NBR this morning".
_NO_NAME_BEGINS = frozenset(
    (
        "on in at from to by for with after before when as but and since while if so yet then now here there this "
        "that these those "
        "it he she they we his her their its our my who what where why how not no yes all some many most two three four five six "
        "il elle ils elles le la les un une des du de dans en à au aux pour selon après avant sur par avec mais et quand depuis "
        "pendant lors côté contre chez entre vers ce cette ces son sa ses leur leurs notre nos qui que où"
    ).split()
)
_OUTLET = re.compile(r"(?:Radio|TV|Télé|Tele|Agence|Journal|La Voix|Voice of|The Voice)\b")
_NICKNAMED = re.compile(
    r"(?i:\b(?:un certain|une certaine|a certain|one|un nommé|une nommée|the self-styled|"
    r"le dit))\s+[«“\"][^»”\"]{2,40}[»”\"]"
)
_OURS = re.compile(r"^(?:our|my|nos|notre|mon|ma|mes)\b", re.IGNORECASE)


def mentioned(reading: Reading, stretch: Span, known: Known) -> tuple[Named, ...]:
    """Return whom a stretch of one sentence (code points) tells of outside quotations, in the order of the text."""
    return _mentioned(Once(reading=reading, known=known, stretch=stretch))


@lru_cache(maxsize=128)
def _mentioned(once: Once) -> tuple[Named, ...]:
    reading, stretch, known = once.reading, once.stretch, once.known
    start, end = stretch[0], min(stretch[1], stretch[0] + _LONGEST)
    quoted = [
        (each.start, each.end)
        for each in reading.quotations_in(start, end)
        if len(reading.text((each.start, each.end)).split()) > _A_TERM
    ]
    found: list[Named] = []
    for span, who in sorted(_found(reading, (start, end), known), key=lambda each: (each[0][0], -each[0][1])):
        if any(span[0] < one.span[1] for one in found) or any(a <= span[0] < b for a, b in quoted):
            continue
        lead = reading.source.text[stretch[0] : span[0]]
        subject = _is_subject(reading, lead) or bool(_HEARD.search(lead))
        found.append(Named(claimant=who, span=span, spoke=False, subject=subject))
    return tuple(found)


def _is_subject(reading: Reading, lead: str) -> bool:
    if _PREPOSITION.search(lead):
        return False
    without = reading.lexicon.lead_in.sub("", lead)
    return not without.strip() or bool(_SUBJECT_AFTER.search(lead))


def _found(reading: Reading, stretch: Span, known: Known) -> Iterator[tuple[Span, Claimant]]:
    named = _party_mentions(Once(reading=reading, known=known))
    first = bisect_left(named, stretch[0], key=lambda each: each[0][0])
    last = bisect_left(named, stretch[1], first, key=lambda each: each[0][0])
    yield from ((span, of_party(party)) for span, party in named[first:last])
    yield from _described(reading, stretch, known)
    yield from _titled(reading, stretch, known)


@lru_cache(maxsize=2)
def _party_mentions(once: Once) -> tuple[tuple[Span, Party], ...]:
    """Return where the parties are named, in the order of the text."""
    found = (((one.start, one.end), party) for party in once.known.parties for one in party.mentions)
    return tuple(sorted(found, key=lambda each: each[0]))


def last_before(party: Party, position: int) -> int | None:
    """Return where (code points) a party is named last before a position; None where it is not."""
    index = bisect_left(party.mentions, position, key=lambda mention: mention.end)
    index -= index == len(party.mentions) or party.mentions[index].end > position
    return party.mentions[index].start if index >= 0 and party.mentions[index].end <= position else None


def _described(reading: Reading, stretch: Span, known: Known) -> Iterator[tuple[Span, Claimant]]:
    """Yield the people and bodies that are named by a noun: "a fisherman", "the Coalition of the Hills"."""
    text = reading.source.text
    for pattern in (_PEOPLE, _BODY, _FIGHTERS_OF, _NICKNAMED, _NAMED_SUBJECT, _ONE_OF_THEM, _HANDLE):
        for match in pattern.finditer(text, *stretch):
            span = _trimmed(text, match.span())
            words = text[span[0] : span[1]]
            if (pattern is not _PEOPLE and _OURS.match(words)) or not _can_be_she_or_he(words):
                continue
            one = named_by(reading, span, known.parties)
            if one.naming is not Naming.UNSPECIFIED:
                yield span, one


def _can_be_she_or_he(words: str) -> bool:
    """Return whether "his daughter" or "her brother" is of the other sex than whose they are: a pronoun tells them apart."""
    whose = words[:4].casefold()
    return not whose.startswith(("his ", "her ")) or names.gender(words[4:]) == (
        "f" if whose == "his " else "m"
    )


def _titled(reading: Reading, stretch: Span, known: Known) -> Iterator[tuple[Span, Claimant]]:
    """Yield the people who are named in full, with the office before or after the name."""
    for match in _TITLED.finditer(reading.source.text, *stretch):
        after = match.end() if is_apposition(match["after"] or "", reading.lexicon) else match.end("name")
        for begin in (office_start(reading, match.start(), match.start("name")), match.start("name")):
            one = named_by(reading, (begin, after), known.parties)
            if _OUTLET.match(one.name) or one.name.split()[0].casefold() in _NO_NAME_BEGINS:
                continue
            if one.naming is Naming.NAMED and (one.person or (one.role and match["after"])):
                yield (begin, after), one
                break


def office_start(reading: Reading, begin: int, name: int) -> int:
    """Return where the office before a name at `name` (code points) starts, not before `begin`: "met |Governor X"."""
    start, previous = name, ""
    for word in reversed(list(re.finditer(r"[\w’'-]+", reading.source.text[begin:name]))):
        plain = word[0].casefold()
        if previous in _DETERMINERS and plain not in _OF:
            break
        if plain in _OF and tells_a_person(previous):
            break
        if plain in _NO_OFFICE or (plain.endswith("ed") and reading.lexicon.language != "fr"):
            break
        if reading.lexicon.finite.fullmatch(plain) or reading.lexicon.finite_verb.fullmatch(plain):
            break
        start, previous = begin + word.start(), plain
        if plain.startswith(("l'", "l’")):
            previous = "l'"
    return start if tells_a_person(reading.source.text[start:name].strip(" ,")) else name


def _trimmed(text: str, span: Span) -> Span:
    """Return a span without the preposition that French melts with the article: "du groupe" is "groupe"."""
    match = re.match(r"(?:du|au|des)\s+", text[span[0] : span[1]], re.IGNORECASE)
    start = span[0] + (match.end() if match else 0)
    return start, start + len(text[start : span[1]].rstrip(" ,"))


def bodies_in(reading: Reading, stretch: Span, known: Known) -> tuple[tuple[Span, Claimant], ...]:
    """Return the bodies that a stretch of the text (code points) names by a name of their own, with their spans."""
    found = _bodies(Once(reading=reading, known=known))
    first = bisect_left(found, stretch[0], key=lambda each: each[0][0])
    last = bisect_left(found, stretch[1], first, key=lambda each: each[0][0])
    return tuple(each for each in found[first:last] if each[0][1] <= stretch[1])


@lru_cache(maxsize=2)
def _bodies(once: Once) -> tuple[tuple[Span, Claimant], ...]:
    reading, found = once.reading, []
    text = reading.source.text
    for match in _BODY.finditer(text, 0, _LOOKED_THROUGH):
        span = _trimmed(text, match.span())
        words = names.DEFINITE.sub("", text[span[0] : span[1]])
        if len(words.split()) > 1 and re.search(r"[A-ZÀ-ÖØ-Þ]", words[1:]) and not _OURS.match(words):
            one = named_by(reading, span, once.known.parties)
            if one.naming is Naming.NAMED and not one.person:
                found.append((span, one))
    return tuple(sorted(found, key=lambda each: each[0]))
