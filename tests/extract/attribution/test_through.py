"""Through what a claimant spoke, where the words for it stand elsewhere than beside the verb, or mean another's."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines import rules_engines
from briefing.extract.enrich import enrich
from briefing.model.claim import ChannelKind
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from briefing.model.claim import Attribution

    Read = Callable[..., list[Attribution]]


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """Yield the program's own gazetteer."""
    with SqliteGazetteer.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def read(gazetteer: SqliteGazetteer) -> Read:
    """Return a function that gives the attributions that rules alone find in a text."""

    def attributions(text: str, language: str = "en", publisher: str = "Delta Courier") -> list[Attribution]:
        draft = draft_of(text, language)
        draft = replace(draft, source=replace(draft.source, publisher=publisher))
        found = enrich(draft, rules_engines(), gazetteer).claims
        return [claim.attribution for claim in found if claim.cue]

    return attributions


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Our colleague called from the bush. She said that the road was mined.", ChannelKind.INTERVIEW),
        ("en", "The mayor spoke on Radio Koro. The bridge is open, he said.", ChannelKind.BROADCAST),
        ("fr", "Un ancien a accepté de nous recevoir. Le vieillard affirme que la route est minée.", ChannelKind.INTERVIEW),
        ("en", "The mayor said on Radio Koro that it was over. He said that the road was mined.", ChannelKind.NOT_STATED),
    ],
)  # fmt: skip
def test_who_was_only_introduced_goes_on_through_the_same_channel(
    read: Read, language: str, text: str, kind: ChannelKind
) -> None:
    """The channel of the sentence before is carried where that sentence tells nothing that was said, and no further."""
    assert read(text, language)[-1].channel.kind is kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Contrary to what is said on Facebook, the ministry said that the road was open."),
        (
            "fr",
            "S'agissant de la vidéo diffusée sur Facebook, le ministère affirme que la route est ouverte.",
        ),
        ("en", "A captain who is not authorised to speak to the press said that the road was mined."),
        ("fr", "Un capitaine qui n'est pas autorisé à parler à la presse affirme que la route est minée."),
    ],
)
def test_what_is_answered_or_forbidden_is_no_channel(read: Read, language: str, text: str) -> None:
    """Neither what a statement answers nor what somebody may not do tells through what they spoke."""
    found = read(text, language)[-1]
    assert found.channel.kind is ChannelKind.NOT_STATED
    assert found.audience == ""


def test_a_semicolon_ends_what_a_channel_holds_for(read: Read) -> None:
    """What one body says in a statement says nothing of the channel of the next body in the sentence."""
    text = "In a statement, the army said that the road was open; the town council said that it was mined."
    assert [each.channel.kind for each in read(text)] == [ChannelKind.PRESS_RELEASE, ChannelKind.NOT_STATED]


def test_a_party_that_publishes_its_own_text_speaks_through_it(read: Read) -> None:
    """Under its heading a party announces by release; what else it says in its own text comes through that text itself."""
    text = (
        "LAKE FRONT\n\nPRESS RELEASE\n\nThe Lake Front announces that its fighters took the camp at Koro. "
        "We warn that the road is mined."
    )
    kinds = [each.channel.kind for each in read(text, publisher="Lake Front")]
    assert kinds == [ChannelKind.PRESS_RELEASE, ChannelKind.PUBLICATION]


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "“They came at dawn,” Ruth Amadi told us.", "Delta Courier"),
        ("en", "Asked by this paper about it, the mayor said that the road was open.", "Delta Courier"),
        ("en", "The army urged residents to stay indoors.", "residents"),
        ("en", "“We will stay,” the governor told mourners.", "mourners"),
        ("en", "The commander told a mediator that his men had no mortars.", "a mediator"),
        ("fr", "« Nous resterons », a lancé le préfet à la foule.", ""),
        ("fr", "« Nous resterons », a-t-il lancé à la foule.", "la foule"),
    ],
)
def test_who_is_told_may_be_anybody(read: Read, language: str, text: str, who: str) -> None:
    """Those who are told are kept as written, the publication under its own name."""
    found = read(text, language)
    assert found[-1].audience == who
