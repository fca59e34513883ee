from __future__ import annotations

import pytest

from briefing.extract.dating.dates import dated
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


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("On Monday the mayor spoke of a raid a day earlier.", "en", "2025-06-29"),
        ("Traders came back on Monday, four days after the raid.", "en", "2025-06-26"),
        ("Little is known two days after gunmen took the bus.", "en", "2025-06-30"),
        ("Elles sont revenues lundi, quatre jours après l'incursion.", "fr", "2025-06-26"),
        ("Il a parlé lundi. L'avant-veille, six hommes avaient été tués.", "fr", "2025-06-28"),
        ("Il a parlé lundi. Deux jours plus tard, le camp a été attaqué.", "fr", "2025-07-02"),
        (
            "Le bilan de l'attentat commis la veille a été porté à six, a-t-on appris lundi.",
            "fr",
            "2025-06-29",
        ),
        ("There has been no fighting since the truce of May.", "en", "2025-05/2025-07-02"),
        ("Le comité a recensé quatre mines depuis la mi-juin.", "fr", "2025-06-15/2025-07-02"),
        ("Une reprise est probable sous 72 heures.", "fr", "2025-07-02/2025-07-05"),
    ],
)
def test_a_stretch_is_counted_from_the_day_that_it_points_to(text: str, language: str, day: str) -> None:
    """Days before and after are counted from the day named in the sentence, else from publication; "since" lasts until then."""
    assert day in days(text, language)
