"""Figures: how many people or things a passage says were killed, wounded, seized …, with the hedge kept.

`unit` is the effect under one English key for both languages ("killed", "wounded", "displaced", "seized" …; see
`briefing.extract.lexicon.effects`), a euphemism under the text's own word ("neutralized"), as is what has no key; `whose` is
the noun phrase that was counted, as written ("soldiers", "army barracks"). A number of people, ground, equipment or events to
which nothing is said to have happened has no unit. "Several" and "none" are no figures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.figures import counted_beside as beside
from briefing.extract.figures.candidate import Candidate, candidates
from briefing.extract.figures.context import completed
from briefing.extract.lexicon.counted import BODIES, MONEY, THINGS
from briefing.extract.lexicon.effects import Form
from briefing.extract.lexicon.number_words import INDEFINITE
from briefing.extract.lexicon.tongue import french
from briefing.extract.text.clauses import clauses
from briefing.model.claim import Figure

if TYPE_CHECKING:
    from briefing.model.source import Source

_ARTICLES = frozenset({"un", "une", "a", "an"})
_BEFALL_ONE = frozenset(
    """killed wounded missing abducted captured detained freed surrendered rescued evacuated""".split()
) | {"killed or wounded"}
"""What makes "un soldat" a count of one: it befell him. "Un camp a été attaqué" counts no camps."""


_BESIDE = 60  # tokens on either side in which a list's other numbers stand
_SIDE_LOOK = 120  # code points before a passage in which the sentence it belongs to may name a side
_BEFALL_THINGS = frozenset("destroyed recovered burned damaged looted lost".split())
_BEFALL_MONEY = frozenset(
    {"looted", "seized", "recovered", "burned", "offered", "paid", "demanded", "offerts", "versés", "exigés"}
)


def figures(source: Source, start: int, end: int) -> tuple[Figure, ...]:
    """Return the figures that stand in the source's text from `start` to `end` (code points), in the order of the text.

    Each figure's `wording` and passage are the number with its hedge ("over 80"). What the passage leaves out, such as what
    "nine, according to the hospital" counts, is looked up in the sentence and the text before it.
    """
    tongue = french(source)
    found: list[Candidate] = []
    for clause in clauses(source.text, start, end, french=tongue):
        read = candidates(clause, source.text, french=tongue)
        for each in read:
            _look_beside(source.text, start, end, each)
        found.extend(read)
    whole = completed(source.text, start, end, found, french=tongue)
    return tuple(_figure(source, each) for each in whole if _kept(each, source.text))


def _look_beside(text: str, start: int, end: int, each: Candidate) -> None:
    """Fill in who is counted where it is told before the number as a side, or behind it in apposition."""
    behind = each.clause[max(each.phrase.end, each.position + 1) - 1].end
    if each.phrase.head in BODIES and len(each.phrase.written(text).split()) == 1:
        dress, kind = beside.look_of(text, behind), beside.mostly(text, behind, end)
        each.whose = each.phrase.written(text) + dress + (f", {kind}" if kind else "")
    elif each.unit and not each.noun(text):
        each.whose = beside.told_after(text, behind, end) or beside.side_before(
            text, max(0, start - _SIDE_LOOK), each.token.start
        )


def _kept(each: Candidate, text: str) -> bool:
    """Return whether a number counts anything: it has an effect, or a noun that reports count."""
    words, quantity = each.token.text, each.token.quantity
    if quantity is None or not each.counts or words in INDEFINITE or each.peoples_ground:
        return False
    articled = words in _ARTICLES or (quantity.vague and words != "one")
    if articled and not (_one_counted(each) or _befell_one(each, text)):
        return False
    if each.phrase.head in MONEY and each.unit not in _BEFALL_MONEY:
        return False
    known = bool(each.phrase.known or each.whose)
    if not each.unit:
        return known and (not quantity.vague or (words == "one" and each.phrase.head in THINGS))
    alone = words == "one" and not each.phrase.whose
    return known or not quantity.vague or each.found == "inside" or alone or each.listed


def _one_counted(each: Candidate) -> bool:
    """Return whether "un mort", "un blessé" counts: the noun of the effect stands right behind the article."""
    inner = each.phrase.inner
    behind = inner == each.position + 1 and not each.phrase.whose and each.clause[inner].names(Form.NOUN)
    return behind and each.unit in {"killed", "wounded", "missing", "casualties"}


def _befell_one(each: Candidate, text: str) -> bool:
    """Return whether "un soldat" counts: something befell him, or he stands in a list of what was counted."""
    around = each.clause[max(0, each.position - _BESIDE) : each.position + _BESIDE]
    beside = any(token.quantity and not token.quantity.vague for token in around if token is not each.token)
    listed = each.listed or (beside and each.unit in _BEFALL_THINGS)
    return bool(each.noun(text)) and (each.unit in _BEFALL_ONE or (listed and bool(each.unit)))


def _figure(source: Source, each: Candidate) -> Figure:
    token = each.token
    assert token.quantity is not None  # noqa: S101  (for the type checker: candidates are made of quantities)
    passage = source.span(token.start, token.end)
    return Figure(
        low=token.quantity.low,
        high=token.quantity.high,
        unit=each.unit,
        whose=each.whose or each.phrase.written(source.text),
        wording=passage.quote,
        passage=passage,
    )
