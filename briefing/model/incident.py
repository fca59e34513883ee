"""Incident, place and party: what happened, where, and who is said to have taken part."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from briefing.model.source import SourceSpan
from briefing.model.when import When


class EventType(StrEnum):
    """The six event types of the ACLED codebook."""

    BATTLES = "Battles"
    EXPLOSIONS = "Explosions/Remote violence"
    VIOLENCE_AGAINST_CIVILIANS = "Violence against civilians"
    PROTESTS = "Protests"
    RIOTS = "Riots"
    STRATEGIC = "Strategic developments"

    @property
    def sub_types(self) -> tuple[str, ...]:
        """The codebook's sub-event types of this type."""
        return _SUB_TYPES[self]


_SUB_TYPES = {
    EventType.BATTLES: (
        "Armed clash",
        "Government regains territory",
        "Non-state actor overtakes territory",
    ),
    EventType.EXPLOSIONS: (
        "Chemical weapon",
        "Air/drone strike",
        "Suicide bomb",
        "Shelling/artillery/missile attack",
        "Remote explosive/landmine/IED",
        "Grenade",
    ),
    EventType.VIOLENCE_AGAINST_CIVILIANS: (
        "Sexual violence",
        "Attack",
        "Abduction/forced disappearance",
    ),
    EventType.PROTESTS: (
        "Peaceful protest",
        "Protest with intervention",
        "Excessive force against protesters",
    ),
    EventType.RIOTS: ("Violent demonstration", "Mob violence"),
    EventType.STRATEGIC: (
        "Agreement",
        "Arrests",
        "Change to group/activity",
        "Disrupted weapons use",
        "Headquarters or base established",
        "Looting/property destruction",
        "Non-violent transfer of territory",
        "Other",
    ),
}


class Precision(StrEnum):
    """How exactly a place is known, finest first."""

    EXACT = "exact (±10 m)"
    VICINITY = "vicinity (±100 m)"
    LOCALITY = "locality (±1 km)"
    ADMIN = "administrative area"
    COUNTRY = "country"
    UNKNOWN = "not located"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpellingSuggestion:
    """A place of the gazetteer that a name may stand for; shown with its reason, never put in its place."""

    name: str
    gazetteer_id: str = ""
    country: str = ""
    admin1: str = ""
    latitude: float | None = None
    longitude: float | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as a source names it; coordinates only where a gazetteer or a person gave them, degrees in WGS 84."""

    id: str
    name: str
    country: str = ""
    """ISO 3166-1 alpha-2."""
    country_name: str = ""
    admin1: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: Precision = Precision.UNKNOWN
    gazetteer_id: str = ""
    coordinates_from: str = ""
    """Who gave the coordinates, such as "GeoNames"."""
    mentions: tuple[SourceSpan, ...] = ()
    suggestions: tuple[SpellingSuggestion, ...] = ()

    @property
    def located(self) -> bool:
        """Whether coordinates are known."""
        return self.latitude is not None and self.longitude is not None


class PartyKind(StrEnum):
    """What kind of actor a party is, after ACLED's actor types."""

    STATE_FORCES = "state forces"
    ARMED_GROUP = "armed group"
    MILITIA = "militia"
    PROTESTERS = "protesters"
    CIVILIANS = "civilians"
    EXTERNAL = "external or other forces"
    ORGANISATION = "organisation"
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody who is said to have acted or suffered: name as first written, short form, other names."""

    id: str
    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: PartyKind = PartyKind.UNKNOWN
    key: str = ""
    """What makes two namings one party although the names differ, in whatever language: "army:mali"; empty: names only."""
    mentions: tuple[SourceSpan, ...] = ()

    @property
    def label(self) -> str:
        """The short form where there is one, else the name."""
        return self.short or self.name

    def goes_by(self, name: str) -> bool:
        """Return whether `name` is one of this party's names, case and a leading article aside."""
        wanted = _bare(name)
        return wanted in {_bare(own) for own in (self.name, self.short, *self.aliases) if own}


def _bare(name: str) -> str:
    words = name.casefold().replace("’", "'").split()
    if words and words[0] in {"the", "le", "la", "les"}:
        words = words[1:]
    return " ".join(words).removeprefix("l'")


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPassage:
    """Where a report says what a field of an incident's form holds; `field` is the name of the dataclass's field."""

    field: str
    span: SourceSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """One incident: what the claims are about. Its figures are those of the claims, never one of its own."""

    id: str
    title: str = ""
    event_type: EventType | None = None
    sub_event_type: str = ""
    when: When = field(default_factory=When)
    places: tuple[str, ...] = ()
    """Ids of places, as the sources name them."""
    parties: tuple[str, ...] = ()
    """Ids of parties."""
    weapons: tuple[str, ...] = ()
    """With what, as the sources word it."""
    notes: str = ""
    passages: tuple[FieldPassage, ...] = ()
    """Where the sources say what the fields hold, as far as it was read off them."""

    def told_in(self, field: str) -> tuple[SourceSpan, ...]:
        """Return the passages that a field's value was read off, in the order in which they were found."""
        return tuple(each.span for each in self.passages if each.field == field)
