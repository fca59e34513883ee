"""Incidents as printed: a row for each, and for the notable ones what is claimed, by whom, contested or agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.agreement import Account, Matter, Status, origin_of
from briefing.model.incident import Incident
from briefing.render.claims import claim_view, side_label
from briefing.render.contexts.incidents import AnsweredView, IncidentView, SideView
from briefing.render.filters import grade, when
from briefing.render.phrases import listed
from briefing.render.ranges import INJURED, KILLED, given, range_view
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from briefing.model.claim import Claim
    from briefing.model.incident import Place
    from briefing.model.incident_groups import Group
    from briefing.render.context import ClaimView
    from briefing.render.lookup import Lookup

_ORDER = (Status.CONTESTED, Status.AGREED, Status.SINGLE)
_GRADES = 3  # distinct grades in a row of the table


def incident_view(
    number: int, group: Group, reasons: tuple[str, ...], views: Mapping[str, ClaimView], look: Lookup
) -> IncidentView:
    """Return what is printed about an incident; `views` has the claims as printed, by id."""
    words, incident = look.words, group.incident or Incident(id="")
    places = _places(incident, look)
    status = status_of(group)
    notes = tuple(sorted(look.notes.claim(claim) for claim in group.claims))
    counted = [given(group.claims, units) for units in (KILLED, INJURED)]
    return IncidentView(
        number=number,
        title=Outside(title_of(incident, number, look)),
        when=Outside(when(incident.when, words) or words["digest_undated"]),
        where=Outside(listed([place.name for place in places], words) or words["digest_unplaced"]),
        area=Outside(area_of(incident, look)),
        precision=words[places[0].precision.value] if places else "",
        type=type_label(incident, look),
        sub_type=words.get(f"sub_type:{incident.sub_event_type}", incident.sub_event_type),
        parties=Outside(listed(_parties(incident, look), words)),
        killed=tuple(range_view(each, look) for each in counted[0]),
        injured=tuple(range_view(each, look) for each in counted[1]),
        other_figures=_other_figures(group.claims),
        status=status.value if status else "",
        status_label=words[status.value] if status else words["no_claims"],
        grades=_grades(group.claims, look),
        origins=look.origins(len({origin_of(look.brief, claim) for claim in group.claims})),
        notable=bool(reasons),
        reasons=reasons,
        desk_note=Outside(incident.notes),
        answered=tuple(answered_view(matter, views, look) for matter in _ranked(group.matters)),
        claims=tuple(views[claim.id] for claim in sorted(group.claims, key=look.notes.claim)),
        notes=notes,
        sources=tuple(sorted({look.notes.of_sources[claim.source] for claim in group.claims})),
        place=incident.id,
    )


def status_of(group: Group) -> Status | None:
    """Return how an incident stands: contested where any question about it is, else agreed where any is; None without claims."""
    if not group.claims:
        return None
    statuses = {matter.status for matter in group.matters}
    return next((status for status in _ORDER if status in statuses), Status.SINGLE)


def title_of(incident: Incident, number: int, look: Lookup) -> str:
    """Return the analyst's title, else one from type and place, else its number."""
    if incident.title:
        return incident.title
    what = incident.sub_event_type and look.words.get(
        f"sub_type:{incident.sub_event_type}", incident.sub_event_type
    )
    parts = [what or type_label(incident, look), *(place.name for place in _places(incident, look)[:1])]
    return ", ".join(part for part in parts if part) or look.words["digest_untitled"].format(n=number)


def type_label(incident: Incident, look: Lookup) -> str:
    """Return the event type in the brief's language; "" where none was given."""
    return look.words[f"event_type:{incident.event_type.value}"] if incident.event_type else ""


def area_of(incident: Incident, look: Lookup) -> str:
    """Return the first administrative area that an incident's places lie in, else their country; "" where neither is known."""
    places = _places(incident, look)
    return next((place.admin1 for place in places if place.admin1), "") or next(
        (place.country_name or place.country for place in places if place.country_name or place.country), ""
    )


def answered_view(matter: Matter, views: Mapping[str, ClaimView], look: Lookup) -> AnsweredView:
    """Return a question with what each side says on it."""
    return AnsweredView(
        question=Outside(look.question(matter)),
        status=matter.status.value,
        status_label=look.words[matter.status.value],
        origins=look.origins(matter.origins),
        sides=tuple(_side(account, views, look) for account in matter.accounts),
        notes=tuple(sorted(look.notes.claim(claim) for claim in matter.claims)),
    )


def _side(account: Account, views: Mapping[str, ClaimView], look: Lookup) -> SideView:
    distinct: dict[str, ClaimView] = {}
    for claim in account.claims:
        distinct.setdefault(claim.wording, views[claim.id])
    return SideView(side=Outside(side_label(account.claims[0], look)), claims=tuple(distinct.values()))


def claim_views(claims: Sequence[Claim], look: Lookup) -> dict[str, ClaimView]:
    """Return claims as printed, by id: each is printed several times and worked out once."""
    return {claim.id: claim_view(claim, look) for claim in claims}


def _ranked(matters: Sequence[Matter]) -> list[Matter]:
    return sorted(matters, key=lambda matter: _ORDER.index(matter.status))


def _places(incident: Incident, look: Lookup) -> list[Place]:
    by_id = {place.id: place for place in look.brief.places}
    return [by_id[each] for each in incident.places if each in by_id]


def _parties(incident: Incident, look: Lookup) -> list[str]:
    by_id = {party.id: party.label for party in look.brief.parties}
    return [by_id[each] for each in incident.parties if each in by_id]


def _other_figures(claims: Sequence[Claim]) -> int:
    return sum(figure.unit not in KILLED | INJURED for claim in claims for figure in claim.figures)


def _grades(claims: Sequence[Claim], look: Lookup) -> str:
    found = sorted({grade(look.brief.reliability_of(claim), claim.credibility) for claim in claims})
    return ", ".join(found) if len(found) <= _GRADES else f"{found[0]}–{found[-1]}"
