"""The top of the first page: title, head lines and bottom line. Nothing here is said in the desk's voice by a machine."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from briefing.model.agreement import Matter, Status
from briefing.model.claim import Claim, Topic
from briefing.model.marking import Marking
from briefing.render.claims import claim_view, side_label
from briefing.render.context import BottomLineView, HeadView, TimeLineView
from briefing.render.filters import clock, local_clock, quoted, when
from briefing.render.gaps import gap_views
from briefing.render.phrases import listed
from briefing.render.visible import Outside

if TYPE_CHECKING:
    from briefing.model.when import When
    from briefing.render.lookup import Lookup

# TLP 2.0 (FIRST, 2022): colours of the label's text, on black.
_COLOURS = {
    Marking.CLEAR: ("clear", "#FFFFFF"),
    Marking.GREEN: ("green", "#33FF00"),
    Marking.AMBER: ("amber", "#FFC000"),
    Marking.AMBER_STRICT: ("amber-strict", "#FFC000"),
    Marking.RED: ("red", "#FF2B2B"),
}
_SENTENCES = 4
_FIRST = ((Topic.OUTCOME,), (Topic.LOSSES,), (Topic.CONTROL,), (Topic.EVENT, Topic.WHERE), (Topic.WITNESS,))
_WEIGHT = {topic: weight for weight, topics in enumerate(_FIRST) for topic in topics}
"""That something happened and where are one: reports begin with a sentence that says both."""


def head(look: Lookup) -> HeadView:
    """Return the head of the brief; a brief that nobody titled gets a title from its sides, or from its first report."""
    brief, words = look.brief, look.words
    marking_class, colour = _COLOURS[brief.marking]
    return HeadView(
        title=Outside(brief.title or _title(look)),
        title_made=not brief.title,
        kind=words["kind"],
        desk=Outside(brief.desk),
        serial=Outside(brief.serial),
        issue=words["issue"].format(issue=brief.issue),
        as_of=Outside(words["as_of"].format(when=when(brief.as_of, words)) if brief.as_of else ""),
        subline=_subline(look),
        review=review_line(look),
        unreviewed=any(not claim.review.done for claim in brief.standing_claims),
        marking=brief.marking.value,
        marking_class=marking_class,
        marking_colour=colour,
        marking_meaning=brief.marking.meaning,
        created=clock(brief.as_of) or _last_published(look),
        authors=Outside(", ".join(name for name in (brief.prepared_by, brief.desk) if name)),
        logo=brief.layout.logo.address if brief.layout.logo else "",
        logo_description=Outside(brief.layout.logo.description if brief.layout.logo else ""),
        organisation=Outside(brief.layout.organisation),
        next_issue=Outside(when(brief.next_issue, words)),
        times=_times(look),
    )


def review_line(look: Lookup) -> str:
    """Return how many claims no person has reviewed, in words."""
    claims = look.brief.standing_claims
    if not claims:
        return look.words["no_claims"]
    waiting = sum(not claim.review.done for claim in claims)
    key = "unreviewed" if waiting else "reviewed"
    return look.words[key].format(n=waiting, m=len(claims))


def bottom_line(look: Lookup) -> BottomLineView:
    """Return the analyst's summary; else what the accounts differ on and the first claims of each side, attributed."""
    words = look.words
    if look.brief.summary:
        return BottomLineView(
            summary=Outside(look.brief.summary),
            lead=Outside(),
            claims=(),
            gap=None,
            made_how=words["by_analyst"],
        )
    contested = [matter for matter in look.matters if matter.status is Status.CONTESTED]
    chosen = _chosen(contested, look)
    gaps = gap_views(look)
    return BottomLineView(
        summary=Outside(),
        lead=Outside(_differ(contested, look) if contested else "" if chosen else words["nothing_found"]),
        claims=tuple(claim_view(claim, look) for claim in chosen),
        gap=gaps[0] if gaps else None,
        made_how=words["by_rule"],
    )


def _differ(contested: list[Matter], look: Lookup) -> str:
    questions = [_lowered(look.question(matter)) for matter in contested]
    return look.words["differ_on"].format(sides=_parties(contested, look), matters="; ".join(questions))


