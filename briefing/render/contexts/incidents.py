"""Many incidents: the table, the counts, a panel for each notable one, as the templates see them (`brief.digest`)."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from briefing.render.contexts.claims import ClaimView
from briefing.render.visible import Outside


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeView:
    """From the lowest to the highest number that anybody gave of one unit about one group: "12–30", of whom, whose.

    It is nobody's own figure where `claimants` are several: print who gave its ends, or the notes.
    """

    number: str
    whose: Outside
    claimants: Outside
    several: bool
    apart: bool
    """Whether two claimants' ranges do not meet."""
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SideView:
    """What one side says on a question: its claims, those in the same words once."""

    side: Outside
    claims: tuple[ClaimView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnsweredView:
    """One question about an incident with the accounts of all sides."""

    question: Outside
    status: str
    status_label: str
    origins: str
    sides: tuple[SideView, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentView:
    """One incident: a row of the table (`#incident-N`), and a panel where it is notable (`#panel-N`).

    `killed` and `injured` hold a range for each group of people of whom somebody gave a figure; they are never added up.
    `answered` are the questions that its claims answer, contested ones first; `claims` are all of them, in the order of
    their notes.
    """

    number: int
    title: Outside
    when: Outside
    where: Outside
    area: Outside
    precision: str
    type: str
    sub_type: str
    parties: Outside
    killed: tuple[RangeView, ...]
    injured: tuple[RangeView, ...]
    other_figures: int
    """How many further figures (detained, vehicles …) stand in the register alone."""
    status: str
    status_label: str
    grades: str
    """The distinct grades of its claims, best first: "B3, D4"; "B3–F6" where there are more than three."""
    origins: str
    notable: bool
    reasons: tuple[str, ...]
    """Why it is notable, in words."""
    desk_note: Outside
    answered: tuple[AnsweredView, ...]
    claims: tuple[ClaimView, ...]
    notes: tuple[int, ...]
    sources: tuple[int, ...]
    place: str = ""
    """What a click on it goes to: the id of the incident. Not printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountView:
    """One row of a table of counts: of the whole period, of its two halves, and the change between them in words."""

    label: Outside
    total: int
    earlier: int
    later: int
    change: str
    """"+3", "−2", "no change", or "" where too few are dated."""
    share: int
    """Of the largest count, 0 to 100, for a bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CountsView:
    """Counts by one thing (type, area), with what is counted said beside them."""

    title: str
    heading: str
    """What the rows are: "Type", "Area"."""
    rows: tuple[CountView, ...]
    earlier: str
    """The earlier half of the period: "1–14 March 2025"; "" where no halves are compared."""
    later: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContestedView:
    """One contested question of one incident, for the list of what is carried over."""

    incident: int
    title: Outside
    answered: AnsweredView


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestView:
    """Many incidents. With none, `incidents` is empty and `lead` says so; the claims stand in `others`."""

    lead: tuple[Outside, ...]
    """The bottom line of the period where the analyst wrote none: how many, where, how many contested, the gravest toll
    claimed and by whom."""
    incidents: tuple[IncidentView, ...]
    notable: tuple[IncidentView, ...]
    notable_rule: str
    """By which rule a panel is printed, and how many of how many have one."""
    counts: tuple[CountsView, ...]
    counted: str
    """What the counts count, to be printed with them."""
    uncounted: str
    """Which incidents stand in no half of the period, or ""."""
    chart: Markup
    """Incidents over time as inline SVG with a text alternative, or ""."""
    contested: tuple[ContestedView, ...]
    others: tuple[ClaimView, ...]
    """Claims about no incident of the brief."""
