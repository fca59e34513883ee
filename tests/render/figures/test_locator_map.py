"""The locator map: what is shown, how far things are, and that no text lies over another."""

from __future__ import annotations

import math
import pickle
import random
import re
import time
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from briefing.app.surveying import ground_of
from briefing.model.brief import Brief
from briefing.model.incident import EventType, Incident, Place, Precision
from briefing.model.locator import locator, point_of
from briefing.model.outline import OutlineKind
from briefing.model.projection import Azimuthal, Flat, kilometres
from briefing.render.context import MapView
from briefing.render.figures.ink import palette
from briefing.render.figures.locator.assembly import Drawn, Pin, Plan, drawn
from briefing.render.figures.locator.labels import meet, within
from briefing.render.figures.locator.markers import REACH, SHAPES, precision_radius
from briefing.render.figures.locator.scale import bar
from briefing.render.figures.locator.sheet import Sheet
from briefing.render.parsing import well_formed
from briefing.render.view import view

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NAMES = (
    "Kayes",
    "Nioro du Sahel",
    '<b>&amp; Co</b> "quoted"',
    "مدينة كايس",
    "Київ",
    "W" * 200,
    "Nulle\u202epart",
    "",
)


def parsed(drawing: str) -> Element:
    """Return the tree of a drawing, which is well-formed."""
    tree = well_formed(drawing)
    assert tree is not None
    return tree


def place(
    name: str, latitude: float, longitude: float, country: str = "", precision: Precision = Precision.LOCALITY
) -> Place:
    """Return a place with coordinates."""
    return Place(
        id=f"p-{name}-{latitude}-{longitude}",
        name=name,
        latitude=latitude,
        longitude=longitude,
        country=country,
        precision=precision,
    )


MALI = (
    place("Kayes", 14.44, -11.44, country="ML"),
    place("Diboli", 14.46, -12.2, country="ML"),
    place("Sandaré", 14.72, -10.3, country="ML"),
    place("Niono", 14.25, -5.99, country="ML"),
    place("Molodo", 14.25, -6.03, country="ML"),
)
CASES = {
    "mali": MALI,
    "one place": MALI[:1],
    "date line": (place("Suva", -18.14, 178.44), place("Taveuni", -16.8, -179.97)),
    "north pole": (place("A", 89, 0), place("B", 88, 180)),
    "south pole": (place("S", -90, 0),),
    "world": (
        place("Denver", 40, -105),
        place("Sydney", -33, 151),
        place("Praha", 50, 14),
        place("La Paz", -16, -68),
    ),
    "continent": (place("Kyiv", 50.4, 30.5), place("Lisbon", 38.7, -9.1)),
    "one spot": (MALI[0], place("Kayes N'Di", 14.44, -11.44), place("Khasso", 14.44, -11.44)),
    "hostile": tuple(place(name, 14 + at * 0.3, -11 + at * 0.21) for at, name in enumerate(NAMES)),
}


def crowd(count: int, spread: float = 1.2) -> tuple[Place, ...]:
    """Return many places, more of them in the middle."""
    chance = random.Random(7)  # noqa: S311 - a crowd, not a secret
    return tuple(
        place(
            f"Village {number}",
            14.5 + chance.gauss(0, spread),
            -8 + chance.gauss(0, 1.7 * spread),
            country="ML",
        )
        for number in range(count)
    )


CASES["sixty"] = crowd(60)
CASES["one town"] = crowd(25, 0.02)


def maps(places: tuple[Place, ...]) -> list[tuple[Plan, Drawn]]:
    """Return the plans and drawings of these places in both widths."""
    brief = Brief(places=places)
    found, ground = locator(brief), ground_of(brief)
    assert found
    assert ground
    pins = tuple(
        Pin(
            key=each.id,
            point=point_of(each),
            name=each.name,
            number=str(at),
            kind=list(SHAPES)[at % len(SHAPES)],
            precision=each.precision,
        )
        for at, each in enumerate(found.shown, 1)
    )
    made = []
    for frame, width in zip(found.frames, (499.0, 242.0), strict=True):
        plan = Plan(
            ground=ground,
            frame=frame,
            wider=found.wider,
            home=frozenset({"Mali"}),
            pins=pins,
            wide=width,
            scale_label="{km} km",
            key=(("place", "place"),),
            area_key="",
            alternative="map",
            palette=palette(),
        )
        made.append((plan, drawn(plan)))
    return made


def numbers(markup: str) -> list[float]:
    """Return every coordinate that a drawing writes."""
    return [float(each) for each in re.findall(r'(?:x|y|cx|cy)="(-?[\d.]+)"', markup)]


