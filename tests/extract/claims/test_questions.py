from __future__ import annotations

import pytest

from briefing.extract.claims.questions import Told, accuses, answers, tells_of_earlier
from briefing.model.claim import Attitude, Figure, Naming, Topic


def told(wording: str, **more: object) -> list[tuple[Topic, str, str]]:
    """Return topic, subject and value of each question that a claim of these words answers."""
    given = {"cue": "said", "attitude": Attitude.SAID, "naming": Naming.NAMED, **more}
    found = answers(Told(wording=wording, **given))  # type: ignore[arg-type]
    return [(each.question.topic, each.question.about, each.value) for each in found]


@pytest.mark.parametrize(
    ("wording", "wanted"),
    [
        ("it had repelled the attack", (Topic.OUTCOME, "", "attack repelled")),
        ("avoir repoussé l'attaque", (Topic.OUTCOME, "", "attack repelled")),
        ("it captured three barracks", (Topic.OUTCOME, "", "ground taken")),
        ("its men walked into the town", (Topic.CONTROL, "", "ground taken")),
        ("all posts are under control", (Topic.CONTROL, "", "ground held")),
        ("weapons had been recovered", (Topic.MATERIEL, "", "")),
        ("seven towns were attacked", (Topic.WHERE, "", "")),
        ("instability could spread", (Topic.ASSESSMENT, "", "")),
        ("we call on all sides to stop", (Topic.RESPONSE, "", "")),
        ("the harvest was good", (Topic.OTHER, "", "")),
    ],
)
def test_words_tell_which_question_a_claim_answers(wording: str, wanted: tuple[Topic, str, str]) -> None:
    """Each topic is known by its words, with a value to compare by where the topic has one."""
    assert wanted in told(wording)


def test_losses_are_asked_of_those_who_were_counted() -> None:
    """A figure of killed or wounded gives one question for each group it is about."""
    killed = Figure(low=80, unit="neutralized", whose="militants")
    assert told("over 80 militants", figures=(killed,)) == [(Topic.LOSSES, "attackers", "")]


def test_responsibility_is_asked_of_a_side() -> None:
    """Claiming an attack and being blamed for it answer one question, as denying it does."""
    assert told("responsibility for the raid", cue="claimed", side="FFA") == [
        (Topic.RESPONSIBILITY, "FFA", "responsible")
    ]
    assert told("the rebels of the raid", accused="FFA") == [(Topic.RESPONSIBILITY, "FFA", "responsible")]
    assert told("any involvement", cue="denied", side="FFA", negated=True) == [
        (Topic.RESPONSIBILITY, "FFA", "not responsible")
    ]


def test_only_a_denied_act_is_a_denied_responsibility() -> None:
    """Denying that a post fell is about the ground, denying that one's men killed somebody about who did it."""
    fell = told("that the post was overrun", cue="denied allegations", side="FFA", negated=True)
    assert (Topic.CONTROL, "", "ground held") in fell
    assert Topic.RESPONSIBILITY not in {topic for topic, _, _ in fell}
    killed = told("that its men killed villagers", cue="denied allegations", side="FFA", negated=True)
    assert (Topic.RESPONSIBILITY, "FFA", "not responsible") in killed


def test_a_condemnation_is_a_reaction() -> None:
    """Who condemns killings counts none."""
    assert told("the killings", cue="condemned", attitude=Attitude.BELIEVES) == [(Topic.RESPONSE, "", "")]


def test_a_denied_success_is_the_opposite_answer() -> None:
    """A negated outcome is not the outcome."""
    assert (Topic.CONTROL, "", "ground held") in told("the rebels captured the town", negated=True)


def test_earlier_events_and_witnesses_have_questions_of_their_own() -> None:
    """What happened earlier is kept apart, and what a witness saw is not an account of the outcome."""
    assert told("it attacked a camp", earlier=True) == [(Topic.EARLIER, "", "")]
    assert told("smoke over the town", witness=True) == [(Topic.WITNESS, "", "")]
    assert tells_of_earlier("a separate raid last month")


def test_an_accusation_names_who_did_it_first() -> None:
    """An attacker before a verb of attacking is accused; a victim is not."""
    assert accuses("the rebels fired the missile", Attitude.SAID)
    assert accuses("the rebels of shelling the town", Attitude.CLAIMED)
    assert accuses("the Harvest Brigade (HBA) of carrying out the raid", Attitude.CLAIMED)
    assert not accuses("the town was held", Attitude.SAID)
