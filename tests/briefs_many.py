"""Briefs of many incidents, for tests, benches and the gallery: an invented region, invented sides, invented outlets.

`many_incidents(60)` gives a brief of 60 incidents with some seven claims each; the same number always gives the same
brief. Nothing in it happened: places, sides, outlets and words are made up here, and the brief's title says so.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from datetime import date, timedelta

from briefing.model.assessment import Confidence, Credibility, Judgement, Reliability, ReliabilityGrade
from briefing.model.brief import Brief
from briefing.model.claim import (
    Answer,
    Attitude,
    Attribution,
    Channel,
    ChannelKind,
    Claim,
    Figure,
    Naming,
    Question,
    Quotation,
    QuotationKind,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.incident import EventType, Incident, Party, PartyKind, Place, Precision
from briefing.model.layout import Layout
from briefing.model.source import Source, SourceSpan
from briefing.model.when import When

FIRST_DAY = date(2025, 3, 1)
_OUTLETS = "Coast Daily|Sahel Wire|River Post|Le Fleuve|Plateau Radio|Market Courier|Northern Dispatch".split(
    "|"
)
_AREAS = "Kolané|Upper Tessa|Marrou Valley|Dune Belt|Lakeside".split("|")
_TOWNS = (
    "Tarkena Bélidou Ouro-Sambé Maygana Dirou Fanoré Kessou Andiaré Toulépa Zarmandé Gueltami Sirakou Néma-Ba Hombré "
    "Yalou Tessari Marroua Iferaten Banikola Dougoumé"
).split()
_ARMY, _COLUMN, _WATCH = "Valley Army", "Northern Column", "Harvest Watch"
_KINDS = (
    (EventType.BATTLES, "Armed clash", "an army post"),
    (EventType.EXPLOSIONS, "Remote explosive/landmine/IED", "a supply convoy"),
    (EventType.EXPLOSIONS, "Air/drone strike", "a camp"),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Attack", "a market"),
    (EventType.VIOLENCE_AGAINST_CIVILIANS, "Abduction/forced disappearance", "two minibuses"),
    (EventType.STRATEGIC, "Looting/property destruction", "a grain store"),
    (EventType.PROTESTS, "Peaceful protest", "the district office"),
)


@dataclass(slots=True)
class _Report:
    """A report being written: its text so far, and the passages that claims will rest on."""

    number: int
    outlet: str
    day: date
    text: str = ""
    claims: list[Claim] = field(default_factory=list)

    @property
    def id(self) -> str:
        return f"s-many-{self.number:04d}"

    def say(self, before: str, words: str, after: str = ". ") -> SourceSpan:
        """Add a sentence and return the passage of `words` in it."""
        start = len(self.text) + len(before)
        self.text += f"{before}{words}{after}"
        return SourceSpan(source=self.id, start=start, end=start + len(words), quote=words)

    def source(self) -> Source:
        sha256 = hashlib.sha256(self.text.encode()).hexdigest()
        return Source(
            id=self.id,
            text=self.text,
            sha256=sha256,
            file_name=f"report-{self.number:04d}.txt",
            title=f"Reports from {_AREAS[self.number % len(_AREAS)]}, {self.day.isoformat()}",
            publisher=self.outlet,
            address=f"https://{self.outlet.casefold().replace(' ', '')}.example/{self.day:%Y/%m/%d}/{self.number}",
            language="en",
            published=When(edtf=f"{self.day.isoformat()}T18:00Z"),
            accessed=When(edtf=f"{(self.day + timedelta(days=1)).isoformat()}T06:30Z"),
            descriptor="Relays statements of both sides; no reporter of its own on the ground.",
        )


def many_incidents(count: int, *, language: str = "en", per_report: int = 2) -> Brief:
    """Return a brief of `count` incidents in the digest's layout; each report tells of `per_report` of them."""
    chance = random.Random(count)  # noqa: S311 - chance of a test, not of a secret
    places = _places()
    days = sorted(chance.randrange(0, max(28, min(count, 120))) for _ in range(count))
    incidents = [
        _incident(number, FIRST_DAY + timedelta(days=day), places) for number, day in enumerate(days)
    ]
    reports: list[_Report] = []
    for first in range(0, count, per_report):
        told = incidents[first : first + per_report]
        day = (told[-1].when.first or FIRST_DAY) + timedelta(days=1)
        pair = [_Report(len(reports) + n, _OUTLETS[(first + n * 3) % len(_OUTLETS)], day) for n in (0, 1)]
        for incident in told:
            _tell(incident, pair, places, chance)
        reports += pair
    last = incidents[-1].when.first if incidents else FIRST_DAY
    return Brief(
        id=f"many-{count}",
        title=_TITLES[language].format(n=count),
        serial="EXE-2025-01",
        desk="Exercise desk",
        prepared_by="the exercise desk",
        language=language,
        as_of=When(edtf=f"{(last or FIRST_DAY) + timedelta(days=2)}T18:00Z"),
        period=When(edtf=f"{FIRST_DAY}/{max(last or FIRST_DAY, FIRST_DAY + timedelta(days=27))}"),
        sources=tuple(report.source() for report in reports),
        parties=_PARTIES,
        places=tuple(places),
        incidents=tuple(incidents),
        claims=tuple(claim for report in reports for claim in report.claims),
        reliabilities=_GRADES,
        judgements=_judgements(reports),
        recommendations=("Ask Plateau Radio for its recordings of the two statements.",) if count else (),
        layout=Layout(template="digest"),
    )


