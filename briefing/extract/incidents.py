"""Incidents: what the report as a whole is about, proposed for the form. What is not told stays blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.lexicon.lexicon import words
from briefing.model.claim import Claim, Topic
from briefing.model.incident import EventType, Incident, Party, PartyKind, Place, Precision

if TYPE_CHECKING:
    import re

    from briefing.model.source import Source
    from briefing.model.when import When

_ARMED = r"(?:army|military|soldiers?|troops|barracks|camps?|posts?|garrison|police|gendarmes?|convoy|armée|militaires?|casernes?|postes?|soldats?)"
# The first that fits decides: the more particular before the more general.
_TYPES: tuple[tuple[EventType, str, re.Pattern[str]], ...] = (
    (EventType.EXPLOSIONS, "Air/drone strike", words(r"\b(?:air ?strikes?|drone (?:strikes?|attacks?)|frappes? (?:aériennes?|de drone)|bombardements? aériens?)\b")),
    (EventType.EXPLOSIONS, "Suicide bomb", words(r"\bsuicide (?:bomb\w*|attack\w*)|kamikaze|attentat[- ]suicide\b")),
    (EventType.EXPLOSIONS, "Shelling/artillery/missile attack", words(r"\b(?:shelling|shelled|artillery|missiles?|rockets?|mortars?|tirs d['’]artillerie|obus|roquettes?|missiles)\b")),
    (EventType.EXPLOSIONS, "Remote explosive/landmine/IED", words(r"\b(?:IEDs?|improvised explosive|landmines?|roadside bomb|car bomb|engins? explosifs?|mines?\b (?:a|ont) explosé)\b")),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance", words(r"\b(?:abduct\w+|kidnap\w+|enlev(?:é|és|ée|ées|ement\w*)|enlèvements?|rapt)\b")),
    (EventType.BATTLES, "Armed clash", words(rf"\b(?:attack\w*|assault\w*|raid\w*|ambush\w*|offensive|storm\w*|clash\w*|repel\w*|attaqu\w+|assauts?|embuscades?|affrontements?)\b[^.]{{0,80}}\b{_ARMED}\b|\b{_ARMED}\b[^.]{{0,80}}\b(?:attack\w*|assault\w*|repel\w+|clash\w*|ambush\w*|attaqu\w+|repouss\w+|affrontements?)\b")),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack", words(r"\b(?:attack\w*|kill\w*|massacr\w+|raid\w*|gunmen|tué\w*|attaqu\w+|massacr\w+)\b[^.]{0,80}\b(?:civilians?|villagers?|village|residents?|worshippers|farmers|civils?|villageois|habitants|fidèles)\b|\b(?:civilians?|villagers?|civils?|villageois)\b[^.]{0,60}\b(?:killed|dead|tués|morts)\b")),
    (EventType.RIOTS, "Violent demonstration", words(r"\b(?:riot\w*|looting|émeutes?|pillages?)\b")),
    (EventType.PROTESTS, "Peaceful protest", words(r"\b(?:protest\w*|demonstrat\w+|marched|rally|manifestations?|manifestants?|marche pacifique)\b")),
)  # fmt: skip
_FIGHTING_KINDS = (PartyKind.STATE_FORCES, PartyKind.ARMED_GROUP, PartyKind.MILITIA)


def main_incident(
    source: Source,
    body: str,
    claims: tuple[Claim, ...],
    places: tuple[Place, ...],
    parties: tuple[Party, ...],
    when: When,
) -> Incident:
    """Return the incident that a report is about: type, time, places and parties as far as its text tells them.

    `body` is the report's own text. The places are the towns and other localities that claims of the incident itself name,
    else those that the text names; countries are left out.
    """
    event_type, sub_type = _event_type(body)
    return Incident(
        id="i-1",
        event_type=event_type,
        sub_event_type=sub_type,
        when=when,
        places=_places(claims, places),
        parties=tuple(
            party.id for party in parties if party.kind in _FIGHTING_KINDS and _takes_part(party, claims)
        ),
    )


def _takes_part(party: Party, claims: tuple[Claim, ...]) -> bool:
    """Return whether a party speaks in the report, or is named more than once: one mention may only describe another."""
    return len(party.mentions) > 1 or any(claim.attribution.on_behalf_of == party.label for claim in claims)


def _event_type(text: str) -> tuple[EventType | None, str]:
    counts = [
        (len(pattern.findall(text)), -order, kind, sub) for order, (kind, sub, pattern) in enumerate(_TYPES)
    ]
    best = max(counts)
    return (best[2], best[3]) if best[0] else (None, "")


def _places(claims: tuple[Claim, ...], places: tuple[Place, ...]) -> tuple[str, ...]:
    earlier = {place for claim in claims if claim.earlier for place in claim.places}
    told = {
        place
        for claim in claims
        if not claim.earlier and Topic.ASSESSMENT not in claim.topics
        for place in claim.places
    }
    fine = [place for place in places if place.precision is not Precision.COUNTRY]
    return tuple(place.id for place in fine if (place.id in told if told else place.id not in earlier))
