"""Unread: what is proposed of a report in a language that no engine reads: its quotations, and its numbers in digits.

No claimant, place, party, date or kind of event is guessed, for all of these take the language. Each proposal names nobody
and says so; a person who reads the report fills that in or rejects it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.engines.marks.digits import numbers
from briefing.extract.joining.calibration import sureness
from briefing.model.claim import (
    NOBODY,
    Answer,
    Attribution,
    Claim,
    Figure,
    Naming,
    Question,
    Quotation,
    Topic,
)
from briefing.model.detection import Detection
from briefing.model.draft import Proposal
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.finding import Finding
    from briefing.extract.joining.opinions import Asked
    from briefing.extract.text.reading import Reading
    from briefing.model.draft import Draft

UNDETERMINED = "und"
"""The tag of ISO 639-2 for a language that was not told."""
QUOTED = "in quotation marks; who says it is for a person to read"
COUNTED = "a number in digits; what it counts, and who says so, is for a person to read"


def proposals(report: Reading, findings: Sequence[Finding], asked: Asked) -> Iterator[Proposal]:
    """Yield a doubtful claim for each finding; of an incident nothing is known, not even that there was one."""
    for finding in findings:
        claim = _claim(report, finding, asked)
        if claim.detection is not None:
            yield Proposal(value=claim, detection=claim.detection, passage=claim.content[0])


def remark(draft: Draft, *, proposed: bool) -> Problem:
    """Return that no engine reads the report's language, and what to do."""
    source = draft.source
    name = source.file_name or source.name
    told = source.language not in ("", UNDETERMINED)
    return Problem(
        level=Level.WARNING,
        place=source.id,
        message=f"{name} is in a language that no engine reads ({source.language})"
        if told
        else f"the language of {name} could not be told, and no engine reads it",
        advice="Only quotations and numbers were looked for: say who made them, and make the other claims by hand."
        if proposed
        else "Make its claims by hand.",
    )


def read_as_english(draft: Draft) -> Problem:
    """Return that a text may be in several languages, of which only English was read."""
    source = draft.source
    return Problem(
        level=Level.NOTE,
        place=source.id,
        message=f"the language of {source.file_name or source.name} could not be told; it was read as English",
        advice="Look whether anything in another language was passed over.",
    )


def _claim(report: Reading, finding: Finding, asked: Asked) -> Claim:
    start, end = finding.content[0]
    quoted = report.text((start, start + 1)) in _MARKS
    inner = report.text((start + 1, end - 1))
    begin = start + 1 + len(inner) - len(inner.lstrip())  # French marks stand a space off
    passage = report.passage((start, end))
    opinions = asked.about(finding)
    return Claim(
        id=f"c-{report.source.id[2:]}-{start}-{end}",
        content=(passage,),
        attribution=Attribution(claimant=NOBODY, naming=Naming.UNSPECIFIED),
        quotations=(Quotation(passage=report.passage((begin, begin + len(inner.strip())))),)
        if quoted
        else (),
        figures=tuple(
            Figure(low=value, high=value, wording=report.text(span), passage=report.passage(span))
            for value, span in numbers(report.source.text, start, end)
        ),
        answers=(Answer(question=Question(topic=Topic.OTHER)),),
        detection=Detection(
            engine=finding.engine,
            confidence=round(sureness(finding, opinions), 3),
            reasons=(QUOTED if quoted else COUNTED,),
            opinions=opinions,
        ),
    )


_MARKS = frozenset('“«»‹「『《"„＂')
