"""Bands of a page that drafts stand on: what follows a draft that has grown or shrunk moves with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.ui.pages import DraftPicture
from briefing.ui.widgets.page_overlays import Slice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.app.previewing import Mark
    from briefing.ui.widgets.page_overlays import LaidDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of the page as it was printed, from `top` to `bottom`, and how much lower it is shown; all in points."""

    top: float
    bottom: float
    shift: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedPiece:
    """A piece of a draft and the height at which it is shown, in points."""

    draft: DraftPicture
    piece: Slice
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBands:
    """A page with drafts on it."""

    bands: tuple[Band, ...]
    pieces: tuple[PlacedPiece, ...]

    def shown(self, y: float) -> float:
        """Return at which height something is shown that was printed at `y`."""
        return y + next((band.shift for band in self.bands if band.top <= y < band.bottom), 0.0)

    def printed(self, y: float) -> float:
        """Return at which height was printed what is shown at `y`."""
        return y - next(
            (each.shift for each in self.bands if each.top + each.shift <= y < each.bottom + each.shift), 0.0
        )

    def draft_marks(self, x: float, y: float) -> list[Mark] | None:
        """Return the marks of a draft at a point of the page; None where no draft is shown there."""
        for placed in self.pieces:
            if placed.y <= y <= placed.y + placed.piece.height:
                inside = y - placed.y + placed.piece.begins
                return [mark for mark in placed.draft.marks if mark.holds(1, x, inside)]
        return None


def bands(page: int, drafts: Iterable[LaidDraft], ends: float, height: float) -> PageBands | None:
    """Return the bands of a page, or None where no draft stands on it.

    `ends` is where the last section of the page ends and `height` that of the page, in points; its foot does not move.
    """
    found = [(laid.draft, piece) for laid in drafts for piece in laid.pieces if piece.page == page]
    if not found:
        return None
    found.sort(key=lambda each: each[1].y)
    made: list[Band] = []
    placed: list[PlacedPiece] = []
    at = shift = 0.0
    for draft, piece in found:
        made.append(Band(top=at, bottom=piece.y, shift=shift))
        placed.append(PlacedPiece(draft=draft, piece=piece, y=piece.y + shift))
        at, shift = piece.y + piece.was, shift + piece.height - piece.was
    made.append(Band(top=at, bottom=max(at, ends), shift=shift))
    made.append(Band(top=max(at, ends), bottom=height, shift=0.0))
    return PageBands(bands=tuple(made), pieces=tuple(placed))
