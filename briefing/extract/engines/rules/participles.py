"""Participles and relative clauses: what they add to an attribution beside them (", also noting …", "witnesses, who said …")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    begin_after,
    content_after,
    needs_that,
)
from briefing.extract.engines.rules.subject import ANONYMOUS, accepted_source, subject
from briefing.extract.engines.rules.taking import taken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span
from briefing.extract.engines.rules.other_cues import finding

_MAIN_VERB = re.compile(r"\b(?:has|have|had|is|are|was|were|a|ont|est|sont|[a-z]{3,}ed)\b")
_ABSOLUTE = re.compile(
    r",\s*(?:(?:with|while)\s+)?(?P<who>(?:(?:the|les?|la|une?|des|plusieurs|its|their|both|some|ce|cette)\s|l['’])[\w’'-][^,.;:“”]{1,50}?)\s*$",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"\b(?:posts?|statements?|videos?|letters?|messages?|reports?|claims?|recordings?|comments?|articles?|tweets?|accounts?)\s+(?:of|by|from)\s+(?P<who>[^,.;:“”]{2,60}?)\s*$",
    re.IGNORECASE,
)
# Where a noun phrase may begin that a relative clause follows.
_NOUN_BEGINS = re.compile(
    r"(?:^|[,;:.“”(]\s*|\b(?:of|by|to|from|with|for|and|against|de|par|à|avec|pour|et|contre|chez|du|des|au|aux)\s+|\b(?=(?:the|an?|les?|la|une?|its|their|his|her|son|sa)\s)|\b(?=l['’]))",
    re.IGNORECASE,
)
# What is said of them is no part of what they say: "Ceux qui prétendent que … |mentent|".
_MISTAKEN = re.compile(
    r"\s(?:mentent|ment|se\s+trompent|ont\s+tort|are\s+(?:lying|wrong|mistaken))\b", re.IGNORECASE
)
_WORD = 12  # code points: the longest word looked for before a relative clause
_THOSE = re.compile(r"\b(?:ceux|celles|certaine?s|d['’]aucuns|quiconque|those)\s*$", re.IGNORECASE)
_RELATIVE = re.compile(r",?\s*(?:who|which|qui|lequel|laquelle)\s*$", re.IGNORECASE)


def participles(view: Clause, found: list[Finding]) -> Iterator[Finding]:
    """Yield what a participle adds to an attribution of the same sentence, with its source: ", also noting …"."""
    within = [each.cue[0] for each in found if each.cue]
    for cue in view.cues(view.lexicon.participle):
        if any(first <= view.start + cue.start() < last for first, last in within):
            continue
        source = _own_subject(view, cue) or _author(view, cue) or _source_before(view, cue, found)
        earlier = source is not None
        around = None if source else _source_around(view, cue, found)
        source = source or around or _next_source(view, cue, found) or _main_subject(view, cue)
        begin = taken(view, cue) or begin_after(view, cue.end())
        inserted = source and (around or source[0] > view.start + cue.end())
        stop = view.masked.find(",", cue.end()) if inserted else None
        content = view.content(begin.at, stop) if stop else content_after(view, begin.at)
        set_off = cue[0].startswith(",") or _led_in(cue) or begin.quoted or view.quoted_before(cue.start())
        if not source or not content or not (begin.that or set_off):
            continue
        if begin.reported or (taken(view, cue) and (earlier or not needs_that(view, cue))):
            yield finding(view, source, cue, [content], 0.6 if earlier or begin.reported else 0.45)


def relatives(view: Clause, found: list[Finding]) -> list[Finding]:
    """Return what a relative clause right behind a source attributes to it: "according to witnesses, who said …"."""
    result: list[Finding] = []
    for cue in view.cues(view.lexicon.finite):
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
        source = source or (
            None if ANONYMOUS.search(view.masked, max(who.start() - 1, 0)) else _antecedent(view, who.start())
        )
        begin = taken(view, cue)
        content = content_after(view, begin.at, reported=begin.that) if begin else None
        if content and who[0].startswith(",") and source:
            content = _to_comma(view, content)
        wrong = _MISTAKEN.search(view.masked, cue.end())
        if content and wrong and wrong.start() + view.start < content[1]:
            content = view.content(content[0] - view.start, wrong.start())
        if source and content and begin:
            result.append(finding(view, source, cue, [content], 0.65))
    return result


def _to_comma(view: Clause, content: Span) -> Span:
    """Return a content less what follows the comma that ends its relative clause."""
    comma = view.masked.find(",", content[0] - view.start, content[1] - view.start)
    return (view.content(content[0] - view.start, comma) if comma > 0 else None) or content


def _antecedent(view: Clause, end: int) -> Span | None:
    """Return the noun phrase before a relative clause, the shortest that has a word for an office or a body in it."""
    those = _THOSE.search(view.masked, max(end - _WORD, 0), end)
    if those:
        return view.span(those.start(), end)
    if not view.masked[end:].lstrip().startswith(","):
        return None
    for start in reversed(list(_NOUN_BEGINS.finditer(view.masked, 0, end))):
        words = view.masked[start.end() : end]
        if view.lexicon.roles.search(words) or view.lexicon.institutions.search(words):
            return accepted_source(view, start.end(), end)
    return None


def _led_in(cue: re.Match[str]) -> bool:
    """Return whether a conjunction or "en" comes with a participle: "while claiming", "en précisant"."""
    return any(
        cue.start(name) > cue.start() + len(cue[0]) - len(cue[0].lstrip())
        for name, word in cue.groupdict().items()
        if word
    )


def _own_subject(view: Clause, cue: re.Match[str]) -> Span | None:
    """Return the subject that a participle has of its own: "…, |the army| claiming that …"."""
    match = _ABSOLUTE.search(view.masked, 0, cue.start())
    return accepted_source(view, *match.span("who")) if match and not cue[0].startswith(",") else None


def _author(view: Clause, cue: re.Match[str]) -> Span | None:
    """Return whose text a participle right behind it speaks for: "the post of |a vlogger| insinuating that …"."""
    match = None if cue[0].startswith(",") or _led_in(cue) else _AUTHOR.search(view.masked, 0, cue.start())
    return accepted_source(view, *match.span("who")) if match else None


def _source_before(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    earlier = [
        each for each in found if each.source and each.cue and each.cue[0][0] < view.start + cue.start()
    ]
    return earlier[-1].source[0] if earlier else None


def _source_around(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    """Return the source that a participle between commas parts from its verb: "|The ministry|, while praising …, admitted …"."""
    for each in found:
        if each.source and each.cue and each.cue[0][0] > view.start + cue.end():
            between = view.masked[each.source[0][1] - view.start : cue.start()]
            if each.source[0][1] <= view.start + cue.start() and not re.search(r"\w", between):
                return each.source[0]
    return None


def _next_source(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    """Return the source that follows a participle with which the sentence begins: "While admitting losses, the group said …"."""
    if view.masked[: cue.start()].strip(" “”—–-"):
        return None
    later = [each.source[0] for each in found if each.source and each.source[0][0] > view.start + cue.end()]
    comma = view.masked.find(",", cue.end())
    return min(later) if later and 0 <= comma < min(later)[0] - view.start else None


def _main_subject(view: Clause, cue: re.Match[str]) -> Span | None:
    verb = _MAIN_VERB.search(view.masked, 0, cue.start())
    return subject(view, verb.start()) if verb else None
