"""Phrases of map, timeline and ranges, in French: captions, keys and the words that say what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "map_title": "Carte de situation",
    "map_place": "lieu nommé dans les articles",
    "map_area": "quelque part dans cette zone",
    "map_scale": "{km} km",
    "map_scale_at": "{km} km à {latitude}",
    "map_alt": "Carte\u00a0: {where}, {km} km de large, avec les lieux\u00a0: {places}.",
    "map_alt_nowhere": "Carte, {km} km de large, avec les lieux\u00a0: {places}.",
    "map_alt_place": "{name} ({where}\u00a0; {precision})",
    "map_beyond": "Hors du cadre, loin des autres\u00a0: {places}.",
    "map_precision": "Précision\u00a0: {precisions}. Un cercle est à l’échelle\u00a0; sans cercle, elle est plus fine que le signe.",
    "map_source": "Fond de carte\u00a0: Natural Earth, simplifié.",
    "map_source_geonames": "Fond de carte\u00a0: Natural Earth, simplifié. Lieux\u00a0: GeoNames, CC BY 4.0.",
    "map_no_endorsement": "Le tracé des frontières n’emporte aucune approbation\u00a0; celles qui sont contestées sont en tirets.",
    "map_numbers": "Numéros sur la carte",
    "times_in_utc": "UTC",
    "times_key": "Point\u00a0: un instant. Barre pleine\u00a0: de tant à tant. Creuse\u00a0: à un moment de cet intervalle. Bout estompé\u00a0: se poursuit, ou inconnu.",
    "times_local": "Les heures sans fuseau connu sont tracées comme si elles étaient UTC.",
    "times_break": "L’axe est interrompu là où rien n’est daté.",
    "times_cut": "Dates qui débordent l’axe\u00a0: {letters}.",
    "times_links": "Les pointillés relient une déclaration à ce dont elle parle et à sa publication.",
    "times_alt_row": "{letter} {kind}, {when}\u00a0: {what}",
    "lag_statement": "Du premier événement tracé à la première déclaration\u00a0: {lag}.",
    "lag_publication": "Du premier événement tracé à la première publication\u00a0: {lag}.",
    "lag_hours": "{n} heures",
    "lag_days": "{n} jours",
    "lag_hour": "1 heure",
    "lag_most": "au plus {most}",
    "lag_between": "{least} à {most}",
    "chart_title": "Chiffres par auteur, et de qui",
    "chart_key": "Losange, hachures\u00a0: contesté. Disque, plein\u00a0: concordant. Anneau, vide\u00a0: une seule version.",
    "chart_arrow": "Une flèche se poursuit là où la source ne donne pas de borne («\u00a0plus de\u00a0», «\u00a0au moins\u00a0», «\u00a0des dizaines\u00a0»).",
    "chart_log": "échelle logarithmique\u00a0: chaque pas vaut dix fois le précédent",
    "chart_log_caption": "L’échelle est logarithmique\u00a0: les longueurs ne se comparent pas comme les nombres.",
    "chart_not_added": "Chaque nombre est celui de son auteur\u00a0; aucun n’est ajouté à un autre.",
    "chart_uncounted": "on ne dit pas ce qui est compté",
    "chart_alt_row": "{who} {number} ({status}, note {notes})",
    "told_by": "selon {who}",
}
