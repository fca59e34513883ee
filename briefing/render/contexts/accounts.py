"""Accounts side by side: key figures, the matrix, what is agreed, the register, as the templates see them."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.render.contexts.claims import ClaimView, FigureView, GapView
from briefing.render.visible import Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigureView:
    """One tile: the figure, whose it is, from how many origins, its grade and how it stands to others."""

    figure: FigureView
    who: Outside
    origins: str
    grade: str
    status: str
    status_label: str
    earlier: bool
    notes: tuple[int, ...]
    place: str = ""
    """What a click on it goes to: the id of the first claim that gives it. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnView:
    """One column of a matrix: a side, and who spoke for it through which channel, when, printed where."""

    side: Outside
    spoke: tuple[Outside, ...]
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """What one side says on one question; no claims: it says nothing. In a cell of `others`, print each claim's side."""

    claims: tuple[ClaimView, ...]
    more: tuple[int, ...] = ()
    """Notes of further statements that a cell has no room for."""
    gaps: tuple[GapView, ...] = ()
    """Where it says nothing of losses: what it is said not to have given."""
    others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One question with the cells of all columns, in their order."""

    question: Outside
    status: str
    status_label: str
    origins: str
    tall: bool
    """Whether a cell holds so much that the row may be broken over two pages."""
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixView:
    """Questions in rows, sides in columns; the last may gather those that are not named."""

    columns: tuple[ColumnView, ...]
    rows: tuple[RowView, ...]
    turned: bool = False
    """Whether there are too many sides for columns: print the cells of each row below each other, a line for each side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedView:
    """One question on which sides or independent origins agree, and the claims that say so."""

    question: Outside
    answer: Outside
    sides: Outside
    origins: str
    claims: tuple[ClaimView, ...]
    place: str = ""
    """What a click on it goes to: the id of the first claim that says so. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphView:
    """A paragraph of the situation overview: a topic, what is said on it, and the notes of what it has no room for."""

    label: str
    claims: tuple[ClaimView, ...]
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyView:
    """A party: its short name, its other names, what it is, how reliable it is held to be, and what it is cited with."""

    name: Outside
    others: Outside
    kind: str
    grade: str
    notes: tuple[int, ...]
    place: str = ""
    """What a click on it goes to: the id of the party. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicView:
    """The claims of the register that answer one kind of question."""

    label: str
    claims: tuple[ClaimView, ...]
