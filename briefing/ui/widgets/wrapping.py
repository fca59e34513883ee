"""Wrapping: how a text to type in breaks its lines, so that one endless word does not hold up the window.

Qt looks for the end of a word on every line that the word fills: with a hundred thousand letters and no space among them, as
an address or an encoded picture that was pasted has them, each key takes half a second. Where lines may break anywhere it does
not look. The text itself stays letter for letter what was typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextOption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

LONGEST = 2000
"""Letters of a word that are laid out in no time; no word of any language comes near."""

_USUAL = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere


def has_endless_word(text: str) -> bool:
    """Return whether more than `LONGEST` letters stand in a text without white space among them."""
    return len(text) > LONGEST and any(len(word) > LONGEST for word in text.split())


def wrap_for(field: QPlainTextEdit, coming: str = "") -> None:
    """Have a field break its lines between words, or anywhere where it holds, or is about to take, an endless word."""
    long = field.document().characterCount() > LONGEST and has_endless_word(field.toPlainText())
    wanted = _ANYWHERE if long or has_endless_word(coming) else _USUAL
    if field.wordWrapMode() != wanted:
        field.setWordWrapMode(wanted)
