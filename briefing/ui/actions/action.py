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
