from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from briefing.model.claim import Attribution, Claim, Figure
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal
from briefing.model.source import Source, SourceSpan
from tools.incident_marks import HALVES, MarkedReport, MarkError, marked_report, marked_reports
from tools.incident_scores import counted, f1

if TYPE_CHECKING:
    from pathlib import Path

REPORTS = tuple(report for half in HALVES for report in marked_reports(half))


def test_the_set_is_as_large_as_it_is_said_to_be() -> None:
    """Forty reports and three hundred claims at least, a third of them French; each id once."""
    assert len(REPORTS) >= 40
    assert sum(len(report.claims) for report in REPORTS) >= 300
    assert sum(report.language == "fr" for report in REPORTS) >= len(REPORTS) / 3
    assert max(Counter(report.id for report in REPORTS).values()) == 1


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.id)
def test_every_mark_stands_in_its_text(report: MarkedReport) -> None:
    """Each span lies inside the text, the pieces of a content in their order and apart."""
    for claim in report.claims:
        spans = (*claim.source, *claim.cue, *claim.content, *(figure.span for figure in claim.figures))
        assert all(0 <= start < end <= len(report.text) for start, end in spans)
        assert all(one[1] <= other[0] for one, other in zip(claim.content, claim.content[1:], strict=False))


def test_a_mark_that_is_not_there_is_named(tmp_path: Path) -> None:
    """What a mark quotes and the text does not have is told with the file's name."""
    path = tmp_path / "x.toml"
    path.write_text(
        'id = "x"\nstyle = "wire"\nlanguage = "en"\npublisher = "P"\ntext = "It rained."\n'
        '[[claims]]\ncontent = ["it snowed"]\nclaimant = "P"\n'
    )
    with pytest.raises(MarkError, match=r"x\.toml.*it snowed"):
        marked_report(path)


def drafted(report: MarkedReport) -> Draft:
    """Return the draft that has exactly what is marked."""
    source = Source(id="s", text=report.text, sha256="")

    def span(place: tuple[int, int]) -> SourceSpan:
        return source.span(*place)

    claims = [
        Claim(
            id=f"c-{number}",
            content=tuple(span(each) for each in claim.content),
            attribution=Attribution(
                claimant=claim.claimants[0],
                passage=span((claim.source[0][0], claim.source[-1][1])) if claim.source else None,
            ),
            figures=tuple(
                Figure(
                    low=each.low, high=each.high, unit=each.unit, whose=each.whose, passage=span(each.span)
                )
                for each in claim.figures
            ),
        )
        for number, claim in enumerate(report.claims)
    ]
    found = Detection(engine="marks")
    return Draft(
        source=source, original=b"", proposals=tuple(Proposal(value=each, detection=found) for each in claims)
    )


def test_what_is_marked_scores_full_and_nothing_scores_nothing() -> None:
    """A draft with just what is marked has an F1 of 100 for claims and figures; an empty one of 0."""
    report = next(each for each in REPORTS if each.id == "wire-en-00")
    whole = counted(report, drafted(report))
    for name in ("claim full", "content overlap", "figure with whose", "of those found: claimant"):
        assert f1(whole, name) == (100.0, 100.0, 100.0)
    empty = Draft(source=Source(id="s", text=report.text, sha256=""), original=b"")
    assert f1(counted(report, empty), "claim full") == (0.0, 0.0, 0.0)
