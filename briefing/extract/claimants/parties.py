"""Parties: who is said to have taken part, under the names and short forms that the report itself introduces."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.claimants.party_keys import country_key, party_key
from briefing.extract.lexicon import party_words as vocabulary
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.finding import Span
    from briefing.extract.text.reading import Reading
    from briefing.model.source import SourceSpan


@dataclass(frozen=True, slots=True)
class _Mention:
    start: int
    end: int
    name: str
    short: str = ""


def kind_of(name: str) -> PartyKind:
    """Return what kind of actor a name tells of; `UNKNOWN` where it does not tell."""
    return next((kind for kind, pattern in vocabulary.KINDS if pattern.search(name)), PartyKind.UNKNOWN)


def parties(reading: Reading, speaking: tuple[Span, ...] = ()) -> tuple[Party, ...]:
    """Return the parties that the text names, in order of first mention, each with its short form, aliases and mentions.

    `speaking` are the spans of sources: a party goes by the name that it has where it speaks, else by the first one.
    """
    found: list[Party] = []
    for mention in sorted(_mentions(reading.source.text), key=lambda each: (each.start, -each.end)):
        if any(span.start <= mention.start < span.end for party in found for span in party.mentions):
            continue
        _take(found, mention, reading)
    return tuple(_keyed(_named_as_it_speaks(party, speaking)) for party in _with_bare_forces(found, reading))


def _keyed(party: Party) -> Party:
    return replace(party, key=party_key(party.short, party.name, *party.aliases))


def _named_as_it_speaks(party: Party, speaking: tuple[Span, ...]) -> Party:
    """Return the party under the name that it has where it first speaks in full, unless an abbreviation names it."""
    if party.short:
        return party
    spoken = [
        vocabulary.ARTICLE.sub("", " ".join(mention.quote.split()))
        for mention in party.mentions
        if any(start <= mention.start and mention.end <= end for start, end in speaking)
    ]
    full = [name for name in spoken if len(name.split()) > 1 and name.casefold() != party.name.casefold()]
    if not full or any(name.casefold() == party.name.casefold() for name in spoken):
        return party
    others = dict.fromkeys(name for name in (*party.aliases, party.name) if name != full[0])
    return replace(party, name=full[0], aliases=tuple(others))


def _mentions(text: str) -> Iterator[_Mention]:
    for match in vocabulary.ABBREVIATED.finditer(text):
        if _stands_for(match["short"], match["name"]):
            yield _Mention(match.start(), match.end(), match["name"], match["short"])
    yield from _loosely_abbreviated(text)
    yield from _abbreviations_again(text)
    for match in vocabulary.FORCES.finditer(text):
        yield _Mention(
            match.start(),
            match.end(),
            vocabulary.ARTICLE.sub("", match[0]),
        )
    for match in vocabulary.KNOWN.finditer(text):
        yield _Mention(match.start(), match.end(), match[0])


def _abbreviations_again(text: str) -> Iterator[_Mention]:
    """Yield where an abbreviation that the text explains once stands again: "CH elements" after "… of the Hills (CH)"."""
    shorts = {each.short for each in _loosely_abbreviated(text)}
    for match in vocabulary.ABBREVIATED.finditer(text):
        if _stands_for(match["short"], match["name"]):
            shorts.add(match["short"])
    if shorts:
        again = re.compile(rf"(?<![\w(])(?:{'|'.join(map(re.escape, sorted(shorts)))})(?![\w)])")
        yield from (
            _Mention(match.start(), match.end(), match[0], match[0]) for match in again.finditer(text)
        )


def _loosely_abbreviated(text: str) -> Iterator[_Mention]:
    """Yield names with small words, as French writes them: "Groupe de soutien à l'islam et aux musulmans (GSIM)"."""
    for match in vocabulary.ABBREVIATED_LOOSELY.finditer(text):
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
            or _same_key(party, mention)
        ):
            found[index] = _joined(party, mention, span)
            return
    found.append(
        Party(
            id=f"a-{reading.source.id[2:]}-{mention.start}",
            name=mention.name,
            short=mention.short,
            kind=_kind_by_either(mention),
            mentions=(span,),
        )
    )


def _kind_by_either(mention: _Mention) -> PartyKind:
    """Return what kind of actor the name tells of, else the short form."""
    kind = kind_of(mention.name)
    return kind if kind is not PartyKind.UNKNOWN else kind_of(mention.short)


def _same_army(one: str, other: str) -> bool:
    """Return whether two names are those of one country's army: "Mali's army", "Mali's military", "the Malian armed forces"."""
    if not (vocabulary.ARMIES.search(one) and vocabulary.ARMIES.search(other)):
        return False
    return country_key(one) == country_key(other) != ""


