"""Making a brief from drafts: the same reports make the same brief, and nothing comes from the clock."""

from __future__ import annotations

import pytest

from briefing import ingest
from briefing.app.making import Head, make, originals
from briefing.model.marking import Marking
from briefing.model.when import When

EARLY = b"Title: Post attacked\nSource: Coast Daily\nPublished: 1 July 2025 08:00 UTC\n\nThe army said it repelled an attack.\n"
LATE = b"Title: Losses\nSource: River Post\nPublished: 2 July 2025 09:30 UTC\n\nA group said it had taken a camp near the town.\n"
FRENCH = "L'armée a annoncé mardi que ses soldats avaient repoussé une attaque contre un poste dans le nord du pays.\n".encode()


def test_the_same_reports_make_the_same_brief() -> None:
    """Two makings are equal, down to the ids and the serial."""
    drafts = [ingest.read_bytes(EARLY, "a.txt"), ingest.read_bytes(LATE, "b.txt")]
    assert make(drafts) == make(drafts)


def test_the_as_of_time_is_that_of_the_latest_publication() -> None:
    """Whichever report comes first."""
    drafts = [ingest.read_bytes(LATE, "b.txt"), ingest.read_bytes(EARLY, "a.txt")]
    assert make(drafts).as_of == drafts[0].source.published
    assert make(drafts[::-1]).as_of == drafts[0].source.published


def test_what_a_person_says_goes_before_what_was_made_up() -> None:
    """Title, serial, desk, marking and as-of time are taken as given."""
    given = Head(
        title="T",
        serial="S-1",
        desk="Desk",
        marking=Marking.RED,
        as_of=When(edtf="2025-07-03"),
        prepared_by="A. K.",
    )
    brief = make([ingest.read_bytes(EARLY, "a.txt")], given)
    assert (brief.title, brief.serial, brief.desk, brief.marking) == ("T", "S-1", "Desk", Marking.RED)
    assert (brief.as_of.edtf, brief.prepared_by) == ("2025-07-03", "A. K.")


@pytest.mark.parametrize(
    ("reports", "language"), [([FRENCH], "fr"), ([EARLY, FRENCH], "en"), ([EARLY], "en")]
)
def test_the_pages_are_in_the_language_of_the_reports(reports: list[bytes], language: str) -> None:
    """French only where all the reports are French."""
    drafts = [ingest.read_bytes(report, f"{number}.txt") for number, report in enumerate(reports)]
    assert make(drafts).language == language


def test_one_report_twice_is_one_source() -> None:
    """The same bytes are the same source, whatever the file is called."""
    drafts = [ingest.read_bytes(EARLY, "a.txt"), ingest.read_bytes(EARLY, "copy.txt")]
    assert len(make(drafts).sources) == 1
    assert originals(drafts) == {drafts[0].source.sha256: EARLY}
