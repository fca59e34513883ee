"""Taking part: who acted in an incident and whom it was done to, named or not, read off the sentences that tell the act.

One who merely speaks of it, is near it or gives an official's name to a building takes no part. Offsets are half-open and count
Unicode code points of the source's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.extract.claimants.parties import kind_of
from briefing.extract.finding import Span
from briefing.extract.lexicon import actor_words as words
from briefing.model.incident import EventType, Party, PartyKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from briefing.extract.attribution.chain import Context
    from briefing.extract.incidents.events import Event

_BEFORE = 160  # code points of a sentence before an act in which its subject is looked for
_AFTER = 110  # and after it, for its object, or for "by …"
_MOST_SENTENCES = 4  # that tell the act
_OWN_REACH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class _Actor:
    """An actor's words in the text."""

    span: Span
    name: str


def taking_part(
    context: Context, text: str, told: Sequence[Event], sentences: Sequence[Span]
) -> tuple[Party, ...]:
    """Return who acted in an incident, then whom it was done to; of the unnamed, those that its first sentences tell of.

    `told` are the events of the incident and `sentences` all sentences about it.
    Those that a report names elsewhere keep their id.
    """
    agents: list[_Actor] = []
    targets: list[_Actor] = []
    for event in told[:_MOST_SENTENCES]:
        does, suffers = _roles(context, text, event)
        agents += [each for each in does[:1] if not agents]
        targets += [each for each in suffers[:1] if not targets]
    claimed = list(_claiming(context, text))
    blamed = [] if agents else list(_blamed(context, text, sentences))[:1]
    if claimed and agents and words.ANAPHORIC.match(agents[0].name):
        agents = []
    own = list(_own(context, text, told))
    found = [each for each in (*claimed, *agents, *blamed, *targets) if not _is_own(text, each)]
    parties = [*own, *(_party(context, each) for each in found)]
    kept: dict[str, Party] = {}
    for party in parties:
        if not any(_same(party, each) for each in kept.values()):
            kept[party.id] = party
    return tuple(kept.values())


def _same(one: Party, other: Party) -> bool:
    return one.id == other.id or other.goes_by(one.name) or one.goes_by(other.name)


# ── who ──


def _roles(context: Context, text: str, event: Event) -> tuple[list[_Actor], list[_Actor]]:
    """Return who does the act of a sentence, and to whom, armed ones alone: civilians are no party to an incident."""
    start = max(event.sentence[0], event.act[0] - _BEFORE)
    end = min(event.sentence[1], event.act[1] + _AFTER)
    every = list(_actors(context, text, (start, end)))
    near = text[max(start, event.act[0] - 16) : event.act[1]]
    between = next((number for number, each in enumerate(every) if _between(text, start, each)), None)
    if between is not None:
        return every[between : between + 1], every[between + 1 : between + 2]
    before = [each for each in every if each.span[0] <= event.act[0]]
    after = [each for each in every if each.span[0] > event.act[0]]
    if words.PASSIVE.search(near):
        by = [each for each in every if words.BY.search(text[start : each.span[0]])]
        return by, [each for each in before if _suffers(text, each) and each not in by]
    does = [
        each for each in before
        if not words.NO_ACTOR.search(text[start : each.span[0]]) and not words.SAYS.match(text, each.span[1])
    ]  # fmt: skip
    by = [each for each in after if words.BY.search(text[start : each.span[0]])]
    fought = event.kind is EventType.BATTLES
    suffers = [each for each in after if fought or (_suffers(text, each) and each not in by)]
    sure = [each for each in does if not words.COUNTED.match(each.name)]
    return (sure[-1:] or does[-1:] or by), suffers


def _between(text: str, start: int, actor: _Actor) -> bool:
    """Return whether an actor is the first of two between whom something was: "clashes between the army and …"."""
    return bool(words.BETWEEN.search(text[start : actor.span[0]]) or words.BETWEEN_IN_NAME.search(actor.name))


def _suffers(text: str, actor: _Actor) -> bool:
    building = words.SAYS.match(text, actor.span[1]) and not words.SUBJECT_TO.match(
        text, actor.span[1] - len(actor.name.split()[-1])
    )
    ahead = text[max(0, actor.span[0] - 40) : actor.span[0]]
    if words.AGAINST.search(ahead):
        return True
    return bool(words.FORCES.search(actor.name)) and not building and not words.IN_A_BUILDING.search(ahead)


