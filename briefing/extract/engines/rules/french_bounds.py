"""French bounds: where the content of a clause inside another ends, and which relative clause is no part of a source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.subject import ANONYMOUS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Finding

_FARTHEST = 120  # code points before a cue
_IN_RELATIVE = re.compile(
    r",\s+(?:dont|qui|(?:\w+\s+)?l(?:equel|aquelle|esquels|esquelles)|où)\b[^,;:.]*(?:,[^,;:.]{2,60},[^,;:.]*)?$",
    re.IGNORECASE,
)
_MAIN_VERB = re.compile(
    r",\s+(?=(?:(?:n['’]|ne\s|l['’]|s['’]|se\s|en\s|y\s)\s?)?(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|aura|auront|fut|doit|peut|va|[a-zà-ÿ]{3,}(?:èrent|aient))\b)",
    re.IGNORECASE,
)
_THAT = re.compile(r"qu(?:e\b|['’])|comment\b|si\b", re.IGNORECASE)
# "nie toute responsabilité |et renvoie la| balle": no noun stands right before an article.
_NEXT_DEED = re.compile(
    r",?\s+(?:et|puis|mais)\s+(?=(?:(?:ne|se|en|y|lui|leur)\s|[nsl]['’])?(?!(?:tou[ts]e?s?|contre|entre|comme|outre|même|pendant|durant|avant|devant|suivant|parfois|fait|dont|est|cette|cet|sauf|et|de)\b)"
    r"(?-i:[a-zà-ÿ]{3,}(?:e|t|ent|a|èrent|it|ait|aient))\s+(?:les?|la|l['’]|une?|son|sa|ses|leurs?)(?:\b|(?<=['’]))"
    r"|(?:a|ont|s['’]est|se\s+sont)\s+(?:\w+ment\s+)?[a-zà-ÿ]{2,}(?:é|i|u|is|it)s?\b)",
    re.IGNORECASE,
)
_ALTHOUGH = re.compile(r"\b(?:a|ont|avait|avaient)\s+beau\b", re.IGNORECASE)
_RELATIVE = re.compile(
    r",\s+(?:qui|dont|lequel|laquelle|(?P<by>(?:selon|pour|d['’]après)\s+(?:qui|lequel|laquelle|lesquels|lesquelles)))\b",
    re.IGNORECASE,
)


def bounded(view: Clause, found: Sequence[Finding]) -> list[Finding]:
    """Return the findings of a sentence, each ended where its own clause ends and its source without another's cue."""
    return [_own_source(view, _before_next_deed(view, _within(view, each))) for each in found]


def _within(view: Clause, each: Finding) -> Finding:
    """Return a finding whose cue stands in a relative clause between commas, or behind "avoir beau", ended with that clause."""
    if not each.cue or len(each.content) > 1 or each.content[0][0] < each.cue[0][1]:
        return each
    start, end = (at - view.start for at in each.content[0])
    cue = each.cue[0][0] - view.start
    if _ALTHOUGH.search(view.masked, cue, start):
        comma = view.masked.find(", ", start, end)
        return _ended(view, each, comma) if comma > 0 else each
    if not _IN_RELATIVE.search(view.masked, max(cue - _FARTHEST, 0), cue):
        return each
    verb = _MAIN_VERB.search(view.masked, start, end)
    return _ended(view, each, verb.start()) if verb else each


def _before_next_deed(view: Clause, each: Finding) -> Finding:
    """Return a finding with a noun phrase for its content, ended where the subject goes on to do something else."""
    if not each.cue or len(each.content) > 1 or each.content[0][0] < each.cue[0][1]:
        return each
    start, end = (at - view.start for at in each.content[0])
    if _THAT.match(view.masked, start) or view.lexicon.finite_verb.search(
        re.split(_NEXT_DEED, view.masked[start:end], maxsplit=1)[0]
    ):
        return each
    deed = _NEXT_DEED.search(view.masked, start, end)
    return _ended(view, each, deed.start()) if deed else each


def _ended(view: Clause, each: Finding, stop: int) -> Finding:
    kept = view.content(each.content[0][0] - view.start, stop)
    return replace(each, content=(kept,)) if kept else each


def _own_source(view: Clause, each: Finding) -> Finding:
    """Return a finding with its source less a relative clause that is a claim itself: "|La mission|, qui parle de …, exige"."""
    if not each.source:
        return each
    start, end = each.source[0]
    relative = _RELATIVE.search(view.masked, start - view.start, end - view.start)
    if relative is None or ANONYMOUS.search(view.masked, relative.start(), end - view.start):
        return each
    cue = (
        relative["by"]
        or view.lexicon.finite.match(view.masked, relative.end() + 1)
        or (
            relative[0].casefold().endswith("dont")
            and view.lexicon.finite.search(view.masked, relative.end(), end - view.start)
        )
    )
    return replace(each, source=((start, view.start + relative.start()),)) if cue else each
