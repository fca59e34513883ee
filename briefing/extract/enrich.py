"""Enriching: a draft as read becomes a draft with proposals: claims, gaps, places, parties and the incident itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.attributions import Context
from briefing.extract.claims import claims
from briefing.extract.dates import Dated, dated
from briefing.extract.doubts import doubtful, has_cue_word, nothing_said, with_repeats
from briefing.extract.engine import Engine, reading
from briefing.extract.gaps import gaps
from briefing.extract.incidents import main_incident
from briefing.extract.joining import Joined, join
from briefing.extract.own_voice import own_voice
from briefing.extract.parties import parties
from briefing.extract.places import places
from briefing.extract.reading import Reading, length, overlap, read
from briefing.extract.statements import own_statement, with_speaker
from briefing.model.claim import Claim, Detection
from briefing.model.draft import Draft, Proposal
from briefing.model.problem import Level, Problem
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding, Span
    from briefing.model.gazetteer import Gazetteer

_RULES = Detection(engine="rules", confidence=0.7)


def enrich(draft: Draft, engines: Sequence[Engine], gazetteer: Gazetteer) -> Draft:
    """Return the draft with everything proposed that the engines and the rules find in its source.

    The engines that read the source's language are asked in the order given; the first of them leads.
    """
    report = read(draft.source, draft.body)
    chosen = reading(engines, draft.source.language)
    joined = [each for each in _joined(report, chosen) if not doubtful(report, each)]
    known_gaps = gaps(draft.source, report.body)
    spans = tuple((gap.passage.start, gap.passage.end) for gap in known_gaps if gap.passage)
    joined = _without_gaps(report, joined, spans)
    speaking = tuple(span for each in joined for span in each.finding.source)
    named = parties(report, speaking)
    statement = own_statement(report, named)
    own = own_voice(report, tuple(each.finding for each in joined), spans, statement)
    own = _attributed(own, _unsure(report, chosen))
    joined = sorted(
        [*joined, *(Joined(finding=finding) for finding in own)], key=lambda each: each.finding.content[0]
    )
    located = places(draft.source, report.body, gazetteer)
    context = Context(
        reading=report, parties=with_speaker(named, statement), places=located, dates=_dates(report), statement=statement
    )
    found = tuple(with_repeats(claims(context, joined)))
    body = "\n".join(report.text(span) for span in report.body)
    incident = main_incident(draft.source, body, found, located, context.parties, _event_time(context, found))
    return replace(
        draft,
        proposals=(
            *draft.proposals,
            *(
                Proposal(value=claim, detection=claim.detection or _RULES, passage=claim.content[0])
                for claim in found
            ),
            *(Proposal(value=gap, detection=_RULES, passage=gap.passage) for gap in known_gaps),
            *(
                Proposal(value=place, detection=_RULES, passage=next(iter(place.mentions), None))
                for place in located
            ),
            *(
                Proposal(value=party, detection=_RULES, passage=next(iter(party.mentions), None))
                for party in context.parties
            ),
            Proposal(value=incident, detection=_RULES),
        ),
        problems=(*draft.problems, *_remarks(draft, chosen, found)),
    )


def _joined(report: Reading, engines: Sequence[Engine]) -> list[Joined]:
    """Return the joined findings of the engines that lie in the report's own text."""
    found: list[tuple[Finding, ...]] = [
        tuple(
            finding
            for finding in engine.find(report.source.text)
            if all(report.in_body(span) for span in finding.content)
        )
        for engine in engines
    ]
    if not found:
        return []
    joined = join(found[0], (), report.source.text)
    for following in found[1:]:
        joined = join(tuple(each.finding for each in joined), following, report.source.text)
    return list(joined)


def _unsure(report: Reading, engines: Sequence[Engine]) -> list[Finding]:
    """Return what the engines that follow the first one find in the report's own text, sure or not."""
    return [one for engine in engines[1:] for one in engine.find(report.source.text) if all(map(report.in_body, one.content))]


def _attributed(own: tuple[Finding, ...], unsure: list[Finding]) -> tuple[Finding, ...]:
    """Return the sentences in own voice, each that an engine attributes, however unsurely, as that engine has it.

    Better a doubtful attribution, shown as doubtful, than somebody's words as the publication's.
    """
    result: list[Finding] = []
    for each in own:
        inside = [one for one in unsure if overlap(one.content, each.content) >= 0.5 * length(one.content) and one.source]
        result += inside or [each]
    return tuple(dict.fromkeys(result))


def _without_gaps(report: Reading, joined: list[Joined], spans: tuple[Span, ...]) -> list[Joined]:
    """Return the findings less those that only say that something was not said: these are gaps, not claims."""
    return [each for each in joined if not _is_gap(report, each.finding, spans)]


def _is_gap(report: Reading, finding: Finding, gap_spans: tuple[Span, ...]) -> bool:
    """Return whether a finding is a gap's own wording; "he said it was unclear" is his claim all the same."""
    cue = " ".join(report.text(span) for span in finding.cue)
    if finding.source and has_cue_word(report, cue) and not nothing_said(report, finding):
        return False
    return any(
        overlap(finding.content, (span,)) >= 0.8 * length(finding.content)
        and (not finding.cue or overlap(finding.cue, (span,)) > 0)
        for span in gap_spans
    )


def _dates(report: Reading) -> tuple[Dated, ...]:
    return tuple(each for start, end in report.body for each in dated(report.source, start, end))


def _event_time(context: Context, found: tuple[Claim, ...]) -> When:
    """Return the time of the incident: that of the first claim about it that gives a day, else nothing."""
    days = [
        claim.when for claim in found if not claim.earlier and claim.when.edtf and "/" not in claim.when.edtf
    ]
    return days[0] if days else When()


def _remarks(draft: Draft, engines: Sequence[Engine], found: tuple[Claim, ...]) -> list[Problem]:
    name = draft.source.file_name or draft.source.name
    if not engines:
        return [
            Problem(
                level=Level.WARNING,
                place=draft.source.id,
                message=f"{name} is in a language that no engine reads ({draft.source.language})",
                advice="Make its claims by hand.",
            )
        ]
    if not found:
        return [
            Problem(
                level=Level.NOTE,
                place=draft.source.id,
                message=f"no claims were found in {name}",
                advice="Make them by hand where there are any.",
            )
        ]
    return []
