"""Rules: attributions found by the words of a language alone, without a model. English and French.

Sentence by sentence, outside quotation marks, each cue of the lexicon is looked up; its source stands before it, or after
it where the sentence is inverted; its content after it, or before it where the attribution comes last.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.clause import Clause, clause
from briefing.extract.engines.rules.french import narrated, refers_back
from briefing.extract.engines.rules.french_quotes import incises_inside
from briefing.extract.engines.rules.listed import by_layout, under_colon
from briefing.extract.engines.rules.quoted import carried_over, continued_dialogue, continued_quotations
from briefing.extract.engines.rules.sentence import in_sentence
from briefing.extract.engines.rules.signed import signed
from briefing.extract.finding import Finding
from briefing.extract.lexicon import LANGUAGES, lexicon_of
from briefing.extract.text.quotation_marks import Quotation, quotation_states, quotations
from briefing.extract.text.sentences import Sentence, lead_end, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "rules"
_LONGEST = 1500  # code points: no sentence is longer; what is gets cut, so that the time stays linear


class RulesEngine:
    """Finds attributions in one language by its lexicon; stands alone where there is no model."""

    def __init__(self, language: str = "en") -> None:
        """Take the lexicon of `language` (two-letter code; English for one that the project has no words of)."""
        self._lexicon = lexicon_of(language)
        self.name = NAME
        self.languages = frozenset({self._lexicon.language})

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the attributions in `text`, in its order; offsets are half-open and count code points."""
        states = quotation_states(text)
        lines = sentences(text, self._lexicon.sentence_rules)
        paragraphs = [tuple(group) for _, group in groupby(lines, key=lambda line: line.paragraph)]
        by_paragraph = _within(quotations(text), paragraphs)
        found: list[Finding] = []
        last: list[Finding] = []
        left_open: Quotation | None = None
        before: Clause | None = None
        for index, paragraph in enumerate(paragraphs):
            quoted = by_paragraph[index]
            views = [
                clause(text, start, min(start + _LONGEST, line.end), states, self._lexicon)
                for line in paragraph
                for start in range(lead_end(text, line.start, line.end), line.end, _LONGEST)
            ]
            own = self._in_paragraph(text, paragraph, views, quoted, before)
            before = views[-1]
            by_name = signed(text, paragraph, _at(paragraphs, index + 1), quoted, self._lexicon)
            own = [by_name] if by_name else own
            carried = not own and carried_over(last, left_open, quoted, paragraph[0].start)
            left_open = quoted[-1] if quoted and not quoted[-1].closed else None
            if carried:
                continue
            found += last
            last = own
            if views[-1].written.endswith(":"):
                last += under_colon(text, views[-1], paragraphs, index + 1)
        return tuple(sorted([*found, *last], key=lambda finding: finding.content[0]))

    def _in_paragraph(
        self,
        text: str,
        lines: Sequence[Sentence],
        views: Sequence[Clause],
        quoted: Sequence[Quotation],
        before: Clause | None,
    ) -> list[Finding]:
        found: list[Finding] = []
        for previous, view in pairwise([before, *views]):
            if view is None:
                continue
            back = refers_back(view) if previous else None
            whole = previous.content(0, len(previous.written)) if previous and back else None
            if back and whole:
                cue, source = back
                found.append(
                    Finding(source=(source,), cue=(cue,), content=(whole,), confidence=0.7, engine=NAME)
                )
                continue
            own = in_sentence(view)
            if self._lexicon.language == "fr" and not own:
                own += narrated(view, found)
            found += [*own, *by_layout(view, own)]
        if self._lexicon.language == "fr":
            found += incises_inside(text, quoted, self._lexicon)
        return continued_dialogue(continued_quotations(found, quoted, text), lines, text)


def _at(paragraphs: Sequence[tuple[Sentence, ...]], index: int) -> tuple[Sentence, ...]:
    return paragraphs[index] if index < len(paragraphs) else ()


def _within(quoted: Sequence[Quotation], paragraphs: Sequence[Sequence[Sentence]]) -> list[list[Quotation]]:
    """Return the quotations of each paragraph; both come in the order of the text."""
    result: list[list[Quotation]] = [[] for _ in paragraphs]
    index = 0
    for quotation in quoted:
        while index + 1 < len(paragraphs) and paragraphs[index + 1][0].start <= quotation.start:
            index += 1
        if result:
            result[index].append(quotation)
    return result


def rules_engines() -> tuple[RulesEngine, ...]:
    """Return one engine for each language that the project has words of."""
    return tuple(RulesEngine(language) for language in sorted(LANGUAGES))
