"""Briefs that strain the pages: one claim, hundreds, twelve sides, words without end, names in three scripts, no figures.

All outlets, persons and groups are invented. Each function always returns the same brief.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.model.assessment import Confidence, InformationGap, Judgement
from briefing.model.brief import Brief
from briefing.model.claim import (
    Answer,
    Attribution,
    Channel,
    ChannelKind,
    Claim,
    Figure,
    Naming,
    Question,
    Topic,
)
from briefing.model.incident import Party, PartyKind
from briefing.model.numbering import numbered
from briefing.model.source import Source, sha256_of, source_id
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

Said = tuple[str, str, Answer | None, Figure | None]
"""Who, in which words, as the answer to what, with which figure."""


def report(
    publisher: str, said: Sequence[Said], *, day: int = 2, language: str = "en", title: str = ""
) -> tuple[Source, list[Claim]]:
    """Return a source that holds these statements, a line each, and the claims that rest on them."""
    text = "".join(f"{who} said: {words}\n" for who, words, _, _ in said)
    digest = sha256_of(f"{publisher}{text}".encode())
    source = Source(
        id=source_id(digest),
        text=text,
        sha256=digest,
        publisher=publisher,
        title=title or f"Report of {publisher}",
        language=language,
        published=When(edtf=f"2025-07-{day:02}T08:{day:02}Z"),
        accessed=When(edtf=f"2025-07-{day:02}T16:00Z"),
    )
    claims, at = [], 0
    for number, (who, words, answer, figure) in enumerate(said):
        start = at + len(f"{who} said: ")
        claims.append(
            Claim(
                id=f"{source.id}-c{number}",
                content=(source.span(start, start + len(words)),),
                attribution=Attribution(claimant=who, channel=Channel(kind=ChannelKind.SOCIAL_MEDIA)),
                answers=(answer,) if answer else (),
                figures=(figure,) if figure else (),
                when=When(edtf="2025-07-01"),
            )
        )
        at = start + len(words) + 1
    return source, claims


def brief_of(*reports: tuple[Source, list[Claim]], **fields: object) -> Brief:
    """Return the brief of these reports, numbered."""
    made = Brief(
        id="b-extreme",
        serial="EXT-2025-001",
        as_of=When(edtf="2025-07-03T18:00+01:00"),
        next_issue=When(edtf="2025-07-04T18:00+01:00"),
        sources=tuple(source for source, _ in reports),
        claims=tuple(claim for _, claims in reports for claim in claims),
    )
    return numbered(replace(made, **fields))  # type: ignore[arg-type]


def answer(topic: Topic, value: str = "", about: str = "") -> Answer:
    """Return an answer."""
    return Answer(question=Question(topic=topic, about=about), value=value)


def losses(low: int, high: int | None = None) -> Figure:
    """Return a figure of killed soldiers."""
    wording = f"{low}" if high == low else f"at least {low}"
    return Figure(low=low, high=high, unit="killed", whose="soldiers", group="soldiers", wording=wording)


def one_claim() -> Brief:
    """Return a brief of a single claim."""
    return brief_of(
        report("Lakeside Courier", [("The harbour office", "the ferry was late", answer(Topic.EVENT), None)])
    )


def many_claims(count: int = 400) -> Brief:
    """Return a brief of `count` claims by six sides in twenty reports."""
    sides = [f"Front {name}" for name in ("Amber", "Birch", "Cedar", "Dune", "Elm", "Fjord")]
    topics = [topic for topic in Topic if topic is not Topic.EARLIER]
    reports = []
    for number in range(20):
        said = [
            (
                sides[(number + place) % 6],
                f"statement {number}-{place} tells of what was seen near the river crossing at hour {place}",
                answer(topics[(number * 7 + place) % 11], f"value {(number + place) % 3}"),
                losses(place + 1, place + 1) if place % 5 == 0 else None,
            )
            for place in range(count // 20)
        ]
        reports.append(report(f"Daily {number + 1}", said, day=number % 27 + 1))
    return brief_of(*reports)


def twelve_sides() -> Brief:
    """Return a brief in which twelve named sides contradict each other on the outcome and on losses."""
    values = ("attack repelled", "attack succeeded")
    said = [
        report(
            f"Outlet {number}",
            [
                (
                    f"Movement {number}",
                    f"it had won the day, by its account no. {number}",
                    answer(Topic.OUTCOME, values[number % 2]),
                    None,
                ),
                (
                    f"Movement {number}",
                    f"{number * 3} soldiers died, as movement {number} counted",
                    answer(Topic.LOSSES, "", "soldiers"),
                    losses(number * 3, number * 3),
                ),
            ][: 1 + number % 2],
            day=number,
        )
        for number in range(1, 13)
    ]
    return brief_of(*said, title="Twelve movements claim the same bridge")


def long_names() -> Brief:
    """Return a brief whose names and words are longer than any line, with and without spaces."""
    endless = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
    wordy = "The Provisional Joint Coordination Council of the United Northern and Eastern River Valley Defence Committees"
    return brief_of(
        report(
            f"{wordy} Gazette and {endless}",
            [
                (
                    wordy,
                    "word " * 180,
                    answer(Topic.OUTCOME, "attack repelled"),
                    losses(1_000_000_000, 2_000_000_000),
                ),
                (endless, endless * 4, answer(Topic.OUTCOME, "attack succeeded"), losses(7, 7)),
            ],
            title=f"{endless} {wordy} " * 3,
        ),
        title=f"{wordy}: {endless} and what the others say of it " * 2,
        desk=wordy,
        prepared_by=f"{endless} and {wordy}",
        distribution=f"{wordy}; {endless}",
        summary="",
        gaps=(InformationGap(id="g-1", text=f"{endless} did not say why, and {wordy} did not either " * 3),),
    )


def no_figures() -> Brief:
    """Return a brief in which nobody gives a number, reviewed and assessed."""
    source, claims = report(
        "Highland Post",
        [
            ("The mayor", "the bridge stands", answer(Topic.CONTROL, "ground held"), None),
            ("The union", "the bridge was taken", answer(Topic.CONTROL, "ground taken"), None),
            ("A shepherd", "nobody crossed all night", answer(Topic.WITNESS), None),
        ],
    )
    claims[2] = replace(claims[2], attribution=replace(claims[2].attribution, naming=Naming.UNNAMED))
    return brief_of(
        (source, claims),
        title="Two accounts of one bridge",
        summary="Mayor and union differ on who holds the bridge. No third account is known. Nothing was counted.",
        judgements=(
            Judgement(
                id="j-1",
                text="The bridge is likely to change hands again.",
                likelihood="likely",
                confidence=Confidence.LOW,
                rests_on=(claims[0].id, claims[1].id),
                alternatives=("it never did",),
                would_change="a picture of the bridge by day",
            ),
        ),
    )


def mixed_scripts() -> Brief:
    """Return a brief with names and words in Arabic, French and Ukrainian, and a right-to-left override that must not act."""
    return brief_of(
        report(
            "صحيفة الواحة",
            [
                (
                    "المتحدث باسم الجبهة",
                    "صدّت قواتنا الهجوم عند الفجر",
                    answer(Topic.OUTCOME, "attack repelled"),
                    None,
                ),
                (
                    "لجنة الأهالي",
                    "سقط سبعة قتلى من الجنود",
                    answer(Topic.LOSSES, "", "soldiers"),
                    losses(7, 7),
                ),
            ],
            language="ar",
            title="اشتباكات عند الجسر",
        ),
        report(
            "L’Écho de l’Œuvre",
            [
                (
                    "Le porte-parole de l’état-major",
                    "l’attaque a réussi, « à tous égards »",
                    answer(Topic.OUTCOME, "attack succeeded"),
                    None,
                ),
                (
                    "La préfète d’Évry-sur-Îlot",
                    "douze soldats ont été tués",
                    answer(Topic.LOSSES, "", "soldiers"),
                    losses(12, 12),
                ),
            ],
            language="fr",
        ),
        report(
            "Річковий вісник",
            [
                (
                    "Речниця Гетьманського полку",
                    "об’єкт утримано, \u202eвідступу не було",
                    answer(Topic.OUTCOME, "attack repelled"),
                    None,
                )
            ],
            language="uk",
        ),
        parties=(Party(id="a-1", name="الجبهة", short="ج", kind=PartyKind.ARMED_GROUP),),
    )


EXTREMES = {
    "one-claim": one_claim,
    "400-claims": many_claims,
    "twelve-sides": twelve_sides,
    "long-names": long_names,
    "no-figures": no_figures,
    "mixed-scripts": mixed_scripts,
}
"""The briefs by name, as the gallery shows them."""

__all__ = ["EXTREMES", "answer", "brief_of", "losses", "report"]
