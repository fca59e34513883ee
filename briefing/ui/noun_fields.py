"""The fields of the smaller forms: place, party, gap, judgement; as `field_table.py` has those of the larger ones."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.model.assessment import InformationGap, Judgement
from briefing.model.check_assessment import mixed_sentence
from briefing.model.incident import Party, Place
from briefing.ui.field_table import FormField, sober, typed


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("fields", text))


def _judged(value: object) -> str:
    """Return what stands against the words of a judgement, or nothing."""
    if mixed_sentence(str(value)):
        words = _(
            "A likelihood and a confidence level stand in one sentence. Set the confidence in its own field."
        )
        return QCoreApplication.translate("fields", words)
    return sober(value)


_PLACE = (
    FormField(
        name="name",
        half=True,
        label=_("Name"),
        help=_("As published; another spelling stands beside it, never over it"),
    ),
    FormField(name="precision", half=True, label=_("Precision"), help=_("How exactly it is known; printed")),
    FormField(
        name="latitude",
        half=True,
        label=_("Latitude"),
        help=_("Degrees, north positive (WGS 84)"),
        limits=(-90.0, 90.0),
    ),
    FormField(
        name="longitude",
        half=True,
        label=_("Longitude"),
        help=_("Degrees, east positive"),
        limits=(-180.0, 180.0),
    ),
    FormField(
        name="coordinates_from",
        label=_("Given by"),
        help=_("Who gives the coordinates: a gazetteer, a map, a report. Printed beside the place"),
    ),
    FormField(name="admin1", half=True, label=_("Region"), help=_("First-level administrative area")),
    FormField(name="country_name", half=True, label=_("Country")),
)
_PARTY = (
    FormField(name="name", half=True, label=_("Name"), help=_("As first written")),
    FormField(name="short", half=True, label=_("Short form"), help=_("As the pages call it: JNIM")),
    FormField(name="kind", half=True, label=_("Kind"), help=_("After the actor types of ACLED")),
    FormField(
        name="aliases", label=_("Other names"), help=_("Claims under any of these names count as one side")
    ),
)
_GAP = (
    FormField(name="text", label=_("Not known"), help=_("“The army's own losses”"), long=True),
    FormField(name="about", half=True, label=_("About"), help=_("Which question or incident it leaves open")),
    FormField(
        name="withheld_by",
        half=True,
        label=_("Withheld by"),
        help=_("Who is said not to have given it; empty where nobody is"),
    ),
)
_JUDGEMENT = (
    FormField(
        name="text",
        label=_("Judgement"),
        help=_("One conclusion, with its likelihood word in the sentence; plain text"),
        long=True,
        check=_judged,
    ),
    FormField(
        name="likelihood",
        half=True,
        label=_("Likelihood"),
        help=_("A word of the brief's yardstick, one wording throughout"),
        pick=True,
    ),
    FormField(
        name="confidence",
        half=True,
        label=_("Confidence"),
        help=_("How well founded; printed in a sentence of its own, never beside the likelihood"),
    ),
    FormField(name="basis", label=_("Basis"), help=_("Why: what the conclusion is drawn from"), long=True),
    FormField(
        name="rests_on",
        label=_("Rests on"),
        help=_("The claims it would fall with; cited on the page"),
        refers="claims",
    ),
    FormField(
        name="would_change",
        label=_("Would change it"),
        help=_("What, once seen, would make the desk think again"),
        long=True,
    ),
    FormField(name="alternatives", label=_("Alternatives"), help=_("Other readings of the same claims")),
)


def place_fields() -> tuple[FormField, ...]:
    """Return the fields of a place."""
    return typed(Place, _PLACE)


def party_fields() -> tuple[FormField, ...]:
    """Return the fields of a party."""
    return typed(Party, _PARTY)


def gap_fields() -> tuple[FormField, ...]:
    """Return the fields of an information gap."""
    return typed(InformationGap, _GAP)


def judgement_fields() -> tuple[FormField, ...]:
    """Return the fields of a judgement."""
    return typed(Judgement, _JUDGEMENT)
