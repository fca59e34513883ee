"""Why the claim in hand is proposed, as the window says it, in English and in French."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from briefing.app.settings import WindowLanguage
from briefing.model.claim import Attribution, Claim
from briefing.model.detection import Detection, Opinion, Sight
from briefing.model.source import Source, sha256_of, source_id
from briefing.ui.application import make_application
from briefing.ui.panels.claim_explained import ClaimExplained
from briefing.ui.translation import speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TEXT = "The army said it won."
SOURCE = Source(id=source_id(sha256_of(TEXT.encode())), text=TEXT, sha256=sha256_of(TEXT.encode()))
CLAIM = Claim(
    id="c-1",
    content=(SOURCE.span(14, 20),),
    cue=SOURCE.span(9, 13),
    attribution=Attribution(claimant="The army", passage=SOURCE.span(0, 8)),
    detection=Detection(
        engine="trained",
        confidence=0.934,
        reasons=("cue “said”",),
        opinions=(
            Opinion(
                engine="rules", sight=Sight.OTHERWISE, confidence=0.68, source="army", content="<b>it</b>"
            ),
        ),
    ),
)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ClaimExplained]:
    """The lines, empty; the window speaks English again at the end."""
    application, before = make_application(), QLocale()
    made = ClaimExplained()
    qtbot.addWidget(made)
    yield made
    speak(application, WindowLanguage.ENGLISH)
    QLocale.setDefault(before)


def test_the_lines_say_cue_sureness_claimant_engine_and_the_others(panel: ClaimExplained) -> None:
    """Each line has its words, and what comes from a report is shown letter for letter, never as markup."""
    panel.show_claim(CLAIM)
    assert panel.texts == (
        "“said”",
        "93 %",
        "as the text has it: “The army”",
        "the trained engine",
        "the rules: saw other words (68 %), “<b>it</b>”, said by “army”",
    )


def test_a_claim_made_by_hand_needs_no_explaining(panel: ClaimExplained) -> None:
    """Without a detection nothing stands there, and the next proposal is explained again."""
    panel.show()
    panel.show_claim(replace(CLAIM, detection=None))
    assert panel.isHidden()
    assert panel.texts == ("",) * 5
    panel.show_claim(CLAIM)
    assert not panel.isHidden()


def test_an_engine_that_does_not_read_the_language_is_said_not_to_have_been_asked_in_french(
    qtbot: QtBot,
) -> None:
    """The French window explains in French."""
    application, before = make_application(), QLocale()
    speak(application, WindowLanguage.FRENCH)
    made = ClaimExplained()
    qtbot.addWidget(made)
    detection = Detection(engine="rules", opinions=(Opinion(engine="trained", sight=Sight.NOT_ASKED),))
    made.show_claim(replace(CLAIM, detection=detection))
    assert made.texts[3] == "les règles"
    assert made.texts[4].startswith("le moteur entraîné")
    assert "pas consulté" in made.texts[4]
    speak(application, WindowLanguage.ENGLISH)
    QLocale.setDefault(before)
