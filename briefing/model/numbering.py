"""Numbering: which note number each passage of a brief has, for as long as the brief lives.

Readers of one issue cite "note 12", and the next issue must not call something else by that number. `Brief.numbered` is the
book of it: the keys of all passages that ever were cited, in the order of their numbers. It only grows: the number of a
passage that was withdrawn is given to no other one, and is its own again when it comes back.

One passage has one number, whatever rests on it: two claims, or a claim and an information gap.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from briefing.model.assessment import InformationGap
from briefing.model.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.model.brief import Brief
    from briefing.model.source import SourceSpan

Cited: TypeAlias = Claim | InformationGap
"""What rests on a passage."""
One = TypeVar("One", Claim, InformationGap)


def cited_in(brief: Brief) -> list[Cited]:
    """Return everything that may rest on a passage: the claims that stand, then the gaps."""
    found: list[Cited] = list(brief.standing_claims)
    found.extend(brief.gaps)
    return found


def passage_of(cited: Cited) -> tuple[SourceSpan, ...]:
    """Return the pieces of the passage that a claim or gap rests on; () where it has none."""
    if isinstance(cited, Claim):
        return cited.content
    return (cited.passage,) if cited.passage else ()


def key_of(cited: Cited) -> str:
    """Return what tells one passage from another: "s-12ab@10-20,31-40" (code points, half-open), or "" without a passage."""
    pieces = passage_of(cited)
    if not pieces:
        return ""
    return f"{pieces[0].source}@{','.join(f'{piece.start}-{piece.end}' for piece in pieces)}"


def numbers(brief: Brief) -> dict[str, int]:
    """Return the number, from 1, of each passage by its key: those of the book, then the others in the order of the text."""
    return {key: number for number, key in enumerate(numbered(brief).numbered, 1)}


def numbered(brief: Brief, since: Brief | None = None) -> Brief:
    """Return the brief with every passage that is cited in its book, new ones at the end in the order of sources and text.

    `since` is the brief before an edit, whose book was complete: only what the edit touched is looked at. A claim or gap that
    the edit gave another passage keeps its number, unless something else still rests on the old one. The brief itself comes
    back where nothing is new.
    """
    if since is not None and brief.numbered is not since.numbered:
        since = None  # another state of the brief altogether, with a book of its own
    if since is not None and brief.claims is since.claims and brief.gaps is since.gaps:
        return brief
    book, fresh = brief.numbered, _touched(brief, since)
    if since is not None and fresh:
        book = _succeeded(brief, since, fresh)
    known = set(book)
    missing = {key: each for each in fresh if (key := key_of(each)) and key not in known}
    if not missing and book is brief.numbered:
        return brief
    order = {source.id: number for number, source in enumerate(brief.sources)}
    added = sorted(missing, key=lambda key: _place(missing[key], order))
    return replace(brief, numbered=(*book, *added))


def _place(cited: Cited, order: dict[str, int]) -> tuple[int, int, int, bool, str]:
    pieces = passage_of(cited)
    place = order.get(pieces[0].source, len(order))
    return place, pieces[0].start, pieces[-1].end, isinstance(cited, InformationGap), cited.id


def _touched(brief: Brief, since: Brief | None) -> list[Cited]:
    """Return the claims that stand and the gaps, without those that `since` had already."""
    if since is None:
        return cited_in(brief)
    found: list[Cited] = [each for each in _between(since.claims, brief.claims) if not each.rejected]
    found.extend(_between(since.gaps, brief.gaps))
    return found


def _between(before: Sequence[One], after: Sequence[One]) -> Sequence[One]:
    """Return what of `after` stands between the parts that it shares with `before`, object by object."""
    start, shorter = 0, min(len(before), len(after))
    while start < shorter and before[start] is after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] is after[-1 - end]:
        end += 1
    return after[start : len(after) - end]


def _succeeded(brief: Brief, since: Brief, fresh: Iterable[Cited]) -> tuple[str, ...]:
    """Return the book with the new passages of claims and gaps in the places of their old ones, where nobody needs these."""
    wanted = {each.id: key_of(each) for each in fresh}
    before: list[Cited] = list(since.claims)
    before.extend(since.gaps)
    old = {each.id: key_of(each) for each in before if each.id in wanted}
    moved = {key: wanted[id_] for id_, key in old.items() if key and wanted[id_] and key != wanted[id_]}
    if not moved:
        return brief.numbered
    needed = {key_of(each) for each in cited_in(brief)}
    taken, book = set(brief.numbered), list(brief.numbered)
    for place, key in enumerate(brief.numbered):
        new = moved.get(key, key)
        if new not in taken and key not in needed:
            book[place] = new
            taken.add(new)
    return tuple(book)
