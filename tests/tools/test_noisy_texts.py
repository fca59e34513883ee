from __future__ import annotations

import pytest

from tools.noisy_texts import KINDS, moved, noisy

TEXT = (
    "The governor said on Tuesday that the northern column had returned to the modern barracks. "
    "“Nobody was harmed in the operation,” he added, «rien à signaler», while the international observers left. "
) * 20
CLAIM = {"source": [0, 12], "cue": [[13, 17]], "content": [[29, 89]]}


@pytest.mark.parametrize("kind", KINDS)
def test_noise_is_the_same_for_the_same_seed(kind: str) -> None:
    """The same seed gives the same letters, and there is noise at all."""
    made = noisy(TEXT, kind, 3, 0.1)
    assert made == noisy(TEXT, kind, 3, 0.1)
    assert made.text != TEXT
    if kind not in ("capitals", "small"):
        assert noisy(TEXT, kind, 3, 0.03).text != noisy(TEXT, kind, 4, 0.03).text


@pytest.mark.parametrize("kind", KINDS)
def test_marks_are_carried_along(kind: str) -> None:
    """Every word that the noise left whole stands where the mapping says; no offset leaves the text."""
    made = noisy(TEXT, kind, 3, 0.03)
    places = [at for at, word in enumerate(TEXT) if word == "T" and TEXT.startswith("Tuesday", at)]
    found = [made.text[made.at(at) : made.at(at + 7)].casefold() for at in places]
    assert sum(each == "tuesday" for each in found) > 0.6 * len(places)
    assert [made.at(at) for at in range(len(TEXT))] == sorted(made.at(at) for at in range(len(TEXT)))
    assert made.at(len(TEXT)) == len(made.text)
    claim = moved(CLAIM, made)
    assert made.text[slice(*claim["cue"][0])].casefold() in ("said", "said ", "sa1d", "soid")


def test_each_kind_does_what_it_says() -> None:
    """Closing marks go, spaces go, words are broken at a line's end, and capitals keep the length of the text."""
    assert noisy(TEXT, "quotes", 1, 0.1).text.count("”") < TEXT.count("”")
    assert noisy(TEXT, "spaces", 1, 0.1).text.count(" ") < TEXT.count(" ")
    assert "-\n" in noisy(TEXT, "hyphens", 1, 0.1).text
    assert len(noisy("Straße " + TEXT, "capitals", 1, 0.1).text) == len("Straße " + TEXT)
