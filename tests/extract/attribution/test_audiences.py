from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.extract.attribution.audiences import audience, channel_to, is_passive
from briefing.extract.finding import Finding
from briefing.extract.text.reading import read
from briefing.model.claim import ChannelKind
from tests.extract.reports import draft_of

CLOSING = {"]": "[", ">": "<", "}": "{"}


def told(text: str, language: str, publisher: str = "") -> str:
    """Return the audience of a claim in a text that marks its parts: [source] <cue> {content}."""
    plain, begun, parts = "", {}, {}
    for letter in text:
        if letter in CLOSING.values():
            begun[letter] = len(plain)
        elif letter in CLOSING:
            parts[CLOSING[letter]] = ((begun[CLOSING[letter]], len(plain)),)
        else:
            plain += letter
    source = replace(draft_of(plain, language).source, publisher=publisher)
    finding = Finding(source=parts.get("[", ()), cue=parts["<"], content=parts["{"])
    return audience(read(source), finding)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("[The mayor] <told> Delta Wire {that it rained}.", "en", "Delta Wire"),
        ("[The ministry] <informs> the public {that it rained}.", "en", "the public"),
        (
            "[We] <warn> all companies that carry fuel {that it rained}.",
            "en",
            "all companies that carry fuel",
        ),
        ("[It] <calls on> citizens {to stay calm}.", "en", "citizens"),
        ("[The mayor] <told> him {that it rained}.", "en", ""),
        ("[Le ministère] <informe> la population {que la pluie vient}.", "fr", "la population"),
        ("[Il] <a demandé> au gouvernement {d'agir}.", "fr", "gouvernement"),
        ("[Les autorités] <assurent> toutefois {que la pluie vient}.", "fr", ""),
        ("Joint par L'Écho du Lac, [le maire] <affirme> {que la pluie vient}.", "fr", "L'Écho du Lac"),
    ],
)
def test_whom_it_was_told(text: str, language: str, wanted: str) -> None:
    """Media by name, and whoever a verb such as "informs" has for its object; pronouns and adverbs are nobody."""
    assert told(text, language).removeprefix("le ") == wanted


def test_a_part_of_the_publications_name_is_the_publication() -> None:
    """Said “to the Mirror” in the Euphrates Mirror, it was said to the Euphrates Mirror."""
    text = "[The mayor] <told> the Mirror {that it rained}."
    assert told(text, "en", publisher="Euphrates Mirror (machine translation)") == "Euphrates Mirror"


@pytest.mark.parametrize(
    ("who", "kind"),
    [
        ("Delta Wire", ChannelKind.INTERVIEW),
        ("reporters", ChannelKind.PRESS_CONFERENCE),
        ("lawmakers", ChannelKind.SPEECH),
    ],
)
def test_the_audience_tells_the_channel(who: str, kind: ChannelKind) -> None:
    """One medium hears an interview, journalists a press conference, lawmakers a speech."""
    assert channel_to(who) is kind


def test_those_who_are_asked_ask_nothing() -> None:
    """In "members are asked to" the subject is the audience."""
    assert told("Members <are asked> {to stay away}.", "en") == "Members"
    reading = read(draft_of("Members are asked to stay away.", "en").source)
    assert is_passive(reading, Finding(cue=((8, 17),), content=((18, 30),)))
    assert not is_passive(reading, Finding(content=((18, 30),)))
