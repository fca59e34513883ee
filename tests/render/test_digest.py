"""The digest: many incidents on paper, each with its figures as ranges, and with counts that say what they count."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pikepdf
import pytest

from briefing.model.brief import Brief
from briefing.model.claim import Figure
from briefing.model.incident import Incident
from briefing.model.when import When
from briefing.render.markup import html
from briefing.render.pack import load
from briefing.render.pages import page_text
from briefing.render.phrases import phrases
from briefing.render.rendered import Rendered
from briefing.render.styles import sheets
from briefing.render.typeset import typeset
from briefing.render.view import view
from tests.briefs_many import many_incidents
from tests.render.briefs import desk_brief

PACK = load("digest")
Dozen = tuple[Brief, Rendered]
sheets(PACK)  # has lines for later versions of WeasyPrint, of which this one warns when they are first read


def _markup(brief: Brief) -> str:
    return html(view(brief), PACK, brief.layout)


def _text(brief: Brief) -> str:
    return " ".join(" ".join(page_text(typeset(_markup(brief), PACK).pdf)).split())


def _bare(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", markup).split())


@pytest.fixture(scope="module")
def dozen() -> Dozen:
    """Return a brief of twelve incidents, and the bytes of its PDF."""
    brief = many_incidents(12)
    return brief, typeset(_markup(brief), PACK)


def test_each_incident_is_printed(dozen: Dozen) -> None:
    """The PDF's text holds the title of each incident."""
    brief, made = dozen
    text = " ".join(" ".join(page_text(made.pdf)).split())
    assert [each.title for each in brief.incidents if each.title not in text] == []


def test_links_lead_somewhere(dozen: Dozen) -> None:
    """Every link on the pages leads to a place that is there."""
    _, made = dozen
    assert [problem.message for problem in made.problems if "anchor" in problem.message.lower()] == []
    targets = set(re.findall(r'href="#([^"]+)"', _markup(dozen[0])))
    assert targets <= set(re.findall(r'\bid="([^"]+)"', _markup(dozen[0])))
    assert any(target.startswith("panel-") for target in targets)


def test_every_incident_can_be_clicked(dozen: Dozen) -> None:
    """A click on a row of the table or a panel goes to the incident."""
    brief, made = dozen
    assert {each.id for each in brief.incidents} <= {mark.place for mark in made.marks}


def test_counts_say_what_they_count() -> None:
    """The counts are said to be of incidents reported in these sources, not of events in the world."""
    made = view(many_incidents(12)).digest
    assert "12 incidents that 12 reports" in made.counted
    assert "not events in the world" in made.counted
    assert {counts.heading for counts in made.counts} == {"Type", "Area"}
    assert all(sum(row.total for row in counts.rows) == 12 for counts in made.counts)


def test_trend_compares_the_halves_of_the_period() -> None:
    """Each row has the incidents of either half and the change; one that may lie in both is counted apart."""
    day = [When(edtf=f"2025-03-{day:02}") for day in (1, 2, 3, 20, 21)] + [When(edtf="2025-03-XX")]
    brief = replace(
        many_incidents(6),
        period=When(edtf="2025-03-01/2025-03-28"),
        incidents=tuple(Incident(id=f"i-{n + 1}", title="x", when=when) for n, when in enumerate(day)),
    )
    made = view(brief).digest
    (row,) = made.counts[0].rows
    assert (row.total, row.earlier, row.later, row.change) == (6, 3, 2, "−1")
    assert "1." in made.uncounted
    assert made.counts[0].earlier == "1–14 March 2025"


def _with_figures(*figures: tuple[str, Figure]) -> Brief:
    """Return a brief of one incident in which these sides give these figures."""
    brief = many_incidents(1)
    claims = []
    for number, (who, figure) in enumerate(figures):
        claim = brief.claims[number]
        attribution = replace(claim.attribution, claimant=who, on_behalf_of="")
        claims.append(replace(claim, attribution=attribution, figures=(figure,)))
    return replace(brief, claims=tuple(claims))


def test_figures_of_several_claimants_are_a_range() -> None:
    """Two sides' numbers of the same people become lowest to highest, with both named; nothing is added up."""
    made = view(
        _with_figures(
            ("Valley Army", Figure(low=30, high=30, unit="killed", whose="fighters")),
            ("Northern Column", Figure(low=9, high=9, unit="killed", whose="fighters")),
            ("Harvest Watch", Figure(low=4, high=4, unit="killed", whose="civilians")),
        )
    ).digest
    fighters, civilians = made.incidents[0].killed
    assert (fighters.number, fighters.apart, fighters.several) == ("9–30", True, True)
    assert "Valley Army" in fighters.claimants
    assert "Northern Column" in fighters.claimants
    assert civilians.number == "4"


@pytest.mark.parametrize(
    ("figures", "number"),
    [
        ([Figure(low=81, unit="killed", wording="over 80")], "> 80"),
        (
            [Figure(low=10, high=10, unit="killed"), Figure(low=81, unit="killed", wording="over 80")],
            "10–81+",
        ),
        ([Figure(low=3, high=12, unit="killed"), Figure(low=2, unit="killed")], "2–12"),
        ([Figure(high=5, unit="killed"), Figure(low=9, high=9, unit="killed")], "5–9"),
    ],
)
def test_open_ends_stay_open(figures: list[Figure], number: str) -> None:
    """A figure that ends nowhere leaves the range open above, unless somebody names a higher end."""
    brief = _with_figures(*((f"Side {n}", figure) for n, figure in enumerate(figures)))
    assert view(brief).digest.incidents[0].killed[0].number == number


