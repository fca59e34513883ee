"""Kinds: what type of incident the sentences that tell it make it, those at the head of the report weighing most."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.extract.lexicon import acts
from briefing.extract.lexicon import incident_words as words
from briefing.model.incident import (
    EventType,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.incidents.events import Event


_BATTLES, _CIVIL = EventType.BATTLES, EventType.VIOLENCE_AGAINST_CIVILIANS
_SURE = 0.9
_OPENING, _APART = (
    1.5,
    0.3,
)  # what the sentence counts that opens, and one that says it tells of another incident
_FIRST = 3  # acts told first: if one is an explosion, those who were killed or hit most likely were by it
_BY_IT = 0.6  # what such an act without a kind of its own counts then
_LATER = 0.15  # how much less each further sentence weighs in what kind of incident a report tells


def kind_of(events: Sequence[Event]) -> EventType | None:
    """Return the type that most of the sentences tell, the first ones weighing most."""
    votes: dict[EventType, float] = {}
    leaning = leaning_of(events)
    exploded = any(each.kind is EventType.EXPLOSIONS for each in events[:_FIRST])
    for number, each in enumerate(events):
        weight = each.sure**2 / (1 + _LATER * number)
        weight *= _OPENING if number == 0 else (_APART if each.another else 1)
        weight *= _BY_IT if exploded and each.kind is None else 1
        kind = typed(each, leaning)
        votes[kind] = votes.get(kind, 0.0) + weight
    return max(votes, key=lambda kind: votes[kind], default=None)


def typed(event: Event, leaning: EventType) -> EventType:
    """Return an act's type, of an attack by whom it hit, else the one that the others lean to.

    An attack on protesters belongs to the protest.
    """
    if event.kind:
        return event.kind
    if event.crowd and not event.armed:
        return EventType.PROTESTS
    if event.armed != event.civil:
        return _BATTLES if event.armed else _CIVIL
    return leaning


def leaning_of(events: Sequence[Event]) -> EventType:
    """Return what an attack is that does not say whom it hit: as the report begins, else by whom the others hit."""
    first = events[0].kind if events else None
    if first in (_BATTLES, EventType.EXPLOSIONS):
        return first
    armed = sum(each.armed or each.kind is _BATTLES for each in events)
    return _BATTLES if armed > sum(each.civil for each in events) else _CIVIL


def leading(events: Sequence[Event]) -> Event:
    """Return the first event of the kind that most of them are of, a sure one where there is one."""
    kind, leaning = kind_of(events), leaning_of(events)
    own = [each for each in events if typed(each, leaning) is kind]
    return next((each for each in own if each.sure >= _SURE), own[0])


def sub_type_of(own: Sequence[Event], kind: EventType) -> str:
    """Return the sub-type that most sentences of the type tell, of an attack by its target the type's own word."""
    votes = Counter(each.sub for each in own if each.kind is kind)
    if votes:
        return votes.most_common(1)[0][0]
    if kind is EventType.PROTESTS:
        return words.EXCESSIVE
    return acts.CLASH if kind is _BATTLES else acts.ATTACK
