from __future__ import annotations

import pytest

from briefing.extract.figures.told import figures
from briefing.model.source import Source

BESIDE = [
    ("She counts 21 wounded, all of them civilians.", "en", ["civilians"]),
    ("On the friendly side, six dead and eleven wounded.", "en", ["friendly side", "friendly side"]),
    (
        "On the friendly side, six dead; on the enemy side, four killed.",
        "en",
        ["friendly side", "enemy side"],
    ),
    ("It is 13 bodies so far, mostly women, and more are feared.", "en", ["bodies, mostly women"]),
    ("I saw ten bodies in uniform.", "en", ["bodies in uniform"]),
    ("12 dead among the attackers.", "en", ["attackers"]),
    ("22 morts, tous des civils.", "fr", ["civils"]),
    ("Côté assaillants, 11 morts.", "fr", ["assaillants"]),
    ("On compte sept tués dans nos rangs.", "fr", ["nos rangs"]),
    ("21 wounded, all evacuated to Niamey.", "en", [""]),
    ("Seven people, all civilians, were killed.", "en", ["people"]),
]


@pytest.mark.parametrize(("text", "language", "whose"), BESIDE)
def test_those_counted_are_named_beside_the_number(text: str, language: str, whose: list[str]) -> None:
    """An apposition, a side or ranks say who was counted where no noun stands with the number."""
    source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
    assert [each.whose for each in figures(source, 0, len(text))] == whose
