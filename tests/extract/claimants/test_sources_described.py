"""Who is meant where the words for a source describe, repeat or hide them, and what is left of those words as their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.claimants.roles import role_in
from briefing.extract.engines import rules_engines
from briefing.extract.enrich import enrich
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.model.claim import Attribution

    Read = Callable[..., list[Attribution]]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    """Yield a function that gives the attributions that rules alone find in a text."""
    with SqliteGazetteer.open() as gazetteer:

        def attributions(text: str, language: str = "en") -> list[Attribution]:
            found = enrich(draft_of(text, language), rules_engines(), gazetteer).claims
            return [claim.attribution for claim in found if claim.cue]

        yield attributions


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("the Right Honourable Minister of Works", "Minister of Works"),
        ("a camp leader and two aid workers", "camp leader"),
        ("Yamo leader", "leader"),
        ("village chief", "village chief"),
        ("the field commander of the Mountain Shield", "field commander"),
        ("the chairman of the Growers' Union", "chairman of the Growers' Union"),
        ("président de l'association des producteurs", "président de l'association des producteurs"),
        ("le chef d'une équipe de secours de Tarsa", "chef d'une équipe de secours"),
        ("un sous-officier du détachement", "sous-officier"),
        ("le porte-parole militaire", "porte-parole militaire"),
        ("a former camp sheikh", "former camp sheikh"),
        ("an ammunition specialist", "ammunition specialist"),
        ("Sister Angela", "Sister"),
    ],
)
def test_a_role_is_the_office_alone(phrase: str, role: str) -> None:
    """Styles, further people, whose a leader is and where a body is are no part of the role; what a post is over is."""
    assert role_in(phrase) == role


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("en", "A surgeon we reached by telephone said that ten men came.", "a surgeon", "surgeon"),
        ("en", "A weaver to whom we showed the photographs said that ten men came.", "a weaver", "weaver"),
        ("en", "A person at the United Nations said that ten men came.", "a person at the United Nations", ""),
        ("en", "Josue Ilunga, a catechist who lost his brother, said that ten men came.", "Josue Ilunga", "catechist"),
        ("en", "The Secretary, Mr. Dan Otuba, said that ten men came.", "Dan Otuba", "Secretary"),
        ("en", "Its spokesman, who goes by Abou Sidi, said that ten men came.", "Abou Sidi", "spokesman"),
        ("en", "His daughter, Bana, said that ten men came.", "Bana", "daughter"),
        ("fr", "Son épouse, Bana, affirme que dix hommes sont venus.", "Bana", "épouse"),
        ("fr", "Une institutrice contactée mardi affirme que dix hommes sont venus.", "une institutrice", "institutrice"),
        ("fr", "Rose Berger affirme que dix hommes sont venus.", "Rose Berger", ""),
    ],
)  # fmt: skip
def test_who_is_described_is_named_without_how_they_were_reached(
    read: Read, language: str, text: str, name: str, role: str
) -> None:
    """How somebody was met and what they hid is left out, a name of war or of kin is kept, and a body near them is not they."""
    (found,) = read(text, language)
    assert (found.claimant, found.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("From the governor we demand the release of the prisoners.", "we"),
        ("Earlier another trader said that ten men came.", "another trader"),
    ],
)
def test_a_source_begins_with_who_speaks(read: Read, text: str, wording: str) -> None:
    """Neither whom a demand is made of nor when something was said belongs to the source."""
    assert [each.wording for each in read(text)] == [wording]
