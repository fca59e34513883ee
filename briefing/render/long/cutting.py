"""Cutting: where the tree of the pages' HTML may be cut, and the tree of what stands between two cuts.

A unit is something that a page may begin with: a paragraph, a heading, a row of a long table. What holds units (a section,
a table) is repeated around those of each stretch, with the head of a table, as a page repeats it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CONTINUED, AT_TOP, LEAD = "long-continued", "long-at-top", "long-lead"
_HOLDERS = frozenset({"div", "section", "main", "article"})
_LONG_TABLE = 3_000  # letters; a shorter table is cut nowhere


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """An element that a page may begin with, the elements that hold it (outermost first), and how long it is."""

    element: Element
    within: tuple[Element, ...]
    letters: int


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """A document in units: what stands before the first (running heads and feet) goes into each stretch."""

    root: Element
    head: Element
    body: Element
    running: tuple[Element, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """The tree of some units, and of which element of the whole each repeated one is a copy."""

    root: Element
    originals: Mapping[Element, Element]


def whole(root: Element) -> Whole | None:
    """Return a document in units; None where it is not built as our templates build theirs."""
    head, body = root.find("head"), root.find("body")
    if head is None or body is None or _has_own_text(body):
        return None
    running = [child for child in body if "data-section" not in child.attrib]
    sections = list(body)[len(running) :]
    if any("data-section" not in each.attrib for each in sections):
        return None
    if not all(each.get("class", "").startswith("page-") for each in running):
        return None
    units = tuple(unit for section in sections for unit in _units(section, ()))
    return Whole(root, head, body, tuple(running), units)


def stretch(of: Whole, units: Iterable[Unit], leads: int) -> Stretch:
    """Return the tree of some units that follow each other, after `leads` empty pages (0 for the first stretch)."""
    originals: dict[Element, Element] = {}
    root = _copied(of.root, originals)
    root.append(of.head)
    body = _copied(of.body, originals)
    root.append(body)
    body.extend(of.running)
    body.extend(Element("div", {"class": LEAD}) for _ in range(leads))
    open_now: list[tuple[Element, Element]] = []
    first = True
    for unit in units:
        kept = 0
        while kept < min(len(open_now), len(unit.within)) and open_now[kept][0] is unit.within[kept]:
            kept += 1
        del open_now[kept:]
        for holder in unit.within[kept:]:
            copy = _opened(holder, unit, originals, continued=first and leads > 0)
            (open_now[-1][1] if open_now else body).append(copy)
            open_now.append((holder, copy))
        (open_now[-1][1] if open_now else body).append(
            _without_margin(unit.element, originals) if first and leads else unit.element
        )
        first = False
    return Stretch(root, originals)


def _units(element: Element, within: tuple[Element, ...]) -> Iterator[Unit]:
    letters = _letters(element)
    inside = (*within, element)
    if (
        element.tag in _HOLDERS
        and "data-part" not in element.attrib
        and len(element)
        and not _has_own_text(element)
    ):
        for child in element:
            yield from _units(child, inside)
    elif element.tag == "table" and letters > _LONG_TABLE:
        for body in element.findall("tbody"):
            for row in body:
                yield Unit(row, (*inside, body), _letters(row))
    else:
        yield Unit(element, within, letters)


def _opened(holder: Element, unit: Unit, originals: dict[Element, Element], *, continued: bool) -> Element:
    """Return a copy of an element that holds a unit, empty but for the head of a table."""
    copy = _copied(holder, originals)
    if continued and _begun(holder, unit):
        copy.attrib.pop("id", None)
        copy.set("class", f"{holder.get('class', '')} {CONTINUED}".strip())
    if holder.tag == "table":
        copy.extend(child for child in holder if child.tag != "tbody")
    return copy


def _without_margin(unit: Element, originals: dict[Element, Element]) -> Element:
    """Return a copy of a unit as it stands at the top of a page: margins are cut off at a break (CSS Fragmentation 3, 5.2)."""
    copy = _copied(unit, originals)
    copy.set("class", f"{unit.get('class', '')} {AT_TOP}".strip())
    copy.extend(unit)
    return copy


def _begun(holder: Element, unit: Unit) -> bool:
    """Return whether something of the holder stands before the unit."""
    chain = (*unit.within[unit.within.index(holder) + 1 :], unit.element)
    for parent, child in zip((holder, *chain), chain, strict=False):
        first = next((each for each in parent if each.tag not in {"thead", "caption", "colgroup"}), None)
        if first is not child:
            return True
    return False


def _copied(element: Element, originals: dict[Element, Element]) -> Element:
    copy = Element(element.tag, dict(element.attrib))
    copy.text = element.text
    originals[copy] = element
    return copy


def _has_own_text(element: Element) -> bool:
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _letters(element: Element) -> int:
    """Return about how many letters of HTML an element is: its text, and a little for each tag."""
    return sum(len(each.text or "") + len(each.tail or "") + 40 for each in element.iter())
