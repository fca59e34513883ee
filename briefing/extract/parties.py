"""Parties: who is said to have taken part, under the names and short forms that the report itself introduces."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span
    from briefing.extract.reading import Reading
    from briefing.model.source import SourceSpan

_LINK = r"(?:al|wal|el|ul|of|for|the|and|du|de|des|la|le|les|et|pour|l'|d'|à|in|en)"
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
_ABBREVIATED = re.compile(
    rf"(?P<name>{_WORD}(?:\s+(?:{_LINK}\s+)*(?:[a-z]{{1,3}}-)?{_WORD})*)\s*\((?P<short>[A-Z][\w&.-]{{1,11}})\)"
)
_ABBREVIATED_LOOSELY = re.compile(
    r"(?P<name>\b[A-ZÀ-ÖØ-Þ][\w’'-]*(?:\s+[\w’'-]+){1,9}?)\s*\((?P<short>[A-Z]{2,8})\)"
)
_FORCES_EN = r"(?:army|military|armed forces|security forces|defen[cs]e forces|air force|navy|police|gendarmerie|junta|government|national guard|defen[cs]e ministry|ministry of defen[cs]e|presidency)"
_FORCES_FR = r"(?:armée|état-major(?: des armées)?|forces armées|forces de sécurité|forces de défense|armée de l['’]air|police|gendarmerie|junte|gouvernement|garde nationale|ministère de la défense|présidence)"
_FORCES = re.compile(
    rf"(?P<owner>(?:{_WORD}(?:\s{_WORD}){{0,2}}['’]s|(?:the\s+)?[A-Z][a-z]+(?:ian|ean|ese|ish|i|ch|an|er|ine|eese|é)(?=\s)))\s+(?P<force>{_FORCES_EN})\b"
    rf"|(?i:l['’]|la\s|le\s|les\s)(?P<force_fr>{_FORCES_FR})\s+(?P<owner_fr>[a-zà-ÿ]+(?:ienne|iens|iennes|ien|aise|ais|aises|ine|éenne|éen|éens|ois|oise)|du\s+{_WORD}|de\s+l['’]{_WORD})\b"
)
_BARE_FORCE = re.compile(
    rf"\b(?:the\s+(?P<en>{_FORCES_EN})|(?P<fr>(?:l['’]|la\s|les\s|le\s){_FORCES_FR}))\b", re.IGNORECASE
)
_COMMON_NAMES = (
    "Islamic State|Boko Haram|al-Qaeda|Al-Qaeda|Al Shabaab|Al-Shabaab|al-Shabab|Hezbollah|Hamas|Taliban|Wagner|Africa Corps|M23|RSF|ADF|ISGS|ISWAP|JNIM|"
    "GSIM|FAMa|FLA|MINUSMA|MONUSCO|FARDC|CODECO|Houthis?|United Nations|UN|African Union|ECOWAS|CEDEAO|ONU|Union africaine|NATO|Red Cross|"
    "United States Africa Command|US Africa Command|AFRICOM|Human Rights Watch|Amnesty International"
)
_KNOWN = re.compile(rf"\b(?:{_COMMON_NAMES})\b")
_KINDS = (
    (PartyKind.EXTERNAL, re.compile(r"Africa Command|AFRICOM|MINUSMA|MONUSCO|Wagner|Africa Corps|NATO|peacekeep|Nations|mission", re.IGNORECASE)),
    (PartyKind.ORGANISATION, re.compile(r"^(?:UN|ONU|AU|ECOWAS|CEDEAO|Red Cross)$|Union|Watch|Amnesty|Croix-Rouge|Committee|Comité|Agency|Office|Bureau|Commission|Observatory|association|NGO|ONG", re.IGNORECASE)),
    (PartyKind.STATE_FORCES, re.compile(rf"{_FORCES_EN}|{_FORCES_FR}|FAMa|FARDC|soldiers|troops|militaires", re.IGNORECASE)),
    (PartyKind.ARMED_GROUP, re.compile(r"Jama|Nusrat|Islam|JNIM|GSIM|Qaeda|Shabaa?b|Boko|Front|Liberation|Libération|Azawad|Hezbollah|Hamas|Taliban|M23|RSF|ADF|ISGS|ISWAP|FLA|CODECO|Houthi|State\b|group|militant|rebel|jihad|insurgent|fighters|attackers|assailants|groupe|assaillants|Ansar|Katiba|Macina|Army of|Resistance|Mouvement|Movement|Brigade|Armed", re.IGNORECASE)),
)  # fmt: skip

_ARTICLE = re.compile(r"^(?:the|la|le|les)\s+|^l['’]", re.IGNORECASE)
_ARMIES = re.compile(
    r"army|military|armed forces|defen[cs]e forces|armée|état-major des armées|état-major|forces armées",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    short: str = ""


def kind_of(name: str) -> PartyKind:
    """Return what kind of actor a name tells of; `UNKNOWN` where it does not tell."""
    return next((kind for kind, pattern in _KINDS if pattern.search(name)), PartyKind.UNKNOWN)


def parties(reading: Reading, speaking: tuple[Span, ...] = ()) -> tuple[Party, ...]:
    """Return the parties that the text names, in order of first mention, each with its short form, aliases and mentions.

    `speaking` are the spans of sources: a party goes by the name that it has where it speaks, else by the first one.
    """
    found: list[Party] = []
    for mention in sorted(_mentions(reading.source.text), key=lambda each: (each.start, -each.end)):
        if any(span.start <= mention.start < span.end for party in found for span in party.mentions):
            continue
        _take(found, mention, reading)
    return tuple(_named_as_it_speaks(party, speaking) for party in _with_bare_forces(found, reading))


def _named_as_it_speaks(party: Party, speaking: tuple[Span, ...]) -> Party:
    """Return the party under the name that it has where it first speaks in full, unless an abbreviation names it."""
    if party.short:
        return party
    spoken = [
        _ARTICLE.sub("", " ".join(mention.quote.split()))
        for mention in party.mentions
        if any(start <= mention.start and mention.end <= end for start, end in speaking)
    ]
    full = [name for name in spoken if len(name.split()) > 1 and name.casefold() != party.name.casefold()]
    if not full or any(name.casefold() == party.name.casefold() for name in spoken):
        return party
    others = dict.fromkeys(name for name in (*party.aliases, party.name) if name != full[0])
    return replace(party, name=full[0], aliases=tuple(others))


def _mentions(text: str) -> Iterator[_Mention]:
    for match in _ABBREVIATED.finditer(text):
        if _stands_for(match["short"], match["name"]):
            yield _Mention(match.start(), match.end(), match["name"], match["short"])
    yield from _loosely_abbreviated(text)
    for match in _FORCES.finditer(text):
        yield _Mention(
            match.start(),
            match.end(),
            _ARTICLE.sub("", match[0]),
        )
    for match in _KNOWN.finditer(text):
        yield _Mention(match.start(), match.end(), match[0])


def _loosely_abbreviated(text: str) -> Iterator[_Mention]:
    """Yield names with small words, as French writes them: "Groupe de soutien à l'islam et aux musulmans (GSIM)"."""
    for match in _ABBREVIATED_LOOSELY.finditer(text):
        words = list(re.finditer(r"[^\s’'-]+", match["name"]))
        for first in words:
            name = match["name"][first.start() :]
            if first[0][0] == match["short"][0] and _spelled_by(match["short"], name):
                yield _Mention(match.start() + first.start(), match.end(), name, match["short"])
                break


def _spelled_by(short: str, name: str) -> bool:
    """Return whether the letters of an abbreviation begin words of the name, in their order."""
    initials = iter(word[0].upper() for word in re.findall(r"[^\W\d_]+", name))
    return all(letter in initials for letter in short if letter.isupper())


def _stands_for(short: str, name: str) -> bool:
    """Return whether an abbreviation can be one of this name: its first letter begins one of the name's words."""
    initials = {word[0].upper() for word in re.findall(r"[^\W\d_]+", name)}
    return short[0].upper() in initials and sum(letter.isupper() for letter in short) >= 2


