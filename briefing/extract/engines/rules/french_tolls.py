"""French tolls and accounts: "a porté le bilan à 12 morts", "Bilan de l'hôpital : sept", "une version contestée par l'armée"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import content_after
from briefing.extract.engines.rules.french_speakers import can_speak, speaker, told
from briefing.extract.engines.rules.subject import accepted_source, subject
from briefing.extract.lexicon.french_nouns import ACCOUNT, AT, BETWEEN, DISPUTABLE, TOLL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span

_TOLL_GIVEN = re.compile(
    r"\b(?P<cue>(?:donn|livr|avanc|dress|fourni|publi|établi|communiqu|présent|propos)\w*)\s+(?:\w+\s+){0,2}?(?:une?|son|leur|le)\s+(?:\w+\s+)?(?:bilan|chiffre|version|décompte|récit|liste|point)\b[^:“”.;]{0,80}:\s*(?P<said>\S)",
    re.IGNORECASE,
)
_SET_AT = re.compile(
    r"(?P<cue>\b(?:(?:a|ont|avait|avaient|aurait)\s+(?:\w+ment\s+|aussi\s+|également\s+|ensuite\s+|depuis\s+){0,2}(?:porté|ramené|fixé|arrêté|établi|chiffré|réduit|revu|révisé|relevé|abaissé|mis|limité|estimé|évalué|corrigé|gonflé|minoré|majoré|placé)"
    r"|port(?:e|ent|ait|aient|a)|ram(?:ène|ènent|enait|ena)|fix(?:e|ent|ait)|arrêt(?:e|ent|ait)|établi(?:t|ssent|ssait)|chiffr(?:e|ent|ait)|rédui(?:t|sent|sait)|revoi(?:t|ent)|révis(?:e|ent|ait)|relèvent?|abaiss(?:e|ent|ait)|met(?:tent)?|mettait|limit(?:e|ent|ait)|estim(?:e|ent|ait)|évalu(?:e|ent|ait)))\b"
    rf"\s*,?\s*{BETWEEN}(?P<said>{TOLL}[^.;:“”]{{0,60}}?\s{AT}|{AT}[^.;:]{{0,40}}?\s{TOLL})",
    re.IGNORECASE,
)
_HEADED = re.compile(
    rf"^\W*(?:(?:le|la|les|son|sa|nouveau|premier|dernière?)\s+)?{ACCOUNT}\s+(?:\w+\s+)?"
    r"(?:(?:donn|fourn|communiqu|livr|avanc|établi|publi|transmis)\w*\s+par\s+|selon\s+|d['’]après\s+|(?:de\s+(?=(?:la|l['’])|[A-ZÀ-Þ])|du\s+|des\s+|d['’]))"
    r"(?P<who>[^:,.;“”]{3,60}?)(?:\s+(?:est|était|reste|diffère|fait|se\s+veut)\b[^:.;“”]{0,40}?)?\s?(?P<cue>:)\s+(?P<said>\S)",
    re.IGNORECASE,
)
_RATED_BY = re.compile(
    rf"(?:,\s+|^\W*|\(|[–—-]\s)(?P<what>{DISPUTABLE})\s+(?:\w+ment\s+|aussitôt\s+|vite\s+|d['’]ailleurs\s+|depuis\s+)?"
    r"(?P<cue>(?:démenti|contesté|confirmé|nié|réfuté|rejeté|récusé|avancé|corroboré|balayé|dénoncé|critiqué|condamné|salué|jugé|qualifié|estimé|considéré|attribué|imputé|repris|relayé|appuyé|accrédité|infirmé|écarté|révélé|évoqué|défendu|réclamé|demandé|exigé|soutenu|reconnu|assumé|revendiqué)e?s?)"
    r"(?P<rated>\s+(?:comme\s+|de\s+|d['’])?[^,.;:]{3,50}?)??(?:\s+(?:le\s+(?:jour|soir|lendemain)(?:\s+même)?|dans\s+la\s+foulée|par\s+la\s+suite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aussitôt|plus\s+tard))?"
    r"\s+(?:par|auprès\s+d['’e])\s*(?P<who>[^,.;:()“”]{2,80}?)(?=\s*(?:[,.;:()]|$|\s(?:et\s+(?:que|dont|qui|non)|mais|avant|après|qui|dont|dans|lors|sur|à\s)))",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:\b(?:et|mais|puis)|,)\s+(?:\w+\s+)?$", re.IGNORECASE)
_BLAMED_BY = re.compile(
    r",?\s+(?P<cue>(?:imputé|attribué|prêté)e?s?)\s+(?:\w+ment\s+)?par\s+(?P<who>[^,.;:“”]{2,60}?)\s+(?P<said>(?:à|aux?)\b[^,.;:]{2,80})",
    re.IGNORECASE,
)


def tolls(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the tolls and accounts that somebody gives, sets at a number, or heads a line with, beside what is `found`."""
    yield from _given(view)
    yield from _set_at(view, found)
    yield from _headed(view)
    yield from _blamed(view)


