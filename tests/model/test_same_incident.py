from __future__ import annotations

import pytest

from briefing.model.incident import EventType, FieldPassage, Incident, Place, Precision
from briefing.model.same_incident import counterpart, joined
from briefing.model.source import SourceSpan
from briefing.model.when import When

PLACES = (
    Place(id="p-timbuktu", name="Timbuktu", precision=Precision.LOCALITY, gazetteer_id="geonames:1"),
    Place(id="p-tombouctou", name="Tombouctou", precision=Precision.LOCALITY, gazetteer_id="geonames:1"),
    Place(id="p-gao", name="Gao", precision=Precision.LOCALITY, gazetteer_id="geonames:2"),
    Place(id="p-gao-region", name="Gao Region", precision=Precision.ADMIN, gazetteer_id="admin1:ML.01"),
)
KNOWN = Incident(id="i-1", event_type=EventType.BATTLES, when=When(edtf="2025-03-11"), places=("p-timbuktu",))


@pytest.mark.parametrize(
    ("day", "town", "kind", "same"),
    [
        ("2025-03-11", "p-timbuktu", EventType.BATTLES, True),
        ("2025-03-11", "p-tombouctou", EventType.BATTLES, True),  # the gazetteer's place is the same
        (
            "2025-03-12",
            "p-timbuktu",
            EventType.VIOLENCE_AGAINST_CIVILIANS,
            True,
        ),  # a night, and the other side's word
        ("2025-03-11", "p-gao", EventType.BATTLES, False),
        ("2025-03-01", "p-timbuktu", EventType.BATTLES, False),
        ("2025-03-11", "p-timbuktu", EventType.PROTESTS, False),
        ("2025-03-11", "p-gao-region", EventType.BATTLES, True),  # a region says nothing against a town
        ("2025-03-11", "", None, True),
        ("", "p-timbuktu", None, True),
        ("", "", EventType.BATTLES, True),
        ("", "p-gao-region", EventType.BATTLES, False),  # nothing that meets
    ],
)
def test_day_town_and_type_decide(day: str, town: str, kind: EventType | None, same: bool) -> None:
    """Two reports tell one incident where nothing speaks against it, and day or town meet or nothing of either is known."""
    other = Incident(
        id="i-1", event_type=kind, when=When(edtf=day) if day else When(), places=(town,) if town else ()
    )
    assert (counterpart(other, (KNOWN,), PLACES) is KNOWN) is same


def test_what_is_known_stays() -> None:
    """Joining adds what only the other report tells, and no passage behind a value that was not taken."""
    span = SourceSpan(source="s-2", start=0, end=5, quote="rifle")
    other = Incident(
        id="i-9",
        when=When(edtf="2025-03-12"),
        places=("p-tombouctou", "p-gao"),
        weapons=("rifles",),
        passages=(FieldPassage(field="when", span=span), FieldPassage(field="weapons", span=span)),
    )
    found = joined(KNOWN, other, PLACES)
    assert (found.when.edtf, found.places, found.weapons) == (
        "2025-03-11",
        ("p-timbuktu", "p-gao"),
        ("rifles",),
    )
    assert found.told_in("when") == ()
    assert found.told_in("weapons") == (span,)
