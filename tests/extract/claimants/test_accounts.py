from __future__ import annotations

import pytest

from briefing.extract.claimants.accounts import account, whole_of
from briefing.extract.text.reading import read
from briefing.model.claim import ChannelKind
from tests.extract.reports import draft_of

PAPER, RELEASE, POST = ChannelKind.DOCUMENT, ChannelKind.PRESS_RELEASE, ChannelKind.SOCIAL_MEDIA


@pytest.mark.parametrize(
    ("phrase", "language", "kind", "issuer"),
    [
        ("The council's own count", "en", PAPER, "The council"),
        ("A statement by the Azal Front", "en", RELEASE, "the Azal Front"),
        ("The army's statement", "en", RELEASE, "The army"),
        ("A voice note from a driver", "en", POST, "a driver"),
        ("The statement", "en", RELEASE, ""),
        ("Un communiqué du ministère de la Santé", "fr", RELEASE, "ministère de la Santé"),
        ("Un rapport de l'ONU", "fr", PAPER, "l'ONU"),
        ("Le communiqué", "fr", RELEASE, ""),
    ],
)
def test_a_text_stands_for_its_issuer(phrase: str, language: str, kind: ChannelKind, issuer: str) -> None:
    """Counts, statements and messages are told by kind, with the words for whoever issued them where these stand there."""
    reading = read(draft_of(f"{phrase} xx.", language).source)
    found = account(reading, (0, len(phrase)))
    assert found is not None
    assert found.kind is kind
    assert (reading.text(found.issuer) if found.issuer else "") == issuer


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("The report of the attack", "en"),
        ("Le bilan de l'attaque", "fr"),
        ("A statement", "en"),
        ("The mayor", "en"),
    ],
)
def test_what_no_one_issued_is_no_account(phrase: str, language: str) -> None:
    """An attack issues nothing, and a statement of nobody in particular stands for nobody."""
    reading = read(draft_of(f"{phrase} xx.", language).source)
    assert account(reading, (0, len(phrase))) is None


@pytest.mark.parametrize(
    ("phrase", "language", "whole"),
    [
        ("The army's general staff", "en", "The army"),
        ("The group's media wing", "en", "The group"),
        ("La cellule de communication du ministère", "fr", "ministère"),
    ],
)
def test_a_press_office_speaks_as_the_whole(phrase: str, language: str, whole: str) -> None:
    """A general staff or a press office is the body that it is a part of."""
    reading = read(draft_of(f"{phrase} xx.", language).source)
    span = whole_of(reading, (0, len(phrase)))
    assert span is not None
    assert reading.text(span) == whole
