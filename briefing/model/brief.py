"""Brief: the whole document, one immutable value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from briefing.model.assessment import (
    InformationGap,
    Judgement,
    Reliability,
    ReliabilityGrade,
    Yardstick,
)
from briefing.model.claim import Claim, ReviewState
from briefing.model.incident import Incident, Party, Place
from briefing.model.lately import kept_for_the_last
from briefing.model.layout import Layout
from briefing.model.marking import Marking
from briefing.model.source import Source
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterator

Identified = TypeVar("Identified", Source, Claim, Place, Incident, Party)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A situation brief: its head, what it rests on, and what the desk makes of it.

    It never changes; an edit is a function from `Brief` to `Brief` (`briefing.model.edit`).
    """

    id: str = ""
    title: str = ""
    serial: str = ""
    issue: int = 1
    desk: str = ""
    prepared_by: str = ""
    approved_by: str = ""
    language: str = "en"
    marking: Marking = Marking.AMBER
    as_of: When = field(default_factory=When)
    period: When = field(default_factory=When)
    next_issue: When = field(default_factory=When)
    summary: str = ""
    """The bottom line in the analyst's words; empty: the pages put one together from the claims, each attributed."""
    sources: tuple[Source, ...] = ()
    parties: tuple[Party, ...] = ()
    places: tuple[Place, ...] = ()
    incidents: tuple[Incident, ...] = ()
    claims: tuple[Claim, ...] = ()
    gaps: tuple[InformationGap, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    recommendations: tuple[str, ...] = ()
    reliabilities: tuple[ReliabilityGrade, ...] = ()
    yardstick: Yardstick = Yardstick.ICD_203
    distribution: str = ""
    numbered: tuple[str, ...] = ()
    """The keys of all passages that ever had a note number, in the order of the numbers (`briefing.model.numbering`)."""
    layout: Layout = field(default_factory=Layout)
    """How the pages are laid out; what it leaves open is as the template says."""

    def source(self, source_id: str) -> Source:
        """Return the source of that id; `KeyError` where the brief has none."""
        return _named(source_id, self.sources)

    def claim(self, claim_id: str) -> Claim:
        """Return the claim of that id; `KeyError` where the brief has none."""
        return _named(claim_id, self.claims)

    def place(self, place_id: str) -> Place:
        """Return the place of that id; `KeyError` where the brief has none."""
        return _named(place_id, self.places)

    def party_named(self, name: str) -> Party | None:
        """Return the party that goes by `name`, or None."""
        return next((party for party in self.parties if party.goes_by(name)), None)

    @property
    def standing_claims(self) -> tuple[Claim, ...]:
        """The claims that nobody rejected, in the order of the brief."""
        return _standing(self.claims)

    @property
    def unreviewed(self) -> tuple[Claim, ...]:
        """The claims that no person has decided on."""
        return _unreviewed(self.claims)

    def reliability_of(self, claim: Claim) -> Reliability:
        """Return the reliability that holds for this use of a claim: its own, the claimant's, the publisher's, else F."""
        if claim.reliability is not None:
            return claim.reliability
        grades = {grade.subject: grade.grade for grade in self.reliabilities}
        attribution = claim.attribution
        subjects = (
            attribution.claimant,
            attribution.on_behalf_of,
            next((source.publisher for source in self.sources if source.id == claim.source), ""),
        )
        return next(
            (grades[subject] for subject in subjects if subject in grades),
            Reliability.F,
        )

    def passages(self) -> Iterator[Claim]:
        """Yield the claims in the order in which their passages stand, source by source."""
        order = {source.id: number for number, source in enumerate(self.sources)}
        yield from sorted(
            self.claims,
            key=lambda claim: (
                order.get(claim.source, len(order)),
                claim.content[0].start,
            ),
        )


@kept_for_the_last
def _standing(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple([claim for claim in claims if claim.review.state is not ReviewState.REJECTED])


@kept_for_the_last
def _unreviewed(claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    return tuple([claim for claim in claims if claim.review.state is ReviewState.PROPOSED])


def _named(wanted: str, values: tuple[Identified, ...]) -> Identified:
    for value in values:
        if value.id == wanted:
            return value
    raise KeyError(wanted)
