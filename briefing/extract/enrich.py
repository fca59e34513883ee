"""Enriching: a draft as read becomes a draft with proposals: claims, gaps, places, parties and the incident itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.attribution.chain import Context
from briefing.extract.attribution.statements import own_statement, with_speaker
from briefing.extract.claimants.parties import parties
from briefing.extract.claims.own_voice import own_voice
from briefing.extract.claims.proposed import claims
from briefing.extract.dating.dates import Dated, dated
from briefing.extract.engine import ANY_OTHER, Engine, Far, find, reading, reads
from briefing.extract.gaps.told_unknown import gaps
from briefing.extract.gaps.withheld import with_withholder
from briefing.extract.incidents.proposed import Told, incidents, with_incidents
from briefing.extract.joining import unread
from briefing.extract.joining.addressees import without_addressees
from briefing.extract.joining.citing import with_cited
from briefing.extract.joining.doubts import doubtful, has_cue_word, nothing_said, with_repeats
from briefing.extract.joining.joined import Joined, join, without_shared
from briefing.extract.joining.opinions import Asked
from briefing.extract.places.located import places
from briefing.extract.text.nearby import FindingsNearby
from briefing.extract.text.reading import Reading, length, overlap, read
from briefing.extract.text.requoting import requoted
from briefing.extract.text.sentences import unwrapped
from briefing.extract.text.shouting import as_usually_written
from briefing.model.detection import Detection
from briefing.model.draft import Draft, Proposal
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.finding import Finding, Span
    from briefing.model.assessment import InformationGap
    from briefing.model.claim import Claim
    from briefing.model.gazetteer import Gazetteer
    from briefing.model.incident import Party
    from briefing.model.source import SourceSpan

_TELLING = 25  # words: of a text as long as that the language can be told, unless it has several
_RULES = Detection(engine="rules", confidence=0.7)


def enrich(draft: Draft, engines: Sequence[Engine], gazetteer: Gazetteer, far: Far | None = None) -> Draft:
    """Return the draft with everything proposed that the engines and the rules find in its source.

    The engines that read the source's language are asked in the order given; the first of them leads. Hard-wrapped text is
    read as running text; what is proposed quotes it as it stands. `far` hears now and then what share (0 to 1) of the work
    that takes long is done; what it raises ends it.
    """
    source = draft.source
    running = unwrapped(source.text)
    if running == source.text:
        return _enriched(draft, engines, gazetteer, far)
    found = _enriched(replace(draft, source=replace(source, text=running)), engines, gazetteer, far)
    return requoted(found, source)


def _enriched(draft: Draft, engines: Sequence[Engine], gazetteer: Gazetteer, far: Far | None) -> Draft:
    report = read(draft.source, draft.body)
    chosen = reading(engines, draft.source.language)
    known_gaps = gaps(draft.source, report.body)
    if not reads(engines, draft.source.language):
        return _unread(draft, report, engines)
    by_engine = {engine.name: _in_body(report, engine, far) for engine in chosen}
    usual = as_usually_written(draft.source.text, gazetteer)
    context, joined = _read_against(report, tuple(by_engine.values()), known_gaps, gazetteer, usual)
    knowing = (engine.name for engine in engines if ANY_OTHER not in engine.languages)
    asked = Asked.of(by_engine, knowing, draft.source.text)
    joined = [replace(each, opinions=asked.about(each.finding)) for each in joined]
    found = tuple(with_repeats(claims(context, joined)))
    known_gaps = tuple(with_withholder(context, gap, found) for gap in known_gaps)
    told = incidents(context, usual, found)
    found = tuple(with_incidents(found, told))
    return replace(
        draft,
        proposals=(
            *draft.proposals,
            *(
                Proposal(value=each, detection=each.detection or _RULES, passage=each.content[0])
                for each in found
            ),
            *(Proposal(value=gap, detection=_RULES, passage=gap.passage) for gap in known_gaps),
            *(
                Proposal(value=each, detection=_RULES, passage=_first(each.mentions))
                for each in context.places
            ),
            *(
                Proposal(value=each, detection=_RULES, passage=_first(each.mentions))
                for each in _taking_part(context, told)
            ),
            *(Proposal(value=each.incident, detection=_RULES, passage=each.passage) for each in told),
        ),
        problems=(*draft.problems, *_remarks(draft, found)),
    )


def _taking_part(context: Context, told: Sequence[Told]) -> list[Party]:
    """Return the parties that the report names, then those that it only tells of as part of an incident."""
    every = (*context.parties, *(party for each in told for party in each.parties))
    return list({party.id: party for party in reversed(every)}.values())[::-1]


def _unread(draft: Draft, report: Reading, engines: Sequence[Engine]) -> Draft:
    """Return a draft in a language that no engine reads, with what can be told without it."""
    chosen = reading(engines, draft.source.language)
    installed = (engine.name for engine in engines)
    asked = Asked.of({engine.name: () for engine in chosen}, installed, draft.source.text)
    found = [each for engine in chosen for each in _in_body(report, engine)]
    return replace(
        draft,
        proposals=(*draft.proposals, *unread.proposals(report, found, asked)),
        problems=(*draft.problems, unread.remark(draft, proposed=bool(found))),
    )


def _first(mentions: tuple[SourceSpan, ...]) -> SourceSpan | None:
    return mentions[0] if mentions else None


def _read_against(
    report: Reading,
    findings: Sequence[tuple[Finding, ...]],
    known_gaps: tuple[InformationGap, ...],
    gazetteer: Gazetteer,
    usual: str,
) -> tuple[Context, list[Joined]]:
    """Return what is found in a report, in the order of the text, and all that it has to be read against.

    `usual` is its text as usually written (`briefing.extract.text.shouting`).
    """
    spans = tuple((gap.passage.start, gap.passage.end) for gap in known_gaps if gap.passage)
    joined = [each for each in _joined(findings, report.source.text) if not doubtful(report, each)]
    joined = without_addressees(report, joined)
    joined = with_cited(report, without_shared(_without_gaps(report, joined, spans), report.source.text))
    named = parties(report, tuple(span for each in joined for span in each.finding.source))
    statement = own_statement(report, named)
    own = own_voice(report, tuple(each.finding for each in joined), spans, statement)
    own = _attributed(own, [one for following in findings[1:] for one in following])
    joined += [Joined(finding=finding) for finding in own]
    context = Context(
        reading=report,
        parties=with_speaker(named, statement),
        places=places(report.source, report.body, gazetteer, usual),
        dates=_dates(report, usual),
        statement=statement,
    )
    return context, sorted(joined, key=lambda each: each.finding.content[0])


def _in_body(report: Reading, engine: Engine, far: Far | None = None) -> tuple[Finding, ...]:
    """Return an engine's findings that lie in the report's own text, without the dateline before it."""
    found = (_after_dateline(report, each) for each in find(engine, report.source.text, far))
    return tuple(each for each in found if all(map(report.in_body, each.content)))


def _after_dateline(report: Reading, finding: Finding) -> Finding:
    """Return the finding with a content that runs from the dateline into the text begun where the text begins."""
    first, *others = finding.content
    begins = [start for start, end in report.body if first[0] < start < first[1] <= end]
    return replace(finding, content=((begins[0], first[1]), *others)) if begins else finding


def _joined(findings: Sequence[tuple[Finding, ...]], text: str) -> list[Joined]:
    """Return the findings of all engines as one list; the first engine leads."""
    joined: tuple[Joined, ...] = ()
    for following in findings:
        joined = (
            join(tuple(each.finding for each in joined), following, text)
            if joined
            else join((), following, text)
        )
    return list(joined)


def _attributed(own: tuple[Finding, ...], unsure: list[Finding]) -> tuple[Finding, ...]:
    """Return the sentences in own voice, each that an engine attributes, however unsurely, as that engine has it.

    Better a doubtful attribution, shown as doubtful, than somebody's words as the publication's.
    """
    result: list[Finding] = []
    near = FindingsNearby(unsure)
    for each in own:
        inside = [
            one
            for one in near.to(each)
            if one.source and overlap(one.content, each.content) >= 0.5 * length(one.content)
        ]
        result += inside or [each]
    return tuple(dict.fromkeys(result))


def _without_gaps(report: Reading, joined: list[Joined], spans: tuple[Span, ...]) -> list[Joined]:
    """Return the findings less those that only say that something was not said: these are gaps, not claims."""
    kept = [each for each in joined if not _is_gap(report, each.finding, spans)]
    return [replace(each, finding=_before_gap(report, each.finding, spans)) for each in kept]


def _before_gap(report: Reading, finding: Finding, gap_spans: tuple[Span, ...]) -> Finding:
    """Return the finding without a gap that ends its content: "confirmed the attack without giving a toll"."""
    said = tuple(
        span
        for span in finding.content
        if not any(first <= span[0] < span[1] <= last for first, last in gap_spans)
    )
    if said and len(said) < len(finding.content):
        return replace(finding, content=said)
    start, end = finding.content[-1]
    for gap_start, gap_end in gap_spans:
        kept = (
            report.text((start, gap_start)).rstrip(" ,;–—") if start < gap_start < end <= gap_end + 1 else ""
        )
        if len(kept) > 3 and not report.lexicon.clause_starts.search(kept[-6:] + " "):
            return replace(finding, content=(*finding.content[:-1], (start, start + len(kept))))
    return finding


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


def _dates(report: Reading, usual: str) -> tuple[Dated, ...]:
    source = report.source if usual is report.source.text else replace(report.source, text=usual)
    return tuple(each for start, end in report.body for each in dated(source, start, end))


def _remarks(draft: Draft, found: tuple[Claim, ...]) -> list[Problem]:
    untold = not draft.source.language and len(draft.source.text.split(maxsplit=_TELLING)) > _TELLING
    if found:
        return [unread.read_as_english(draft)] if untold else []
    return [
        Problem(
            level=Level.NOTE,
            place=draft.source.id,
            message=f"no claims were found in {draft.source.file_name or draft.source.name}",
            advice="Make them by hand where there are any.",
        )
    ]
