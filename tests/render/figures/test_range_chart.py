"""The range chart: who gave which number, open where the source says so, nothing added up."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.render.figures.ink import palette
from briefing.render.figures.ranges.assembly import Drawn, drawn
from briefing.render.figures.ranges.axis import axis
from briefing.render.figures.ranges.rows import Group, Row
from briefing.render.parsing import well_formed
from briefing.render.view import view
from tests.render import briefs

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"


def parsed(drawing: str) -> Element:
    """Return the tree of a drawing, which is well-formed."""
    tree = well_formed(drawing)
    assert tree is not None
    return tree


def row(claimant: str, low: int | None, high: int | None, status: str = "contested") -> Row:
    """Return a row with what it is printed as."""
    return Row(
        claimant=claimant,
        low=low,
        high=high,
        number=f"{low}–{high}",
        wording="“so many”",
        notes=(3,),
        status=status,
    )


def chart(*rows: Row, wide: float = 499.0) -> Drawn:
    """Return the chart of one group."""
    return drawn(
        (Group(title="Killed (soldiers)", rows=rows),),
        wide,
        scale_note="logarithmic",
        thousands=",",
        alternative="what it shows",
        palette=palette(),
    )


def test_an_open_end_has_an_arrow() -> None:
    """Over 80 goes on to the right, at most 12 to the left, 40 to 90 to neither side."""
    made = chart(row("Army", 81, None), row("Resident", None, 12), row("JNIM", 40, 90))
    assert made.arrows == (("Army", "up"), ("Resident", "down"))
    assert made.drawing.count("v4.8z") == 2


def test_ends_stand_where_their_numbers_are() -> None:
    """A bar goes from its low to its high number on the axis; 0 stands at its beginning."""
    made = chart(row("JNIM", 40, 90, "agreed"), row("Army", 0, 0))
    bar = next(
        each for each in parsed(made.drawing).iter(f"{SVG}rect") if each.get("stroke") == palette().agree
    )
    assert float(bar.get("x", "")) == pytest.approx(made.axis(40), abs=0.06)
    assert float(bar.get("width", "")) == pytest.approx(made.axis(90) - made.axis(40), abs=0.06)
    assert made.axis(0) == made.axis.left


def test_the_form_tells_the_status() -> None:
    """Contested is hatched, agreed solid, one account empty: a copy in black tells them apart."""
    contested, agreed, single = (
        chart(row("A", 40, 90, status), row("B", 1, 100)).drawing
        for status in ("contested", "agreed", "one account")
    )
    assert len({contested, agreed, single}) == 3
    assert f'fill="{palette().agree}"' in agreed
    assert contested.count("<path") > single.count("<path")


def test_unequal_numbers_go_on_a_logarithmic_axis_that_says_so() -> None:
    """3 beside 20,000 is drawn by powers of ten, said at the axis; 3 beside 80 is not."""
    wide, narrow = axis([3, 20_000], 0, 100), axis([3, 80], 0, 100)
    assert wide.logarithmic
    assert not narrow.logarithmic
    assert wide(1000) - wide(100) == pytest.approx(wide(100) - wide(10))
    assert wide(0) < wide(1) < wide(3)
    assert ">logarithmic<" in chart(row("A", 3, 3), row("B", 20_000, 20_000)).drawing
    assert ">logarithmic<" not in chart(row("A", 3, 3), row("B", 80, 80)).drawing


@pytest.mark.parametrize("values", [[1], [0], [7, 9], [1, 10**9], [10**12], []])
def test_any_numbers_have_an_axis(values: list[int]) -> None:
    """The axis holds all numbers that there may be, with a few ticks."""
    made = axis(values, 10, 200)
    assert all(10 <= made(value) <= 200 for value in values)
    assert 2 <= len(made.ticks) <= 12


def test_hostile_names_stay_in_their_column() -> None:
    """A very long name is cut, markup stays text, Arabic is there; nothing reaches over the edge."""
    names = ("<script>alert(1)</script>", "مستشفى المدينة", "N" * 300)
    for wide in (499.0, 242.0):
        made = chart(*(row(name, 3, 5) for name in names), wide=wide)
        tree = parsed(made.drawing)
        texts = [each.text or "" for each in tree.iter(f"{SVG}text")]
        assert any(text.startswith("<scr") for text in texts)
        assert tree.find(f"{SVG}script") is None
        assert not any(len(text) > 90 for text in texts)


def test_the_view_has_each_number_with_its_claimant_and_note() -> None:
    """The chart of a brief names every claimant in drawing and words, beside the wording, and adds nothing up."""
    brief = briefs.desk_brief()
    shown = view(brief).chart
    said = str(shown.alternative)
    assert "Mali's army > 80 “over 80”" in said
    assert "JNIM ≥ 30 “at least 30”" in said
    title = parsed(shown.drawing).findtext(f"{SVG}title")
    assert title == said
    assert "&gt; 80" in shown.drawing
    assert any("added" in line for line in shown.caption)
    assert not any(total in said for total in ("110", "113"))


def test_one_number_alone_has_no_chart() -> None:
    """Where nothing can be compared there is nothing to draw."""
    brief = briefs.desk_brief()
    claim = next(each for each in brief.claims if each.figures)
    assert view(replace(brief, claims=(claim,), judgements=())).chart.drawing == ""
