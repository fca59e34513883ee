"""Layout that attributes: lists under "The ministry said:", quotations signed with a dash, and "Name: “…”"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.clause import Clause, clause
from briefing.extract.engines.rules.other_cues import finding
from briefing.extract.engines.rules.subject import accepted_source, inverted_subject, subject
from briefing.extract.finding import Finding, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.lexicon.lexicon import Lexicon
    from briefing.extract.sentences import Sentence

_BULLET = re.compile(r"(?:[-•*·▪●◦‣–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_SIGNED = re.compile(r"”\s*(?P<cue>[—–-]{1,2})\s*(?P<who>[^“”:;]{2,80})$")
_SCRIPT = re.compile(r"^(?P<who>[^“”:,.;]{2,60}?)\s*(?P<cue>:)\s*(?P<what>“)")


def listed(
    text: str, lines: Sequence[Sentence], states: bytes, lexicon: Lexicon, found: Sequence[Finding]
) -> Iterator[Finding]:
    """Yield what the layout of the text attributes and the cues of its sentences have not."""
    taken = {span for each in found for span in each.content}
    for index, line in enumerate(lines):
        written = text[line.start : line.end]
        if written.endswith(":"):
            yield from _under(text, clause(text, line.start, line.end, states, lexicon), lines[index + 1 :])
        elif "—" in written or "–" in written or "-" in written or ":" in written:
            view = clause(text, line.start, line.end, states, lexicon)
            yield from (each for each in (_signed(view), _script(view)) if each and not _known(each, taken))


def _known(one: Finding, taken: set[Span]) -> bool:
    return any(start < end_ and begin < end for start, end in one.content for begin, end_ in taken)


def _under(text: str, view: Clause, following: Sequence[Sentence]) -> Iterator[Finding]:
    """Yield a finding for each item of the list that an attribution ending in a colon opens."""
    opening = _opening(view)
    if opening is None:
        return
    cue, source = opening
    paragraph = following[0].paragraph if following else 0
    for item, group in _items(following):
        words = text[item[0] : item[1]]
        bullet = _BULLET.match(words)
        if group - paragraph > 1 or not (bullet or words[0] in "“\"«"):
            return
        paragraph = group
        first = item[0] + (bullet.end() if bullet else 0)
        last = item[0] + len(words.rstrip(" .;,"))
        if last - first > 2:
            yield finding(view, source, cue, [(first, last)], 0.7)


def _items(lines: Sequence[Sentence]) -> Iterator[tuple[Span, int]]:
    """Yield each paragraph's span from its first to its last sentence, and its number."""
    start = end = paragraph = -1
    for line in lines:
        if line.paragraph != paragraph and paragraph >= 0:
            yield (start, end), paragraph
        start = line.start if line.paragraph != paragraph else start
        end, paragraph = line.end, line.paragraph
    if paragraph >= 0:
        yield (start, end), paragraph


def _opening(view: Clause) -> tuple[re.Match[str], Span] | None:
    """Return the last cue of a sentence that ends in a colon, with its source."""
    for cue in reversed(list(view.lexicon.finite.finditer(view.masked))):
        source = subject(view, cue.start()) or inverted_subject(view, cue.end())
        if source:
            return cue, source
    for cue in view.lexicon.according.finditer(view.masked):
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
    return _by_layout(view, accepted_source(view, *match.span("who")), match, view.content(match.start("what"), len(view.masked)))


def _by_layout(view: Clause, source: Span | None, match: re.Match[str], content: Span | None) -> Finding | None:
    if source is None or content is None:
        return None
    cue = (view.start + match.start("cue"), view.start + match.end("cue"))
    return Finding(source=(source,), cue=(cue,), content=(content,), confidence=0.65, engine="rules")
