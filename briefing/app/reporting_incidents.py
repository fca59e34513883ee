"""Reporting incidents: what the form of each incident of a report holds, and its toll, as lines to read and for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.app.timing import when_in_words
from briefing.model.brief import Brief
from briefing.model.figure_signs import in_signs
from briefing.model.incident_claims import claims_about
from briefing.model.incident_toll import toll_of
from briefing.model.toll import told_apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.claim import Figure
    from briefing.model.draft import Draft
    from briefing.model.incident import Incident
    from briefing.model.incident_toll import Extent, Stated, TollLine
    from briefing.model.toll import Whole


def incident_lines(draft: Draft) -> Iterator[str]:
    """Yield for each incident a line with type, time, places, parties, weapons, and a line for each part of its toll."""
    brief = _brief(draft)
    for number, incident in enumerate(brief.incidents, start=1):
        kind = ", ".join(part for part in (incident.event_type or "", incident.sub_event_type) if part)
        parts = (
            kind or "type not stated",
            when_in_words(incident.when, "en") or "time not stated",
            ", ".join(_places(brief, incident)),
            _headed("parties", _parties(brief, incident)),
            _headed("weapons", incident.weapons),
        )
        yield f"incident {number}: {' · '.join(part for part in parts if part)}"
        for line in toll_of(brief, incident):
            said = "; ".join(_says(line, each) for each in line.stated)
            between = f"{_between(line)} " if line.extent else ""
            apart = ", apart" if line.apart else ""
            yield f"  {_head(line)}: {between}({said}{apart})"


def incidents_for_programs(draft: Draft) -> list[dict[str, Any]]:
    """Return the incidents of a report as values for JSON; `claims` are numbers of the report's claims, from 0."""
    brief = _brief(draft)
    numbers = {claim.id: number for number, claim in enumerate(brief.claims)}
    return [
        {
            "title": incident.title,
            "type": incident.event_type or "",
            "sub_type": incident.sub_event_type,
            "when": {"edtf": incident.when.edtf, "wording": incident.when.wording},
            "places": _places(brief, incident),
            "parties": _parties(brief, incident),
            "weapons": list(incident.weapons),
            "passages": [
                {"field": each.field, "span": [each.span.start, each.span.end]} for each in incident.passages
            ],
            "toll": [_line(line, numbers) for line in toll_of(brief, incident)],
            "claims": [numbers[claim.id] for claim in claims_about(brief, incident)],
        }
        for incident in brief.incidents
    ]


def _brief(draft: Draft) -> Brief:
    """Return a brief of what one report proposes, as it stands in the report."""
    return Brief(
        sources=(draft.source,),
        parties=draft.parties,
        places=draft.places,
        incidents=draft.incidents,
        claims=draft.claims,
    )


def _places(brief: Brief, incident: Incident) -> list[str]:
    names = {place.id: place.name for place in brief.places}
    return [names[each] for each in incident.places if each in names]


def _parties(brief: Brief, incident: Incident) -> list[str]:
    names = {party.id: party.name for party in brief.parties}
    return [names[each] for each in incident.parties if each in names]


def _headed(head: str, words: list[str] | tuple[str, ...]) -> str:
    return f"{head}: {', '.join(words)}" if words else ""


# ── for people ──


def _head(line: TollLine) -> str:
    effect = f"“{line.effect}”" if line.own_word else line.effect
    return f"{effect}, {line.people}" if line.people else effect


def _between(line: TollLine) -> str:
    if line.single is not None:
        return in_signs(line.single)
    return _range(line.extent) if line.extent else ""


def _range(extent: Extent) -> str:
    low = f"{extent.lowest} or fewer" if extent.open_below else str(extent.lowest)
    high = f"{extent.highest} or more" if extent.open_above else str(extent.highest)
    if extent.lowest == extent.highest and not (extent.open_below and extent.open_above):
        return low if extent.open_below else high
    return f"{low} – {high}"


def _says(line: TollLine, stated: Stated) -> str:
    alone = stated.one is not None and stated.one is line.single
    numbers = " and ".join(_number(each, alone=alone) for each in stated.numbers)
    who = stated.side if stated.told else f"{stated.side} {stated.stance.value}"
    return f"{who}{', ' if alone else ' '}{numbers}" if numbers else who


def _number(whole: Whole, *, alone: bool) -> str:
    """Return a number with its parts; alone in its range, which has it already, the parts only."""
    parts = [f"{in_signs(each)} of them {told_apart(whole, each)}".rstrip() for each in whole.parts]
    return ", ".join(parts if alone else [in_signs(whole.figure), *parts])


# ── for programs ──


def _line(line: TollLine, numbers: dict[str, int]) -> dict[str, Any]:
    """Return one part of a toll; `min` and `max` are null at an open end, where `lowest` and `highest` are still named."""
    extent = line.extent
    return {
        "effect": line.effect,
        "own_word": line.own_word,
        "whose": line.people,
        "min": extent.lowest if extent and not extent.open_below else None,
        "max": extent.highest if extent and not extent.open_above else None,
        "lowest": extent.lowest if extent else None,
        "highest": extent.highest if extent else None,
        "apart": line.apart,
        "accounts": [
            {
                "claimant": each.side,
                "stance": each.stance.value,
                "figures": [
                    {**_figure(whole.figure), "parts": [_figure(part) for part in whole.parts]}
                    for whole in each.numbers
                ],
                "claims": [numbers[claim.id] for claim in each.claims],
            }
            for each in line.stated
        ],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {"min": figure.low, "max": figure.high, "whose": figure.whose, "wording": figure.wording}
