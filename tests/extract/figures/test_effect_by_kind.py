from __future__ import annotations

import pytest

from briefing.extract.figures.effect_by_kind import effect_of_kind, effect_on
from briefing.extract.lexicon.effects import FALLEN, HIT, MOVED, TAKEN

BY_KIND = [
    (TAKEN, "cattle", "looted"),
    (TAKEN, "barracks", "seized"),
    (TAKEN, "soldiers", "captured"),
    (TAKEN, "femmes", "abducted"),
    (MOVED, "families", "displaced"),
    (MOVED, "soldiers", ""),
    (HIT, "people", "wounded"),
    (HIT, "vehicles", "hit"),
    (FALLEN, "soldats", "killed"),
    (FALLEN, "villes", "seized"),
    (FALLEN, "obus", ""),
    ("recovered", "bodies", "killed"),
    ("killed", "drones", "shot down"),
    ("wounded", "soldiers", "wounded"),
]


@pytest.mark.parametrize(("unit", "noun", "effect"), BY_KIND)
def test_what_befalls_depends_on_whom(unit: str, noun: str, effect: str) -> None:
    """Cattle that is taken is looted, families that arrive are displaced, bodies are of the killed."""
    assert effect_on(unit, noun, "hit") == effect


def test_some_nouns_say_themselves_what_happened() -> None:
    """Bodies and arrivals are counted as killed and displaced; soldiers as nothing."""
    assert [effect_of_kind(noun) for noun in ("corps", "arrivals", "soldiers")] == ["killed", "displaced", ""]
