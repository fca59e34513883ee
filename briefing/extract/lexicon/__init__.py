"""The words that attributions are made with, language by language, and the attitude that each of them shows."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.extract.lexicon.lexicon import Lexicon

# A language's patterns take a tenth of a second to compile, so a language is loaded when a text asks for it.
_MODULES = {"en": ("english", "ENGLISH"), "fr": ("french", "FRENCH")}
LANGUAGES = frozenset(_MODULES)


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language (two-letter code); English where the project has none for it."""
    module, name = _MODULES.get(language, _MODULES["en"])
    found: Lexicon = getattr(import_module(f"briefing.extract.lexicon.{module}"), name)
    return found
