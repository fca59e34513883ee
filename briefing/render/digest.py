"""The digest: many incidents as the templates see them. Numbers are counted here, and whose they are is said beside them."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from markupsafe import Markup

from briefing.model.agreement import Status
from briefing.render import counts as counting
from briefing.render.contexts.incidents import ContestedView, DigestView, IncidentView
from briefing.render.figures import pace
from briefing.render.incident_views import area_of, claim_views, incident_view, status_of, type_label
from briefing.render.notable import reasons_of
from briefing.render.phrases import listed
from briefing.render.ranges import KILLED, Given, given, range_view
from briefing.render.sourcing import reports
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model.incident import Incident
    from briefing.model.incident_groups import Group
    from briefing.render.lookup import Lookup

_COMMON = 3  # types and areas named in the bottom line


def digest(look: Lookup) -> DigestView:
    """Return everything about the incidents of a brief, earliest first; those without a date last."""
    *groups, others = look.groups
    groups.sort(key=_when)
    incidents = [group.incident for group in groups if group.incident]
    views = claim_views(look.claims, look)
    reasons = reasons_of(groups, look.words)
    made = tuple(
        incident_view(number, group, why, views, look)
        for number, (group, why) in enumerate(zip(groups, reasons, strict=True), 1)
    )
    notable = tuple(each for each in made if each.notable)
    return DigestView(
        lead=_lead(groups, incidents, made, look),
        incidents=made,
        notable=notable,
        notable_rule=_rule(made, notable, groups, look),
        counts=counting.counts(incidents, look),
        counted=_counted(incidents, look),
        uncounted=counting.uncounted(incidents, look),
        chart=_chart(groups, incidents, look),
        contested=tuple(
            ContestedView(incident=each.number, title=each.title, answered=answered)
            for each in made
            for answered in each.answered
            if answered.status == Status.CONTESTED.value
        ),
        others=tuple(views[claim.id] for claim in sorted(others.claims, key=look.notes.claim)),
    )


def _when(group: Group) -> tuple[date, str]:
    return group.incident.when.sort_key if group.incident else (date.max, "")


def _rule(
    made: tuple[IncidentView, ...], notable: tuple[IncidentView, ...], groups: Sequence[Group], look: Lookup
) -> str:
    key = "notable_rule" if len(made) > 1 else "notable_rule_one"
    contested = sum(status_of(group) is Status.CONTESTED for group in groups)
    shown = sum(each.status == Status.CONTESTED.value for each in notable)
    rule = look.words[key].format(n=len(notable), m=len(made))
    left = contested - shown
    return f"{rule} {look.words['notable_left'].format(n=left)}" if left else rule


def _counted(incidents: Sequence[Incident], look: Lookup) -> str:
    if not incidents:
        return ""
    return look.words["digest_counted"].format(n=len(incidents), reports=reports(look))


def _lead(
    groups: Sequence[Group], incidents: list[Incident], made: tuple[IncidentView, ...], look: Lookup
) -> tuple[Outside, ...]:
    words = look.words
    if not incidents:
        return (Outside(words["digest_none"].format(reports=reports(look), n=len(look.claims))),)
    contested = sum(status_of(group) is Status.CONTESTED for group in groups)
    key = "digest_lead_one" if len(incidents) == 1 else "digest_lead"
    sentences = [words[key].format(n=len(incidents), reports=reports(look), m=contested)]
    if len(incidents) > 1:
        sentences.append(
            words["digest_most"].format(
                types=_common(incidents, type_label, look) or words["digest_no_type"],
                areas=_common(incidents, area_of, look) or words["digest_no_area"],
            )
        )
    toll = _toll(groups, made, look)
    return tuple(Outside(each) for each in (*sentences, *toll))


def _common(incidents: list[Incident], label: Callable[[Incident, Lookup], str], look: Lookup) -> str:
    found = Counter(name for each in incidents if (name := label(each, look)))
    return listed([f"{name} ({count})" for name, count in found.most_common(_COMMON)], look.words)


def _toll(groups: Sequence[Group], made: tuple[IncidentView, ...], look: Lookup) -> tuple[str, ...]:
    """Return the sentence that gives the highest figure of people killed that anybody claims, and who claims it."""
    best: tuple[Given, IncidentView] | None = None
    for group, view in zip(groups, made, strict=True):
        for each in given(group.claims, KILLED):
            if each.most and (best is None or each.most > best[0].most):
                best = each, view
    if best is None:
        return ()
    most, view = best
    top = [(one, claim) for one, claim in most.figures if (one.high or one.low or 0) == most.most]
    shown = range_view(Given(most.whose, top), look)
    return (
        look.words["digest_toll"].format(
            number=shown.number, whose=f" ({shown.whose})" if shown.whose else "", who=shown.claimants, title=view.title,
            n=view.number,
        ),
    )  # fmt: skip


def _chart(groups: Sequence[Group], incidents: list[Incident], look: Lookup) -> Markup:
    parts = counting.halves(incidents, look)
    if parts is None:
        return Markup("")
    dated = [
        pace.Dated(day=each.when.first, contested=status_of(group) is Status.CONTESTED)
        for group, each in zip(groups, incidents, strict=True)
        if each.when.first and each.when.first == each.when.last
    ]
    return pace.drawing(dated, parts[0], parts[2], look.words)
