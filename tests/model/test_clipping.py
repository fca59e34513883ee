from __future__ import annotations

from briefing.model.clipping import ring_in

BOX = (0.0, 0.0, 10.0, 10.0)


def test_what_lies_inside_comes_back_as_it_is() -> None:
    """A ring in the box is the very same ring; one beside it, and none at all, are nothing."""
    inside = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 1.0)]
    assert ring_in(inside, BOX) is inside
    assert ring_in([(11.0, 1.0), (12.0, 1.0), (12.0, 2.0), (11.0, 1.0)], BOX) == []
    assert ring_in([], BOX) == []


def test_a_ring_over_the_edge_is_cut_there_and_closed() -> None:
    """A square half outside keeps its inner half, whose corners stand on the edge; round all of it, the box is left."""
    over = [(5.0, 2.0), (15.0, 2.0), (15.0, 8.0), (5.0, 8.0), (5.0, 2.0)]
    cut = ring_in(over, BOX)
    assert set(cut) == {(5.0, 2.0), (10.0, 2.0), (10.0, 8.0), (5.0, 8.0)}
    assert cut[0] == cut[-1]
    around = [(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0), (-5.0, -5.0)]
    assert set(ring_in(around, BOX)) == {(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)}


def test_what_is_cut_is_rounded_where_that_is_wanted() -> None:
    """The new corner of a slanting side has no more digits than asked for."""
    slanting = [(9.0, 0.0), (12.0, 1.0), (9.0, 5.0), (9.0, 0.0)]
    assert (10.0, 0.333) in ring_in(slanting, BOX, 3)