@pytest.mark.parametrize("case", CASES)
def test_no_label_lies_over_another_or_over_a_mark(case: str) -> None:
    """Boxes of labels meet neither each other, nor markers, inset and scale, and stay inside the frame."""
    for plan, made in maps(CASES[case]):
        for one, other in combinations(made.labels, 2):
            assert not meet(one.box, other.box), (one.text, other.text)
        for label in made.labels:
            assert within(label.box, made.frame), label.text
            assert not any(meet(label.box, box) for box in made.obstacles), label.text
        named = {label.key for label in made.labels} | set(made.unlabelled)
        assert named == {pin.key for pin in plan.pins if pin.name or pin.number}


@pytest.mark.parametrize("case", CASES)
def test_every_drawing_is_well_formed_and_within_its_sheet(case: str) -> None:
    """Each map is well-formed, without `style`, and nothing of it lies off the sheet; names cannot become markup."""
    for plan, made in maps(CASES[case]):
        tree = parsed(made.drawing)
        assert tree.find("{http://www.w3.org/2000/svg}title") is not None
        assert not any("style" in each.attrib for each in tree.iter())
        assert {each.tag.rpartition("}")[2] for each in tree.iter()} <= {
            "svg",
            "title",
            "path",
            "rect",
            "circle",
            "text",
        }
        assert all(-16 <= each <= plan.wide + 16 for each in numbers(made.drawing))


def test_few_places_are_all_named() -> None:
    """Five towns have their names on the map in both widths, none a number."""
    for plan, made in maps(MALI):
        assert {label.text for label in made.labels} == {pin.name for pin in plan.pins}
        assert not made.numbered
        assert not made.unlabelled


def test_the_crowd_is_numbered_and_nobody_is_lost() -> None:
    """Of sixty places each has a name or its own number on the map."""
    for plan, made in maps(CASES["sixty"]):
        assert not made.unlabelled
        texts = {label.key: label.text for label in made.labels}
        assert all(texts[pin.key] in (pin.name, pin.number) for pin in plan.pins)


@pytest.mark.parametrize("case", ["mali", "one place", "date line", "continent", "one town"])
def test_the_scale_bar_is_as_long_as_it_says(case: str) -> None:
    """At the latitude of the map the bar's length is its kilometres along a great circle, within one percent."""
    for plan, made in maps(CASES[case]):
        sheet = Sheet(frame=plan.frame, box=made.frame)
        found = bar(sheet, "{km} km")
        middle = plan.frame.projection.back((0.0, 0.0))
        x, y = sheet.spot(middle)
        half = found.length / 2
        ends = [
            plan.frame.projection.back(
                (
                    plan.frame.west + (x + way * half - made.frame[0]) / sheet.scale,
                    plan.frame.north - (y - made.frame[1]) / sheet.scale,
                )
            )
            for way in (-1, 1)
        ]
        assert kilometres(*ends) == pytest.approx(found.kilometres, rel=0.01)
        assert 20 < found.length < 0.26 * plan.wide


def test_precision_circles_are_true_to_scale() -> None:
    """A place known to a kilometre has a circle of that radius where the map is large enough, and none where it is not."""
    for plan, made in maps(CASES["one town"]):
        sheet = Sheet(frame=plan.frame, box=made.frame)
        radius = precision_radius(Precision.LOCALITY, sheet)
        x, y = sheet.place((-8.0, 14.5))
        north = sheet.place((-8.0, 14.5 + math.degrees(1 / 6371.0088)))
        assert math.dist((x, y), north) == pytest.approx(radius, rel=0.01)
        assert radius > REACH
        assert f'r="{radius:.2f}"' in made.drawing
    for plan, made in maps(MALI):
        assert precision_radius(Precision.LOCALITY, Sheet(frame=plan.frame, box=made.frame)) < REACH
        assert 'fill-opacity="0.1"' not in made.drawing


def test_a_region_is_outlined_or_ringed_never_a_point() -> None:
    """A region of the base map is outlined; one that it does not know has a dashed ring; neither has a marker."""
    known = place("Kayes Region", 14.0, -10.5, precision=Precision.ADMIN, country="ML")
    unknown = place("Cercle de Nara", 15.2, -7.3, precision=Precision.ADMIN, country="ML")
    for one, sign in ((known, 'stroke-dasharray="3 2"'), (unknown, 'stroke-dasharray="2.6 2"')):
        brief = Brief(places=(one,))
        shown = view(brief, ground_of(brief)).map
        assert sign in shown.drawing
        assert 'r="2.50"' not in shown.drawing
        assert one.name in shown.drawing


