"""Choosing how a model is used: the calibration finds what is in the numbers, and the threshold what is best."""

from __future__ import annotations

import numpy as np
import pytest

from briefing.extract.engines.trained.candidate import Candidate
from briefing.extract.finding import Finding
from tools.choose_settings import choose, fitted
from tools.claim_scores import Annotated

TEXT = "The mayor said that two bridges were closed. Drivers complained of long queues all day."
RIGHT = Finding(content=((15, 43),), source=((0, 9),), cue=((10, 14),))
WRONG = Finding(content=((56, 87),), source=((45, 52),), cue=((53, 55),))


def candidate(finding: Finding, cue: float) -> Candidate:
    """Return a candidate whose cue is so probable."""
    return Candidate(finding=finding, cue_probability=cue, label_probability=0.9)


def test_a_fit_gives_the_weights_that_made_the_numbers() -> None:
    """Outcomes drawn from a logistic curve give its weights back, roughly."""
    luck = np.random.default_rng(0)
    evidence = np.column_stack([luck.normal(size=(20_000, 2)), np.full(20_000, -0.1), np.ones(20_000)])
    chance = 1 / (1 + np.exp(-(1.5 * evidence[:, 0] - 0.5 * evidence[:, 1] + 0.3)))
    fit = fitted(evidence, (luck.random(20_000) < chance).astype(np.float64))
    assert fit.cue == pytest.approx(1.5, abs=0.1)
    assert fit.judged == pytest.approx(-0.5, abs=0.1)


def test_the_threshold_leaves_out_what_is_mostly_wrong() -> None:
    """Where weak candidates are wrong and strong ones right, all the strong ones are kept and none of the weak."""
    claim = {"content": [[15, 43]], "source": [[0, 9]]}
    articles = [Annotated.of(TEXT, [claim]) for _ in range(10)]
    choice = choose(0.5, articles, [[candidate(RIGHT, 0.9), candidate(WRONG, 0.2)] for _ in articles])
    assert choice.full == choice.content == 100.0
    assert choice.calibration.cue > 0
    assert choice.error < 0.05
