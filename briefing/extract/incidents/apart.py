"""Apart: which of the acts that a report tells are its main incident, which are others, and which are earlier ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from briefing.extract.incidents.events import Event, is_town
from briefing.extract.incidents.kinds import leading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from briefing.extract.attribution.chain import Context


_FIRST = 3  # acts that tell whether a report is about the last days
_LAST_DAYS = timedelta(days=7)
_OPENS = 18  # code points of a sentence before the time that it begins with


def with_background(context: Context, found: Sequence[Event]) -> list[Event]:
    """Return the events, as background those of a place and an older time of their own, in a report about the last days."""
    published = context.reading.source.published.first
    now = [each for each in found if not each.background]
    if not published or not now or not any(_recent(context, each, published) for each in now[:_FIRST]):
        return list(found)
    return [
        replace(each, background=True)
        if each is not now[0]
        and (towns_of(each) or opens_with_time(context, each))
        and _all_before(context, each, published - _LAST_DAYS)
        else each
        for each in found
    ]


def opens_with_time(context: Context, event: Event) -> bool:
    """Return whether a sentence begins with the time of its act: "In March, …", which sets it apart from what came before."""
    times = context.dates_in(*event.sentence)
    return bool(times) and times[0].start - event.sentence[0] <= _OPENS


def _recent(context: Context, event: Event, published: date) -> bool:
    return any(
        each.when.first
        and each.when.last
        and published - _LAST_DAYS <= each.when.last <= published + _LAST_DAYS
        for each in context.dates_in(*event.sentence)
    )


def _all_before(context: Context, event: Event, day: date) -> bool:
    times = [event.day] if event.day else list(context.dates_in(*event.sentence))
    return bool(times) and all(each.when.last is not None and each.when.last < day for each in times)


def apart(now: list[Event]) -> tuple[list[Event], list[Event]]:
    """Return the events of the main incident, and those that a report tells as others: on another day in another place."""
    lead = leading([each for each in now if not each.another] or now)
    main: list[Event] = []
    others: list[Event] = []
    for each in now:
        (others if each is not lead and _is_other(each, lead) else main).append(each)
    return main, others


def _is_other(event: Event, lead: Event) -> bool:
    elsewhere = bool(towns_of(event) and towns_of(lead)) and not set(towns_of(event)) & set(towns_of(lead))
    if event.another and (elsewhere or _days_apart(event, lead)):
        return True
    return elsewhere and _days_apart(event, lead)


def towns_of(event: Event) -> tuple[str, ...]:
    """Return the ids of the towns that an act's sentence names."""
    return tuple(place.id for place in event.places if is_town(place))


def _days_apart(event: Event, lead: Event) -> bool:
    if not (event.day and lead.day):
        return False
    one, other = event.day.when, lead.day.when
    return bool(
        one.first and one.last and other.first and other.last
        and (one.last < other.first or other.last < one.first)
    )  # fmt: skip
