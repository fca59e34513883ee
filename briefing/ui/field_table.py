"""The fields of the forms: which of a noun's dataclass fields a person fills in, with label, help and check.

What kind of editor a field gets follows from its type (`fields.py`); only the words stand here and in `noun_fields.py`. A new
field of the model becomes editable with one more line.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_type_hints

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefing.model.brief import Brief
from briefing.model.check import loaded_words_stand_in_quotation_marks
from briefing.model.incident import Incident
from briefing.ui.problem_words import advice, message

Check = Callable[[Any], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of a form: its name in the dataclass, its words, its type, and what its value is checked against."""

    name: str
    label: str
    help: str = ""
    kind: Any = str
    long: bool = False
    """A text of several lines, not a line."""
    half: bool = False
    """Narrow enough to share its line with a neighbour."""
    pick: bool = False
    """One of some words, which the form offers."""
    refers: str = ""
    """What the ids in it are of: "claims", "places", "parties"."""
    least: int | None = None
    """The smallest whole number that makes sense."""
    limits: tuple[float, float] | None = None
    """Between which bounds a decimal number lies."""
    check: Check | None = None


def sober(value: Any) -> str:
    """Return what the house rules say against the words of a title, a bottom line or a judgement, or nothing."""
    found = next(loaded_words_stand_in_quotation_marks(Brief(title=str(value))), None)
    return f"{message(found.message)}. {advice(found.advice)}" if found else ""


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("fields", text))


_HEAD = (
    FormField(
        name="title",
        label=_("Title"),
        help=_("Who did what where, with an attributed verb: “Army says it repelled …”"),
        check=sober,
    ),
    FormField(
        name="summary",
        label=_("Bottom line"),
        help=_("Three sentences. Left empty, the pages put one together from the claims, each attributed."),
        long=True,
        check=sober,
    ),
    FormField(
        name="as_of", label=_("As of"), help=_("The latest moment the brief reflects: 2025-07-02T09:00Z")
    ),
    FormField(
        name="period",
        label=_("Period"),
        help=_("What stretch of time it covers: between 25 June and 2 July 2025"),
    ),
    FormField(name="next_issue", label=_("Next issue"), help=_("When readers may expect the next one")),
    FormField(
        name="serial",
        half=True,
        label=_("Serial"),
        help=_("The desk's own number, as printed in the header: MLI-2025-014"),
    ),
    FormField(
        name="issue",
        half=True,
        label=_("Issue"),
        help=_("1 for the first; each update counts one on"),
        least=1,
    ),
    FormField(
        name="marking", half=True, label=_("Marking"), help=_("With whom a reader may share it (TLP 2.0)")
    ),
    FormField(
        name="distribution", half=True, label=_("Distribution"), help=_("Who gets it, as printed at its end")
    ),
    FormField(
        name="desk", half=True, label=_("Desk"), help=_("Who issues the brief: a desk, an organisation")
    ),
    FormField(
        name="prepared_by",
        half=True,
        label=_("Prepared by"),
        help=_("Whoever answers for the review; stands beside each decision"),
    ),
    FormField(
        name="approved_by",
        half=True,
        label=_("Approved by"),
        help=_("Empty, the pages say that nobody has approved it"),
    ),
    FormField(name="language", half=True, label=_("Language"), help=_("Of the printed pages"), pick=True),
    FormField(
        name="yardstick",
        half=True,
        label=_("Yardstick"),
        help=_("Whose likelihood words the judgements use; printed as a key"),
    ),
)
_INCIDENT = (
    FormField(
        name="title",
        label=_("What happened"),
        help=_("A neutral name: “Assaults on seven towns”"),
        check=sober,
    ),
    FormField(
        name="when",
        label=_("When"),
        help=_(
            "As (un)certain as it is known: 1 July 2025, dawn · between 1 and 3 June · about 2 June · 2025-06-XX"
        ),
    ),
    FormField(
        name="event_type",
        half=True,
        label=_("Event type"),
        help=_("One of the six types of the ACLED codebook"),
    ),
    FormField(
        name="sub_event_type", half=True, label=_("Sub-type"), help=_("The codebook's finer type"), pick=True
    ),
    FormField(
        name="weapons", label=_("Weapons"), help=_("With what, as the reports word it; one on each line")
    ),
    FormField(
        name="notes", label=_("Notes"), help=_("For the desk; the claims are what is printed"), long=True
    ),
)


def head_fields() -> tuple[FormField, ...]:
    """Return the fields of a brief's head, with the types that the model gives them."""
    return typed(Brief, _HEAD)


def incident_fields() -> tuple[FormField, ...]:
    """Return the fields of an incident, with the types that the model gives them."""
    return typed(Incident, _INCIDENT)


def typed(noun: type, fields: tuple[FormField, ...]) -> tuple[FormField, ...]:
    """Return `fields` with the types that the dataclass `noun` gives them."""
    hints = get_type_hints(noun)
    return tuple(dataclasses.replace(field, kind=hints[field.name]) for field in fields)
