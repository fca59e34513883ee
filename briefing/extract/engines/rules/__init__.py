"""Rules: attributions found by the words of a language alone, without a model. English and French.

Sentence by sentence, outside quotation marks, each cue of the lexicon is looked up; its source stands before it, or after
it where the sentence is inverted; its content after it, or before it where the attribution comes last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.engines.rules.listed import listed
from briefing.extract.engines.rules.quoted import continued_dialogue, continued_quotations
from briefing.extract.engines.rules.sentence import in_sentence
from briefing.extract.lexicon import LANGUAGES, lexicon
from briefing.extract.quotation_marks import quotation_states, quotations
from briefing.extract.sentences import sentences

if TYPE_CHECKING:
    from briefing.extract.finding import Finding

NAME = "rules"


class RulesEngine:
    """Finds attributions in one language by its lexicon; stands alone where there is no model."""

    def __init__(self, language: str = "en") -> None:
        """Take the lexicon of `language` (two-letter code; English for one that the project has no words of)."""
        self._lexicon = lexicon(language)
        self.name = NAME
        self.languages = frozenset({self._lexicon.language})

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the attributions in `text`, in its order; offsets are half-open and count code points."""
        states = quotation_states(text)
        found: list[Finding] = []
        lines = sentences(text, self._lexicon.sentence_rules)
        for line in lines:
            found += in_sentence(text, line.start, line.end, states, self._lexicon)
        found += listed(text, lines, states, self._lexicon, found)
        found = continued_quotations(found, quotations(text), lines, text)
        found = continued_dialogue(found, lines, text)
        return tuple(sorted(found, key=lambda finding: finding.content[0]))


def rules_engines() -> tuple[RulesEngine, ...]:
    """Return one engine for each language that the project has words of."""
    return tuple(RulesEngine(language) for language in sorted(LANGUAGES))