def _parties(contested: list[Matter], look: Lookup) -> str:
    sides = Counter(
        side_label(account.claims[0], look) for matter in contested for account in matter.accounts
    )
    return listed([side for side, _ in sides.most_common(3)], look.words)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _chosen(contested: list[Matter], look: Lookup) -> list[Claim]:
    """Return one claim of each side on each contested question, then the weightiest others, one for a side and topic."""
    chosen: dict[str, Claim] = {}
    told: set[tuple[str, Topic]] = set()
    for matter in contested:
        for account in matter.accounts:
            best = max(account.claims, key=_tells_most)
            chosen.setdefault(best.id, best)
            told.add((account.side, matter.question.topic))
    for claim in _weightiest(look):
        subject = (look.side(claim), claim.topics[0] if claim.topics else Topic.OTHER)
        if subject not in told:
            chosen.setdefault(claim.id, claim)
            told.add(subject)
    return list(chosen.values())[:_SENTENCES]


def _tells_most(claim: Claim) -> tuple[bool, bool, float]:
    """Return a key by which the claim that a side's account is best told by comes last: a number in it, and surely found."""
    sure = claim.detection.confidence if claim.detection else 1.0
    return not claim.same_as, any(figure.low is not None for figure in claim.figures), sure


def _weightiest(look: Lookup) -> list[Claim]:
    languages = {source.id: source.language for source in look.brief.sources}

    def rank(claim: Claim) -> tuple[bool, bool, int, int]:
        topics = [_WEIGHT[topic] for topic in claim.topics if topic in _WEIGHT]
        strange = languages.get(claim.source) not in ("", look.brief.language)
        return claim.earlier, strange, min(topics, default=len(_FIRST)), look.notes.claim(claim)

    return sorted(look.claims, key=rank)


def _title(look: Lookup) -> str:
    contested = [matter for matter in look.matters if matter.status is Status.CONTESTED]
    if contested:
        differ = look.words["title_differ"].format(sides=_parties(contested, look))
        country = _country(look)
        return f"{country}{look.words['colon']} {differ}" if country else differ[:1].upper() + differ[1:]
    source = next((source for source in look.brief.sources if source.title), None)
    if source is None:
        return look.words["untitled"]
    title = quoted(source.title, look.words)
    return (
        look.words["title_quoted"].format(publisher=source.publisher, title=title)
        if source.publisher
        else title
    )


def _country(look: Lookup) -> str:
    names = Counter(place.country_name for place in look.brief.places if place.country_name)
    return names.most_common(1)[0][0] if names else ""


def _subline(look: Lookup) -> tuple[Outside, ...]:
    brief, words = look.brief, look.words
    times = {"as_of": brief.as_of, "period": brief.period}
    parts = [words[key].format(when=when(time, words)) for key, time in times.items() if time]
    if brief.prepared_by:
        parts.append(words["prepared"].format(who=brief.prepared_by))
    parts.append(
        words["approved"].format(who=brief.approved_by) if brief.approved_by else words["not_approved"]
    )
    if brief.next_issue:
        parts.append(words["next_issue"].format(when=when(brief.next_issue, words)))
    return tuple(Outside(part) for part in parts)


def _times(look: Lookup) -> tuple[TimeLineView, ...]:
    """Return the hours of the incident, of the brief and of the next one: in UTC, and in the offset that they were given in."""
    brief, words = look.brief, look.words
    happened = next((each.when for each in brief.incidents if each.when), None) or next(
        (claim.when for claim in look.claims if claim.when.edtf and not claim.earlier), None
    )
    known = [("time_event", happened), ("time_as_of", brief.as_of), ("time_next", brief.next_issue)]
    return tuple(
        TimeLineView(
            label=words[key], utc=Outside(when(time, words)), local=Outside(local_clock(time, words))
        )
        for key, time in known
        if time
    )


def _last_published(look: Lookup) -> str:
    dated: list[When] = [source.published for source in look.brief.sources if clock(source.published)]
    return clock(max(dated, key=lambda time: time.sort_key)) if dated else ""
