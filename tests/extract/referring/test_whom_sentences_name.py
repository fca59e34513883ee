"""Whom a pronoun stands for among those whom a sentence only names: kin, the writer's own people, bodies known by capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines import rules_engines
from briefing.extract.enrich import enrich
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Read = Callable[..., list[str]]


@pytest.fixture(scope="module")
def read() -> Iterator[Read]:
    """Yield a function that gives the claimants that rules alone find in a text."""
    with SqliteGazetteer.open() as gazetteer:

        def claimants(text: str, language: str = "en") -> list[str]:
            found = enrich(draft_of(text, language), rules_engines(), gazetteer).claims
            return [claim.attribution.claimant for claim in found if claim.cue]

        yield claimants


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "My colleague jumped out of the window. She said that three were shot.", "my colleague"),
        ("en", "Paul Otu sells millet. His brother was hurt, he said.", "Paul Otu"),
        ("en", "Chief Dan Otu was taken. His daughter Halima had one call. She said that he was eating well.", "Halima"),
        ("en", "A U.N. official met a militia. She said that the raid was theirs.", "a U.N. official"),
        ("en", "The Katiba of the Red Well released a video. It said that four were dead.", "Katiba of the Red Well"),
        ("en", "On Highlands Radio the mayor was heard. He said that four were dead.", "the mayor"),
        ("en", "The army was silent. A camp leader and two guards came. It said that four were dead.", "the army"),
        ("en", "Staff of the provincial health directorate are to stay, its circular says.", "the provincial health directorate"),
        ("fr", "Selon nos informations, les ravisseurs ont appelé. Ils affirment que deux hommes sont morts.", "les ravisseurs"),
    ],
)  # fmt: skip
def test_a_pronoun_is_whom_the_sentence_before_names(read: Read, language: str, text: str, name: str) -> None:
    """Kin of the other sex, the writer's own people and bodies with capitals count; kin of the same sex and outlets do not."""
    assert read(text, language)[-1].casefold() == name.casefold()
