"""Words: what the window calls the members of the model's enumerations, in the language of the window.

The model speaks English; what a person sees comes from here: `word(ReviewState.PROPOSED)` is "proposed" or "proposé".
`counted(Level.ERROR, 2)` is "2 errors", `meaning(Marking.AMBER)` says with whom one may share, `question(…)` is a
question as a row head. A new member needs a line in its table: a test goes through all of them. Markings and the notations
A–F and 1–6 are written as their standards write them, never translated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.app.settings import WindowColours, WindowLanguage
from briefing.model.agreement import Status
from briefing.model.assessment import Confidence, Credibility, Reliability, Yardstick
from briefing.model.claim import Attitude, ChannelKind, Naming, QuotationKind, ReviewState, Topic
from briefing.model.incident import EventType, PartyKind, Precision
from briefing.model.layout import Carried, NoteStyle, Paper
from briefing.model.marking import Marking
from briefing.model.problem import Level

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import Enum

    from briefing.model.claim import Question

_CONTEXT = "words"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("words", text))


_TABLES: Mapping[type[Enum], Mapping[Enum, str]] = {
    ReviewState: {
        ReviewState.PROPOSED: _("proposed"),
        ReviewState.ACCEPTED: _("accepted"),
        ReviewState.EDITED: _("edited"),
        ReviewState.REJECTED: _("rejected"),
    },
    Level: {Level.ERROR: _("error"), Level.WARNING: _("warning"), Level.NOTE: _("note")},
    Status: {
        Status.CONTESTED: _("contested"),
        Status.AGREED: _("agreed"),
        Status.SINGLE: _("one account"),
    },
    Reliability: {
        Reliability.A: _("Completely reliable"),
        Reliability.B: _("Usually reliable"),
        Reliability.C: _("Fairly reliable"),
        Reliability.D: _("Not usually reliable"),
        Reliability.E: _("Unreliable"),
        Reliability.F: _("Reliability cannot be judged"),
    },
    Credibility: {
        Credibility.CONFIRMED: _("Confirmed by other sources"),
        Credibility.PROBABLE: _("Probably true"),
        Credibility.POSSIBLE: _("Possibly true"),
        Credibility.DOUBTFUL: _("Doubtful"),
        Credibility.IMPROBABLE: _("Improbable"),
        Credibility.UNJUDGED: _("Truth cannot be judged"),
    },
    Confidence: {Confidence.LOW: _("low"), Confidence.MODERATE: _("moderate"), Confidence.HIGH: _("high")},
    Yardstick: {
        Yardstick.ICD_203: _("ICD 203 (United States)"),
        Yardstick.PHIA: _("PHIA (United Kingdom)"),
    },
    Attitude: {
        Attitude.SAID: _("said"),
        Attitude.CLAIMED: _("claimed"),
        Attitude.DENIED: _("denied"),
        Attitude.WARNED: _("warned"),
        Attitude.WANTS: _("wants"),
        Attitude.BELIEVES: _("believes"),
        Attitude.ASKED: _("asked"),
        Attitude.DESCRIBED: _("described"),
    },
    Naming: {
        Naming.NAMED: _("named"),
        Naming.UNNAMED: _("unnamed"),
        Naming.UNSPECIFIED: _("unspecified"),
        Naming.PUBLICATION: _("the publication itself"),
    },
    ChannelKind: {
        ChannelKind.NOT_STATED: _("channel not stated"),
        ChannelKind.BROADCAST: _("broadcast"),
        ChannelKind.SOCIAL_MEDIA: _("social media"),
        ChannelKind.PRESS_RELEASE: _("press release or statement"),
        ChannelKind.PRESS_CONFERENCE: _("press conference"),
        ChannelKind.INTERVIEW: _("interview"),
        ChannelKind.DOCUMENT: _("document"),
        ChannelKind.SPEECH: _("speech or address"),
        ChannelKind.PUBLICATION: _("publication"),
    },
    QuotationKind: {
        QuotationKind.DIRECT: _("direct quotation"),
        QuotationKind.MIXED: _("partly quoted"),
        QuotationKind.SCARE: _("scare quotes"),
    },
    Topic: {
        Topic.EVENT: _("what happened"),
        Topic.OUTCOME: _("outcome"),
        Topic.CONTROL: _("control of ground"),
        Topic.LOSSES: _("losses"),
        Topic.MATERIEL: _("weapons and equipment"),
        Topic.RESPONSIBILITY: _("responsibility"),
        Topic.WHERE: _("where"),
        Topic.WITNESS: _("what was seen and heard"),
        Topic.ASSESSMENT: _("assessments and warnings"),
        Topic.EARLIER: _("earlier events"),
        Topic.RESPONSE: _("reactions"),
        Topic.OTHER: _("other statements"),
    },
    EventType: {
        EventType.BATTLES: _("Battles"),
        EventType.EXPLOSIONS: _("Explosions/Remote violence"),
        EventType.VIOLENCE_AGAINST_CIVILIANS: _("Violence against civilians"),
        EventType.PROTESTS: _("Protests"),
        EventType.RIOTS: _("Riots"),
        EventType.STRATEGIC: _("Strategic developments"),
    },
    Precision: {
        Precision.EXACT: _("exact (±10 m)"),
        Precision.VICINITY: _("vicinity (±100 m)"),
        Precision.LOCALITY: _("locality (±1 km)"),
        Precision.ADMIN: _("administrative area"),
        Precision.COUNTRY: _("country"),
        Precision.UNKNOWN: _("not located"),
    },
    PartyKind: {
        PartyKind.STATE_FORCES: _("state forces"),
        PartyKind.ARMED_GROUP: _("armed group"),
        PartyKind.MILITIA: _("militia"),
        PartyKind.PROTESTERS: _("protesters"),
        PartyKind.CIVILIANS: _("civilians"),
        PartyKind.EXTERNAL: _("external or other forces"),
        PartyKind.ORGANISATION: _("organisation"),
        PartyKind.UNKNOWN: _("not known"),
    },
    WindowLanguage: {
        WindowLanguage.SYSTEM: _("as the system"),
        WindowLanguage.ENGLISH: "English",
        WindowLanguage.FRENCH: "français",
    },
    WindowColours: {
        WindowColours.SYSTEM: _("as the system"),
        WindowColours.LIGHT: _("light"),
        WindowColours.DARK: _("dark"),
    },
    Paper: {Paper.A4: _("A4"), Paper.LETTER: _("US Letter")},
    NoteStyle: {
        NoteStyle.ENDNOTES: _("At the end"),
        NoteStyle.FOOTNOTES: _("At the foot of the pages, too"),
    },
    Carried: {
        Carried.BRIEF: _("The brief with the passages cited"),
        Carried.EVIDENCE: _("The brief with the whole reports"),
        Carried.NOTHING: _("Nothing"),
    },
}

_MEANINGS = {
    Marking.CLEAR: _("no limit on disclosure"),
    Marking.GREEN: _("limited disclosure, within the community"),
    Marking.AMBER: _("limited disclosure, need to know within the organisation and its clients"),
    Marking.AMBER_STRICT: _("limited disclosure, need to know within the organisation only"),
    Marking.RED: _("for the eyes and ears of individual recipients only"),
}

_SUB_TYPES = (
    _("Armed clash"),
    _("Government regains territory"),
    _("Non-state actor overtakes territory"),
    _("Chemical weapon"),
    _("Air/drone strike"),
    _("Suicide bomb"),
    _("Shelling/artillery/missile attack"),
    _("Remote explosive/landmine/IED"),
    _("Grenade"),
    _("Sexual violence"),
    _("Attack"),
    _("Abduction/forced disappearance"),
    _("Peaceful protest"),
    _("Protest with intervention"),
    _("Excessive force against protesters"),
    _("Violent demonstration"),
    _("Mob violence"),
    _("Agreement"),
    _("Arrests"),
    _("Change to group/activity"),
    _("Disrupted weapons use"),
    _("Headquarters or base established"),
    _("Looting/property destruction"),
    _("Non-violent transfer of territory"),
    _("Other"),
)
"""The codebook's finer types, as `EventType.sub_types` names them; the brief keeps the codebook's own words."""


def word(member: Enum) -> str:
    """Return what a member of one of the model's enumerations is called; its own value where no table has it."""
    text = _TABLES.get(type(member), {}).get(member)
    return str(member.value) if text is None else QCoreApplication.translate(_CONTEXT, text)


def graded(member: Reliability | Credibility) -> str:
    """Return a grade with its words: "C · Fairly reliable"."""
    return f"{member.value} · {word(member)}"


def meaning(marking: Marking) -> str:
    """Return with whom a reader may share what carries the marking."""
    return QCoreApplication.translate(_CONTEXT, _MEANINGS[marking])


def sub_type(name: str) -> str:
    """Return what one of the codebook's finer event types is called; another word stays as it is."""
    return QCoreApplication.translate(_CONTEXT, name) if name in _SUB_TYPES else name


def question(asked: Question) -> str:
    """Return a question in a few words, as a row head: "losses: militants"."""
    topic = word(asked.topic)
    if not asked.about:
        return topic
    return QCoreApplication.translate("words", "{topic}: {about}").format(topic=topic, about=asked.about)


def counted(level: Level, count: int) -> str:
    """Return a number of problems of one level: "1 error", "2 errors"."""
    if level is Level.ERROR:
        return QCoreApplication.translate("words", "%n error(s)", "", count)
    if level is Level.WARNING:
        return QCoreApplication.translate("words", "%n warning(s)", "", count)
    return QCoreApplication.translate("words", "%n note(s)", "", count)