def _actors(context: Context, text: str, span: Span) -> Iterator[_Actor]:
    """Yield the actors that a stretch of the text names, in its order."""
    pattern = words.ACTORS["fr" if context.reading.source.language == "fr" else "en"]
    found = [match.span() for match in pattern.finditer(text, *span)]
    named = [
        (each.start, each.end)
        for party in context.parties
        if party.kind is not PartyKind.ORGANISATION
        for each in party.mentions
        if span[0] <= each.start and each.end <= span[1]
    ]
    alone = [each for each in named if not any(a < each[1] and each[0] < b for a, b in found)]
    against = [match.span("name") for match in words.AGAINST_NAMED.finditer(text, *span)]
    found += [each for each in against if not any(a < each[1] and each[0] < b for a, b in found)]
    alone = [each for each in alone if each not in against]
    for start, end in sorted((*found, *alone)):
        yield _Actor(span=(start, end), name=" ".join(text[start:end].split()))


def _own(context: Context, text: str, told: Sequence[Event]) -> Iterator[Party]:
    """Yield whose statement it is, where the statement says that its own side acted or was hit."""
    if context.statement is None or context.statement.party.kind is PartyKind.ORGANISATION:
        return
    party = context.statement.party
    if party.kind is PartyKind.STATE_FORCES and not words.FORCES.search(party.name):
        return
    if any(words.OWN_MEN.search(text[slice(*each.sentence)]) for each in told):
        yield party


def _is_own(text: str, actor: _Actor) -> bool:
    """Return whether an actor is only somebody's own men: "our fighters", "ses vaillants combattants"."""
    before = text[max(0, actor.span[0] - _OWN_REACH) : actor.span[0]]
    return bool(words.OWN.match(actor.name) or words.OWN_BEFORE.search(before))


def _claiming(context: Context, text: str) -> Iterator[_Actor]:
    """Yield those who are said to have claimed the attack."""
    for start, end in context.reading.body:
        for pattern in (words.CLAIMED_BY, words.CLAIMS):
            for match in pattern.finditer(text, start, end):
                if not words.NOBODY.match(match["name"]):
                    yield _Actor(span=match.span("name"), name=" ".join(match["name"].split()))
                    return


def _blamed(context: Context, text: str, sentences: Sequence[Span]) -> Iterator[_Actor]:
    """Yield those whom somebody accuses of the act, in the sentences about it."""
    for sentence in sentences:
        for each in _actors(context, text, sentence):
            if words.BLAMED.search(text[max(sentence[0], each.span[0] - _AFTER) : each.span[0]]):
                yield each


# ── as parties ──


def _party(context: Context, actor: _Actor) -> Party:
    """Return the party that the report names so, else a new one with the words as they stand."""
    start, end = actor.span
    bare = words.COUNTED.sub("", words.ARTICLE.sub("", actor.name))
    for party in context.parties:
        inside = any(each.start < end and start < each.end for each in party.mentions)
        if party.goes_by(actor.name) or party.goes_by(bare) or inside:
            return party
    source = context.reading.source
    return Party(
        id=f"a-{source.id[2:]}-{start}",
        name=_in_a_sentence(bare),
        kind=_kind(bare),
        mentions=(source.span(start, end),),
    )


def _in_a_sentence(name: str) -> str:
    """Return a name as it stands inside a sentence: a capital that only begins one goes, that of a name stays."""
    first, _, rest = name.partition(" ")
    ordinary = first.istitle() and (not rest or rest.split()[0].islower()) and words.ORDINARY.match(first)
    return first.lower() + name[len(first) :] if ordinary else name


def _kind(name: str) -> PartyKind:
    known = kind_of(name)
    return next((kind for kind, pattern in words.KINDS if pattern.search(name)), known)


def speaks_for_a_side(party: Party, kind: EventType) -> bool:
    """Return whether one who speaks of an incident can be taken for a side of it: a state's force only of a battle."""
    if party.kind is not PartyKind.STATE_FORCES:
        return True
    return kind is EventType.BATTLES and bool(words.FORCES.search(party.name))
