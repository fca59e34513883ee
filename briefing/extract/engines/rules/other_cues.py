"""Cues that are no finite verb of the active: "according to", passives, "a-t-il déclaré"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    before_according,
    content_after,
    content_before,
    second_part,
)
from briefing.extract.engines.rules.french_inserted import first_words, last_relative, rest_of_clause
from briefing.extract.engines.rules.inserted import begun, goes_on
from briefing.extract.engines.rules.subject import accepted_source
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause

_AFTER_LEADING_SOURCE = re.compile(r"[,;.:“)](?!\d)")
_AFTER_CLOSING_SOURCE = re.compile(r"[;:“)]|,(?!\s*(?:the|an?|le|la|un|une)\b)|\.(?=\s|$)")
_BEFORE_NOUN = re.compile(
    r"\b(?:be|being|been|the|an?|of|this|his|her|its|their|our|no|any|some|by|for|to|with|from|le|la|les|un|une|des|du|de|au|"
    r"ce|cet|cette|son|sa|ses|leurs?|aucune?|toute|chaque|première|(?<!cette\s)dernière|nouvelle|simple|\d+|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|en|sans|sous)\s+$|\b[ld]['’]$",
    re.IGNORECASE,
)
_PRONOUN_ALONE = re.compile(r"\s*(?:lui|elle|eux|elles|moi|nous|him|her|them|us)(?=\s*,)", re.IGNORECASE)
_WORD = 18  # code points: the longest words looked for before a noun, with their spaces
_PASSIVE = re.compile(r"(?:was|were|is|are)(?:n['’]t)?\s", re.IGNORECASE)
_GOING_ON_TO = re.compile(r"\w+ing\b", re.IGNORECASE)  # "is |talking about|"
# "Was quoted as saying", "is convinced": the subject is who says or thinks it.
_NOT_PASSIVE = re.compile(r"\bas\s+\w+ing$|^(?:is|are|was|were|am)\s", re.IGNORECASE)
_AFTER_AGENT = re.compile(
    r"[,;:.“](?!\d)|\s(?:in|on|at|which|who|that|as|after|before|while|but|dans|sur|lors|qui|mais|"
    r"alors|après|avant|à la|et\s+(?:relayé|repris|diffusé|confirmé|cité|publié)e?s?|and (?:was|were|has|had))\s",
    re.IGNORECASE,
)
_CLAUSE_BEFORE_PASSIVE = re.compile(
    r"[;:]\s|,\s(?:and|but|while|et|mais|which|who)\s|\b(?:while|but|mais|tandis qu[e'’]|alors qu[e'’])\s",
    re.IGNORECASE,
)
# What a cue like "according to" stands behind where it opens a clause: "…; according to X, …", "… that, according to X, …".
_OPENS_CLAUSE = re.compile(
    r"(?:[;:]|[–—]|\b(?:and|but|while|that|et|mais|que|tandis\s+que|alors\s+que|or)\b,?|(?:^|\s)\d{1,2}[.)])\s*$",
    re.IGNORECASE,
)
_GOING_ON = re.compile(
    r"\W*(?:(?:toujours|encore|et|mais|or|ainsi|enfin|cependant|toutefois|pourtant|puis|de\s+même|en\s+revanche|en\s+effet|also|still|and|but|yet|however|again)\W+){1,2}",
    re.IGNORECASE,
)
# "Affirme |par ailleurs|", "a annoncé |par voie de presse|": adjuncts of French that name no agent.
_LONGEST_NAMED = 16  # words
_THOSE_WHO = re.compile(r"\s*(?:those|people|all\s+those|everyone|residents)\s+who\b", re.IGNORECASE)
_OWN_COUNT = re.compile(
    r"\s*(?P<who>(?:[\w’'-]+\s+){0,5}?[\w-]+)['’]s?\s+(?:own\s+)?(?:count|account|tally|estimate|telling|reckoning|calculation|admission|records|figures|view|opinion|estimation|assessment|judge?ment|reading|version|words|eyes)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\s+(?:by|par(?!\s+(?:ailleurs|contre|là|exemple|conséquent|écrit|téléphone|radio|sms|mails?|courriels?|message|communiqué|voie|avance|deux\s+fois|"
    r"trois\s+fois|visioconférence|la\s+(?:suite|voix|bouche|plume)|l['’]intermédiaire|le\s+(?:biais|truchement|canal)|une?)\b))\s",
    re.IGNORECASE,
)


def finding(
    view: Clause, source: Span | None, cue: re.Match[str], content: list[Span], confidence: float
) -> Finding:
    """Return a finding of the rules with its cue's span in the text."""
    cue_span = view.span(cue.start(), cue.end())
    return Finding(
        source=(source,) if source else (),
        cue=(cue_span,) if cue_span else (),
        content=tuple(content),
        confidence=confidence,
        engine="rules",
    )


