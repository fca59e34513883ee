"""Taking: whether what follows a cue is what that verb takes for its content, and where the content begins."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import TELLING, Begin, begin_after, needs_that
from briefing.extract.lexicon import event_words

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

# What somebody makes of a deed is an opinion, whoever it is: "voit derrière cet engin la main de trafiquants".
_SEES_BEHIND = re.compile(
    r"\s+(?:dans|derrière|là|en\s+(?:lui|elle|eux))\b|\s+(?:la\s+(?:main|patte|marque)|l['’](?:œuvre|ombre))\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:Maman|Papa|Mama|Tonton|Mme|M\.|Tantine)\s|(?!Le\b|La\b|Les\b|L['’])[A-ZÀ-Þ][\w’'-]+\s+[A-ZÀ-Þ][\w’'-]+"
)
_COUNTED = re.compile(
    r"\b(?:cent|cents|centaines?|dizaines?|vingtaine|trentaine|quarantaine|cinquantaine|plusieurs)\b",
    re.IGNORECASE,
)
_CLERGY = re.compile(
    r"\b(?:curé|abbé|sœur|imam|pasteur|marabout|doyenne?|gardien|voisine?|femme|homme)\b", re.IGNORECASE
)
_REFLEXIVE = ("verb2", "verb4", "verb6")


def form_of(cue: re.Match[str]) -> str:
    """Return the word of a cue that tells what it is, casefolded, "se" before a reflexive one; "" for a phrase."""
    for name, word in cue.groupdict().items():
        if name.startswith("verb") and word:
            form = " ".join(word.casefold().replace("’", "'").split())
            return f"se {form}" if name in _REFLEXIVE else form
    return ""


def taken(view: Clause, cue: re.Match[str]) -> Begin | None:
    """Return where the content behind a cue begins; None where what follows is nothing that its verb takes."""
    begin = begin_after(view, cue.end())
    frame = view.lexicon.frames.get(form_of(cue))
    if begin.reported:
        return begin
    if TELLING.search(cue[0]) and not begin.addressed:
        return None
    if frame is None:
        return None if needs_that(view, cue) else begin
    match = frame.match(view.masked, begin.at)
    if match is None:
        return None
    said = next(
        name for name, word in match.groupdict().items() if name.startswith("said") and word is not None
    )
    clause = said in ("said_q", "said_o", "said_i")
    return replace(begin, at=match.start(said), that=clause, whom=match.start(said) > begin.at)


def can_have_seen(view: Clause, cue: re.Match[str], source: Span) -> bool:
    """Return whether a cue of seeing or hearing has a person for its subject that can be a witness; true for other cues."""
    if form_of(cue) not in view.lexicon.seen:
        return True
    rest = view.written[cue.end() :]
    if _SEES_BEHIND.match(rest):
        return True
    if not (event_words.FRAGMENT.search(rest) or event_words.SIGHTS.search(rest) or _COUNTED.search(rest)):
        return False
    words = view.written[source[0] - view.start : source[1] - view.start]
    return bool(
        view.lexicon.pronouns.match(words)
        or view.lexicon.unnamed.match(words)
        or view.lexicon.witness.search(words)
        or (
            view.lexicon.language == "fr"
            and (_NAME.match(words) or view.lexicon.roles.search(words) or _CLERGY.search(words))
            and not view.lexicon.institutions.search(words)
        )
    )
