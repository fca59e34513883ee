"""Ground: land, coasts, borders, regions and waters. Countries of the places are white, the others grey.

A border that is in dispute is drawn dashed and nowhere solid. Neighbours share their points, so that what two countries have
in common is a border, and what only one has is a coast.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.model.clipping import ring_in
from briefing.model.outline import OutlineKind
from briefing.render.figures.ink import box as rectangle
from briefing.render.figures.ink import element
from briefing.render.figures.locator.sheet import line_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from briefing.model.outline import Outline, Point
    from briefing.render.figures.ink import Palette
    from briefing.render.figures.locator.sheet import Sheet, Spot

Stretch = tuple["Point", "Point"]
_DATE_LINE = 0.3
_PAIRS = 60
"""How many points one `L` may have: readers of SVG that look at the rest of a path again for each point stay quick."""


def ground(
    outlines: tuple[Outline, ...], sheet: Sheet, home: frozenset[str], palette: Palette
) -> Iterator[Markup]:
    """Yield the ground of a map in the order in which it is painted; `home`: names of the countries of the places."""
    of = {kind: [each for each in outlines if each.kind is kind] for kind in OutlineKind}
    left, top, right, bottom = sheet.box
    yield rectangle(left, top, right - left, bottom - top, fill=palette.sea)
    countries = of[OutlineKind.COUNTRY]
    others = [each for each in countries if each.name not in home]
    yield filled(others, sheet, palette.land)
    yield filled([each for each in countries if each.name in home], sheet, palette.home)
    disputed = {
        _key(stretch)
        for each in of[OutlineKind.DISPUTED]
        for line in each.lines
        for stretch in pairwise(line)
    }
    codes = {each.country for each in countries if each.name in home}
    regions = [each for each in of[OutlineKind.REGION] if each.country in codes]
    yield _drawn(_shared(regions, lambda one: one.country), sheet, palette.region, 0.5)
    yield filled(of[OutlineKind.LAKE], sheet, palette.sea, stroke=palette.water)
    rivers = [line for each in of[OutlineKind.RIVER] for line in each.lines]
    yield _drawn(rivers, sheet, palette.water, 0.6)
    coasts, borders = _edges(countries, disputed)
    yield _drawn(coasts, sheet, palette.water, 0.6)
    yield _drawn(borders, sheet, palette.border, 0.8)
    claims = [line for each in of[OutlineKind.DISPUTED] for line in each.lines]
    yield _drawn(claims, sheet, palette.border, 0.8, dash="2.4 1.8")


def filled(outlines: Iterable[Outline], sheet: Sheet, ink: str, stroke: str = "") -> Markup:
    """Return areas filled with one ink, or "" where none of them is on the sheet."""
    rings = [ring_in(sheet.spots(line), sheet.box) for each in outlines for line in each.lines]
    path = "".join(path_of(ring, closed=True) for ring in rings if len(ring) > 3)
    if not path:
        return Markup("")
    # Rings of enclaves run the other way round; where they do not, even and odd tells them apart all the same.
    width = "0.4" if stroke else ""
    return element("path", d=path, fill=ink, fill_rule="evenodd", stroke=stroke, stroke_width=width)


def path_of(spots: list[Spot], *, closed: bool = False) -> str:
    """Return the path of a line, in tenths of a point; "" where it shrinks to a point."""
    tenths = [(round(x * 10), round(y * 10)) for x, y in spots]
    kept = [tenths[0], *(spot for before, spot in pairwise(tenths) if spot != before)]
    if len(kept) < (3 if closed else 2):
        return ""
    if closed and kept[0] == kept[-1]:
        kept.pop()
    steps = [f"{_tenth(u - x)} {_tenth(v - y)}" for (x, y), (u, v) in pairwise(kept)]
    parts = ["l" + " ".join(steps[at : at + _PAIRS]) for at in range(0, len(steps), _PAIRS)]
    return f"M{_tenth(kept[0][0])} {_tenth(kept[0][1])}{''.join(parts)}{'z' if closed else ''}"


def _tenth(value: int) -> str:
    whole, rest = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def _drawn(lines: Iterable[Iterable[Point]], sheet: Sheet, ink: str, wide: float, dash: str = "") -> Markup:
    path = "".join(
        path_of(part) for line in lines for part in line_in(sheet.spots(line), sheet.box) if len(part) > 1
    )
    if not path:
        return Markup("")
    return element(
        "path",
        d=path,
        fill="none",
        stroke=ink,
        stroke_width=f"{wide:g}",
        stroke_linejoin="round",
        stroke_dasharray=dash,
    )


def _key(stretch: Stretch) -> Stretch:
    one, other = stretch
    return (one, other) if one <= other else (other, one)


def _edges(countries: list[Outline], disputed: set[Stretch]) -> tuple[list[list[Point]], list[list[Point]]]:
    """Return the coasts, and each border once; no line along the date line or at the pole, none that is in dispute."""
    count = Counter(_key(each) for country in countries for line in country.lines for each in pairwise(line))
    seen: set[Stretch] = set()

    def kind(stretch: Stretch) -> str:
        key = _key(stretch)
        if key in disputed or key in seen or _seam(stretch):
            return ""
        if count[key] > 1:
            seen.add(key)
            return "border"
        return "coast"

    found: dict[str, list[list[Point]]] = {"coast": [], "border": [], "": []}
    for country in countries:
        for line in country.lines:
            for name, run in _runs(line, kind):
                found[name].append(run)
    return found["coast"], found["border"]


def _shared(regions: list[Outline], owner: Callable[[Outline], str]) -> list[list[Point]]:
    """Return the lines between two regions of one country, each once."""
    owners: dict[Stretch, Counter[str]] = {}
    for region in regions:
        for line in region.lines:
            for stretch in pairwise(line):
                owners.setdefault(_key(stretch), Counter())[owner(region)] += 1
    seen: set[Stretch] = set()

    def kind(stretch: Stretch) -> str:
        key = _key(stretch)
        if key in seen or max(owners[key].values()) < 2:
            return ""
        seen.add(key)
        return "line"

    lines = [line for region in regions for line in region.lines]
    return [run for line in lines for name, run in _runs(line, kind) if name]


def _runs(line: Iterable[Point], kind: Callable[[Stretch], str]) -> Iterator[tuple[str, list[Point]]]:
    """Yield the runs of stretches of one kind."""
    run: list[Point] = []
    before = ""
    for stretch in pairwise(line):
        name = kind(stretch)
        if run and name == before:
            run.append(stretch[1])
        else:
            if run:
                yield before, run
            run, before = list(stretch), name
    if run:
        yield before, run


def _seam(stretch: Stretch) -> bool:
    """Return whether a stretch is no coast but where the outlines were cut: on the date line, at the pole."""
    (x, y), (u, v) = stretch
    if max(y, v) < -89:
        return True
    return x == u and min((x + 180) % 360, -(x + 180) % 360) < _DATE_LINE
