"""The toll of an incident: ranges over claims, who says what, and nothing added up or decided."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

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
from briefing.model.incident import Incident, Party
from briefing.model.incident_toll import EFFECTS, Extent, TollLine, toll_of
from briefing.model.source import Source

RAID, AMBUSH = Incident(id="i-1", title="Raid"), Incident(id="i-2", title="Ambush")
TEXT = "27 people were hurt, nine of them children, and eight soldiers were among them. Four died and two others."
SOURCES = tuple(
    Source(id=f"s-{number}", text=TEXT, sha256="", publisher=f"Paper {number}") for number in (1, 2)
)


def figure(
    low: int | None, high: int | None, group: str = "soldiers", *, unit: str = "killed", words: str = ""
) -> Figure:
    """Return a figure; with `words`, it stands there in the text."""
    at = TEXT.index(words) if words else 0
    return Figure(
        low=low,
        high=high,
        unit=unit,
        whose=group,
        group=group if group in ("soldiers", "attackers", "civilians") else "",
        wording=words,
        passage=SOURCES[0].span(at, at + len(words)) if words else None,
    )


def claim(number: int, who: str, *figures: Figure, source: int = 0, **more: Any) -> Claim:
    """Return a claim of `who` that gives these figures."""
    naming = more.pop("naming", Naming.NAMED)
    return Claim(
        id=f"c-{number}",
        content=(SOURCES[source].span(0, len(TEXT)),),
        attribution=Attribution(claimant=who, naming=naming),
        figures=figures,
        **more,
    )


def lines(*claims: Claim, incident: Incident = RAID, **more: Any) -> tuple[TollLine, ...]:
    """Return the toll of an incident of a brief with these claims."""
    return toll_of(Brief(sources=SOURCES, incidents=(RAID, AMBUSH), claims=claims, **more), incident)


def test_a_range_goes_from_the_lowest_to_the_highest() -> None:
    """Fourteen and at least 22 are 14 to 22 with the end open, apart, each number with its account and its claim."""
    (line,) = lines(claim(1, "army", figure(14, 14)), claim(2, "committee", figure(22, None)))
    assert (line.effect, line.people, line.apart, line.single) == ("killed", "soldiers", True, None)
    assert line.extent == Extent(lowest=14, highest=22, open_above=True)
    assert [(each.side, each.claims[0].id) for each in line.stated] == [("army", "c-1"), ("committee", "c-2")]


def test_an_open_end_stays_open() -> None:
    """Another account's exact number closes no end; a range that is open at both says so."""
    (line,) = lines(
        claim(1, "army", figure(10, None)),
        claim(2, "committee", figure(30, 30)),
        claim(3, "mayor", figure(None, 9)),
    )
    assert line.extent == Extent(lowest=9, highest=30, open_below=True, open_above=True)


def test_effects_and_people_have_lines_of_their_own() -> None:
    """Killed comes before wounded, soldiers and civilians are never one number, a euphemism comes last in its own word."""
    found = lines(
        claim(1, "army", figure(80, None, "attackers", unit="neutralized"), figure(3, 3, unit="wounded")),
        claim(2, "army", figure(2, 2), figure(5, 5, "civilians")),
    )
    assert [(each.effect, each.people) for each in found] == [
        ("killed", "soldiers"),
        ("killed", "civilians"),
        ("wounded", "soldiers"),
        ("neutralized", "attackers"),
    ]
    assert [each.own_word for each in found] == [False, False, False, True]
    assert found[-1].single == figure(80, None, "attackers", unit="neutralized")


def test_what_is_no_toll_is_left_out() -> None:
    """Barracks seized, hostages freed, and a number of which nothing is said to have befallen are none."""
    assert (
        lines(
            claim(
                1,
                "army",
                figure(3, 3, "barracks", unit="seized"),
                figure(30, 30, "civilians", unit="freed"),
                figure(7, 7, unit=""),
                figure(None, None),
            )
        )
        == ()
    )


def test_a_euphemism_is_told_of_those_who_lost() -> None:
    """A claimant's own word counts where the claim is about the losses of those counted, whatever they are called."""
    bandits = figure(9, 9, "bandits", unit="eliminated")
    losses = Answer(question=Question(topic=Topic.LOSSES, about="bandits"))
    assert lines(claim(1, "army", bandits)) == ()
    (line,) = lines(claim(1, "army", bandits, answers=(losses,)))
    assert (line.effect, line.people) == ("eliminated", "bandits")


def test_one_account_gives_a_number_once() -> None:
    """Two papers that print the army's number have one entry with both claims; a changed number is another entry."""
    (line,) = lines(
        claim(1, "army", figure(14, 14)),
        claim(2, "army", figure(14, 14), source=1),
        claim(3, "army", figure(17, 17)),
    )
    assert [[each.id for each in stated.claims] for stated in line.stated] == [["c-1", "c-2"], ["c-3"]]
    assert not line.apart
    assert line.extent == Extent(lowest=14, highest=17)


