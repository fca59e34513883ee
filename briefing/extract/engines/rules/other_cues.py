"""Cues that are no finite verb: "according to", nouns of saying, "a-t-il déclaré", participles, relative clauses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import (
    before_according,
    begin_after,
    content_after,
    content_before,
    needs_that,
    second_part,
)
from briefing.extract.engines.rules.subject import ANONYMOUS, accepted_source, subject
from briefing.extract.engines.rules.taking import taken
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause

_AFTER_LEADING_SOURCE = re.compile(r"[,;.:“)](?!\d)")
_AFTER_CLOSING_SOURCE = re.compile(r"[;:“)]|,(?!\s*(?:the|an?|le|la|un|une)\b)|\.(?=\s|$)")
_THAT = re.compile(
    r"\s(?:that|selon lequel|selon laquelle|selon lesquels|selon lesquelles|que)\s|\squ['’]|:\s*(?=“)",
    re.IGNORECASE,
)
_MAIN_VERB = re.compile(r"\b(?:has|have|had|is|are|was|were|a|ont|est|sont|[a-z]{3,}ed)\b")
_BEFORE_NOUN = re.compile(
    r"\b(?:the|an?|of|this|his|her|its|their|our|no|any|some|by|for|to|with|from|le|la|les|un|une|des|du|de|au|"
    r"ce|cet|cette|son|sa|ses|leurs?|aucune?|toute|chaque|première|dernière|nouvelle|simple|\d+|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|en|sans|sous)\s+$|\b[ld]['’]$",
    re.IGNORECASE,
)
_PRONOUN_ALONE = re.compile(r"\s*(?:lui|elle|eux|elles|moi|nous|him|her|them|us)(?=\s*,)", re.IGNORECASE)
_WORD = 12  # code points: the longest word looked for before a noun, with its space
_PASSIVE = re.compile(r"(?:was|were|is|are)\s", re.IGNORECASE)
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
_ABSOLUTE = re.compile(
    r",\s*(?:(?:with|while)\s+)?(?P<who>(?:(?:the|les?|la|une?|des|plusieurs|its|their|both|some|ce|cette)\s|l['’])[\w’'-][^,.;:“”]{1,50}?)\s*$",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"\b(?:posts?|statements?|videos?|letters?|messages?|reports?|claims?|recordings?|comments?|articles?|tweets?|accounts?)\s+(?:of|by|from)\s+(?P<who>[^,.;:“”]{2,60}?)\s*$",
    re.IGNORECASE,
)
_BY = re.compile(r"\s+(?:by|par)\s")
# What is said of an allegation is no part of it: "the claim that … |is false|".
_VERDICT = re.compile(
    r"\s(?:is|are|was|were|has\s+been|have\s+been|est|sont|étaient?|a\s+été|ont\s+été)\s+(?:\w+ly\s+|\w+ment\s+)?"
    r"(?:false|untrue|fake|baseless|unfounded|denied|rejected|dismissed|disputed|incorrect|misleading|fabricated|sans\s+(?:aucun\s+)?fondement|fausse?s?|faux|infondée?s?|démenties?|mensong\w+|rejetée?s?|contestée?s?|inexacte?s?)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:the|its|their|his|her|an?|our|certain|some)\s", re.IGNORECASE)
# Where a noun phrase may begin that a relative clause follows.
_NOUN_BEGINS = re.compile(
    r"(?:^|[,;:.“”(]\s*|\b(?:of|by|to|from|with|for|and|against|de|par|à|avec|pour|et|contre|chez|du|des|au|aux)\s+|\b(?=(?:the|an?|les?|la|une?|its|their|his|her|son|sa)\s)|\b(?=l['’]))",
    re.IGNORECASE,
)
# What is said of them is no part of what they say: "Ceux qui prétendent que … |mentent|".
_MISTAKEN = re.compile(
    r"\s(?:mentent|ment|se\s+trompent|ont\s+tort|are\s+(?:lying|wrong|mistaken))\b", re.IGNORECASE
)
_THOSE = re.compile(r"\b(?:ceux|celles|certaine?s|d['’]aucuns|quiconque|those)\s*$", re.IGNORECASE)
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
    phrase = cue.groupdict().get("phrase") or ""
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
        relative = re.search(r",?\s(?:who|which|qui)\b", view.masked[cue.end() : end])
        source = accepted_source(view, cue.end(), cue.end() + relative.start() if relative else end)
        if source is None:
            continue
        begin = (
            behind
            if first or not view.lexicon.pronouns.match(_words(view, source))
            else _last_clause(view, cue.start(), behind)
        )
        content = _after_source(view, end) if first else before_according(view, cue.start(), begin)
        behind = source[1] - view.start
        if content:
            yield finding(view, source, cue, [content], 0.75)


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


def nominal(view: Clause) -> Iterator[Finding]:
    """Yield what a noun of saying attributes: "claims by the group that …", "dans un communiqué du groupe: …"."""
    clauses = list(_noun_clauses(view))
    yield from clauses
    known = {each.cue[0][0] for each in clauses if each.cue}
    for cue in view.cues(view.lexicon.nominal):
        if any(view.start + cue.start() <= start < view.start + cue.end() for start in known):
            continue
        that = _THAT.search(view.masked, cue.end())
        if that is None:
            continue
        source = accepted_source(view, cue.end(), that.start())
        content = content_after(view, that.end())
        if source and content:
            yield finding(view, source, cue, [content], 0.65)


def _noun_clauses(view: Clause) -> Iterator[Finding]:
    """Yield what the clause of a noun of saying tells: "the army's claim that …", "propos du maire selon lesquels …"."""
    if view.lexicon.noun_clause is None:
        return
    for match in view.cues(view.lexicon.noun_clause):
        told = {name: match.span(name) for name, words in match.groupdict().items() if words is not None}
        who = told.get("who") or told.get("owner")
        source = _owner(view, *who) if who else None
        content = content_after(view, (told.get("that") or told["that2"])[0])
        verdict = _VERDICT.search(view.masked, match.end())
        if content and verdict and verdict.start() + view.start < content[1]:
            content = view.content(content[0] - view.start, verdict.start())
        if content and source:
            cue = view.span(*(told.get("cue") or told["cue2"]))
            yield Finding(
                source=(source,),
                cue=(cue,) if cue else (),
                content=(content,),
                confidence=0.7,
                engine="rules",
            )


def _owner(view: Clause, start: int, end: int) -> Span | None:
    """Return the noun phrase that a stretch ends with, begun anew at each article until it can name a source."""
    begins = [start, *(match.start() for match in _ARTICLE.finditer(view.masked, start + 1, end))]
    found = (accepted_source(view, begin, end) for begin in begins)
    return next((each for each in found if each), None)


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
        if before is None or view.lexicon.according.match(view.masked, cue.end() + 1):
            continue
        source = view.span(*cue.span(pronoun)) if pronoun else None
        yield finding(view, source, cue, [before, *second_part(view, cue.end())], 0.85)


def participles(view: Clause, found: list[Finding]) -> Iterator[Finding]:
    """Yield what a participle adds to an attribution of the same sentence, with its source: ", also noting …"."""
    within = [each.cue[0] for each in found if each.cue]
    for cue in view.cues(view.lexicon.participle):
        if any(first <= view.start + cue.start() < last for first, last in within):
            continue
        source = _own_subject(view, cue) or _author(view, cue) or _source_before(view, cue, found)
        earlier = source is not None
        source = source or _next_source(view, cue, found) or _main_subject(view, cue)
        begin = taken(view, cue) or begin_after(view, cue.end())
        stop = view.masked.find(",", cue.end()) if source and source[0] > view.start + cue.end() else None
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
