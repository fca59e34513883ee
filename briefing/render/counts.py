"""Counts of incidents by type and by area, and their trend: incidents reported in these sources, not events in the world."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from briefing.model.when import When
from briefing.render.contexts.incidents import CountsView, CountView
from briefing.render.filters import when
from briefing.render.incident_views import area_of, type_label
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.incident import Incident
    from briefing.render.lookup import Lookup

_FEW = 4  # with fewer dated incidents, two halves say nothing
_ROWS = 12  # areas printed; the rest goes into one row


Halves = tuple[date, date, date]
"""The first day of the period, the first day of its later half, its last day."""


def counts(incidents: Sequence[Incident], look: Lookup) -> tuple[CountsView, ...]:
    """Return the counts by type and by area; () where there is nothing to count."""
    if not incidents:
        return ()
    parts = halves(incidents, look)
    labels = {
        "type": [type_label(each, look) or look.words["digest_no_type"] for each in incidents],
        "area": [area_of(each, look) or look.words["digest_no_area"] for each in incidents],
    }
    return tuple(_counts(key, found, incidents, parts, look) for key, found in labels.items())


def halves(incidents: Sequence[Incident], look: Lookup) -> Halves | None:
    """Return how the period is halved: the brief's own, else from the first to the last dated incident; None where it is no use.

    An odd day in the middle belongs to the later half, which is then a day longer.
    """
    first, last = look.brief.period.first, look.brief.period.last
    dated = [(each.when.first, each.when.last) for each in incidents if each.when.first and each.when.last]
    if first is None or last is None:
        if not dated:
            return None
        first, last = min(one for one, _ in dated if one), max(other for _, other in dated if other)
    if len(dated) < _FEW or (last - first).days < 1:
        return None
    return first, first + timedelta(days=((last - first).days + 1) // 2), last


def half_of(incident: Incident, parts: Halves) -> int | None:
    """Return 0 or 1 for the half in which an incident took place; None where its date may lie in both, or outside."""
    start, middle, end = parts
    first, last = incident.when.first, incident.when.last
    if first is None or last is None or first < start or last > end:
        return None
    if last < middle:
        return 0
    return 1 if first >= middle else None


def uncounted(incidents: Sequence[Incident], look: Lookup) -> str:
    """Return the sentence that tells how many incidents stand in neither half, or ""."""
    parts = halves(incidents, look)
    missing = sum(half_of(each, parts) is None for each in incidents) if parts else 0
    return look.words["digest_no_half"].format(n=missing) if missing else ""


def _counts(
    key: str, labels: list[str], incidents: Sequence[Incident], parts: Halves | None, look: Lookup
) -> CountsView:
    totals = Counter(labels)
    by_half: Counter[tuple[str, int | None]] = Counter()
    for label, incident in zip(labels, incidents, strict=True):
        by_half[label, half_of(incident, parts) if parts else None] += 1
    ranked = sorted(totals, key=lambda label: (-totals[label], label))
    rows = [(label, totals[label], by_half[label, 0], by_half[label, 1]) for label in ranked[:_ROWS]]
    if rest := ranked[_ROWS:]:
        sums = [sum(of[each] for each in rest) for of in (totals, _half(by_half, 0), _half(by_half, 1))]
        rows.append((look.words["digest_rest"].format(n=len(rest)), sums[0], sums[1], sums[2]))
    highest = max(row[1] for row in rows)
    return CountsView(
        title=look.words[f"digest_by_{key}"],
        heading=look.words[f"digest_{key}"],
        rows=tuple(
            CountView(
                label=Outside(label),
                total=total,
                earlier=earlier,
                later=later,
                change=_change(earlier, later, look) if parts else "",
                share=round(100 * total / highest),
            )
            for label, total, earlier, later in rows
        ),
        earlier=_days(parts[0], parts[1] - timedelta(days=1), look) if parts else "",
        later=_days(parts[1], parts[2], look) if parts else "",
    )


def _half(by_half: Counter[tuple[str, int | None]], half: int) -> Counter[str]:
    return Counter({label: count for (label, where), count in by_half.items() if where == half})


def _change(earlier: int, later: int, look: Lookup) -> str:
    if later == earlier:
        return look.words["digest_same"]
    return f"+{later - earlier}" if later > earlier else f"−{earlier - later}"


def _days(first: date, last: date, look: Lookup) -> str:
    edtf = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return when(When(edtf=edtf), look.words)