def _take(found: list[Party], mention: _Mention, reading: Reading) -> None:
    """Add a mention to the party that goes by its name, or as a new party."""
    span = reading.source.span(mention.start, mention.end)
    for index, party in enumerate(found):
        if (
            party.goes_by(mention.name)
            or (mention.short and party.goes_by(mention.short))
            or _same_army(party.name, mention.name)
        ):
            found[index] = _joined(party, mention, span)
            return
    found.append(
        Party(
            id=f"a-{reading.source.id[2:]}-{mention.start}",
            name=mention.name,
            short=mention.short,
            kind=kind_of(mention.name),
            mentions=(span,),
        )
    )


def _same_army(one: str, other: str) -> bool:
    """Return whether two names are those of one country's army: "Mali's army", "Mali's military", "the Malian armed forces"."""
    if not (_ARMIES.search(one) and _ARMIES.search(other)):
        return False
    return _owner(one)[:4] == _owner(other)[:4] != ""


def _owner(name: str) -> str:
    """Return the country or nationality in a force's name, folded to its stem's letters ("Malian army" → "malian")."""
    rest = _ARMIES.sub(" ", name)
    words = re.findall(r"[^\W\d_]{3,}", rest.casefold())
    kept = [
        word for word in words if word not in {"the", "des", "les", "national", "nationale", "nationales"}
    ]
    return kept[0] if kept else ""


