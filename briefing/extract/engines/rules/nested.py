"""Nested: what somebody's quoted words say that another said: "“They told us the danger was over,” his brother said". English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.clause import Clause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefing.extract.finding import Finding

_SPOKEN = re.compile(r"_{20,}")  # words between marks, as masked
_SENTENCE = re.compile(r"[^.!?;]+")
_MOST = 8  # sentences of one quotation that are looked through
_FEWEST_WORDS = 3
_OWN = frozenset({"i", "we", "you", "me", "us", "it", "who", "which", "that"})


def nested(view: Clause, read: Callable[[Clause], Sequence[Finding]]) -> Iterator[Finding]:
    """Yield what the quotations of a sentence attribute to others than the speaker; `read` finds it in one sentence of them."""
    if view.lexicon.language != "en":
        return
    for quoted in _SPOKEN.finditer(view.masked):
        for index, sentence in enumerate(_SENTENCE.finditer(view.written, *quoted.span())):
            if index == _MOST:
                break
            inner = Clause(
                start=view.start + sentence.start(),
                written=sentence[0],
                masked=sentence[0],
                lexicon=view.lexicon,
            )
            yield from (each for each in read(inner) if _is_anothers(inner, each))


def _is_anothers(inner: Clause, each: Finding) -> bool:
    """Return whether a finding is another's words for sure: a name or third person, a cue before the clause it takes."""
    if not each.source or not each.cue or each.confidence < 0.6 or each.cue[0][0] > each.content[0][0]:
        return False
    source = inner.written[each.source[0][0] - inner.start : each.source[0][1] - inner.start].casefold()
    said = inner.written[each.content[0][0] - inner.start : each.content[0][1] - inner.start]
    return source not in _OWN and len(said.split()) >= _FEWEST_WORDS
