"""Own voice: what a text says itself. In a report it stays the publication's; in a party's own statement it is the party's."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from briefing.extract.attribution.chain import OWN_VOICE
from briefing.extract.claims.questions import tells_of_anything
from briefing.extract.finding import Finding, Span
from briefing.extract.lexicon import event_tense, event_words, hedge_words
from briefing.extract.text.reading import Reading, overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.extract.attribution.statements import Statement

_BULLET = re.compile(
    r"(?:[-•*·▪●◦‣–—]|\(?\d{1,2}[.)/])\s+(?=\w)"
    r"|(?:[^\w\s“”«»\"'(@#]+\s*)?(?:(?:breaking|urgent|update|flash|alerte|just in|info)\b\W{0,6})+(?=\w)"
    r"|[^\w\s“”«»\"'(@#–—-]+\s*(?=\w)",
    re.IGNORECASE,
)
_BARE_ATTRIBUTION = 0.15
_FEWEST_WORDS = 4
# "In a post signed by X", "Of those brought to her ward": no clause of its own.
_LEADS_IN = re.compile(
    r"\W*(?:in\s+an?|of\s+(?:the|those|these|all)|asked|speaking|reached|contacted|with|by|like|unlike|as|for)\b[^,;:]*",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?:[^\w\s]*\s*)?(?-i:[A-Z0-9][A-Z0-9/-]+\b[\s:|–—-]+){2}[^\n]*[^.!?\s]")
_FEWEST_TOLD = 3
_QUOTED = re.compile(r"\W*[“\"«][^“”\"«»]*[”\"»]?\W*")
_STOPPED = re.compile(r"[.!?]")
_FEWEST_BESIDE = 5  # words of a clause that stands beside somebody's words in one sentence
_JOINT = re.compile(
    r"(?:\s*[,;]\s*(?:(?:and|but|while|as|although|though|et|mais|tandis\s+qu[e'’]|alors\s+qu[e'’])\s*)?|\s+(?:and|but|while|et|mais)\s+|\s*[–—]\s*|\s+\(|\s?:\s+)$",
    re.IGNORECASE,
)
_CONTRARY = re.compile(
    r"(?:(?:and|but|so|et|mais)\b,?\s*)?(?:(?:no|yes|non|oui)\b,?\s*)?(?:contrary to|contrairement (?:à|aux?))\b[^,]{0,120},\s*",
    re.IGNORECASE,
)
# "The allegation that … is false": what it dismisses is somebody's, the verdict the text's own.
_DISMISSED = re.compile(
    r"(?:(?:the|these|those|any|all|such|les?|ces|cette|toutes?\s+les)\s+|l['’])?(?:\w+\s+)?(?:allegations?|claims?|reports?|accusations?|rumou?rs?|informations?|allégations?|rumeurs?|affirmations?|chiffres?|bilans?|versions?)\b"
    r"[^.;]{0,200}\b(?:is|are|est|sont)\s+(?:\w+ly\s+|\w+ment\s+)?(?:false|untrue|fake|baseless|unfounded|incorrect|misleading|fabricated|fausse?s?|faux|infondée?s?|mensong\w+|inexacte?s?|sans\s+(?:aucun\s+)?fondement|dénuée?s?\s+de)\b"
    r"|(?:tous\s+)?(?:ceux|celles|those)\s+(?:qui|who)\b[^.;]{0,200}\b(?:mentent|se\s+trompent|ont\s+tort|lie|are\s+(?:lying|wrong|mistaken))\b",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r";\s+(?=\w)")
_QUESTION = re.compile(r"\?[\W_]*$")
_UNFINISHED = re.compile(
    r"\b(?:that|than|of|to|by|for|with|the|an?|de|du|des|que|qui|à|par|pour|selon|après|after|from)$",
    re.IGNORECASE,
)


def own_voice(
    reading: Reading,
    findings: tuple[Finding, ...],
    gaps: tuple[Span, ...],
    statement: Statement | None = None,
) -> tuple[Finding, ...]:
    """Return the sentences, or clauses beside somebody's words, that tell in the publication's own voice what happened.

    A sentence of which an attribution or an information gap covers more than a sixth is in its own voice only as far as a
    clause of it stands before them. In a party's own statement every sentence that says "we", or that answers a question about
    the events, is that party's claim.
    """
    taken = _merged([*gaps, *(span for one in findings for span in (*one.content, *one.cue, *one.source))])
    found = []
    for span in _sentences(reading, statement):
        near = taken[max(bisect_left(taken, span) - 1, 0) : bisect_left(taken, (span[1], 0))]
        whole = bool(_DISMISSED.match(reading.text(span))) or overlap((span,), near) <= _BARE_ATTRIBUTION * (
            span[1] - span[0]
        )
        told = _plain(reading, span) if whole else _clause_before(reading, span, near)
        if told and _tells(reading, told, statement):
            found.append(_addressed(reading, told))
    return tuple(found)


def _addressed(reading: Reading, told: Span) -> Finding:
    """Return what is told as a finding; what readers are warned of or asked to do without the words that warn or ask."""
    for pattern in (event_words.WARNED_THAT, event_words.ASKED_TO):
        match = pattern.search(reading.source.text, *told)
        if match and told[1] - match.start("said") > 1:
            cue = match.span("cue")
            return Finding(
                cue=(cue,), content=((match.start("said"), told[1]),), confidence=0.5, engine=OWN_VOICE
            )
    return Finding(content=(told,), confidence=0.5, engine=OWN_VOICE)


def _sentences(reading: Reading, statement: Statement | None) -> Iterator[Span]:
    """Yield the sentences of the report's own text, without the heading of a statement."""
    for sentence in reading.sentences:
        span = (sentence.start, sentence.end)
        if (
            reading.in_body(span)
            and not reading.text(span).endswith(":")
            and not (statement and span == statement.heading)
        ):
            yield from _parts(reading, span)


