"""Hypothesis strategies for the whole model: values that hold together, as every room's property tests draw them.

A passage always stands in its source's text, a quotation in a passage, a figure's range runs upwards, ids are unique. The
bytes of a drawn source are its text's UTF-8, so `originals_of(brief)` gives them all.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from hypothesis import strategies as st

from briefing.model.assessment import (
    Confidence,
    Credibility,
    InformationGap,
    Judgement,
    Reliability,
    ReliabilityGrade,
    Yardstick,
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
from briefing.model.detection import Detection, Opinion, Sight
from briefing.model.draft import Draft, Proposal
from briefing.model.incident import (
    EventType,
    Incident,
    Party,
    PartyKind,
    Place,
    Precision,
    SpellingSuggestion,
)
from briefing.model.layout import Carried, Layout, NoteStyle, Paper
from briefing.model.logo import logo
from briefing.model.marking import Marking
from briefing.model.source import Source, SourceSpan, sha256_of, source_id
from briefing.model.when import When

Drawn = TypeVar("Drawn")

# Every character that UTF-8 can carry, among them NUL, controls, bidirectional overrides and markup.
any_text = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
awkward = st.sampled_from(
    (
        "",
        "{{ 7 * 7 }}{% raw %}",
        "<script>alert(1)</script>",
        "'; DROP TABLE version; --",
        "a\0b",
        "\u202eevil\u202c",
        "\r\n\u2028\t",
        "e\u0301 é 𝄞 🇲🇱",
        "&amp; “ ” « » …",
    )
)
free = any_text | awkward
words = awkward  # a brief has a hundred texts: drawing every letter of each would take a second a brief
names = st.sampled_from(
    ("the army", "Mayor's office", "a resident", "Río Verde Front", "l'état-major", "Coast Daily", "x")
)
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


def tuples_of(values: st.SearchStrategy[Drawn], most: int = 2) -> st.SearchStrategy[tuple[Drawn, ...]]:
    """Return tuples of up to `most` of the values."""
    return st.lists(values, max_size=most).map(tuple)


@st.composite
def edtf(draw: st.DrawFn) -> str:
    """Draw a date, time, season or interval in EDTF, levels 0 and 1, as the model reads them."""
    day = draw(days)
    later = day + timedelta(days=draw(st.integers(0, 500)))
    year, month = f"{day.year:04}", f"{day.month:02}"
    mark = draw(st.sampled_from(("", "?", "~", "%")))
    clock = draw(st.times()).strftime("%H:%M")
    zone = draw(st.sampled_from(("", "Z", "+01:00", "-05:30")))
    shapes = (
        f"{day}{mark}",
        f"{year}-{month}{mark}",
        f"{year}{mark}",
        f"{year}-{month}-XX",
        f"{year}-XX",
        f"{year[:3]}X",
        f"{year[:2]}XX",
        f"{year}-{draw(st.integers(21, 24))}",
        f"{day}T{clock}{zone}",
        f"{day}/{later}{mark}",
        f"{day}/..",
        f"../{day}",
        f"{day}/",
    )
    return draw(st.sampled_from(shapes))


whens = st.builds(When, edtf=st.just("") | edtf(), wording=words, basis=words)
reviews = st.builds(Review, state=st.sampled_from(ReviewState), by=words, at=words)
questions = st.builds(Question, topic=st.sampled_from(Topic), about=words)
answers = st.builds(Answer, question=questions, value=words)
opinions = st.builds(
    Opinion,
    engine=words,
    sight=st.sampled_from(Sight),
    confidence=st.none() | st.floats(0, 1),
    source=words,
    content=words,
)
detections = st.builds(
    Detection,
    engine=words,
    confidence=st.floats(0, 1),
    reasons=tuples_of(words),
    others=tuples_of(words),
    opinions=tuples_of(opinions),
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Draw a source with at least one character of text; its original is the text's UTF-8."""
    text = draw(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1) | awkward.filter(bool))
    digest = sha256_of(text.encode())
    return Source(
        id=source_id(digest),
        text=text,
        sha256=digest,
        file_name=draw(words),
        title=draw(free),
        publisher=draw(free),
        authors=draw(tuples_of(words)),
        address=draw(words),
        archived=draw(words),
        language=draw(st.sampled_from(("", "en", "fr"))),
        published=draw(whens),
        accessed=draw(whens),
        origin=draw(words),
        descriptor=draw(free),
        marking=draw(st.sampled_from(Marking)),
    )


