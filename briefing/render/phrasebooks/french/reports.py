"""Phrases that the situation report and the flash report add, in French."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

REPORTS: Mapping[str, str] = {
    "kind_sitrep": "Rapport de situation",
    "kind_flash": "Note flash",
    "highlights": "L’essentiel",
    "situation": "Aperçu de la situation",
    "parties": "Parties",
    "party": "Partie",
    "party_kind": "Nature",
    "also_known_as": "aussi «\u00a0{names}\u00a0»",
    "cited_in": "Notes",
    "time_event": "Survenu",
    "time_as_of": "À la date du",
    "time_next": "Prochain point",
    "next_update": "Prochain point",
    "no_next_update": "Aucun prochain point n’est annoncé.",
    "accounts_caption_turned": "Question par question, une ligne par partie. Droit\u00a0: les mots de l’article. Italique\u00a0: ce que l’article cite.",
    "times_in_sources": "La date de publication et de saisie de chaque article figure au tableau des sources.",
    "what_is_claimed": "Ce qui est affirmé, et par qui",
    "figures_given": "Chiffres, tels que chaque partie les donne",
    "side": "Partie",
    "says": "Affirme",
    "silent_sides": "Ne disent rien",
    "annex_register": "Annexe A\u00a0: toutes les affirmations, par question",
    "annex_passages": "Annexe B\u00a0: les passages tels que publiés",
    "numbers_stay": "Un numéro reste à son passage d’une édition à l’autre\u00a0; ceux qui manquent sont à des passages retirés.",
    "also_cited": "Passage cité aussi pour",
    "more_one": "1 de plus dans le rapport de situation",
    "more_many": "{n} de plus dans le rapport de situation",
    "cut_here": "abrégé\u00a0; en entier dans le rapport de situation",
    "where": "Où",
    "party:state forces": "forces de l’État",
    "party:armed group": "groupe armé",
    "party:militia": "milice",
    "party:protesters": "manifestants",
    "party:civilians": "civils",
    "party:external or other forces": "forces extérieures ou autres",
    "party:organisation": "organisation",
    "party:not known": "nature inconnue",
}
