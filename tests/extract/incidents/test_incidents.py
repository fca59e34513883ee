from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.model.incident import EventType, Incident
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from briefing.model.draft import Draft


def enriched(text: str, language: str = "en") -> Draft:
    """Return the draft of a text with everything proposed by rules."""
    with SqliteGazetteer.open() as gazetteer:
        return enrich(draft_of(text, language), rules_engines(), gazetteer)


def incident(text: str, language: str = "en") -> Incident:
    """Return the main incident proposed for a text."""
    return enriched(text, language).incidents[0]


def towns(draft: Draft, found: Incident) -> list[str]:
    """Return the names of an incident's places."""
    names = {place.id: place.name for place in draft.places}
    return [names[each] for each in found.places]


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
            "A car bomb exploded outside the police station.",
            "en",
            (EventType.EXPLOSIONS, "Remote explosive/landmine/IED"),
        ),
        (
            "Gunmen abducted nine pupils.",
            "en",
            (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
        ),
        ("Gunmen killed nine villagers.", "en", (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack")),
        ("Six soldiers were killed in an ambush.", "en", (EventType.BATTLES, "Armed clash")),
        (
            "The garrison was shelled on Tuesday.",
            "en",
            (EventType.EXPLOSIONS, "Shelling/artillery/missile attack"),
        ),
        ("Thousands of protesters marched.", "en", (EventType.PROTESTS, "Peaceful protest")),
        (
            "Onze élèves ont été enlevés.",
            "fr",
            (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance"),
        ),
        ("Une frappe de drone a touché le marché.", "fr", (EventType.EXPLOSIONS, "Air/drone strike")),
        ("Des hommes armés ont tué neuf villageois.", "fr", (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack")),
        (
            "L'armée a repoussé une attaque contre un poste militaire.",
            "fr",
            (EventType.BATTLES, "Armed clash"),
        ),
    ],
)
def test_the_words_of_a_report_tell_its_type(
    text: str, language: str, wanted: tuple[EventType | None, str]
) -> None:
    """Event and sub-event type follow the ACLED codebook."""
    found = incident(text, language)
    assert (found.event_type, found.sub_event_type) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The harvest was good.",
        "We must vote for peace and dialogue. Our party will never accept violence.",
        "The minister warned that rebels could attack the town, and vowed to prevent kidnappings.",
        "Le président a plaidé pour la paix. Les élections auront lieu en mai.",
    ],
)
def test_a_report_that_tells_no_incident_gets_none(text: str) -> None:
    """What is feared, warned of or wanted is no incident; the claims are then about none."""
    draft = enriched(text)
    assert draft.incidents == ()
    assert all(claim.incident == "" for claim in draft.claims)


def test_time_place_and_parties_are_those_of_the_act() -> None:
    """The incident takes its day and place from the sentence that tells it, not from the day or place of somebody's saying it."""
    text = (
        "Mali's army said on Wednesday in Bamako that Jama'a Rebels (JR) attacked Kayes on Tuesday. JR said it struck Kayes. "
        "JR previously claimed an attack on Timbuktu."
    )
    draft = enriched(text)
    found = draft.incidents[0]
    assert found.when.edtf == "2025-03-11"
    assert found.places == ("p-kayes",)
    assert parties(draft, found) == ["JR"]


def parties(draft: Draft, found: Incident) -> list[str]:
    """Return the labels of the parties to an incident."""
    labels = {party.id: party.label for party in draft.parties}
    return [labels[each] for each in found.parties]


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        (
            "Suspected Islamist militants killed 14 farmers in Kayes on Tuesday, the mayor said.",
            "en",
            ["Suspected Islamist militants"],
        ),
        (
            "A convoy of the army was ambushed near Gao on Monday by jihadist fighters.",
            "en",
            ["jihadist fighters", "the army"],
        ),
        (
            "Nine people died in clashes between soldiers and a self-defence group near Gao on Sunday.",
            "en",
            ["soldiers", "self-defence group"],
        ),
        (
            "Raiders believed to be from the eastern side struck Kayes on Sunday, killing six herders.",
            "en",
            ["raiders believed to be from the eastern side"],
        ),
        (
            "Gunmen abducted nine pupils in Kayes on Monday. Police said they were searching the forest.",
            "en",
            ["gunmen"],
        ),
        (
            "Mali's army repelled an attack by Boko Haram fighters near Gao on Tuesday.",
            "en",
            ["Mali's army", "Boko Haram"],
        ),
        (
            "The Banner of the North said in a statement that it had planted the bomb that killed six people in Kayes on Monday.",
            "en",
            ["Banner of the North"],
        ),
        ("A car bomb exploded outside a police station in Kayes on Monday.", "en", []),
        ("Nobody has claimed the attack that killed six people in Kayes on Monday.", "en", []),
        (
            "Un prêtre a été enlevé dimanche à Kayes par des hommes armés non identifiés.",
            "fr",
            ["hommes armés non identifiés"],
        ),
        ("Une patrouille de l'armée a sauté lundi sur une mine près de Gao.", "fr", ["l'armée"]),
        (
            "Les forces de l'ordre ont mené une opération contre les groupes criminels lundi à Kayes.",
            "fr",
            ["forces de l'ordre", "groupes criminels"],
        ),
        (
            "L'attentat, qui a fait six morts lundi à Kayes, a été revendiqué par la Brigade du Nord.",
            "fr",
            ["Brigade du Nord"],
        ),
    ],
)
def test_parties_are_who_acted_and_whom_it_was_done_to(text: str, language: str, wanted: list[str]) -> None:
    """Those who did the act and the armed side it hit take part, named or not; who merely speaks does not."""
    draft = enriched(text, language)
    assert parties(draft, draft.incidents[0]) == wanted


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("Families in Kayes buried nine people on Monday, a day after gunmen opened fire in the market.", "en", "2025-03-09"),
        ("It is quiet, two days after gunmen attacked a wedding in Kayes.", "en", "2025-03-10"),
        ("Les commerçants sont revenus lundi à Kayes, quatre jours après l'incursion qui a fait sept morts.", "fr", "2025-03-06"),
    ],
)  # fmt: skip
def test_days_after_an_act_are_counted_back(text: str, language: str, wanted: str) -> None:
    """That it is two days after an attack dates the attack, from the day told before it, else from the day of the report."""
    assert incident(text, language).when.edtf == wanted


