"""Who agrees, who contradicts, and from how many independent origins."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from briefing.model.agreement import Status, contradict, figures_differ, matters, origin_of, side_of
from briefing.model.brief import Brief
from briefing.model.claim import (
    Answer,
    Attitude,
    Attribution,
    Claim,
    Figure,
    Naming,
    Question,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.incident import Party
from briefing.model.source import Source
from tests.strategies import briefs

OUTCOME = Question(topic=Topic.OUTCOME)
LOSSES = Question(topic=Topic.LOSSES, about="soldiers")
ARMY = Party(id="a-1", name="Army of the Coast", short="the army", aliases=("the armed forces",))


def source(name: str, origin: str = "") -> Source:
    """Return a source by a publisher of that name."""
    return Source(id=name, text="One report of many words.", sha256="", publisher=name, origin=origin)


def claim(
    claimant: str, question: Question, value: str = "", paper: str = "Daily", naming: Naming = Naming.NAMED
) -> Claim:
    """Return a claim of `claimant` that answers `question` and stands in `paper`."""
    return Claim(
        id=f"{claimant}-{paper}",
        content=(source(paper).span(0, 3),),
        attribution=Attribution(claimant=claimant, naming=naming),
        answers=(Answer(question=question, value=value),),
    )


def brief(*claims: Claim, origins: dict[str, str] | None = None) -> Brief:
    """Return a brief of these claims, in sources of the given origin groups."""
    papers = dict.fromkeys(each.source for each in claims)
    sources = tuple(source(paper, (origins or {}).get(paper, "")) for paper in papers)
    return Brief(sources=sources, parties=(ARMY,), claims=claims)


def status(*claims: Claim, origins: dict[str, str] | None = None) -> Status:
    """Return the status of the one question that the claims answer."""
    (matter,) = matters(brief(*claims, origins=origins))
    return matter.status


def test_opposed_answers_of_two_sides_are_contested() -> None:
    """The attack repelled against ground taken is contested, with both accounts side by side."""
    (matter,) = matters(
        brief(claim("the army", OUTCOME, "attack repelled"), claim("Front", OUTCOME, "ground taken"))
    )
    assert matter.status is Status.CONTESTED
    assert [(account.side, account.values) for account in matter.accounts] == [
        ("the army", ("attack repelled",)),
        ("Front", ("ground taken",)),
    ]


def test_one_side_never_contests_itself() -> None:
    """Two answers of one side, under two of its names, are one account."""
    (matter,) = matters(
        brief(
            claim("the armed forces", OUTCOME, "attack repelled"),
            claim("Army of the Coast", OUTCOME, "ground taken"),
        )
    )
    assert [account.side for account in matter.accounts] == ["the army"]
    assert matter.status is Status.SINGLE


def test_repetition_corroborates_nothing() -> None:
    """One side in two papers is one origin and one account, however often it is printed."""
    claims = [claim("the army", OUTCOME, "attack repelled", paper) for paper in ("Daily", "Post", "Mail")]
    (matter,) = matters(brief(*claims))
    assert (matter.status, matter.origins, len(matter.claims)) == (Status.SINGLE, 1, 3)


def test_two_sides_that_say_the_same_agree() -> None:
    """The same answer from two sides with two origins is agreed."""
    assert (
        status(claim("the army", OUTCOME, "ground held"), claim("Front", OUTCOME, "ground held"))
        is Status.AGREED
    )


def test_one_wire_in_two_papers_is_no_agreement() -> None:
    """Papers that copy one wire in their own voice do not agree with each other, even where a third says something else."""
    own = [claim(paper, OUTCOME, "ground held", paper, Naming.PUBLICATION) for paper in ("Daily", "Post")]
    third = claim("Mail", OUTCOME, "", "Mail", Naming.PUBLICATION)
    assert status(*own, origins={"Daily": "wire", "Post": "wire"}) is Status.SINGLE
    assert status(*own, third, origins={"Daily": "wire", "Post": "wire"}) is Status.SINGLE
    assert status(*own) is Status.AGREED


def test_losses_whose_ranges_do_not_meet_are_contested() -> None:
    """Figures of the same unit about the same people contest each other when their ranges have no number in common."""
    army = replace(
        claim("the army", LOSSES), figures=(Figure(low=2, high=5, unit="killed", whose="soldiers"),)
    )
    front = replace(claim("Front", LOSSES), figures=(Figure(low=30, unit="killed", whose="soldiers"),))
    assert status(army, front) is Status.CONTESTED
    lower = replace(front, figures=(Figure(low=5, unit="killed", whose="soldiers"),))
    assert status(army, lower) is Status.SINGLE


def test_figures_of_other_things_are_not_compared() -> None:
    """Killed and wounded, soldiers and militants, or a figure without a unit never differ."""
    ours = Figure(low=80, unit="killed", whose="militants")
    for theirs in (
        replace(ours, low=1, high=2, unit="wounded"),
        replace(ours, low=1, high=2, whose="soldiers"),
    ):
        assert not figures_differ([ours], [theirs])
    assert not figures_differ([Figure(low=80)], [Figure(low=1, high=2)])
    assert figures_differ([ours], [replace(ours, low=1, high=79)])


def test_contradiction_has_no_direction() -> None:
    """If one answer contradicts another, the other contradicts it; an empty answer contradicts nothing."""
    one, other = (
        Answer(question=OUTCOME, value="responsible"),
        Answer(question=OUTCOME, value="not responsible"),
    )
    assert contradict(one, other)
    assert contradict(other, one)
    assert not contradict(one, Answer(question=OUTCOME))
    assert not contradict(one, replace(other, question=LOSSES))


def test_a_rejected_claim_is_no_account() -> None:
    """What a person has rejected neither contests nor agrees."""
    rejected = replace(claim("Front", OUTCOME, "ground taken"), review=Review(state=ReviewState.REJECTED))
    assert status(claim("the army", OUTCOME, "attack repelled"), rejected) is Status.SINGLE


def test_contested_questions_come_first_within_their_topic() -> None:
    """Questions come in the order of the topics, and within a topic the contested ones first."""
    one, two = Question(topic=Topic.CONTROL, about="A"), Question(topic=Topic.CONTROL, about="B")
    found = matters(
        brief(
            claim("x", Question(topic=Topic.WHERE)),
            claim("y", one, "ground held"),
            claim("the army", two, "ground held"),
            claim("Front", two, "ground taken"),
        )
    )
    assert [matter.question.label for matter in found] == [
        "control of ground: B",
        "control of ground: A",
        "where",
    ]


@given(drawn=briefs())
def test_every_answer_finds_its_matter(drawn: Brief) -> None:
    """Each answer of each standing claim stands in exactly one matter, under the claim's own side, with an origin."""
    found = matters(drawn)
    assert len({matter.question for matter in found}) == len(found)
    for each in drawn.standing_claims:
        assert origin_of(drawn, each) is not None
        for answer in each.answers:
            (matter,) = (matter for matter in found if matter.question == answer.question)
            # Somebody unnamed may bear the name of a side, and has an account apart from it.
            own = [account for account in matter.accounts if account.side == side_of(drawn, each)]
            assert sum(each in account.claims for account in own) == 1


def test_a_number_that_is_denied_is_nobodys_number() -> None:
    """Who denies that thirty died gives no number of its own, so that one who says twelve is not against it by number."""
    number = Figure(low=30, high=30, unit="killed", whose="soldiers", wording="30 soldiers")
    fewer = replace(number, low=12, high=12, wording="12 soldiers")
    army, front = claim("the army", LOSSES), replace(claim("Front", LOSSES), figures=(fewer,))
    told = replace(army, figures=(number,))
    denied = replace(told, attitude=Attitude.DENIED)
    assert told.told_figures == (number,)
    assert not denied.told_figures
    assert not replace(told, negated=True).told_figures
    assert status(told, front) is Status.CONTESTED
    assert status(denied, front) is not Status.CONTESTED
