"""Word forms: English sentences of other rooms, recognised by their fixed part and said again in the window's language.

A form is "“{name}” is in no gazetteer here": what stands in its open places is taken over as it is. The words are marked for
translation by the modules that hold the tables.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")


class Form(NamedTuple):
    """A sentence with open places."""

    head: str
    """The letters it begins with, up to its first open place: most forms are told apart by these alone."""
    pattern: re.Pattern[str]
    text: str


class Recognised(NamedTuple):
    """A sentence taken apart: its form, and the words in the form's open places."""

    form: str
    words: tuple[tuple[str, str], ...]

    def said(self, context: str, inner: Callable[[str], str] = str) -> str:
        """Return it in the language of the window; `inner` says again what stands in its open places."""
        words = {name: inner(each) for name, each in self.words}
        return QCoreApplication.translate(context, self.form).format(**words)


def forms(texts: tuple[str, ...]) -> tuple[Form, ...]:
    """Return these sentences as forms, the most exact first: what one leaves open may be another's fixed words."""
    made = []
    for text in texts:
        pattern = _PLACEHOLDER.sub(r"(?P<\1>.*)", re.escape(text))
        made.append(Form(text.partition("{")[0], re.compile(pattern, re.DOTALL), text))
    return tuple(sorted(made, key=lambda form: -len(form.text)))


@lru_cache(maxsize=16384)
def recognised(text: str, of: tuple[Form, ...]) -> Recognised | None:
    """Return a sentence taken apart, or None where none of these forms is its own."""
    for form in of:
        if text.startswith(form.head) and (match := form.pattern.fullmatch(text)):
            return Recognised(form.text, tuple(match.groupdict().items()))
    return None
