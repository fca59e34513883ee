"""Draft: what came out of one file, and what the engines propose to make of it. A person reviews it into a brief."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model.assessment import InformationGap
from briefing.model.claim import Claim
from briefing.model.detection import Detection
from briefing.model.incident import Incident, Party, Place
from briefing.model.problem import Problem
from briefing.model.source import Source, SourceSpan

Proposed = Claim | InformationGap | Place | Party | Incident


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One thing that an import or an engine proposes, the passage it came from, and how it was found."""

    value: Proposed
    detection: Detection
    passage: SourceSpan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One source as read, its original bytes, the proposals that rest on it, and what was wrong with it."""

    source: Source
    original: bytes
    proposals: tuple[Proposal, ...] = ()
    problems: tuple[Problem, ...] = ()
    body: tuple[tuple[int, int], ...] = ()
    """Where the report's own words stand in `source.text`: half-open, ordered, disjoint ranges of code points.

    Headlines and their repetitions, bylines, datelines, "read more", cookie, share and subscription lines lie outside.
    Empty: the whole text. Claims are looked for inside these ranges only.
    """

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The proposed claims, in the order of the text."""
        return tuple(value for value in self._values if isinstance(value, Claim))

    @property
    def gaps(self) -> tuple[InformationGap, ...]:
        """The proposed information gaps."""
        return tuple(value for value in self._values if isinstance(value, InformationGap))

    @property
    def places(self) -> tuple[Place, ...]:
        """The proposed places."""
        return tuple(value for value in self._values if isinstance(value, Place))

    @property
    def parties(self) -> tuple[Party, ...]:
        """The proposed parties."""
        return tuple(value for value in self._values if isinstance(value, Party))

    @property
    def incidents(self) -> tuple[Incident, ...]:
        """The proposed incidents."""
        return tuple(value for value in self._values if isinstance(value, Incident))

    @property
    def _values(self) -> tuple[Proposed, ...]:
        return tuple(proposal.value for proposal in self.proposals)
