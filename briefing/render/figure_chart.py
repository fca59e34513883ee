"""The range chart of the figures: for each quantity one row for each number that a side gave, never added up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.model.agreement import Status
from briefing.model.claim import Figure
from briefing.render.claims import figure_view, side_label
from briefing.render.contexts.figures import ChartView
from briefing.render.figures.ink import palette
from briefing.render.figures.ranges.assembly import drawn
from briefing.render.figures.ranges.rows import Group, Row
from briefing.render.filters import figure as in_signs
from briefing.render.filters import quoted
from briefing.render.tiles import Given, counted, numbers
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.render.lookup import Lookup

WIDTHS = (499.0, 242.0)
_MOST_ROWS = 28
_LEAST_ROWS = 2
_ORDER = (Status.CONTESTED, Status.AGREED, Status.SINGLE)


@dataclass
class _Quantity:
    """What is counted, and who gave which numbers of it."""

    figure: Figure
    counted: str
    earlier: bool
    given: list[Given] = field(default_factory=list)


def figure_chart(look: Lookup) -> ChartView:
    """Return the chart; without drawings where fewer than two numbers were given."""
    groups = tuple(_group(each, look) for each in _quantities(look))
    groups, left = _few_enough(groups)
    if (
        sum(row.low is not None or row.high is not None for group in groups for row in group.rows)
        < _LEAST_ROWS
    ):
        return ChartView()
    words = look.words
    told = _alternative(groups, look)
    inks = palette(look.brief.layout.accent)
    wide, small = (
        drawn(
            groups,
            width,
            scale_note=words["chart_log"],
            thousands=words["thousands"],
            alternative=told,
            palette=inks,
        )
        for width in WIDTHS
    )
    caption = [words["chart_key"]]
    if wide.arrows:
        caption.append(words["chart_arrow"])
    if wide.axis.logarithmic:
        caption.append(words["chart_log_caption"])
    caption.append(words["chart_not_added"])
    if left:
        caption.append(words["more_figures"].format(n=left))
    return ChartView(
        drawing=wide.drawing,
        small=small.drawing,
        title=words["chart_title"],
        alternative=Outside(told),
        caption=tuple(Outside(each) for each in caption),
    )


def _quantities(look: Lookup) -> list[_Quantity]:
    """Return what is counted, the contested and the gravest first; a number without a unit goes to that of its people."""
    found: list[_Quantity] = []
    for each in numbers(look):
        value, claim = each.figure, each.claims[0]
        if value.low is None and value.high is None:
            continue
        people = counted(value, claim)
        for known in found:
            units = {known.figure.unit, value.unit} - {""}
            if (known.counted, known.earlier) == (people, claim.earlier) and people and len(units) < 2:
                break
        else:
            known = _Quantity(figure=value, counted=people, earlier=claim.earlier)
            found.append(known)
        if value.unit and not known.figure.unit:
            known.figure = value
        known.given.append(each)
    return found


def _group(quantity: _Quantity, look: Lookup) -> Group:
    title = str(figure_view(quantity.figure, look).counted) or look.words["chart_uncounted"]
    if quantity.earlier:
        title = f"{title}, {look.words['earlier']}"
    sides = list(dict.fromkeys(look.side(each.claims[0]) for each in quantity.given))
    given = sorted(quantity.given, key=lambda each: sides.index(look.side(each.claims[0])))
    return Group(title=title[:1].upper() + title[1:], rows=tuple(_row(each, look) for each in given))


def _row(given: Given, look: Lookup) -> Row:
    value, claim = given.figure, given.claims[0]
    statuses = {look.status(each) for each in given.claims}
    return Row(
        claimant=side_label(claim, look),
        low=value.low,
        high=value.high,
        number=in_signs(value, look.words),
        wording=quoted(value.wording, look.words) if value.wording else "",
        notes=tuple(sorted({look.notes.claim(each) for each in given.claims})),
        status=next(status for status in _ORDER if status in statuses).value,
    )


def _few_enough(groups: tuple[Group, ...]) -> tuple[tuple[Group, ...], int]:
    """Return as many groups as a chart may have, and how many numbers are left out with the others."""
    kept: list[Group] = []
    rows = 0
    for group in groups:
        room = _MOST_ROWS - rows
        if room <= 0:
            break
        kept.append(Group(title=group.title, rows=group.rows[:room]))
        rows += len(kept[-1].rows)
    return tuple(kept), sum(len(group.rows) for group in groups) - rows


def _alternative(groups: tuple[Group, ...], look: Lookup) -> str:
    words = look.words
    told = []
    for group in groups:
        rows = [
            words["chart_alt_row"].format(
                who=row.claimant,
                number=f"{row.number} {row.wording}".strip(),
                status=words[row.status],
                notes=", ".join(str(note) for note in row.notes),
            )
            for row in group.rows
        ]
        told.append(f"{group.title}{words['colon']} {'; '.join(rows)}.")
    return f"{words['chart_title']}. {' '.join(told)}"
