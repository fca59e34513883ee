"""Edits of what the desk makes of it: the order of judgements, and recommendations, which have no ids but their places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.model.edit import Edit

Thing = TypeVar("Thing")


def move_judgement(judgement_id: str, step: int) -> Edit:
    """Return the edit that moves a judgement up (-1) or down (1) among its fellows; `KeyError` where there is none of that id."""

    def edit(brief: Brief) -> Brief:
        ids = [each.id for each in brief.judgements]
        if judgement_id not in ids:
            raise KeyError(judgement_id)
        return replace(brief, judgements=_moved(brief.judgements, ids.index(judgement_id), step))

    return edit


def add_recommendation(text: str = "") -> Edit:
    """Return the edit that adds a recommendation at the end."""
    return lambda brief: replace(brief, recommendations=(*brief.recommendations, text))


def word_recommendation(number: int, text: str) -> Edit:
    """Return the edit that puts a recommendation (counted from 0) in other words; nothing changes where there is none."""
    return lambda brief: replace(
        brief,
        recommendations=tuple(text if n == number else each for n, each in enumerate(brief.recommendations)),
    )


def remove_recommendation(number: int) -> Edit:
    """Return the edit that takes a recommendation (counted from 0) away."""
    return lambda brief: replace(
        brief, recommendations=tuple(each for n, each in enumerate(brief.recommendations) if n != number)
    )


def move_recommendation(number: int, step: int) -> Edit:
    """Return the edit that moves a recommendation (counted from 0) up (-1) or down (1)."""
    return lambda brief: replace(brief, recommendations=_moved(brief.recommendations, number, step))


def _moved(things: tuple[Thing, ...], number: int, step: int) -> tuple[Thing, ...]:
    target = number + step
    if not (0 <= number < len(things) and 0 <= target < len(things)):
        return things
    left = [each for n, each in enumerate(things) if n != number]
    left.insert(target, things[number])
    return tuple(left)
