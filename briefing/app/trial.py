"""Trial: a brief to try a template pack on: the program's samples, read by rules alone, with everything a desk can add."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing import resources
from briefing.app.importing import import_reports
from briefing.app.making import Head, make
from briefing.app.workshop import Workshop
from briefing.errors import ResourceError
from briefing.model.assessment import Confidence, Judgement
from briefing.model.marking import Marking
from briefing.model.when import When

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.brief import Brief

_READ = {".html", ".md", ".txt"}


def trial_brief() -> Brief:
    """Return the brief that packs are tried on; `ResourceError` where the samples are missing."""
    with Workshop(trained=False) as workshop:
        drafts = [each.draft for each in import_reports(_samples(), workshop) if each.draft is not None]
    if not drafts:
        raise ResourceError("the sample reports are missing", advice="Install the program again.")
    head = Head(
        title="A brief to try templates on",
        serial="TRY-2025-001",
        desk="The desk",
        prepared_by="A. K.",
        marking=Marking.AMBER,
        language="en",
    )
    brief = make(drafts, head)
    return replace(
        brief,
        period=When(edtf="2025-07-01/2025-07-02"),
        next_issue=When(edtf="2025-07-03T18:00Z"),
        judgements=(_judgement(brief),),
        recommendations=("Ask the publishers which reports they rest on.",),
        distribution="Desk heads",
    )


def _judgement(brief: Brief) -> Judgement:
    return Judgement(
        id="j-try",
        text="More of the same is likely within four weeks.",
        likelihood="likely",
        confidence=Confidence.MODERATE,
        basis="what the reports say of the weeks before.",
        rests_on=tuple(claim.id for claim in brief.claims[:2]),
        would_change="imagery, or lists of those lost.",
        alternatives=("it ends with the rains",),
    )


def _samples() -> list[Path]:
    folder = resources.assets() / "samples"
    return [file for file in sorted(folder.iterdir()) if file.suffix in _READ and file.stem != "README"]
