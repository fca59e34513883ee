"""Sources as printed: the table, the statement about them (ICD 206), and the annex of passages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.agreement import Status
from briefing.model.assessment import Reliability
from briefing.model.claim import Claim, Naming
from briefing.model.numbering import passage_of
from briefing.render.claims import chain, who
from briefing.render.context import PassageView, SourceView
from briefing.render.filters import quoted, when
from briefing.render.passages import segments_of
from briefing.render.phrases import listed
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.model.numbering import Cited
    from briefing.model.source import Source, SourceSpan
    from briefing.render.citations import Note
    from briefing.render.lookup import Lookup

_NAMINGS = {
    Naming.NAMED: "n_named",
    Naming.UNNAMED: "n_unnamed",
    Naming.UNSPECIFIED: "n_unspecified",
    Naming.PUBLICATION: "n_own",
}


def source_views(look: Lookup) -> tuple[SourceView, ...]:
    """Return the rows of the source table, in the order of the brief."""
    return tuple(_source(source, number, look) for number, source in enumerate(look.brief.sources, 1))


def _source(source: Source, number: int, look: Lookup) -> SourceView:
    words = look.words
    reliability = _reliability(source, look)
    return SourceView(
        number=number,
        publisher=Outside(source.publisher or words["no_publisher"]),
        title=Outside(quoted(source.title, words) if source.title else ""),
        authors=Outside(
            words["by_authors"].format(who=listed(list(source.authors), words)) if source.authors else ""
        ),
        published=Outside(when(source.published, words) or words["not_given"]),
        accessed=Outside(
            words["accessed"].format(when=when(source.accessed, words)) if source.accessed else ""
        ),
        address=Outside(source.address),
        archived=Outside(words["archived"].format(address=source.archived) if source.archived else ""),
        file=Outside(words["file"].format(name=source.file_name) if source.file_name else ""),
        language=Outside(source.language),
        origin=Outside(_origin(source, look)),
        own_origin=not source.origin,
        grade=reliability.value,
        grade_label=reliability.label,
        descriptor=Outside(source.descriptor),
        marking=source.marking.value,
        sha256=source.sha256,
        sha256_short=f"{source.sha256[:4]}…{source.sha256[-4:]}" if len(source.sha256) > 8 else source.sha256,
        notes=look.notes.on_source(source.id),
        runs=_runs(look.notes.on_source(source.id)),
        place=source.id,
    )


def _runs(numbers: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Return the runs of numbers that follow each other, as first and last of each: 1, 2, 3, 7 is (1, 3), (7, 7)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return tuple(found)


def _reliability(source: Source, look: Lookup) -> Reliability:
    grades = {grade.subject: grade.grade for grade in look.brief.reliabilities}
    return grades.get(source.publisher, Reliability.F)


def _origin(source: Source, look: Lookup) -> str:
    """Return the name of a group of reports, as the numbers of those that share it: an internal id tells a reader nothing."""
    if not source.origin:
        return look.words["own_origin"]
    same = [look.notes.of_sources[other.id] for other in look.brief.sources if other.origin == source.origin]
    return f"{source.origin} ({', '.join(str(number) for number in same)})"


def source_summary(look: Lookup) -> tuple[str, ...]:
    """Return the source summary statement, a sentence each: breadth, who is named, contradictions, dependence."""
    words, claims = look.words, look.claims
    groups = {source.origin or source.id for source in look.brief.sources}
    sentences = [words["summary_reports"].format(reports=reports(look), origins=look.origins(len(groups)))]
    if claims:
        namings = Counter(claim.attribution.naming for claim in claims)
        parts = listed(
            [words[key].format(n=namings[naming]) for naming, key in _NAMINGS.items() if namings[naming]],
            words,
        )
        key = "summary_claim_one" if len(claims) == 1 else "summary_claims"
        sentences.append(words[key].format(n=len(claims), parts=parts))
    if look.matters:
        statuses = Counter(matter.status for matter in look.matters)
        sentences.append(
            words["summary_contested"].format(
                n=statuses[Status.CONTESTED], m=len(look.matters), agreed=statuses[Status.AGREED]
            )
        )
    if len(look.brief.sources) == 1:
        sentences.append(words["summary_one_stream"])
    return tuple(sentences)


def reports(look: Lookup) -> str:
    """Return "1 report", "3 reports"."""
    count = len(look.brief.sources)
    return look.words["report_one"] if count == 1 else look.words["report_many"].format(n=count)


def annex(look: Lookup) -> tuple[PassageView, ...]:
    """Return every numbered passage once, exactly as published, with its offsets and the attribution of all that rests on it."""
    return tuple(_passage(note, look) for note in look.notes.notes)


def _passage(note: Note, look: Lookup) -> PassageView:
    first, *others = note.cited
    source = look.brief.source(note.source)
    pieces = passage_of(first)
    quotations = first.quotations if isinstance(first, Claim) else ()
    return replace(
        _claim_attributed(first, look) if isinstance(first, Claim) else _gap_attributed(source, look),
        note=note.number,
        of_claim=isinstance(first, Claim),
        source=look.notes.of_sources[source.id],
        publisher=Outside(source.publisher or look.words["no_publisher"]),
        characters=_characters(pieces, look),
        pieces=tuple(segments_of(piece, quotations) for piece in pieces),
        others=tuple(Outside(_also(each, look)) for each in others),
        place=first.id,
    )


_NOBODY = PassageView(
    note=0, of_claim=False, who=Outside(), chain=Outside(), named_as=Outside(), resolved=Outside(), source=0,
    publisher=Outside(), characters="", pieces=(),
)  # fmt: skip


def _claim_attributed(claim: Claim, look: Lookup) -> PassageView:
    words, attribution = look.words, claim.attribution
    named = [span.quote for span in (attribution.passage, claim.cue) if span]
    wording = " … ".join(named) or attribution.wording
    return replace(
        _NOBODY,
        who=Outside(_claimant(claim, look)),
        chain=Outside(chain(claim, look)),
        named_as=Outside(words["named_as"].format(wording=quoted(wording, words)) if wording else ""),
        resolved=Outside(
            words["resolved"].format(why=attribution.resolution) if attribution.resolution else ""
        ),
    )


def _gap_attributed(source: Source, look: Lookup) -> PassageView:
    return replace(_NOBODY, who=Outside(look.words["not_known"]), chain=Outside(look.published(source)))


def _claimant(claim: Claim, look: Lookup) -> str:
    label = f" ({look.words['in_own_voice']})" if claim.own_voice else ""
    return who(claim.attribution, look) + label


def _also(cited: Cited, look: Lookup) -> str:
    """Return who else is cited with a passage: another claimant, or that it says what is not known."""
    if not isinstance(cited, Claim):
        return look.words["not_known"]
    links = chain(cited, look)
    return f"{_claimant(cited, look)} → {links}" if links else _claimant(cited, look)


def _characters(pieces: tuple[SourceSpan, ...], look: Lookup) -> str:
    return "; ".join(look.words["characters"].format(start=piece.start, end=piece.end) for piece in pieces)