def _joined(party: Party, mention: _Mention, span: SourceSpan) -> Party:
    names = dict.fromkeys((*party.aliases, *(name for name in (mention.name,) if not party.goes_by(name))))
    name, short = party.name, party.short or mention.short
    if mention.short and party.name == mention.short:  # the full name came after its abbreviation
        name = mention.name
        names.pop(mention.name, None)
    return Party(
        id=party.id, name=name, short=short, aliases=tuple(names), kind=party.kind if party.kind is not PartyKind.UNKNOWN else kind_of(name),
        mentions=(*party.mentions, span),
    )  # fmt: skip


def _with_bare_forces(found: list[Party], reading: Reading) -> Iterator[Party]:
    """Yield the parties, the forces of the one state in the report with "the army" and its like as further names.

    Where a report tells of two states' forces, "the army" could be either: it is then resolved mention by mention.
    """
    state = [party for party in found if party.kind is PartyKind.STATE_FORCES]
    bare = list(_BARE_FORCE.finditer(reading.source.text))
    for party in found:
        own = [
            match
            for match in bare
            if _same_force(match, party) and len(state) and party is _only(state, match)
        ]
        names = dict.fromkeys(match["en"] or match["fr"] for match in own)
        spans = tuple(
            reading.source.span(*match.span())
            for match in own
            if not any(s.start <= match.start() < s.end for s in party.mentions)
        )
        yield Party(
            id=party.id, name=party.name, short=party.short, kind=party.kind,
            aliases=tuple(dict.fromkeys((*party.aliases, *(name.casefold() for name in names)))),
            mentions=tuple(sorted((*party.mentions, *spans))),
        )  # fmt: skip
    if not state and bare:
        first = bare[0]
        name = first["en"] or first["fr"]
        yield Party(
            id=f"a-{reading.source.id[2:]}-{first.start()}",
            name=_as_written(name, english=bool(first["en"])),
            kind=PartyKind.STATE_FORCES,
            mentions=tuple(
                reading.source.span(*m.span())
                for m in bare
                if (m["en"] or m["fr"]).casefold() == name.casefold()
            ),
        )


def _as_written(name: str, *, english: bool) -> str:
    """Return a force's bare name: with its capitals where it has any inside ("Ministry of Defence"), else with its article."""
    if any(letter.isupper() for letter in name[1:]) and not name.isupper():
        return _ARTICLE.sub("", name)
    return f"the {name.casefold()}" if english else name.casefold()


def _same_force(match: re.Match[str], party: Party) -> bool:
    """Return whether a bare name ("the military") can be this party: the same force, or both words for an army."""
    bare = (match["en"] or match["fr"]).casefold()
    return bare in party.name.casefold() or bool(_ARMIES.search(bare) and _ARMIES.search(party.name))


def _only(state: list[Party], match: re.Match[str]) -> Party | None:
    fitting = [party for party in state if _same_force(match, party)]
    return fitting[0] if len(fitting) == 1 else None
