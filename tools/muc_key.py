"""The key of the fourth Message Understanding Conference (1992), read as answers to the fields of the incident form.

Types: BOMBING is "Explosions/Remote violence"; KIDNAPPING is "Violence against civilians" (abduction); ATTACK is "Battles" or
"Violence against civilians", which the key does not tell apart, and an explosion too where its weapon explodes; ARSON is
"Strategic developments" (property destruction), "Riots" or an explosion; ROBBERY is "Strategic developments" (looting) or
"Violence against civilians"; FORCED WORK STOPPAGE is "Strategic developments" or "Protests".
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from briefing.model.gazetteer import fold
from briefing.model.incident import EventType

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MONTHS = {
    name: number for number, name in enumerate("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), 1)
}
_DAY = re.compile(r"(\d{1,2}) ([A-Z]{3}) (\d\d)\b")
_PART = re.compile(r"[:\-]\s")
_KIND = re.compile(r"\([^()]*\)?")
_EXPLODES = re.compile(r"BOMB|DYNAMITE|EXPLOSI|MORTAR|ROCKET|GRENADE|MINE|RPG|MISSILE|ARTILLERY|AIR|BOOBY")
_UP_TO = 31  # days before "- 04 FEB 90" ("by 4 February") that a day may lie
_BATTLE, _CIVIL = EventType.BATTLES, EventType.VIOLENCE_AGAINST_CIVILIANS
_BLAST, _STRATEGIC = EventType.EXPLOSIONS, EventType.STRATEGIC
_TYPES: dict[str, frozenset[EventType]] = {
    "ATTACK": frozenset({_BATTLE, _CIVIL}),
    "BOMBING": frozenset({_BLAST}),
    "KIDNAPPING": frozenset({_CIVIL}),
    "ARSON": frozenset({_STRATEGIC, EventType.RIOTS, _BLAST}),
    "ROBBERY": frozenset({_STRATEGIC, _CIVIL}),
    "FORCED WORK STOPPAGE": frozenset({_STRATEGIC, EventType.PROTESTS}),
}
_ABDUCTION = "Abduction/forced disappearance"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyIncident:
    """One incident of the key; `killed` is None where the key does not say how many died."""

    kinds: tuple[str, ...]
    dates: tuple[str, ...]
    places: frozenset[str]
    """Names below the country, folded."""
    weapons: tuple[tuple[str, ...], ...]
    killed: int | None

    def has_type(self, kind: EventType | None, sub: str) -> bool:
        """Return whether this is the type of the incident."""
        for own in self.kinds:
            fitting = _TYPES.get(own, frozenset())
            explodes = own == "ATTACK" and any(
                _EXPLODES.search(word) for each in self.weapons for word in each
            )
            if own == "KIDNAPPING" and sub != _ABDUCTION:
                continue
            if own == "ATTACK" and sub == _ABDUCTION:
                continue
            if kind in fitting or (explodes and kind is _BLAST):
                return True
        return False

    def has_day(self, first: date | None, last: date | None) -> bool:
        """Return whether the time from `first` to `last` is one that the key accepts.

        "04 FEB 90": it holds that day and is no longer than a week. "A - B": it meets that stretch. "- 04 FEB 90" (by that
        day): it ends on it or within the month before.
        """
        return any(_accepts(each, first or last, last or first) for each in self.dates)

    def has_place(self, name: str) -> bool:
        """Return whether a place below the country is one of the incident's."""
        return fold(name) in self.places

    def has_weapon(self, words: str) -> bool:
        """Return whether the key has this weapon: one wording holds all words of the other, in whatever number."""
        wanted = _bare(words)
        return any(
            wanted <= _bare(each) or _bare(each) <= wanted for filler in self.weapons for each in filler
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyedArticle:
    """An article and its key; without incidents where the key calls it irrelevant. `published` is that of its dateline (EDTF)."""

    doc: str
    text: str
    published: str
    incidents: tuple[KeyIncident, ...]


def keyed_articles(path: Path) -> Iterator[KeyedArticle]:
    """Yield the articles of a file of one JSON object a line."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                told = json.loads(line)
                text = told.get("text_mixed") or told["text"]
                yield KeyedArticle(
                    doc=told["doc"],
                    text=text,
                    published=_dateline(text),
                    incidents=tuple(_incident(each) for each in told["incidents"]),
                )


def _incident(told: dict[str, Any]) -> KeyIncident:
    return KeyIncident(
        kinds=tuple(told["type"]),
        dates=tuple(each.strip("() ") for each in told["date"]),
        places=frozenset(
            fold(_KIND.sub("", part))
            for each in told["location"]
            for part in _PART.split(each.strip("() "))[1:]
        ),
        weapons=tuple(tuple(filler) for filler in told["weapon"]),
        killed=_killed(told["humans"]),
    )


def _killed(humans: list[dict[str, Any]]) -> int | None:
    """Return how many died, the sum of the numbers; None where none did, or where a number is no numeral."""
    numbers = [str(each["number"]) for each in humans if each["effect"] == "DEATH"]
    return sum(map(int, numbers)) if numbers and all(each.isdecimal() for each in numbers) else None


def _dateline(text: str) -> str:
    match = _DAY.search(text[:200].upper())
    day = _day(match) if match else None
    return day.isoformat() if day else ""


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(1900 + int(match[3]), _MONTHS[match[2]], int(match[1]))
    except (KeyError, ValueError):
        return None


def _accepts(told: str, first: date | None, last: date | None) -> bool:
    if first is None or last is None:
        return False
    days = [day for match in _DAY.finditer(told) if (day := _day(match))]
    if not days:
        return False
    if len(days) > 1:
        return first <= days[-1] and days[0] <= last
    if told.startswith("-"):
        return days[0] - timedelta(days=_UP_TO) <= last <= days[0]
    return first <= days[0] <= last and (last - first).days <= 7


def _bare(words: str) -> frozenset[str]:
    return frozenset(
        word[:-1] if word.endswith("s") and len(word) > 3 else word for word in fold(words).split()
    )
