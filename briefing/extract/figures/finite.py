"""Verbs that are no participle: "all six classrooms of the school went up in flames"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.counted_phrase import Counted

_REACH = 10  # tokens between a phrase and its verb
_BARE_VERBS = frozenset(
    "died perished drowned fled succumbed disappeared vanished escaped surrendered collapsed survived".split()
)
_PLACED = frozenset("of in from at near on with de du des d' dans à au aux en sur venus originaires".split())
_NO_SUBJECT = frozenset(
    """is are was were be been being has have had ont a avait avaient est sont était étaient furent fut été
    who that which qui que they he she we it ils elles il elle on and et but mais whose where""".split()
)


def finite(clause: list[Token], phrase: Counted, at: int) -> bool:
    """Return whether the verb at `at` has the phrase for its subject, over no more than "of the school" or "in the village"."""
    between = clause[phrase.end : at]
    verb = " " in clause[at].text or clause[at].text in _BARE_VERBS
    plain = all(
        token.kind is Kind.WORD and not token.forms and token.text not in _NO_SUBJECT for token in between
    )
    return verb and plain and bool(between) and between[0].text in _PLACED and len(between) <= _REACH
