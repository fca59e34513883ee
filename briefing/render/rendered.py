"""Rendered: what comes out of the worker, where on the pages each thing stands, and the limits under which it works.

All measures are points (1/72 inch), from the top left corner of the page, `y` downwards; pages count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefing.model.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where on a page something of the brief is printed.

    `place` is what a click there goes to: the id of a claim, source, gap, place or judgement, or a field of the brief's
    head ("brief#title"). One thing may have many marks, on many pages; marks may lie inside each other.
    """

    place: str
    page: int
    x: float
    y: float
    width: float
    height: float

    def holds(self, page: int, x: float, y: float) -> bool:
        """Return whether a point of a page lies in it."""
        return (
            page == self.page and self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionMark:
    """Where on a page a section is printed, or a `part` of it (a row, a passage): one mark for each page it has a piece of.

    `part` is "" for the section as a whole, else a name that is unique in the section.
    """

    section: str
    part: str = ""
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionDraft:
    """A section, or the one part of it that changed, typeset alone: one page cut to it, to be shown marked as a draft.

    The page is as wide as the pages, so that it is laid over them from the left edge; `Rendered.spot` tells over what.
    It holds neither head nor foot.
    """

    section: str
    part: str = ""
    """The part (`SectionMark.part`), or "" where this is the whole section."""
    pdf: bytes
    width: float
    height: float
    marks: tuple[Mark, ...] = ()
    """Where in the draft (its page 1) each thing stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A brief as a PDF: its bytes, how many pages they fill, what was amiss on the way, and where everything stands.

    `html` is there where it was asked for. `marks` run from the first page to the last, the outer before the inner.
    """

    pdf: bytes
    pages: int
    problems: tuple[Problem, ...] = ()
    html: str = ""
    marks: tuple[Mark, ...] = ()
    sections: tuple[SectionMark, ...] = ()
    seconds: float = 0.0
    """How long the worker was at it, without the wait for a worker to start."""

    def places_of(self, place: str) -> tuple[Mark, ...]:
        """Return where a place ("c-1", "brief#title") is printed; for "c-1#text" that of "c-1" where it has none of its own."""
        own = tuple(mark for mark in self.marks if mark.place == place)
        whole = place.partition("#")[0]
        return own or tuple(mark for mark in self.marks if mark.place == whole)

    def place_at(self, page: int, x: float, y: float) -> str:
        """Return the place that is printed at a point of a page, the innermost; "" where nothing is."""
        held = [mark for mark in self.marks if mark.holds(page, x, y)]
        return min(held, key=lambda mark: mark.width * mark.height).place if held else ""

    def spot(self, section: str, part: str = "") -> tuple[SectionMark, ...]:
        """Return where a draft of a section or part belongs: it begins at the `y` of the first; () where it is not printed."""
        return tuple(mark for mark in self.sections if mark.section == section and mark.part == part)


_FEW_CLAIMS, _MOST_CLAIMS = 100, 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one rendering may take: memory of the whole process in MB, processor seconds, pages."""

    memory_mb: int = 2048
    cpu_s: int = 120
    pages: int = 500

    def grown_for(self, claims: int) -> Limits:
        """Return the limits for a brief of so many claims; up to `_FEW_CLAIMS` they are these.

        A claim comes to some seventh of a page, and a page to some 8 MB where pages are laid out in one piece; 3,000
        claims may take 9 minutes, 3.5 GB and 1,500 pages.
        """
        more = max(0, min(claims, _MOST_CLAIMS) - _FEW_CLAIMS)
        return replace(
            self,
            memory_mb=self.memory_mb + more // 2,
            cpu_s=self.cpu_s + more * 3 // 20,
            pages=self.pages + more // 3,
        )
