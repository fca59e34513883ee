"""French attributions put into a clause: "L'attaque a fait, |selon lui|, douze morts", "Le pont, |assure-t-il|, a sauté"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_LONGEST = 300  # code points of what goes on
_GOES_ON = re.compile(r"\s*,\s+(?=[\w“])")
_THAT = re.compile(r"qu(?:e\b|['’])|à\s+(?:moins|ce)\s+que\b|pour\s+que\b", re.IGNORECASE)
_VERB = re.compile(
    r"(?:(?:n['’]|ne\s|s['’]|se\s|l['’]|y\s|en\s|lui\s|leur\s)\s?)*(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|serait|seraient|aurait|auraient|fut|doit|doivent|peut|peuvent|va|vont|"
    r"(?-i:[a-zà-ÿ]{2,}(?:ait|aient|èrent|irent|urent|rait|raient|era|eront)))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:(?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|serait|seraient|sera)\s+(?:\w+ment\s+|été\s+|déjà\s+|aussi\s+)?(?-i:[a-zà-ÿ]{2,}(?:é|i|u|it|is|ert|aint|eint)(?:e?s?))"
    r"|(?:a|ont)\s+fait|faisai(?:t|ent)|comptai(?:t|ent)|compte(?:nt)?|se\s+trouv\w+|il\s+y\s+a(?:vait|urait)?|étai(?:t|ent)|est|sont|serai(?:t|ent)|(?-i:[a-zà-ÿ]{3,}(?:aient|rait|raient|èrent)))\s*,?\s*$",
    re.IGNORECASE,
)
_WHOLE_CLAUSE = re.compile(
    r"(?:et|mais|or|tandis|alors|puis|car|donc|ils?|elles?|on|nous|ce|cela|qui)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:d['’]où|où|dont|qui|que|qu['’])", re.IGNORECASE)


def rest_of_clause(view: Clause, begin: int, stop: int, after: int) -> Span | None:
    """Return the rest of a clause that an attribution parts, or None; it begins at `begin`, parts at `stop`, goes on at `after`.

    All three are offsets in the sentence.
    """
    joint = _GOES_ON.match(view.masked, after)
    if view.lexicon.language != "fr" or joint is None:
        return None
    rest = view.masked[joint.end() : joint.end() + _LONGEST]
    before = view.masked[begin:stop]
    if _WHOLE_CLAUSE.match(rest) or view.lexicon.according.search(rest):
        return None
    verb = _VERB.match(rest) and not view.lexicon.finite_verb.search(before.split(",")[-1] or before)
    if not (_THAT.match(rest) or verb or _OPEN.search(before)):
        return None
    end = view.lexicon.content_ends.search(view.masked, joint.end())
    return view.content(joint.end(), end.start() if end else len(view.masked))


def first_words(view: Clause, stop: int) -> Span | None:
    """Return the words with which a clause begins before an attribution put into it: "|Le pont|, assure-t-il, a sauté"."""
    left = view.masked[:stop].rstrip()
    begin = max(left.rfind(". "), left.rfind("; "), left.rfind(": ")) + 1
    return view.span(begin, len(left)) if left.endswith(",") and "”" not in left[begin:] else None


def last_relative(view: Clause, begin: int, stop: int) -> int:
    """Return where the relative clause begins that ends a stretch, behind a cue: "promet … la base |d'où serait parti|"."""
    cue = view.lexicon.finite.search(view.masked, begin, stop)
    joints = [match.start() for match in _RELATIVE.finditer(view.masked, cue.end(), stop)] if cue else []
    return joints[0] if len(joints) == 1 else begin
