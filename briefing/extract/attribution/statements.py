"""Statements: a text that a party to the events puts out itself, in which "we" and the text's own voice are that party's."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import party_named
from briefing.extract.claimants.parties import kind_of
from briefing.extract.finding import Span
from briefing.model.incident import Party, PartyKind

if TYPE_CHECKING:
    from briefing.extract.text.reading import Reading

_HEADINGS = 3  # lines looked at for a heading such as "Statement by the …"
_LETTERHEAD, _LONGEST_NAME = 5, 9  # lines, words
_RELEASE = re.compile(
    r"(?:official |joint |urgent )?(?:press release|statement|communiqu[eé]|press statement|news release|declaration)"
    r"(?:\s+(?:no\.?|n°)\s*[\w/-]+)?"
    r"|(?:communiqué|déclaration)(?: de presse| officielle?| conjointe?)?(?:\s+n°\s*[\w/-]+)?",
    re.IGNORECASE,
)
_DATED = re.compile(r"\s{0,3}(?:,|of|dated|du|en date du)\s{1,3}[\w\s]{4,24}$", re.IGNORECASE)
_SPEAKING_KINDS = (PartyKind.STATE_FORCES, PartyKind.ARMED_GROUP, PartyKind.MILITIA, PartyKind.EXTERNAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Whose statement a text is, why it is taken for one, and where its heading stands, if it has one."""

    party: Party
    reason: str
    heading: Span | None = None


def own_statement(reading: Reading, known: tuple[Party, ...]) -> Statement | None:
    """Return whose statement the text is: by its heading, or by its publisher where it says "we"; None for a report."""
    return _by_heading(reading, known) or _by_letterhead(reading, known) or _by_publisher(reading, known)


def with_speaker(known: tuple[Party, ...], statement: Statement | None) -> tuple[Party, ...]:
    """Return the parties with the one whose statement it is, under the fullest name that the statement has for it."""
    if statement is None:
        return known
    party = statement.party
    return (
        tuple(party if each.id == party.id else each for each in known)
        if any(each.id == party.id for each in known)
        else (party, *known)
    )


def release_heading(reading: Reading) -> Span | None:
    """Return where a line such as "COMMUNIQUÉ N° 9" heads the text (code points); an empty span where the title alone is one."""
    for line in [each for each in reading.sentences if each.paragraph < _LETTERHEAD][:_LETTERHEAD]:
        if _RELEASE.fullmatch(_undated(reading.text((line.start, line.end)))):
            return (line.start, line.end)
    return (0, 0) if _RELEASE.fullmatch(_undated(reading.source.title)) else None


def _by_heading(reading: Reading, known: tuple[Party, ...]) -> Statement | None:
    for line in [each for each in reading.sentences if each.paragraph < _HEADINGS][:_HEADINGS]:
        match = reading.lexicon.statement_heading.match(reading.source.text, line.start, line.end)
        if match is None or _RELEASE.fullmatch(_undated(reading.text((line.start, line.end)))):
            continue
        name = " ".join(match["who"].split())
        heading = (line.start, line.end)
        return Statement(
            party=_party(reading, name, known),
            reason=f"the text is headed “{reading.text(heading)}”",
            heading=heading,
        )
    return None


def _by_letterhead(reading: Reading, known: tuple[Party, ...]) -> Statement | None:
    """Return whom the first lines name by itself, under or over a line such as "PRESS RELEASE"."""
    lines = [(line.start, line.end) for line in reading.sentences if line.paragraph < _LETTERHEAD]
    release = next((line for line in lines if _RELEASE.fullmatch(_undated(reading.text(line)))), None)
    if release is None:
        return None
    for line in lines:
        name = reading.text(line).strip(" :*#–-")
        if any(party.goes_by(name) for party in known) or (
            len(name.split()) < _LONGEST_NAME
            and not name.endswith((".", "!", "?"))
            and kind_of(name) in _SPEAKING_KINDS
        ):
            return Statement(
                party=_party(reading, name, known), reason=f"its letterhead is “{name}”", heading=release
            )
    return None


def _undated(line: str) -> str:
    """Return a heading without its day: "Communiqué No. 47| of 21 August 2025"."""
    return _DATED.sub("", line.strip(" :*#–-"))


def _by_publisher(reading: Reading, known: tuple[Party, ...]) -> Statement | None:
    """Return the publisher as the speaker, a party or a body that fights, where the text says "we" outside quotations."""
    publisher = names.issuer(reading.source.publisher)
    if not publisher or (
        kind_of(publisher) not in _SPEAKING_KINDS and not any(party.goes_by(publisher) for party in known)
    ):
        return None
    quoted = [(each.start, each.end) for each in reading.quotations]
    said = [
        match
        for match in reading.lexicon.own_speech.finditer(reading.source.text)
        if not any(start <= match.start() < end for start, end in quoted)
    ]
    if not said:
        return None
    return Statement(
        party=_party(reading, publisher, known),
        reason=f"{publisher} is its publisher and says “{said[0][0]}”",
    )


def _party(reading: Reading, name: str, known: tuple[Party, ...]) -> Party:
    """Return the party of this name: one that the text names, else a new one; the publisher's fuller name is preferred."""
    publisher = names.issuer(reading.source.publisher)
    party = (
        party_named(name, known) or party_named(publisher, known) if publisher else party_named(name, known)
    )
    if party is None:
        party = next(
            (each for each in known if not each.short and _inside(each.name, publisher or name)), None
        )
    if party is None:
        if (
            publisher
            and names.DEFINITE.sub("", name).casefold() == names.DEFINITE.sub("", publisher).casefold()
        ):
            name = publisher  # a heading in capitals
        return Party(id=f"a-{reading.source.id[2:]}-speaker", name=name, kind=kind_of(name))
    full = next(
        (
            each
            for each in (publisher, name)
            if each and _inside(party.name, each) and len(each) > len(party.name)
        ),
        "",
    )
    if party.short or not full:
        return party
    return replace(party, name=full, aliases=tuple(dict.fromkeys((*party.aliases, party.name))))


def _inside(short: str, full: str) -> bool:
    return names.DEFINITE.sub("", short).casefold() in full.casefold()
