"""Reporting: what was found in a report, as rows for a table and as one JSON line for programs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefing.app.reporting_incidents import incidents_for_programs
from briefing.model.claim import Claim, Figure, Naming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.detection import Opinion
    from briefing.model.draft import Draft
    from briefing.model.source import SourceSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing found, as a table shows it."""

    who: str
    how: str
    what: str
    notes: str


def rows(draft: Draft) -> Iterator[Row]:
    """Yield a row for each claim and each gap, in the order of the text."""
    for claim in draft.claims:
        attribution = claim.attribution
        who = attribution.claimant
        if attribution.on_behalf_of and attribution.on_behalf_of != who:
            who += f" (for {attribution.on_behalf_of})"
        if attribution.naming is not Naming.NAMED:
            who += f" [{attribution.naming.value}]"
        yield Row(who=who, how=_how(claim), what=" ".join(claim.wording.split()), notes=_notes(claim))
    for gap in draft.gaps:
        yield Row(
            who=gap.withheld_by or "—", how="not known", what=" ".join(gap.text.split()), notes=gap.about
        )


def _how(claim: Claim) -> str:
    attribution = claim.attribution
    parts = [claim.attitude.value, attribution.channel.wording]
    parts += [f"told {attribution.audience}"] if attribution.audience else []
    parts += [f"{relay.how} {relay.name}" for relay in attribution.relays]
    return ", ".join(part for part in parts if part)


def _notes(claim: Claim) -> str:
    parts = [figure_in_words(figure) for figure in claim.figures]
    parts += [claim.when.edtf or claim.when.wording] if claim.when else []
    parts += ["earlier event"] if claim.earlier else []
    parts += [f"= {claim.attribution.resolution}"] if claim.attribution.resolution else []
    parts += [f"{claim.detection.engine} {percent(claim.detection.confidence)}"] if claim.detection else []
    return "; ".join(parts)


def percent(share: float) -> str:
    """Return a share of 1 in whole per cent: "97 %"; never more certain than "99 %" nor less than "1 %"."""
    return f"{min(max(round(100 * share), 1), 99)} %"


def figure_in_words(figure: Figure) -> str:
    """Return a figure on a line: "80–… neutralized (militants)"."""
    low = "…" if figure.low is None else str(figure.low)
    high = "…" if figure.high is None else str(figure.high)
    number = low if figure.exact else f"{low}–{high}"
    return " ".join(
        part for part in (number, figure.unit, f"({figure.whose})" if figure.whose else "") if part
    )


def json_line(doc: str, draft: Draft) -> str:
    """Return one line of JSON for a report: claims with offsets (code points, half-open), gaps, incidents and places."""
    line = {
        "doc": doc,
        "title": draft.source.title,
        "publisher": draft.source.publisher,
        "published": draft.source.published.edtf,
        "language": draft.source.language,
        "claims": [_claim(claim) for claim in draft.claims],
        "gaps": [
            {"text": gap.text, "span": _span(gap.passage), "about": gap.about, "withheld_by": gap.withheld_by}
            for gap in draft.gaps
        ],
        "incidents": incidents_for_programs(draft),
        "places": [
            {
                "name": place.name,
                "precision": place.precision.name.lower(),
                "latitude": place.latitude,
                "longitude": place.longitude,
                "gazetteer_id": place.gazetteer_id,
                "suggestions": [{"name": each.name, "why": each.why} for each in place.suggestions],
            }
            for place in draft.places
        ],
    }
    return json.dumps(line, ensure_ascii=False)


def _claim(claim: Claim) -> dict[str, Any]:
    attribution = claim.attribution
    return {
        "source": [_span(attribution.passage)] if attribution.passage else None,
        "cue": [_span(claim.cue)] if claim.cue else None,
        "content": [_span(span) for span in claim.content],
        "claimant": attribution.claimant,
        "naming": attribution.naming.value,
        "role": attribution.role,
        "on_behalf_of": attribution.on_behalf_of,
        "channel": attribution.channel.kind.value,
        "channel_wording": attribution.channel.wording,
        "audience": attribution.audience,
        "relays": [relay.name for relay in attribution.relays],
        "resolution": attribution.resolution,
        "text": claim.wording,
        "attitude": claim.attitude.value,
        "negated": claim.negated,
        "hedges": list(claim.hedges),
        "quotations": [
            {"kind": each.kind.value, "span": _span(each.passage), "text": each.passage.quote}
            for each in claim.quotations
        ],
        "figures": [
            {
                "min": each.low,
                "max": each.high,
                "unit": each.unit,
                "whose": each.whose,
                "wording": each.wording,
            }
            for each in claim.figures
        ],
        "said": {"edtf": attribution.said.edtf, "wording": attribution.said.wording},
        "when": {"edtf": claim.when.edtf, "wording": claim.when.wording, "basis": claim.when.basis},
        "earlier": claim.earlier,
        "questions": [answer.question.label for answer in claim.answers],
        "answers": [answer.value for answer in claim.answers],
        "engine": claim.detection.engine if claim.detection else "",
        "confidence": claim.detection.confidence if claim.detection else None,
        "reasons": list(claim.detection.reasons) if claim.detection else [],
        "opinions": [_opinion(each) for each in claim.detection.opinions] if claim.detection else [],
    }


def _opinion(opinion: Opinion) -> dict[str, Any]:
    return {
        "engine": opinion.engine,
        "sight": opinion.sight.name.lower(),
        "confidence": opinion.confidence,
        "source": opinion.source,
        "content": opinion.content,
    }


def _span(span: SourceSpan | None) -> list[int] | None:
    return [span.start, span.end] if span else None
