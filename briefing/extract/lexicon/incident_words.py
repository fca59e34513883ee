"""Words that tell an incident's type, English and French, after the event types of the ACLED codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon.lexicon import words
from briefing.model.incident import EventType

if TYPE_CHECKING:
    import re

ARMED = r"(?:army|military|soldiers?|troops|barracks|camps?|posts?|garrison|police|gendarmes?|convoy|armée|militaires?|casernes?|postes?|soldats?)"
# The first that fits decides: the more particular before the more general.
EVENT_TYPES: tuple[tuple[EventType, str, re.Pattern[str]], ...] = (
    (EventType.EXPLOSIONS, "Air/drone strike", words(r"\b(?:air ?strikes?|drone (?:strikes?|attacks?)|frappes? (?:aériennes?|de drone)|bombardements? aériens?)\b")),
    (EventType.EXPLOSIONS, "Suicide bomb", words(r"\bsuicide (?:bomb\w*|attack\w*)|kamikaze|attentat[- ]suicide\b")),
    (EventType.EXPLOSIONS, "Shelling/artillery/missile attack", words(r"\b(?:shelling|shelled|artillery|missiles?|rockets?|mortars?|tirs d['’]artillerie|obus|roquettes?|missiles)\b")),
    (EventType.EXPLOSIONS, "Remote explosive/landmine/IED", words(r"\b(?:IEDs?|improvised explosive|landmines?|roadside bomb|car bomb|engins? explosifs?|mines?\b (?:a|ont) explosé)\b")),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance", words(r"\b(?:abduct\w+|kidnap\w+|enlev(?:é|és|ée|ées|ement\w*)|enlèvements?|rapt)\b")),
    (EventType.BATTLES, "Armed clash", words(rf"\b(?:attack\w*|assault\w*|raid\w*|ambush\w*|offensive|storm\w*|clash\w*|repel\w*|attaqu\w+|assauts?|embuscades?|affrontements?)\b[^.]{{0,80}}\b{ARMED}\b|\b{ARMED}\b[^.]{{0,80}}\b(?:attack\w*|assault\w*|repel\w+|clash\w*|ambush\w*|attaqu\w+|repouss\w+|affrontements?)\b")),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack", words(r"\b(?:attack\w*|kill\w*|massacr\w+|raid\w*|gunmen|tué\w*|attaqu\w+|massacr\w+)\b[^.]{0,80}\b(?:civilians?|villagers?|village|residents?|worshippers|farmers|civils?|villageois|habitants|fidèles)\b|\b(?:civilians?|villagers?|civils?|villageois)\b[^.]{0,60}\b(?:killed|dead|tués|morts)\b")),
    (EventType.RIOTS, "Violent demonstration", words(r"\b(?:riot\w*|looting|émeutes?|pillages?)\b")),
    (EventType.PROTESTS, "Peaceful protest", words(r"\b(?:protest\w*|demonstrat\w+|marched|rally|manifestations?|manifestants?|marche pacifique)\b")),
)  # fmt: skip
