"""Notable: which incidents of many get a panel of their own.

Four reasons, each printed with the panel: the accounts contradict each other; the analyst wrote a note on it; one of the
highest figures of people killed; one of the highest figures of people injured. Where that picks more than `MOST`, those
with the highest figures stay, marked ones always; the page says how many of how many are shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.agreement import Status
from briefing.render.incident_views import status_of
from briefing.render.ranges import INJURED, KILLED, given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.incident_groups import Group
    from briefing.render.phrases import Phrases

MOST = 24
_HIGHEST = 3


def reasons_of(groups: Sequence[Group], words: Phrases, most: int = MOST) -> list[tuple[str, ...]]:
    """Return for each incident why it is notable; () for one that is not, or for which there is no room."""
    killed = [_most(group, KILLED) for group in groups]
    injured = [_most(group, INJURED) for group in groups]
    floors = _floor(killed), _floor(injured)
    found: list[tuple[str, ...]] = []
    for group, dead, hurt in zip(groups, killed, injured, strict=True):
        assert group.incident is not None  # noqa: S101 - only groups of incidents are asked about
        reasons = {
            "notable_contested": status_of(group) is Status.CONTESTED,
            "notable_killed": dead >= floors[0],
            "notable_injured": hurt >= floors[1],
            "notable_marked": bool(group.incident.notes),
        }
        found.append(tuple(words[key] for key, holds in reasons.items() if holds and group.claims))
    if len(groups) == 1 and groups[0].claims:
        return [found[0] or (words["notable_only"],)]
    return _cut(found, groups, killed, most)


def _most(group: Group, units: frozenset[str]) -> int:
    return max((each.most for each in given(group.claims, units)), default=0)


def _floor(values: list[int]) -> int:
    """Return the value from which on one is among the highest; nothing reaches it where nobody gave a figure."""
    above = sorted((value for value in values if value > 0), reverse=True)[:_HIGHEST]
    return above[-1] if above else 1 << 62


def _cut(
    found: list[tuple[str, ...]], groups: Sequence[Group], killed: list[int], most: int
) -> list[tuple[str, ...]]:
    chosen = [number for number, reasons in enumerate(found) if reasons]
    if len(chosen) <= most:
        return found

    def weight(number: int) -> tuple[bool, int, int]:
        incident = groups[number].incident
        return not (incident and incident.notes), -len(found[number]), -killed[number]

    kept = set(sorted(chosen, key=weight)[:most])
    return [reasons if number in kept else () for number, reasons in enumerate(found)]
