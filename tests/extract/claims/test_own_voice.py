from __future__ import annotations

import pytest

from briefing.extract.attribution.statements import own_statement
from briefing.extract.claimants.parties import parties
from briefing.extract.claims.own_voice import own_voice
from briefing.extract.engines.rules import RulesEngine
from briefing.extract.text.reading import read
from tests.extract.reports import draft_of


def own(text: str, language: str = "en", publisher: str = "") -> list[str]:
    """Return the sentences that a text says in its own voice."""
    reading = read(draft_of(text, language, publisher=publisher).source)
    statement = own_statement(reading, parties(reading))
    found = own_voice(reading, RulesEngine(language).find(text), (), statement)
    return [text[start:end] for each in found for start, end in each.content]


def test_a_report_says_itself_what_can_be_checked() -> None:
    """Violence with a number, an ordinal or a day is the publication's claim; background and attributed sentences are not."""
    text = "Gunmen killed nine people on Monday. The region has seen much violence. The army said 12 men were killed."
    assert own(text) == ["Gunmen killed nine people on Monday"]


def test_a_partys_statement_says_all_of_it_itself() -> None:
    """Under "Statement by …" every sentence that says "we" or tells of the events is the party's, the heading none."""
    text = "Statement by the Front for Azal (FFA)\n\nWe hold the town. Nine soldiers were killed. The sky was blue."
    assert own(text) == ["We hold the town", "Nine soldiers were killed"]


def test_bullets_are_left_out() -> None:
    """A list's items are claims without their bullets and semicolons, and the line that opens a list is none."""
    text = (
        "COMMUNIQUÉ\nMinistère de la Défense\n\nLe bilan est le suivant :\n- 12 soldats tués ;\n- 3 blessés."
    )
    assert own(text, "fr") == ["12 soldats tués", "3 blessés"]


def test_a_newspaper_with_a_warlike_name_is_no_party() -> None:
    """A publisher counts as speaking for itself only where the text says "we" outside quotations."""
    reading = read(
        draft_of(
            "Nine people were killed. “We saw it,” a man said.", "en", publisher="The Liberation Front"
        ).source
    )
    assert own_statement(reading, parties(reading)) is None


def test_a_publisher_that_fights_and_says_we_speaks_for_itself() -> None:
    """The text of a party's own outlet is that party's statement, under the short name that the text gives it."""
    text = "The Front for Azal (FFA) greets its friends. Our fighters took the town."
    reading = read(draft_of(text, "en", publisher="Front for Azal").source)
    statement = own_statement(reading, parties(reading))
    assert statement is not None
    assert statement.party.label == "FFA"


@pytest.mark.parametrize(
    "sentence",
    [
        "Roads remain closed",
        "Three hundred households moved to the school on Tuesday",
        "Peacekeepers drove through on Sunday",
        "Her seven bridesmaids are not",
        "No patient has come back to our clinic",
        "The hostages are still being held",
        "Soldiers sealed off the area",
        "Our fighters control the town since this morning",
        "A curfew is in force from 7 p.m",
        "Among the dead was the deputy mayor",
    ],
)
def test_what_happened_or_holds_is_told_by_its_tense(sentence: str) -> None:
    """A sentence in the past, in the perfect or of a state that holds is the publication's claim, whatever its verb."""
    assert own(f"{sentence}.") == [sentence]


@pytest.mark.parametrize(
    "sentence",
    [
        "The town lies on the road to the border.",
        "The conflict has displaced more than two million people since 2019.",
        "The general studied in Paris and speaks four languages.",
        "The mood in the town was tense and bitter.",
        "This paper spoke to nine families.",
        "Fishing and farming are the main sources of income.",
        "If the agreement lapsed, nobody would be safe.",
    ],
)
def test_background_is_no_claim_whatever_its_tense(sentence: str) -> None:
    """Geography, history, biography, moods and what a report says of itself are not proposed."""
    assert own(sentence) == []
