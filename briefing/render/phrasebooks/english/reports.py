"""Phrases that the situation report and the flash report add, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

REPORTS: Mapping[str, str] = {
    "kind_sitrep": "Situation report",
    "kind_flash": "Flash report",
    "highlights": "Bottom line",
    "situation": "Situation overview",
    "parties": "Parties",
    "party": "Party",
    "party_kind": "What it is",
    "also_known_as": "also “{names}”",
    "cited_in": "Notes",
    "time_event": "Happened",
    "time_as_of": "As of",
    "time_next": "Next update",
    "next_update": "Next update",
    "no_next_update": "No next update is announced.",
    "accounts_caption_turned": "Question by question, a line for each side. Upright: the report’s words. Italic: words that the report quotes.",
    "times_in_sources": "When each report was published and taken in stands in the table of sources.",
    "what_is_claimed": "What is claimed, and by whom",
    "figures_given": "Figures, as each side gives them",
    "side": "Side",
    "says": "Says",
    "silent_sides": "Say nothing",
    "annex_register": "Annex A: all claims, by question",
    "annex_passages": "Annex B: the passages as published",
    "numbers_stay": "A number stays with its passage from issue to issue; numbers that are missing belong to passages that were withdrawn.",
    "also_cited": "Also cited with this passage",
    "more_one": "1 more in the situation report",
    "more_many": "{n} more in the situation report",
    "cut_here": "shortened; whole in the situation report",
    "where": "Where",
    "party:state forces": "state forces",
    "party:armed group": "armed group",
    "party:militia": "militia",
    "party:protesters": "protesters",
    "party:civilians": "civilians",
    "party:external or other forces": "external or other forces",
    "party:organisation": "organisation",
    "party:not known": "kind not known",
}
