"""Calibration: from how sure an engine is of a finding to the share of such findings that are right.

The trained engine's own confidence is bent by a logistic curve whose height hangs on what the rules made of the same words
(Platt, "Probabilistic outputs for support vector machines", 1999). A rule has no confidence of its own but a kind, so that the
shares of two kinds are enough. Fitted on PolNeAR's development part by `tools/fit_calibration.py`, which prints these
numbers anew for another model; own voice and French rules on the tuned half of `tests/incident_set`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from briefing.model.detection import Sight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding
    from briefing.model.detection import Opinion

TRAINED = "trained"
SLOPE = 0.94
HEIGHT = {Sight.SAME: 0.70, Sight.OTHERWISE: -0.54, Sight.MISSED: -0.21, Sight.NOT_ASKED: 0.20}
"""By what the rules saw: on the scale of log odds."""
_FIRM = 0.7  # from here on a rule is one that says so outright: "said that", a quotation, "according to"
RULES_FIRM, RULES_LOOSE = 0.73, 0.67
RULES_BESIDE = 0.50
"""A rule's finding that the trained engine did not see: 0.34 of them on PolNeAR, where claims inside claims are not marked."""
OWN_VOICE = 0.65
"""A sentence in the publication's own voice that can be checked: 0.42 before the rule was tuned on these reports, 0.97 after."""

MARKS = 0.25
"""What stands between marks, or counts something, where nobody reads the language; not measured, and doubtful by its nature."""


def sureness(finding: Finding, opinions: Sequence[Opinion]) -> float:
    """Return the probability, 0 to 1, that a finding is right, given what the other engines made of it."""
    if finding.engine == TRAINED:
        rules = next((each.sight for each in opinions), Sight.NOT_ASKED)
        return bent(finding.confidence, rules)
    if finding.engine == "own voice":
        return OWN_VOICE
    if finding.engine != "rules":
        return MARKS if finding.engine == "marks" else finding.confidence
    asked = [each for each in opinions if each.engine == TRAINED and each.sight is not Sight.NOT_ASKED]
    if asked and asked[0].sight is not Sight.SAME:
        return RULES_BESIDE
    return RULES_FIRM if finding.confidence >= _FIRM else RULES_LOOSE


def bent(confidence: float, rules: Sight) -> float:
    """Return the trained engine's confidence (0 to 1) as the share that is right, by what the rules made of the words."""
    certain = min(max(confidence, 1e-4), 1 - 1e-4)
    odds = SLOPE * math.log(certain / (1 - certain)) + HEIGHT[rules]
    return 1 / (1 + math.exp(-odds))
