from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.errors import RenderError
from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, Figure, Naming, Review, ReviewState, Topic
from briefing.model.when import When
from briefing.render.context import CONTEXT_VERSION, BriefView
from briefing.render.filters import figure, when
from briefing.render.phrasebooks.english import ENGLISH
from briefing.render.phrasebooks.french import FRENCH
from briefing.render.view import view
from tests.render.briefs import CLAIMS, COAST, desk_brief, machine_brief, source, span


def _claims(made: BriefView) -> dict[int, object]:
    return {claim.note: claim for topic in made.register for claim in topic.claims}


def test_notes_run_by_source_and_place() -> None:
    """Note numbers run from 1 without a gap, in the order in which the passages stand in the text."""
    made = view(desk_brief())
    starts = [int(passage.characters.split()[1].split("–")[0]) for passage in made.annex]
    assert [passage.note for passage in made.annex] == list(range(1, len(CLAIMS) + 3))
    assert starts == sorted(starts)


def test_notes_do_not_hang_on_the_order_of_claims() -> None:
    """The same claims in another order get the same numbers."""
    brief = desk_brief()
    turned = replace(brief, claims=brief.claims[::-1])
    assert [p.pieces for p in view(brief).annex] == [p.pieces for p in view(turned).annex]


def test_every_standing_claim_is_in_the_register_once() -> None:
    """Nothing is lost: the register and the annex hold every claim, under the same number."""
    made = view(desk_brief())
    registered = [claim.note for topic in made.register for claim in topic.claims]
    assert sorted(registered) == [p.note for p in made.annex if p.of_claim]
    assert len(registered) == len(CLAIMS)


def test_rejected_claims_are_printed_nowhere() -> None:
    """A claim that a person rejected gives no note, no row and no figure."""
    brief = machine_brief()
    rejected = tuple(
        replace(each, review=Review(state=ReviewState.REJECTED, by="x", at="")) if each.id == "c3" else each
        for each in brief.claims
    )
    made = view(replace(brief, claims=rejected))
    assert len(_claims(made)) == len(CLAIMS) - 1
    assert not any(tile.figure.number == "> 80" for tile in made.key_figures)


def test_contested_outcome_stands_side_by_side() -> None:
    """The row of a contested question comes first and holds both sides' words in columns of their own."""
    matrix = view(machine_brief()).matrices[0]
    first = matrix.rows[0]
    assert [str(column.side) for column in matrix.columns] == ["Mali's army", "JNIM"]
    assert (first.status, str(first.question)) == ("contested", "Outcome")
    said = ["".join(str(part.text) for part in cell.claims[0].passage) for cell in first.cells]
    assert said == ["it had beaten back every attack", "it had taken three army barracks"]


def test_silence_is_printed() -> None:
    """A side that does not answer a question of the matrix has an empty cell there, which the template fills in words."""
    matrix = view(machine_brief()).matrices[0]
    row = next(row for row in matrix.rows if "Weapons" in row.question)
    assert row.cells[0].claims
    assert not row.cells[1].claims


def test_what_a_side_withheld_stands_in_its_cell() -> None:
    """Where a side is said not to have given its losses, its silent cell says so with the note."""
    made = view(machine_brief())
    row = next(row for row in made.matrices[0].rows if row.question.startswith("Losses"))
    assert [str(gap.text) for gap in row.cells[1].gaps] == ["JNIM's losses"]
    assert row.cells[1].gaps[0].note == next(gap.note for gap in made.gaps if gap.withheld)


def test_more_than_four_sides_are_not_gathered() -> None:
    """A fifth side makes the table turn: every side keeps a cell of its own."""
    sides = [
        replace(
            CLAIMS[1], id=f"x{n}", attribution=Attribution(claimant=f"Side {n}"), answers=CLAIMS[1].answers
        )
        for n in range(5)
    ]
    opposed = replace(CLAIMS[3], id="y", attribution=Attribution(claimant="Attackers"))
    matrix = view(Brief(sources=(COAST,), claims=(*sides, opposed))).matrices[0]
    assert matrix.turned
    assert [str(column.side) for column in matrix.columns] == ["Attackers", *(f"Side {n}" for n in range(5))]
    assert [len(cell.claims) for cell in matrix.rows[0].cells] == [1] * 6


