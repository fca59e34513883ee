"""Questions: what a claim answers, told by its words, in English and French.

The answers are proposals to sort by: the board lets a person move a claim to another question.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.lexicon import question_words as vocabulary
from briefing.model.claim import Answer, Attitude, Figure, Naming, Question, Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a claim when its questions are asked: its words, and what was read off them."""

    wording: str
    cue: str
    attitude: Attitude
    naming: Naming
    figures: tuple[Figure, ...] = ()
    witness: bool = False
    earlier: bool = False
    negated: bool = False
    own: bool = False
    """Whether the text is the claimant's own statement: "we" is the claimant."""
    side: str = ""
    """The party that the claimant speaks for."""
    accused: str = ""
    """Another party that the claim says did it."""


def answers(told: Told) -> tuple[Answer, ...]:
    """Return the questions that a claim answers, the likeliest first, each with a value to compare by; never none."""
    if told.earlier:
        return (_answer(Topic.EARLIER),)
    found = _on_the_ground(told) + _losses(told)
    if not found:
        found = _said_of_it(told)
    return tuple(dict.fromkeys(found)) or (_answer(Topic.OTHER),)


def about(words_counted: str) -> str:
    """Return who is meant by a noun phrase, in one word of the board: attackers, soldiers, civilians, or the phrase itself."""
    return next(
        (group for group, pattern in vocabulary.ABOUT if pattern.search(words_counted)),
        words_counted.casefold(),
    )


def group_of(words_counted: str) -> str:
    """Return the board's word for those counted, "" where it has none: what lets "militants" and "fighters" compare."""
    known = about(words_counted)
    return (
        known if known != words_counted.casefold() or known in {name for name, _ in vocabulary.ABOUT} else ""
    )


def _answer(topic: Topic, value: str = "", on: str = "") -> Answer:
    return Answer(question=Question(topic=topic, about=on), value=value)


def _on_the_ground(told: Told) -> list[Answer]:
    text = f"{told.cue} {told.wording}"
    found: list[Answer] = []
    if vocabulary.REPELLED.search(text):
        found.append(_answer(Topic.OUTCOME, "attack succeeded" if told.negated else "attack repelled"))
    taken = vocabulary.TAKEN.search(text)
    if taken and not told.witness:
        found.append(_answer(Topic.OUTCOME, "" if told.negated else "ground taken"))
        found.append(_answer(Topic.CONTROL, "ground held" if told.negated else "ground taken"))
    elif vocabulary.SUCCEEDED.search(text) and not found:
        found.append(_answer(Topic.OUTCOME, "attack repelled" if told.negated else "attack succeeded"))
    if vocabulary.HELD.search(text):
        found.append(_answer(Topic.CONTROL, "ground held"))
    if vocabulary.MATERIEL.search(told.wording) and vocabulary.RECOVERED.search(told.wording) and not taken:
        found.append(_answer(Topic.MATERIEL))
    return found + _responsibility(told, text)


def _responsibility(told: Told, text: str) -> list[Answer]:
    """Return who the claim says did it, or did not do it: the claimant's own side, or the party that it accuses."""
    if told.accused:
        return [_answer(Topic.RESPONSIBILITY, "responsible", on=told.accused)]
    if vocabulary.NOT_RESPONSIBLE.search(text) or vocabulary.NOT_DONE.search(text):
        return [_answer(Topic.RESPONSIBILITY, "not responsible", on=told.side)]
    if vocabulary.RESPONSIBLE.search(text) or (told.own and vocabulary.OWN_ATTACK.search(told.wording)):
        return [_answer(Topic.RESPONSIBILITY, "responsible", on=told.side)]
    return []


def _losses(told: Told) -> list[Answer]:
    counted = [figure for figure in told.figures if vocabulary.COUNTED_LOSSES.search(figure.unit)]
    if counted:
        return [_answer(Topic.LOSSES, on=about(figure.whose)) for figure in counted]
    if (
        vocabulary.LOSSES.search(told.wording)
        and not told.witness
        and not vocabulary.CALLING.search(told.cue)
    ):
        return [_answer(Topic.LOSSES, on=_losers(told.wording))]
    return []


def _losers(wording: str) -> str:
    """Return who is said to have lost people: those named right after the word for it, else right before; "" for neither."""
    loss = vocabulary.LOSSES.search(wording)
    assert loss is not None  # noqa: S101 - the caller has looked
    for near in (wording[loss.end() : loss.end() + 50], wording[max(0, loss.start() - 40) : loss.start()]):
        group = next((name for name, pattern in vocabulary.ABOUT if pattern.search(near)), "")
        if group:
            return group
    return ""


def _said_of_it(told: Told) -> list[Answer]:
    """Return the topic of a claim that is neither about ground nor about losses: the first that its words fit."""
    topic = _other_topic(told, f"{told.cue} {told.wording}")
    return [_answer(topic)] if topic else []


def _other_topic(told: Told, text: str) -> Topic | None:
    attacked = bool(vocabulary.ATTACK.search(told.wording))
    sensed = vocabulary.SENSES.search(text)
    fitting = (
        (Topic.WITNESS, told.witness or (told.attitude is Attitude.DESCRIBED and sensed)),
        (Topic.RESPONSE, told.attitude is Attitude.WANTS or vocabulary.CALLING.search(text)),
        (Topic.WHERE, attacked and vocabulary.WHERE.search(told.wording)),
        (
            Topic.ASSESSMENT,
            told.attitude in (Attitude.WARNED, Attitude.BELIEVES) or vocabulary.ASSESSING.search(text),
        ),
        (Topic.WITNESS, vocabulary.SENSES.search(told.wording)),
        (Topic.EVENT, attacked),
    )
    return next((topic for topic, fits in fitting if fits), None)


def tells_of_earlier(wording: str) -> bool:
    """Return whether a claim says that it is about an earlier event."""
    return bool(vocabulary.EARLIER.search(wording))


def accuses(wording: str, attitude: Attitude) -> bool:
    """Return whether a claim's words say of its first noun that it attacked somebody, or blame it."""
    return (attitude is Attitude.CLAIMED and bool(vocabulary.BLAMED.search(wording))) or bool(
        vocabulary.DID_IT.search(wording)
    )


def tells_of_anything(wording: str) -> bool:
    """Return whether a sentence answers any question that a board sorts by."""
    told = Told(wording=wording, cue="", attitude=Attitude.SAID, naming=Naming.NAMED, own=True)
    return answers(told) != (_answer(Topic.OTHER),)
