from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from briefing.app.settings import WindowLanguage
from briefing.model import agreement, assessment, claim, incident, layout, problem
from briefing.model.assessment import Reliability
from briefing.model.claim import Question, ReviewState, Topic
from briefing.model.incident import EventType
from briefing.model.marking import Marking
from briefing.model.problem import Level
from briefing.ui import words
from briefing.ui.application import make_application
from briefing.ui.translation import LANGUAGES, language_code, speak
from tools.translations import collect, compile_file, finished, path_of, placeholders, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ENUMS = [
    kind
    for module in (agreement, assessment, claim, incident, layout, problem)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == module.__name__
]


@pytest.fixture
def speaking(qtbot: QtBot) -> Iterator[QApplication]:
    """Yield the application; its language and locale are put back at the end."""
    application, before = make_application(), QLocale()
    yield application
    speak(application, WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


def test_all_words_can_be_found_for_translation() -> None:
    """No words of the window hide from Qt Linguist: none is put together, none asked of a stranger's class."""
    _, complaints = collect()
    assert [f"{each.place}: {each.why}" for each in complaints] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_words_are_translated(language: str) -> None:
    """Each is translated, in all its forms (English: those that count), with the same parts to fill in and access key."""
    held = read(path_of(language))
    messages = [each for each in collect()[0] if language != "en" or each.numerus]
    assert [
        each.source for each in messages if not finished(held.get((each.context, each.source)), each)
    ] == []
    for each in messages:
        for form in held[each.context, each.source]:
            assert placeholders(form) == placeholders(each.source), each
            assert ("&" in form) == ("&" in each.source), each
            assert re.search(r"\s$", form) == re.search(r"\s$", each.source) or form[-1] == each.source[-1], (
                each
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language: str, tmp_path: Path) -> None:
    """The compiled file in assets/ is the one that Qt's lrelease makes from the text beside it."""
    compile_file(path_of(language), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == path_of(language).with_suffix(".qm").read_bytes()


def test_the_window_speaks_french(speaking: QApplication) -> None:
    """Its own words, those of the model, and those of Qt's dialogs are French; dates are too."""
    assert speak(speaking, WindowLanguage.FRENCH) == "fr"
    assert words.word(ReviewState.PROPOSED) == "proposé"
    assert words.counted(Level.ERROR, 1) == "1 erreur"
    assert words.counted(Level.ERROR, 3) == "3 erreurs"
    assert words.question(Question(topic=Topic.LOSSES, about="X")) == "pertes\u00a0: X"
    assert words.graded(Reliability.C) == "C · Assez fiable"
    assert QCoreApplication.translate("actions", "&File") == "&Fichier"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text().replace("&", "") == "Annuler"
    assert QLocale().name().startswith("fr")


def test_english_counts_right(speaking: QApplication) -> None:
    """One is not two; going back from French leaves nothing French behind."""
    speak(speaking, WindowLanguage.FRENCH)
    speak(speaking, WindowLanguage.ENGLISH)
    assert [words.counted(Level.WARNING, count) for count in (0, 1, 2)] == [
        "0 warnings",
        "1 warning",
        "2 warnings",
    ]
    assert words.word(ReviewState.PROPOSED) == "proposed"


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_every_word_of_the_model_has_one_in_the_window(speaking: QApplication, kind: type[Enum]) -> None:
    """Each member of each enumeration has a French word that stands in the table; none of two members is the same."""
    held = read(path_of("fr"))
    english = {member: words.word(member) for member in kind}
    assert all(("words", text) in held for text in english.values())
    speak(speaking, WindowLanguage.FRENCH)
    assert len({words.word(member) for member in kind}) == len(kind)


def test_the_codebooks_finer_types_and_meanings_have_words(speaking: QApplication) -> None:
    """Each sub-type of each event type and each marking's meaning has French words; another word stays as it is."""
    speak(speaking, WindowLanguage.FRENCH)
    held = read(path_of("fr"))
    for name in (name for kind in EventType for name in kind.sub_types):
        assert ("words", name) in held
    assert words.sub_type("Armed clash") == "Affrontement armé"
    assert words.sub_type("Parade") == "Parade"
    assert words.meaning(Marking.CLEAR) == "aucune limite de diffusion"


def test_a_language_without_words_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's languages are tried in their order; where none has words, English it is."""
    for wanted, code in ((["de-DE", "fr-CH", "en"], "fr"), (["ha", "bm"], "en"), (["en_GB"], "en")):
        monkeypatch.setattr(QLocale, "uiLanguages", lambda *_, wanted=wanted: wanted)
        assert language_code(WindowLanguage.SYSTEM) == code
    assert language_code(WindowLanguage.FRENCH) == "fr"