def test_unnamed_sides_share_the_last_column() -> None:
    """Two named sides and several that nobody names: these stand together under "Others", each with its name."""
    claims = [
        replace(
            CLAIMS[1],
            id=f"x{n}",
            attribution=Attribution(claimant=name, naming=Naming.NAMED if n < 2 else Naming.UNNAMED),
            answers=(CLAIMS[1] if n else CLAIMS[3]).answers,
        )
        for n, name in enumerate(("Attackers", "Defenders", "a farmer", "a nurse", "a driver"))
    ]
    matrix = view(Brief(sources=(COAST,), claims=tuple(claims))).matrices[0]
    assert [column.others for column in matrix.columns] == [False, False, True]
    assert len(matrix.rows[0].cells[-1].claims) == 3


def test_one_passage_stands_in_the_annex_once() -> None:
    """Two claims and a gap on one passage have one number; the register tells the claims apart, the annex names both."""
    second = replace(CLAIMS[1], id="z", attribution=Attribution(claimant="JNIM"))
    gap = InformationGap(id="g", text="unclear", passage=CLAIMS[1].content[0])
    made = view(Brief(sources=(COAST,), claims=(CLAIMS[1], second), gaps=(gap,)))
    (passage,) = made.annex
    registered = [(claim.note, claim.anchor) for topic in made.register for claim in topic.claims]
    assert registered == [(1, "1"), (1, "1b")]
    assert (made.gaps[0].note, made.gaps[0].anchor) == (1, "1c")
    assert [str(other) for other in passage.others] == ["JNIM → published by Coast Daily", "Not known"]


def test_a_number_in_two_languages_is_one_tile() -> None:
    """What a side says in English and in French is one figure, in the words of the brief's language; two groups are two."""
    report = source("Trois casernes prises. Trois civils tués.", publisher="Le Courrier", language="fr")
    english = CLAIMS[3]
    french = replace(
        english,
        id="f",
        content=(span(report, "Trois casernes prises"),),
        figures=(Figure(low=3, high=3, unit=english.figures[0].unit, whose="casernes", wording="Trois"),),
    )
    brief = Brief(sources=(COAST, report), claims=(english, french), language="fr")
    (tile,) = view(brief).key_figures
    assert "casernes" in tile.figure.counted
    assert tile.notes == (1, 2)
    other = replace(french, figures=(replace(french.figures[0], whose="civils", group="civils"),))
    soldiers = replace(english, figures=(replace(english.figures[0], group="soldiers"),))
    assert len(view(replace(brief, claims=(soldiers, other))).key_figures) == 2


def test_bottom_line_of_a_machine_is_attributed() -> None:
    """Every sentence of a bottom line put together by rule has a claimant, a verb, a note and a passage."""
    line = view(machine_brief()).bottom_line
    assert not line.summary
    assert len(line.claims) >= 3
    assert all(claim.who and claim.verb and claim.note and claim.short for claim in line.claims)
    assert {"Mali's army", "JNIM"} <= {str(claim.side) for claim in line.claims}


def test_title_is_made_from_sides_or_source() -> None:
    """Without a title the sides and the country give one; without a contradiction the report's title does, attributed."""
    assert view(machine_brief()).head.title == "Mali: accounts by Mali's army and JNIM differ"
    alone = replace(machine_brief(), claims=CLAIMS[11:], places=())
    assert view(alone).head.title == "Coast Daily: “Army posts attacked across western Mali”"
    assert view(Brief()).head.title == "Untitled brief"


def test_unreviewed_claims_are_counted() -> None:
    """The head says how many claims no person has reviewed."""
    assert view(machine_brief()).head.review == "machine-found, not reviewed: 12 of 12 claims"
    assert view(desk_brief()).head.review == "machine-found, not reviewed: 11 of 12 claims"


