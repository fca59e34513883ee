"""The fields of a claim that an analyst corrects: their words, where in the claim they stand, and which passage each rests on.

A field is named by its path in the model ("attribution.channel.kind"); its type, and with it its editor, follows from there.
A new field of the model becomes editable with one more line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_type_hints

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.model.claim import Claim
from briefing.model.source import SourceSpan
from briefing.ui.field_table import FormField


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("fields", text))


def _needed(value: Any) -> str:
    words = _("A claim names who made it: select the name in the text and press 1, or write it here.")
    return "" if value else QCoreApplication.translate("fields", words)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimField:
    """One field of a claim's form: its path in the model, its words, and where its value stands in the source."""

    path: str
    label: str
    help: str
    check: Callable[[Any], str] | None = None
    passage: Callable[[Claim], SourceSpan | None] = lambda _: None
    long: bool = False
    wide: bool = False
    """Takes the room of the sign that leads to the passage, too."""
    pick: bool = False
    refers: str = ""

    @property
    def form_field(self) -> FormField:
        """The same as the forms know it; its help stands in the tool tip, where it takes no room."""
        return FormField(
            name=self.path,
            label=self.label,
            kind=kind_of(self.path),
            long=self.long,
            pick=self.pick,
            refers=self.refers,
            check=self.check,
        )


CLAIM_FIELDS = (
    ClaimField(
        path="attribution.claimant",
        label=_("Claimant"),
        help=_("Who says it: a person, a group, an office"),
        check=_needed,
        passage=lambda claim: claim.attribution.passage,
    ),
    ClaimField(
        path="attribution.naming",
        label=_("Named"),
        help=_("One unnamed source is never “sources”; “reports say” names nobody"),
    ),
    ClaimField(
        path="attribution.role", label=_("Role"), help=_("In what role they speak: spokesman, mayor, witness")
    ),
    ClaimField(
        path="attribution.on_behalf_of",
        label=_("For"),
        help=_("The party spoken for; its account this claim belongs to"),
    ),
    ClaimField(
        path="attribution.channel.kind",
        label=_("Channel"),
        help=_("Through which kind of channel they spoke"),
        passage=lambda claim: claim.attribution.channel.passage,
    ),
    ClaimField(
        path="attribution.channel.wording",
        label=_("Channel, worded"),
        help=_("The channel in the source's own words: “national television”"),
    ),
    ClaimField(
        path="attribution.said",
        label=_("Said"),
        help=_(
            "When it was said, as exactly as it is known: 1 July 2025, evening; beside it, how the source puts it"
        ),
    ),
    ClaimField(
        path="attitude",
        label=_("Manner"),
        help=_("What they did in saying it"),
        passage=lambda claim: claim.cue,
    ),
    ClaimField(path="negated", label=_("Says it is not so"), help=_("The claim is that something is not so")),
    ClaimField(
        path="answers",
        label=_("About"),
        help=_("Which questions it answers, about whom or what, and its answer in short comparable words"),
        wide=True,
    ),
    ClaimField(
        path="figures",
        label=_("Figures"),
        help=_("From – to, what is counted, of whom; leave an end empty where it is open: “over 80” is 80 –"),
        passage=lambda claim: next((each.passage for each in claim.figures if each.passage), None),
    ),
    ClaimField(
        path="when",
        label=_("Happened"),
        help=_(
            "When it is said to have happened, as exactly as it is known; beside it, how the source puts it"
        ),
    ),
    ClaimField(
        path="places", label=_("Places"), help=_("Places of the brief that it is about"), refers="places"
    ),
    ClaimField(
        path="incident", label=_("Incident"), help=_("Which incident of the brief it is about"), pick=True
    ),
    ClaimField(
        path="earlier", label=_("Earlier event"), help=_("It is about an earlier event than the report's own")
    ),
    ClaimField(path="marking", label=_("Marking"), help=_("With whom it may be shared (TLP 2.0)")),
    ClaimField(path="notes", label=_("Notes"), help=_("For the desk; printed nowhere"), long=True),
)


@cache
def kind_of(path: str) -> Any:
    """Return the type that the model gives the field at a path of a claim."""
    kind: Any = Claim
    for name in path.split("."):
        kind = get_type_hints(kind)[name]
    return kind


def read(claim: Claim, path: str) -> Any:
    """Return the value at a path of a claim."""
    value: Any = claim
    for name in path.split("."):
        value = getattr(value, name)
    return value


def write(claim: Claim, path: str, value: Any) -> Claim:
    """Return the claim with another value at a path; why the claimant was taken for the former name goes with that name."""
    written: Claim = _write(claim, path.split("."), value)
    if path == "attribution.claimant":
        return replace(written, attribution=replace(written.attribution, resolution=""))
    return written


def _write(noun: Any, names: list[str], value: Any) -> Any:
    name, *rest = names
    return replace(noun, **{name: _write(getattr(noun, name), rest, value) if rest else value})
