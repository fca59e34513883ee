"""What one sentence attributes, cue by cue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    NUMBER_ONLY,
    Begin,
    begin_after,
    content_after,
    content_before,
    ends_clause,
    second_part,
    shared_only_by_verbs,
)
from briefing.extract.engines.rules.ending import ended
from briefing.extract.engines.rules.french import disputed, french_cues_of, pleonastic
from briefing.extract.engines.rules.french_speakers import can_speak
from briefing.extract.engines.rules.hearsay import hearsay
from briefing.extract.engines.rules.held_by import held_by
from briefing.extract.engines.rules.inserted import begun as subject_begun
from briefing.extract.engines.rules.inserted import goes_on, has_verb
from briefing.extract.engines.rules.nested import nested
from briefing.extract.engines.rules.nouns import nominal
from briefing.extract.engines.rules.other_cues import (
    according,
    finding,
    inverted,
    is_noun,
    is_passive,
    passives,
)
from briefing.extract.engines.rules.participles import participles, relatives
from briefing.extract.engines.rules.subject import (
    accepted_source,
    inverted_subject,
    masked_asides,
    subject,
)
from briefing.extract.engines.rules.taking import can_have_seen, taken
from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding, Span

_LONG = 35  # code points: more than a noun phrase
_TELLING = re.compile(r"\b(?:told|tells)$", re.IGNORECASE)
_ADJUNCT = re.compile(
    r"\s+(?:in|on|at|during|through|via|by|late|early|dans|lors|sur|par|à|au|en)\b", re.IGNORECASE
)
_NOTHING_BEFORE = re.compile(r"\W*(?:(?:and|but|also|as|so|et|mais|aussi)\s+)?", re.IGNORECASE)
_SUBJECT_THEN_THAT = re.compile(
    r"\s+(?P<who>[^,.;:“”]{2,80}?)(?:,?\s+(?:to|via|for|in|through|à|dans|au|pour)\s[^,.;:]{2,50}?)?,?\s+(?P<that>that\b|que\b|qu['’])",
    re.IGNORECASE,
)
_THAT_FOLLOWS = re.compile(r"\s+(?:que\b|qu['’])", re.IGNORECASE)
_COUNTED = re.compile(
    r"(?:(?:at least|more than|about|around|some|nearly|over|only|au moins|plus de|environ|près de|quelque)\s+)?"
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"dozens|scores|hundreds|deux|trois|quatre|cinq|"
    r"sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante)\b)",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(r"\b(?:not|never|to)\b|n['’]t\b|\bn['’]|\bne\b", re.IGNORECASE)
_BY_WHOM = re.compile(r"(?:\s+[\w’'-]+){0,2}\s+by\s")  # "declared dead |by| the army"
_AS = re.compile(r",\s*(?:as|comme)\s+(?:also\s+|even\s+|aussi\s+)?$", re.IGNORECASE)
_FIRST_PERSON = frozenset({"we", "i", "nous", "je"})
_COORDINATED = re.compile(r"(?:\b(?:and|but|et|mais|then|puis)\s+(?:also\s+|then\s+)?|,\s*)$", re.IGNORECASE)


def in_sentence(view: Clause) -> list[Finding]:
    """Return what a sentence attributes."""
    found = [
        *according(view),
        *nominal(view),
        *inverted(view),
        *passives(view),
        *hearsay(view),
        *held_by(view),
    ]
    for cue in view.cues(view.lexicon.finite):
        if is_noun(view, cue) or is_passive(cue):
            continue
        one = _postposed(view, cue) or _preposed(view, cue, found)
        if one:
            found.append(one)
    if view.lexicon.language == "fr":
        found = disputed(view, [*found, *french_cues_of(view, found)])
    found = ended(view, _without_reported(without_repeats(found)))
    found += relatives(view, found)
    found += [each for each in nested(view, in_sentence) if each not in found]
    return found + list(participles(view, found))


def _postposed(view: Clause, cue: re.Match[str]) -> Finding | None:
    """Return an attribution that comes after its content: "…", the army said; …, said the mayor."""
    last = inverted_subject(view, cue.end()) if _may_be_inverted(view, cue) else None
    last = None if last and _has_own_subject(view, cue) else last
    if last and (content_before(view, cue.start()) or subject_begun(view, cue.start())):
        return _inverted(view, cue, last)
    source = subject(view, cue.start())
    if source is None or _THAT_FOLLOWS.match(view.masked, cue.end()):
        return None
    return _named_behind(view, cue, source) or _behind_content(view, cue, source)


def _has_own_subject(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether all that stands before a cue is its subject: "|A nun, who has seen much,| described boys …"."""
    own = subject(view, cue.start())
    if own is None or view.quoted_before(cue.start()) or view.masked[: own[0] - view.start].strip(" ,"):
        return False
    if view.lexicon.language == "fr" and (
        not can_speak(view, own) or view.lexicon.finite_verb.search(masked_asides(view.masked[: cue.start()]))
    ):
        return False
    return "_" in masked_asides(view.masked[: cue.start()])


def _named_behind(view: Clause, cue: re.Match[str], source: Span) -> Finding | None:
    """Return an attribution whose pronoun stands for somebody named behind its verb: "…, il a rapporté le maire"."""
    named = pleonastic(view, cue, source)
    told = content_before(view, source[0] - view.start) if named else None
    return finding(view, named, cue, [told], 0.7) if named and told else None


