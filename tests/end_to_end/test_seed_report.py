"""The report that the project began with: what has to come out of it, on the JSON line and on the pages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared" / "samples"
REPORTS = sorted(SHARED.glob("000_*.txt")) if SHARED.is_dir() else []
pytestmark = pytest.mark.skipif(not REPORTS, reason="the report lies beside the project, not in it")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "briefing", *arguments],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )


@pytest.fixture(scope="module")
def line() -> dict[str, Any]:
    """The report's line of `briefing claims --format jsonl`."""
    done = run("claims", str(REPORTS[0]), "--format", "jsonl")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The text of the PDF made from the report."""
    output = tmp_path_factory.mktemp("seed") / "brief.pdf"
    done = run("make", str(REPORTS[0]), "-o", str(output), "--quiet")
    assert done.returncode == 0, done.stderr
    document = pypdfium2.PdfDocument(output)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def claim(line: dict[str, Any], fragment: str) -> dict[str, Any]:
    """Return the claim, repeats aside, whose content holds a fragment and is shortest."""
    fitting = [each for each in line["claims"] if fragment in each["text"]]
    assert fitting, f"no claim holds {fragment!r}"
    return min(fitting, key=lambda each: len(each["text"]))


def test_the_army_asserts_that_it_repelled_the_attacks(line: dict[str, Any]) -> None:
    """The army's assertion stands under the army."""
    found = claim(line, "successfully repelled")
    assert found["claimant"] == "Mali's army"
    assert found["naming"] == "named"
    assert found["attitude"] == "claimed"


def test_the_army_claims_over_80_in_scare_quotes(line: dict[str, Any]) -> None:
    """The figure says at least 80, of militants, in the army's word, which keeps its quotation marks."""
    found = claim(line, "over 80 militants")
    assert found["claimant"] == "Mali's army"
    assert [(each["min"], each["max"], each["whose"]) for each in found["figures"]] == [
        (80, None, "militants")
    ]
    assert [(each["kind"], each["text"]) for each in found["quotations"]] == [("scare quotes", "neutralized")]


def test_the_spokesman_is_quoted_whole_with_role_party_and_channel(line: dict[str, Any]) -> None:
    """The direct quotation is whole, and says who spoke, for whom and through what."""
    found = claim(line, "significant losses")
    assert found["claimant"] == "Souleymane Dembele"
    assert "spokesperson" in found["role"]
    assert found["on_behalf_of"] == "Mali's army"
    assert found["channel"] == "broadcast"
    assert [each["kind"] for each in found["quotations"]] == ["direct"]
    assert found["quotations"][0]["text"].endswith("security and defense forces")


def test_also_noting_goes_on_with_the_same_statement(line: dict[str, Any]) -> None:
    """What he also noted is his, through the same channel."""
    found = claim(line, "motorcycles")
    assert (found["claimant"], found["channel"]) == ("Souleymane Dembele", "broadcast")
    assert "significant losses" not in found["text"]


def test_the_group_says_on_social_media_that_it_seized_three_barracks(line: dict[str, Any]) -> None:
    """The group's claim has its channel and its figure."""
    found = claim(line, "three army barracks")
    assert (found["claimant"], found["channel"]) == ("JNIM", "social media")
    assert [(each["min"], each["max"], each["whose"]) for each in found["figures"]] == [
        (3, 3, "army barracks")
    ]


def test_the_groups_words_are_quoted(line: dict[str, Any]) -> None:
    """The group's description of its operations is quoted."""
    found = claim(line, "coordinated and high quality")
    assert found["claimant"] == "JNIM"
    assert found["quotations"][0]["text"] == "coordinated and high quality"


def test_the_groups_earlier_attacks_are_told_apart(line: dict[str, Any]) -> None:
    """The words “The group” are resolved with the reason, and its earlier attacks are earlier."""
    found = claim(line, "Timbuktu")
    assert found["claimant"] == "JNIM"
    assert found["earlier"] is True
    assert "The group" in found["resolution"]
    raid = claim(line, "at least 30 soldiers")
    assert (30, None, "killed", "soldiers") in [
        (each["min"], each["max"], each["unit"], each["whose"]) for each in raid["figures"]
    ]


def test_reports_are_flagged_as_unspecified(line: dict[str, Any]) -> None:
    """The word “Reports” names nobody, and the seven towns are theirs."""
    found = claim(line, "seven towns")
    assert found["naming"] == "unspecified"
    assert any((each["min"], each["max"]) == (7, 7) for each in found["figures"])


def test_a_town_in_no_gazetteer_is_suggested_for_never_changed(line: dict[str, Any]) -> None:
    """The misprinted town keeps its name and has a suggestion with a reason; a known one is located."""
    places = {each["name"]: each for each in line["places"]}
    assert places["Binoli"]["latitude"] is None
    assert all(each["why"] for each in places["Binoli"]["suggestions"])
    assert places["Binoli"]["suggestions"]
    assert places["Kayes"]["precision"] == "locality"


def test_the_resident_is_an_unnamed_witness(line: dict[str, Any]) -> None:
    """The resident of Kayes stays unnamed."""
    found = claim(line, "gunfire")
    assert found["naming"] == "unnamed"
    assert "resident" in found["claimant"]
    assert "Kayes" in found["claimant"]
    assert "what was seen and heard" in found["questions"]


def test_the_command_warns(line: dict[str, Any]) -> None:
    """Concern and warning are attributed to the command that voiced them."""
    for fragment in ("expanding activities", "coastline"):
        found = claim(line, fragment)
        assert found["claimant"] == "United States Africa Command"
        assert found["attitude"] == "warned"


def test_the_publication_speaks_in_its_own_voice(line: dict[str, Any]) -> None:
    """The third offensive in a month is the publication's own statement, with neither source nor cue."""
    found = claim(line, "third major offensive")
    assert found["naming"] == "the publication itself"
    assert (found["source"], found["cue"]) == (None, None)


def test_what_is_said_to_be_unknown_is_a_gap_and_no_claim(line: dict[str, Any]) -> None:
    """The army's casualties and the group's missing figures are gaps."""
    gaps = {each["text"]: each for each in line["gaps"]}
    assert any("unclear" in text for text in gaps)
    withheld = next(each for text, each in gaps.items() if "did not disclose" in text)
    assert withheld["withheld_by"] == "JNIM"
    assert not any(each["text"].strip() == "casualty figures" for each in line["claims"])


def test_offsets_count_the_files_own_characters(line: dict[str, Any]) -> None:
    """A scorer that decodes the file itself finds the same words at the offsets."""
    text = REPORTS[0].read_bytes().decode("utf-8")
    for each in line["claims"]:
        assert " … ".join(text[start:end] for start, end in each["content"]) == each["text"]


def test_the_pages_print_the_outcome_as_contested(pages: str) -> None:
    """Both sides of the outcome stand on the page, marked as contested."""
    assert "contested" in pages.casefold()
    assert "repelled" in pages
    assert "three army barracks" in pages
    assert "machine-found, not reviewed" in pages.casefold()


def test_the_doubled_headline_is_printed_once_in_the_head(pages: str) -> None:
    """The headline, printed twice in the report, stands on the pages once: in the table of sources."""
    headline = max(REPORTS[0].read_text("utf-8").splitlines()[1:4], key=len)
    assert REPORTS[0].read_text("utf-8").count(headline) == 2
    assert pages.count(headline) == 1
