"""Sending: a brief to a worker that already has the one before, so that only what changed goes through the pipe.

A brief never changes and neither do its parts, so a part that is the very same object as before is named by its place in
the brief before. With hundreds of sources that is the difference between megabytes and a few hundred bytes an edit.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from briefing.model.brief import Brief


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """A run of a tuple's items that are those of the tuple before: from `start`, `count` of them."""

    start: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A brief as the fields that differ from the brief before; a tuple as runs that are the same, and new items.

    `number` counts the parcels that went to this worker, from 0; parcel 0 holds every field.
    """

    number: int
    changed: dict[str, Any]


class Sender:
    """Packs briefs for one worker, in the order in which they are sent."""

    def __init__(self) -> None:
        """Begin with nothing sent."""
        self._before: Brief | None = None
        self._number = 0

    @property
    def fresh(self) -> bool:
        """Whether nothing has been sent."""
        return self._before is None

    def pack(self, brief: Brief) -> Parcel:
        """Return the parcel of the next brief; it has to be sent, for the next is packed on top of it."""
        before, number = self._before, self._number
        self._before, self._number = brief, number + 1
        names = [field.name for field in fields(Brief)]
        if before is None:
            return Parcel(number=number, changed={name: getattr(brief, name) for name in names})
        pairs = {name: (getattr(before, name), getattr(brief, name)) for name in names}
        return Parcel(
            number=number,
            changed={name: _runs(old, new) for name, (old, new) in pairs.items() if old is not new},
        )


class Receiver:
    """Unpacks what one `Sender` packed, in the same order."""

    def __init__(self) -> None:
        """Begin with nothing received."""
        self._before = Brief()
        self._number = 0

    def unpack(self, parcel: Parcel) -> Brief:
        """Return the brief of the next parcel; `ValueError` where one before it is missing."""
        if parcel.number != self._number:
            raise ValueError(f"parcel {parcel.number} came, {self._number} was expected")
        before = self._before
        whole = {field.name: getattr(before, field.name) for field in fields(Brief)}
        whole |= {name: _whole(getattr(before, name), value) for name, value in parcel.changed.items()}
        self._before, self._number = Brief(**whole), self._number + 1
        return self._before


def _runs(old: Any, new: Any) -> Any:
    """Return a list of runs and new items in the place of a tuple, anything else as it is."""
    if not isinstance(old, tuple) or not isinstance(new, tuple):
        return new
    places = {id(item): place for place, item in enumerate(old)}
    runs: list[Any] = []
    for item in new:
        place = places.get(id(item))
        last = runs[-1] if runs else None
        if place is None:
            runs.append((item,))
        elif isinstance(last, Same) and last.start + last.count == place:
            runs[-1] = Same(start=last.start, count=last.count + 1)
        else:
            runs.append(Same(start=place, count=1))
    return runs


def _whole(old: Any, value: Any) -> Any:
    if not isinstance(value, list):
        return value
    made: list[Any] = []
    for run in value:
        made.extend(old[run.start : run.start + run.count] if isinstance(run, Same) else run)
    return tuple(made)
