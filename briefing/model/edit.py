"""Edits: each is a function from `Brief` to `Brief`. `Session.apply` is the only door through which they reach a brief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import reduce
from typing import Any, Literal, TypeAlias

from briefing.model.assessment import InformationGap, Judgement
from briefing.model.brief import Brief
from briefing.model.claim import Claim, Review, ReviewState
from briefing.model.incident import Incident, Party, Place
from briefing.model.source import Source

Edit = Callable[[Brief], Brief]
Collection: TypeAlias = Literal["sources", "parties", "places", "incidents", "claims", "gaps", "judgements"]
"""The brief's fields that hold nouns with an id."""
Noun: TypeAlias = Source | Party | Place | Incident | Claim | InformationGap | Judgement


def change(**fields: Any) -> Edit:
    """Return the edit that gives the brief's own fields new values, such as `change(title="…")`."""
    return lambda brief: replace(brief, **fields)


def change_one(collection: Collection, noun_id: str, **fields: Any) -> Edit:
    """Return the edit that gives fields of one noun new values; `KeyError` where the brief has none of that id."""
    return _revise(collection, noun_id, lambda noun: replace(noun, **fields))


def put(collection: Collection, noun: Noun) -> Edit:
    """Return the edit that puts a noun in the place of the one with its id, or at the end where there is none."""

    def edit(brief: Brief) -> Brief:
        known: tuple[Any, ...] = getattr(brief, collection)
        if any(each.id == noun.id for each in known):
            return _revise(collection, noun.id, lambda _: noun)(brief)
        return _with(brief, collection, (*known, noun))

    return edit


def drop(collection: Collection, noun_id: str) -> Edit:
    """Return the edit that takes one noun out of the brief; `KeyError` where the brief has none of that id."""

    def edit(brief: Brief) -> Brief:
        known: tuple[Any, ...] = getattr(brief, collection)
        left = tuple(each for each in known if each.id != noun_id)
        if len(left) == len(known):
            raise KeyError(noun_id)
        return _with(brief, collection, left)

    return edit


def all_of(*edits: Edit) -> Edit:
    """Return the edit that makes all of these, in this order, as one."""
    return lambda brief: reduce(lambda made, edit: edit(made), edits, brief)


def change_claim(claim_id: str, revise: Callable[[Claim], Claim]) -> Edit:
    """Return the edit that puts `revise(claim)` in the place of one claim; `KeyError` where the brief has none of that id."""
    return _revise("claims", claim_id, revise)


def review(claim_id: str, state: ReviewState, *, by: str, at: str) -> Edit:
    """Return the edit that records a person's decision on a claim: `by` whom, `at` which time (ISO 8601, UTC)."""
    return change_claim(claim_id, lambda claim: replace(claim, review=Review(state=state, by=by, at=at)))


def reword(claim_id: str, text: str, *, by: str, at: str) -> Edit:
    """Return the edit that sets the analyst's wording beside the passage, and records the claim as edited."""
    decided = Review(state=ReviewState.EDITED, by=by, at=at)
    return change_claim(claim_id, lambda claim: replace(claim, text=text, review=decided))


def change_incident(incident_id: str, name: str, value: Any) -> Edit:
    """Return the edit that gives one field of an incident a new value; an incident not yet in the brief comes into it.

    The passages that the field's former value was read off go: what a person says rests on the person.
    """

    def edit(brief: Brief) -> Brief:
        own = next((each for each in brief.incidents if each.id == incident_id), Incident(id=incident_id))
        passages = tuple(each for each in own.passages if each.field != name)
        return put("incidents", replace(own, **{"passages": passages, name: value}))(brief)

    return edit


def _revise(collection: Collection, noun_id: str, revise: Callable[[Any], Noun]) -> Edit:
    def edit(brief: Brief) -> Brief:
        known: tuple[Any, ...] = getattr(brief, collection)
        if all(each.id != noun_id for each in known):
            raise KeyError(noun_id)
        return _with(brief, collection, tuple(revise(each) if each.id == noun_id else each for each in known))

    return edit


def _with(brief: Brief, collection: Collection, nouns: tuple[Any, ...]) -> Brief:
    fields: dict[str, Any] = {collection: nouns}
    return replace(brief, **fields)
