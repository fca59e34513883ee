"""Layout that attributes: lists under "The ministry said:", quotations signed with a dash, and "Name: “…”"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.other_cues import finding
from briefing.extract.engines.rules.subject import accepted_source, inverted_subject, subject
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.text.sentences import Sentence

_BULLET = re.compile(r"(?:[-•*·▪●◦‣–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_SIGNED = re.compile(r"”\s*(?P<cue>[—–―-]{1,2})\s*(?P<who>[^“”:;]{2,80})$")
_ON_AIR = re.compile(r"\s(?:sur|via|on)\s")
_SCRIPT = re.compile(r"^(?P<who>[^“”:,.;]{2,60}?)\s*(?P<cue>:)\s*(?P<what>“)")


def by_layout(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield what dash or colon beside a quotation attribute in a sentence, where no cue of `found` has it."""
    if not any(mark in view.masked for mark in "—–―-:("):
        return
    known = list(found)
    for each in (*_counted_by(view), _passed_on(view), _signed(view), _script(view), _bracketed(view)):
        if each and not _known(each, known):
            known.append(each)
            yield each


def under_colon(
    text: str, view: Clause, paragraphs: Sequence[Sequence[Sentence]], following: int
) -> Iterator[Finding]:
    """Yield a finding for each item of the list that an attribution ending in a colon opens.

    `paragraphs` are those of the text, and the list starts with the one at index `following`.
    """
    opening = _opening(view)
    if opening is None:
        return
    cue, source = opening
    for index in range(following, len(paragraphs)):
        lines = paragraphs[index]
        start, end = lines[0].start, lines[-1].end
        words = text[start:end]
        bullet = _BULLET.match(words)
        if not (bullet or words[0] in '“"«'):
            return
        first = start + (bullet.end() if bullet else 0)
        last = start + len(words.rstrip(" .;,"))
        if last - first > 2:
            yield finding(view, source, cue, [(first, last)], 0.7)


def _known(one: Finding, found: Sequence[Finding]) -> bool:
    taken = [span for each in found for span in each.content]
    return any(start < stop and begin < end for start, end in one.content for begin, stop in taken)


def _opening(view: Clause) -> tuple[re.Match[str], Span] | None:
    """Return the last cue of a sentence that ends in a colon, with its source."""
    for cue in reversed(view.cues(view.lexicon.finite)):
        source = subject(view, cue.start()) or inverted_subject(view, cue.end())
        if source:
            return cue, source
    for cue in view.cues(view.lexicon.according):
        source = accepted_source(view, cue.end(), len(view.masked))
        if source:
            return cue, source
    return None


def _signed(view: Clause) -> Finding | None:
    """Return a quotation with its speaker behind a dash: "…" — a taxi driver in Korsa."""
    match = _SIGNED.search(view.masked)
    if match is None:
        return None
    source = accepted_source(view, *match.span("who"))
    content = view.content(max(view.masked.rfind("“", 0, match.start()), 0), match.start() + 1)
    return _by_layout(view, source, match, content)


def _script(view: Clause) -> Finding | None:
    """Return a quotation with its speaker before a colon: Mayor Ide: "…"."""
    match = _SCRIPT.match(view.masked)
    if match is None or view.lexicon.finite_verb.search(match["who"]):
        return None
    return _by_layout(
        view,
        accepted_source(view, match.start("who"), match.start("who") + len(_ON_AIR.split(match["who"])[0])),
        match,
        view.content(match.start("what"), len(view.masked)),
    )


def _passed_on(view: Clause) -> Finding | None:
    """Return a quotation that a message brought, its sender in the lead: "Voice note from a trader: “…”"."""
    match = view.lexicon.passed_on.search(view.masked) if view.lexicon.passed_on else None
    if match is None:
        return None
    content = view.content(match.end(), len(view.masked))
    who = "who" if match["who"] else "who2"
    source = accepted_source(view, *match.span(who)) if match[who] else None
    if content is None:
        return None
    cue = (view.start + match.start("cue"), view.start + match.end("cue"))
    return Finding(
        source=(source,) if source else (), cue=(cue,), content=(content,), confidence=0.65, engine="rules"
    )


def _counted_by(view: Clause) -> Iterator[Finding]:
    """Yield each number whose source stands in brackets behind it, where several do: "14 (police), 22 (parish register)"."""
    if view.lexicon.counted_by is None:
        return
    matches = view.cues(view.lexicon.counted_by)
    for match in matches if len(matches) > 1 else ():
        source = accepted_source(view, *match.span("who"))
        if source:
            what = (view.start + match.start("what"), view.start + match.end("what"))
            yield Finding(source=(source,), cue=(), content=(what,), confidence=0.65, engine="rules")


def _bracketed(view: Clause) -> Finding | None:
    """Return what stands before a source in brackets: "a convoy was robbed (community source)"."""
    match = view.lexicon.bracketed.search(view.masked) if view.lexicon.bracketed else None
    if match is None:
        return None
    begin = max(view.masked.rfind("; ", 0, match.start()), view.masked.rfind(") ", 0, match.start())) + 1
    lead = _BULLET.match(view.masked, begin)
    content = view.content(lead.end() if lead else begin, match.start())
    who = "who" if match["who"] else "named"
    source = accepted_source(view, *match.span(who))
    if source is None or content is None:
        return None
    return Finding(source=(source,), cue=(), content=(content,), confidence=0.65, engine="rules")


def _by_layout(
    view: Clause, source: Span | None, match: re.Match[str], content: Span | None
) -> Finding | None:
    if source is None or content is None:
        return None
    cue = (view.start + match.start("cue"), view.start + match.end("cue"))
    return Finding(source=(source,), cue=(cue,), content=(content,), confidence=0.65, engine="rules")
