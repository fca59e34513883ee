"""What an effect comes to for those it befell: families that arrived are displaced, cattle that was taken is looted.

Some words name no effect by themselves: "took", "hit", "arrived", "tombé". What they mean follows from the noun counted. And
some nouns say by themselves what happened to those counted: bodies are of the killed.
"""

from __future__ import annotations

from briefing.extract.lexicon.counted import (
    AIRCRAFT,
    BODIES,
    CAPTIVES,
    COUNTED,
    ESCAPED,
    EVENTS,
    FIGHTERS,
    GOODS,
    GROUND,
    MAY_FLEE,
    MONEY,
    NEWCOMERS,
    PEOPLE,
    UPROOTED,
)
from briefing.extract.lexicon.effects import FALLEN, FOUND, HELD, HIT, MOVED, TAKEN, WANTED

_DOWN = frozenset({"down", "went down", "à terre"})  # "2 officers down", and not "had come down to 35"
_PRISONERS = frozenset("prisoner prisoners prisonnier prisonniers".split())


def effect_on(unit: str, head: str, word: str = "") -> str:
    """Return what the effect `unit` is when it befalls the noun `head` (casefolded); "" where it is none.

    `word` is the effect's own word, kept where the effect of things has no name of its own.
    """
    if head in BODIES:
        return "killed"
    if unit in _DOWN and head not in PEOPLE:
        return ""
    by_kind = _BY_KIND.get(unit)
    return by_kind(head, word) if by_kind else unit


def effect_of_kind(head: str) -> str:
    """Return what has happened to those counted where nothing but their noun says so: "13 bodies", "1,100 arrivals"."""
    if head in BODIES:
        return "killed"
    if head in NEWCOMERS | UPROOTED:
        return "displaced"
    if head in ESCAPED:
        return "escaped"
    return "abducted" if head in CAPTIVES else ""


def _killed(head: str, word: str) -> str:
    return "shot down" if head in AIRCRAFT else "killed"


def _taken(head: str, word: str) -> str:
    if head in FIGHTERS | _PRISONERS:
        return "captured"
    if head in CAPTIVES or head in PEOPLE:
        return "abducted"
    if head in GOODS:
        return "looted"
    return "seized" if head else ""


def _hit(head: str, word: str) -> str:
    return "wounded" if head in PEOPLE or not head else "attacked" if head in GROUND else word


def _moved(head: str, word: str) -> str:
    return "displaced" if head in MAY_FLEE | NEWCOMERS | UPROOTED else ""


def _fallen(head: str, word: str) -> str:
    return "killed" if head in PEOPLE or not head else "seized" if head in GROUND else ""


def _freed(head: str, word: str) -> str:
    return "recaptured" if head in GROUND else "freed"


def _seized(head: str, word: str) -> str:
    return "seized" if head not in PEOPLE else "captured" if head in FIGHTERS else "abducted"


def _recovered(head: str, word: str) -> str:
    people = head in PEOPLE - BODIES or not head
    return "detained" if people and word.startswith("pick") else "recovered"


def _looted(head: str, word: str) -> str:
    if head not in PEOPLE:
        return "looted"
    return "killed" if word.startswith("emport") else word  # "l'engin a emporté trois vendeuses"


def _recaptured(head: str, word: str) -> str:
    return "captured" if head in PEOPLE else "recaptured"


def _detained(head: str, word: str) -> str:
    return (
        "captured"
        if head in _PRISONERS and word.startswith(("déten", "détien", "hold", "held"))
        else "detained"
    )


def _held(head: str, word: str) -> str:
    if head in _PRISONERS:
        return "captured"
    return "abducted" if head in CAPTIVES else "detained" if head in PEOPLE else ""


def _abducted(head: str, word: str) -> str:
    if head in GOODS:
        return "looted"
    return "captured" if head in FIGHTERS and ("hostage" in word or "otage" in word) else "abducted"


def _wanted(head: str, word: str) -> str:
    return "demanded" if head in MONEY else ""


def _found(head: str, word: str) -> str:
    return "recovered" if head in COUNTED - PEOPLE - GROUND - EVENTS else ""


def _captured(head: str, word: str) -> str:
    return "seized" if head in GROUND else "captured"


def _carried_out(head: str, word: str) -> str:
    return "carried out" if not head or head in EVENTS else word


_BY_KIND = {
    "killed": _killed,
    "freed": _freed,
    "recaptured": _recaptured,
    "looted": _looted,
    "seized": _seized,
    "abducted": _abducted,
    "carried out": _carried_out,
    WANTED: _wanted,
    HELD: _held,
    TAKEN: _taken,
    HIT: _hit,
    FOUND: _found,
    "captured": _captured,
    "recovered": _recovered,
    "detained": _detained,
    MOVED: _moved,
    FALLEN: _fallen,
}
