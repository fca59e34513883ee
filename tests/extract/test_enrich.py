from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.extract.finding import Finding
from briefing.model.claim import Naming
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import ENGLISH, FRENCH, draft_of

if TYPE_CHECKING:
    from collections.abc import Iterator

MARKS = ["“", "”", "«", "»", '"', "''", "(", "—", "\n\n", "\x00", "\u202e"]
PIECES = st.sampled_from(
    [each for report in (*ENGLISH, *FRENCH) for each in report.text.replace("\n", " \n ").split(" ")] + MARKS
)  # fmt: skip


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """Yield the program's own gazetteer."""
    found = SqliteGazetteer.open()
    yield found
    found.close()


@given(text=st.lists(PIECES, max_size=60).map(" ".join), language=st.sampled_from(["en", "fr", ""]))
def test_no_shuffled_report_breaks_the_reading(gazetteer: SqliteGazetteer, text: str, language: str) -> None:
    """Whatever words come in whatever order, reading gives a draft whose every passage stands in its source."""
    draft = enrich(draft_of(text, language, publisher="Front for Azal"), rules_engines(), gazetteer)
    assert all(proposal.passage.stands_in(draft.source) for proposal in draft.proposals if proposal.passage)
    assert all(span.stands_in(draft.source) for claim in draft.claims for span in claim.content)


@given(text=st.text(max_size=300), language=st.sampled_from(["en", "fr", "de", ""]))
def test_arbitrary_text_breaks_nothing(gazetteer: SqliteGazetteer, text: str, language: str) -> None:
    """Any text in any language gives a draft, if need be without a claim."""
    assert len(enrich(draft_of(text, language), rules_engines(), gazetteer).incidents) <= 5


def test_what_is_said_to_be_unknown_is_a_gap_and_no_claim(gazetteer: SqliteGazetteer) -> None:
    """What a group "did not disclose" becomes an information gap and is not printed as a claim as well."""
    text = "The Front for Azal (FFA) claimed the attack but did not disclose casualty figures."
    draft = enrich(draft_of(text, "en"), rules_engines(), gazetteer)
    assert len(draft.gaps) == 1
    assert not any("casualty" in claim.wording for claim in draft.claims)


def test_an_unsure_attribution_is_better_than_the_publications_voice(gazetteer: SqliteGazetteer) -> None:
    """A checkable sentence that rules attribute, however unsurely, is not printed as the publication's own."""

    class Silent:
        """An engine in the lead that finds nothing."""

        name = "silent"
        languages = frozenset({"en"})

        def find(self, text: str) -> tuple[()]:
            """Return nothing."""
            return ()

    text = "Unconfirmed reports speak of 4 dead on Monday."
    draft = enrich(draft_of(text, "en"), [Silent(), *rules_engines()], gazetteer)
    assert [claim.attribution.naming for claim in draft.claims] == [Naming.UNSPECIFIED]


def test_headlines_outside_the_body_give_no_claims(gazetteer: SqliteGazetteer) -> None:
    """Only the report's own ranges are read for claims."""
    text = "The army says it won.\n\nThe army said nine men were killed."
    whole = draft_of(text, "en")
    draft = enrich(replace(whole, body=((23, len(text)),)), rules_engines(), gazetteer)
    assert [claim.content[0].start >= 23 for claim in draft.claims] == [True]


def test_a_language_without_an_engine_is_said(gazetteer: SqliteGazetteer) -> None:
    """A report that no engine reads gets a warning with advice, and no guess."""
    draft = enrich(draft_of("Die Armee meldete neun Tote.", "de"), rules_engines(), gazetteer)
    assert draft.claims == ()
    assert [problem.advice for problem in draft.problems] == ["Make its claims by hand."]


def test_two_claims_of_the_same_words_can_be_told_apart(gazetteer: SqliteGazetteer) -> None:
    """Where two sources stand behind one clause each has said it: two claims, each with an id of its own."""
    text = "The mayor said, and a doctor confirmed, that four people were hurt in Ouri."
    content = (text.index("that four"), len(text) - 1)

    class Both:
        """An engine that finds both sources."""

        name = "both"
        languages = frozenset({"en"})

        def find(self, text: str) -> tuple[Finding, ...]:
            """Return what the mayor and what the doctor said."""
            cues = ((text.index(word), text.index(word) + len(word)) for word in ("said", "confirmed"))
            sources = ((text.index(word), text.index(word) + len(word)) for word in ("The mayor", "a doctor"))
            return tuple(
                Finding(content=(content,), cue=(cue,), source=(source,), engine=self.name)
                for cue, source in zip(cues, sources, strict=True)
            )

    claims = enrich(draft_of(text, "en"), [Both()], gazetteer).claims
    assert [each.attribution.wording for each in claims] == ["The mayor", "a doctor"]
    assert len({each.id for each in claims}) == 2
