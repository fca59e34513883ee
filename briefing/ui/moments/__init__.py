"""The four moments of the work, in their order in the bar."""

from __future__ import annotations

from briefing.ui.moments.assessment import AssessmentMoment
from briefing.ui.moments.brief import BriefMoment
from briefing.ui.moments.claims import ClaimsMoment
from briefing.ui.moments.moment import Moment
from briefing.ui.moments.sources import SourcesMoment

__all__ = ["AssessmentMoment", "BriefMoment", "ClaimsMoment", "Moment", "SourcesMoment"]
