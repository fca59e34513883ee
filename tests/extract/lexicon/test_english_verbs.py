from __future__ import annotations

import pytest

from briefing.extract.lexicon.english_verbs import attitudes, forms, taking
from briefing.model.claim import Attitude


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("fume", "fume fumes fumed fuming"),
        ("cry", "cry cries cried crying"),
        ("rebut+", "rebut rebuts rebutted rebutting"),
        ("decree", "decree decrees decreed decreeing"),
        ("guess", "guess guesses guessed guessing"),
    ],
)
def test_a_verb_has_its_forms(entry: str, wanted: str) -> None:
    """Base, third person, past and -ing follow English spelling."""
    assert forms(entry) == tuple(wanted.split())


def test_an_irregular_verb_with_a_particle_keeps_both() -> None:
    """The past stands in the table, and the particle behind every form."""
    assert forms("hit>hit_back") == ("hit back", "hits back", "hitting back")


def test_the_first_line_tells_the_attitude_and_every_line_what_is_taken() -> None:
    """A verb in several lines shows what its first one says and takes what any of them says."""
    assert attitudes()["disclaimed"] is Attitude.DENIED
    assert set(taking()["hoped"]) == {"q"}
    assert "remark" not in taking()
