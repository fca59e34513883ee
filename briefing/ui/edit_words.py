"""What the window calls edits that other rooms have named in English: "Add Coast Daily", "Undo: Accept claim of JNIM".

Names of edits stand in the brief's history, which is read in any language; those that the window's own forms give are in the
language that was spoken when the edit was made, and stay so.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefing.ui.word_forms import forms, recognised

_CONTEXT = "edits"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("edits", text))


NAMES = (
    _("Add {what}"),
    _("Accept claim of {who}"),
    _("Reject claim of {who}"),
    _("Word claim of {who}"),
    _("Undo: {label}"),
    _("Redo: {label}"),
    _("Save"),
)
_NAMES = forms(NAMES)


def said(label: str) -> str:
    """Return the name of an edit in the language of the window, or as it is where its form is not known."""
    found = recognised(label, _NAMES)
    if found is None:
        return label
    # Only the name of an edit within one is said again; a source may be called "Save".
    return found.said(_CONTEXT, said if "{label}" in found.form else str)
