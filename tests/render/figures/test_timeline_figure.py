"""The timeline drawn: lanes, breaks, open ends, and labels that do not meet."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest

from briefing.model.when import When
from briefing.render.figures.ink import palette
from briefing.render.figures.times.assembly import Drawn, drawn
from briefing.render.figures.times.axis import axis
from briefing.render.figures.times.lanes import Mark, text_width
from briefing.render.figures.times.stretch import Stretch, stretch
from briefing.render.parsing import well_formed
from briefing.render.phrases import phrases

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LANES = ("Event", "Statement", "Publication", "Capture")
DAY = (
    (0, "2025-07-01T05:15Z/2025-07-01T10:00Z", "attacks, seven towns", "c1"),
    (1, "2025-07-01T13:05Z", "JNIM claims the attacks", "c1"),
    (1, "2025-07-01T20:10Z", "army bulletin", "c2"),
    (2, "2025-07-02T07:32Z", "Coast Daily", "c1"),
    (3, "2025-07-02T16:05Z", "Coast Daily", ""),
)
Given = tuple[int, str, str, str]


def parsed(drawing: str) -> Element:
    """Return the tree of a drawing, which is well-formed."""
    tree = well_formed(drawing)
    assert tree is not None
    return tree


def marks(rows: tuple[Given, ...]) -> tuple[Mark, ...]:
    """Return the marks of rows: lane, time, label, claim."""
    found = []
    for number, (lane, edtf, label, claim) in enumerate(rows):
        known = stretch(When(edtf=edtf))
        assert known
        found.append(
            Mark(lane=lane, stretch=known, letter=f"m{number}", label=label, claims=frozenset({claim} - {""}))
        )
    return tuple(found)


def figure(rows: tuple[Given, ...], wide: float = 499.0, language: str = "en") -> Drawn:
    """Return the timeline of rows."""
    return drawn(
        marks(rows), LANES, phrases(language), wide=wide, alternative="what it shows", palette=palette()
    )


def crowd(count: int) -> tuple[Given, ...]:
    """Return rows that press each other."""
    return tuple(
        (number % 4, f"2025-07-01T{number % 24:02d}:{number % 60:02d}Z", f"Outlet {number}", "")
        for number in range(count)
    )


CASES = {"day": DAY, "twelve": crowd(12), "sixty": crowd(60), "three hundred": crowd(300)}


@pytest.mark.parametrize("wide", [499.0, 242.0])
@pytest.mark.parametrize("case", CASES)
def test_no_text_lies_over_another_or_a_mark(case: str, wide: float) -> None:
    """In each row of each lane texts and marks follow each other without overlapping, inside the drawing."""
    made = figure(CASES[case], wide)
    parsed(made.drawing)
    for lane in made.lanes:
        texts = [
            (each.text_row, each.text_x, each.text_x + text_width(each.text))
            for each in lane.marks
            if each.text
        ]
        labelled = [(each.row, each.left, each.right) for each in lane.marks if each.text]
        assert all(begin >= 0 and end <= wide for _, begin, end in texts)
        for (row, begin, end), (other, left, right) in combinations([*texts, *labelled], 2):
            assert row != other or end <= left + 0.01 or right <= begin + 0.01
        assert len(lane.clusters) < 30


def test_every_mark_is_drawn_once() -> None:
    """However many, each time has its mark in its lane."""
    made = figure(CASES["sixty"])
    assert sum(len(lane.marks) for lane in made.lanes) == 60


def test_direct_labels_where_they_fit_letters_where_not() -> None:
    """A few times carry their words beside them; a crowd carries letters that lead to the table."""
    few = [each.text for lane in figure(DAY).lanes for each in lane.marks]
    assert "m1 JNIM claims the attacks" in few
    many = [each.text for lane in figure(CASES["sixty"], 242.0).lanes for each in lane.marks]
    assert not any("Outlet" in text for text in many)


def test_a_month_before_does_not_press_the_day_into_a_corner() -> None:
    """With an event a month earlier the axis is broken, and the hours keep most of the width."""
    made = axis([each.stretch for each in marks((*DAY, (0, "2025-06-02", "an earlier raid", "")))], 0, 400)
    assert len(made.breaks) == 1
    first, last = (made(each.stretch.start) for each in (marks(DAY)[0], marks(DAY)[-1]))
    assert last - first > 200
    assert 'fill="#f4f6f8"' in figure((*DAY, (0, "2025-06-02", "an earlier raid", ""))).drawing


def test_a_year_among_hours_is_cut_and_said() -> None:
    """A time known only to the year does not set the scale; it goes on beyond both ends and is named."""
    made = figure((*DAY, (0, "2025", "some time that year", "")))
    assert made.cut == ("m5",)
    wide = [each for lane in made.lanes for each in lane.marks if each.mark.letter == "m5"]
    assert wide[0].right - wide[0].left > 300


def test_ends_tell_what_is_known() -> None:
    """Both ends known, some time in a day, an open end, an approximate one: four different forms."""
    assert stretch(When(edtf="2025-07-01T05:15Z/2025-07-01T10:00Z")) == Stretch(
        start=739433 + 5.25 / 24, end=739433 + 10 / 24
    )
    whole = stretch(When(edtf="2025-07-01"))
    assert whole
    assert whole.whole
    assert whole.length == 1
    goes_on, unsure = stretch(When(edtf="2025-07-01/..")), stretch(When(edtf="2025-07-01~"))
    assert goes_on
    assert goes_on.open_end
    assert not goes_on.open_start
    assert unsure
    assert unsure.rough
    assert stretch(When(wording="at dawn")) is None


def test_a_statement_is_joined_to_its_event_and_its_publication() -> None:
    """Dotted lines run from what happened to who spoke of it and to where that was printed, and only there."""
    joined = figure(DAY).drawing.partition(' stroke-dasharray="1.2 1.4"')[0].rpartition('d="')[2]
    assert joined.partition('"')[0].count("M") == 2
    alone = tuple((lane, edtf, label, "") for lane, edtf, label, _ in DAY)
    assert figure(alone).drawing.count('stroke-dasharray="1.2 1.4"') == 0


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (DAY, ("06:00", "1er juillet", "UTC")),
        (((0, "2025-07-01/2025-07-09", "a", ""), (1, "2025-07-09", "b", "")), ("3 juillet", "2025")),
        (((0, "2025-03-03/2025-09-02", "a", ""), (1, "2025-09-20", "b", "")), ("1er mai", "2025")),
    ],
)
def test_ticks_speak_the_language(rows: tuple[Given, ...], words: tuple[str, ...]) -> None:
    """Hours, days and months are ticked, in the words of the brief's language."""
    drawing = figure(rows, language="fr").drawing
    assert [word for word in words if f">{word}<" not in drawing] == []


def test_ticks_keep_their_distance() -> None:
    """No two labels of ticks touch, also across a break."""
    made = axis([each.stretch for each in marks((*DAY, (0, "2025-06-02", "an earlier raid", "")))], 0, 200)
    xs = [tick.x for tick in made.ticks(phrases("en"))]
    assert all(after - before > 25 for before, after in pairwise(xs))
    assert len(xs) >= 3
