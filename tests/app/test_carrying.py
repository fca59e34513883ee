"""What goes into the PDF of a brief: the brief comes back from it, the pages need no more, and nothing withheld is in it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import __version__
from briefing.app.carrying import as_printed, carried
from briefing.app.enclosing import enclosed
from briefing.errors import RenderError
from briefing.model.assessment import InformationGap
from briefing.model.brief import Brief
from briefing.model.enclosed import Relationship
from briefing.model.excerpt import carried as carried_brief
from briefing.model.incident import Incident
from briefing.model.layout import Carried, Layout
from briefing.render.view import view
from briefing.store.interchange import brief_json
from tests.render.briefs import COAST, desk_brief
from tests.strategies import briefs, spans

if TYPE_CHECKING:
    from briefing.model.enclosed import Attachment


@st.composite
def with_incidents(draw: st.DrawFn) -> Brief:
    """Draw a brief whose claims, places and incidents belong to each other, and whose gaps have passages."""
    brief = draw(briefs())
    incident = st.sampled_from(("", *(each.id for each in brief.incidents)))
    places = st.lists(st.sampled_from([each.id for each in brief.places] or [""]), max_size=1).map(tuple)
    gaps = brief.gaps
    if brief.sources:
        passage = st.none() | st.sampled_from(brief.sources).flatmap(spans)
        gaps = tuple(InformationGap(id=f"g-{number}", text="", passage=draw(passage)) for number in range(2))
    return replace(
        brief,
        claims=tuple(replace(each, incident=draw(incident), places=draw(places)) for each in brief.claims),
        incidents=tuple(replace(each, places=draw(places)) for each in brief.incidents),
        gaps=gaps,
    )


def files(brief: Brief) -> dict[str, Attachment]:
    """Return what is carried, by name."""
    return {each.name: each for each in carried(brief)}


def table(brief: Brief) -> list[dict[str, str]]:
    """Return the rows of the claims' table."""
    content = files(brief)["claims.csv"].content.decode()
    return list(csv.DictReader(io.StringIO(content, newline="")))


@given(brief=with_incidents())
@settings(max_examples=30)
def test_the_brief_comes_back_and_is_carried_again_as_it_was(brief: Brief) -> None:
    """Brief → files → brief is what the model says is carried, and that brief gives the very same files."""
    expected = carried_brief(brief)
    made = carried(brief)
    if expected is None:
        assert made == ()
        return
    read = brief_json.decode(made[0].content)
    assert read.brief == expected
    assert read.program == f"Briefing {__version__}"
    assert carried(read.brief) == made


@given(brief=with_incidents())
@settings(max_examples=30)
def test_the_pages_print_nothing_that_is_not_carried(brief: Brief) -> None:
    """The view of the carried brief is that of the whole one, to the last quotation mark, and so is its hash."""
    for way in (Carried.BRIEF, Carried.EVIDENCE):
        whole = replace(brief, layout=replace(brief.layout, carried=way))
        kept = carried_brief(whole)
        assert kept is not None
        assert view(kept) == view(whole)


def test_what_is_carried_is_told_to_people_and_programs() -> None:
    """The brief is the source of the pages, the tables their data; each says what it is, in the brief's language."""
    made = carried(desk_brief())
    assert [(each.name, each.media_type, each.relationship) for each in made] == [
        ("brief.json", "application/json", Relationship.SOURCE),
        ("claims.csv", "text/csv", Relationship.DATA),
        ("incidents.geojson", "application/geo+json", Relationship.DATA),
    ]
    assert all(each.description for each in made)
    french = carried(replace(desk_brief(), language="fr"))
    assert {each.description for each in made}.isdisjoint({each.description for each in french})


def test_what_cannot_be_carried_is_told() -> None:
    """A brief that no file can keep is printed without data, and why is among the problems of its pages."""
    broken = replace(desk_brief(), title="half \ud800 a letter")
    along = enclosed(broken)
    assert along.attachments == ()
    (told,) = along.problems
    assert "carries no data" in told.message
    assert enclosed(desk_brief()).problems == ()


def test_the_tables_speak_as_the_pages_do() -> None:
    """The same note numbers, sides, statuses and grades; figures with open ends; offsets that lead to the passage."""
    brief = desk_brief()
    printed = {claim.note: claim for topic in view(brief).register for claim in topic.claims}
    rows = table(brief)
    assert {int(row["note"]) for row in rows} == set(printed)
    for row in rows:
        claim = printed[int(row["note"])]
        assert row["side"] in str(claim.side)
        assert row["reliability"] + row["credibility"] == claim.grade.replace(" ", "")
        start, end = int(row["start"].partition("|")[0]), int(row["end"].partition("|")[0])
        source = brief.sources[int(row["source_number"]) - 1]
        assert row["passage"].startswith(source.text[start:end])
        assert row["sha256"] == source.sha256
    assert {row["status"] for row in rows} >= {"contested"}
    assert any(row["figure_low"] and not row["figure_high"] for row in rows)


def test_every_place_and_incident_is_on_the_map_or_said_not_to_be() -> None:
    """A feature for each place; those that nobody located have no geometry; an incident without a place is one too."""
    brief = replace(desk_brief(), incidents=(Incident(id="i-1", title="Dawn raids", places=("no such",)),))
    told = json.loads(files(brief)["incidents.geojson"].content)
    named = {each["properties"]["place"]: each for each in told["features"]}
    assert set(named) == {None} | {place.name for place in brief.places}
    for place in brief.places:
        assert (named[place.name]["geometry"] is not None) <= place.located
    assert named[None]["properties"]["incident"] == "Dawn raids"
    assert named[None]["properties"]["notes"]


def test_nothing_is_carried_where_the_layout_says_so_or_no_file_could() -> None:
    """None for NOTHING; none for a brief with half a character, which no file can keep; none for drafts."""
    brief = desk_brief()
    assert carried(replace(brief, layout=Layout(carried=Carried.NOTHING))) == ()
    assert carried(replace(brief, title="\ud800")) == ()
    assert enclosed(brief, exact=False).attachments == ()
    assert enclosed(brief).attachments == carried(brief)


def test_a_brief_that_cannot_be_printed_is_the_pages_to_tell() -> None:
    """A claim without its source does not fail here; the pages say what is amiss."""
    brief = replace(desk_brief(), sources=())
    assert carried(brief) == ()
    with pytest.raises(RenderError):
        view(brief)


def test_evidence_has_the_whole_texts_and_else_there_is_nothing_of_them() -> None:
    """The sentence that nobody cites is in the evidence, and in no file of the other kind."""
    brief = replace(desk_brief(), claims=desk_brief().claims[:1], gaps=(), parties=())
    uncited = "weapons, vehicles and motorcycles"
    assert uncited in COAST.text
    assert not any(uncited in claim.wording for claim in brief.claims)
    assert all(uncited not in each.content.decode() for each in carried(brief))
    whole = replace(brief, layout=Layout(carried=Carried.EVIDENCE))
    assert uncited in carried(whole)[0].content.decode()


def test_the_pack_that_prints_is_noted_in_the_layout() -> None:
    """A name of a pack goes into the layout, so that the pages can be made again; a folder, a wrong name or none do not."""
    brief = Brief(layout=Layout(template="no such pack"))
    assert as_printed(brief, "sitrep").layout.template == "sitrep"
    assert as_printed(brief, "somewhere/pack") is brief
    assert as_printed(brief, "not a pack") is brief
    assert as_printed(brief, None) is brief
