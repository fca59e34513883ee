from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.text.quotation_marks import INSIDE, MARK, OUTSIDE, quotation_states, quotations

MARKED_TEXT = st.text(alphabet=st.sampled_from("ab '`\"“”„«»\n\r\u2029😀\ud800")) | st.text()


def drawn(text: str) -> str:
    """Return the states as a picture: . outside, - inside, | a mark."""
    return "".join(".-|"[state] for state in quotation_states(text))


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ('a "b" c', "..|-|.."),
        ("a “b” c", "..|-|.."),
        ("« b » c", "|---|.."),
        ("``b'' c", "||-||.."),
        ("''b'' c", "||-||.."),
        ("it's b", "......"),
        ("“b\nc", "|-.."),
        ("“b\r\n“c”", "|-..|-|"),
        ("b” c", ".|.."),
        ("😀 “b”", "..|-|"),
        ("", ""),
    ],
)
def test_each_character_has_a_quotation_state(text: str, states: str) -> None:
    """Marks, what they enclose and what stands outside are told apart; a line break ends a quotation."""
    assert drawn(text) == states


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("« Il a dit “non” hier », dit-il.", [" Il a dit “non” hier "]),
        ("„Ja“, sagte er.", ["Ja"]),
        ('“Mixed marks" happen.', ["Mixed marks"]),
        ("''So be it,'' she said.", ["So be it,"]),
    ],
)
def test_quotations_are_the_outermost_ones(text: str, inner: list[str]) -> None:
    """Quotations are paired by their marks, and those inside others belong to them."""
    found = quotations(text)
    assert [text[each.inner_start : each.inner_end] for each in found] == inner
    assert all(each.closed for each in found)


def test_an_unclosed_quotation_ends_with_its_line() -> None:
    """A quotation that runs on over paragraphs opens each of them; only the last one is closed."""
    text = "“First.\n\n“Second.”\nNot quoted."
    assert [(text[q.start : q.end], q.closed) for q in quotations(text)] == [
        ("“First.", False),
        ("“Second.”", True),
    ]


@given(MARKED_TEXT)
def test_states_and_quotations_stay_within_the_text(text: str) -> None:
    """There is one state a character, and quotations are ordered, apart, on one line, and start at a mark."""
    states = quotation_states(text)
    assert len(states) == len(text)
    assert set(states) <= {OUTSIDE, INSIDE, MARK}
    last = 0
    for quotation in quotations(text):
        assert (
            last
            <= quotation.start
            < quotation.inner_start
            <= quotation.inner_end
            <= quotation.end
            <= len(text)
        )
        assert states[quotation.start] == MARK
        assert "\n" not in text[quotation.start : quotation.end]
        last = quotation.end
