"""What one sentence attributes, cue by cue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.extract.engines.rules.clause import Clause, accepted_source, clause, inverted_subject, subject
from briefing.extract.finding import Finding, Span
from briefing.extract.lexicon.lexicon import Lexicon

_TRAILING = " \t\u00a0\u202f.;,:!?—–-"
_QUOTES = '"“”„«»'
_ENDS = frozenset({"", ".", "!", "?", "…"})
_FEWEST_WORDS = 2


def in_sentence(text: str, start: int, end: int, states: bytes, lexicon: Lexicon) -> list[Finding]:
    """Return what the sentence of `text` from `start` to `end` attributes; `states` are those of the whole text."""
    view = clause(text, start, end, states, lexicon)
    found = [*_according(view), *_finite(view), *_nominal(view)]
    if lexicon.inverted:
        found += _inverted(view)
    found = _without_repeats(found)
    return found + list(_participles(view, found))


def _finite(view: Clause) -> Iterator[Finding]:
    for cue in view.lexicon.finite.finditer(view.masked):
        last = _attributed_last(view, cue)
        if last:
            yield last
            continue
        source = subject(view, cue.start())
        before = _content_before(view, cue.start() if source is None else source[0] - view.start)
        if source is None and before:
            source = inverted_subject(view, cue.end())
            if source:
                yield _finding(view, source, cue, [before, *_second_part(view, source[1] - view.start)], 0.8)
            continue
        if source is None:
            continue
        begin, that = _content_start(view, cue.end())
        after = _content(view, begin, reported=that)
        quoted = begin < len(view.written) and view.written[begin] in _QUOTES
        if not that and not quoted and _needs_that(view.lexicon, cue):
            continue
        if after:
            yield _finding(view, source, cue, after, 0.75 if that or quoted else 0.55)
        elif before:
            yield _finding(view, source, cue, [before], 0.7)


def _attributed_last(view: Clause, cue: re.Match[str]) -> Finding | None:
    """Return the attribution that ends a sentence with its source after the cue: "…, said the mayor."; None where it does not."""
    before = _content_before(view, cue.start())
    if (
        before is None
        or not view.lexicon.finite_verb.search(view.masked[: cue.start()])
        and "_" not in view.masked[: cue.start()]
    ):
        return None
    source = inverted_subject(view, cue.end())
    if (
        source is None
        or view.masked[source[1] - view.start :].strip() not in _ENDS
        and view.masked[source[1] - view.start] not in ",;"
    ):
        return None
    return _finding(view, source, cue, [before, *_second_part(view, source[1] - view.start)], 0.8)


def _needs_that(lexicon: Lexicon, cue: re.Match[str]) -> bool:
    form = next((value for name, value in cue.groupdict().items() if name.startswith("verb") and value), "")
    return form.casefold() in lexicon.needs_that


def _finding(
    view: Clause, source: Span | None, cue: re.Match[str], content: list[Span], confidence: float
) -> Finding:
    cue_span = view.span(cue.start(), cue.end())
    return Finding(
        source=(source,) if source else (),
        cue=(cue_span,) if cue_span else (),
        content=tuple(content),
        confidence=confidence,
        engine="rules",
    )


def _content_start(view: Clause, cue_end: int) -> tuple[int, bool]:
    """Return where the content of a cue begins, after its adjuncts, and whether a "that" stands before it."""
    told = re.match(
        r"\s*" + view.lexicon.audience.pattern, "told " + view.masked[cue_end:].lstrip(), re.IGNORECASE
    )
    skipped = cue_end
    if told and re.search(r"\b(?:told|tells|tell|telling)\s*$", view.masked[:cue_end], re.IGNORECASE):
        skipped += (
            told.end() - len("told ") + len(view.masked[cue_end:]) - len(view.masked[cue_end:].lstrip())
        )
    match = view.lexicon.complement.match(view.masked, skipped)
    if match is None:
        return skipped, False
    return match.end(), bool(match["that"])


def _content(view: Clause, begin: int, *, reported: bool = True) -> list[Span]:
    """Return the content from `begin` to where the sentence, or another attribution in it, ends; [] where too little is left.

    What is not a reported clause ("claimed the attacks in a statement") ends before the channel it names.
    """
    stop = len(view.masked)
    for other in (
        *view.lexicon.participle.finditer(view.masked, begin + 1),
        *view.lexicon.according.finditer(view.masked, begin + 1),
    ):
        if (
            other.start() > begin
            and view.masked[: other.start()].rstrip().endswith((",", "_", "”", '"', "»"))
        ) or other[0].startswith(","):
            stop = min(stop, other.start())
    end = view.lexicon.content_ends.search(view.masked, begin)
    stop = min(stop, end.start()) if end else stop
    coordinated = re.search(
        rf"\s+(?:et|and)\s+(?={view.lexicon.finite.pattern})", view.masked[begin:], re.IGNORECASE
    )
    stop = min(stop, begin + coordinated.start()) if coordinated else stop
    if not reported:
        named = [match.start() for _, pattern in view.lexicon.channels for match in pattern.finditer(view.masked, begin, stop)]
        stop = min([stop, *(start for start in named if len(view.masked[begin:start].split()) >= _FEWEST_WORDS)])
    return _trimmed(view, begin, stop)


def _trimmed(view: Clause, begin: int, stop: int) -> list[Span]:
    piece = view.written[begin:stop]
    kept = piece.rstrip(_TRAILING)
    # A full stop inside closing quotation marks belongs to what was said.
    lead = len(kept) - len(kept.lstrip(" \t\u00a0\u202f,:—–-"))
    if len(re.findall(r"\w+", kept)) < _FEWEST_WORDS:
        return []
    return [(view.start + begin + lead, view.start + begin + len(kept))]


def _content_before(view: Clause, stop: int) -> Span | None:
    """Return what stands before an attribution that comes last ("…, the army said"), or None.

    It has to be set off by a comma or closed by a quotation mark.
    """
    left = view.masked[:stop].rstrip()
    if not left.endswith((",", "”", '"', "»", "–", "—")):
        return None
    begin = 0
    last = max(left.rfind(". "), left.rfind("; "))
    if last >= 0:
        begin = last + 1
    found = _trimmed(view, begin, len(left))
    if (
        not found
        or view.lexicon.lead_in.fullmatch(left[begin:] + " ")
        or (len(left[begin:].split()) < 3 and not re.search(r"[”\"»]", left))
    ):
        return None
    return found[0]


def _second_part(view: Clause, after: int) -> list[Span]:
    """Return the quotation that goes on behind its attribution: "…", said X, "…"."""
    rest = re.match(r"\s*,\s*(?=[“\"«])", view.masked[after:])
    return _trimmed(view, after + rest.end(), len(view.masked)) if rest else []


def _according(view: Clause) -> Iterator[Finding]:
    for cue in view.lexicon.according.finditer(view.masked):
        after = view.masked[cue.end() :]
        first = cue.start() == 0 or not view.masked[: cue.start()].strip(" ,")
        stop = re.search(
            r"[,;.:“\"«](?!\d)" if first else r"[;:“\"«]|,(?!\s*(?:the|an?|le|la|un|une)\b)|\.(?=\s|$)", after
        )
        end = cue.end() + (stop.start() if stop else len(after))
        source = accepted_source(view, cue.end(), end)
        if source is None:
            continue
        if first:
            aside = view.lexicon.aside.match(view.masked, end + 1)
            content = _content(view, aside.end() if aside else end + 1)
        else:
            before = _trimmed(view, _after_last_clause(view, cue.start()), cue.start())
            content = before
        if content:
            yield _finding(view, source, cue, content, 0.75)


def _after_last_clause(view: Clause, stop: int) -> int:
    return max(view.masked.rfind("; ", 0, stop) + 1, 0)


def _nominal(view: Clause) -> Iterator[Finding]:
    """Yield what a noun of saying attributes: "claims by the group that …", "dans un communiqué du groupe: …"."""
    for cue in view.lexicon.nominal.finditer(view.masked):
        that = re.search(
            r"\s(?:that|selon lequel|selon laquelle|selon lesquels|selon lesquelles|que)\s",
            view.masked[cue.end() :],
        )
        if that is None:
            continue
        source = accepted_source(view, cue.end(), cue.end() + that.start())
        content = _content(view, cue.end() + that.end())
        if source and content:
            yield _finding(view, source, cue, content, 0.65)


def _inverted(view: Clause) -> Iterator[Finding]:
    """Yield cues with their pronoun inside: « … », a-t-il déclaré."""
    assert view.lexicon.inverted is not None
    for cue in view.lexicon.inverted.finditer(view.masked):
        pronoun = next((name for name in ("pronoun", "pronoun2", "pronoun3") if cue[name]), None)
        before = _content_before(view, cue.start())
        if before is None:
            continue
        source = view.span(*cue.span(pronoun)) if pronoun else None
        yield _finding(view, source, cue, [before, *_second_part(view, cue.end())], 0.85)


def _participles(view: Clause, found: list[Finding]) -> Iterator[Finding]:
    """Yield what a participle adds to an attribution of the same sentence, with its source: ", also noting …"."""
    for cue in view.lexicon.participle.finditer(view.masked):
        earlier = [
            each for each in found if each.source and each.cue and each.cue[0][0] < view.start + cue.start()
        ]
        source = earlier[-1].source[0] if earlier else _main_subject(view, cue)
        begin, that = _content_start(view, cue.end())
        content = _content(view, begin)
        set_off = (
            cue[0].startswith(",")
            or " " in cue[0].strip()
            or view.masked[: cue.start()].rstrip().endswith(("”", '"', "»"))
        )
        if (
            source
            and content
            and (that or set_off)
            and (that or earlier or not _needs_that(view.lexicon, cue))
        ):
            yield _finding(view, source, cue, content, 0.6 if earlier or that else 0.45)


def _main_subject(view: Clause, cue: re.Match[str]) -> Span | None:
    verb = re.search(
        r"\b(?:has|have|had|is|are|was|were|a|ont|est|sont|[a-z]{3,}ed)\b", view.masked[: cue.start()]
    )
    return subject(view, verb.start()) if verb else None


def _without_repeats(found: list[Finding]) -> list[Finding]:
    """Return the findings less those whose content lies within that of a surer one with the same source."""
    kept: list[Finding] = []
    for each in sorted(found, key=lambda finding: -finding.confidence):
        if not any(other.source == each.source and _inside(each.content, other.content) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda finding: finding.content[0])


def _inside(one: tuple[Span, ...], other: tuple[Span, ...]) -> bool:
    return all(any(start >= begin and end <= stop for begin, stop in other) for start, end in one)
