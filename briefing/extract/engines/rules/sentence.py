"""What one sentence attributes, cue by cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    Begin,
    begin_after,
    content_after,
    content_before,
    ends_clause,
    needs_that,
    second_part,
)
from briefing.extract.engines.rules.other_cues import (
    according,
    finding,
    inverted,
    is_noun,
    is_passive,
    nominal,
    participles,
    passives,
    relatives,
)
from briefing.extract.engines.rules.subject import attributes, inverted_subject, masked_asides, subject

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span

_LONG = 35  # code points: more than a noun phrase
_TELLING = re.compile(r"\b(?:told|tells)$", re.IGNORECASE)
_ADJUNCT = re.compile(
    r"\s+(?:in|on|at|during|through|via|by|late|early|dans|lors|sur|par|à|au|en)\b", re.IGNORECASE
)
_COORDINATED = re.compile(r"(?:\b(?:and|but|et|mais|then|puis)\s+(?:also\s+|then\s+)?|,\s*)$", re.IGNORECASE)


def in_sentence(view: Clause) -> list[Finding]:
    """Return what a sentence attributes."""
    found = [*according(view), *nominal(view), *inverted(view), *passives(view)]
    for cue in view.lexicon.finite.finditer(view.masked):
        if is_noun(view, cue) or is_passive(cue):
            continue
        one = _postposed(view, cue) or _preposed(view, cue, found)
        if one:
            found.append(one)
    found = _without_reported(without_repeats(found))
    found += relatives(view, found)
    return found + list(participles(view, found))


def _postposed(view: Clause, cue: re.Match[str]) -> Finding | None:
    """Return an attribution that comes after its content: "…", the army said; …, said the mayor."""
    last = inverted_subject(view, cue.end()) if _may_be_inverted(view, cue) else None
    if last and content_before(view, cue.start()):
        return _inverted(view, cue, last)
    source = subject(view, cue.start())
    if source is None:
        return None
    outer, after = source[0] - view.start, cue.end()
    before = content_before(view, outer)
    if before is None:
        return None
    if not view.quoted_before(outer) and not (_is_clause(view, before) and _ends_there(view, after)):
        return None
    return finding(view, source, cue, [before, *second_part(view, after)], 0.8)


def _inverted(view: Clause, cue: re.Match[str], source: Span) -> Finding | None:
    """Return an attribution with its subject after the cue: "…", said the mayor; None where it is none after all."""
    before, after = content_before(view, cue.start()), source[1] - view.start
    quoted = view.quoted_before(cue.start())
    if before is None or (not quoted and not (_has_verb(view, before) and _no_verb_follows(view, after))):
        return None
    return finding(view, source, cue, [before, *second_part(view, after)], 0.8)


def _may_be_inverted(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue's subject can stand after it: a comma, dash or quotation comes right before, and no subject."""
    left = view.masked[: cue.start()].rstrip()
    if not left.endswith((",", "”", "–", "—")) or _TELLING.search(cue[0]):
        return False
    return not ("”" in left and re.search(r"[^\W_]", left[left.rindex("”") :]))


def _no_verb_follows(view: Clause, after: int) -> bool:
    """Return whether what stands between an inverted subject and the next mark has no verb: else it is that verb's subject."""
    rest = re.split(r"[,.;:“]", view.masked[after:], maxsplit=1)[0]
    return not view.lexicon.finite_verb.search(rest) and not view.lexicon.finite.search(rest)


def _has_verb(view: Clause, content: Span) -> bool:
    masked = view.masked[content[0] - view.start : content[1] - view.start]
    if "_" not in masked:
        masked = masked_asides(masked + ",")  # the verb of a relative clause is not the sentence's
        return bool(view.lexicon.finite_verb.search(masked)) or attributes(view, masked)
    return True


def _is_clause(view: Clause, content: Span) -> bool:
    return _has_verb(view, content) or content[1] - content[0] > _LONG


def _ends_there(view: Clause, after: int) -> bool:
    """Return whether nothing but adjuncts follows an attribution before its clause ends."""
    begin = begin_after(view, after)
    if begin.reported:
        return False
    rest = view.masked[after : begin.at].rstrip()
    return (
        ends_clause(view, after)
        or ends_clause(view, begin.at)
        or rest.endswith(",")
        or _only_adjuncts(view, after)
    )


def _only_adjuncts(view: Clause, after: int) -> bool:
    """Return whether what follows a cue names where or when it was said and has no verb: "said in a statement read on air"."""
    return bool(_ADJUNCT.match(view.masked, after)) and _no_verb_follows(view, after)


def _preposed(view: Clause, cue: re.Match[str], found: list[Finding]) -> Finding | None:
    """Return an attribution that comes before its content: the army said that …; sources: "…"."""
    source = subject(view, cue.start()) or _shared(view, cue, found)
    if source is None:
        return None
    begin = begin_after(view, cue.end())
    if not begin.reported and needs_that(view, cue):
        return None
    after = content_after(view, begin.at, reported=begin.that)
    return finding(view, source, cue, [after], _confidence(view, begin, cue, after)) if after else None


def _confidence(view: Clause, begin: Begin, cue: re.Match[str], content: Span) -> float:
    if begin.reported:
        return 0.75
    addressed = begin.addressed and _TELLING.search(cue[0]) and _has_verb(view, content)
    return 0.6 if addressed or cue.groupdict().get("phrase") else 0.55


def _shared(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    """Return the source of the attribution before, where this cue goes on with it: "said …, but denied …"."""
    if not _COORDINATED.search(view.masked[max(cue.start() - _LONG, 0) : cue.start()]) or needs_that(
        view, cue
    ):
        return None
    earlier = [
        each for each in found if each.source and each.cue and each.cue[0][0] < view.start + cue.start()
    ]
    return max(earlier, key=lambda each: each.cue[0]).source[0] if earlier else None


def _without_reported(found: list[Finding]) -> list[Finding]:
    """Return the findings less those that another, coming after the whole of them, reports: "X said Y, the mayor told Z"."""
    last = [each for each in found if each.cue and each.cue[0][0] >= each.content[0][1]]
    return [
        each
        for each in found
        if not any(_holds_cue(other, each) and _holds_cue(each, other) for other in last if other is not each)
    ]


def _holds_cue(one: Finding, other: Finding) -> bool:
    cue = other.cue[0] if other.cue else (0, 0)
    return any(start <= cue[0] and cue[1] <= end for start, end in one.content)


def without_repeats(found: list[Finding]) -> list[Finding]:
    """Return the findings less those whose content lies within that of a surer one with the same source."""
    kept: list[Finding] = []
    for each in sorted(found, key=lambda one: -one.confidence):
        if not any(other.source == each.source and _inside(each.content, other.content) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda one: one.content[0])


def _inside(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    return all(any(start >= begin and end <= stop for begin, stop in other) for start, end in one)
