from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.figures.told import figures
from briefing.model.source import Source

if TYPE_CHECKING:
    from briefing.model.claim import Figure


def read(text: str, passage: str, language: str = "en") -> list[tuple[int | None, int | None, str, str]]:
    """Return the figures of a passage of a text as range, unit and noun."""
    source = Source(id="s-1", text=text, sha256="0" * 64, language=language)
    start = text.rindex(passage)
    return [plain(each) for each in figures(source, start, start + len(passage))]


def plain(figure: Figure) -> tuple[int | None, int | None, str, str]:
    """Return what a figure says."""
    return figure.low, figure.high, figure.unit, figure.whose


def test_a_bare_number_takes_over_what_was_counted_before_it() -> None:
    """Two tolls for one attack are of the same people."""
    text = "Gunmen killed seven traders, residents said. The hospital gives nine."
    assert read(text, "nine") == [(9, 9, "killed", "traders")]


def test_a_bare_number_in_the_same_sentence_does_too() -> None:
    """The second toll of a sentence is of what the first one counts."""
    text = "L'attaque a fait sept morts selon le maire, neuf à en croire l'hôpital."
    assert read(text, "neuf", "fr") == [(9, 9, "killed", "")]


def test_of_them_points_back_to_those_counted_before() -> None:
    """Those meant are named in the sentence before."""
    text = "The raids affected twenty young men. The network said eleven of them were detained."
    assert read(text, "eleven of them were detained") == [(11, 11, "detained", "young men")]


def test_a_number_in_brackets_counts_the_noun_before_it() -> None:
    """The noun stands outside the claim's own words."""
    text = "At dawn NSAG elements (30–40 according to the secretary) entered Chai."
    assert read(text, "30–40") == [(30, 40, "", "NSAG elements")]


def test_the_sentence_tells_the_effect_that_the_content_leaves_out() -> None:
    """The verb stands in the cue, outside the content."""
    text = "The army confirmed the deaths of 12 soldiers in the ambush."
    assert read(text, "12 soldiers") == [(12, 12, "killed", "soldiers")]


def test_one_soldier_and_two_others_are_soldiers() -> None:
    """The noun is taken over in the plural."""
    text = "One soldier was killed and three others were wounded."
    assert read(text, text) == [(1, 1, "killed", "soldier"), (3, 3, "wounded", "soldiers")]


def test_nobody_can_tell_which_of_two_groups_a_bare_number_means() -> None:
    """Soldiers and civilians stand before it, so the noun stays blank."""
    text = "Two soldiers and three civilians were killed and five were wounded."
    assert read(text, text)[-1] == (5, 5, "wounded", "")


def test_another_paragraph_is_not_looked_at() -> None:
    """A number that starts a paragraph does not count what the paragraph before counted."""
    text = "Gunmen killed seven traders.\n\nOn the list are nine."
    assert read(text, "On the list are nine") == []
