from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.extract.engines import rules_engines, trained_engine
from briefing.extract.enrich import enrich
from briefing.store.gazetteer import SqliteGazetteer
from tests.extract.reports import ENGLISH, FRENCH, Report, Wanted, draft_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.engine import Engine
    from briefing.model.claim import Claim
    from briefing.model.draft import Draft


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[SqliteGazetteer]:
    """Yield the program's own gazetteer."""
    found = SqliteGazetteer.open()
    yield found
    found.close()


@pytest.fixture(scope="module")
def trained() -> Engine:
    """Return the trained engine, loaded once."""
    return trained_engine()


def differences(wanted: Wanted, claim: Claim) -> list[str]:
    """Return in what a claim differs from the one wanted."""
    made = claim.attribution
    figures = [(figure.low, figure.high) for figure in claim.figures]
    checks = (
        ("claimant", wanted.claimant, [made.claimant]),
        ("naming", wanted.naming, [made.naming]),
        ("role", wanted.role, [made.role]),
        ("on behalf of", wanted.behalf, [made.on_behalf_of]),
        ("channel", wanted.channel, [made.channel.kind]),
        ("audience", wanted.audience, [made.audience]),
        ("relay", wanted.relay, [relay.name for relay in made.relays]),
        ("figure", wanted.figure, figures),
        ("topic", wanted.topic, list(claim.topics)),
        ("answer", wanted.answer, [answer.value for answer in claim.answers]),
        ("negated", wanted.negated, [claim.negated]),
        ("quotation", wanted.quoted, [quotation.passage.quote for quotation in claim.quotations]),
        ("said", wanted.said, [made.said.edtf]),
    )
    return [
        f"{what}: {given}, not {want!r}"
        for what, want, given in checks
        if want not in (None, "") and want not in given
    ]


def faults(report: Report, draft: Draft) -> list[str]:
    """Return what is missing or wrong in the claims found in a report, claim by claim."""
    found: list[str] = []
    for wanted in report.wanted:
        holding = [claim for claim in draft.claims if wanted.fragment in claim.wording]
        found += [f"{wanted.fragment!r}: no claim"] if not holding else []
        best = min((differences(wanted, claim) for claim in holding), key=len, default=[])
        found += [f"{wanted.fragment!r}: {each}" for each in best]
    found += [
        f"{never!r} is printed"
        for never in report.never
        if any(never in claim.wording for claim in draft.claims)
    ]
    return found


def read(report: Report, engines: Sequence[Engine], gazetteer: SqliteGazetteer) -> Draft:
    """Return a report with its proposals."""
    return enrich(report.draft, engines, gazetteer)


@pytest.mark.parametrize("report", [*ENGLISH, *FRENCH], ids=lambda report: report.name)
def test_rules_alone_give_each_report_its_claims(report: Report, gazetteer: SqliteGazetteer) -> None:
    """Without a model, each claim has its claimant, role, side, channel, audience, figures, question and quotations."""
    assert faults(report, read(report, rules_engines(), gazetteer)) == []


@pytest.mark.parametrize("report", ENGLISH, ids=lambda report: report.name)
def test_both_engines_together_give_each_report_its_claims(
    report: Report, trained: Engine, gazetteer: SqliteGazetteer
) -> None:
    """With the trained engine in the lead, the same claims come out of the same English reports."""
    assert faults(report, read(report, [trained, *rules_engines()], gazetteer)) == []


@pytest.mark.parametrize(
    "report", [each for each in (*ENGLISH, *FRENCH) if each.contested], ids=lambda each: each.name
)
def test_opposite_accounts_answer_the_same_question(report: Report, gazetteer: SqliteGazetteer) -> None:
    """Where two sides contradict each other, both answer one question, with different values."""
    draft = read(report, rules_engines(), gazetteer)
    for topic in report.contested:
        answers: dict[object, set[tuple[str, str]]] = {}
        for claim in draft.claims:
            for answer in claim.answers:
                if answer.question.topic is topic and answer.value:
                    answers.setdefault(answer.question, set()).add((claim.attribution.side, answer.value))
        assert any(
            len({side for side, _ in given}) > 1 and len({value for _, value in given}) > 1
            for given in answers.values()
        ), answers


@pytest.mark.parametrize("report", [*ENGLISH, *FRENCH], ids=lambda report: report.name)
def test_every_passage_of_every_claim_stands_in_its_source(
    report: Report, gazetteer: SqliteGazetteer
) -> None:
    """Content, cue, source, channel, relays, quotations and figures are cited with words that stand at their place."""
    draft = read(report, rules_engines(), gazetteer)
    for claim in draft.claims:
        made = claim.attribution
        passages = [
            *claim.content, claim.cue, made.passage, made.channel.passage, *(relay.passage for relay in made.relays),
            *(quotation.passage for quotation in claim.quotations), *(figure.passage for figure in claim.figures),
        ]  # fmt: skip
        assert all(passage.stands_in(draft.source) for passage in passages if passage)


def test_several_is_no_number(gazetteer: SqliteGazetteer) -> None:
    """The words "several" and "plusieurs" stay in the wording and give no figure that could be printed."""
    for text, language in (
        ("The army said several soldiers were killed.", "en"),
        ("L'armée a déclaré que plusieurs soldats ont été tués.", "fr"),
    ):
        (claim,) = enrich(draft_of(text, language), rules_engines(), gazetteer).claims
        assert claim.figures == ()


def test_what_happened_long_before_is_an_earlier_event(gazetteer: SqliteGazetteer) -> None:
    """A claim about a day more than a week before publication is kept apart from the report's own incident."""
    text = "The army said on Tuesday that 12 soldiers were killed at Maro on 2 January 2025."
    (claim,) = enrich(draft_of(text, "en"), rules_engines(), gazetteer).claims
    assert claim.earlier
    assert claim.incident == ""
    assert claim.attribution.said.edtf == "2025-03-11"


def test_words_that_resolve_a_claimant_say_why(gazetteer: SqliteGazetteer) -> None:
    """A pronoun that was followed back keeps its wording and the reason for it."""
    text = "The Front for Azal (FFA) seized the post. It said 12 men had died."
    claim = next(
        each
        for each in enrich(draft_of(text, "en"), rules_engines(), gazetteer).claims
        if "12 men" in each.wording
    )
    assert (claim.attribution.claimant, claim.attribution.wording) == ("FFA", "It")
    assert "“It”" in claim.attribution.resolution
