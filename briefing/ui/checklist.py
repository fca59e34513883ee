"""Checklist: what a desk goes through before it hands a brief over, each with whether it is so and where to go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.model.assessment import Credibility
from briefing.ui.words import meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model.brief import Brief


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of the checklist: its words, whether it is so, and the place that one goes to."""

    words: str
    done: bool
    place: str = ""


def checklist(brief: Brief) -> tuple[Item, ...]:
    """Return the checklist of a brief, in the order in which a desk goes through it."""
    return tuple(item(brief) for item in _ITEMS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


def _title(brief: Brief) -> Item:
    words = _tr("The title says what happened") if brief.title else _tr("The title is missing")
    return Item(words=words, done=bool(brief.title), place="brief#title")


def _as_of(brief: Brief) -> Item:
    words = _tr("As of {time}").format(time=brief.as_of.edtf) if brief.as_of else _tr("“As of” is not set")
    return Item(words=words, done=bool(brief.as_of), place="brief#as_of")


def _marking(brief: Brief) -> Item:
    words = _tr("Marked {marking}: {meaning}")
    return Item(
        words=words.format(marking=brief.marking.value, meaning=meaning(brief.marking)),
        done=True,
        place="brief#marking",
    )


def _reviewed(brief: Brief) -> Item:
    left, of = brief.unreviewed, len(brief.claims)
    words = _tr("{done} of {count} claims reviewed").format(done=of - len(left), count=of)
    return Item(words=words, done=not left and of > 0, place=left[0].id if left else "")


def _sources_graded(brief: Brief) -> Item:
    graded = {grade.subject for grade in brief.reliabilities}
    left = [source for source in brief.sources if source.publisher not in graded]
    words = _tr("{done} of {count} sources have a graded publisher")
    of = len(brief.sources)
    place = left[0].id if left else ""
    return Item(words=words.format(done=of - len(left), count=of), done=not left and of > 0, place=place)


def _claims_graded(brief: Brief) -> Item:
    standing = brief.standing_claims
    left = [claim for claim in standing if claim.credibility is Credibility.UNJUDGED]
    words = _tr("{done} of {count} claims have a credibility")
    return Item(
        words=words.format(done=len(standing) - len(left), count=len(standing)),
        done=not left and bool(standing),
        place=left[0].id if left else "",
    )


def _judged(brief: Brief) -> Item:
    if not brief.judgements:
        return Item(words=_tr("No judgement: the brief reports, it does not assess"), done=True)
    left = [each for each in brief.judgements if not (each.rests_on and each.confidence)]
    words = _tr("{done} of {count} judgements say what they rest on and how surely")
    of = len(brief.judgements)
    return Item(
        words=words.format(done=of - len(left), count=of), done=not left, place=left[0].id if left else ""
    )


def _signed(brief: Brief) -> Item:
    if not brief.prepared_by:
        return Item(words=_tr("Nobody is named as having prepared it"), done=False, place="brief#prepared_by")
    words = _tr("Prepared by {name}").format(name=brief.prepared_by)
    return Item(words=words, done=True, place="brief#prepared_by")


_ITEMS: tuple[Callable[[Brief], Item], ...] = (
    _title,
    _as_of,
    _marking,
    _reviewed,
    _sources_graded,
    _claims_graded,
    _judged,
    _signed,
)