_TITLES = {
    "en": "Exercise: {n} invented incidents in the Tessa basin",
    "fr": "Exercice : {n} incidents inventés dans le bassin de la Tessa",
}
_PARTIES = (
    Party(id="p-army", name=f"the {_ARMY}", short=_ARMY, kind=PartyKind.STATE_FORCES),
    Party(id="p-column", name=f"the {_COLUMN}", short=_COLUMN, kind=PartyKind.ARMED_GROUP),
    Party(id="p-watch", name=_WATCH, kind=PartyKind.ORGANISATION),
)
_GRADES = (
    ReliabilityGrade(subject=_ARMY, grade=Reliability.C, reason="a party to it"),
    ReliabilityGrade(subject=_COLUMN, grade=Reliability.D, reason="a party to it, and denies losses"),
    ReliabilityGrade(subject=_WATCH, grade=Reliability.B, reason="says how it counts"),
)


def _places() -> list[Place]:
    precisions = (Precision.LOCALITY, Precision.VICINITY, Precision.ADMIN)
    return [
        Place(
            id=f"t-{number}",
            name=town,
            country="ML",
            country_name="Mali",
            admin1=_AREAS[number % len(_AREAS)],
            latitude=13.2 + (number * 37 % 50) / 16,
            longitude=-9.5 + (number * 53 % 90) / 14,
            precision=precisions[number % 3],
            coordinates_from="made up for the exercise",
        )
        for number, town in enumerate(_TOWNS)
    ]


def _incident(number: int, day: date, places: list[Place]) -> Incident:
    kind, sub, target = _KINDS[number * 5 % len(_KINDS)]
    town = places[number * 7 % len(places)]
    return Incident(
        id=f"i-{number + 1}",
        title=f"{_VERBS[kind]} {target} at {town.name}",
        event_type=kind,
        sub_event_type=sub,
        when=When(edtf=f"{day:%Y-%m}-XX" if number % 23 == 22 else day.isoformat()),
        places=(town.id,),
        parties=("p-column", "p-army") if kind is not EventType.PROTESTS else (),
        notes="Watch: second time at this place." if number % 31 == 30 else "",
    )


_VERBS = {
    EventType.BATTLES: "Assault on",
    EventType.EXPLOSIONS: "Explosion against",
    EventType.VIOLENCE_AGAINST_CIVILIANS: "Attack on",
    EventType.STRATEGIC: "Looting of",
    EventType.PROTESTS: "March to",
}


