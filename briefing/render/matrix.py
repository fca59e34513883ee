"""The matrix: questions in rows, sides in columns, so that what is contested is seen before anything is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from briefing.model.agreement import Matter, Status
from briefing.model.claim import Claim, Topic
from briefing.render.claims import channel, claim_view, side_label, who
from briefing.render.context import AgreedView, CellView, ColumnView, GapView, MatrixView, RowView
from briefing.render.filters import when
from briefing.render.gaps import gap_views
from briefing.render.lookup import Lookup
from briefing.render.phrases import listed
from briefing.render.visible import Outside

COLUMNS = 4
# What two sides to an incident are asked about; the other topics are read one by one, in the register.
_CORE = {Topic.EVENT, Topic.OUTCOME, Topic.CONTROL, Topic.LOSSES, Topic.MATERIEL, Topic.RESPONSIBILITY}
_SPOKE = 3  # lines under the name of a side


def matrices(look: Lookup) -> tuple[MatrixView, ...]:
    """Return the table of accounts: contested questions first, then what several sides answer, then the core questions.

    None where no question is answered by two sides: with one account there is nothing to set side by side.
    """
    chosen = _chosen(look)
    if not chosen:
        return ()
    sides = _sides(chosen, look)
    columns, others = (sides, []) if len(sides) <= COLUMNS else (sides[: COLUMNS - 1], sides[COLUMNS - 1 :])
    rows = tuple(_row(matter, columns, others, look) for matter in chosen)
    heads = [_column([side], chosen, look) for side in columns]
    if others:
        heads.append(_column(others, chosen, look))
    return (MatrixView(columns=tuple(heads), rows=rows),)


def agreed(look: Lookup) -> tuple[AgreedView, ...]:
    """Return the questions on which sides, or independent origins, give the same answer."""
    found = []
    for matter in look.matters:
        if matter.status is not Status.AGREED:
            continue
        counts = Counter(value for account in matter.accounts for value in account.values)
        common = {value for value, count in counts.items() if count > 1}
        accounts = [account for account in matter.accounts if common & set(account.values)]
        claims = [claim_view(claim, look) for account in accounts for claim in account.claims]
        found.append(
            AgreedView(
                question=Outside(look.question(matter)),
                answer=Outside("; ".join(value for value in counts if value in common)),
                sides=Outside(listed([side_label(account.claims[0], look) for account in accounts], look.words)),
                origins=look.origins(matter.origins),
                claims=tuple(claims),
            )
        )
    return tuple(found)


def _chosen(look: Lookup) -> list[Matter]:
    present = [matter for matter in look.matters if not all(claim.earlier for claim in matter.claims)]
    contested = [matter for matter in look.matters if matter.status is Status.CONTESTED]
    shared = [matter for matter in present if len(matter.accounts) > 1 and matter not in contested]
    if not contested and not shared:
        return []
    sides = {account.side for matter in contested + shared for account in matter.accounts}
    alone = [
        matter
        for matter in present
        if matter not in contested
        and matter not in shared
        and matter.question.topic in _CORE
        and any(account.side in sides for account in matter.accounts)
    ]
    return [*contested, *shared, *alone]


def _sides(chosen: list[Matter], look: Lookup) -> list[str]:
    """Return the sides of the chosen questions, those in most contradictions first, then those who say most."""
    contested: Counter[str] = Counter()
    said: Counter[str] = Counter()
    own: set[str] = set()
    for matter in chosen:
        for account in matter.accounts:
            said[account.side] += len(account.claims)
            contested[account.side] += matter.status is Status.CONTESTED
            if all(claim.attribution.naming.value != "named" for claim in account.claims):
                own.add(account.side)
    order = list(said)
    return sorted(order, key=lambda side: (-contested[side], side in own, -said[side], order.index(side)))


def _column(sides: list[str], chosen: list[Matter], look: Lookup) -> ColumnView:
    claims = [claim for matter in chosen for side in sides if (account := matter.of(side)) for claim in account.claims]
    if len(sides) > 1:
        names = list(dict.fromkeys(side_label(claim, look) for claim in claims))
        return ColumnView(side=Outside(look.words["others"]), spoke=(Outside("; ".join(names)),), others=True)
    spoke = list(dict.fromkeys(_spoke(claim, look) for claim in claims))
    more = [Outside(look.words["also_said"].format(n=len(spoke) - _SPOKE))] if len(spoke) > _SPOKE else []
    return ColumnView(
        side=Outside(side_label(claims[0], look)),
        spoke=tuple(Outside(line) for line in spoke[:_SPOKE] if line) + tuple(more),
    )


def _spoke(claim: Claim, look: Lookup) -> str:
    attribution = claim.attribution
    if claim.own_voice:
        return ""
    name = who(attribution, look) if attribution.claimant != attribution.side else ""
    label = {"unnamed": look.words["unnamed"], "unspecified": look.words["names_nobody"]}.get(attribution.naming.value, "")
    person = ", ".join(part for part in (name, attribution.role, label) if part)
    relayed = [look.words["told"].format(who=attribution.audience)] if attribution.audience else []
    relayed += [look.words["via"].format(who=relay.name) for relay in attribution.relays]
    parts = [person, channel(attribution, look), when(attribution.said, look.words), ", ".join(relayed)]
    return " · ".join(part for part in parts if part)


def _row(matter: Matter, columns: list[str], others: list[str], look: Lookup) -> RowView:
    cells = [_cell(matter, [side], look) for side in columns]
    if others:
        cells.append(replace(_cell(matter, others, look), others=True))
    return RowView(
        question=Outside(look.question(matter)),
        status=matter.status.value,
        status_label=look.words[matter.status.value],
        origins=look.origins(matter.origins),
        cells=tuple(cells),
    )


def _cell(matter: Matter, sides: list[str], look: Lookup) -> CellView:
    accounts = [account for side in sides if (account := matter.of(side))]
    claims = [claim for account in accounts for claim in account.claims]
    return CellView(
        claims=tuple(claim_view(claim, look) for claim in claims),
        gaps=() if claims or matter.question.topic is not Topic.LOSSES else _withheld(sides, look),
    )


def _withheld(sides: list[str], look: Lookup) -> tuple[GapView, ...]:
    """Return what these sides are said not to have given."""
    named = {look.notes.gap(gap) for gap in look.brief.gaps if _label(gap.withheld_by, look) in sides}
    return tuple(view for view in gap_views(look) if view.note and view.note in named)


def _label(name: str, look: Lookup) -> str:
    party = look.brief.party_named(name) if name else None
    return party.label if party else name
