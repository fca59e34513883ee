"""Incidents: what a report tells, proposed for the form: the main one first, others and earlier ones after it.

Every field is read off the sentences that tell the act, and keeps the passage it was read off. What is not told stays blank,
and a report that tells no incident (a speech, a piece on politics) gets none.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.finding import Span
from briefing.extract.incidents.apart import apart, opens_with_time, towns_of, with_background
from briefing.extract.incidents.details import (
    MOST_WEAPONS,
    Stretches,
    going_on,
    mentioned,
    places_of,
    time_of,
    weapons_of,
)
from briefing.extract.incidents.events import Event, events, is_town
from briefing.extract.incidents.kinds import leading, leaning_of, sub_type_of, typed
from briefing.extract.incidents.taking_part import speaks_for_a_side, taking_part
from briefing.extract.incidents.telling import tells_an_incident
from briefing.model.incident import (
    EventType,
    FieldPassage,
    Incident,
    Party,
    PartyKind,
)
from briefing.model.source import SourceSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.model.claim import Claim
    from briefing.model.when import When

_FIGHTING_KINDS = (PartyKind.STATE_FORCES, PartyKind.ARMED_GROUP, PartyKind.MILITIA)
_MOST = 5  # incidents of one report


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An incident as a report tells it, the sentences that do, the passage of the act itself, and who took part.

    `parties` holds all of them, those too that only the incident's own sentences tell of, named or not.
    """

    incident: Incident
    sentences: tuple[Span, ...]
    passage: SourceSpan
    parties: tuple[Party, ...] = ()


def incidents(context: Context, text: str, claims: Sequence[Claim]) -> tuple[Told, ...]:
    """Return the incidents that a report tells: the main one first, then others in the order of the text.

    `text` is the source's text as usually written (`briefing.extract.text.shouting`). The main one has the id "i-1".
    """
    found = with_background(context, events(context, text))
    if not tells_an_incident(context, text, found):
        return ()
    main, others = apart([each for each in found if not each.background])
    rest = others + [each for each in found if each.background]
    first = _main(context, text, main, rest, claims)
    return (first, *_others(context, first, sorted(rest, key=lambda each: each.sentence)))


def with_incidents(claims: Sequence[Claim], told: Sequence[Told]) -> list[Claim]:
    """Return the claims, each said to be about the incident that its passage tells of.

    Those that stand in no incident's own sentences are about the main one, earlier ones about none in particular.
    """
    places = [(each.incident.id, Stretches(each.sentences)) for each in (*told[1:], *told[:1])]
    return [replace(claim, incident=_about(claim, places)) for claim in claims]


def _about(claim: Claim, places: Sequence[tuple[str, Stretches]]) -> str:
    start = claim.content[0].start
    inside = (name for name, sentences in places if sentences.hold(start, start))
    main = places[-1][0] if places and not claim.earlier else ""
    return next(inside, main)


# ── the main one ──


def _main(
    context: Context, text: str, found: list[Event], others: Sequence[Event], claims: Sequence[Claim]
) -> Told:
    """Return the main incident, each field from the first sentence of its kind that says it, else from what follows."""
    lead = leading(found)
    leaning = leaning_of(found)
    kind = typed(lead, leaning)
    own = [each for each in found if typed(each, leaning) is kind]
    ordered = own + [each for each in found if typed(each, leaning) is not kind]
    sentences = tuple(
        dict.fromkeys((*(each.sentence for each in ordered), *going_on(context, text, ordered, others)))
    )
    when, when_at = time_of(context, text, ordered, sentences, claims)
    places = places_of(context, text, ordered, sentences)
    weapons = weapons_of(context, text, [each.sentence for each in own] + list(sentences[len(ordered) :]))
    parties = _parties(context, text, own, sentences, claims, kind)
    incident = Incident(
        id="i-1",
        event_type=kind,
        sub_event_type=sub_type_of(own, kind),
        when=when,
        places=tuple(place.id for place in places),
        parties=tuple(party.id for party in parties),
        weapons=tuple(dict.fromkeys(" ".join(each.quote.split()) for each in weapons)),
    )
    act = context.reading.passage(lead.act)
    passages = (
        FieldPassage(field="event_type", span=act),
        *mentioned("places", places, sentences),
        *((FieldPassage(field="when", span=when_at),) if when_at else ()),
        *(FieldPassage(field="weapons", span=each) for each in weapons),
    )
    return Told(
        incident=replace(incident, passages=passages), sentences=sentences, passage=act, parties=parties
    )


def _parties(  # noqa: PLR0917 - all that a party is read off
    context: Context, text: str, own: Sequence[Event], sentences: Sequence[Span], claims: Sequence[Claim],
    kind: EventType,
) -> tuple[Party, ...]:  # fmt: skip
    """Return who took part: those whom the act's sentences tell of, then forces and groups that stand out in the report."""
    acting = taking_part(context, text, own, sentences)
    known = {party.id for party in acting}
    standing_out = (
        party
        for party in context.parties
        if party.id not in known and party.kind in _FIGHTING_KINDS
        and speaks_for_a_side(party, kind) and _takes_part(party, claims)
    )  # fmt: skip
    return (*acting, *standing_out)


def _takes_part(party: Party, claims: Sequence[Claim]) -> bool:
    """Return whether a party speaks in the report, or is named more than once: one mention may only describe another."""
    return len(party.mentions) > 1 or any(claim.attribution.on_behalf_of == party.label for claim in claims)


# ── others ──


def _others(context: Context, main: Told, found: Sequence[Event]) -> Iterator[Told]:
    """Yield what else the report tells: acts with a time and a town of their own, those of one day and town as one."""
    kept: dict[tuple[str, tuple[str, ...]], list[Event]] = {}
    for each in found:
        when = _own_time(context, each)
        towns = towns_of(each)[:1]
        if not (when and when.edtf) or (each.background and not (towns or opens_with_time(context, each))):
            continue
        if when.edtf == main.incident.when.edtf and set(towns) & set(main.incident.places):
            continue
        kept.setdefault((when.edtf, towns), []).append(each)
    for number, group in enumerate(list(kept.values())[: _MOST - 1], start=2):
        yield _other(context, group, f"i-{number}")


def _own_time(context: Context, event: Event) -> When | None:
    """Return the day of an act, else the only time that its sentence names."""
    if event.day:
        return event.day.when
    times = context.dates_in(*event.sentence)
    return times[0].when if len(times) == 1 else None


def _other(context: Context, group: Sequence[Event], name: str) -> Told:
    lead = group[0]
    kind = typed(lead, leaning_of(group))
    dated = lead.day or context.dates_in(*lead.sentence)[0]
    places = [place for place in lead.places if is_town(place)][:1]
    act = context.reading.passage(lead.act)
    sentences = tuple(each.sentence for each in group)
    incident = Incident(
        id=name,
        event_type=kind,
        sub_event_type=sub_type_of(group, kind),
        when=dated.when,
        places=tuple(place.id for place in places),
        weapons=tuple(context.reading.source.text[start:end] for start, end in lead.weapons[:MOST_WEAPONS]),
        passages=(
            FieldPassage(field="event_type", span=act),
            *mentioned("places", places, sentences),
            FieldPassage(field="when", span=context.reading.passage((dated.start, dated.end))),
            *(
                FieldPassage(field="weapons", span=context.reading.passage(each))
                for each in lead.weapons[:MOST_WEAPONS]
            ),
        ),
    )
    return Told(incident=incident, sentences=sentences, passage=act)
