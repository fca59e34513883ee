"""Words are found wherever they stand in a brief, however they are spelt, at their exact place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.app.finding import MOST_IN_A_TEXT, Finder, Found, Where
from briefing.app.folding import Folded, Words, fold
from briefing.model.assessment import InformationGap, Judgement
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim
from briefing.model.incident import Incident, Party, Place
from briefing.model.source import Source
from briefing.model.when import When
from tests.strategies import any_text, briefs

TEXT = "Mali’s army said it held Sandaré.\nA resident of Sandare\u0301 heard gunfire 𝄞 near the Straße."
SOURCE = Source(id="s-1", text=TEXT, sha256="", title="Posts near Sandaré", publisher="Delta Courier")
CLAIM = Claim(
    id="c-1",
    content=(SOURCE.span(17, 32),),
    attribution=Attribution(claimant="Mali’s army", role="general staff"),
    notes="see the map",
)
BRIEF = Brief(
    title="Army says it held the town",
    sources=(SOURCE,),
    claims=(CLAIM,),
    incidents=(Incident(id="i-1", title="Attack at dawn", when=When(wording="before dawn")),),
    places=(Place(id="p-1", name="Sandaré"),),
    parties=(Party(id="a-1", name="Malian Armed Forces", aliases=("FAMa",)),),
    judgements=(Judgement(id="j-1", text="Further attacks are likely.", basis="three reports"),),
    gaps=(InformationGap(id="g-1", text="own losses"),),
    recommendations=("Ask the hospital.",),
)


def find(words: str, brief: Brief = BRIEF) -> list[Found]:
    """Return all that is found in a brief."""
    finder = Finder()
    finder.look_in(brief)
    return [found for batch in finder.find(words) for found in batch]


def test_accents_case_and_quotation_marks_do_not_count() -> None:
    """Without its accent, or with another, Sandaré is found in all parts of the brief, and “Mali’s” with a plain quote."""
    places = [found.place for found in find("sandare")]
    assert places == ["c-1", "p-1#name", "s-1#title", "s-1@25-32", "s-1@48-56"]
    assert {found.where for found in find("MALI'S")} == {Where.CLAIMS, Where.SOURCES}


def test_a_passage_is_found_at_its_code_points() -> None:
    """The place of a passage holds the very words, beyond letters that Qt counts twice and those that fold to two."""
    (found,) = find("strasse")
    assert found.place == f"s-1@{TEXT.index('Straße')}-{TEXT.index('Straße') + 6}"
    assert found.words == "Straße"
    assert (found.before + found.words + found.after).replace("…", "").strip() in TEXT


def test_words_are_found_over_the_end_of_a_line() -> None:
    """Any white space is as good as any other between two words."""
    (found,) = find("sandare. a  resident")
    assert found.words == "Sandaré.\nA resident"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("held the town", "brief#title"),
        ("hospital", "brief#recommendations"),
        ("before dawn", "i-1#when"),
        ("attack at", "i-1#title"),
        ("fama", "a-1#aliases"),
        ("three reports", "j-1#basis"),
        ("own losses", "g-1#text"),
        ("delta", "s-1#publisher"),
        ("general staff", "c-1"),
        ("map", "c-1"),
    ],
)
def test_every_part_of_a_brief_is_looked_into(words: str, place: str) -> None:
    """What stands in a form, a claim or a source's own fields is found, with the field as the place to go to."""
    assert place in [found.place for found in find(words)]


def test_a_claim_is_found_once() -> None:
    """A claim that holds the words in several of its parts is one thing found."""
    claim = replace(CLAIM, text="The army says it held Sandaré", notes="Sandaré again")
    found = find("sandare", replace(BRIEF, claims=(claim,), sources=()))
    assert [each.place for each in found if each.where is Where.CLAIMS] == ["c-1"]


def test_a_text_full_of_hits_is_counted_and_not_told_whole() -> None:
    """Beyond so many places in one text the others are counted on the last one told of."""
    source = replace(SOURCE, text="war " * 100, title="", publisher="")
    found = find("war", Brief(sources=(source,)))
    assert len(found) == MOST_IN_A_TEXT
    assert [each.more for each in found[-2:]] == [0, 100 - MOST_IN_A_TEXT]


def test_nothing_is_found_of_nothing() -> None:
    """Blank words find nothing, and neither do words that stand nowhere."""
    assert find("  ") == find("quinoa") == []


def test_an_edit_is_seen() -> None:
    """What was found in a text is found no longer once its noun is another."""
    finder = Finder()
    for title, count in (("Quiet day", 1), ("Loud day", 0)):
        finder.look_in(replace(BRIEF, title=title))
        assert len([found for batch in finder.find("quiet") for found in batch]) == count


@given(before=any_text, words=any_text, after=any_text)
def test_what_is_folded_is_found_where_it_came_from(before: str, words: str, after: str) -> None:
    """Wherever words stand in a text, one of the places found lies within them or covers them, folded the same."""
    looked_for, text = Words(words), Folded(before + words + after)
    places = [text.stored(*place) for place in looked_for.places(text.folded)]
    assert bool(places) == bool(looked_for and looked_for.stand_in(text.folded))
    for start, end in places:
        assert 0 <= start < end <= len(text.text)
        assert " ".join(fold(words).split()) in " ".join(fold(text.text[start:end]).split())


@given(brief=briefs(), words=st.sampled_from(("a", "the army", "é", "'", "&amp;", "\u202e", "x")))
def test_any_brief_can_be_searched(brief: Brief, words: str) -> None:
    """No brief is too strange to be searched, and each passage found stands at its place."""
    texts = {source.id: source.text for source in brief.sources}
    for found in find(words, brief):
        if found.field == "passage":
            source, _, at = found.place.rpartition("@")
            start, end = (int(each) for each in at.split("-"))
            assert texts[source][start:end] == found.words
