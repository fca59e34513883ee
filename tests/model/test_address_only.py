"""Sources of which only the address is known, and the report that takes their place."""

from __future__ import annotations

from dataclasses import replace

from briefing.model.address_only import (
    ADDRESS_MEDIA_TYPE,
    attach,
    is_address_only,
    sources_have_their_text,
    waiting_for,
)
from briefing.model.brief import Brief
from briefing.model.marking import Marking
from briefing.model.source import Source

ALONE = Source(
    id="s-a", sha256="a" * 64, text="", media_type=ADDRESS_MEDIA_TYPE, address="https://www.deltacourier.example/posts/",
    publisher="Delta Courier", marking=Marking.AMBER,
)  # fmt: skip
REPORT = Source(
    id="s-r", sha256="b" * 64, text="Posts were attacked.", title="Posts attacked", publisher="The Courier"
)
OTHER = replace(REPORT, id="s-o", sha256="c" * 64)


def test_a_source_without_text_is_a_problem_at_its_place() -> None:
    """The problem names the source and says what to do; a source with text has none."""
    (problem,) = sources_have_their_text(Brief(sources=(ALONE, REPORT)))
    assert (problem.place, "Delta Courier" in problem.message) == ("s-a", True)
    assert is_address_only(ALONE)
    assert not is_address_only(REPORT)


def test_a_page_is_known_by_its_address() -> None:
    """Scheme, "www.", fragment and the slash at the end make no other address; another path does."""
    brief = Brief(sources=(ALONE,))
    for address in ("http://deltacourier.example/posts", "https://www.deltacourier.example/posts/#top"):
        assert waiting_for(brief, replace(REPORT, address=address)) == ALONE
    assert waiting_for(brief, replace(REPORT, address="https://deltacourier.example/other")) is None
    assert waiting_for(brief, REPORT) is None


def test_a_report_takes_the_place_of_its_address() -> None:
    """It stands where the address stood, and what it lacks comes from there; the stricter marking holds."""
    attached = attach("s-a", "s-r")(Brief(sources=(ALONE, OTHER, REPORT)))
    assert [source.id for source in attached.sources] == ["s-r", "s-o"]
    whole = attached.sources[0]
    assert (whole.publisher, whole.address, whole.marking) == ("The Courier", ALONE.address, Marking.AMBER)
    assert whole.text == REPORT.text
