"""Why a place's name is offered for another, in the language of the window: the gazetteer gives its reasons in English."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "reasons"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("reasons", text))


REASONS = (
    _("one letter differs ({letters})"),
    _("two letters differ ({letters})"),
    _("three letters differ ({letters})"),
    _("letters differ ({letters})"),
    _("two letters swapped ({letters})"),
    _("one letter more ({letters})"),
    _("one letter fewer ({letters})"),
    _("“{spelling}” is another spelling of {name}"),
    _("in {country}, a neighbouring country"),
)
_OPEN = re.compile(r"\\\{(\w+)\\\}")
# A reason stands among others, set off by brackets, commas and semicolons: none of its words reaches over one.
_PATTERNS = tuple(
    (re.compile(_OPEN.sub(r"(?P<\1>[^();]+?)", re.escape(each))), each) for each in REASONS[:-2]
)
_NAMED = (
    (re.compile(r"“(?P<spelling>[^”]+)” is another spelling of (?P<name>[^;)]+)"), REASONS[-2]),
    (re.compile(r"\bin (?P<country>[^;()]+), a neighbouring country"), REASONS[-1]),
)


def reasons(text: str) -> str:
    """Return `text` with each reason in it said in the language of the window; all else stays as it is."""
    for pattern, form in (*_PATTERNS, *_NAMED):
        said = QCoreApplication.translate(_CONTEXT, form)
        if said != form:
            text = pattern.sub(partial(_filled, said), text)
    return text


def _filled(said: str, found: re.Match[str]) -> str:
    return said.format(**found.groupdict())