@st.composite
def spans(draw: st.DrawFn, source: Source) -> SourceSpan:
    """Draw a passage that stands in `source`."""
    start = draw(st.integers(0, len(source.text) - 1))
    return source.span(start, draw(st.integers(start + 1, len(source.text))))


@st.composite
def figures(draw: st.DrawFn, source: Source) -> Figure:
    """Draw a figure whose range, where both ends are known, runs upwards."""
    ends = draw(st.lists(st.integers(0, 10**12), min_size=2, max_size=2).map(sorted))
    low, high = draw(
        st.sampled_from(((ends[0], ends[1]), (ends[0], None), (None, ends[1]), (ends[0], ends[0])))
    )
    return Figure(
        low=low,
        high=high,
        unit=draw(words),
        whose=draw(words),
        wording=draw(words),
        passage=draw(st.none() | spans(source)),
    )


@st.composite
def attributions(draw: st.DrawFn, source: Source) -> Attribution:
    """Draw an attribution with its channel and relays."""
    passage = st.none() | spans(source)
    return Attribution(
        claimant=draw(names | free),
        naming=draw(st.sampled_from(Naming)),
        role=draw(words),
        on_behalf_of=draw(st.just("") | names),
        channel=Channel(kind=draw(st.sampled_from(ChannelKind)), wording=draw(words), passage=draw(passage)),
        audience=draw(words),
        relays=draw(tuples_of(st.builds(Relay, name=words, how=words, passage=passage), most=1)),
        said=draw(whens),
        wording=draw(words),
        passage=draw(passage),
        resolution=draw(free),
    )


@st.composite
def claims(draw: st.DrawFn, source: Source, claim_id: str = "c-1") -> Claim:
    """Draw a claim that stands in `source`."""
    quotation = st.builds(Quotation, passage=spans(source), kind=st.sampled_from(QuotationKind))
    return Claim(
        id=claim_id,
        content=tuple(draw(st.lists(spans(source), min_size=1, max_size=2))),
        attribution=draw(attributions(source)),
        cue=draw(st.none() | spans(source)),
        text=draw(free),
        attitude=draw(st.sampled_from(Attitude)),
        negated=draw(st.booleans()),
        hedges=draw(tuples_of(words)),
        quotations=draw(tuples_of(quotation, most=1)),
        figures=draw(tuples_of(figures(source), most=1)),
        when=draw(whens),
        places=draw(tuples_of(words)),
        answers=draw(tuples_of(answers)),
        incident=draw(words),
        earlier=draw(st.booleans()),
        same_as=draw(words),
        reliability=draw(st.none() | st.sampled_from(Reliability)),
        credibility=draw(st.sampled_from(Credibility)),
        grading_note=draw(words),
        marking=draw(st.sampled_from(Marking)),
        review=draw(reviews),
        detection=draw(st.none() | detections),
        notes=draw(free),
    )


latitudes = st.none() | st.floats(-90, 90)
longitudes = st.none() | st.floats(-180, 180)
suggestions = st.builds(SpellingSuggestion, name=words, latitude=latitudes, longitude=longitudes, why=words)


@st.composite
def places(draw: st.DrawFn, place_id: str = "p-1") -> Place:
    """Draw a place, located or not."""
    return Place(
        id=place_id,
        name=draw(words),
        country=draw(st.sampled_from(("", "ML", "SN"))),
        country_name=draw(words),
        admin1=draw(words),
        latitude=draw(latitudes),
        longitude=draw(longitudes),
        precision=draw(st.sampled_from(Precision)),
        gazetteer_id=draw(words),
        coordinates_from=draw(words),
        suggestions=draw(tuples_of(suggestions, most=1)),
    )


@st.composite
def parties(draw: st.DrawFn, party_id: str = "a-1") -> Party:
    """Draw a party with its names."""
    return Party(
        id=party_id,
        name=draw(names | free),
        short=draw(words),
        aliases=draw(tuples_of(names)),
        key=draw(words),
        kind=draw(st.sampled_from(PartyKind)),
    )