def _behind_content(view: Clause, cue: re.Match[str], source: Span) -> Finding | None:
    """Return an attribution that comes after its content or is put into it, with its subject before the verb."""
    outer, after = _without_as(view, source[0] - view.start), cue.end()
    before = content_before(view, outer)
    begun = before or subject_begun(view, outer)
    inserted = goes_on(view, begun, after) if begun and not view.quoted_before(outer) else None
    if begun and inserted:
        return finding(view, source, cue, [begun, inserted], 0.7)
    if before is None:
        return None
    if not view.quoted_before(outer) and not (
        (_is_clause(view, before) or _is_number(view, before)) and _ends_there(view, after)
    ):
        return None
    return finding(view, source, cue, [before, *second_part(view, after)], 0.8)


def _is_number(view: Clause, content: Span) -> bool:
    """Return whether a content is a number alone: "|Five|, says the porter"."""
    words = view.masked[content[0] - view.start : content[1] - view.start]
    return view.lexicon.language == "en" and bool(NUMBER_ONLY.fullmatch(words))


def _without_as(view: Clause, outer: int) -> int:
    """Return where an attribution that comes last begins, with the "as" before its subject: "…, |as the monitors attest|"."""
    match = _AS.search(view.masked, max(outer - 12, 0), outer)
    return match.start() + 1 if match else outer


def _inverted(view: Clause, cue: re.Match[str], source: Span) -> Finding | None:
    """Return an attribution with its subject after the cue: "…", said the mayor; None where it is none after all."""
    before, after = content_before(view, cue.start()), source[1] - view.start
    quoted = view.quoted_before(cue.start())
    begun = before or subject_begun(view, cue.start())
    inserted = goes_on(view, begun, after) if begun and not quoted else None
    if begun and inserted:
        return finding(view, source, cue, [begun, inserted], 0.8)
    said = before and (_is_number(view, before) or _can_be_said(view, before))
    if before is None or not (quoted or (said and _no_verb_follows(view, after))):
        return None
    return finding(view, source, cue, [before, *second_part(view, after)], 0.8)


def _can_be_said(view: Clause, before: Span) -> bool:
    """Return whether what stands before an inverted cue is a clause: by any verb in it, or a common one in the present."""
    if has_verb(view, before):
        return True
    clause = masked_asides(view.masked[before[0] - view.start : before[1] - view.start] + ",")
    return view.lexicon.present is not None and bool(view.lexicon.present.search(clause))


def _may_be_inverted(view: Clause, cue: re.Match[str]) -> bool:
    """Return whether a cue's subject can stand after it: a comma, dash or quotation comes right before, and no subject."""
    left = view.masked[: cue.start()].rstrip()
    if not left.endswith((",", "”", "–", "—")) or cue.groupdict().get("phrase") or _TELLING.search(cue[0]):
        return False
    if _BY_WHOM.match(view.masked, cue.end()):
        return False
    return not ("”" in left and re.search(r"[^\W_]", left[left.rindex("”") :]))


def _no_verb_follows(view: Clause, after: int) -> bool:
    """Return whether what stands between an inverted subject and the next mark has no verb: else it is that verb's subject."""
    rest = re.split(r"[,.;:“]|\s(?:who|which|qui)\s", view.masked[after:], maxsplit=1)[0]
    return not view.lexicon.finite_verb.search(rest) and not view.lexicon.finite.search(rest)


def _is_clause(view: Clause, content: Span) -> bool:
    return has_verb(view, content) or content[1] - content[0] > _LONG


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
        return _verb_first(view, cue)
    if view.masked[: cue.start()].rstrip().endswith(",") and _BY_WHOM.match(view.masked, cue.end()):
        return None
    begin = taken(view, cue)
    if begin is None or not can_have_seen(view, cue, source):
        return None
    after = content_after(view, begin.at, reported=begin.that)
    if after is None:
        return None
    own = view.written[source[0] - view.start : source[1] - view.start].casefold() in _FIRST_PERSON
    sure = _confidence(view, begin, cue, after)
    return finding(view, source, cue, [after], max(sure, 0.6) if own else sure)


def _verb_first(view: Clause, cue: re.Match[str]) -> Finding | None:
    """Return an attribution whose verb opens the sentence, as machines translate it: "And said the local source that …"."""
    if not _NOTHING_BEFORE.fullmatch(view.masked[: cue.start()]):
        return None
    match = _SUBJECT_THEN_THAT.match(view.masked, cue.end())
    source = accepted_source(view, *match.span("who")) if match else None
    content = content_after(view, match.start("that")) if match and source else None
    return finding(view, source, cue, [content], 0.65) if content else None


def _confidence(view: Clause, begin: Begin, cue: re.Match[str], content: Span) -> float:
    if begin.reported:
        return 0.75
    if begin.whom is False and _counts_or_contests(view, cue, content):
        return 0.65
    addressed = begin.addressed and _TELLING.search(cue[0]) and has_verb(view, content)
    return 0.6 if addressed or cue.groupdict().get("phrase") else 0.55


def _counts_or_contests(view: Clause, cue: re.Match[str], content: Span) -> bool:
    """Return whether a noun phrase is what its verb counts, denies or alleges, which makes it firmer."""
    if _COUNTED.match(view.masked, content[0] - view.start):
        return True
    attitude = view.lexicon.attitude(cue[0])
    return attitude in (Attitude.CLAIMED, Attitude.DENIED) and not _NOT_SAID.search(cue[0])


def _shared(view: Clause, cue: re.Match[str], found: list[Finding]) -> Span | None:
    """Return the source of the attribution before, where this cue goes on with it: "said …, but denied …"."""
    if not _COORDINATED.search(view.masked[max(cue.start() - _LONG, 0) : cue.start()]) or not (
        shared_only_by_verbs(view, cue) or begin_after(view, cue.end()).that
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