def test_what_opens_with_an_older_time_is_an_incident_of_its_own() -> None:
    """In a report about the last days a sentence that begins with an older time tells another incident, its town named or not."""
    text = (
        "Gunmen attacked a market in Kayes on Monday, killing six people. Traders fled. "
        "In January, a mortar attack on the same district killed seven."
    )
    main, earlier = enriched(text).incidents
    assert (main.when.edtf, earlier.when.edtf, earlier.places) == ("2025-03-10", "2025-01", ())


def test_an_attack_on_protesters_belongs_to_the_protest() -> None:
    """People shot at a protest make it one met with force, not an attack on civilians."""
    found = incident("Un lycéen a été tué et sept manifestants ont été blessés lundi à Kayes.", "fr")
    assert (found.event_type, found.sub_event_type) == (
        EventType.PROTESTS,
        "Excessive force against protesters",
    )


def test_an_earlier_attack_is_an_incident_of_its_own() -> None:
    """What is told as background with a time and a town becomes a second incident, and its claims are about that one."""
    text = (
        "Gunmen attacked an army camp in Kayes on Tuesday, Mali's army said. "
        "The group had claimed an attack on the airport in Timbuktu in June 2024, the army said."
    )
    draft = enriched(text)
    main, earlier = draft.incidents
    assert (towns(draft, main), towns(draft, earlier)) == (["Kayes"], ["Timbuktu"])
    assert (main.when.edtf, earlier.when.edtf) == ("2025-03-11", "2024-06")
    about = {claim.incident for claim in draft.claims if "Timbuktu" in claim.wording}
    assert about == {earlier.id}


def test_two_incidents_of_one_day_are_told_apart() -> None:
    """What begins with "in a separate incident" is another one where it has a place of its own."""
    text = (
        "Gunmen killed nine villagers near Kayes on Tuesday, residents said. "
        "In a separate incident, a bomb exploded in Gao on Monday, Mali's army said."
    )
    draft = enriched(text)
    assert [(towns(draft, each), each.when.edtf) for each in draft.incidents] == [
        (["Kayes"], "2025-03-11"),
        (["Gao"], "2025-03-10"),
    ]


def test_the_town_stands_before_the_region() -> None:
    """Where a town and its region are named, the incident has the town."""
    draft = enriched(
        "Des hommes armés ont attaqué la ville de Baga Sola, dans la province du Lac, au Tchad, mardi.", "fr"
    )
    assert towns(draft, draft.incidents[0])[:1] == ["Baga Sola"]


def test_weapons_that_were_used_are_named_and_those_found_are_not() -> None:
    """The weapons of the act stand in the form as worded; an arms cache is none."""
    assert incident("Rebels fired rockets at the barracks in Kayes on Tuesday.").weapons == ("rockets",)
    assert incident("Gunmen killed two soldiers in Kayes. Police found rifles and a pistol.").weapons == ()


