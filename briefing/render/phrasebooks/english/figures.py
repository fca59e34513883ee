"""Phrases of map, timeline and ranges, in English: captions, keys and the words that say what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIGURES: Mapping[str, str] = {
    "map_title": "Locator map",
    "map_place": "place named in the reports",
    "map_area": "somewhere in this area",
    "map_scale": "{km} km",
    "map_scale_at": "{km} km at {latitude}",
    "map_alt": "Map of {where}, {km} km across, with the places: {places}.",
    "map_alt_nowhere": "Map, {km} km across, with the places: {places}.",
    "map_alt_place": "{name} ({where}; {precision})",
    "map_beyond": "Beyond the frame, far from the others: {places}.",
    "map_precision": "Precision: {precisions}. A circle is true to scale; where there is none it is smaller than the mark.",
    "map_source": "Base map: Natural Earth, simplified.",
    "map_source_geonames": "Base map: Natural Earth, simplified. Places: GeoNames, CC BY 4.0.",
    "map_no_endorsement": "Boundaries do not imply endorsement; disputed ones are dashed.",
    "map_numbers": "Numbers on the map",
    "times_in_utc": "UTC",
    "times_key": "Dot: a moment. Solid bar: from then to then. Hollow: some time in there. Fading end: goes on, or not known.",
    "times_local": "Times whose zone is not known are drawn as if they were UTC.",
    "times_break": "The axis is broken where nothing is dated.",
    "times_cut": "Times that go on beyond the axis: {letters}.",
    "times_links": "Dotted lines join a statement to what it is about and to where it was published.",
    "times_alt_row": "{letter} {kind}, {when}: {what}",
    "lag_statement": "From the first event drawn to the first statement: {lag}.",
    "lag_publication": "From the first event drawn to the first publication: {lag}.",
    "lag_hours": "{n} hours",
    "lag_days": "{n} days",
    "lag_hour": "1 hour",
    "lag_most": "at most {most}",
    "lag_between": "{least} to {most}",
    "chart_title": "Figures by claimant, and of whom",
    "chart_key": "Diamond, hatched: contested. Disc, solid: agreed. Ring, empty: one account.",
    "chart_arrow": "An arrow goes on where the source gives no end (“over”, “at least”, “dozens”).",
    "chart_log": "logarithmic scale: each step is ten times the one before",
    "chart_log_caption": "The scale is logarithmic: lengths do not compare as numbers do.",
    "chart_not_added": "Each number is its claimant’s; none is added to another.",
    "chart_uncounted": "what is counted is not said",
    "chart_alt_row": "{who} {number} ({status}, note {notes})",
    "told_by": "told by {who}",
}
