"""Form scores: what the program fills into the incident form, set against a key or against marks."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from briefing.model.gazetteer import fold
from briefing.model.incident import Incident, Place, Precision
from briefing.model.toll import INJURED, KILLED, Toll, leading, tolls
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from briefing.model.claim import Claim
    from briefing.model.draft import Draft
    from tools.incident_marks import MarkedReport
    from tools.muc_key import KeyedArticle

Counts = Counter[str]
"""By measure: "NAME:right" of "NAME:filled", and "NAME:found", reports with something right, of "NAME:marked"."""

_MANY = 2
_SETS = frozenset({"parties", "weapons", "earlier incidents"})
"""Measures of which a report has several marked."""
_ARTICLES = re.compile(r"^(?:(?:the|an?|les?|la|une?|des|du|de)\s+|l')", re.IGNORECASE)
_SHORT_FORM = re.compile(r"\s*\([^()]{1,40}\)$")


def of_article(article: KeyedArticle, draft: Draft) -> Counts:
    """Return what is right of the form proposed for an article with MUC-4's key."""
    counts: Counts = Counter()
    main = draft.incidents[:1]
    if not article.incidents:
        _count(counts, "irrelevant given an incident", bool(main), bool(main), True)
        battle = bool(main) and main[0].event_type == "Battles"
        _count(counts, "irrelevant given a battle", battle, battle, True)
        return counts
    _count(counts, "relevant given an incident", bool(main), bool(main), True)
    for prefix, proposed in (("", main), ("all: ", draft.incidents)):
        _count_fields(counts, article, draft, proposed, prefix)
    killed = leading(tolls(_about(draft, main), KILLED)) if main else None
    wanted = {each.killed for each in article.incidents if each.killed}
    _count(
        counts, "killed", killed is not None and _number(killed) in wanted, killed is not None, bool(wanted)
    )
    if max(wanted, default=0) >= _MANY:
        right = killed is not None and _number(killed) in {each for each in wanted if each >= _MANY}
        _count(counts, "killed, key says 2 or more", right, killed is not None, True)
    return counts


def _count_fields(
    counts: Counts, article: KeyedArticle, draft: Draft, proposed: Sequence[Incident], prefix: str
) -> None:
    key = article.incidents
    places = {place.id: place for place in draft.places}
    types = {(each.event_type, each.sub_event_type) for each in proposed if each.event_type}
    right = sum(any(one.has_type(*each) for one in key) for each in types)
    _count(counts, f"{prefix}type", right, len(types), True)
    days = {(each.when.first, each.when.last) for each in proposed if each.when.edtf}
    right = sum(any(one.has_day(*each) for one in key) for each in days)
    _count(counts, f"{prefix}date", right, len(days), any(one.dates for one in key))
    towns = {name for each in proposed for name in _town(each, places)}
    right = sum(any(one.has_place(each) for one in key) for each in towns)
    _count(counts, f"{prefix}town", right, len(towns), any(one.places for one in key))
    weapons = {word for each in proposed for word in each.weapons}
    right = sum(any(one.has_weapon(each) for one in key) for each in weapons)
    _count(counts, f"{prefix}weapon", right, len(weapons), any(one.weapons for one in key))


def of_report(report: MarkedReport, draft: Draft) -> Counts:
    """Return what is right of the form proposed for a marked report."""
    counts: Counts = Counter()
    marked, main = report.incident, draft.incidents[0] if draft.incidents else Incident(id="")
    places = {place.id: place for place in draft.places}
    _count_one(counts, "type", str(main.event_type or ""), marked.get("type", ""))
    _count_one(counts, "date", main.when.edtf, marked.get("date", ""))
    town = next(iter(_town(main, places)), "")
    _count_one(counts, "town", fold(town), fold(marked.get("town", "")))
    parties = {party.id: party for party in draft.parties}
    names = [
        {_name(name) for name in (party.name, party.short, *party.aliases) if name}
        for each in main.parties
        if (party := parties.get(each))
    ]
    _count_set(counts, "parties", names, [_name(each) for each in marked.get("parties", ())])
    _count_set(
        counts,
        "weapons",
        [{_plain(each)} for each in main.weapons],
        [_plain(each) for each in marked.get("weapons", ())],
    )
    claims = _about(draft, (main,))
    for name, units in (("killed", KILLED), ("injured", INJURED)):
        _count_toll(counts, name, leading(tolls(claims, units)), marked.get(name))
    earlier = marked.get("earlier", ())
    _count(counts, "number of incidents", len(draft.incidents) == 1 + len(earlier), 1, True)
    others = draft.incidents[1:]
    found = sum(any(_same_earlier(each, one, places) for one in others) for each in earlier)
    _count(counts, "earlier incidents", found, len(others), len(earlier))
    return counts


def _same_earlier(marked: dict[str, Any], proposed: Incident, places: dict[str, Place]) -> bool:
    """Return whether a background incident is one marked: the times meet, and the towns are one where both have one."""
    towns = {fold(name) for name in _town(proposed, places)}
    wanted = When(edtf=marked.get("date", ""))
    times = wanted.first, wanted.last, proposed.when.first, proposed.when.last
    if not all(times):
        return False
    meet = times[0] <= times[3] and times[2] <= times[1]  # type: ignore[operator]
    return meet and (not towns or fold(marked.get("town", "")) in towns)


def _town(incident: Incident, places: dict[str, Place]) -> list[str]:
    """Return the name of the incident's first place, where that is no region or country."""
    first = [places[each] for each in incident.places[:1] if each in places]
    return [each.name for each in first if each.precision not in (Precision.ADMIN, Precision.COUNTRY)]


def _about(draft: Draft, incidents: Sequence[Incident]) -> Iterable[Claim]:
    ids = {each.id for each in incidents}
    return [claim for claim in draft.claims if claim.incident in ids]


def _number(toll: Toll) -> int | None:
    return toll.low if toll.low is not None else toll.high


def _count_toll(counts: Counts, name: str, told: Toll | None, marked: dict[str, Any] | None) -> None:
    right = (
        told is not None
        and marked is not None
        and (told.low, told.high) == (marked.get("low"), marked.get("high"))
    )
    _count(counts, name, right, told is not None, marked is not None)
    by = right and told is not None and marked is not None and _plain(told.by) == _plain(marked.get("by", ""))
    _count(counts, f"{name}, with whose figure", by, told is not None, marked is not None)


def _count_one(counts: Counts, name: str, told: str, marked: str) -> None:
    _count(counts, name, bool(told) and told == marked, bool(told), bool(marked))


def _count_set(counts: Counts, name: str, told: list[set[str]], marked: list[str]) -> None:
    right = sum(any(each in names for names in told) for each in marked)
    _count(counts, name, right, len(told), len(marked))


def _plain(words: str) -> str:
    return _ARTICLES.sub("", words.replace("’", "'").casefold().strip("«»“” ")).strip()


def _name(words: str) -> str:
    """Return a party's name as it is compared, without the short form in brackets after it."""
    return _SHORT_FORM.sub("", _plain(words))


def _count(counts: Counts, name: str, right: int, filled: int, marked: int) -> None:
    counts[f"{name}:right"] += int(right)
    counts[f"{name}:filled"] += int(filled)
    counts[f"{name}:found"] += int(right) if name in _SETS else int(bool(right))
    counts[f"{name}:marked"] += int(marked)