def test_every_field_keeps_its_passage() -> None:
    """Type, time, place and weapon each say from which words of the report they were read."""
    draft = enriched(
        "A car bomb exploded in Kayes on Tuesday, killing two policemen, officials in Mali said."
    )
    found = draft.incidents[0]
    quotes = {name: [span.quote for span in found.told_in(name)] for name in ("when", "places", "weapons")}
    assert quotes == {"when": ["on Tuesday"], "places": ["Kayes"], "weapons": ["car bomb"]}
    assert found.told_in("event_type")[0].quote.startswith("car bomb exploded")


def test_the_dateline_says_nothing_of_the_incident() -> None:
    """Place and day of the dateline are those of the report; "the capital" alone is the dateline's town."""
    draft = enriched("BAMAKO, March 12 (Delta Wire) — Gunmen attacked Kayes on Tuesday, Mali's army said.")
    assert (towns(draft, draft.incidents[0]), draft.incidents[0].when.edtf) == (["Kayes"], "2025-03-11")
    draft = enriched("BAMAKO (Delta Wire) — A bomb exploded in the capital on Tuesday, Mali's army said.")
    assert towns(draft, draft.incidents[0]) == ["BAMAKO"]


def test_a_report_in_capitals_is_read_all_the_same() -> None:
    """Old wire copy in capitals, hard-wrapped, gives type, day, town and weapon, quoted as published."""
    text = (
        "A POWERFUL BOMB EXPLODED ON 10 MARCH NEAR A POLICE STATION IN MEDELLIN, COLOMBIAN POLICE REPORTED TODAY. "
        "THE EXPLOSION DESTROYED TWO VEHICLES AND KILLED THREE PEOPLE, THE POLICE SAID, ADDING THAT NOBODY HAS CLAIMED "
        "RESPONSIBILITY SO FAR FOR THIS ATTACK IN THE CITY."
    )
    draft = enriched(textwrap.fill(text, 64))
    found = draft.incidents[0]
    assert (found.event_type, found.when.edtf) == (EventType.EXPLOSIONS, "2025-03-10")
    assert (towns(draft, found), found.weapons) == (["MEDELLIN"], ("POWERFUL BOMB",))
    assert all(proposal.passage.stands_in(draft.source) for proposal in draft.proposals if proposal.passage)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("A drone set fire to three lorries near Kayes on Monday.", "en", EventType.EXPLOSIONS),
        ("A vehicle packed with explosives rammed the gate on Monday, and six people were killed.", "en", EventType.EXPLOSIONS),
        ("Gunmen took eleven passengers into the bush on Monday.", "en", EventType.VIOLENCE_AGAINST_CIVILIANS),
        ("Raiders overran a camp for displaced people on Monday, killing nine.", "en", EventType.VIOLENCE_AGAINST_CIVILIANS),
        ("Herders with rifles attacked the prison in Kayes on Monday.", "en", EventType.BATTLES),
        ("Rebels attacked the outpost on Monday, and three persons from the border guards were killed.", "en", EventType.BATTLES),
        ("Des bandits ont tenté de s'emparer du poste de gendarmerie lundi matin.", "fr", EventType.BATTLES),
        ("Dix bergers ont péri lundi dans l'attaque de leur village.", "fr", EventType.VIOLENCE_AGAINST_CIVILIANS),
        ("Deux obus sont tombés sur le marché lundi, faisant six morts.", "fr", EventType.EXPLOSIONS),
    ],
)  # fmt: skip
def test_an_act_is_known_in_whatever_words_of_its_class(text: str, language: str, wanted: EventType) -> None:
    """What explodes, being taken away, attempts and deaths told by other words have their type."""
    assert incident(text, language).event_type is wanted


def test_of_several_towns_told_later_none_is_taken() -> None:
    """Where the act that leads has no town and later ones have several, the town stays blank."""
    text = "Gunmen killed nine villagers on Monday. They attacked a bus in Kayes. A bus was attacked in Gao, too. Mali mourns."
    draft = enriched(text)
    assert draft.incidents[0].places == ()


def test_towns_that_one_act_names_side_by_side_are_all_taken() -> None:
    """Where a later sentence says that three towns were struck, all three are where it was."""
    draft = enriched(
        "Gunmen attacked army posts in several towns of Mali on Tuesday. Reports indicate that seven towns were struck, "
        "among them Kayes, Nioro and Diboli."
    )
    assert towns(draft, draft.incidents[0])[:2] == ["Kayes", "Nioro"]


def test_a_namesake_on_another_continent_is_not_where_it_was() -> None:
    """A place abroad counts where it is near what the report names at home, and not where it lies far away."""
    text = "Gunmen killed nine people in Santiago on Monday, near Gao, in Mali. The army in Gao, Mali, said so in Chile."
    draft = enriched(text)
    assert "Santiago" not in towns(draft, draft.incidents[0])
