"""Claim: what was said, by whom, through which channel, when, about when, and in which passage it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from briefing.model.assessment import Credibility, Reliability
from briefing.model.detection import Detection
from briefing.model.marking import Marking
from briefing.model.source import SourceSpan
from briefing.model.when import When


class Naming(StrEnum):
    """How a claimant is named. One unnamed source is never "sources"; "reports say" names nobody."""

    NAMED = "named"
    UNNAMED = "unnamed"
    UNSPECIFIED = "unspecified"
    PUBLICATION = "the publication itself"


class ChannelKind(StrEnum):
    """Through which kind of channel a claimant spoke."""

    NOT_STATED = "channel not stated"
    BROADCAST = "broadcast"
    SOCIAL_MEDIA = "social media"
    PRESS_RELEASE = "press release or statement"
    PRESS_CONFERENCE = "press conference"
    INTERVIEW = "interview"
    DOCUMENT = "document"
    SPEECH = "speech or address"
    PUBLICATION = "publication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """The channel a claim came through, in the source's own words and as a kind."""

    kind: ChannelKind = ChannelKind.NOT_STATED
    wording: str = ""
    passage: SourceSpan | None = None

    @property
    def label(self) -> str:
        """The source's words where it gave any, else the kind."""
        return self.wording or self.kind.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """One link between the claimant and the publication: "told Reuters", "repris par l'AFP", "quoted by"."""

    name: str
    how: str = ""
    passage: SourceSpan | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who made a claim: claimant, in what role, on whose behalf, through which channel, to whom, relayed by whom.

    `wording` is how the passage names the claimant ("the group", "he"); where that was resolved to a name, `resolution`
    says why. The chain is kept whole: claimant → `audience` or `relays` → the source that published it.
    """

    claimant: str
    naming: Naming = Naming.NAMED
    role: str = ""
    on_behalf_of: str = ""
    """The party spoken for, as first named in the source."""
    channel: Channel = field(default_factory=Channel)
    audience: str = ""
    relays: tuple[Relay, ...] = ()
    said: When = field(default_factory=When)
    wording: str = ""
    passage: SourceSpan | None = None
    resolution: str = ""

    @property
    def side(self) -> str:
        """The name under which this claimant's account stands: the party spoken for, else the claimant."""
        return self.on_behalf_of or self.claimant


class QuotationKind(StrEnum):
    """Whether a quotation is the claim's wording, a part of it, or a word the source keeps at arm's length."""

    DIRECT = "direct"
    MIXED = "mixed"
    SCARE = "scare quotes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks in the claim's content; the passage leaves the marks out."""

    passage: SourceSpan
    kind: QuotationKind = QuotationKind.DIRECT


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that a claimant gave: from `low` to `high` of a `unit`, about `whose`; None is an open end.

    "over 80" is low 80 with the wording kept, "at least 30" low 30, "dozens" low 24 and open, "three" 3 to 3.
    `unit` says what is counted (killed, wounded, barracks seized …), `whose` of whom or of what.
    """

    low: int | None = None
    high: int | None = None
    unit: str = ""
    whose: str = ""
    group: str = ""
    """Who that is in the words of the board ("attackers", "soldiers"), so that "militants" and "fighters" compare."""
    wording: str = ""
    passage: SourceSpan | None = None

    def __post_init__(self) -> None:
        """Refuse a range that ends before it starts."""
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"the figure {self.wording!r} runs from {self.low} to {self.high}")

    @property
    def people(self) -> str:
        """What tells whether two figures count the same people or things: the group, else the words themselves."""
        return self.group or self.whose.casefold()

    @property
    def exact(self) -> bool:
        """Whether one number was given."""
        return self.low is not None and self.low == self.high


class Attitude(StrEnum):
    """What the claimant did in saying it."""

    SAID = "said"
    CLAIMED = "claimed"
    DENIED = "denied"
    WARNED = "warned"
    WANTS = "wants"
    BELIEVES = "believes"
    ASKED = "asked"
    DESCRIBED = "described"


NOBODY = "unspecified"
"""The claimant of a claim whose report names nobody."""
_TELLS = frozenset({Attitude.SAID, Attitude.CLAIMED, Attitude.BELIEVES, Attitude.DESCRIBED})


class Topic(StrEnum):
    """The kinds of question that claims about an incident answer."""

    EVENT = "what happened"
    OUTCOME = "outcome"
    CONTROL = "control of ground"
    LOSSES = "losses"
    MATERIEL = "weapons and equipment"
    RESPONSIBILITY = "responsibility"
    WHERE = "where"
    WITNESS = "what was seen and heard"
    ASSESSMENT = "assessments and warnings"
    EARLIER = "earlier events"
    RESPONSE = "reactions"
    OTHER = "other statements"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Question:
    """What a claim answers: a topic and, where the topic needs it, about whom or what ("militants", "Kayes")."""

    topic: Topic
    about: str = ""

    @property
    def label(self) -> str:
        """The question in a few words, as a row head."""
        return f"{self.topic.value}: {self.about}" if self.about else self.topic.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A claim's answer to one question, in a short comparable form ("attack repelled"); an empty value compares with nothing."""

    question: Question
    value: str = ""


class ReviewState(StrEnum):
    """How far a person has gone with a claim."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    EDITED = "edited"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The review state, by whom and when (ISO 8601, UTC); a proposal that nobody looked at has neither."""

    state: ReviewState = ReviewState.PROPOSED
    by: str = ""
    at: str = ""

    @property
    def done(self) -> bool:
        """Whether a person has decided."""
        return self.state is not ReviewState.PROPOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One claim. `content` is the passage as published and is never overwritten; `text` is the analyst's wording beside it."""

    id: str
    content: tuple[SourceSpan, ...]
    attribution: Attribution
    cue: SourceSpan | None = None
    text: str = ""
    attitude: Attitude = Attitude.SAID
    negated: bool = False
    hedges: tuple[str, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    when: When = field(default_factory=When)
    """When it is said to have happened."""
    places: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    incident: str = ""
    earlier: bool = False
    """Whether it is about an earlier event than the report's own."""
    same_as: str = ""
    """Id of the claim that this one repeats, where a person or the merge says so."""
    reliability: Reliability | None = None
    """Overrides the grade of publisher or claimant, for this use; `grading_note` says why."""
    credibility: Credibility = Credibility.UNJUDGED
    grading_note: str = ""
    marking: Marking = Marking.CLEAR
    review: Review = field(default_factory=Review)
    detection: Detection | None = None
    notes: str = ""

    @property
    def source(self) -> str:
        """The id of the source that the passage stands in."""
        return self.content[0].source

    @property
    def wording(self) -> str:
        """The passage as published, its pieces joined by an ellipsis."""
        return " … ".join(span.quote for span in self.content)

    @property
    def own_voice(self) -> bool:
        """Whether the publication says it itself."""
        return self.attribution.naming is Naming.PUBLICATION

    @property
    def rejected(self) -> bool:
        """Whether a person has rejected it; it is then kept, and printed nowhere."""
        return self.review.state is ReviewState.REJECTED

    @property
    def told_figures(self) -> tuple[Figure, ...]:
        """The figures that the claimant gives as being so; whoever denies a number, warns of it or asks for it gives none."""
        return () if self.negated or self.attitude not in _TELLS else self.figures

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topics of the questions it answers."""
        return tuple(answer.question.topic for answer in self.answers)
