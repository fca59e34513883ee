"""The phrases in English, a module for each part of the pages; no key stands in two of them."""

from collections.abc import Mapping

from briefing.render.phrasebooks.english.common import COMMON
from briefing.render.phrasebooks.english.digest import DIGEST
from briefing.render.phrasebooks.english.figures import FIGURES
from briefing.render.phrasebooks.english.reports import REPORTS

ENGLISH: Mapping[str, str] = {**COMMON, **REPORTS, **FIGURES, **DIGEST}
