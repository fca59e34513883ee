"""One network from several courses."""

from __future__ import annotations

import numpy as np
import pytest

from tools.claim_training.averaging import averaged


def test_the_beginning_counts_like_one_of_the_courses() -> None:
    """Beginning and two courses weigh a third each."""
    begun, one, other = ({"top.weight": np.full(2, number)} for number in (1.0, 2.0, 6.0))
    assert averaged(begun, [one, other])["top.weight"] == pytest.approx([3.0, 3.0])


def test_what_was_drawn_by_chance_at_the_beginning_does_not_count() -> None:
    """A head that the earlier model did not have is the mean of the courses alone."""
    begun = {"sure.weight": np.full(1, 100.0), "arg.weight": np.full(1, 1.0)}
    course = {"sure.weight": np.full(1, 2.0), "arg.weight": np.full(1, 3.0)}
    mean = averaged(begun, [course], untrained=("sure.",))
    assert mean["sure.weight"] == pytest.approx([2.0])
    assert mean["arg.weight"] == pytest.approx([2.0])
