from __future__ import annotations

import pytest

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.model.incident import EventType, Incident
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of


def incident(text: str, language: str = "en") -> Incident:
    """Return the incident proposed for a text."""
    gazetteer = SqliteGazetteer.open()
    (found,) = enrich(draft_of(text, language), rules_engines(), gazetteer).incidents
    gazetteer.close()
    return found


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Rebels attacked an army camp. The army repelled the attack.",
            "en",
            (EventType.BATTLES, "Armed clash"),
        ),
        ("A drone strike hit the market.", "en", (EventType.EXPLOSIONS, "Air/drone strike")),
        (
            "Gunmen abducted nine pupils.",
            "en",
            (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
        ),
        ("Gunmen killed nine villagers.", "en", (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack")),
        ("Thousands of protesters marched.", "en", (EventType.PROTESTS, "Peaceful protest")),
        (
            "Onze élèves ont été enlevés.",
            "fr",
            (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
        ),
        ("Une frappe de drone a touché le marché.", "fr", (EventType.EXPLOSIONS, "Air/drone strike")),
        ("The harvest was good.", "en", (None, "")),
    ],
)
def test_the_words_of_a_report_tell_its_type(
    text: str, language: str, wanted: tuple[EventType | None, str]
) -> None:
    """Event and sub-event type follow the ACLED codebook; what is not told stays blank."""
    found = incident(text, language)
    assert (found.event_type, found.sub_event_type) == wanted


def test_time_place_and_parties_are_those_of_the_claims() -> None:
    """The incident takes its day and places from the claims about it, and leaves out those of earlier events."""
    text = (
        "Mali's army said Jama'a Rebels (JR) attacked Kayes on Tuesday. JR said it struck Kayes. "
        "JR previously claimed an attack on Timbuktu."
    )
    found = incident(text)
    assert found.when.edtf == "2025-03-11"
    assert found.places == ("p-kayes",)
    assert len(found.parties) == 2
