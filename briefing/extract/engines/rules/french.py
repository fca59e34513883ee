"""What only French builds: incises with any verb, the infinitive that tells, gapped verbs, relatives that dispute a figure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import content_after, content_before, second_part
from briefing.extract.engines.rules.french_bounds import bounded
from briefing.extract.engines.rules.french_quotes import opened, quoted_verb
from briefing.extract.engines.rules.french_speakers import can_speak, told, words_of
from briefing.extract.engines.rules.french_tolls import rated, tolls
from briefing.extract.engines.rules.french_wordings import wordings
from briefing.extract.engines.rules.other_cues import finding
from briefing.extract.engines.rules.subject import accepted_source, inverted_subject
from briefing.extract.lexicon import french_cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span

_FARTHEST_VERB = 120  # code points behind "que"
_MOST_DISPUTED = 4  # in one sentence
_FEWEST_SPOKEN = 12  # code points between quotation marks: speech, no quoted name
# "…", |maugrée| le vieil homme: behind speech and a comma any verb with its subject after it says who spoke.
_INCISE = re.compile(
    r"”\s?(?P<comma>,)?\s*(?P<cue>(?!(?:est|sont|était|étaient|ont|avait|avaient|peut|doit|fut|une|cette|dont|comme|elle|titre\s+du)\b)"
    r"(?:s['’]|se\s|(?:nous|me|lui|leur)\s|[ml]['’])?(?:(?:a|est|ont|sont|avait)\s(?:\w+ment\s)?)?[a-zà-ÿ]{3,18}(?:e|ent|t|a|èrent|é|ée|és|i|u|is|it|d))\s+(?P<who>(?=[\w’'“(]))"
)
_GAPPED = re.compile(
    r"(?:;|,\s+et|,\s+mais)\s+(?P<who>(?:les?\s|la\s|l['’]|une?\s|des\s|(?-i:[A-ZÀ-Þ]))[^,.;:“”]{2,60}?),\s+(?:(?:lui|elle|eux|elles),\s+)?(?P<what>(?:seulement\s+|environ\s+|au\s+moins\s+|plus\s+de\s+|moins\s+de\s+|près\s+de\s+|une?\s+|de\s+|d['’]|qu[e’']|\d|\w+)[^,.;:“”]{0,60})(?=[.;]|$)",
    re.IGNORECASE,
)
_DISPUTED = re.compile(
    r",\s+(?P<what>ce|(?:une?\s+|l[ea]\s+)?(?:\w+\s+)?(?:nombre|chiffre|bilan|version|information|accusation|allégation|hypothèse|thèse|affirmation|estimation)s?)\s+(?P<that>que\s|qu['’])",
    re.IGNORECASE,
)
_AS = re.compile(r"\s+(?P<what>(?:comme\s+)?[\w’'-]+(?:\s+[\w’'-]+){0,3})", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:ils?|elles?|on|cela|ça)", re.IGNORECASE)
_STOP = re.compile(
    r"\W*(?:$|[.;!?])|\s(?:dans|sur|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\W*(?:(?:c['’]est|voilà|c['’]est\s+(?:du\s+moins|en\s+tout\s+cas))\s+ce\s+qu(?:e\s|['’])|à\s+propos\s+de\s+(?:cela|ça)\s|sur\s+(?:cela|ça)\s|de\s+cela\s|ce\s+dont\s|cela\s|ceci\s|en\s(?=a\s))\s*",
    re.IGNORECASE,
)
_NARRATED = re.compile(
    rf"^\W*(?:(?:et|puis|avant)\s+)?d(?:e\s+|['’])(?P<cue>(?:{french_cues.INFINITIVES}))(?:\s+(?:aussitôt|ensuite|aussi|encore|plus\s+loin|dans\s+un\s+\w+|\w+ment))?\s*(?::\s*|,\s+(?=“)|\s+(?=qu(?:e\b|['’]))|\s+(?=“))",
    re.IGNORECASE,
)
_INFINITIVES = re.compile(
    rf"(?:^|[.;:,]\s|\bet\s)\s*(?:et\s+)?(?P<who>(?:les?\s|la\s|l['’]|une?\s|son\s|sa\s|(?-i:[A-ZÀ-Þ]))[^,.;:“”]{{2,60}}?)\s+(?P<cue>d(?:e\s|['’])(?:{french_cues.INFINITIVES}))(?P<that>\s*:\s*|\s+(?=qu(?:e\b|['’])))",
    re.IGNORECASE,
)


def french_cues_of(view: Clause, found: Sequence[Finding]) -> list[Finding]:
    """Return what only French builds, beside the findings of the same sentence."""
    known = [span for each in found for span in each.content]
    return [
        each
        for each in (
            *_incises(view),
            *_told_by_infinitive(view),
            *tolls(view, found),
            *wordings(view),
            *quoted_verb(view),
            *opened(view, found),
            *_gapped(view, found),
        )
        if not _known(each, known, found)
    ]


def _known(one: Finding, known: Sequence[Span], found: Sequence[Finding]) -> bool:
    """Return whether its content is somebody's already; a gapped verb's or a relative's lies inside the first one's."""
    start, end = one.content[0]
    same = [begin for begin, stop in known if begin < end and start < stop]
    return bool(same) and not all(begin < start for begin in same) and bool(found)


def disputed(view: Clause, found: Sequence[Finding]) -> list[Finding]:
    """Return the findings with those that a relative or participle rates: "17 décès, |nombre| qu'il juge |provisoire|"."""
    result = rated(view, bounded(view, found))
    for match in view.cues(_DISPUTED)[:_MOST_DISPUTED]:
        cue = view.lexicon.finite.search(view.masked, match.end(), match.end() + _FARTHEST_VERB)
        if cue is None or cue.start() - match.end() > 80:
            continue
        between = view.masked[match.end() : cue.start()]
        source = (
            accepted_source(view, match.end(), cue.start())
            if between.strip()
            else inverted_subject(view, cue.end())
        )
        content = _rated(view, match, cue)
        if source is None or content is None:
            continue
        joint = view.start + match.start()
        result = [
            _cut(each, joint)
            for each in result
            if not (each.content[0][0] > joint and each.source[:1] == (source,))
        ]
        result.append(finding(view, source, cue, content, 0.65))
    return result


def _rated(view: Clause, match: re.Match[str], cue: re.Match[str]) -> list[Span] | None:
    """Return what a relative disputes: the noun before it and what it is rated as, or, behind "ce", the clause before."""
    if match["what"].casefold() == "ce":
        before = view.content(max(view.masked.rfind("; ", 0, match.start()) + 1, 0), match.start())
        return [before] if before else None
    noun = view.span(*match.span("what"))
    rated = _AS.match(view.masked, cue.end())
    span = view.span(*rated.span("what")) if rated else None
    if span and not view.written[span[0] - view.start :].startswith("comme"):
        span = None
    return [each for each in (noun, span) if each] if noun else None


def _cut(each: Finding, joint: int) -> Finding:
    start, end = each.content[0]
    return (
        replace(each, content=((start, joint),)) if start < joint < end and len(each.content) == 1 else each
    )


def _incises(view: Clause) -> Iterator[Finding]:
    for match in view.cues(_INCISE):
        left = view.masked[: match.start("cue")]
        spoken = view.written[left.rfind("“") + 1 : match.start()].rstrip()
        if len(spoken) < _FEWEST_SPOKEN or not (match["comma"] or spoken.endswith(("!", "?", "…"))):
            continue
        source = inverted_subject(view, match.end("cue"))
        content = content_before(view, match.start("cue"))
        if source and content and can_speak(view, source):
            yield told(
                view, source, match.span("cue"), [content, *second_part(view, source[1] - view.start)], 0.75
            )


def pleonastic(view: Clause, cue: re.Match[str], source: Span) -> Span | None:
    """Return who speaks behind a pronoun that machines put before an inverted verb: "…, il a rapporté |le maire|"; else None."""
    if view.lexicon.language != "fr" or not _PRONOUN.fullmatch(words_of(view, source)):
        return None
    if not view.masked[: source[0] - view.start].rstrip().endswith((",", "”")):
        return None
    named = inverted_subject(view, cue.end())
    if named is None or not view.lexicon.roles.search(words_of(view, named)):
        return None
    return named if _STOP.match(view.masked, named[1] - view.start) else None


def refers_back(view: Clause) -> tuple[Span, Span] | None:
    """Return cue and source of a sentence that only says who said the one before it: "C'est ce qu'a indiqué le maire"."""
    match = _BACK.match(view.masked) if view.lexicon.language == "fr" else None
    cue = view.lexicon.finite.match(view.masked, match.end()) if match else None
    if match is None or cue is None:
        return None
    source = inverted_subject(view, cue.end()) or None
    between = view.lexicon.finite.search(view.masked, match.end())
    if source is None and between:
        source = accepted_source(view, match.end(), between.start())
    span = view.span(cue.start(), cue.end())
    return (span, source) if span and source and can_speak(view, source) else None


def narrated(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what the speaker of the sentence before goes on to say in the infinitive: "Et d'ajouter : « … »"."""
    match = _NARRATED.match(view.masked)
    speakers = [each.source[0] for each in found if each.source]
    content = content_after(view, match.end()) if match and speakers else None
    if match and content:
        yield told(view, speakers[-1], match.span("cue"), [content], 0.75)


def _told_by_infinitive(view: Clause) -> Iterator[Finding]:
    for match in view.cues(_INFINITIVES):
        source, content = accepted_source(view, *match.span("who")), content_after(view, match.end())
        if (
            source
            and content
            and (match["that"].strip() == "" or view.masked[match.end() : match.end() + 1] == "“")
        ):
            yield told(view, source, match.span("cue"), [content], 0.65)


def _gapped(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what another source says with the verb before it left out: "…; |la sous-préfecture|, deux seulement"."""
    for match in view.cues(_GAPPED):
        if not any(each.cue and each.cue[0][1] < view.start + match.start() for each in found):
            continue
        words = view.masked[match.start() : match.end()]
        source = accepted_source(view, *match.span("who"))
        content = view.content(*match.span("what")) or view.span(*match.span("what"))
        if source and content and not view.lexicon.finite_verb.search(words) and can_speak(view, source):
            yield told(view, source, (0, 0), [content], 0.65)