def _same_key(party: Party, mention: _Mention) -> bool:
    """Return whether a party and a mention are one known body: "FAMa" and "Mali's army", "ONU" and "Nations unies"."""
    key = party_key(mention.short, mention.name)
    return bool(key) and key == party_key(party.short, party.name, *party.aliases)


def _joined(party: Party, mention: _Mention, span: SourceSpan) -> Party:
    names = dict.fromkeys((*party.aliases, *(name for name in (mention.name,) if not party.goes_by(name))))
    name, short = party.name, party.short or mention.short
    if mention.short and party.name == mention.short:  # the full name came after its abbreviation
        name = mention.name
        names.pop(mention.name, None)
    kind = party.kind if party.kind is not PartyKind.UNKNOWN else kind_of(name)
    return replace(
        party, name=name, short=short, aliases=tuple(names), kind=kind, mentions=(*party.mentions, span)
    )


def _with_bare_forces(found: list[Party], reading: Reading) -> Iterator[Party]:
    """Yield the parties, the forces of the one state in the report with "the army" and its like as further names.

    Where a report tells of two states' forces, "the army" could be either: it is then resolved mention by mention.
    """
    state = [party for party in found if party.kind is PartyKind.STATE_FORCES]
    bare = list(vocabulary.BARE_FORCE.finditer(reading.source.text))
    for party in found:
        own = [match for match in bare if _same_force(match, party) and party is _only(state, match)]
        names = dict.fromkeys((match["en"] or match["fr"]).casefold() for match in own)
        spans = [
            reading.source.span(*match.span())
            for match in own
            if not any(span.start <= match.start() < span.end for span in party.mentions)
        ]
        yield replace(
            party,
            aliases=tuple(dict.fromkeys((*party.aliases, *names))),
            mentions=tuple(sorted((*party.mentions, *spans))),
        )
    if not state and bare:
        yield _bare_party(bare, reading)


def _bare_party(bare: list[re.Match[str]], reading: Reading) -> Party:
    """Return the force that a report names without its country: "the army"."""
    name = bare[0]["en"] or bare[0]["fr"]
    return Party(
        id=f"a-{reading.source.id[2:]}-{bare[0].start()}",
        name=_as_written(name, english=bool(bare[0]["en"])),
        kind=PartyKind.STATE_FORCES,
        mentions=tuple(
            reading.source.span(*match.span())
            for match in bare
            if (match["en"] or match["fr"]).casefold() == name.casefold()
        ),
    )


def _as_written(name: str, *, english: bool) -> str:
    """Return a force's bare name: with its capitals where it has any inside ("Ministry of Defence"), else with its article."""
    if any(letter.isupper() for letter in name[1:]) and not name.isupper():
        return vocabulary.ARTICLE.sub("", name)
    return f"the {name.casefold()}" if english else name.casefold()


def _same_force(match: re.Match[str], party: Party) -> bool:
    """Return whether a bare name ("the military") can be this party: the same force, or both words for an army."""
    bare = (match["en"] or match["fr"]).casefold()
    return bare in party.name.casefold() or bool(
        vocabulary.ARMIES.search(bare) and vocabulary.ARMIES.search(party.name)
    )


def _only(state: list[Party], match: re.Match[str]) -> Party | None:
    fitting = [party for party in state if _same_force(match, party)]
    return fitting[0] if len(fitting) == 1 else None
