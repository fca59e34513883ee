from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.extract.attribution.audiences import audience
from briefing.extract.attribution.channels import channel, relays
from briefing.extract.engines.rules import RulesEngine
from briefing.extract.text.reading import read
from briefing.model.claim import ChannelKind
from tests.extract.reports import draft_of


def chain(text: str, language: str) -> tuple[ChannelKind, str, list[str]]:
    """Return the channel's kind, the audience and the relays of the first finding in a text."""
    reading = read(draft_of(text, language).source)
    finding = RulesEngine(language).find(text)[0]
    return (
        channel(reading, finding).kind,
        audience(reading, finding),
        [each.name for each in relays(reading, finding)],
    )


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("The army said in a statement that it won.", "en", (ChannelKind.PRESS_RELEASE, "", [])),
        (
            "The army said in a statement posted on Telegram that it won.",
            "en",
            (ChannelKind.SOCIAL_MEDIA, "", []),
        ),
        ("The army said on Facebook that it won.", "en", (ChannelKind.SOCIAL_MEDIA, "", [])),
        (
            "The mayor told Delta Wire by phone that it rained.",
            "en",
            (ChannelKind.INTERVIEW, "Delta Wire", []),
        ),
        ("The mayor told reporters that it rained.", "en", (ChannelKind.PRESS_CONFERENCE, "reporters", [])),
        (
            "“It rained,” the mayor said, quoted by Delta Wire.",
            "en",
            (ChannelKind.NOT_STATED, "", ["Delta Wire"]),
        ),
        ("The mayor said in a national broadcast that it rained.", "en", (ChannelKind.BROADCAST, "", [])),
        (
            "The mayor said at a press conference that it rained.",
            "en",
            (ChannelKind.PRESS_CONFERENCE, "", []),
        ),
        ("L'armée a affirmé dans un communiqué qu'elle a gagné.", "fr", (ChannelKind.PRESS_RELEASE, "", [])),
        ("Le maire a dit à l'AFP que la pluie est venue.", "fr", (ChannelKind.NOT_STATED, "AFP", [])),
        (
            "« La pluie est venue », a dit le maire, cité par l'AFP.",
            "fr",
            (ChannelKind.NOT_STATED, "", ["AFP"]),
        ),
        (
            "« La pluie est venue », a dit le maire à la télévision nationale.",
            "fr",
            (ChannelKind.BROADCAST, "", []),
        ),
        (
            "« La pluie est venue », a dit un homme joint par téléphone.",
            "fr",
            (ChannelKind.INTERVIEW, "", []),
        ),
    ],
)
def test_the_chain_from_claimant_to_publication_is_read(
    text: str, language: str, wanted: tuple[ChannelKind, str, list[str]]
) -> None:
    """Through what somebody spoke, to whom, and who passed it on are three different things."""
    assert chain(text, language) == wanted


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("The group said in an audio message that it won.", "en", ChannelKind.SOCIAL_MEDIA),
        ("The mayor wrote on his page that it rained.", "en", ChannelKind.SOCIAL_MEDIA),
        ("The mayor said on Radio Lagoon that it rained.", "en", ChannelKind.BROADCAST),
        ("The mayor said over the phone that it rained.", "en", ChannelKind.INTERVIEW),
        ("In a flash update, the agency said that it rained.", "en", ChannelKind.DOCUMENT),
        ("Le groupe a affirmé dans un message audio qu'il a gagné.", "fr", ChannelKind.SOCIAL_MEDIA),
        ("Devant la presse, le maire a affirmé qu'il pleuvait.", "fr", ChannelKind.PRESS_CONFERENCE),
        ("Le maire a affirmé lors d'un entretien qu'il pleuvait.", "fr", ChannelKind.INTERVIEW),
    ],
)
def test_a_channel_is_known_by_its_words(text: str, language: str, kind: ChannelKind) -> None:
    """Messages, pages, stations, telephones, updates and press meetings are each of their kind, in both languages."""
    assert chain(text, language)[0] is kind


def test_the_publication_that_saw_a_paper_is_no_relay() -> None:
    """The words "seen by the Wire" in the Wire's own report pass nothing on."""
    draft = draft_of("Nine died, according to a tally seen by Delta Wire.", "en")
    reading = read(replace(draft.source, publisher="The Delta Wire"))
    finding = RulesEngine("en").find(reading.source.text)[0]
    assert relays(reading, finding) == ()
    assert [each.name for each in relays(read(draft.source), finding)] == ["Delta Wire"]


def test_a_channel_inside_the_content_is_not_the_claimants() -> None:
    """What the claim itself tells of a statement is no channel of the claim."""
    assert chain("The mayor said that the army lied in a statement.", "en")[0] is ChannelKind.NOT_STATED
