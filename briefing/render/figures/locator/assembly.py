"""Assembly: everything of a locator map into one drawing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.model.incident import Precision
from briefing.model.locator import Frame
from briefing.model.outline import Ground, OutlineKind, Point
from briefing.render.figures.ink import Palette, disc, drawing, lines, veil, words
from briefing.render.figures.ink import box as rectangle
from briefing.render.figures.lettering import ASCENT, fitted, width
from briefing.render.figures.locator import inset, scale
from briefing.render.figures.locator.ground import filled, ground
from briefing.render.figures.locator.labels import Label, Lettered, Wanted, lettered
from briefing.render.figures.locator.markers import (
    AREA_RING,
    REACH,
    marker,
    precision_radius,
    rings,
)
from briefing.render.figures.locator.names import COUNTRY, REGION, names
from briefing.render.figures.locator.sheet import Box, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.outline import Outline
    from briefing.render.figures.locator.sheet import Spot

SIZE = 6.8
"""Points: the names of places."""
_KEY_HIGH, _KEY_SIZE = 13.0, 6.4
_LONGEST_NAME = 0.3
"""How wide a name may be, in parts of the map's width; a longer one is cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A place on the map: its id, where it is, its name and number, what kind of incident, how exactly, which region it is."""

    key: str
    point: Point
    name: str
    number: str
    kind: str
    precision: Precision
    region: str = ""
    """The name of the region whose outline stands for it, as the base map has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be drawn: pins on a ground, in a frame; texts for the scale, the key and those who cannot see it."""

    ground: Ground
    frame: Frame
    wider: Frame | None
    home: frozenset[str]
    pins: tuple[Pin, ...]
    wide: float
    """The width of the drawing in points."""
    scale_label: str
    key: tuple[tuple[str, str], ...]
    """Kinds with their names, in the order of the key; () draws none."""
    area_key: str
    """What the dashed ring means, or ""."""
    alternative: str
    palette: Palette


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A map, which places it names by number, which it could not label, and where its labels stand."""

    drawing: Markup
    numbered: frozenset[str]
    unlabelled: tuple[str, ...]
    labels: tuple[Label, ...]
    frame: Box
    obstacles: tuple[Box, ...]


@lru_cache(maxsize=8)
def drawn(plan: Plan) -> Drawn:
    """Return the map of a plan. The same plan gives the same bytes."""
    box = (0.4, 0.4, plan.wide - 0.4, plan.wide / plan.frame.aspect - 0.4)
    sheet = Sheet(frame=plan.frame, box=box)
    spots = {pin.key: sheet.place(pin.point) for pin in plan.pins}
    marks = [_mark(pin, spots[pin.key]) for pin in plan.pins if pin.precision is not Precision.COUNTRY]
    made = scale.bar(sheet, plan.scale_label, left=True)
    if any(_touch(made.box, each) for each in marks):
        other = scale.bar(sheet, plan.scale_label, left=False)
        made = made if any(_touch(other.box, each) for each in marks) else other
    reaches = [_reach(pin, spots[pin.key], sheet) for pin in plan.pins]
    place = inset.corner(box, _aspect(plan.wider), [*reaches, made.box]) if plan.wider else None
    taken = [made.box, *([place] if place else [])]
    inside = (box[0] + 2, box[1] + 2, box[2] - 2, box[3] - 2)
    found = lettered(_wanted(plan, spots, box), inside, taken, SIZE)
    boxes = [*taken, *marks, *(label.box for label in found.labels)]
    left, top, right, bottom = made.box
    parts = [
        *ground(plan.ground.outlines, sheet, plan.home, plan.palette),
        *_areas(plan, sheet),
        *_names(plan, sheet, boxes),
        *_pins(plan, sheet, spots, found),
        veil([(left - 2, top, right + 2, bottom + 1)]),
        *scale.drawn(made, plan.palette),
    ]
    if place and plan.wider:
        parts += inset.drawn(
            plan.ground.around,
            plan.wider,
            place,
            frame=plan.frame,
            home=plan.home,
            palette=plan.palette,
        )
    left, top, right, bottom = box
    parts.append(
        rectangle(
            left, top, right - left, bottom - top, fill="none", stroke=plan.palette.soft, stroke_width="0.7"
        )
    )
    key, high = _key(plan, bottom)
    return Drawn(
        drawing=drawing("figure-map", plan.wide, round(high, 1), plan.alternative, [*parts, *key]),
        numbered=frozenset(label.key for label in found.labels if label.numbered),
        unlabelled=found.unlabelled,
        labels=found.labels,
        frame=box,
        obstacles=(*taken, *marks),
    )


def _aspect(frame: Frame | None) -> float:
    return frame.aspect if frame else 1.0


def _touch(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _mark(pin: Pin, spot: Spot) -> Box:
    reach = REACH if pin.precision is not Precision.ADMIN else 0.0
    return spot[0] - reach, spot[1] - reach, spot[0] + reach, spot[1] + reach


def _reach(pin: Pin, spot: Spot, sheet: Sheet) -> Box:
    """Return the box round a marker with what tells how exactly it is known."""
    area = pin.precision in (Precision.ADMIN, Precision.UNKNOWN) and not pin.region
    reach = max(REACH, AREA_RING if area else 0.0, precision_radius(pin.precision, sheet))
    return spot[0] - reach, spot[1] - reach, spot[0] + reach, spot[1] + reach


def _wanted(plan: Plan, spots: dict[str, Spot], box: Box) -> Iterator[Wanted]:
    room = (box[2] - box[0]) * _LONGEST_NAME
    for pin in plan.pins:
        if pin.precision is Precision.COUNTRY:
            continue
        yield Wanted(
            key=pin.key,
            spot=spots[pin.key],
            radius=REACH,
            name=fitted(pin.name, room, SIZE),
            number=pin.number,
            centred=pin.precision is Precision.ADMIN,
        )


def _areas(plan: Plan, sheet: Sheet) -> Iterator[Markup]:
    """Yield the outlines of regions that stand for a place."""
    wanted = {pin.region for pin in plan.pins if pin.region}
    for outline in plan.ground.outlines:
        if outline.kind is OutlineKind.REGION and outline.name in wanted:
            yield _tinted(outline, sheet, plan.palette)


def _tinted(outline: Outline, sheet: Sheet, palette: Palette) -> Markup:
    area = filled([outline], sheet, palette.contest)
    if not area:
        return area
    look = f'fill-opacity="0.1" stroke="{palette.contest}" stroke-width="0.9" stroke-dasharray="3 2"'
    return Markup(f"{area[:-2]} {look}/>")  # noqa: S704 - our own colours


def _names(plan: Plan, sheet: Sheet, boxes: list[Box]) -> Iterator[Markup]:
    regions = {pin.region for pin in plan.pins}
    for label, kind in names(plan.ground.outlines, sheet, plan.home, boxes):
        if kind is OutlineKind.REGION and label.key in regions:
            continue
        big = kind is OutlineKind.COUNTRY
        size = COUNTRY if big else REGION
        base = label.box[1] + ASCENT * size
        yield words(
            label.box[0], base, label.text, ink=plan.palette.ground, size=size, bold=big, italic=not big
        )


def _pins(plan: Plan, sheet: Sheet, spots: dict[str, Spot], found: Lettered) -> Iterator[Markup]:
    pins = [pin for pin in plan.pins if pin.precision is not Precision.COUNTRY]
    for pin in pins:
        yield from rings(pin.precision, spots[pin.key], sheet, plan.palette, outlined=bool(pin.region))
    leaders = [label.leader for label in found.labels if label.leader]
    yield lines(((x, y, u, v) for (x, y), (u, v) in leaders), ink=plan.palette.soft, wide=0.5)
    for pin in sorted(pins, key=lambda pin: spots[pin.key][1]):
        if pin.precision is not Precision.ADMIN:
            yield marker(pin.kind, spots[pin.key], plan.palette)
    boxes = (label.box for label in found.labels)
    yield veil((left - 0.8, top + 0.2, right + 0.8, bottom - 0.2) for left, top, right, bottom in boxes)
    for label in found.labels:
        base = label.box[1] + ASCENT * SIZE
        yield words(label.box[0], base, label.text, ink=plan.palette.ink, size=SIZE, bold=label.numbered)


def _key(plan: Plan, bottom: float) -> tuple[list[Markup], float]:
    """Return the key of markers under the map, in as many lines as it takes, and the height of the whole drawing."""
    parts: list[Markup] = []
    x, y = 1.0, bottom + 9.0
    entries = [*plan.key, *([("", plan.area_key)] if plan.area_key else [])]
    for kind, text in entries:
        wide = 9 + width(text, _KEY_SIZE) + 9
        if x > 1 and x + wide > plan.wide:
            x, y = 1.0, y + 9.6
        if kind:
            parts.append(marker(kind, (x + 3, y - 2.3), plan.palette))
        else:
            parts.append(
                disc(
                    x + 3,
                    y - 2.3,
                    3,
                    fill="none",
                    stroke=plan.palette.contest,
                    stroke_width="0.8",
                    stroke_dasharray="1.6 1.2",
                )
            )
        parts.append(words(x + 9, y, text, ink=plan.palette.soft, size=_KEY_SIZE))
        x += wide
    return parts, (y + 3 if entries else bottom + 0.4)


__all__ = ["AREA_RING", "Drawn", "Pin", "Plan", "drawn", "precision_radius"]
