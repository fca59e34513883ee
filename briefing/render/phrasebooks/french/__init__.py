"""The phrases in French, a module for each part of the pages; no key stands in two of them."""

from collections.abc import Mapping

from briefing.render.phrasebooks.french.common import COMMON
from briefing.render.phrasebooks.french.digest import DIGEST
from briefing.render.phrasebooks.french.figures import FIGURES
from briefing.render.phrasebooks.french.reports import REPORTS

FRENCH: Mapping[str, str] = {**COMMON, **REPORTS, **FIGURES, **DIGEST}