@st.composite
def incidents(draw: st.DrawFn, incident_id: str = "i-1") -> Incident:
    """Draw an incident."""
    kind = draw(st.none() | st.sampled_from(EventType))
    return Incident(
        id=incident_id,
        title=draw(free),
        event_type=kind,
        sub_event_type=draw(st.sampled_from(kind.sub_types)) if kind else "",
        when=draw(whens),
        places=draw(tuples_of(words)),
        parties=draw(tuples_of(words)),
        weapons=draw(tuples_of(words)),
        notes=draw(free),
    )


gaps = st.builds(InformationGap, id=st.just("g-1"), text=words, about=words, withheld_by=words)


@st.composite
def judgements(draw: st.DrawFn) -> Judgement:
    """Draw a judgement; its likelihood, where it has one, is a word of one of the yardsticks."""
    bands = [band.word for yardstick in Yardstick for band in yardstick.bands]
    return Judgement(
        id="j-1",
        text=draw(free),
        likelihood=draw(st.just("") | st.sampled_from(bands)),
        confidence=draw(st.none() | st.sampled_from(Confidence)),
        basis=draw(words),
        rests_on=draw(tuples_of(words)),
        would_change=draw(words),
        alternatives=draw(tuples_of(words)),
    )


SQUARE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z"/></svg>'
logos = st.builds(logo, st.just(SQUARE), words)
sections = st.sampled_from(("bottom-line", "matrix", "timeline", "register", "no such section"))
layouts = st.builds(
    Layout,
    template=st.sampled_from(("sitrep", "flash", "digest", "no such pack", "../sitrep", "")),
    order=tuples_of(sections),
    off=tuples_of(sections),
    paper=st.none() | st.sampled_from(Paper),
    logo=st.none() | logos,
    organisation=words | names,
    accent=st.just("") | st.from_regex(r"#[0-9A-Fa-f]{6}", fullmatch=True) | awkward,
    notes=st.sampled_from(NoteStyle),
    carried=st.sampled_from(Carried),
)


@st.composite
def briefs(draw: st.DrawFn, most_sources: int = 2, most_claims: int = 2) -> Brief:
    """Draw a brief whose claims all stand in its sources; sources and claims have ids of their own."""
    drawn = draw(st.lists(sources(), max_size=most_sources, unique_by=lambda source: source.id))
    numbers = range(draw(st.integers(0, most_claims)) if drawn else 0)
    return Brief(
        id=draw(words),
        title=draw(free),
        serial=draw(words),
        issue=draw(st.integers(1, 10**6)),
        desk=draw(words),
        prepared_by=draw(words),
        approved_by=draw(words),
        language=draw(st.sampled_from(("en", "fr"))),
        marking=draw(st.sampled_from(Marking)),
        as_of=draw(whens),
        period=draw(whens),
        next_issue=draw(whens),
        summary=draw(free),
        sources=tuple(drawn),
        parties=draw(tuples_of(parties(), most=1)),
        places=draw(tuples_of(places(), most=1)),
        incidents=draw(tuples_of(incidents(), most=1)),
        claims=tuple(draw(claims(draw(st.sampled_from(drawn)), f"c-{number}")) for number in numbers),
        gaps=draw(tuples_of(gaps, most=1)),
        judgements=draw(tuples_of(judgements(), most=1)),
        recommendations=draw(tuples_of(words)),
        reliabilities=draw(
            tuples_of(st.builds(ReliabilityGrade, subject=words, grade=st.sampled_from(Reliability)), most=1)
        ),
        yardstick=draw(st.sampled_from(Yardstick)),
        distribution=draw(words),
        layout=draw(layouts),
    )


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Draw what one file gave: a source, its original, and claims that stand in it."""
    source = draw(sources())
    found = [
        replace(draw(claims(source, f"{source.id}-c-{number}")), detection=draw(detections))
        for number in range(draw(st.integers(0, 2)))
    ]
    return Draft(
        source=source,
        original=source.text.encode(),
        proposals=tuple(
            Proposal(value=claim, detection=claim.detection) for claim in found if claim.detection is not None
        ),
    )


def originals_of(brief: Brief) -> dict[str, bytes]:
    """Return the original bytes of the sources of a drawn brief by their SHA-256."""
    return {source.sha256: source.text.encode() for source in brief.sources}
