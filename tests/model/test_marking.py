"""TLP 2.0 labels and their order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.model.marking import Marking, floor


def test_the_labels_run_from_free_to_strict() -> None:
    """The five labels of TLP 2.0 are spelt as the standard spells them, and each is stricter than the one before."""
    labels = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]
    assert [marking.value for marking in sorted(Marking, key=lambda each: each.strictness)] == labels
    assert [marking.strictness for marking in map(Marking, labels)] == [0, 1, 2, 3, 4]
    assert all(marking.meaning for marking in Marking)


@given(markings=st.lists(st.sampled_from(Marking)))
def test_the_floor_is_the_strictest(markings: list[Marking]) -> None:
    """The floor is one of the markings and freer than none of them; of nothing it is CLEAR."""
    strictest = floor(markings)
    assert strictest in (markings or [Marking.CLEAR])
    assert all(marking.strictness <= strictest.strictness for marking in markings)
