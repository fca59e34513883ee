"""Lines that no report has: what stands before and after them is still found, and a quadratic pattern would be felt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines.rules import RulesEngine
from briefing.extract.enrich import enrich
from briefing.model.draft import Draft
from briefing.model.source import Source, sha256_of, source_id
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator

BEFORE = "The army said it had repelled an attack on a post in Kayes, Mali. "
AFTER = " A resident said he heard gunfire in Kayes on Tuesday.\n"


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """The gazetteer that comes with the program."""
    with SqliteGazetteer.open() as opened:
        yield opened


@pytest.mark.parametrize(
    "unit", ["A", "Al-", " ", '"', "(", "A B ", "1 ", ",", "l'", "— ", "of A ", "\n", "\t", "x" * 50 + " "]
)
def test_an_endless_line_hides_nothing_beside_it(unit: str, gazetteer: SqliteGazetteer) -> None:
    """Ten thousand characters of one kind in the middle of a report cost neither the claim before nor the report."""
    text = BEFORE + "x" + (unit * 10_000)[:10_000] + "y." + AFTER
    digest = sha256_of(text.encode())
    source = Source(id=source_id(digest), text=text, sha256=digest, language="en", publisher="River Post")
    found = enrich(Draft(source=source, original=text.encode()), [RulesEngine("en")], gazetteer)
    assert any("repelled an attack" in claim.wording for claim in found.claims)