def test_accounts_are_those_of_agreement() -> None:
    """A party's names are one account, the unnamed of two reports two, and who repeats another is the other."""
    party = Party(id="g-1", name="Northern Front", short="NF")
    unnamed: dict[str, Any] = {"naming": Naming.UNNAMED}
    (line,) = lines(
        claim(1, "NF", figure(5, 5)),
        claim(2, "Northern Front", figure(5, 5)),
        claim(3, "a resident", figure(5, 5), **unnamed),
        claim(4, "a resident", figure(5, 5), source=1, **unnamed),
        claim(5, "reports", figure(5, 5), same_as="c-1"),
        parties=(party,),
    )
    assert [(each.side, [one.id for one in each.claims]) for each in line.stated] == [
        ("NF", ["c-1", "c-2", "c-5"]),
        ("a resident", ["c-3"]),
        ("a resident", ["c-4"]),
    ]


def test_who_denies_or_warns_is_named_beside_the_range() -> None:
    """A number that is denied, negated or only feared is in no range, and its account is named with what it did."""
    (line,) = lines(
        claim(1, "army", figure(14, 14)),
        claim(2, "front", figure(30, 30), attitude=Attitude.DENIED),
        claim(3, "mayor", figure(40, 40), negated=True),
        claim(4, "agency", figure(500, 500), attitude=Attitude.WARNED),
    )
    assert line.extent == Extent(lowest=14, highest=14)
    assert [each.stance for each in line.stated] == [
        Attitude.SAID,
        Attitude.DENIED,
        Attitude.DENIED,
        Attitude.WARNED,
    ]
    (denied,) = lines(claim(2, "front", figure(30, 30), attitude=Attitude.DENIED))
    assert denied.extent is None


def test_a_part_widens_no_range() -> None:
    """Nine children among 27 people are told with the 27; soldiers among them have a line of their own."""
    found = lines(
        claim(
            1,
            "clinic",
            figure(27, 27, "civilians", unit="wounded", words="27"),
            figure(9, 9, "civilians", unit="wounded", words="nine"),
            figure(8, 8, unit="wounded", words="eight"),
        )
    )
    assert [(each.people, each.extent) for each in found] == [
        ("civilians", Extent(lowest=27, highest=27)),
        ("soldiers", Extent(lowest=8, highest=8)),
    ]
    (whole,) = found[0].stated[0].numbers
    assert [part.low for part in whole.parts] == [9]


def test_a_part_of_whom_the_board_has_no_word_for_stays_a_part() -> None:
    """Nine children among 27 bodies are no number of civilians beside the bodies."""
    (line,) = lines(
        claim(1, "diver", figure(27, 27, "bodies", words="27"), figure(9, 9, "civilians", words="nine"))
    )
    assert (line.people, line.extent) == ("bodies", Extent(lowest=27, highest=27))
    assert [part.low for part in line.stated[0].numbers[0].parts] == [9]


def test_numbers_side_by_side_are_not_added_up() -> None:
    """Four who died and two others are four and two, in no range."""
    (line,) = lines(claim(1, "nurse", figure(4, 4, words="Four"), figure(2, 2, words="two")))
    assert line.extent is None
    assert [whole.figure.low for whole in line.stated[0].numbers] == [4, 2]


def test_claims_are_those_about_the_incident() -> None:
    """Rejected claims and those of earlier events are left out, unless these are said to be about the incident."""
    rejected = claim(1, "army", figure(14, 14), review=Review(state=ReviewState.REJECTED))
    earlier = claim(2, "army", figure(30, 30), earlier=True)
    assert lines(rejected, earlier) == ()
    background = replace(earlier, incident="i-2")
    assert lines(background) == ()
    (line,) = lines(background, incident=AMBUSH)
    assert line.extent == Extent(lowest=30, highest=30)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["army", "front", "mayor"]),
            st.integers(0, 99),
            st.integers(0, 99),
            st.sampled_from(["", "low", "high"]),
            st.sampled_from(["killed", "wounded", "neutralized"]),
            st.sampled_from(["soldiers", "civilians"]),
        ),
        max_size=12,
    )
)
def test_every_number_lies_in_its_range_and_every_claim_is_led_to(
    given_: list[tuple[str, int, int, str, str, str]],
) -> None:
    """Whatever is claimed, no number lies outside its line's range, no claim is lost, and an end is open just where one is."""
    claims = tuple(
        claim(
            number,
            who,
            figure(
                None if ends == "low" else min(one, other),
                None if ends == "high" else max(one, other),
                group,
                unit=unit,
            ),
        )
        for number, (who, one, other, ends, unit, group) in enumerate(given_)
    )
    found = lines(*claims)
    assert sorted(one.id for line in found for each in line.stated for one in each.claims) == sorted(
        each.id for each in claims
    )
    for line in found:
        figures = [one for each in line.stated if (one := each.one)]
        assert line.extent is not None
        ends = [end for one in figures for end in (one.low, one.high) if end is not None]
        assert (line.extent.lowest, line.extent.highest) == (min(ends), max(ends))
        assert line.extent.open_above == any(one.high is None for one in figures)
        assert line.extent.open_below == any(one.low is None for one in figures)
    ranks = [EFFECTS.index(line.effect) if line.effect in EFFECTS else len(EFFECTS) for line in found]
    assert ranks == sorted(ranks)