def test_unspecified_and_own_voice_are_flagged() -> None:
    """A source that names nobody, an unnamed person and the publication's own voice are told apart in words."""
    labels = {claim.naming: claim.naming_label for topic in view(machine_brief()).register for claim in topic.claims}  # fmt: skip
    assert labels == {
        "named": "",
        "unnamed": "unnamed",
        "unspecified": "names nobody",
        "publication": "in its own voice",
    }


def test_unlocated_place_is_not_replaced() -> None:
    """A place that no gazetteer has keeps its name, with the suggestion and its reason beside it."""
    place = next(place for place in view(machine_brief()).places if place.name == "Binoli")
    assert (place.located, place.coordinates) == (False, "")
    assert place.suggestions == ("perhaps Diboli (Kayes, Mali): two letters differ (B/D, n/b)",)


def test_chain_is_kept_whole() -> None:
    """The chain runs from the claimant through whom he told to the publication."""
    resident = next(p for p in view(machine_brief()).annex if p.who == "a resident of Kayes")
    assert resident.chain == "told Sahel Wire, published by Coast Daily"


def test_an_unknown_publisher_is_not_replaced_by_a_title() -> None:
    """Where nobody is known to have published a report, the chain ends at its number, not at its headline."""
    nameless = replace(COAST, publisher="")
    made = view(replace(machine_brief(), sources=(nameless,)))
    assert {str(passage.chain).rsplit(", ", 1)[-1] for passage in made.annex if passage.chain} == {
        "published in [1]"
    }


def test_four_times_are_kept_apart() -> None:
    """Event, statement, publication and capture each have rows of their own kind."""
    rows = view(desk_brief()).timeline.rows
    assert {row.kind for row in rows} == {"event", "statement", "publication", "capture"}
    assert [str(row.when) for row in rows if row.kind == "publication"] == ["2 July 2025, 07:32 UTC"]


def test_hash_follows_the_content() -> None:
    """The content hash is the same for the same brief and another as soon as one printed word changes."""
    brief = desk_brief()
    assert view(brief).content_hash == view(desk_brief()).content_hash
    assert view(replace(brief, summary="Calm.")).content_hash != view(brief).content_hash


def test_claim_without_its_source_is_refused() -> None:
    """A claim whose source is not in the brief is named, not stumbled over."""
    with pytest.raises(RenderError, match=r"c\d+: its source is not in the brief"):
        view(replace(machine_brief(), sources=()))


def test_context_version_is_told() -> None:
    """The view carries the version of the contract with template authors."""
    assert view(Brief()).version == CONTEXT_VERSION == 1


@pytest.mark.parametrize(
    ("low", "high", "wording", "printed"),
    [
        (81, None, "over 80", "> 80"),
        (80, None, "over 80", "> 80"),
        (80, None, "more than eighty", "> 80"),
        (12, None, "over a dozen", "12+"),
        (80, None, "some 80 or more", "≥ 80"),
        (81, None, "more than eighty", "> 80"),
        (30, None, "at least 30", "≥ 30"),
        (24, None, "dozens", "24+"),
        (3, 3, "three", "3"),
        (60, 80, "60 to 80", "60–80"),
        (None, 12, "up to 12", "≤ 12"),
        (None, 11, "fewer than 12", "< 12"),
        (1200, 1200, "about 1,200", "≈ 1,200"),
        (None, None, "many", "—"),
    ],
)
def test_figures_are_printed_as_given(low: int | None, high: int | None, wording: str, printed: str) -> None:
    """A figure is printed with the sign that its wording carries, never rounder or surer than it was given."""
    assert figure(Figure(low=low, high=high, wording=wording), ENGLISH) == printed


