"""Cues that are no finite verb: "according to", nouns of saying, "a-t-il déclaré", participles, relative clauses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    begin_after,
    content_after,
    content_before,
    needs_that,
    second_part,
)
from briefing.extract.engines.rules.subject import accepted_source, subject
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause

_AFTER_LEADING_SOURCE = re.compile(r"[,;.:“](?!\d)")
_AFTER_CLOSING_SOURCE = re.compile(r"[;:“]|,(?!\s*(?:the|an?|le|la|un|une)\b)|\.(?=\s|$)")
_THAT = re.compile(
    r"\s(?:that|selon lequel|selon laquelle|selon lesquels|selon lesquelles|que)\s|\squ['’]|:\s*(?=“)",
    re.IGNORECASE,
)
_MAIN_VERB = re.compile(r"\b(?:has|have|had|is|are|was|were|a|ont|est|sont|[a-z]{3,}ed)\b")
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|of|this|his|her|its|their|our|no|any|some|by|for|to|with|from|le|la|les|un|une|des|du|de|au|"
    r"ce|cet|cette|son|sa|ses|leurs?)\s+$|\b[ld]['’]$",
    re.IGNORECASE,
)
_WORD = 12  # code points: the longest word looked for before a noun, with its space
_PASSIVE = re.compile(r"(?:was|were|is|are)\s", re.IGNORECASE)
_AFTER_AGENT = re.compile(
    r"[,;:.“](?!\d)|\s(?:in|on|at|which|who|that|as|after|before|while|but|dans|sur|lors|qui|mais|"
    r"alors|après|avant|à la|and (?:was|were|has|had))\s",
    re.IGNORECASE,
)
_CLAUSE_BEFORE_PASSIVE = re.compile(
    r"[;:]\s|,\s(?:and|but|while|et|mais|which|who)\s|\b(?:while|but|mais|tandis qu[e'’]|alors qu[e'’])\s",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",?\s*(?:who|which|qui|lequel|laquelle)\s*$", re.IGNORECASE)


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
    return bool(_PASSIVE.match(cue[0]) and not cue.groupdict().get("verb_ing"))


def passives(view: Clause) -> Iterator[Finding]:
    """Yield what a passive attributes to its agent: "the attack was claimed by …", "a été revendiquée par …"."""
    for cue in view.lexicon.passive.finditer(view.masked):
        stop = _AFTER_AGENT.search(view.masked, cue.end())
        source = accepted_source(view, cue.end(), stop.start() if stop else len(view.masked))
        starts = list(_CLAUSE_BEFORE_PASSIVE.finditer(view.masked, 0, cue.start()))
        begin = starts[-1].end() if starts else 0
        content = view.content(begin, cue.start())
        if source and content:
            yield finding(view, source, cue, [content], 0.6)


def according(view: Clause) -> Iterator[Finding]:
    """Yield what "according to" and its like attribute, before the content or after it."""
    for cue in view.lexicon.according.finditer(view.masked):
        first = not view.masked[: cue.start()].strip(" ,—–-")
        pattern = _AFTER_LEADING_SOURCE if first else _AFTER_CLOSING_SOURCE
        stop = pattern.search(view.masked, cue.end())
        end = stop.start() if stop else len(view.masked)
        relative = re.search(r",?\s(?:who|which|qui)\b", view.masked[cue.end() : end])
        source = accepted_source(view, cue.end(), cue.end() + relative.start() if relative else end)
        if source is None:
            continue
        if first:
            aside = view.lexicon.aside.match(view.masked, end + 1)
            content = content_after(view, aside.end() if aside else end + 1)
        else:
            content = view.content(view.masked.rfind("; ", 0, cue.start()) + 1, cue.start())
        if content:
            yield finding(view, source, cue, [content], 0.75)


def nominal(view: Clause) -> Iterator[Finding]:
    """Yield what a noun of saying attributes: "claims by the group that …", "dans un communiqué du groupe: …"."""
    for cue in view.lexicon.nominal.finditer(view.masked):
        that = _THAT.search(view.masked, cue.end())
        if that is None:
            continue
        source = accepted_source(view, cue.end(), that.start())
        content = content_after(view, that.end())
        if source and content:
            yield finding(view, source, cue, [content], 0.65)


def inverted(view: Clause) -> Iterator[Finding]:
    """Yield cues with their pronoun inside: « … », a-t-il déclaré."""
    if view.lexicon.inverted is None:
        return
    for cue in view.lexicon.inverted.finditer(view.masked):
        pronoun = next(
            (name for name, word in cue.groupdict().items() if name.startswith("pronoun") and word), None
        )
        before = content_before(view, cue.start())
        if before is None:
            continue
        source = view.span(*cue.span(pronoun)) if pronoun else None
        yield finding(view, source, cue, [before, *second_part(view, cue.end())], 0.85)


def participles(view: Clause, found: list[Finding]) -> Iterator[Finding]:
    """Yield what a participle adds to an attribution of the same sentence, with its source: ", also noting …"."""
    for cue in view.lexicon.participle.finditer(view.masked):
        source = _source_before(view, cue, found)
        earlier = source is not None
        source = source or _main_subject(view, cue)
        begin = begin_after(view, cue.end())
        content = content_after(view, begin.at)
        set_off = cue[0].startswith(",") or " " in cue[0].strip() or view.quoted_before(cue.start())
        if not source or not content or not (begin.that or set_off):
            continue
        if begin.reported or earlier or not needs_that(view, cue):
            yield finding(view, source, cue, [content], 0.6 if earlier or begin.reported else 0.45)


def relatives(view: Clause, found: list[Finding]) -> list[Finding]:
    """Return what a relative clause right behind a source attributes to it: "according to witnesses, who said …"."""
    result: list[Finding] = []
    for cue in view.lexicon.finite.finditer(view.masked):
        who = _RELATIVE.search(view.masked, 0, cue.start())
        if who is None:
            continue
        source = next(
            (
                each.source[0]
                for each in found
                if each.source and each.source[0][1] == view.start + who.start()
            ),
            None,
        )
        begin = begin_after(view, cue.end())
        content = content_after(view, begin.at, reported=begin.that)
        if source and content and (begin.reported or not needs_that(view, cue)):
            result.append(finding(view, source, cue, [content], 0.65))
    return result


def _source_before(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    earlier = [
        each for each in found if each.source and each.cue and each.cue[0][0] < view.start + cue.start()
    ]
    return earlier[-1].source[0] if earlier else None


def _main_subject(view: Clause, cue: re.Match[str]) -> Span | None:
    verb = _MAIN_VERB.search(view.masked, 0, cue.start())
    return subject(view, verb.start()) if verb else None
