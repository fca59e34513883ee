from __future__ import annotations

import pytest

from briefing.extract.claimants.spoken_for import on_behalf


@pytest.mark.parametrize(
    ("phrase", "body"),
    [
        ("General Awa Sed, military council spokesperson", "military council"),
        ("The Rapid Column's media officer", "Rapid Column"),
        ("a spokesman for the Lake Union", "Lake Union"),
        ("Le porte-parole du gouvernement, Paul Sed", "gouvernement"),
        ("a spokesman", ""),
        ("Its chief spokeswoman", ""),
        ("the mayor of Maro", ""),
    ],
)
def test_a_spokesman_speaks_for_the_body_beside_the_word(phrase: str, body: str) -> None:
    """Where the text has no party of that name, the body is taken from the office; other people speak for themselves."""
    assert on_behalf(phrase, (0, len(phrase)), ()) == body