def is_noun(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue is a noun: behind an article or preposition ("of state"), or part of a name ("Omar Tell")."""
    if _BEFORE_NOUN.search(view.masked[max(cue.start() - _WORD, 0) : cue.start()]):
        return True
    form = next((name for name, word in cue.groupdict().items() if word), None)
    start = cue.start(form) if form else cue.start()
    return (
        view.written[start].isupper()
        and bool(re.search(r"\w", view.masked[:start]))
        and not view.written.isupper()
    )


def is_passive(cue: re.Match[str]) -> bool:
    """Return whether a cue is passive: its subject is then not who said it ("was told", "is said to have")."""
    phrase = cue.groupdict().get("phrase") or ""
    if _GOING_ON_TO.match(phrase):
        return False
    return bool(_BY.match(cue.string, cue.end()) and not cue.groupdict().get("verb_ing")) or bool(
        _PASSIVE.match(cue[0]) and not cue.groupdict().get("verb_ing") and not _NOT_PASSIVE.search(phrase)
    )


def passives(view: Clause) -> Iterator[Finding]:
    """Yield what a passive attributes to its agent: "the attack was claimed by …", "a été revendiquée par …"."""
    for cue in view.cues(view.lexicon.passive):
        stop = _AFTER_AGENT.search(view.masked, cue.end())
        source = accepted_source(view, cue.end(), stop.start() if stop else len(view.masked))
        starts = list(_CLAUSE_BEFORE_PASSIVE.finditer(view.masked, 0, cue.start()))
        begin = starts[-1].end() if starts else 0
        content = view.content(begin, cue.start())
        if source and content:
            yield finding(view, source, cue, [content], 0.6)


def according(view: Clause) -> Iterator[Finding]:
    """Yield what "according to" and its like attribute, before the content or after it."""
    behind = 0  # the end of the last source
    for cue in view.cues(view.lexicon.according):
        first = _opens_clause(view, cue)
        pattern = _AFTER_LEADING_SOURCE if first else _AFTER_CLOSING_SOURCE
        stop = pattern.search(view.masked, cue.end())
        end = stop.start() if stop else len(view.masked)
        pronoun = _PRONOUN_ALONE.match(view.masked, cue.end())
        end = pronoun.end() if pronoun else end
        source = _named_after(view, cue, end)
        if source is None:
            continue
        behind_it = source[1] - view.start
        opened = None if first or view.lexicon.language != "en" else begun(view, cue.start())
        rest = goes_on(view, opened, behind_it) if opened else None
        if opened and rest:
            yield finding(view, source, cue, [opened, rest], 0.75)
            behind = behind_it
            continue
        begin = (
            behind
            if first or not view.lexicon.pronouns.match(_words(view, source))
            else _last_clause(view, cue.start(), behind)
        )
        content = _after_source(view, end) if first else before_according(view, cue.start(), begin)
        own = (
            last_relative(view, begin, cue.start()) if not first and view.lexicon.language == "fr" else begin
        )
        if own > begin and view.lexicon.pronouns.match(_words(view, source)):
            begin, content = own, view.content(own, cue.start())
        behind = source[1] - view.start
        rest = rest_of_clause(view, begin, cue.start(), behind) if content and not first else None
        if content:
            yield finding(view, source, cue, [content, rest] if rest else [content], 0.75)


def _named_after(view: Clause, cue: re.Match[str], end: int) -> Span | None:
    """Return whom a cue like "according to" names: "those who rowed with him", "a captain who begged", "the clinic|'s count|"."""
    start = cue.end()
    relative = re.search(r",?\s(?:who|which|qui)\b", view.masked[start:end])
    those = _THOSE_WHO.match(view.masked, start) if relative else None
    if those:
        return view.span(start, end)
    own = _OWN_COUNT.match(view.masked, start, end)
    source = accepted_source(
        view, start, own.end("who") if own else start + relative.start() if relative else end
    )
    restricts = relative and not relative[0].startswith(",") and view.lexicon.language == "en"
    if source and restricts and len(view.masked[start:end].split()) <= _LONGEST_NAMED:
        return view.span(start, end)
    return source


def _words(view: Clause, span: Span) -> str:
    return view.written[span[0] - view.start : span[1] - view.start]


def _last_clause(view: Clause, stop: int, behind: int) -> int:
    """Return where the content before "selon lui" begins: after the comma, where who is meant has been told of before it."""
    comma = view.masked.rfind(", ", behind, stop - 2)
    told = comma > 0 and view.lexicon.finite.search(view.masked, behind, comma)
    return comma + 2 if told else behind


def _opens_clause(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue like "according to" opens its sentence or clause, so that its content comes after its source."""
    left = view.masked[: cue.start()]
    if not left.strip(" ,—–-") or _GOING_ON.fullmatch(left):
        return True
    joint = _OPENS_CLAUSE.search(left)
    return bool(joint and re.match(r"[^,;:.“”]{2,80},", view.masked[cue.end() :]))


def _after_source(view: Clause, end: int) -> Span | None:
    aside = view.lexicon.aside.match(view.masked, end + 1)
    return content_after(view, aside.end() if aside else end + 1)


def inverted(view: Clause) -> Iterator[Finding]:
    """Yield cues with their pronoun inside: « … », a-t-il déclaré."""
    if view.lexicon.inverted is None:
        return
    named = [match.span() for match in view.cues(view.lexicon.according)]
    for cue in view.cues(view.lexicon.inverted):
        if any(start <= cue.start() < end for start, end in named):
            continue
        pronoun = next(
            (name for name, word in cue.groupdict().items() if name.startswith("pronoun") and word), None
        )
        before = content_before(view, cue.start())
        opened = before or first_words(view, cue.start())
        rest = rest_of_clause(view, opened[0] - view.start, cue.start(), cue.end()) if opened else None
        if (before or rest) is None or view.lexicon.according.match(view.masked, cue.end() + 1):
            continue
        source = view.span(*cue.span(pronoun)) if pronoun else None
        told = [opened, rest] if opened and rest else [before] if before else []
        yield finding(view, source, cue, told if rest else [*told, *second_part(view, cue.end())], 0.85)
