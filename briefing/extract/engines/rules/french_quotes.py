"""French quotations: an incise inside the guillemets, a quotation that a whole clause opens, a verb that is itself quoted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.clause import Clause
from briefing.extract.engines.rules.french_speakers import can_speak, speaker, told
from briefing.extract.engines.rules.subject import inverted_subject
from briefing.extract.finding import Finding
from briefing.extract.lexicon.french_nouns import NO_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.finding import Span
    from briefing.extract.lexicon.lexicon import Lexicon
    from briefing.extract.text.quotation_marks import Quotation

_FEWEST_WORDS = 3  # of a quotation that is speech
_MOST_INCISES = 4  # in one quotation
_LONGEST_QUOTATION = 1500  # code points
_MOST_WORDS_BEFORE_VERB = 9
_OPENED = re.compile(r"\s?(?P<cue>:)\s*(?P<what>“_{12,})")
_CLAUSE_BEGINS = re.compile(
    r"(?:[;–—]|\s-)\s|,\s+(?:et|mais|tandis\s+qu[e'’]|alors\s+qu[e'’])\s|\b(?:mais|tandis\s+qu[e'’]|alors\s+qu[e'’])\s",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:[nslm]['’])?[a-zà-ÿ]{0,16}(?:e|es|t|d|a|ent|ont|é|it|ait|aient|èrent)")
_APPOSED = re.compile(r"^(?P<who>[^“”:,.;]{2,60}),\s+[^“”:.;]{3,60}?(?=\s?:)")
_QUOTED_VERB = re.compile(r"^(?P<who>(?:[^“”:.;]{2,90}?))\s+(?P<what>“(?:_+)”.*)$")
_STOPS = re.compile(r"\s*(?:[,.;:!?…]|$)")
_INCISE_BEFORE = re.compile(r"[,!?…]\s+(?:[–—-]\s+)?$")


def opened(view: Clause, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield a quotation that a whole clause opens, with whom that is about: "|Le maire| hausse les épaules : |« … »|"."""
    match = _OPENED.search(view.masked)
    if match is None or any(
        start - view.start < len(view.masked) and stop - view.start > match.start("what")
        for each in found
        for start, stop in each.content
    ):
        return
    begins = [each.end() for each in _CLAUSE_BEGINS.finditer(view.masked, 0, match.start())]
    source = _subject_of(view, begins[-1] if begins else 0, match.start())
    content = view.content(match.start("what"), len(view.masked))
    if source and content:
        yield told(view, source, match.span("cue"), [content], 0.65)


def _subject_of(view: Clause, begin: int, end: int) -> Span | None:
    """Return the noun phrase with which a clause begins and that can speak: what stands before its first verb."""
    while lead := view.lexicon.lead_in.match(view.masked[begin:end]):
        begin += lead.end()
    apposed = _APPOSED.match(view.masked[begin : end + 2]) if begin == 0 else None
    if apposed and (source := speaker(view, begin, begin + apposed.end("who"))):
        return source
    for count, word in enumerate(re.finditer(r"\S+", view.masked[begin:end])):
        if count > _MOST_WORDS_BEFORE_VERB:
            return None
        bare = word[0].strip(",")
        if not count or bare in NO_VERBS or not _VERB.fullmatch(bare):
            continue
        source = speaker(view, begin, begin + word.start())
        if source:
            return source
    return None


def quoted_verb(view: Clause) -> Iterator[Finding]:
    """Yield a quotation that has the verb itself: "|Le conseil| « |condamne| fermement » l'attentat"."""
    match = _QUOTED_VERB.match(view.masked)
    if match is None:
        return
    inner = view.written[match.start("what") :].lstrip(' “”«"\u00a0\u202f')
    cue = view.lexicon.finite.match(inner)
    source = speaker(view, *match.span("who"))
    content = view.content(match.start("what"), len(view.masked))
    if cue and source and content and not view.lexicon.finite_verb.search(match["who"]):
        start = view.written.index(inner[: cue.end()], match.start("what"))
        yield told(view, source, (start, start + cue.end()), [content], 0.65)


def incises_inside(text: str, quoted: Sequence[Quotation], lexicon: Lexicon) -> Iterator[Finding]:
    """Yield quotations whose speaker stands between their marks: « La guerre n'est pas finie, |prévient le général|. … »."""
    for quotation in quoted:
        written = text[
            quotation.inner_start : min(quotation.inner_end, quotation.inner_start + _LONGEST_QUOTATION)
        ]
        if "," not in written and "!" not in written and "?" not in written:
            continue
        view = Clause(start=quotation.inner_start, written=written, masked=written, lexicon=lexicon)
        found = next(_incises(view), None)
        if found:
            source, cue, after = found
            begun = (quotation.start, view.start + len(written[: cue[0]].rstrip(" ,–—-")))
            rest = (view.start + len(written) - len(written[after:].lstrip(" ,.;:–—-")), quotation.end)
            content = (begun, rest) if len(text[slice(*rest)].split()) > 1 else (begun,)
            span = view.span(*cue)
            yield Finding(
                source=(source,),
                cue=(span,) if span else (),
                content=content,
                confidence=0.75,
                engine="rules",
            )


def _incises(view: Clause) -> Iterator[tuple[Span, Span, int]]:
    """Yield source, cue (offsets in the view) and end of each attribution that stands between commas, its subject after it."""
    if view.lexicon.inverted is not None:
        for cue in view.cues(view.lexicon.inverted)[:_MOST_INCISES]:
            pronoun = next(
                (
                    cue.span(name)
                    for name, word in cue.groupdict().items()
                    if name.startswith("pronoun") and word
                ),
                None,
            )
            source = view.span(*pronoun) if pronoun else None
            if source and _set_off(view, cue.start(), cue.end()):
                yield source, cue.span(), cue.end()
    for cue in view.cues(view.lexicon.finite):
        source = (
            inverted_subject(view, cue.end()) if _INCISE_BEFORE.search(view.masked[: cue.start()]) else None
        )
        if source and can_speak(view, source) and _set_off(view, cue.start(), source[1] - view.start):
            yield source, cue.span(), source[1] - view.start


def _set_off(view: Clause, start: int, end: int) -> bool:
    """Return whether an attribution stands between marks, with three words before it."""
    before = view.masked[:start]
    return (
        bool(_INCISE_BEFORE.search(before))
        and len(before.split()) >= _FEWEST_WORDS
        and bool(_STOPS.match(view.masked, end))
    )
