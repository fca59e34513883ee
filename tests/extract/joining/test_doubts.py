from __future__ import annotations

import pytest

from briefing.extract.engines.rules import rules_engines
from briefing.extract.enrich import enrich
from briefing.extract.finding import Finding
from briefing.extract.joining.doubts import doubtful
from briefing.extract.joining.joined import Joined
from briefing.extract.text.reading import read
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import draft_of


def doubted(
    text: str,
    cue: str,
    content: str,
    *,
    confidence: float = 0.9,
    others: tuple[Finding, ...] = (),
    language: str = "en",
) -> bool:
    """Return whether a finding with this cue and content in a text is held for no claim."""

    def at(words: str) -> tuple[tuple[int, int]]:
        return ((text.index(words), text.index(words) + len(words)),)

    finding = Finding(
        source=((0, 3),), cue=at(cue), content=at(content), confidence=confidence, engine="trained"
    )
    return doubtful(read(draft_of(text, language).source), Joined(finding=finding, others=others))


@pytest.mark.parametrize(
    ("text", "cue", "content", "language"),
    [
        ("The group did not say how many men it lost.", "say", "how many men it lost", "en"),
        ("The group did not disclose casualty figures.", "did not disclose", "casualty figures", "en"),
        ("He did not mention losses among soldiers.", "mention", "losses among soldiers", "en"),
        ("The army declined to comment on the toll.", "comment", "on the toll", "en"),
        ("The army gave no figures of its own.", "gave no", "figures of its own", "en"),
        ("Le groupe n'a pas précisé le nombre de morts.", "précisé", "le nombre de morts", "fr"),
        ("Il ne donne aucun bilan de ses pertes.", "donne", "bilan de ses pertes", "fr"),
        ("Two sides blamed each other for the raid.", "blamed", "for the raid", "en"),
        ("A man who asked not to be named left.", "asked", "not to be named", "en"),
        ("Smoke rose, indicating the ferocity of it.", "indicating", "the ferocity of it", "en"),
        ("He said that.", "said", "that", "en"),
        ("The push, supported by aircraft, went on.", "supported", "The push", "en"),
    ],
)
def test_what_was_not_said_is_no_claim(text: str, cue: str, content: str, language: str) -> None:
    """Silence, a wish for anonymity, the publication's gloss and a bare pronoun are not printed as somebody's claim."""
    assert doubted(text, cue, content, language=language)


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The army denied losing the town.", "denied", "losing the town"),
        ("The army did not deny losing the town.", "deny", "losing the town"),
        ("The army blamed JNIM.", "blamed", "JNIM"),
        ("The army said it did not disclose names.", "said", "it did not disclose names"),
    ],
)
def test_a_denial_is_a_claim(text: str, cue: str, content: str) -> None:
    """Saying that something is not so is saying something."""
    assert not doubted(text, cue, content)


def test_an_unsure_guess_needs_a_cue_word_or_a_second_engine() -> None:
    """Below even odds a finding stands only if its cue is a known one or another engine found it too."""
    text = "The army moves towards the town."
    assert doubted(text, "moves", "towards the town", confidence=0.4)
    other = Finding(content=((16, 31),), engine="rules", confidence=0.55)
    assert not doubted(text, "moves", "towards the town", confidence=0.4, others=(other,))


def test_a_relative_clause_about_something_else_is_no_claim() -> None:
    """Of "to which it pledged allegiance" the pronoun and one word are nothing that somebody said."""
    text = "The group, to which it pledged allegiance, left."
    finding = Finding(
        source=((20, 22),), cue=((23, 30),), content=((14, 19), (31, 41)), confidence=0.9, engine="trained"
    )
    assert doubtful(read(draft_of(text, "en").source), Joined(finding=finding))


def test_a_repetition_points_to_the_fullest_telling() -> None:
    """One side's same answer told twice in one source is marked as the same as the longer one."""
    text = (
        "The army said it had repelled the attack. It said it had repelled the attack at the bridge of Maro."
    )
    gazetteer = SqliteGazetteer.open()
    short, full = enrich(draft_of(text, "en"), rules_engines(), gazetteer).claims
    gazetteer.close()
    assert (short.same_as, full.same_as) == (full.id, "")
