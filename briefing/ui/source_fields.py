"""The fields of a source and of a text added by hand: their words, and the types that the model gives them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, get_type_hints

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.model.marking import Marking
from briefing.model.when import When
from briefing.ui.field_table import FormField

if TYPE_CHECKING:
    from briefing.model.source import Source

_BETWEEN = "; "


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDetails:
    """What of a source a person corrects; its authors on one line. The id tells the form which source it is."""

    id: str = ""
    title: str = ""
    publisher: str = ""
    authors: str = ""
    address: str = ""
    archived: str = ""
    published: When = field(default_factory=When)
    accessed: When = field(default_factory=When)
    language: str = ""
    origin: str = ""
    descriptor: str = ""
    marking: Marking = Marking.CLEAR


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """A report that a person types or pastes, with what they know of it."""

    title: str = ""
    publisher: str = ""
    address: str = ""
    published: When = field(default_factory=When)
    text: str = ""


def details_of(source: Source) -> SourceDetails:
    """Return what of a source a person corrects."""
    own = {name.name: getattr(source, name.name) for name in dataclasses.fields(SourceDetails)}
    return SourceDetails(**{**own, "authors": _BETWEEN.join(source.authors)})


def source_value(name: str, value: Any) -> Any:
    """Return the value of a source's field for what was typed into the form."""
    if name != "authors":
        return value
    return tuple(author.strip() for author in str(value).split(_BETWEEN.strip()) if author.strip())


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("fields", text))


def _web_address(value: Any) -> str:
    """Return what is wrong with an address, or nothing."""
    if not value or str(value).startswith(("http://", "https://")):
        return ""
    words = _("An address of the web begins with http:// or https://")
    return QCoreApplication.translate("fields", words)


_TITLE = FormField(name="title", label=_("Title"), help=_("The headline, as published"))
_PUBLISHER = FormField(
    name="publisher",
    label=_("Publisher"),
    help=_("Who put it out: a paper, an agency, an army's own channel"),
)
_ADDRESS = FormField(
    name="address",
    label=_("Address"),
    help=_("Where it was published; it is never fetched"),
    check=_web_address,
)
_PUBLISHED = FormField(
    name="published",
    label=_("Published"),
    help=_("As exactly as it is known: 2 July 2025, 07:32 UTC · July 2025"),
)

_SOURCE = (
    _TITLE,
    _PUBLISHER,
    FormField(name="authors", label=_("Authors"), help=_("Several with a semicolon between them")),
    _PUBLISHED,
    FormField(
        name="accessed", label=_("Accessed"), help=_("When this copy was taken, in UTC: 2025-07-02T09:14Z")
    ),
    _ADDRESS,
    FormField(
        name="archived",
        label=_("Archived copy"),
        help=_("The address of a copy in a public archive"),
        check=_web_address,
    ),
    FormField(name="language", label=_("Language"), help=_("en, fr, ar …: a tag of BCP 47"), half=True),
    FormField(name="marking", label=_("Marking"), help=_("With whom it may be shared (TLP 2.0)"), half=True),
    FormField(
        name="origin",
        label=_("Origin"),
        help=_("The wire or the source that it copies; reports of one origin do not corroborate each other"),
    ),
    FormField(
        name="descriptor",
        label=_("Quality"),
        help=_("What affects its quality: access, bias, completeness, age"),
        long=True,
    ),
)
_BY_HAND = (
    _TITLE,
    _PUBLISHER,
    _PUBLISHED,
    _ADDRESS,
    FormField(name="text", label=_("Text"), help=_("The report's words, exactly as published"), long=True),
)


def source_fields() -> tuple[FormField, ...]:
    """Return the fields of a source that a person corrects."""
    return _typed(SourceDetails, _SOURCE)


def by_hand_fields() -> tuple[FormField, ...]:
    """Return the fields of a text that is added by hand."""
    return _typed(ByHand, _BY_HAND)


def _typed(noun: type, fields: tuple[FormField, ...]) -> tuple[FormField, ...]:
    hints = get_type_hints(noun)
    return tuple(dataclasses.replace(each, kind=hints[each.name]) for each in fields)