def _parts(reading: Reading, span: Span) -> Iterator[Span]:
    """Yield an English sentence's parts between semicolons, each a statement of its own; others whole."""
    start = span[0]
    if reading.lexicon.language == "en":
        for mark in _SEMICOLON.finditer(reading.source.text, *span):
            if not any(
                quoted.start < mark.start() < quoted.end for quoted in reading.quotations_in(*mark.span())
            ):
                yield start, mark.start()
                start = mark.end()
    yield start, span[1]


def _tells(reading: Reading, span: Span, statement: Statement | None) -> bool:
    """Return whether words tell of an event, or, in a party's own statement, speak for the party."""
    words = reading.text(span)
    if (
        event_words.NOT_TOLD.match(words)
        or _QUESTION.search(words)
        or _QUESTION.search(reading.source.text[span[1] : span[1] + 3])
    ):
        return False
    if (
        (statement and tells_of_anything(words))
        or event_words.ASKS.search(words)
        or event_words.WARNS.search(words)
        or event_words.TOLL.search(words)
        or (reading.lexicon.language == "en" and _is_told(reading, span))
    ):
        return True
    if len(words.split()) < _FEWEST_WORDS or event_words.BACKGROUND.search(words):
        return False
    if event_words.HAPPENED.search(words) or _is_told_in_french(reading, words, statement):
        return True
    return (
        bool(event_words.FRAGMENT.search(words) and event_words.DATED.search(words))
        and not reading.lexicon.finite_verb.search(words)
        and not words.isupper()
    )


def _is_told(reading: Reading, span: Span) -> bool:
    """Return whether an English sentence's main clause stands in a tense in which events are told, and is no background."""
    words = reading.text(span)
    if (
        len(words.split()) < _FEWEST_TOLD
        or event_words.BACKGROUND.search(words)
        or event_tense.NO_EVENT.search(words)
        or event_tense.SUPPOSED.search(words)
        or _QUOTED.fullmatch(words)
        or (_HEADING.fullmatch(words) and not _STOPPED.match(reading.source.text, span[1]))
    ):
        return False
    main = event_tense.ASIDE.sub(",", words)
    return bool(
        event_tense.HAPPENED.search(main)
        or event_tense.DONE.search(main)
        or event_tense.HOLDS.search(main)
        or (event_tense.NOW_HOLDS.search(main) and event_tense.COUNTED_OR_NOW.search(main))
    )


def _is_official(reading: Reading, statement: Statement | None) -> bool:
    """Return whether an authority or a party speaks itself, so that what it says it will do is its claim."""
    return bool(statement or reading.lexicon.institutions.search(reading.source.publisher))


def _is_told_in_french(reading: Reading, words: str, statement: Statement | None) -> bool:
    """Return whether French words tell of an event, if only as hearsay: "Il s'agirait de combattants venus du nord"."""
    if reading.lexicon.language != "fr":
        return False
    return bool(hedge_words.HEARSAY_TOLD.search(words)) or event_words.told_in_french(
        words, promised=_is_official(reading, statement)
    )


def _clause_before(reading: Reading, span: Span, taken: tuple[Span, ...]) -> Span | None:
    """Return the clause with which a sentence begins before the first thing that somebody else says in it, or None."""
    first = min((max(start, span[0]) for start, end in taken if end > span[0]), default=span[1])
    left = reading.text((span[0], first))
    joint = _JOINT.search(left)
    if joint is None:
        comma = left.rfind(",")
        if comma < 0:
            return None
        left = left[:comma]
    else:
        left = left[: joint.start()]
    if len(left.split()) < _FEWEST_BESIDE or _UNFINISHED.search(left) or _LEADS_IN.fullmatch(left):
        return None
    return _plain(reading, (span[0], span[0] + len(left)))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _plain(reading: Reading, span: Span) -> Span:
    """Return the span without the bullet or label before it, what it contradicts, and the stop after it."""
    text = reading.text(span)
    start = span[0]
    for lead in (_BULLET, _CONTRARY):
        match = lead.match(reading.source.text, start, span[1])
        start = match.end() if match else start
    return start, max(start + 1, span[0] + len(text.rstrip(" .!?…;,")))
