"""Edits: each is a function from `Brief` to `Brief`. `Session.apply` is the only door through which they reach a brief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from briefing.model.brief import Brief
from briefing.model.claim import Claim, Review, ReviewState
from briefing.model.incident import Incident

Edit = Callable[[Brief], Brief]


def change(**fields: Any) -> Edit:
    """Return the edit that gives the brief's own fields new values, such as `change(title="…")`."""
    return lambda brief: replace(brief, **fields)


def change_claim(claim_id: str, revise: Callable[[Claim], Claim]) -> Edit:
    """Return the edit that puts `revise(claim)` in the place of one claim; `KeyError` where the brief has none of that id."""

    def edit(brief: Brief) -> Brief:
        brief.claim(claim_id)
        return replace(
            brief,
            claims=tuple(revise(claim) if claim.id == claim_id else claim for claim in brief.claims),
        )

    return edit


def review(claim_id: str, state: ReviewState, *, by: str, at: str) -> Edit:
    """Return the edit that records a person's decision on a claim: `by` whom, `at` which time (ISO 8601, UTC)."""
    return change_claim(claim_id, lambda claim: replace(claim, review=Review(state=state, by=by, at=at)))


def reword(claim_id: str, text: str, *, by: str, at: str) -> Edit:
    """Return the edit that sets the analyst's wording beside the passage, and records the claim as edited."""
    decided = Review(state=ReviewState.EDITED, by=by, at=at)
    return change_claim(claim_id, lambda claim: replace(claim, text=text, review=decided))


def change_incident(incident_id: str, name: str, value: Any) -> Edit:
    """Return the edit that gives one field of an incident a new value; an incident not yet in the brief comes into it."""

    def edit(brief: Brief) -> Brief:
        known = brief.incidents
        if all(incident.id != incident_id for incident in known):
            known = (*known, Incident(id=incident_id))
        changed = tuple(replace(each, **{name: value}) if each.id == incident_id else each for each in known)
        return replace(brief, incidents=changed)

    return edit
