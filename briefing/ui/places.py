"""Places that one can be taken to: a noun's id, its field after a “#”; “brief#title” is a field of the brief's head."""

from __future__ import annotations

from dataclasses import dataclass

HEAD = "brief"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """The parts of a place: the id of a noun (or `HEAD`), and one of its fields or nothing."""

    noun: str
    field: str = ""

    @property
    def of_head(self) -> bool:
        """Whether it is a field of the brief's head."""
        return self.noun == HEAD


def place_name(place: str) -> PlaceName:
    """Return the parts of a place."""
    noun, _, field = place.partition("#")
    return PlaceName(noun=noun, field=field)