def test_words_that_are_no_count_of_dead_are_not_counted() -> None:
    """“Neutralised” is neither killed nor injured; it stands among the other figures."""
    made = view(
        _with_figures(("Valley Army", Figure(low=80, unit="“neutralised”", whose="militants")))
    ).digest
    assert made.incidents[0].killed == ()
    assert made.incidents[0].other_figures == 1


def test_incidents_do_not_contradict_each_other() -> None:
    """Different figures of two incidents are no contradiction; of one incident they are."""
    brief = _with_figures(
        ("Valley Army", Figure(low=30, high=30, unit="killed", whose="fighters")),
        ("Northern Column", Figure(low=9, high=9, unit="killed", whose="fighters")),
    )
    losses = many_incidents(1).claims[1].answers
    one, other = (replace(claim, answers=losses) for claim in brief.claims)
    together = replace(brief, claims=(one, other))
    apart = replace(
        together,
        incidents=(*brief.incidents, Incident(id="i-2", title="another")),
        claims=(one, replace(other, incident="i-2")),
    )
    assert [each.status for each in view(together).digest.incidents] == ["contested"]
    assert [each.status for each in view(apart).digest.incidents] == ["one account", "one account"]
    assert not view(apart).contested


def test_notable_says_why_and_how_many() -> None:
    """Each panel says why it is there, and the rule says how many of how many have one."""
    made = view(many_incidents(60)).digest
    assert all(each.reasons for each in made.notable)
    assert f"{len(made.notable)} of 60 incidents" in made.notable_rule
    contested = [each for each in made.incidents if each.status == "contested"]
    assert contested
    assert all(each.notable for each in contested)


def test_a_long_list_keeps_the_marked_ones_and_says_what_it_left() -> None:
    """Of more than 24 notable incidents those that the desk marked stay, and the rest is told."""
    brief = many_incidents(200)
    made = view(brief).digest
    marked = {each.id for each in brief.incidents if each.notes}
    assert len(made.notable) == 24
    assert marked <= {each.place for each in made.notable}
    assert re.search(r"\d+ further contested incidents", made.notable_rule)


def test_contested_questions_are_carried_over() -> None:
    """Every contested question of every incident stands in the list, panel or not."""
    made = view(many_incidents(60)).digest
    expected = {
        (each.number, str(answered.question))
        for each in made.incidents
        for answered in each.answered
        if answered.status == "contested"
    }
    assert {(each.incident, str(each.answered.question)) for each in made.contested} == expected


def test_without_an_incident_it_says_so() -> None:
    """A brief without an incident tells that none is recorded and prints every claim in the register."""
    brief = desk_brief()
    markup = _markup(brief)
    assert "No incident is recorded in this brief; 12 claims from 1 report" in _bare(markup)
    assert len(re.findall(r'id="claim-\d+"', markup)) == 12
    assert '<table class="incident-rows"' not in markup


def test_an_empty_brief_makes_pages() -> None:
    """A brief with nothing in it is printed all the same."""
    brief = replace(many_incidents(0), sources=(), judgements=())
    assert "No incident is recorded" in _text(brief)


def test_one_incident_has_its_panel_and_no_trend() -> None:
    """A brief of one incident prints its panel, and no table of counts."""
    markup = _markup(many_incidents(1))
    assert 'id="panel-1"' in markup
    assert 'class="count"' not in markup


def test_every_claim_stands_in_the_register(dozen: Dozen) -> None:
    """Each claim has one row in the register and one passage in the annex."""
    brief, _ = dozen
    markup = _markup(brief)
    for kind in ("claim", "passage"):
        found = [int(number) for number in re.findall(rf'id="{kind}-(\d+)"', markup)]
        assert len(found) == len(set(found)) == len(brief.claims)


def test_it_speaks_french() -> None:
    """A French brief has French heads and types, and says in French what is counted."""
    text = _text(many_incidents(6, language="fr")).casefold()
    for words in ("combats", "non les événements", "registre des propos", "revue d’incidents"):
        assert words in text


def test_the_phrasebooks_have_the_same_gaps() -> None:
    """Each phrase of the digest has the same gaps in both languages."""
    english, french = phrases("en"), phrases("fr")
    for key in english:
        if key.startswith(("digest_", "notable_", "pace_", "event_type:")):
            assert set(re.findall(r"{\w+}", english[key])) == set(re.findall(r"{\w+}", french[key])), key


def test_the_chart_says_what_it_shows(dozen: Dozen) -> None:
    """The bars have a text alternative with how many, from when to when, and how many contested."""
    chart = str(view(dozen[0]).digest.chart)
    assert "<title>Incidents by" in chart
    assert re.search(r"<desc>\d+ dated incidents between .* contested", chart)


def test_the_pdf_has_bookmarks_for_the_sections(dozen: Dozen) -> None:
    """The PDF's outline has an entry for the table, the panels and the register."""
    with pikepdf.open(io.BytesIO(dozen[1].pdf)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for top in outline.root for item in (top, *top.children)]
    for wanted in ("Incidents", "Notable incidents", "Claims register, by incident"):
        assert wanted in titles