def _tell(incident: Incident, pair: list[_Report], places: list[Place], chance: random.Random) -> None:
    """Let both reports tell of an incident, each with the claims of its own speakers."""
    town = next(place for place in places if place.id == incident.places[0])
    low = chance.randrange(2, 40)
    contested, first, second = chance.random() < 0.4, *pair
    first.say("", f"Something happened at {town.name} in {town.admin1} on {incident.when.edtf}")
    if incident.event_type is EventType.PROTESTS:
        _claim(
            first,
            incident,
            _resident(town),
            "that several hundred people had walked to the office",
            "outcome",
        )
        _claim(second, incident, _own(second), "The march ended without arrests", "outcome")
        return
    _claim(first, incident, _army(), "it had beaten back the assault and held every position", "repelled")
    _claim(first, incident, _army(), f"that {low} fighters were killed", "fighters", low=low, exact=True)
    _claim(
        first,
        incident,
        _resident(town),
        "that shots were heard before dawn and smoke rose behind the mosque",
        "seen",
    )
    second.say("", f"A second account of {town.name} came in the evening")
    word = "it had taken the post and seized two vehicles" if contested else "it had left after an hour"
    _claim(second, incident, _column(), word, "taken" if contested else "left")
    theirs = max(1, low // 3) if contested else low
    _claim(
        second,
        incident,
        _column(),
        f"that {theirs} of its fighters were killed",
        "fighters",
        low=theirs,
        exact=True,
    )
    _claim(
        second,
        incident,
        _watch(),
        f"that at least {low // 2 + 1} civilians were killed",
        "civilians",
        low=low // 2 + 1,
    )
    _claim(
        second,
        incident,
        _watch(),
        f"that between 3 and {low + 4} civilians were wounded",
        "hurt",
        low=3,
        high=low + 4,
    )


def _claim(
    report: _Report,
    incident: Incident,
    by: Attribution,
    words: str,
    what: str,
    *,
    low: int | None = None,
    high: int | None = None,
    exact: bool = False,
) -> None:
    passage = report.say(f"{by.claimant} {by.wording or 'said'} ", words)
    topic, value, about = _ANSWERS[what]
    number = len(report.claims)
    figures: tuple[Figure, ...] = ()
    if low is not None:
        unit = "wounded" if what == "hurt" else "killed"
        whose = "civilians" if what == "hurt" else what
        wording = words.removeprefix("that ").split(f" {whose}")[0].split(" of its")[0]
        figures = (
            Figure(
                low=low, high=low if exact else high, unit=unit, whose=whose, group=whose, wording=wording
            ),
        )
    done = Review(state=ReviewState.ACCEPTED, by="A. K.", at="2025-06-01T08:00:00Z")
    report.claims.append(
        Claim(
            id=f"c-{report.number:04d}-{number:02d}",
            content=(passage,),
            attribution=by,
            attitude=Attitude.CLAIMED if by.claimant in (_ARMY, _COLUMN) else Attitude.SAID,
            quotations=(Quotation(passage=passage, kind=QuotationKind.DIRECT),) if what == "seen" else (),
            figures=figures,
            when=incident.when,
            places=incident.places,
            answers=(Answer(question=Question(topic=topic, about=about), value=value),),
            incident=incident.id,
            credibility=Credibility.POSSIBLE if number % 2 else Credibility.UNJUDGED,
            review=done if report.number % 3 else Review(),
        )
    )


_ANSWERS = {
    "repelled": (Topic.OUTCOME, "attack repelled", ""),
    "taken": (Topic.OUTCOME, "ground taken", ""),
    "left": (Topic.OUTCOME, "", ""),
    "outcome": (Topic.EVENT, "", ""),
    "seen": (Topic.WITNESS, "", ""),
    "fighters": (Topic.LOSSES, "", "fighters"),
    "civilians": (Topic.LOSSES, "", "civilians"),
    "hurt": (Topic.LOSSES, "", "civilians"),
}


def _army() -> Attribution:
    channel = Channel(kind=ChannelKind.BROADCAST, wording="a bulletin on valley television")
    return Attribution(claimant=_ARMY, role="general staff", channel=channel, wording="claimed")


def _column() -> Attribution:
    return Attribution(
        claimant=_COLUMN, channel=Channel(kind=ChannelKind.SOCIAL_MEDIA, wording="its channel")
    )


def _watch() -> Attribution:
    return Attribution(claimant=_WATCH, role="monitoring group", channel=Channel(kind=ChannelKind.DOCUMENT))


def _resident(town: Place) -> Attribution:
    return Attribution(claimant=f"a resident of {town.name}", naming=Naming.UNNAMED)


def _own(report: _Report) -> Attribution:
    return Attribution(claimant=report.outlet, naming=Naming.PUBLICATION)


def _judgements(reports: list[_Report]) -> tuple[Judgement, ...]:
    claims = [claim.id for report in reports for claim in report.claims]
    if not claims:
        return ()
    return (
        Judgement(
            id="j-1",
            text="More attacks on posts along the river within a month are likely.",
            likelihood="likely",
            confidence=Confidence.LOW,
            basis="the pace of the period; both sides’ statements agree on where, not on how it ended.",
            rests_on=tuple(claims[:3]),
            would_change="a week without a statement by either side.",
            alternatives=("the floods close the roads first",),
        ),
    )
