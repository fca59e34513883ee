"""The locator map of a brief: which pins stand on it, which of them by number, and what is said of it in words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.model.gazetteer import fold
from briefing.model.incident import Precision
from briefing.model.locator import locator, point_of
from briefing.model.outline import OutlineKind
from briefing.render.contexts.figures import MapView, PinView
from briefing.render.figures.ink import palette
from briefing.render.figures.locator.assembly import Pin, Plan, drawn
from briefing.render.figures.locator.markers import PLACE, SHAPES
from briefing.render.phrases import listed
from briefing.render.visible import Outside, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.model.incident import Place
    from briefing.model.locator import Frame, Locator
    from briefing.model.outline import Ground, Outline, Point
    from briefing.render.contexts.surroundings import PlaceView
    from briefing.render.lookup import Lookup

WIDTHS = (499.0, 242.0)
_GENERIC = frozenset(
    "region province state governorate oblast district department prefecture wilaya county the of "
    "departement etat gouvernorat la le de du des".split()
)
_WORLD_KM = 4000.0
"""From which height of a map on its scale holds at one latitude only, so that the scale names it."""


def locator_map(look: Lookup, ground: Ground | None) -> MapView:
    """Return the map of a brief on the ground that goes with it; without drawings where no place is located."""
    found = locator(look.brief)
    if found is None or ground is None:
        return MapView()
    home = home_of(ground, found.shown)
    pins = tuple(_pins(found, look, ground))
    told = _alternative(found, home, look)
    inks = palette(look.brief.layout.accent)
    kinds = [kind for kind in SHAPES if any(pin.kind == kind for pin in pins)]
    key = tuple((kind, _kind_label(kind, look)) for kind in kinds) if kinds not in ([], [PLACE]) else ()
    areas = any(pin.precision in (Precision.ADMIN, Precision.UNKNOWN) for pin in pins)
    wide, small = (
        drawn(
            Plan(
                ground=ground,
                frame=frame,
                wider=found.wider,
                home=home,
                pins=pins,
                wide=width,
                scale_label=_scale_label(frame, look),
                key=key,
                area_key=look.words["map_area"] if areas else "",
                alternative=told,
                palette=inks,
            )
        )
        for frame, width in zip(found.frames, WIDTHS, strict=True)
    )
    return MapView(
        drawing=wide.drawing,
        small=small.drawing,
        title=look.words["map_title"],
        alternative=Outside(told),
        numbered=_numbered(pins, wide.numbered | set(wide.unlabelled)),
        numbered_small=_numbered(pins, small.numbered | set(small.unlabelled)),
        caption=tuple(Outside(each) for each in _caption(found, look)),
    )


def marked(views: tuple[PlaceView, ...], shown: MapView, look: Lookup) -> tuple[PlaceView, ...]:
    """Return the places of the list with the numbers by which the map names them."""
    found = locator(look.brief)
    if found is None or not (shown.numbered or shown.numbered_small):
        return views
    by_number = {pin.number for pin in (*shown.numbered, *shown.numbered_small)}
    marks = {place.id: str(number) for number, place in enumerate(found.shown, 1)}
    return tuple(
        replace(view, mark=marks[view.place]) if marks.get(view.place) in by_number else view
        for view in views
    )


def home_of(ground: Ground, places: Iterable[Place]) -> frozenset[str]:
    """Return the names of the countries in which the places lie: by their code, else by where they are."""
    countries = [each for each in ground.outlines if each.kind is OutlineKind.COUNTRY]
    codes = {place.country for place in places if place.country}
    found = {each.name for each in countries if each.country in codes}
    for place in places:
        if not place.country:
            found |= {each.name for each in countries if _contains(each, point_of(place))}
    return frozenset(found)


def _contains(outline: Outline, point: Point) -> bool:
    x, y = point
    odd = False
    for line in outline.lines:
        for (a, b), (c, d) in pairwise(line):
            if (b <= y) != (d <= y) and (x - a + 180) % 360 - 180 < (y - b) / (d - b) * (c - a):
                odd = not odd
    return odd


def _pins(found: Locator, look: Lookup, ground: Ground) -> Iterator[Pin]:
    regions = [each for each in ground.outlines if each.kind is OutlineKind.REGION]
    kinds: dict[str, str] = {}
    for incident in look.brief.incidents:
        for named in incident.places:
            if incident.event_type is not None:
                kinds.setdefault(named, incident.event_type.value)
    for number, place in enumerate(found.shown, 1):
        yield Pin(
            key=place.id,
            point=point_of(place),
            name=visible(" ".join(place.name.split())),
            number=str(number),
            kind=kinds.get(place.id, PLACE),
            precision=place.precision,
            region=_region(place, regions),
        )


def _region(place: Place, regions: list[Outline]) -> str:
    """Return the region of the base map that a place is, or ""; one of another name is never taken for it."""
    if place.precision is not Precision.ADMIN:
        return ""
    names = {_bare(place.name)}
    if place.gazetteer_id.startswith("admin1:"):
        names.add(_bare(place.admin1))
    for region in regions:
        if _bare(region.name) in names and (not place.country or region.country == place.country):
            return region.name
    return ""


def _bare(name: str) -> str:
    return " ".join(word for word in fold(name).split() if word not in _GENERIC) or fold(name)


def _kind_label(kind: str, look: Lookup) -> str:
    return look.words["map_place"] if kind == PLACE else look.words.get(f"event_type:{kind}", kind)


def _scale_label(frame: Frame, look: Lookup) -> str:
    if not frame.projection.straight or frame.north - frame.south < _WORLD_KM:
        return look.words["map_scale"]
    latitude = frame.projection.true_at
    sign = "N" if latitude >= 0 else "S"
    return look.words["map_scale_at"].replace("{latitude}", f"{abs(latitude):.0f}° {sign}")


def _numbered(pins: tuple[Pin, ...], keys: Iterable[str]) -> tuple[PinView, ...]:
    wanted = frozenset(keys)
    return tuple(PinView(number=pin.number, name=Outside(pin.name)) for pin in pins if pin.key in wanted)


def _alternative(found: Locator, home: frozenset[str], look: Lookup) -> str:
    words = look.words
    names = {place.country: place.country_name for place in look.brief.places if place.country_name}
    countries = list(dict.fromkeys(names.get(place.country, "") for place in found.shown if place.country))
    told = [
        words["map_alt_place"].format(
            name=visible(place.name), where=_where(place), precision=words[place.precision.value]
        )
        for place in found.shown
    ]
    where = listed([each for each in countries if each] or sorted(home), words)
    kilometres = f"{round(found.frames[0].width, -1):,.0f}".replace(",", words["thousands"])
    head = words["map_alt"] if where else words["map_alt_nowhere"]
    text = head.format(where=where, km=kilometres, places="; ".join(told))
    if found.beyond:
        text += " " + words["map_beyond"].format(places=_far(found, look))
    return text


def _where(place: Place) -> str:
    latitude, longitude = place.latitude or 0.0, place.longitude or 0.0
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.2f}° {north}, {abs(longitude):.2f}° {east}"


def _far(found: Locator, look: Lookup) -> str:
    return listed([visible(place.name) for place in found.beyond], look.words)


def _caption(found: Locator, look: Lookup) -> Iterator[str]:
    words = look.words
    grades = [grade for grade in Precision if any(place.precision is grade for place in found.shown)]
    yield words["map_precision"].format(precisions=", ".join(words[grade.value] for grade in grades))
    if found.beyond:
        yield words["map_beyond"].format(places=_far(found, look))
    geonames = any("geonames" in place.coordinates_from.casefold() for place in found.shown)
    yield words["map_source_geonames" if geonames else "map_source"]
    yield words["map_no_endorsement"]
