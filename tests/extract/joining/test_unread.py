from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import EngineError
from briefing.extract.engine import find
from briefing.extract.engines import marks_engine, rules_engines
from briefing.extract.enrich import enrich
from briefing.model.draft import Draft
from briefing.model.source import Source, sha256_of, source_id
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

ENGLISH = "The army said on Tuesday that it had repelled the attack near Ondola and killed 12 attackers.\n"
SPANISH = (
    "Hombres armados atacaron el martes un puesto del ejército cerca de Ondola, según el portavoz militar.\n"
)


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """The gazetteer that comes with the program."""
    with SqliteGazetteer.open() as opened:
        yield opened


def read(text: str, language: str, gazetteer: SqliteGazetteer) -> Draft:
    """Return what is proposed of a text."""
    digest = sha256_of(text.encode())
    source = Source(id=source_id(digest), text=text, sha256=digest, language=language, file_name="a.txt")
    return enrich(Draft(source=source, original=text.encode()), (*rules_engines(), marks_engine()), gazetteer)


def test_a_mixed_text_is_read_as_english_and_that_is_said(gazetteer: SqliteGazetteer) -> None:
    """A text whose language was not told has the claims of its English part, with a note; a short one needs none."""
    mixed = read(ENGLISH + SPANISH, "", gazetteer)
    assert [claim.attribution.claimant for claim in mixed.claims] == ["the army"]
    assert [each.message for each in mixed.problems] == [
        "the language of a.txt could not be told; it was read as English"
    ]
    assert read(ENGLISH, "", gazetteer).problems == ()


def test_a_text_in_no_known_language_says_so(gazetteer: SqliteGazetteer) -> None:
    """Where nothing language-free stands in it either, nothing is proposed, and a person is told to make the claims."""
    (problem,) = read("Etxebarrieta gaurkoan ibaiertzeko", "und", gazetteer).problems
    assert problem.message == "the language of a.txt could not be told, and no engine reads it"
    assert problem.advice == "Make its claims by hand."


def test_french_marks_are_left_out_of_the_quotation_with_their_spaces(gazetteer: SqliteGazetteer) -> None:
    """The words of a quotation are those between the marks, without the spaces that belong to the marks."""
    (claim,) = read("« An tɛna segin kɔ abada », o ko.", "bm", gazetteer).claims
    assert claim.quotations[0].passage.quote == "An tɛna segin kɔ abada"


class Failing:
    """An engine that fails over any text."""

    name, languages = "failing", frozenset({"en"})

    def find(self, text: str) -> tuple[()]:
        """Fail."""
        raise ValueError(f"cannot read\n{len(text)} characters")


def test_an_engine_that_fails_is_named() -> None:
    """What an engine raises becomes an error that says which engine it was, on one line."""
    with pytest.raises(EngineError) as raised:
        find(Failing(), "x")
    assert raised.value.engine == "failing"
    assert "ValueError: cannot read 1 characters" in raised.value.message
