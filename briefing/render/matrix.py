"""The matrix: questions in rows, sides in columns, so that what is contested is seen before anything is read."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.agreement import Matter, Status
from briefing.model.claim import Claim, Naming, Topic
from briefing.render.claims import channel, claim_view, side_label, who
from briefing.render.context import AgreedView, CellView, ClaimView, ColumnView, GapView, MatrixView, RowView
from briefing.render.filters import when
from briefing.render.gaps import gap_views
from briefing.render.phrases import listed
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.render.lookup import Lookup

COLUMNS = 4
"""Sides that can be read beside each other on upright A4; more than these stand below each other, question by question."""
_QUESTIONS = 5  # rows of a table with columns, but for contested questions: these are all there
_TURNED = 3  # the same where each row is a table of its own
# What two sides to an incident are asked about; the other topics are read one by one, in the register.
_CORE = {Topic.EVENT, Topic.OUTCOME, Topic.CONTROL, Topic.LOSSES, Topic.MATERIEL, Topic.RESPONSIBILITY}
_STATEMENTS = 3  # in one cell; the others are there by note, and whole in the register
_TALL = 700  # characters in a cell: a row with more may break over the page, any other stays whole
_SPOKE = 1  # lines under the name of a side


def matrices(look: Lookup) -> tuple[MatrixView, ...]:
    """Return the table of accounts: contested questions first, then what several sides answer, then the core questions.

    None where no question is answered by two sides: with one account there is nothing to set side by side.
    """
    chosen = chosen_matters(look)
    if not chosen:
        return ()
    sides = _sides(chosen, look)
    columns, others = _columns(sides, chosen)
    rows = tuple(_row(matter, columns, others, look) for matter in chosen)
    heads = [_column([side], chosen, look) for side in columns]
    if others:
        heads.append(_column(others, chosen, look))
    return (MatrixView(columns=tuple(heads), rows=rows, turned=len(heads) > COLUMNS),)


def agreed(look: Lookup) -> tuple[AgreedView, ...]:
    """Return the questions on which sides, or independent origins, give the same answer."""
    found = []
    for matter in look.matters:
        if matter.status is not Status.AGREED:
            continue
        counts = Counter(value for account in matter.accounts for value in account.values)
        common = {value for value, count in counts.items() if count > 1}
        accounts = [account for account in matter.accounts if common & set(account.values)]
        claims = once([claim for account in accounts for claim in account.claims], look)
        found.append(
            AgreedView(
                question=Outside(look.question(matter)),
                answer=Outside("; ".join(value for value in counts if value in common)),
                sides=Outside(
                    listed([side_label(account.claims[0], look) for account in accounts], look.words)
                ),
                origins=look.origins(matter.origins),
                claims=tuple(claims),
                place=claims[0].place if claims else "",
            )
        )
    return tuple(found)


def chosen_matters(look: Lookup) -> list[Matter]:
    """Return the questions that have a row in the matrix, in its order: all that are contested, others while there is room.

    What is said on the others stands in the situation overview, and all of it in the register.
    """
    present = [matter for matter in look.matters if not all(claim.earlier for claim in matter.claims)]
    contested = [matter for matter in look.matters if matter.status is Status.CONTESTED]
    shared = [matter for matter in present if len(matter.accounts) > 1 and matter not in contested]
    if not contested and not shared:
        return []
    if contested:
        parties = {account.side for matter in contested for account in matter.accounts}
        shared = [matter for matter in shared if any(account.side in parties for account in matter.accounts)]
    sides = {account.side for matter in contested + shared for account in matter.accounts}
    alone = [
        matter
        for matter in present
        if matter not in contested
        and matter not in shared
        and matter.question.topic in _CORE
        and any(account.side in sides for account in matter.accounts)
    ]
    room = (_QUESTIONS if len(sides) <= COLUMNS else _TURNED) - len(contested)
    return [*contested, *[*shared, *alone][: max(room, 0)]]


def _sides(chosen: list[Matter], look: Lookup) -> list[str]:
    """Return the sides of the chosen questions, those in most contradictions first, then those who say most."""
    contested: Counter[str] = Counter()
    said: Counter[str] = Counter()
    for matter in chosen:
        for account in matter.accounts:
            said[account.side] += len(account.claims)
            contested[account.side] += matter.status is Status.CONTESTED
    order = list(said)
    return sorted(order, key=lambda side: (-contested[side], -said[side], order.index(side)))


def _letters(cell: CellView) -> int:
    """Return how many characters stand in a cell."""
    return sum(len(piece.text) for claim in cell.claims for piece in claim.short)


def _columns(sides: list[str], chosen: list[Matter]) -> tuple[list[str], list[str]]:
    """Return the sides with a column of their own, and those that share the last one: no named side, where they are several."""
    named = [side for side in sides if _named(side, chosen)]
    unnamed = [side for side in sides if side not in named]
    if len(named) < 2 or len(named) >= COLUMNS:
        return list(sides), []
    return (sides, []) if len(sides) <= COLUMNS else (named, unnamed)


def _named(side: str, chosen: list[Matter]) -> bool:
    accounts = [account for matter in chosen if (account := matter.of(side))]
    return any(claim.attribution.naming is Naming.NAMED for account in accounts for claim in account.claims)


def _column(sides: list[str], chosen: list[Matter], look: Lookup) -> ColumnView:
    claims = [
        claim
        for matter in chosen
        for side in sides
        if (account := matter.of(side))
        for claim in account.claims
    ]
    if len(sides) > 1:
        names = list(dict.fromkeys(side_label(claim, look) for claim in claims))
        return ColumnView(side=Outside(look.words["others"]), spoke=(Outside("; ".join(names)),), others=True)
    languages = {source.id: source.language for source in look.brief.sources}
    claims.sort(key=lambda claim: languages.get(claim.source) not in ("", look.brief.language))
    spoke = [line for line in dict.fromkeys(_spoke(claim, look) for claim in claims) if line]
    spoke.sort(key=lambda line: look.words["channel_not_stated"] in line)
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
    label = {"unnamed": look.words["unnamed"], "unspecified": look.words["names_nobody"]}.get(
        attribution.naming.value, ""
    )
    role = "" if attribution.role.casefold() in name.casefold() else attribution.role
    person = ", ".join(part for part in (name, role, label) if part)
    relayed = [look.words["told"].format(who=attribution.audience)] if attribution.audience else []
    relayed += [look.words["via"].format(who=relay.name) for relay in attribution.relays]
    parts = [person, channel(attribution, look), when(attribution.said, look.words), ", ".join(relayed)]
    return " · ".join(part for part in parts if part)


def _row(matter: Matter, columns: list[str], others: list[str], look: Lookup) -> RowView:
    cells = [_cell(matter, [side], look) for side in columns]
    if others:
        cells.append(replace(_cell(matter, others, look), others=len(others) > 1))
    return RowView(
        question=Outside(look.question(matter)),
        status=matter.status.value,
        status_label=look.words[matter.status.value],
        origins=look.origins(matter.origins),
        tall=any(_letters(cell) > _TALL for cell in cells),
        cells=tuple(cells),
    )


def _cell(matter: Matter, sides: list[str], look: Lookup) -> CellView:
    accounts = [account for side in sides if (account := matter.of(side))]
    claims = [claim for account in accounts for claim in account.claims]
    statements = once(claims, look)
    return CellView(
        claims=tuple(statements[:_STATEMENTS]),
        more=tuple(note for each in statements[_STATEMENTS:] for note in (each.note, *each.repeated)),
        gaps=() if claims or matter.question.topic is not Topic.LOSSES else _withheld(sides, look),
    )


def once(claims: list[Claim], look: Lookup) -> list[ClaimView]:
    """Return the claims as printed, those of one side in the same words (one wire in three papers) as one with all notes."""
    found: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in sorted(claims, key=look.notes.claim):
        words = " ".join(claim.wording.casefold().split())
        found.setdefault((look.side(claim), claim.attitude, words), []).append(claim)
    return [
        replace(claim_view(same[0], look), repeated=tuple(look.notes.claim(each) for each in same[1:]))
        for same in found.values()
    ]


def _withheld(sides: list[str], look: Lookup) -> tuple[GapView, ...]:
    """Return what these sides are said not to have given."""
    named = {look.notes.gap(gap) for gap in look.brief.gaps if _label(gap.withheld_by, look) in sides}
    return tuple(view for view in gap_views(look) if view.note and view.note in named)


def _label(name: str, look: Lookup) -> str:
    party = look.brief.party_named(name) if name else None
    return party.label if party else name
