from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.text.sentences import (
    ENGLISH,
    FRENCH,
    SentenceRules,
    paragraphs,
    sentences,
    stretches,
    unwrapped,
)

WRAPPED = """\
The governor of the province said on Monday that all roads to the
north had been closed after the storm, and that nobody had been
hurt. A spokesman for the railway said trains would run again from
Wednesday, weather permitting.

Two villages were still without power, the mayor of one of them
said."""


def written(text: str, rules: SentenceRules = ENGLISH) -> list[str]:
    """Return the sentences as they are written."""
    return [text[each.start : each.end] for each in sentences(text, rules)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rained. It stopped.", ["It rained.", "It stopped."]),
        ("Dr. Keita met Gen. Ba at 5 p.m. on Monday. They left.", 2),
        ("It met the U.N. Security Council. He left.", 2),
        ("“We left.” The mayor agreed.", ["“We left.”", "The mayor agreed."]),
        ("He paid 3.5 million. (It was late.) Why?! Nobody knows…", 4),
        ("A headline\nThe first line", ["A headline", "The first line"]),
        ("One line.\r\n\r\n  Another one. \r\n", ["One line.", "Another one."]),
        ("a page\x0cand the next\u2029and one more", 3),
        ("", []),
        (" \n\t\n ", []),
    ],
)
def test_english_sentences_end_where_a_reader_ends_them(text: str, parts: int | list[str]) -> None:
    """A sentence ends at a line break or at . ! ? before a capital, but not after an abbreviation."""
    found = written(text)
    assert (found if isinstance(parts, list) else len(found)) == parts


def test_french_sentences_start_with_accents_and_end_with_guillemets() -> None:
    """French rules know « », accented capitals and French abbreviations."""
    text = "M. Traoré a parlé. « C'est fini. » Écoutez le Dr. Sow. À demain."
    expected = ["M. Traoré a parlé.", "« C'est fini. »", "Écoutez le Dr. Sow.", "À demain."]
    assert written(text, rules=FRENCH) == expected


def test_sentences_of_one_line_share_a_paragraph() -> None:
    """Each sentence bears its line's number, so that quotations and neighbours can be kept within it."""
    numbers = [each.paragraph for each in sentences("One. Two.\n\nThree.")]
    assert numbers[0] == numbers[1] != numbers[2]


@given(st.text(alphabet=st.sampled_from("aA1.!?…\"”»(' \n\r\t\u2028é\ud800")) | st.text())
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Sentences are ordered, trimmed, not empty, and leave nothing out but white space."""
    last = 0
    for start, end, _ in sentences(text):
        assert last <= start < end <= len(text)
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()
    assert len(list(paragraphs(text))) >= len({each.paragraph for each in sentences(text)})


@pytest.mark.parametrize("piece", [".", "A. ", '."', ". (", "( ", "a\n"])
def test_hostile_text_takes_linear_time(piece: str) -> None:
    """Three hundred thousand marks in a row are split in about a second, not in hours."""
    text = piece * (300_000 // len(piece))
    begun = time.perf_counter()
    sentences(text)
    unwrapped(text)
    assert time.perf_counter() - begun < 5


def test_hard_wrapped_lines_are_read_as_running_text() -> None:
    """Line breaks inside hard-wrapped paragraphs become spaces one for one; those between paragraphs stay."""
    joined = unwrapped(WRAPPED)
    assert len(joined) == len(WRAPPED)
    assert "to the north had been closed" in joined
    assert "\n\n" in joined
    assert joined.count("\n") == 2
    assert len(unwrapped(WRAPPED.replace("\n", "\r\n"))) == len(WRAPPED) + WRAPPED.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "Milk\nBread\nEggs and a long line of things to buy\nTea\nSalt\nRice",
        "1\nA headline about the first of these things.\n\n2\nAnother.\n\n3\nA third.\n\n4\nA fourth one.",
        "A paragraph a line.\nAnother paragraph.\nAnd so on, as saved pages are.\nThe end.\nReally.",
    ],
)
def test_lists_and_lines_that_mean_something_stay(text: str) -> None:
    """Texts whose line breaks are not those of a greedy line filler are left as they are."""
    assert unwrapped(text) == text


@given(st.text(alphabet=st.sampled_from("abc  \n\r.")), st.integers(1, 30))
def test_stretches_cover_the_text_in_order(text: str, longest: int) -> None:
    """Stretches join up to the text again, and none is longer than asked for."""
    spans = list(stretches(text, longest))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(0 < end - start <= longest for start, end in spans)
