from __future__ import annotations

import pytest

from briefing.extract.dates import dated
from briefing.model.source import Source
from briefing.model.when import When

POINTING = [
    ("He spoke on Monday. The previous day, six men were killed.", "en", "2025-06-29"),
    ("On 28 June rebels took the town. The next day the army returned.", "en", "2025-06-29"),
    ("Attackers struck on Monday. That same day, a convoy was hit.", "en", "2025-06-30"),
    ("Il a parlé lundi. La veille, six hommes avaient été tués.", "fr", "2025-06-29"),
    ("Le 28 juin, ils ont pris la ville. Le lendemain, l'armée est revenue.", "fr", "2025-06-29"),
    ("L'attaque a eu lieu lundi. Ce jour-là, un convoi a été visé.", "fr", "2025-06-30"),
]


def days(text: str, language: str) -> list[str]:
    """Return the days that a text names, published on Wednesday 2 July 2025."""
    source = Source(
        id="s-1", text=text, sha256="0" * 64, language=language, published=When(edtf="2025-07-02")
    )
    return [each.when.edtf for each in dated(source, 0, len(text))]


@pytest.mark.parametrize(("text", "language", "day"), POINTING)
def test_words_point_to_the_day_named_before_them(text: str, language: str, day: str) -> None:
    """The day before, the same day and the day after are reckoned from the day named last."""
    assert days(text, language)[-1] == day


def test_words_that_point_to_no_day_give_none() -> None:
    """Without a day before them they stay unread, and a month is no day."""
    assert days("La veille, six hommes avaient été tués.", "fr") == []
    assert days("In June it rained. The next day they left.", "en") == ["2025-06"]
