"""Effects told in two halves with the counted phrase between them: "put six of them out of action", "took two men hostage".

The halves come from the phrases of `briefing.extract.lexicon.effects`, so that whatever can be told in one piece ("taken
hostage", "mis hors de combat") is read in two as well, in every tense of its verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.figures.effect_by_kind import effect_on
from briefing.extract.lexicon.effects import ENGLISH, FRENCH, OWN_WORD, Form
from briefing.extract.lexicon.verb_forms import base_form
from briefing.extract.text.clauses import Kind, Token

if TYPE_CHECKING:
    from briefing.extract.figures.counted_phrase import Counted

_LONGEST = 6  # words of a second half
_BETWEEN = 6  # tokens between the verb and its number
_LIST_REACH = 24  # tokens between the verb and the last of its objects
_SAYS_NO = frozenset("were was been being are is be est sont été étaient".split())
_NO_END = frozenset("of for with in to from over off on de des d dans à aux la le out raped".split())
_BREAKS = frozenset("who which that qui but mais while".split())


def _parted(words: dict[str, dict[Form, str]]) -> dict[str, dict[str, tuple[str, str]]]:
    """Return second half → base form of the verb → key and the whole phrase."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    for phrase, keys in words.items():
        verb, _, rest = phrase.partition(" ")
        key = keys.get(Form.PAST, keys.get(Form.ACT))
        if rest and key is not None and rest.rpartition(" ")[2] not in _NO_END:
            found.setdefault(rest, {}).setdefault(base_form(verb), (key, phrase))
    return found


_PARTED = (_parted(ENGLISH), _parted(FRENCH))


def parted_effect(clause: list[Token], position: int, phrase: Counted, *, french: bool) -> str:
    """Return the effect whose halves stand round the counted phrase; an empty text where there is none."""
    for rest, verbs in _second_halves(clause, phrase.end, french=french):
        for at in range(position - 1, max(-1, position - _LIST_REACH), -1):
            token = clause[at]
            if token.text in _BREAKS or (
                position - at > _BETWEEN and token.kind is Kind.MARK and token.text != ","
            ):
                break
            told = verbs.get(base_form(token.text))
            if told and token.kind is Kind.WORD and not _is_passive(clause, at, french=french):
                key, whole = told
                return effect_on(whole if key == OWN_WORD else key, phrase.head, rest)
    return ""


def _second_halves(
    clause: list[Token], at: int, *, french: bool
) -> list[tuple[str, dict[str, tuple[str, str]]]]:
    """Return the second halves that stand at `at`, or behind one short word ("straight", "all"), the longest first."""
    known, found = _PARTED[french], []
    for first in (at, at + 1):
        words: list[str] = []
        for token in clause[first : first + _LONGEST]:
            if token.kind is not Kind.WORD:
                break
            words.append(token.text)
            rest = " ".join(words).replace("' ", "'")
            if rest in known:
                found.append((rest, known[rest]))
        if found or not (
            first < len(clause) and clause[first].text.endswith(("ly", "all", "ment", "straight"))
        ):
            break
    return found[::-1]


def _is_passive(clause: list[Token], at: int, *, french: bool) -> bool:
    before = clause[at - 1].text if at else ""
    return not french and before in _SAYS_NO
