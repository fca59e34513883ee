"""Note numbers: one for each passage, for as long as the brief lives."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from briefing.app.session import Session
from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, ReviewState
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal
from briefing.model.edit import change, drop, put, review
from briefing.model.numbering import cited_in, key_of, numbered, numbers
from briefing.model.source import Source, sha256_of, source_id

if TYPE_CHECKING:
    from briefing.model.edit import Edit

LENGTH = 60


def report(name: str) -> Source:
    """Return a source of 60 characters."""
    text = f"{name} ".ljust(LENGTH, "x")
    digest = sha256_of(text.encode())
    return Source(id=source_id(digest), text=text, sha256=digest)


SOURCES = tuple(report(name) for name in ("first", "second", "third"))


def claim(number: int, source: int, start: int, length: int = 5) -> Claim:
    """Return a claim on a passage."""
    span = SOURCES[source].span(start, min(start + length, LENGTH))
    return Claim(id=f"c-{number}", content=(span,), attribution=Attribution(claimant="the army"))


def brief(*claims: Claim) -> Brief:
    """Return a brief of all sources with these claims."""
    return Brief(sources=SOURCES, claims=claims)


def by_id(of: Brief) -> dict[str, int]:
    """Return the note numbers of what stands in a brief, by id."""
    found = numbers(of)
    return {each.id: found[key_of(each)] for each in cited_in(of) if key_of(each)}


def test_numbers_run_by_source_and_place_at_first() -> None:
    """A brief that nobody numbered yet has its notes in the order of its sources and their text."""
    made = brief(claim(1, 1, 0), claim(2, 0, 30), claim(3, 0, 10))
    assert by_id(made) == {"c-3": 1, "c-2": 2, "c-1": 3}
    assert by_id(numbered(made)) == by_id(made)


def test_one_passage_has_one_number() -> None:
    """Two claims and a gap that rest on one passage share its number."""
    gap = InformationGap(id="g-1", text="How many", passage=SOURCES[0].span(10, 15))
    made = replace(brief(claim(1, 0, 10), claim(2, 0, 10), claim(3, 0, 20)), gaps=(gap,))
    assert by_id(made) == {"c-1": 1, "c-2": 1, "g-1": 1, "c-3": 2}


def test_a_claim_added_to_the_first_source_changes_no_number() -> None:
    """What comes later gets the next number, wherever it stands in the text."""
    session = Session(brief(claim(1, 0, 30), claim(2, 1, 0)))
    session.apply("Add a claim", put("claims", claim(3, 0, 0)))
    assert by_id(session.brief) == {"c-1": 1, "c-2": 2, "c-3": 3}


def test_a_number_comes_back_with_its_passage() -> None:
    """A rejected or removed claim leaves its number free; taken in again, it has it again."""
    session = Session(brief(claim(1, 0, 0), claim(2, 0, 10), claim(3, 0, 20)))
    session.apply("Reject", review("c-1", ReviewState.REJECTED, by="A", at=""))
    session.apply("Remove", drop("claims", "c-2"))
    assert by_id(session.brief) == {"c-3": 3}
    session.apply("Add", put("claims", claim(4, 0, 40)))
    session.apply("Accept", review("c-1", ReviewState.ACCEPTED, by="A", at=""))
    session.apply("Add again", put("claims", claim(2, 0, 10)))
    assert by_id(session.brief) == {"c-1": 1, "c-2": 2, "c-3": 3, "c-4": 4}


def test_a_passage_that_is_selected_anew_keeps_its_number() -> None:
    """A claim whose passage is drawn longer stays note 1; where another claim still rests on the old one, it gets a new one."""
    session = Session(brief(claim(1, 0, 0), claim(2, 0, 10)))
    session.apply("Longer", put("claims", claim(1, 0, 0, 9)))
    assert by_id(session.brief) == {"c-1": 1, "c-2": 2}
    session.apply("A second claim", put("claims", claim(3, 0, 0, 9)))
    session.apply("Shorter", put("claims", claim(1, 0, 0, 4)))
    assert by_id(session.brief) == {"c-1": 3, "c-2": 2, "c-3": 1}


def test_undo_takes_a_number_back() -> None:
    """After undo the next passage gets the number that was given."""
    session = Session(brief(claim(1, 0, 0)))
    session.apply("Add", put("claims", claim(2, 0, 10)))
    session.undo()
    session.apply("Add another", put("claims", claim(3, 0, 20)))
    assert by_id(session.brief) == {"c-1": 1, "c-3": 2}


def test_a_version_of_the_history_has_its_own_numbers() -> None:
    """An edit that puts another state of the brief in place takes that state's numbers with it."""
    old = numbered(brief(claim(9, 2, 0), claim(1, 0, 0)))
    session = Session(brief(claim(1, 0, 0), claim(2, 0, 10)))
    session.apply("Restore", lambda _: old)
    assert by_id(session.brief) == by_id(old)


