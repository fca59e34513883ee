from __future__ import annotations

import pytest

from briefing.extract.claimants.named import named_by
from briefing.extract.claimants.parties import parties
from briefing.extract.referring import Known, Named, claimant
from briefing.extract.text.reading import read
from briefing.model.claim import Naming
from tests.extract.reports import draft_of

INTRODUCED = (
    "The Front for Azal (FFA) attacked Maro. Tarsania's army left. "
    "The Ouri Doctors Network and Human Rights Watch were there."
)
INTRODUIT = "Le Front d'Azal (FDA) a attaqué Maro. L'armée tarsanienne est partie. L'ONU était là."
NAMED, UNNAMED, UNSPECIFIED = Naming.NAMED, Naming.UNNAMED, Naming.UNSPECIFIED


def read_source(phrase: str, language: str = "en") -> tuple[str, Naming, str, str]:
    """Return name, naming, role and side of a source phrase at the start of a sentence after an introduction."""
    intro = INTRODUCED if language == "en" else INTRODUIT
    text = f"{intro}\n\n{phrase} xx."
    reading = read(draft_of(text, language).source)
    start = len(intro) + 2
    found = named_by(reading, (start, start + len(phrase)), parties(reading))
    return found.name, found.naming, found.role, found.on_behalf_of


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("The FFA", ("FFA", NAMED, "", "FFA")),
        ("The rebel group FFA", ("FFA", NAMED, "", "FFA")),
        ("Tarsania's army", ("Tarsania's army", NAMED, "", "Tarsania's army")),
        ("Army spokesperson Sory Demba", ("Sory Demba", NAMED, "spokesperson", "Tarsania's army")),
        (
            "Gen. Sory Demba, the army's spokesman",
            ("Sory Demba", NAMED, "spokesman", "Tarsania's army"),
        ),
        ("Sory Demba, a spokesman for the FFA", ("Sory Demba", NAMED, "spokesman", "FFA")),
        ("Mrs Ruth Amadi, 41, a nurse", ("Ruth Amadi", NAMED, "nurse", "")),
        ("One of them, herder Ibra Ag Tassa, 52", ("Ibra Ag Tassa", NAMED, "herder", "")),
        ("A resident of Maro, who asked not to be named", ("a resident of Maro", UNNAMED, "resident", "")),
        ("Two security sources", ("two security sources", UNNAMED, "", "")),
        ("Malian officials", ("Malian officials", UNNAMED, "officials", "")),
        ("The mayor of Maro", ("the mayor of Maro", NAMED, "mayor", "")),
        ("An army spokesman", ("an army spokesman", UNNAMED, "spokesman", "Tarsania's army")),
        ("Reports", ("reports", UNSPECIFIED, "", "")),
        ("Unconfirmed reports", ("unconfirmed reports", UNSPECIFIED, "", "")),
        ("The interior ministry", ("the interior ministry", NAMED, "", "")),
        ("The General Staff of the armies", ("General Staff of the armies", NAMED, "", "")),
        ("Human Rights Watch", ("Human Rights Watch", NAMED, "", "Human Rights Watch")),
        ("OCHA", ("OCHA", NAMED, "", "")),
        ("MSF", ("MSF", NAMED, "", "")),
        ("The Ouri Doctors Network, a medical union,", ("Ouri Doctors Network", NAMED, "medical union", "")),
        ("@maro_now", ("@maro_now", NAMED, "", "")),
    ],
)
def test_a_source_phrase_names_somebody(phrase: str, wanted: tuple[str, Naming, str, str]) -> None:
    """Name without article or clause, whether it is a name at all, role, and the party spoken for."""
    assert read_source(phrase) == wanted


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("Le FDA", ("FDA", NAMED, "", "FDA")),
        (
            "Le général Sory Demba, ministre de la Défense",
            ("Sory Demba", NAMED, "ministre de la Défense", ""),
        ),
        ("Le porte-parole du FDA, Sory Demba", ("Sory Demba", NAMED, "porte-parole", "FDA")),
        (
            "Un porte-parole de l'armée",
            ("un porte-parole de l'armée", UNNAMED, "porte-parole", "armée tarsanienne"),
        ),
        ("Une habitante de Maro", ("une habitante de Maro", UNNAMED, "habitante", "")),
        ("Plusieurs sources", ("plusieurs sources", UNSPECIFIED, "", "")),
        ("L'état-major des armées", ("armée tarsanienne", NAMED, "", "armée tarsanienne")),
        ("L'ONU", ("ONU", NAMED, "", "ONU")),
    ],
)
def test_a_french_source_phrase_names_somebody(phrase: str, wanted: tuple[str, Naming, str, str]) -> None:
    """The same in French."""
    assert read_source(phrase, "fr") == wanted


def resolved(text: str, phrase: str, language: str = "en", *earlier: str) -> str:
    """Return whom a phrase, where it stands last in a text, is resolved to; `earlier` are the source phrases before it."""
    reading = read(draft_of(text, language).source)
    known = parties(reading)
    met: list[Named] = []
    for each in (*earlier, phrase):
        start = text.index(each) if each != phrase else text.rindex(phrase)
        span = (start, start + len(each))
        one = claimant(reading, span, Known(parties=known, earlier=tuple(met), publication="Delta Wire"))
        met.append(Named(claimant=one, span=span))
    if met[-1].claimant.name.casefold() != phrase.casefold():
        assert met[-1].claimant.resolution
    return met[-1].claimant.name


@pytest.mark.parametrize(
    ("text", "phrase", "earlier", "wanted"),
    [
        ("The FFA rebels left. The Front for Azal (FFA) said so. It said more.", "It", ("The Front for Azal (FFA)",), "FFA"),
        ("Mayor Awa Sed visited Maro. The army said no. She said yes.", "She", ("The army",), "Awa Sed"),
        ("Omar Tall, a spokesman, said no. Ruth Amadi, a spokeswoman, said yes. He said more.", "He",
         ("Omar Tall, a spokesman", "Ruth Amadi, a spokeswoman"), "Omar Tall"),
        ("Governor Omar Tall said no. Tall said more.", "Tall", ("Governor Omar Tall",), "Omar Tall"),
        ("The Front for Azal (FFA) came. The attackers said no.", "The attackers", (), "FFA"),
        ("The Red Cross Network said so. The network said more.", "The network", ("The Red Cross Network",), "Red Cross Network"),
        ("The defence ministry said so. The statement said more.", "The statement",
         ("The defence ministry",), "the defence ministry"),
        ("He said no.", "He", (), "he"),
    ],
)  # fmt: skip
def test_short_forms_are_followed_back_with_a_reason(
    text: str, phrase: str, earlier: tuple[str, ...], wanted: str
) -> None:
    """Pronouns, surnames and common nouns stand for the last fitting name; without one they stay as they are."""
    assert resolved(text, phrase, "en", *earlier) == wanted


def test_two_armed_groups_leave_the_attackers_to_the_last_one_named() -> None:
    """Where more than one armed group is named, "the rebels" are the one named last before it."""
    text = "The Front for Azal (FFA) and the Harvest Brigade (HB) fought. The rebels said no."
    assert resolved(text, "The rebels") == "HB"


def test_capitals_everywhere_make_no_name_of_small_words() -> None:
    """In a text all in capitals, "of the" is nobody's name."""
    name, naming, *_ = read_source("THE JUDGE OF THE DISTRICT, WHO DIRECTED THE REMOVAL OF THE BODY")
    assert name.startswith("THE JUDGE")
    assert naming is Naming.UNNAMED
