"""Gaps and places: what is not known, who did not give it, and which places could not be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.incident import Precision
from briefing.render.context import GapView, PlaceView
from briefing.render.filters import quoted
from briefing.render.passages import segments_of
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.model.assessment import InformationGap
    from briefing.model.incident import Place, SpellingSuggestion
    from briefing.render.lookup import Lookup


def gap_views(look: Lookup) -> tuple[GapView, ...]:
    """Return the information gaps in the order of their notes, those without a passage last."""
    gaps = sorted(look.brief.gaps, key=lambda gap: look.notes.gap(gap) or look.notes.last + 1)
    return tuple(_gap(gap, look) for gap in gaps)


def _gap(gap: InformationGap, look: Lookup) -> GapView:
    words = look.words
    source = look.brief.source(gap.passage.source) if gap.passage else None
    return GapView(
        note=look.notes.gap(gap),
        anchor=look.notes.anchors.get(gap.id, ""),
        text=Outside(gap.text or (gap.passage.quote if gap.passage else "")),
        passage=segments_of(gap.passage) if gap.passage else (),
        about=Outside(words["about"].format(what=gap.about) if gap.about else ""),
        withheld=Outside(words["withheld"].format(who=gap.withheld_by) if gap.withheld_by else ""),
        source=look.notes.of_sources[source.id] if source else 0,
        publisher=Outside((source.publisher or f"[{look.notes.of_sources[source.id]}]") if source else ""),
        place=gap.id,
    )


_SUGGESTIONS = 2  # on the page; the others are in the brief


def place_views(look: Lookup) -> tuple[PlaceView, ...]:
    """Return the places that somebody speaks of, those that are not located first, since they want a look.

    A country that was found is left out: that a report names it says nothing about where something happened. So is a place
    that is only mentioned by the way, if it is known where it lies.
    """
    cited = {place for claim in look.claims for place in claim.places}
    cited |= {place for incident in look.brief.incidents for place in incident.places}
    wanted = [
        place
        for place in look.brief.places
        if not place.located or (place.id in cited and place.precision is not Precision.COUNTRY)
    ]
    together: dict[str, list[Place]] = {}
    for place in sorted(wanted, key=lambda place: place.located):
        together.setdefault(place.gazetteer_id or place.id, []).append(place)
    return tuple(_place(same, look) for same in together.values())


def _place(same: list[Place], look: Lookup) -> PlaceView:
    """Return what is printed of a place, under every name that it has in the reports."""
    words, place, ids = look.words, same[0], {each.id for each in same}
    notes = {look.notes.claim(claim) for claim in look.claims if not ids.isdisjoint(claim.places)}
    lies = ", ".join(part for part in (place.admin1, place.country_name or place.country) if part)
    return PlaceView(
        name=Outside(", ".join(dict.fromkeys(each.name for each in same))),
        located=place.located,
        lies=Outside(lies if place.located else words["not_located"].format(name=quoted(place.name, words))),
        coordinates=_coordinates(place),
        precision=words[place.precision.value],
        given_by=Outside(
            words["coordinates_from"].format(who=place.coordinates_from) if place.coordinates_from else ""
        ),
        suggestions=()
        if place.located
        else tuple(Outside(_perhaps(each, look)) for each in place.suggestions[:_SUGGESTIONS]),
        notes=tuple(sorted(notes)),
        place=place.id,
    )


def _coordinates(place: Place) -> str:
    # The middle of a country says nothing about where something happened.
    if place.latitude is None or place.longitude is None or place.precision is Precision.COUNTRY:
        return ""
    north, east = "N" if place.latitude >= 0 else "S", "E" if place.longitude >= 0 else "W"
    return f"{abs(place.latitude):.2f}° {north}, {abs(place.longitude):.2f}° {east}"


def _perhaps(suggestion: SpellingSuggestion, look: Lookup) -> str:
    names = {place.country: place.country_name for place in look.brief.places if place.country_name}
    country = names.get(suggestion.country, suggestion.country)
    where = ", ".join(part for part in (suggestion.admin1, country) if part) or "—"
    return look.words["perhaps"].format(name=suggestion.name, where=where, why=suggestion.why or "—")
