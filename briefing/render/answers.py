"""Answers: what a worker's frames say, read with care, for the worker has run templates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.model.problem import Level, Problem
from briefing.render.asking import WorkerLostError
from briefing.render.rendered import Mark, Rendered, SectionDraft, SectionMark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.render.protocol import Frame


def rendered_of(frame: Frame) -> Rendered:
    """Return the pages that a frame brings; `WorkerLostError` where it does not hold what it should."""
    header = frame.header
    try:
        return Rendered(
            pdf=frame.pdf,
            pages=int(header["pages"]),
            problems=tuple(_problem(fields) for fields in header["problems"]),
            html=frame.html.decode("utf-8"),
            marks=tuple(_mark(row) for row in header["marks"]),
            sections=tuple(_section_mark(row) for row in header["sections"]),
            seconds=float(header["seconds"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _nonsense() from error


def draft_of(frame: Frame) -> SectionDraft:
    """Return the draft that a frame brings; `WorkerLostError` where it does not hold what it should."""
    header = frame.header
    try:
        width, height = (float(each) for each in header["size"])
        return SectionDraft(
            section=str(header["draft"]),
            part=str(header["part"]),
            pdf=frame.pdf,
            width=width,
            height=height,
            marks=tuple(_mark(row) for row in header["marks"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise _nonsense() from error


def _nonsense() -> WorkerLostError:
    return WorkerLostError("the process that makes the pages answered with nonsense and was ended")


def _mark(row: Sequence[Any]) -> Mark:
    place, page, x, y, width, height = row
    return Mark(
        place=str(place), page=int(page), x=float(x), y=float(y), width=float(width), height=float(height)
    )


def _section_mark(row: Sequence[Any]) -> SectionMark:
    section, part, page, x, y, width, height = row
    return SectionMark(
        section=str(section),
        part=str(part),
        page=int(page),
        x=float(x),
        y=float(y),
        width=float(width),
        height=float(height),
    )


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(
        level=Level(fields["level"]),
        message=str(fields["message"]),
        place=str(fields["place"]),
        advice=str(fields["advice"]),
    )