@pytest.mark.parametrize(
    ("edtf", "english", "french"),
    [
        ("2025-07-01", "1 July 2025", "1er juillet 2025"),
        ("2025-07-02T18:00Z", "2 July 2025, 18:00 UTC", "2 juillet 2025, 18:00 UTC"),
        ("2025-07-02T00:30+02:00", "1 July 2025, 22:30 UTC", "1er juillet 2025, 22:30 UTC"),
        ("2025-07-02T18:00", "2 July 2025, 18:00 local time", "2 juillet 2025, 18:00 heure locale"),
        ("2025-06~", "about June 2025", "vers juin 2025"),
        ("2025-06-01/2025-06-10", "1–10 June 2025", "1–10 juin 2025"),
        ("2025-06-28/2025-07-02", "28 June – 2 July 2025", "28 juin – 2 juillet 2025"),
        ("2025-07-XX", "July 2025 (day not known)", "juillet 2025 (jour inconnu)"),
        ("2025-23", "autumn 2025", "automne 2025"),
        ("202X", "2020s", "années 2020"),
        ("../2025-07-01", "until 1 July 2025", "au plus tard 1er juillet 2025"),
        ("2025-07-01/..", "from 1 July 2025", "dès 1er juillet 2025"),
        ("2025?", "2025 (uncertain)", "2025 (incertain)"),
    ],
)
def test_times_are_printed_as_exactly_as_known(edtf: str, english: str, french: str) -> None:
    """A time is printed no more exactly than its notation says, in the words of the language."""
    assert when(When(edtf=edtf), ENGLISH) == english
    assert when(When(edtf=edtf), FRENCH) == french


def test_a_wording_alone_stands_in_quotation_marks() -> None:
    """A time of which only the wording is known is quoted."""
    assert when(When(wording="last spring"), ENGLISH) == "“last spring”"


def test_both_phrase_books_have_the_same_phrases() -> None:
    """No phrase is missing in a language, and each has the same gaps to fill."""
    import re

    assert ENGLISH.keys() == FRENCH.keys()
    for key, phrase in ENGLISH.items():
        assert set(re.findall(r"\{\w+\}", phrase)) == set(re.findall(r"\{\w+\}", FRENCH[key])), key


def test_pieces_and_marks_of_a_quotation() -> None:
    """Marks that stand just outside the passage are printed where it stands alone, and kept out of the annex."""
    made = view(desk_brief())
    spoken = next(
        c for t in made.register for c in t.claims if c.who == "Souleymane Dembele" and c.passage[0].quoted
    )
    assert (spoken.passage[0].before, spoken.passage[0].after) == ('"', '"')
    of_annex = next(p for p in made.annex if p.note == spoken.note)
    assert of_annex.pieces[0][0].before == ""


def test_french_brief_speaks_french() -> None:
    """A brief in French has French phrases around the words of the reports."""
    made = view(replace(machine_brief(), language="fr"))
    assert made.head.title == "Mali\u00a0: les versions de Mali's army et JNIM divergent"
    assert made.register[0].label == "Ce qui s’est passé"


def test_agreement_names_the_sides() -> None:
    """What two sides say alike is listed with both names and the number of origins."""
    confirm = replace(
        CLAIMS[1], id="z", attribution=Attribution(claimant="Governor of Kayes"), answers=CLAIMS[1].answers
    )
    made = view(Brief(sources=(COAST,), claims=(CLAIMS[1], confirm)))
    assert [(str(a.answer), a.origins) for a in made.agreed] == [("attack repelled", "2 origins")]
    assert made.agreed[0].sides == "Mali's army and Governor of Kayes"


def test_claim_of_several_pieces() -> None:
    """A passage in several pieces is joined by a marked ellipsis, with offsets for each piece."""
    text = source("The army said it had won, officers told us, every battle.", publisher="P")
    pieces = (text.span(14, 24), text.span(43, 57))
    made = view(
        Brief(
            sources=(text,),
            claims=(
                Claim(id="c", content=pieces, attribution=Attribution(claimant="army", naming=Naming.NAMED)),
            ),
        )
    )
    assert made.annex[0].characters == "characters 14–24; characters 43–57"
    assert [part.kind for part in made.register[0].claims[0].passage] == ["plain", "cut", "plain"]
    assert made.register[0].label == ENGLISH[f"topic:{Topic.OTHER.value}"]
