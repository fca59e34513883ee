"""View: a brief as the templates see it. A pure function: no clock, no disk, the same brief always gives the same view."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING

from briefing.model.agreement import Status
from briefing.model.claim import Claim, Topic
from briefing.render.claims import claim_view
from briefing.render.context import CONTEXT_VERSION, BandView, BriefView, JudgementView, TopicView
from briefing.render.digest import digest as digest_view
from briefing.render.figure_chart import figure_chart
from briefing.render.filters import when
from briefing.render.gaps import gap_views, place_views
from briefing.render.locator_map import locator_map, marked
from briefing.render.lookup import Lookup, look_up
from briefing.render.matrix import agreed, matrices
from briefing.render.overview import bottom_line, head
from briefing.render.situation import party_views, situation
from briefing.render.sourcing import annex, reports, source_summary, source_views
from briefing.render.tiles import key_figures
from briefing.render.timeline import timeline
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from briefing.model.brief import Brief
    from briefing.model.outline import Ground

__all__ = ["CONTEXT_VERSION", "BriefView", "view"]


_NOT_PRINTED = frozenset({"place", "content_hash", "content_line"})


def view(brief: Brief, ground: Ground | None = None, *, hashed: bool = True) -> BriefView:
    """Return the template context of a brief; `RenderError` where a claim rests on a source that the brief lacks.

    Without `hashed` the content's hash is left empty: a draft shows what one edit changes, and that changes with each.
    """
    look = look_up(brief)
    tiles, more = key_figures(look)
    shown = locator_map(look, ground)
    made = BriefView(
        language=brief.language or "en",
        words=look.words,
        head=head(look),
        bottom_line=bottom_line(look),
        key_figures=tiles,
        more_figures=more,
        contested=any(matter.status is Status.CONTESTED for matter in look.matters),
        matrices=matrices(look),
        agreed=agreed(look),
        situation=situation(look),
        parties=party_views(look),
        gaps=gap_views(look),
        places=marked(place_views(look), shown, look),
        map=shown,
        chart=figure_chart(look),
        timeline=timeline(look),
        register=_register(look),
        judgements=_judgements(look),
        yardstick=look.words["yardstick"].format(name=brief.yardstick.value),
        bands=_bands(look),
        recommendations=tuple(Outside(each) for each in brief.recommendations),
        source_summary=source_summary(look),
        sources=source_views(look),
        annex=annex(look),
        caveat=_caveat(look),
        distribution=Outside(brief.distribution),
        digest=digest_view(look),
    )
    if not hashed:
        return made
    digest = _digest(made)
    short = " ".join(digest[at : at + 4] for at in (0, 4, 8))
    return replace(made, content_hash=digest, content_line=look.words["content"].format(hash=short))


def _register(look: Lookup) -> tuple[TopicView, ...]:
    """Return every standing claim once, under the first question that it answers."""
    by_topic: dict[Topic, list[Claim]] = {topic: [] for topic in Topic}
    for claim in look.claims:
        by_topic[claim.topics[0] if claim.topics else Topic.OTHER].append(claim)
    return tuple(
        TopicView(label=look.topic(topic), claims=tuple(claim_view(claim, look) for claim in claims))
        for topic, claims in by_topic.items()
        if claims
    )


def _judgements(look: Lookup) -> tuple[JudgementView, ...]:
    return tuple(
        JudgementView(
            text=Outside(each.text),
            likelihood=Outside(each.likelihood),
            confidence=look.words["confidence"].format(level=look.words[each.confidence.value])
            if each.confidence
            else "",
            basis=Outside(each.basis),
            notes=tuple(
                sorted(look.notes.of_claims[one] for one in each.rests_on if one in look.notes.of_claims)
            ),
            would_change=Outside(each.would_change),
            alternatives=tuple(Outside(one) for one in each.alternatives),
            place=each.id,
        )
        for each in look.brief.judgements
    )


def _bands(look: Lookup) -> tuple[BandView, ...]:
    used = {each.likelihood for each in look.brief.judgements}
    return tuple(
        BandView(
            word=band.word,
            bounds=f"{band.low}–{band.high} %",
            used=bool(used & {band.word, band.also} - {""}),
        )
        for band in look.brief.yardstick.bands
    )


def _caveat(look: Lookup) -> tuple[Outside, ...]:
    words, brief = look.words, look.brief
    key = "caveat" if brief.as_of else "caveat_undated"
    sentences = [words[key].format(reports=reports(look), when=when(brief.as_of, words))]
    claims = brief.standing_claims
    waiting = sum(not claim.review.done for claim in claims)
    if claims:
        key = "caveat_machine" if waiting else "caveat_reviewed"
        sentences.append(words[key].format(n=waiting, m=len(claims)))
    sentences.append(words["caveat_desk"])
    return tuple(Outside(sentence) for sentence in sentences)


def _digest(made: BriefView) -> str:
    """Return the SHA-256 of the printed content in canonical JSON (sorted keys, no spaces, UTF-8)."""
    text = json.dumps(
        _content(made), default=_content, sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    return hashlib.sha256(text.encode()).hexdigest()


def _content(part: DataclassInstance) -> dict[str, object]:
    """Return what a part of the view prints, by field; what a click on it goes to is not printed."""
    return {name: getattr(part, name) for name in _fields(type(part))}


@cache
def _fields(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in _NOT_PRINTED)
