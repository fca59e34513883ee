"""What the window says of a problem, in its language: the model's messages and advice, translated by their fixed part.

The model and the templates speak English. A message is recognised by its form here, "“{name}” is in no gazetteer here", and
said again in the translation of that form with the same words in it. One that has no form here is shown as it is; a test
holds the table against the checks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefing.ui import word_forms
from briefing.ui.reason_words import reasons
from briefing.ui.word_forms import forms

if TYPE_CHECKING:
    from briefing.ui.word_forms import Recognised

_CONTEXT = "problems"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("problems", text))


MESSAGES = (
    _("the brief has no title"),
    _("the PDF carries no data: {reason}"),
    _("no font of the program has {letters}: the pages show the number in its place"),
    _("the brief does not say as of when"),
    _("the brief rests on no source"),
    _("{count} of {total} claims are machine-found and not reviewed"),
    _("the claim's source is not in the brief"),
    _("the passage “{passage}” does not stand at its place in {source}"),
    _("no text of {source} is stored"),
    _("only the cited passages of {count} of {total} sources are here"),
    _("the passage takes in text that is not here"),
    _("the original of {source} is not in the file"),
    _("the original of {source} is damaged: its SHA-256 is not the one noted for it"),
    _("the claim names no claimant"),
    _("“{claimant}” names nobody; it is printed as unspecified"),
    _("“{word}” is a party's word for what happened"),
    _("the publication uses a party's word in its own voice"),
    _("the brief is marked {marking} but holds something marked {stricter}"),
    _("the claim is about an incident that the brief does not have"),
    _("the claim has a reliability of its own without a reason"),
    _("the figure “{figure}” has no number"),
    _("the figure “{figure}” is below nought"),
    _("the figure “{figure}” does not say of what"),
    _("the incident has no name"),
    _("the incident does not say when it happened"),
    _("“{wording}” is no time that can be put in order"),
    _("the incident names one of its places that the brief does not have"),
    _("the incident names one of its parties that the brief does not have"),
    _("a place has no name"),
    _("the coordinates of “{place}” have no source"),
    _("“{place}” has coordinates but no precision"),
    _("“{place}” is in no gazetteer here"),
    _("a party has no name"),
    _("two parties go by “{name}”"),
    _("an information gap says nothing"),
    _("the judgement says nothing"),
    _("“{word}” is no word of the yardstick {yardstick}"),
    _("a likelihood and a confidence level stand in one sentence"),
    _("the judgement's own words do not say “{word}”"),
    _("the judgement rests on no claim"),
    _("a claim that the judgement rests on is not in the brief any more"),
    _("a claim that the judgement rests on was rejected"),
    _("the judgement states no confidence"),
    _("two wordings of the likelihood yardstick are mixed: {words}"),
    _("the grade {grade} of {subject} has no reason"),
    _("template “{template}”: {complaint}"),
    _("the claim model is missing ({cause})"),
    _("the claim model's manifest is damaged ({cause})"),
    _("a file of the claim model cannot be read ({cause})"),
    _("this file of the claim model is damaged (its SHA-256 is not the one in model.toml)"),
    _("the file is not listed in model.toml"),
    _("a library of the trained engine cannot be loaded ({cause})"),
    _("the claim model cannot be loaded ({cause})"),
    _("the claim engine “{engine}” failed while it read ({cause})"),
    _("{name} is in a language that no engine reads ({language})"),
    _("the language of {name} could not be told, and no engine reads it"),
    _("the language of {name} could not be told; it was read as English"),
    _("no claims were found in {name}"),
)
ADVICE = (
    _(
        "Claims are found by rules alone. Install the program again, or restore the folder from its repository."
    ),
    _(
        "Claims are found by rules alone. Install the program again, or restore the folder assets/models from its repository."
    ),
    _("Claims are found by rules alone. Install the program again, or use the rules alone."),
    _("Only quotations and numbers were looked for: say who made them, and make the other claims by hand."),
    _("Look whether anything in another language was passed over."),
    _("Make its claims by hand."),
    _("Make them by hand where there are any."),
    _("It cannot be opened again as a brief. Keep the .brief file, or put that right."),
    _("Write who did what where, with an attributed verb."),
    _("Set the as-of time."),
    _("Add a report."),
    _("Accept, edit or reject them; until then the pages say so."),
    _("Add the source again."),
    _("Select the passage in the text again."),
    _("Save the page in a browser and attach the file to the source."),
    _("Take the brief file, where there is one, to read the whole reports."),
    _("Select only words that can be read."),
    _("Say who made it."),
    _("Look for who is meant, or leave it out."),
    _("Put it in quotation marks and attribute it."),
    _("Look for whose word it is."),
    _("Mark it {marking} or leave that out."),
    _("Choose the incident that it is about."),
    _("Say why this use differs from the claimant's or publisher's grade."),
    _("Give its range and what is counted, or remove it from the claim."),
    _("Give it a neutral one."),
    _("Say it as exactly, or as vaguely, as it is known."),
    _("Write it as a date, as vague as it is: 2025-06-XX."),
    _("Take it away, or add it again."),
    _("Name it, or remove it."),
    _("Say who gave them."),
    _("Say how exactly the place is known."),
    _("Perhaps {names}; else give coordinates with their source."),
    _("Give coordinates with their source."),
    _("Name it as the reports do, or remove it."),
    _("Leave the name to one of them."),
    _("Write what is not known, or remove it."),
    _("Write it, or remove it."),
    _("Choose one of: {words}."),
    _("Say them in two sentences."),
    _("Put the word into its sentence, since the pages print the sentence."),
    _("Choose the claims that it is drawn from."),
    _("Take it away, and see whether the judgement still stands."),
    _("Say how well founded it is."),
    _("Use one row of words throughout."),
    _("Say in a few words what it rests on."),
    _("Its text and claims are whole; import the report again to have the original too."),
)
_WORD = re.compile(r"“[^”]*”|\d+")


def message(text: str) -> str:
    """Return a problem's message in the language of the window, or as it is where its form is not known."""
    found = recognised(text)
    return found.said(_CONTEXT) if found else text


def advice(text: str) -> str:
    """Return a problem's advice in the language of the window, or as it is where its form is not known."""
    found = word_forms.recognised(text, _ADVICE)
    return found.said(_CONTEXT, reasons) if found else text


def recognised(text: str) -> Recognised | None:
    """Return a message taken apart, or None where its form is not known."""
    return word_forms.recognised(text, _MESSAGES)


def kind(text: str) -> str:
    """Return what is common to the messages of one kind: the form, else the message without what it quotes and counts."""
    found = recognised(text)
    return found.form if found else _WORD.sub("…", text)


def general(form: str) -> str:
    """Return a kind in words, its open places drawn as "…", in the language of the window."""
    said = QCoreApplication.translate(_CONTEXT, form)
    return re.sub(r"“?\{\w+\}”?", "…", said)


_MESSAGES, _ADVICE = forms(MESSAGES), forms(ADVICE)


def fixed_advice(text: str) -> str:
    """Return an advice that has no open places, or nothing."""
    found = word_forms.recognised(text, _ADVICE)
    return text if found is not None and not found.words else ""
