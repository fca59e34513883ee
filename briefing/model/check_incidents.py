"""Checks of incidents, places, parties and the figures that are claimed of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.incident import Precision
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.incident import Incident, Place


def incident_problems(brief: Brief, incident: Incident) -> Iterator[Problem]:
    """Yield what stands against one incident, each with its field as the place."""
    if not incident.title:
        yield _about(incident, "title", Level.NOTE, "the incident has no name", "Give it a neutral one.")
    if not incident.when:
        yield _about(
            incident,
            "when",
            Level.WARNING,
            "the incident does not say when it happened",
            "Say it as exactly, or as vaguely, as it is known.",
        )
    elif not incident.when.edtf:
        yield _about(
            incident,
            "when",
            Level.NOTE,
            f"“{incident.when.wording}” is no time that can be put in order",
            "Write it as a date, as vague as it is: 2025-06-XX.",
        )
    yield from _references(brief, incident)


def _references(brief: Brief, incident: Incident) -> Iterator[Problem]:
    for name, known in (("places", brief.places), ("parties", brief.parties)):
        ids = {noun.id for noun in known}
        if any(each not in ids for each in getattr(incident, name)):
            yield _about(
                incident,
                name,
                Level.ERROR,
                f"the incident names one of its {name} that the brief does not have",
                "Take it away, or add it again.",
            )


def incidents_are_told(brief: Brief) -> Iterator[Problem]:
    """An incident has a name and a time; a claim's incident is one of the brief's."""
    for incident in brief.incidents:
        yield from incident_problems(brief, incident)
    ids = {incident.id for incident in brief.incidents}
    for claim in brief.standing_claims:
        if claim.incident and claim.incident not in ids:
            yield Problem(
                level=Level.WARNING,
                place=f"{claim.id}#incident",
                message="the claim is about an incident that the brief does not have",
                advice="Choose the incident that it is about.",
            )


def places_are_located(brief: Brief) -> Iterator[Problem]:
    """A place that no gazetteer knows is said to be so; a suggestion is shown and never put in its place."""
    for place in brief.places:
        if not place.located:
            names = "; ".join(f"{suggestion.name} ({suggestion.why})" for suggestion in place.suggestions)
            yield Problem(
                level=Level.WARNING,
                place=place.id,
                message=f"“{place.name}” is in no gazetteer here",
                advice=f"Perhaps {names}; else give coordinates with their source."
                if names
                else "Give coordinates with their source.",
            )
        else:
            yield from place_problems(place)


def place_problems(place: Place) -> Iterator[Problem]:
    """Yield what stands against a place that has coordinates, each with its field as the place."""
    if not place.name:
        yield Problem(
            level=Level.ERROR,
            place=f"{place.id}#name",
            message="a place has no name",
            advice="Name it, or remove it.",
        )
    if place.located and not place.coordinates_from:
        yield Problem(
            level=Level.WARNING,
            place=f"{place.id}#coordinates_from",
            message=f"the coordinates of “{place.name}” have no source",
            advice="Say who gave them.",
        )
    if place.located and place.precision is Precision.UNKNOWN:
        yield Problem(
            level=Level.WARNING,
            place=f"{place.id}#precision",
            message=f"“{place.name}” has coordinates but no precision",
            advice="Say how exactly the place is known.",
        )


def parties_are_named(brief: Brief) -> Iterator[Problem]:
    """A party has a name, and no two go by the same one: their claims would count as one side or the other by chance."""
    seen: dict[str, str] = {}
    for party in brief.parties:
        if not party.name.strip():
            yield Problem(
                level=Level.WARNING,
                place=f"{party.id}#name",
                message="a party has no name",
                advice="Name it as the reports do, or remove it.",
            )
        for name in {each.casefold() for each in (party.name, party.short, *party.aliases) if each}:
            if seen.setdefault(name, party.id) != party.id:
                yield Problem(
                    level=Level.WARNING,
                    place=f"{party.id}#aliases",
                    message=f"two parties go by “{name}”",
                    advice="Leave the name to one of them.",
                )


def figures_are_ranges(brief: Brief) -> Iterator[Problem]:
    """A figure says how many of what; a number below nought, or a range wide open at both ends, is none."""
    for claim in brief.standing_claims:
        for figure in claim.figures:
            what = ""
            if figure.low is None and figure.high is None:
                what = f"the figure “{figure.wording}” has no number"
            elif min(figure.low or 0, figure.high or 0) < 0:
                what = f"the figure “{figure.wording}” is below nought"
            elif not figure.unit:
                what = f"the figure “{figure.wording}” does not say of what"
            if what:
                yield Problem(
                    level=Level.NOTE,
                    place=f"{claim.id}#figures",
                    message=what,
                    advice="Give its range and what is counted, or remove it from the claim.",
                )


def _about(incident: Incident, field: str, level: Level, message: str, advice: str) -> Problem:
    return Problem(level=level, place=f"{incident.id}#{field}", message=message, advice=advice)
