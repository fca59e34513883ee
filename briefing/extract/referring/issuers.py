"""Issuers: whose "we" is, and who put out "the statement"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.extract.claimants.named import Claimant, of_party, with_resolution
from briefing.extract.referring import reasons
from briefing.extract.referring.agreeing import is_body, is_person
from briefing.extract.referring.mentions import mentioned
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.extract.finding import Span
    from briefing.extract.referring.known import Known, Named
    from briefing.extract.text.reading import Reading
    from briefing.model.incident import Party

_FIRST_PERSON = re.compile(
    r"^(?:we|our|(?-i:us)|nous|i|je|j['’]|(?:our|nos|notre)\s+(?:armed\s+|own\s+|vaillant\w*\s+|"
    r"brave\s+)?(?:forces?|fighters?|units?|movement|organi[sz]ation|group|command|army|"
    r"soldiers|brothers|combattants|unités|mouvement|organisation|groupe|commandement|armée|éléments|"
    r"troupes|frères))$",
    re.IGNORECASE,
)

_ITS = re.compile(r"^(?:its|their|son|sa|ses|leurs?)\s", re.IGNORECASE)


def is_first_person(wording: str) -> bool:
    """Return whether a source phrase is whoever writes: "we", "nous", "our forces"."""
    return bool(_FIRST_PERSON.match(wording))


def writer(reading: Reading, wording: str, span: Span, known: Known) -> Claimant:
    """Return who says "we" at `span` (code points): who is quoted there, whose statement the text is, or its publisher."""
    quoted = _quoted(reading, span, known)
    if quoted:
        return with_resolution(quoted.claimant, reasons.quoted_here(wording, quoted.claimant.name))
    if known.speaker:
        return of_speaker(wording, known.speaker)
    publisher = names.issuer(known.publication or reading.source.publisher)
    if not publisher:
        return Claimant(name=known.publication, naming=Naming.PUBLICATION)
    return Claimant(name=publisher, naming=Naming.NAMED, resolution=reasons.published_by(wording, publisher))


def of_speaker(wording: str, speaker: Party) -> Claimant:
    """Return the party whose statement the text is as the claimant, without the department that put it out."""
    party = named_as_issuer(speaker)
    return of_party(party, reasons.statement_of(wording, party.label))


def named_as_issuer(party: Party) -> Party:
    """Return a party under its own name: "Front for Azal, media office" is the Front for Azal."""
    return replace(party, name=names.issuer(party.name))


def issuer_before(reading: Reading, wording: str, span: Span, known: Known) -> Claimant | None:
    """Return who put out "the statement" at `span`: the last body, or who speaks for one, that spoke before it."""
    if known.speaker:
        return of_speaker(wording, known.speaker)
    beside = _in_sentence(reading, span, known) if _ITS.match(wording) else None
    if beside:
        return with_resolution(beside.claimant, reasons.last_body_named(wording, beside.claimant.name))
    met = [each for each in known.earlier if each.span[1] <= span[0] and each.claimant.naming is Naming.NAMED]
    fitting = [each for each in met if is_body(each) or each.claimant.on_behalf_of] or [
        each for each in met if is_person(each)
    ]
    if not fitting:
        fitting = [each for each in _near(reading, span, known) if is_body(each)]
    if not fitting:
        return None
    who = max(fitting, key=lambda each: each.span).claimant
    return with_resolution(who, reasons.last_issuer(wording, who.name))


def _in_sentence(reading: Reading, span: Span, known: Known) -> Named | None:
    """Return the last body that the sentence names before `span`: whose "its circular" is."""
    begin = reading.sentence_at(span[0])[0]
    bodies = (
        [each for each in mentioned(reading, (begin, span[0]), known) if is_body(each)]
        if begin < span[0]
        else []
    )
    named = [each for each in bodies if each.claimant.naming is Naming.NAMED]
    return named[-1] if named else None


def _near(reading: Reading, span: Span, known: Known) -> list[Named]:
    found: list[Named] = []
    for sentence in reading.sentences_before(span[0] + 1)[-2:]:
        found += mentioned(reading, (sentence.start, min(sentence.end, span[0])), known)
    return [each for each in found if each.claimant.naming is Naming.NAMED]


def _quoted(reading: Reading, span: Span, known: Known) -> Named | None:
    """Return who says the quotation that `span` stands in: who is named after it in its sentence, else before it."""
    quotation = next(
        (each for each in reading.quotations_in(*span) if each.start <= span[0] < each.end), None
    )
    if quotation is None:
        return None
    sentence = reading.sentence_at(max(quotation.end - 1, span[0]))
    after = mentioned(reading, (quotation.end, max(sentence[1], quotation.end)), known)
    if after:
        return after[0]
    before = [each for each in known.earlier if each.span[1] <= quotation.start]
    opening = reading.sentence_at(quotation.start)
    return next((each for each in reversed(before) if opening[0] <= each.span[0]), None)
