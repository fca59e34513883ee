"""Gradings and judgements: how good a source is, how credible a piece of information, how likely a development.

The two axes are those of NATO AJP-2.1 (the "Admiralty" system): reliability of the source, credibility of the information.
They are judged apart; F and 6 mean "cannot be judged", not "worst". Likelihood words come from ICD 203 (United States) or
the PHIA yardstick (United Kingdom); one brief uses one of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from briefing.model.source import SourceSpan


class Reliability(StrEnum):
    """How reliable a publisher or claimant has shown itself to be, A to F."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"

    @property
    def label(self) -> str:
        """The standard's words for the letter."""
        return _RELIABILITY[self]


class Credibility(StrEnum):
    """How far other information bears a claim out, 1 to 6."""

    CONFIRMED = "1"
    PROBABLE = "2"
    POSSIBLE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    UNJUDGED = "6"

    @property
    def label(self) -> str:
        """The standard's words for the number."""
        return _CREDIBILITY[self]


_RELIABILITY = {
    Reliability.A: "Completely reliable",
    Reliability.B: "Usually reliable",
    Reliability.C: "Fairly reliable",
    Reliability.D: "Not usually reliable",
    Reliability.E: "Unreliable",
    Reliability.F: "Reliability cannot be judged",
}
_CREDIBILITY = {
    Credibility.CONFIRMED: "Confirmed by other sources",
    Credibility.PROBABLE: "Probably true",
    Credibility.POSSIBLE: "Possibly true",
    Credibility.DOUBTFUL: "Doubtful",
    Credibility.IMPROBABLE: "Improbable",
    Credibility.UNJUDGED: "Truth cannot be judged",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityGrade:
    """The reliability of one publisher or claimant, set once for the brief, with the reason."""

    subject: str
    grade: Reliability = Reliability.F
    reason: str = ""


class Confidence(StrEnum):
    """How well founded a judgement is; never in one sentence with a likelihood (ICD 203)."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelihoodBand:
    """One band of a yardstick: its word, the other word allowed for it, and its bounds in per cent."""

    word: str
    also: str = ""
    low: int
    high: int


class Yardstick(StrEnum):
    """Which likelihood words a brief uses; the words of two yardsticks are never mixed."""

    ICD_203 = "ICD 203"
    PHIA = "PHIA"

    @property
    def bands(self) -> tuple[LikelihoodBand, ...]:
        """The bands, least likely first. The gaps between PHIA's bands are deliberate."""
        return _BANDS[self]

    def band(self, word: str) -> LikelihoodBand | None:
        """Return the band that `word` names, in either wording, or None."""
        return next((band for band in self.bands if word in (band.word, band.also)), None)


def _bands(*rows: tuple[str, str, int, int]) -> tuple[LikelihoodBand, ...]:
    return tuple(LikelihoodBand(word=word, also=also, low=low, high=high) for word, also, low, high in rows)


_BANDS = {
    Yardstick.ICD_203: _bands(
        ("almost no chance", "remote", 1, 5),
        ("very unlikely", "highly improbable", 5, 20),
        ("unlikely", "improbable", 20, 45),
        ("roughly even chance", "roughly even odds", 45, 55),
        ("likely", "probable", 55, 80),
        ("very likely", "highly probable", 80, 95),
        ("almost certain", "nearly certain", 95, 99),
    ),
    Yardstick.PHIA: _bands(
        ("remote chance", "", 0, 5),
        ("highly unlikely", "", 10, 20),
        ("unlikely", "", 25, 35),
        ("realistic possibility", "", 40, 50),
        ("likely", "probable", 55, 75),
        ("highly likely", "", 80, 90),
        ("almost certain", "", 95, 100),
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the desk concludes: the statement with its likelihood, the confidence apart from it, and what it rests on."""

    id: str
    text: str
    likelihood: str = ""
    confidence: Confidence | None = None
    basis: str = ""
    rests_on: tuple[str, ...] = field(default=())
    """Ids of claims."""
    would_change: str = ""
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationGap:
    """What is said to be unknown, or what the desk knows that it does not know."""

    id: str
    text: str
    passage: SourceSpan | None = None
    about: str = ""
    withheld_by: str = ""
    """Who is said not to have given it, where that is said ("JNIM did not disclose …")."""
