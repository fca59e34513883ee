"""The fields of the forms: which of a noun's dataclass fields a person fills in, with label, help and check.

What kind of editor a field gets follows from its type (`fields.py`); only the words stand here. A new field of the model
becomes editable with one more line.
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

Check = Callable[[Any], str]


def _sober(value: Any) -> str:
    """Return what the house rules say against the words of a title or a bottom line, or nothing."""
    found = next(loaded_words_stand_in_quotation_marks(Brief(title=str(value))), None)
    return f"{found.message}. {found.advice}" if found else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of a form: its name in the dataclass, its words, its type, and what its value is checked against."""

    name: str
    label: str
    help: str
    kind: Any = str
    long: bool = False
    check: Check | None = None


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("fields", text))


_HEAD = (
    FormField(
        name="title",
        label=_("Title"),
        help=_("Who did what where, with an attributed verb: “Army says it repelled …”"),
        check=_sober,
    ),
    FormField(
        name="serial",
        label=_("Serial"),
        help=_("The desk's own number, as printed in the header: MLI-2025-014"),
    ),
    FormField(name="desk", label=_("Desk"), help=_("Who issues the brief: a desk, an organisation")),
    FormField(
        name="prepared_by",
        label=_("Prepared by"),
        help=_("Whoever answers for the review; stands beside each decision"),
    ),
    FormField(name="marking", label=_("Marking"), help=_("With whom a reader may share it (TLP 2.0)")),
    FormField(
        name="as_of", label=_("As of"), help=_("The latest moment the brief reflects: 2025-07-02T09:00Z")
    ),
    FormField(
        name="summary",
        label=_("Bottom line"),
        help=_("Three sentences. Left empty, the pages put one together from the claims, each attributed."),
        long=True,
        check=_sober,
    ),
)
_INCIDENT = (
    FormField(
        name="title",
        label=_("What happened"),
        help=_("A neutral name: “Assaults on seven towns”"),
        check=_sober,
    ),
    FormField(name="event_type", label=_("Event type"), help=_("One of the six types of the ACLED codebook")),
    FormField(name="sub_event_type", label=_("Sub-type"), help=_("The codebook's finer type")),
    FormField(
        name="when",
        label=_("When"),
        help=_(
            "EDTF, as (un)certain as it is known: 2025-07-01, 2025-07-01~ (about), 2025-06-XX, 2025-06-01/2025-06-10"
        ),
    ),
    FormField(
        name="notes", label=_("Notes"), help=_("For the desk; the claims are what is printed"), long=True
    ),
)


def head_fields() -> tuple[FormField, ...]:
    """Return the fields of a brief's head, with the types that the model gives them."""
    return _typed(Brief, _HEAD)


def incident_fields() -> tuple[FormField, ...]:
    """Return the fields of an incident, with the types that the model gives them."""
    return _typed(Incident, _INCIDENT)


def _typed(noun: type, fields: tuple[FormField, ...]) -> tuple[FormField, ...]:
    hints = get_type_hints(noun)
    return tuple(dataclasses.replace(field, kind=hints[field.name]) for field in fields)
