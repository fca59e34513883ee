from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.text.shouting import as_usually_written, shouted
from briefing.store.gazetteer import SqliteGazetteer


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "BOGOTA, 4 MAY 90 -- TWO BOMBS EXPLODED IN SAN JOSE ON 3 MARCH.  THE COLOMBIAN POLICE REPORTED IT LAST MONDAY.",
            "Bogota, 4 May 90 -- two bombs exploded in San Jose on 3 March.  The Colombian police reported it last Monday.",
        ),
        (
            "THE ARMY MAY MARCH ON THE CAPITAL OF EL SALVADOR, SAYS A REPORT.",
            "The army may march on the capital of El Salvador, says a report.",
        ),
    ],
)
def test_capitals_are_left_where_they_belong(text: str, wanted: str) -> None:
    """Sentences, places, nationalities, months and days keep their capitals, all else is written small."""
    with SqliteGazetteer.open() as gazetteer:
        assert as_usually_written(text, gazetteer) == wanted


def test_other_text_is_left_alone() -> None:
    """A text with small letters, or a line too short to tell, is returned as it is."""
    with SqliteGazetteer.open() as gazetteer:
        for text in ("The UN said NATO left KORSA.", "BREAKING NEWS"):
            assert not shouted(text)
            assert as_usually_written(text, gazetteer) == text


@given(text=st.text(alphabet=st.sampled_from("ABCÉİßŒ ŞÇ.,\n12 THE IN"), min_size=40, max_size=200))
def test_no_letter_moves(text: str) -> None:
    """Whatever the letters, the result is as long as the text, sign for sign the same but for case."""
    with SqliteGazetteer.open() as gazetteer:
        usual = as_usually_written(text, gazetteer)
    assert len(usual) == len(text)
    assert all(new in (old, old.lower()) for new, old in zip(usual, text, strict=True))
