"""Action: one thing that can be done in the window, with its words, keys and what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.ui.main_window import MainWindow

Do: TypeAlias = "Callable[[MainWindow], object]"

_CONTEXT = "actions"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("actions", text))


def translated(text: str) -> str:
    """Return the words of an action or a menu in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text)


class Needs(Enum):
    """What has to be there for an action to make sense."""

    NOTHING = auto()
    SOURCES = auto()
    CLAIM = auto()
    """A claim in hand, and the claims in sight: only then is a bare letter a key and not a letter."""
    UNDO = auto()
    REDO = auto()


_WHY_NOT = {
    Needs.SOURCES: _("there is no report in the brief yet"),
    Needs.CLAIM: _("works where the claims are in sight (Ctrl+2), with one in hand"),
    Needs.UNDO: _("there is nothing to undo"),
    Needs.REDO: _("nothing was undone"),
}


def why_not(needs: Needs) -> str:
    """Return why an action that needs this cannot be done now, in the language of the window."""
    return translated(_WHY_NOT.get(needs, _("not possible now")))


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done: its name in the program, its menu and words, its keys, what it does and what it needs.

    An action that needs a claim has a bare letter for a key; it works while the claims are in sight. `help` is the line
    that the command palette and the shortcut sheet show beside the words, where these do not say enough.
    """

    name: str
    menu: str
    text: str
    do: Do
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    begins_group: bool = False
    help: str = ""


FILE, EDIT, SOURCES, CLAIMS = _("&File"), _("&Edit"), _("&Sources"), _("&Claims")
BRIEF, VIEW, HELP = _("&Brief"), _("&View"), _("&Help")
MENUS = (FILE, EDIT, SOURCES, CLAIMS, BRIEF, VIEW, HELP)


def with_access_key(text: str, taken: set[str]) -> str:
    """Return the words of a menu's line with an access key that no other line of the menu has, and put it into `taken`.

    The letter that the words mark is kept where it is free; else the first free one is, at the start of a word if one is.
    """
    bare = text.replace("&&", "\0").replace("&", "")
    marked = text.replace("&&", "\0").find("&")
    starts = [
        place
        for place, letter in enumerate(bare)
        if letter.isalnum() and not bare[place - 1 : place].isalnum()
    ]
    places = [*([marked] if marked >= 0 else []), *starts, *range(len(bare))]
    for place in places:
        letter = bare[place : place + 1].casefold()
        if letter.isalnum() and letter not in taken:
            taken.add(letter)
            return f"{bare[:place]}&{bare[place:]}".replace("\0", "&&")
    return bare.replace("\0", "&&")
