"""Carried rows: what the tables say that a PDF carries, told as the pages tell it: the same note numbers, the same statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.store.interchange.claims_csv import ClaimRow
from briefing.store.interchange.incidents_geojson import Located

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.model.source import Source
    from briefing.render.lookup import Lookup


def claim_rows(look: Lookup) -> Iterator[ClaimRow]:
    """Yield a row for each standing claim, in the order of the note numbers."""
    sources = {source.id: source for source in look.brief.sources}
    for claim in sorted(look.brief.standing_claims, key=look.notes.claim):
        yield _row(claim, sources[claim.source], look)


def _row(claim: Claim, source: Source, look: Lookup) -> ClaimRow:
    attribution, figures, answers = claim.attribution, claim.figures, claim.answers
    return ClaimRow(
        note=look.notes.claim(claim),
        claim_id=claim.id,
        claimant=attribution.claimant,
        naming=attribution.naming.value,
        role=attribution.role,
        on_behalf_of=attribution.on_behalf_of,
        side=look.side(claim),
        channel=attribution.channel.wording,
        channel_kind=attribution.channel.kind.value,
        audience=attribution.audience,
        relayed_by=tuple(relay.name for relay in attribution.relays),
        verb="writes" if claim.own_voice else claim.attitude.value,
        negated=claim.negated,
        passage=claim.wording,
        wording=claim.text,
        figure_low=tuple(_number(figure.low) for figure in figures),
        figure_high=tuple(_number(figure.high) for figure in figures),
        figure_unit=tuple(figure.unit for figure in figures),
        figure_whose=tuple(figure.whose for figure in figures),
        figure_wording=tuple(figure.wording for figure in figures),
        event_time=claim.when.edtf,
        statement_time=attribution.said.edtf,
        publication_time=source.published.edtf,
        question=tuple(answer.question.label for answer in answers),
        answer=tuple(answer.value for answer in answers),
        status=look.status(claim).value,
        reliability=look.brief.reliability_of(claim).value,
        credibility=claim.credibility.value,
        review=claim.review.state.value,
        incident=claim.incident,
        places=claim.places,
        source_number=look.notes.of_sources[source.id],
        publisher=source.publisher,
        source_title=source.title,
        address=source.address,
        sha256=source.sha256,
        start=tuple(str(piece.start) for piece in claim.content),
        end=tuple(str(piece.end) for piece in claim.content),
        marking=look.brief.marking.value,
    )


def _number(end: int | None) -> str:
    """Return an end of a range; an open one is empty."""
    return "" if end is None else str(end)


def located(look: Lookup) -> Iterator[Located]:
    """Yield each place of each incident, then the incidents without a place, the places without an incident."""
    brief, notes = look.brief, look.notes
    of_incidents, of_places = _by_incident(brief), _by_place(brief)
    places = {place.id: place for place in brief.places}
    placed: set[str] = set()
    for incident in brief.incidents:
        about = of_incidents.get(incident.id, [])
        own = [each for each in dict.fromkeys(incident.places) if each in places]
        placed.update(own)
        for each in own:
            there = [claim for claim in about if each in claim.places] or about
            yield Located(incident=incident, place=places[each], notes=_numbers(there, look))
        if not own:
            yield Located(incident=incident, notes=_numbers(about, look))
    for place in brief.places:
        if place.id not in placed:
            said = sorted({notes.claim(claim) for claim in of_places.get(place.id, [])})
            yield Located(place=place, notes=tuple(said))


def _numbers(claims: list[Claim], look: Lookup) -> tuple[int, ...]:
    return tuple(sorted({look.notes.claim(claim) for claim in claims}))


def _by_incident(brief: Brief) -> dict[str, list[Claim]]:
    """Return the claims about each incident, as `briefing.model.incident_claims.is_about` has it, in one go."""
    first = brief.incidents[0].id if brief.incidents else ""
    found: dict[str, list[Claim]] = {}
    for claim in brief.standing_claims:
        found.setdefault(claim.incident or ("" if claim.earlier else first), []).append(claim)
    return found


def _by_place(brief: Brief) -> dict[str, list[Claim]]:
    found: dict[str, list[Claim]] = {}
    for claim in brief.standing_claims:
        for place in claim.places:
            found.setdefault(place, []).append(claim)
    return found
