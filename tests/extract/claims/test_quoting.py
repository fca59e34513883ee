from __future__ import annotations

import pytest

from briefing.extract.claims.quoting import quotations_in
from briefing.extract.engines.rules import RulesEngine
from briefing.extract.text.reading import read
from briefing.model.claim import QuotationKind
from tests.extract.reports import draft_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“We held the town,” the mayor said.", [(QuotationKind.DIRECT, "We held the town")]),
        (
            "The mayor said the town was “held by our own men”.",
            [(QuotationKind.MIXED, "held by our own men")],
        ),
        ("The army said it had “neutralized” 80 men in the town.", [(QuotationKind.SCARE, "neutralized")]),
        ("The army said it had won.", []),
    ],
)
def test_quotations_are_direct_mixed_or_scare_quotes(
    text: str, wanted: list[tuple[QuotationKind, str]]
) -> None:
    """All quoted is direct, quoted in part is mixed, one or two words are kept at arm's length; marks are left out."""
    (finding,) = RulesEngine("en").find(text)
    found = quotations_in(read(draft_of(text, "en").source), finding)
    assert [(each.kind, each.passage.quote) for each in found] == wanted
