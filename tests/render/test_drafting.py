from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.model.edit import reword
from briefing.model.layout import Layout
from briefing.render.pages import page_sizes, page_text
from briefing.render.protocol import Drafts
from briefing.render.typesetter import Typesetter
from tests.render.briefs import desk_brief, machine_brief

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.render.rendered import SectionDraft


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """One worker for the tests of this file."""
    with Typesetter() as made:
        yield made


def drafted(
    typesetter: Typesetter, before: Brief, after: Brief, wanted: Drafts | None = None
) -> tuple[SectionDraft, ...]:
    """Return the drafts that an edit from one brief to the other gives."""
    typesetter.drafts(before, Drafts(), lambda _: None)
    return typesetter.drafts(after, wanted or Drafts(), lambda _: None)


def worded(brief: Brief, claim: str) -> Brief:
    """Return the brief with a wording of the desk for one claim."""
    return reword(claim, "In the desk’s words", by="A. K.", at="2025-07-02T17:00:00Z")(brief)


def test_only_what_changed_is_drafted(typesetter: Typesetter) -> None:
    """An edit of the title gives the head alone, as wide as the page and cut to its height, with the new words."""
    (draft,) = drafted(typesetter, desk_brief(), replace(desk_brief(), title="Another title"))
    assert (draft.section, draft.part) == ("head", "")
    assert page_text(draft.pdf)[0].startswith("Another title")
    (size,) = page_sizes(draft.pdf)
    assert size.width == pytest.approx(draft.width, abs=0.1) == pytest.approx(595.28, abs=0.1)
    assert size.height == pytest.approx(draft.height, abs=0.1)
    assert 20 < draft.height < 120


def test_nothing_changed_nothing_drafted(typesetter: Typesetter) -> None:
    """The same brief again, another brief and another layout give no drafts."""
    brief = desk_brief()
    assert drafted(typesetter, brief, replace(brief)) == ()
    assert drafted(typesetter, brief, replace(brief, id="b2", title="x")) == ()
    assert drafted(typesetter, brief, replace(brief, layout=Layout(off=("annex",)))) == ()


def test_a_long_section_is_drafted_in_the_part_that_changed(typesetter: Typesetter) -> None:
    """A new wording of a claim drafts its row of the register alone, with its note number in the whole brief."""
    brief = machine_brief()
    drafts = drafted(typesetter, brief, worded(brief, "c7"), Drafts(focus="c7#text", most=9))
    row = next(draft for draft in drafts if draft.section == "register")
    text = " ".join(page_text(row.pdf)[0].split())
    whole = typesetter.render(worded(brief, "c7"), want_html=True)
    (spot,) = whole.spot("register", row.part)
    assert text.startswith(f"{row.part} Souleymane Dembele")
    assert "In the desk’s words" in text
    assert "it had beaten back" not in text
    assert (row.width, row.height) == pytest.approx((595.28, spot.height), abs=0.1)
    assert {mark.place for mark in row.marks} == {"c7", "c7#text"}


def test_a_draft_is_what_the_pages_will_show(typesetter: Typesetter) -> None:
    """Drafts have the height and the text that their sections have on the exact pages afterwards."""
    brief = replace(desk_brief(), summary="Both sides claim success; no independent account is known.")
    (draft,) = drafted(typesetter, desk_brief(), brief)
    (spot,) = typesetter.render(brief).spot("bottom-line")
    assert draft.section == "bottom-line"
    assert draft.height == pytest.approx(spot.height, abs=0.1)


def test_the_place_under_the_cursor_comes_first(typesetter: Typesetter) -> None:
    """Of several changed sections those with the focus come first, then those in sight; each is told of as it is made."""
    before = machine_brief()
    after = replace(worded(before, "c7"), title="Another title", summary="Another summary.")
    typesetter.drafts(before, Drafts(), lambda _: None)
    told: list[str] = []
    drafts = typesetter.drafts(
        after,
        Drafts(focus="c7#text", in_sight=("bottom-line",), most=9),
        lambda draft: told.append(draft.section),
    )
    assert told == [draft.section for draft in drafts]
    assert told[0] in {"register", "matrix"}
    assert told.index("bottom-line") < told.index("head")
    assert len(drafted(typesetter, before, after, Drafts(most=1))) == 1


def test_drafts_go_on_after_the_worker_died() -> None:
    """A worker that is new is told what the one before had seen: the next edit gives its draft."""
    with Typesetter() as own:
        own.drafts(desk_brief(), Drafts(), lambda _: None)
        own.give_up()
        (draft,) = own.drafts(replace(desk_brief(), title="Another title"), Drafts(), lambda _: None)
    assert draft.section == "head"
