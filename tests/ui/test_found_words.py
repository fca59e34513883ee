from __future__ import annotations

import inspect
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from briefing.app.settings import WindowLanguage
from briefing.extract import referring
from briefing.extract.attribution import statements
from briefing.extract.claims import proposed as claims
from briefing.extract.dating import day_arithmetic
from briefing.extract.dating import rules as date_rules
from briefing.extract.joining import joined as joining
from briefing.extract.referring import reasons
from briefing.model.when import When
from briefing.ui.application import make_application
from briefing.ui.field_table import incident_fields
from briefing.ui.fields import WhenEditor
from briefing.ui.found_words import BASES, REASONS, basis_in_words, reason_in_words
from briefing.ui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

DAY = date(2025, 7, 2)
UNITS = ("hour", "day", "week", "month", "year", "decade")
RECKONED = (
    day_arithmetic.UNKNOWN,
    *(
        day_arithmetic.weekday(DAY, number, which=which)
        for number in range(7)
        for which in ("", "last", "next")
    ),
    *(day_arithmetic.shifted(DAY, days) for days in (-3, -1, 0, 1, 2)),
    *(day_arithmetic.ago(DAY, count, unit) for count in (1, 2) for unit in UNITS),
    *(day_arithmetic.up_to_publication(DAY, count, unit) for count in (1, 2) for unit in UNITS),
    *(
        day_arithmetic.calendar_unit(DAY, unit, steps)
        for unit in ("week", "weekend", "month", "year")
        for steps in (-1, 0, 1)
    ),
    day_arithmetic.day_of(DAY, 3, 6, None),
    *(
        day_arithmetic.month_of(DAY, month, None, ahead=ahead)
        for month in (6, 7, 8)
        for ahead in (True, False)
    ),
    *(
        day_arithmetic.part_of_month(day_arithmetic.month_of(DAY, 6, None), part)
        for part in ("early", "mid", "late")
    ),
)
ENGLISH = re.compile(
    r"\b(the|of|before|after|publication on|day of|up to|days?|weeks?(?!-end)|reckoned|counted)\b"
)


@pytest.fixture
def french(qtbot: QtBot) -> Iterator[QApplication]:
    """Yield the application, speaking French until the end of the test."""
    application, before = make_application(), QLocale()
    speak(application, WindowLanguage.FRENCH)
    yield application
    speak(application, WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize("basis", sorted({each.basis for each in RECKONED if each and each.basis}))
def test_what_a_time_was_reckoned_from_is_said_in_french(french: QApplication, basis: str) -> None:
    """Whatever a time is reckoned from, the French window says it in French words, its days and numbers as they were."""
    said = basis_in_words(basis)
    assert said != basis
    assert not ENGLISH.search(said)
    assert re.findall(r"\d{4}-\d\d-\d\d", said) == re.findall(r"\d{4}-\d\d-\d\d", basis)


def test_the_english_window_says_it_as_it_was_found() -> None:
    """Without another language nothing is changed, and what a person wrote as a basis stays as it is in any."""
    assert all(basis_in_words(each.basis) == each.basis for each in RECKONED if each)
    assert basis_in_words("as the mayor's office told us") == "as the mayor's office told us"


@pytest.mark.parametrize("module", [claims, joining, referring, reasons, statements, date_rules])
def test_every_form_of_the_engines_is_known(module: ModuleType) -> None:
    """Each sentence with which the engines say why has its form here: a new one is noticed."""
    source = inspect.getsource(module)
    told = re.findall(r'f?"(“\{[^"]*|cue “[^"]*|the leading engine [^"]*|no attribution in [^"]*)"', source)
    told += re.findall(r'f"([^"]*(?:publication on|the report says)[^"]*)"', source)
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(form)) for form in (*BASES, *REASONS)]
    for words in told:
        what = "armed group" if "report names" in words or "named before" in words else "claimant"
        filled = re.sub(r"\{[^}]*\}", "Tuesday", words.replace("{what}", what)).replace("“Tuesday”", "“x”")
        assert any(re.fullmatch(each, filled) for each in patterns), words


def test_a_reason_keeps_the_words_of_the_report(french: QApplication) -> None:
    """In French too the words quoted in a reason are the report's, whatever stands in them."""
    said = reason_in_words("“he”: Idris Kone is the last person who spoke before it")
    assert said == "«\u00a0he\u00a0»\u00a0: Idris Kone est la dernière personne à s’être exprimée avant"
    assert "said; then: x" in reason_in_words("cue “said; then: x”")


def test_the_editor_of_a_time_says_its_basis_in_french(french: QApplication, qtbot: QtBot) -> None:
    """Under a time that a report words "on Tuesday" the French window says in French which Tuesday was meant."""
    editor = WhenEditor(next(field for field in incident_fields() if field.name == "when"))
    qtbot.addWidget(editor)
    editor.show_anew(
        When(edtf="2025-07-01", wording="on Tuesday", basis="Tuesday before publication on 2025-07-02")
    )
    notes = " ".join(label.text() for label in editor.findChildren(QLabel))
    assert "le mardi qui précède la publication du 2025-07-02" in notes
