"""The books of phrases, one package for each language, all with the same keys and gaps. A new language is one more."""

from collections.abc import Mapping

from briefing.render.phrasebooks.english import ENGLISH
from briefing.render.phrasebooks.french import FRENCH

BOOKS: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "fr": FRENCH}