edits = st.one_of(
    st.builds(
        lambda number, source, start, length: put("claims", claim(number, source, start, length)),
        st.integers(10, 14), st.integers(0, 2), st.integers(0, 50), st.sampled_from((3, 5)),
    ),
    st.builds(lambda number, state: ("review", number, state), st.integers(0, 14), st.sampled_from(ReviewState)),
    st.builds(lambda number: ("drop", number), st.integers(0, 14)),
    st.builds(lambda title: change(title=title), st.sampled_from(("a", "b"))),
)  # fmt: skip


def made(edit: object, of: Brief) -> Edit | None:
    """Return a drawn edit, or None where the brief lacks what it is about."""
    if not isinstance(edit, tuple):
        return edit  # type: ignore[return-value]
    there = {each.id for each in of.claims}
    if f"c-{edit[1]}" not in there:
        return None
    return (
        drop("claims", f"c-{edit[1]}")
        if edit[0] == "drop"
        else review(f"c-{edit[1]}", edit[2], by="A", at="")
    )


@given(st.lists(edits, max_size=12))
def test_no_edit_changes_the_number_of_another_passage(drawn: list[object]) -> None:
    """Adding, removing, rejecting: a claim that is not touched keeps its number, and no two passages ever share one."""
    session = Session(brief(*(claim(number, number % 3, number * 5) for number in range(6))))
    for each in drawn:
        edit = made(each, session.brief)
        if edit is None:
            continue
        before, was = session.brief, by_id(session.brief)
        session.apply("Edit", edit)
        now = by_id(session.brief)
        same = {each.id for each in session.brief.claims if each in before.claims}
        assert {id_: number for id_, number in now.items() if id_ in same} == {
            id_: was.get(id_, now[id_]) for id_ in now if id_ in same
        }
        keys = {key_of(each): now[each.id] for each in session.brief.standing_claims}
        assert len(set(keys.values())) == len(keys)
        assert numbered(session.brief) is session.brief


@given(st.lists(st.integers(0, 2), min_size=1, max_size=3, unique=True))
def test_merging_reports_changes_no_number(order: list[int]) -> None:
    """Whatever reports are taken in, in whatever order, those that were there keep their numbers."""
    session = Session(Brief())
    for source in order:
        was = by_id(session.brief)
        found = tuple(
            replace(claim(n, source, n * 7), id=f"c-{source}-{n}", detection=Detection(engine="x"))
            for n in range(3)
        )
        session.take_in(
            Draft(
                source=SOURCES[source],
                original=SOURCES[source].text.encode(),
                proposals=tuple(Proposal(value=each, detection=Detection(engine="x")) for each in found),
            )
        )
        assert was.items() <= by_id(session.brief).items()


def test_three_thousand_claims_cost_an_edit_next_to_nothing() -> None:
    """After an edit only what it touched is looked at: a fraction of numbering everything."""
    sources = tuple(report(f"report {n}") for n in range(300))
    claims = tuple(
        Claim(
            id=f"c-{n}",
            content=(sources[n % 300].span(n // 300, n // 300 + 5),),
            attribution=Attribution(claimant="x"),
        )
        for n in range(3000)
    )
    whole = Brief(sources=sources, claims=claims)
    begun = time.process_time()
    before = numbered(whole)
    all_of_it = time.process_time() - begun
    after = change(claims=(*claims[:1500], replace(claims[1500], text="In other words"), *claims[1501:]))(
        before
    )
    begun = time.process_time()
    for _ in range(5):
        assert numbered(after, since=before) is after
    assert (time.process_time() - begun) / 5 < all_of_it
