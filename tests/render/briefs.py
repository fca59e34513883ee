"""Briefs to print: the events of one day in Mali as told by invented outlets, and a builder for any other."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from briefing.model.assessment import (
    Confidence,
    Credibility,
    InformationGap,
    Judgement,
    Reliability,
    ReliabilityGrade,
)
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
    Relay,
    Review,
    ReviewState,
    Topic,
)
from briefing.model.incident import Party, Place, Precision, SpellingSuggestion
from briefing.model.source import Source, SourceSpan
from briefing.model.when import When

DAY = When(edtf="2025-07-01", wording="on Tuesday", basis="publication, 2 July 2025")

REPORT = """Fighters struck army posts in several towns in the west and centre of Mali at dawn on Tuesday, the third big \
offensive in a month. Mali's army said it had beaten back every attack and claimed to have "neutralized" over 80 militants. \
How many soldiers died is not clear.
The group behind the assaults, JNIM, said on social media that it had taken three army barracks. It called the operation \
"coordinated and high quality" but gave no casualty figures.
"The enemy suffered significant losses in every place where he met our forces", army spokesman Souleymane Dembele said in a \
special bulletin on national television. He added that weapons, vehicles and motorcycles had been recovered.
Reports indicate that seven towns were hit, among them Binoli, Kayes and Sandere.
A resident of Kayes told Sahel Wire that he woke to gunfire and saw smoke rising.
JNIM has also claimed an attack on a camp and the airport of Timbuktu in early June, and a raid in which at least 30 soldiers \
were killed.
United States Africa Command voiced concern and warned that access to the coast could help armed groups to smuggle weapons.
"""


def source(text: str, **fields: object) -> Source:
    """Return a source of this text."""
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return replace(Source(id=f"s-{sha256[:12]}", text=text, sha256=sha256), **fields)  # type: ignore[arg-type]


def span(of: Source, words: str, nth: int = 0) -> SourceSpan:
    """Return the passage of these very words, the `nth` time that they stand in the source."""
    start = -1
    for _ in range(nth + 1):
        start = of.text.index(words, start + 1)
    return of.span(start, start + len(words))


def answer(topic: Topic, value: str = "", about: str = "") -> Answer:
    """Return an answer."""
    return Answer(question=Question(topic=topic, about=about), value=value)


COAST = source(
    REPORT,
    file_name="coast-daily.txt",
    title="Army posts attacked across western Mali",
    publisher="Coast Daily",
    authors=("A. Diarra", "M. Okafor"),
    address="https://coastdaily.example/2025/07/02/army-posts-attacked",
    language="en",
    published=When(edtf="2025-07-02T07:32Z"),
    accessed=When(edtf="2025-07-02T16:05Z"),
    descriptor="Quotes both sides; nobody of its own on the ground.",
)

ARMY = Attribution(
    claimant="Mali's army",
    on_behalf_of="Mali's army",
    said=DAY,
    passage=span(COAST, "Mali's army"),
    wording="Mali's army",
)
DEMBELE = Attribution(
    claimant="Souleymane Dembele",
    role="army spokesman",
    on_behalf_of="Mali's army",
    channel=Channel(kind=ChannelKind.BROADCAST, wording="special bulletin on national television"),
    said=When(edtf="2025-07-01T20:10Z"),
    passage=span(COAST, "army spokesman Souleymane Dembele"),
)
JNIM = Attribution(
    claimant="JNIM",
    channel=Channel(kind=ChannelKind.SOCIAL_MEDIA, wording="social media"),
    said=When(edtf="2025-07-01T13:05Z"),
    passage=span(COAST, "JNIM"),
)


def claim(number: int, words: str, attribution: Attribution, *answers: Answer, **fields: object) -> Claim:
    """Return a claim that rests on these words of the Coast Daily report."""
    made = Claim(id=f"c{number}", content=(span(COAST, words),), attribution=attribution, answers=answers)
    return replace(made, **fields)  # type: ignore[arg-type]


def quote(words: str, kind: QuotationKind = QuotationKind.DIRECT) -> tuple[Quotation, ...]:
    """Return the quotation of these words of the Coast Daily report."""
    return (Quotation(passage=span(COAST, words), kind=kind),)


def figure(words: str, low: int, unit: str, whose: str, high: int | None = None) -> tuple[Figure, ...]:
    """Return a figure worded like this."""
    return (Figure(low=low, high=high, unit=unit, whose=whose, wording=words),)


CLAIMS = (
    claim(1, "the third big offensive in a month", Attribution(claimant="Coast Daily", naming=Naming.PUBLICATION),
          answer(Topic.EVENT), figures=figure("third", 3, "offensives in a month", "", 3)),
    claim(2, "it had beaten back every attack", replace(ARMY, channel=Channel()), answer(Topic.OUTCOME, "attack repelled"),
          when=DAY, credibility=Credibility.DOUBTFUL),
    claim(3, 'have "neutralized" over 80 militants', ARMY, answer(Topic.LOSSES, about="militants"),
          attitude=Attitude.CLAIMED, quotations=quote("neutralized", QuotationKind.SCARE), when=DAY,
          figures=figure("over 80", 81, "“neutralized”", "militants"), credibility=Credibility.DOUBTFUL),
    claim(4, "it had taken three army barracks", JNIM, answer(Topic.OUTCOME, "ground taken"),
          answer(Topic.CONTROL, "ground taken", "army barracks"), when=DAY,
          figures=figure("three army barracks", 3, "barracks taken", "army", 3), credibility=Credibility.DOUBTFUL),
    claim(5, 'the operation "coordinated and high quality"',
          replace(JNIM, wording="It", resolution="“It” → JNIM, the party named last"), answer(Topic.OUTCOME),
          quotations=quote("coordinated and high quality", QuotationKind.MIXED), when=DAY),
    claim(6, "The enemy suffered significant losses in every place where he met our forces", DEMBELE,
          answer(Topic.LOSSES, about="militants"), answer(Topic.OUTCOME, "attack repelled"),
          quotations=quote("The enemy suffered significant losses in every place where he met our forces"),
          text="Attackers lost heavily wherever they met the army", credibility=Credibility.POSSIBLE,
          review=Review(state=ReviewState.EDITED, by="A. K.", at="2025-07-02T17:00:00Z")),
    claim(7, "weapons, vehicles and motorcycles had been recovered",
          replace(DEMBELE, wording="He", resolution="“He” → Souleymane Dembele, the speaker before"), answer(Topic.MATERIEL)),
    claim(8, "seven towns were hit, among them Binoli, Kayes and Sandere",
          Attribution(claimant="Reports", naming=Naming.UNSPECIFIED), answer(Topic.WHERE),
          figures=figure("seven towns", 7, "towns hit", "", 7), places=("p-binoli", "p-kayes", "p-sandere"), when=DAY),
    claim(9, "he woke to gunfire and saw smoke rising",
          Attribution(claimant="a resident of Kayes", naming=Naming.UNNAMED, relays=(Relay(name="Sahel Wire", how="told"),),
                      channel=Channel(kind=ChannelKind.INTERVIEW)),
          answer(Topic.WITNESS, about="Kayes"), attitude=Attitude.DESCRIBED, places=("p-kayes",), when=DAY),
    claim(10, "an attack on a camp and the airport of Timbuktu in early June", JNIM, answer(Topic.EARLIER),
          attitude=Attitude.CLAIMED, earlier=True, when=When(edtf="2025-06-01/2025-06-10~", wording="in early June")),
    claim(11, "a raid in which at least 30 soldiers were killed", JNIM, answer(Topic.EARLIER), attitude=Attitude.CLAIMED,
          earlier=True, figures=figure("at least 30", 30, "killed", "soldiers")),
    claim(12, "access to the coast could help armed groups to smuggle weapons",
          Attribution(claimant="United States Africa Command", role="US military command"), answer(Topic.ASSESSMENT),
          attitude=Attitude.WARNED, hedges=("could",)),
)  # fmt: skip

PLACES = (
    Place(id="p-kayes", name="Kayes", country="ML", country_name="Mali", admin1="Kayes", latitude=14.4469, longitude=-11.4445,
          precision=Precision.LOCALITY, coordinates_from="GeoNames"),
    Place(id="p-sandere", name="Sandere", country="ML", country_name="Mali", precision=Precision.UNKNOWN,
          suggestions=(SpellingSuggestion(name="Sandaré", country="ML", admin1="Kayes", latitude=14.7, longitude=-10.3,
                                          why="two letters differ (a/e, é/e)"),)),
    Place(id="p-binoli", name="Binoli",
          suggestions=(SpellingSuggestion(name="Diboli", country="ML", admin1="Kayes", why="two letters differ (B/D, n/b)"),)),
)  # fmt: skip

GAPS = (
    InformationGap(id="g1", text="How many soldiers died", passage=span(COAST, "How many soldiers died is not clear"),
                   about="army losses"),
    InformationGap(id="g2", text="JNIM's losses", passage=span(COAST, "gave no casualty figures"), withheld_by="JNIM"),
)  # fmt: skip


def machine_brief() -> Brief:
    """Return the brief as a machine leaves it: no title, no summary, nothing reviewed."""
    unreviewed = tuple(replace(each, review=Review(), text="") for each in CLAIMS)
    return Brief(
        id="b1",
        sources=(COAST,),
        claims=unreviewed,
        gaps=GAPS,
        places=PLACES,
        parties=(Party(id="a", name="Mali's army"), Party(id="j", name="JNIM")),
    )


def desk_brief() -> Brief:
    """Return the brief as a desk hands it over: titled, partly reviewed, with a judgement."""
    return replace(
        machine_brief(),
        title="Mali: army and JNIM give opposing accounts of assaults on seven towns",
        serial="MLI-2025-014",
        issue=2,
        desk="Sahel desk",
        prepared_by="the Sahel desk",
        approved_by="A. K.",
        as_of=When(edtf="2025-07-02T18:00Z"),
        period=When(edtf="2025-07-01/2025-07-02"),
        next_issue=When(edtf="2025-07-03T18:00Z"),
        claims=CLAIMS,
        reliabilities=(
            ReliabilityGrade(subject="Mali's army", grade=Reliability.C),
            ReliabilityGrade(subject="JNIM", grade=Reliability.D),
            ReliabilityGrade(subject="Coast Daily", grade=Reliability.B),
        ),
        judgements=(
            Judgement(
                id="j1",
                text="Further attacks on several posts at once within four weeks are likely.",
                likelihood="likely",
                confidence=Confidence.MODERATE,
                basis="three offensives in a month; no reported loss of the attackers’ mobility.",
                rests_on=("c1", "c4"),
                would_change="imagery showing posts held or lost; a published army casualty list.",
                alternatives=("the offensives end with the rains",),
            ),
        ),
        recommendations=("Ask Coast Daily which reports named the seven towns.",),
        distribution="Desk heads",
    )
