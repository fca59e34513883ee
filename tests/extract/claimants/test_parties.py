from __future__ import annotations

import pytest

from briefing.extract.claimants.parties import kind_of, parties
from briefing.extract.text.reading import read
from briefing.model.incident import PartyKind
from tests.extract.reports import draft_of


def found(text: str, language: str = "en", speaking: str = "") -> dict[str, PartyKind]:
    """Return each party's label and kind; `speaking` is a phrase of the text that is a source."""
    spans = ((text.index(speaking), text.index(speaking) + len(speaking)),) if speaking else ()
    return {party.label: party.kind for party in parties(read(draft_of(text, language).source), spans)}


def test_an_abbreviation_in_brackets_is_the_partys_short_name() -> None:
    """A name with its abbreviation is one party, also where French writes small words in it."""
    assert found("The Front for Azal (FFA) left. FFA men ran.") == {"FFA": PartyKind.ARMED_GROUP}
    assert found("Le Groupe de soutien à la foi et aux croyants (GSFC) a revendiqué.", "fr") == {
        "GSFC": PartyKind.ARMED_GROUP
    }
    assert found("The Rapid Support Forces (RSF) left.") == {"RSF": PartyKind.ARMED_GROUP}
    assert found("Troops left (at noon) for Maro (population 90).") == {}


def test_one_countrys_army_is_one_party_under_the_name_it_speaks_by() -> None:
    """The army named twice in different words is one party, and the name is the one that it has as a source."""
    text = "Malian army posts were hit. Mali's army said it won. The military left."
    assert found(text, speaking="Mali's army") == {"Mali's army": PartyKind.STATE_FORCES}
    (party,) = parties(
        read(draft_of(text, "en").source), ((text.index("Mali's army"), text.index("Mali's army") + 11),)
    )
    assert party.goes_by("the military")
    assert party.goes_by("Malian army")
    assert len(party.mentions) == 3


def test_two_armies_stay_two_and_the_army_is_neither() -> None:
    """With two states' armies in a report, a bare "the army" is no further name of either."""
    text = "The Malian army met the Nigerien army. The army left."
    known = parties(read(draft_of(text, "en").source))
    assert [party.name for party in known] == ["Malian army", "Nigerien army"]
    assert not any(party.goes_by("the army") for party in known)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Malian army won.", "L'armée malienne a gagné."),
        ("Mali's army won.", "The Malian armed forces won."),
        ("JNIM fighters left.", "Le Groupe de soutien à l'islam et aux musulmans (GSIM) est parti."),
        ("The United Nations said no.", "L'ONU a dit non."),
    ],
)
def test_one_party_has_one_key_in_both_languages(one: str, other: str) -> None:
    """Names that differ by language or wording give the same key where a table or the country tells."""
    keys = [
        parties(read(draft_of(text, language).source))[0].key
        for text, language in ((one, "en"), (other, "fr" if "L" in other[:2] else "en"))
    ]
    assert keys[0] == keys[1] != ""


def test_an_unknown_name_has_no_key() -> None:
    """A party of which only names are known is told apart by its names."""
    assert [
        party.key for party in parties(read(draft_of("The Front for Azal (FFA) left.", "en").source))
    ] == [""]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Human Rights Watch", PartyKind.ORGANISATION),
        ("United Nations mission", PartyKind.EXTERNAL),
        ("Malian army", PartyKind.STATE_FORCES),
        ("Front for Azal", PartyKind.ARMED_GROUP),
        ("Maro", PartyKind.UNKNOWN),
    ],
)
def test_a_name_tells_the_kind_of_party(name: str, kind: PartyKind) -> None:
    """Kinds are read off the words of a name, and not known where they do not tell."""
    assert kind_of(name) is kind