def _given(view: Clause) -> Iterator[Finding]:
    for match in view.cues(_TOLL_GIVEN):
        starts = [joint.end() for joint in view.lexicon.clause_starts.finditer(view.masked, 0, match.start())]
        source = accepted_source(view, starts[-1] if starts else 0, match.start())
        content = content_after(view, match.start("said"))
        if source and content:
            yield told(view, source, match.span("cue"), [content], 0.7)


def _set_at(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield a toll that somebody sets: "l'hôpital |ramène| à quatre le nombre des morts"; no event does."""
    for match in view.cues(_SET_AT):
        source = subject(view, match.start("cue")) or _shared(view, match.start("cue"), found)
        content = content_after(view, match.start("said"))
        if source and content and can_speak(view, source):
            yield told(view, source, match.span("cue"), [content], 0.7)


def _shared(view: Clause, cue_start: int, found: Sequence[Finding]) -> Span | None:
    """Return the source of the attribution that a verb behind "et" or "mais" goes on with."""
    if not _GOES_ON.search(view.masked[:cue_start]):
        return None
    earlier = [each for each in found if each.source and each.cue and each.cue[0][1] < view.start + cue_start]
    return max(earlier, key=lambda each: each.cue[0]).source[0] if earlier else None


def _headed(view: Clause) -> Iterator[Finding]:
    match = _HEADED.match(view.masked)
    source = speaker(view, *match.span("who")) if match else None
    content = (
        (
            view.content(match.start("said"), len(view.masked))
            or view.span(match.start("said"), len(view.masked.rstrip(" .")))
        )
        if match
        else None
    )
    if match and source and content:
        yield told(view, source, match.span("cue"), [content], 0.7)


def rated(view: Clause, found: Sequence[Finding]) -> list[Finding]:
    """Return the findings with what a participle says others think of a noun: "…, |information| démentie par |les parents|".

    What is told before it ends there.
    """
    result = list(found)
    for match in view.cues(_RATED_BY):
        source = speaker(view, *match.span("who"))
        what = view.span(match.start("what"), match.end("rated" if match["rated"] else "what"))
        cue = view.span(*match.span("cue"))
        if (
            source is None
            or what is None
            or any(each.source == (source,) and each.cue == (cue,) for each in result)
        ):
            continue
        result = [_ended(view, each, what[0]) for each in result]
        result.append(told(view, source, match.span("cue"), [what], 0.65))
    return result


def _ended(view: Clause, each: Finding, joint: int) -> Finding:
    start, end = each.content[-1]
    kept = view.content(start - view.start, joint - view.start) if start < joint < end and each.cue else None
    return replace(each, content=(*each.content[:-1], kept)) if kept else each


def _blamed(view: Clause) -> Iterator[Finding]:
    for match in view.cues(_BLAMED_BY):
        source, rest = speaker(view, *match.span("who")), view.content(*match.span("said"))
        begin = max(view.masked.rfind(mark, 0, match.start()) for mark in (", ", "; ", ": ")) + 1
        before = view.content(max(begin, 0), match.start())
        if source and rest:
            yield told(view, source, match.span("cue"), [each for each in (before, rest) if each], 0.65)
