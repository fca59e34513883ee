"""Subjects: the noun phrase that a cue of saying has for its source, before it or, inverted, after it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_ASIDE = re.compile(r"\([^()]*\)")
_RELATIVE = re.compile(
    r",\s*(?:who|which|whom|qui|dont|où|lequel|laquelle|auquel|à laquelle|auxquels|duquel|to which|of which)\b[^,]*,",
    re.IGNORECASE,
)
_ANONYMOUS = re.compile(
    r"\s(?:who|qui)\s+(?:requested|asked|spoke|sought|preferred|wished|declined|a requis|a demandé|a souhaité|"
    r"souhaite|préfère)\b[^,]{0,80}?"
    r"\b(?:anonymity|named|identified|anonymat|nommée?|identifiée?|citée?)\b",
    re.IGNORECASE,
)
_COORDINATIONS = frozenset({"and", "et"})
_LONGEST_SOURCE = 16  # words, each aside counted as one
_AFTER_SUBJECT = re.compile(
    r"[,.;:!?“”]|\s(?:that|who|which|whose|qui|dont|que|when|while|after|before|lors|dans un|sur|in an?|"
    r"during|in the|on|at an?|by|via|à la|"
    r"à l['’]|au|aux|par|au cours|jointe?s?|interrogée?s?|contactée?s?|rencontrée?s?|reached|"
    r"contacted|interviewed|speaking|parlant|sous|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b",
    re.IGNORECASE,
)
_APPOSITION = re.compile(r",\s*(?:(?:the|an?|le|la|les|un|une)\s|l['’])?[^,.;:“”]{2,60}(?=[,.;]|$)")
_UNFINISHED = re.compile(
    r"\bto\s+[a-z]{3,}\s|(?:^|\s)(?:to|and|of|that|the|an?|in|by|et|de|à|que|les?|la|une?|des|du)$",
    re.IGNORECASE,
)
_NAME = re.compile(r",\s*(?:[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+|$)){2,4}$")
_AGE = re.compile(r",\s*\d{1,2}(?:\s*ans)?(?=[,.;]|$)")


def subject(view: Clause, cue_start: int) -> Span | None:
    """Return the span of the noun phrase that ends before `cue_start` (offset in the sentence), or None.

    Appositions belong to it ("Mamadou Coulibaly, the governor, said"); adjuncts before it do not ("In Kayes, a resident said").
    A verb that shares the sentence's subject ("The army left the post and said …") gets that subject.
    """
    left = masked_asides(view.masked[:cue_start])
    starts = list(view.lexicon.clause_starts.finditer(left))
    begin = starts[-1].end() if starts else 0
    found = _with_coordinated(view, left, starts, _noun_phrase(view, left, begin))
    while found is None and starts and starts[-1][0].casefold() in _COORDINATIONS:
        # "and" may join two names instead of two clauses: "the Front for Islam and Muslims said".
        starts.pop()
        begin = starts[-1].end() if starts else 0
        found = _noun_phrase(view, left, begin) or _shared_subject(view, left)
    return found


def _with_coordinated(
    view: Clause, left: str, starts: list[re.Match[str]], found: Span | None
) -> Span | None:
    """Return the subject with the name that "and" joins to it: "the Red Cross and Doctors Abroad said"."""
    if not found or not starts or starts[-1][0].casefold() not in _COORDINATIONS:
        return found
    longer = _noun_phrase(view, left, starts[-2].end() if len(starts) > 1 else 0)
    if (
        longer
        and longer[0] < found[0]
        and view.written[longer[0] - view.start].isupper()
        and view.written[found[0] - view.start].isupper()
    ):
        return longer
    return found


def masked_asides(left: str) -> str:
    """Return a stretch of a masked sentence with brackets, relative clauses and wishes for anonymity masked too."""
    masked = _ANONYMOUS.sub(_underscores, _ASIDE.sub(_underscores, left))
    # A relative clause between commas is an aside too; its commas stay, since they mark an apposition.
    return _RELATIVE.sub(lambda match: "," + "_" * (len(match[0]) - 2) + ",", masked)


def _underscores(match: re.Match[str]) -> str:
    return "_" * len(match[0])


def _noun_phrase(view: Clause, left: str, begin: int) -> Span | None:
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    candidate = left[begin:]
    if not candidate.rstrip().endswith(","):
        begin += candidate.rfind(",") + 1
    begin = max(begin, left.rfind("”") + 1)
    return accepted_source(view, begin, len(left), left)


def accepted_source(view: Clause, start: int, end: int, masked: str = "") -> Span | None:
    """Return the span of a stretch that can name a source, or None where its words cannot; `masked` hides asides in it."""
    span = view.span(start, end)
    if span is None:
        return None
    words = view.written[span[0] - view.start : span[1] - view.start]
    masked = (masked or view.masked)[span[0] - view.start : span[1] - view.start]
    head = masked.split(",")[0]
    if (
        len(masked.split()) > _LONGEST_SOURCE
        or _UNFINISHED.search(words)
        or not re.search(r"[^\W\d_]", masked)
    ):
        return None
    if (
        attributes(view, head)
        or view.lexicon.not_subject.match(words)
        or view.lexicon.finite_verb.search(head)
        or masked[0] in "“”"
    ):
        return None
    return span


def attributes(view: Clause, words: str) -> bool:
    """Return whether a stretch holds a cue of its own, of those that are never nouns: then it is no noun phrase."""
    return any(
        not (form := match.groupdict().get("verb") or match.groupdict().get("verb3"))
        or (form.casefold() not in view.lexicon.needs_that and not form[0].isupper())
        for match in view.lexicon.finite.finditer(words)
    )


def _shared_subject(view: Clause, left: str) -> Span | None:
    begin = 0
    while lead := view.lexicon.lead_in.match(left[begin:]):
        begin += lead.end()
    verbs = [view.lexicon.finite_verb.search(left, begin), view.lexicon.finite.search(left, begin)]
    verb = min((each for each in verbs if each), key=lambda match: match.start(), default=None)
    return accepted_source(view, begin, verb.start()) if verb else None


def inverted_subject(view: Clause, cue_end: int) -> Span | None:
    """Return the span of the noun phrase right after a cue ("…, said the governor, Mamadou Coulibaly."), or None."""
    told = view.lexicon.told.match(view.masked, cue_end)
    cue_end = told.end() if told else cue_end
    adjunct = view.lexicon.complement.match(view.masked, cue_end)
    if (
        adjunct
        and adjunct["that"] is None
        and view.masked[adjunct.end() - 1 : adjunct.end()] not in (":", ",")
    ):
        cue_end = adjunct.end()
    after = masked_asides(view.masked[cue_end:])
    stop = _AFTER_SUBJECT.search(after)
    end = stop.start() if stop else len(after)
    if stop and stop[0] == ",":
        age = _AGE.match(after, end)
        end = age.end() if age else end
        apposition = _APPOSITION.match(after, end)
        named = view.lexicon.roles.search(after[:end]) and _NAME.match(apposition[0]) if apposition else None
        if apposition and (named or view.lexicon.roles.search(apposition[0])):
            end = apposition.end()
    return accepted_source(view, cue_end, cue_end + end)
