from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.claimants import parties as parties_of
from briefing.extract.claimants.parties import parties
from briefing.extract.referring import Known, Named, claimant, reasons
from briefing.extract.text.reading import read
from briefing.model.claim import Naming
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from briefing.extract.claimants.named import Claimant

assert parties_of  # the module and its function share a name


def met(text: str, language: str, publication: str = "Delta Wire") -> list[Claimant]:
    """Return whom each [source] of a text stands for, in their order."""
    plain, spans, begun = "", [], 0
    for letter in text:
        if letter == "[":
            begun = len(plain)
        elif letter == "]":
            spans.append((begun, len(plain)))
        else:
            plain += letter
    reading = read(draft_of(plain, language).source)
    found: list[Named] = []
    for span in spans:
        known = Known(parties=parties(reading), earlier=tuple(found), publication=publication)
        found.append(Named(claimant=claimant(reading, span, known), span=span))
    return [each.claimant for each in found]


def names(text: str, language: str, publication: str = "Delta Wire") -> list[str]:
    """Return the names of those whom each [source] of a text stands for."""
    return [each.name for each in met(text, language, publication)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[Governor Omar Tall] said no. [The governor] said more. [Tall] said yes.", ["Omar Tall"] * 3),
        ("[The governor] said no. Governor Omar Tall came later.", ["Omar Tall"]),
        ("[Army spokesman Col. Omar Tall] said no. [The colonel] said more. [The officer] left.", ["Omar Tall"] * 3),
        ("[The mayor, Awa Sed,] said no. His deputy, Omar Tall, was there. [She] said more.", ["Awa Sed", "Awa Sed"]),
        ("[A fisherman who survived] said no. [The man] said more.", ["a fisherman who survived"] * 2),
        ("[A second source, a diplomat,] said no. [The diplomat] left.", ["a second source, a diplomat"] * 2),
        ("[A senior officer] said no. [Another officer] said yes.", ["a senior officer", "another officer"]),
        ("Minister Awa Sed met Governor Omar Tall. [She] said no. [He] said yes.", ["Awa Sed", "Omar Tall"]),
        ("I spoke to a vigilante guy. [He] said no.", ["a vigilante guy"]),
        ("[The prefect of Koro] said no. [The prefect of Maro] said yes.", ["the prefect of Koro", "the prefect of Maro"]),
        ("[Two European diplomats] said no. [The diplomats] left. [They] said more.", ["two European diplomats"] * 3),
        ("[The Azal Front's spokesman, Omar Tall,] said no. [The Front's spokesman] said more.", ["Omar Tall"] * 2),
    ],
)  # fmt: skip
def test_people_are_followed_to_their_full_names(text: str, wanted: list[str]) -> None:
    """Offices, ranks, general words and pronouns stand for the nearest fitting person, never for one they exclude."""
    assert names(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[The militant group Azal Dawn] said no. [The group] said more. [It] left.", ["Azal Dawn"] * 3),
        ("[The ministry of health] said no. [The ministry] said more.", ["the ministry of health"] * 2),
        ("[The Nigeria Labour Forum, a union,] said no. [The union] said more. [The NLF] left.", ["Nigeria Labour Forum"] * 3),
        ("[The Lake Union] said no. [The statement] said more.", ["Lake Union", "Lake Union"]),
        ("The Coalition of the Hills (CH) fought. According to [the mayor of Maro], CH men came. [The group] denied it.",
         ["the mayor of Maro", "CH"]),
        ("[The foreign mission] said no.", ["the foreign mission"]),
        ("[A count by the Lake Union] said nine.", ["Lake Union"]),
        ("[They] say we burned it.", ["they"]),
    ],
)  # fmt: skip
def test_bodies_are_followed_to_their_full_names(text: str, wanted: list[str]) -> None:
    """Nouns, initials, statements and "it" stand for the body that has such a name or is of such a kind."""
    assert names(text, "en") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[Le porte-parole de l'armée, le colonel Omar Tall,] dit non. [L'officier] précise. [Il] ajoute.", ["Omar Tall"] * 3),
        ("[Le député Paul Sed] dit non. [L'élu] précise.", ["Paul Sed"] * 2),
        ("[Le maire, Omar Tall,] dit non. [Son adjointe, Awa Sed,] aussi. [Elle] précise. [Il] ajoute.",
         ["Omar Tall", "Awa Sed", "Awa Sed", "Omar Tall"]),
        ("[La police] dit non. [Le commissaire Paul Sed] précise. [Elle] ajoute.", ["la police", "Paul Sed", "la police"]),
        ("[La gendarmerie] accuse le groupe Vent du Lac (VL). [Ce dernier] rejette tout.", ["la gendarmerie", "VL"]),
        ("[L'ONG Secours Lac] dit non. [L'organisation] précise. [Elle] ajoute.", ["ONG Secours Lac"] * 3),
        ("[Mgr Luc Sed, évêque de Maro,] dit non. [Le prélat] précise.", ["Luc Sed"] * 2),
        ("[Le préfet] dit non. Le préfet du cercle, Omar Tall, est venu.", ["Omar Tall"]),
        ("Le préfet vient de parler. Selon [lui], rien ne bouge.", ["le préfet"]),
        ("[Le ministère de la Santé] dit non. [Le communiqué] ajoute.", ["ministère de la Santé"] * 2),
        ("[Des témoins] disent non. [Ils] ajoutent.", ["des témoins", "des témoins"]),
    ],
)  # fmt: skip
def test_french_words_agree_in_gender_and_number(text: str, wanted: list[str]) -> None:
    """The nearest one of the right gender and number is meant, persons and bodies alike."""
    assert names(text, "fr") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[We] wrote that it burned.", "Lagoon Desk"),
        ("[The Desk] thinks so.", "Lagoon Desk"),
        ("“[We] saw it,” Omar Tall said.", "Omar Tall"),
    ],
)
def test_whoever_writes_says_we(text: str, wanted: str) -> None:
    """The first person is the publisher, without its department, or inside a quotation whoever is quoted."""
    (found,) = met(text, "en", "Lagoon Desk, media office")
    assert (found.name, found.naming) == (wanted, Naming.NAMED)
    assert found.resolution


def test_a_spokesman_speaks_for_the_body_that_a_short_form_means() -> None:
    """The leader "of the group" and "its spokesman" speak for the group, somebody's brother for nobody."""
    text = "[The Azal Front] said no. [Its spokesman, Omar Tall,] left. [His brother, Paul Sed,] stayed."
    assert [each.on_behalf_of for each in met(text, "en")] == ["", "Azal Front", ""]


def test_one_body_is_one_side() -> None:
    """A body and its spokesman stand under one name, articles aside."""
    spokesman, council = met(
        "[Lake council spokesman Omar Tall] said no. [The Lake council] said more.", "en"
    )
    assert spokesman.on_behalf_of == (council.on_behalf_of or council.name)


def test_a_name_that_cannot_be_told_stays_with_the_reason() -> None:
    """A pronoun that nobody before it fits keeps its own word, and says so."""
    (found,) = met("[She] said no.", "en")
    assert found.name == "she"
    assert found.resolution == reasons.nobody_fits("She")