def test_what_is_far_from_all_others_is_told_and_not_drawn() -> None:
    """The capital from which somebody spoke does not shrink the map: it stands in caption and text, not on the map."""
    places = (*MALI, place("Washington", 38.9, -77.0, country="US"))
    brief = Brief(places=places)
    shown = view(brief, ground_of(brief)).map
    assert "Washington" in str(shown.alternative)
    assert any("Washington" in line for line in shown.caption)
    assert ">Washington<" not in shown.drawing
    found = locator(brief)
    assert found
    assert found.frames[0].width < 1200


def test_the_words_name_every_place() -> None:
    """The text alternative stands in the drawing and names all places and how exactly each is known, in French, too."""
    for language, word in (("en", "Map"), ("fr", "Carte")):
        brief = Brief(places=CASES["hostile"], language=language)
        shown = view(brief, ground_of(brief)).map
        title = parsed(shown.drawing).findtext("{http://www.w3.org/2000/svg}title")
        assert title == str(shown.alternative)
        assert title.startswith(word)
        assert all(name.split("\u202e")[0] in title for name in NAMES)
        assert any("endorsement" in line or "approbation" in line for line in shown.caption)


def test_the_shape_tells_the_kind() -> None:
    """Each kind of incident has a form of its own, named in the key; without any kind there is no key."""
    incidents = tuple(
        Incident(id=f"i-{at}", event_type=kind, places=(each.id,))
        for at, (kind, each) in enumerate(zip(EventType, MALI, strict=False))
    )
    brief = Brief(places=MALI, incidents=incidents)
    shown = view(brief, ground_of(brief)).map
    assert ">Battles<" in shown.drawing
    assert len(set(SHAPES.values())) == len(SHAPES)
    plain = Brief(places=MALI)
    assert "named in the reports" not in view(plain, ground_of(plain)).map.drawing


def test_no_place_no_map() -> None:
    """Without a located place, or without the base map, there is no map and the pages go on."""
    assert ground_of(Brief()) is None
    assert view(Brief(places=(Place(id="p", name="Binoli"),))).map == MapView()
    assert view(Brief(places=MALI), None).map.drawing == ""


def test_the_date_line_and_the_poles_are_no_edges() -> None:
    """Two islands on both sides of the date line are near each other on the map; a pole lies in the middle of its map."""
    found = locator(Brief(places=CASES["date line"]))
    assert found
    assert found.frames[0].width < 700
    assert isinstance(found.frames[0].projection, Flat)
    polar = locator(Brief(places=CASES["south pole"]))
    assert polar
    assert isinstance(polar.frames[0].projection, Azimuthal)


def test_projections_go_forth_and_back() -> None:
    """A point that is projected and brought back is where it was."""
    for projection in (Flat(longitude=10, latitude=50, true_at=50), Azimuthal(longitude=-70, latitude=80)):
        for point in ((12.0, 51.0), (-3.0, 44.0)):
            back = projection.back(projection.forth(point))
            assert kilometres(back, point) == pytest.approx(0, abs=0.01)


def test_disputed_borders_are_dashed() -> None:
    """Where states disagree the line is dashed."""
    places = (place("Srinagar", 34.08, 74.8, country="IN"), place("Muzaffarabad", 34.37, 73.47, country="PK"))
    ground = ground_of(Brief(places=places))
    assert ground
    assert any(each.kind is OutlineKind.DISPUTED for each in ground.outlines)
    assert all('stroke-dasharray="2.4 1.8"' in made.drawing for _, made in maps(places))


@pytest.mark.parametrize("case", CASES)
def test_the_ground_is_small_and_known_the_second_time(case: str) -> None:
    """What goes to the other process stays below 100 kB, and costs nothing worth naming once it was looked up."""
    brief = Brief(places=CASES[case])
    first = ground_of(brief)
    begun = time.process_time()
    again = ground_of(brief)
    assert time.process_time() - begun < 0.05
    assert again == first
    assert len(pickle.dumps(first)) < 100_000


def test_the_same_brief_gives_the_same_drawing() -> None:
    """Two views of one brief have the same map, byte for byte, and the hash counts it."""
    brief = Brief(places=MALI)
    one, other = view(brief, ground_of(brief)), view(brief, ground_of(brief))
    assert one.map.drawing == other.map.drawing
    assert one.content_hash == other.content_hash
    assert one.content_hash != view(brief, None).content_hash
