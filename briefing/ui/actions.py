"""Everything that can be done in the window, in one table; menus, shortcuts and buttons are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.ui.main_window import MainWindow

Do: TypeAlias = "Callable[[MainWindow], object]"

_CONTEXT = "actions"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("actions", text))


class Needs(Enum):
    """What has to be there for an action to make sense."""

    NOTHING = auto()
    SOURCES = auto()
    CLAIM = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing that can be done: its name in the program, its menu and words, its keys, what it does and what it needs.

    An action that needs a claim has a bare letter for a key; it works while the claims are in sight.
    """

    name: str
    menu: str
    text: str
    do: Do
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    begins_group: bool = False


_FILE, _EDIT, _CLAIMS, _VIEW = _("&File"), _("&Edit"), _("&Claims"), _("&View")

ACTIONS: tuple[Action, ...] = (
    Action(name="new", menu=_FILE, text=_("&New brief"), keys=("Ctrl+N",), do=lambda w: w.files.new()),
    Action(
        name="open_brief",
        menu=_FILE,
        text=_("Open &brief…"),
        keys=("Ctrl+Shift+O",),
        do=lambda w: w.files.ask_brief(),
    ),
    Action(
        name="add_reports",
        menu=_FILE,
        text=_("&Add reports…"),
        keys=("Ctrl+O",),
        do=lambda w: w.files.ask_reports(),
        begins_group=True,
    ),
    Action(name="try_sample", menu=_FILE, text=_("Try the &sample"), do=lambda w: w.files.try_sample()),
    Action(
        name="save",
        menu=_FILE,
        text=_("&Save"),
        keys=("Ctrl+S",),
        do=lambda w: w.files.save(),
        begins_group=True,
    ),
    Action(
        name="save_as",
        menu=_FILE,
        text=_("Save &as…"),
        keys=("Ctrl+Shift+S",),
        do=lambda w: w.files.save_as(),
    ),
    Action(
        name="export",
        menu=_FILE,
        text=_("&Export PDF…"),
        keys=("Ctrl+E",),
        do=lambda w: w.files.ask_export(),
        needs=Needs.SOURCES,
    ),
    Action(
        name="quit", menu=_FILE, text=_("&Quit"), keys=("Ctrl+Q",), do=lambda w: w.close(), begins_group=True
    ),
    Action(
        name="undo", menu=_EDIT, text=_("&Undo"), keys=("Ctrl+Z",), do=lambda w: w.undo(), needs=Needs.UNDO
    ),
    Action(
        name="redo",
        menu=_EDIT,
        text=_("&Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        do=lambda w: w.redo(),
        needs=Needs.REDO,
    ),
    Action(
        name="accept",
        menu=_CLAIMS,
        text=_("&Accept"),
        keys=("A",),
        do=lambda w: w.reviewing.accept(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="reject",
        menu=_CLAIMS,
        text=_("&Reject"),
        keys=("R",),
        do=lambda w: w.reviewing.reject(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="edit",
        menu=_CLAIMS,
        text=_("&Edit wording"),
        keys=("E",),
        do=lambda w: w.reviewing.edit(),
        needs=Needs.CLAIM,
    ),
    Action(
        name="next",
        menu=_CLAIMS,
        text=_("&Next to review"),
        keys=("N",),
        do=lambda w: w.reviewing.next(),
        needs=Needs.CLAIM,
        begins_group=True,
    ),
    Action(
        name="previous",
        menu=_CLAIMS,
        text=_("&Previous to review"),
        keys=("P",),
        do=lambda w: w.reviewing.previous(),
        needs=Needs.CLAIM,
    ),
    Action(name="claims", menu=_VIEW, text=_("&Claims"), keys=("Ctrl+1",), do=lambda w: w.show_claims()),
    Action(name="details", menu=_VIEW, text=_("&Details"), keys=("Ctrl+2",), do=lambda w: w.show_details()),
    Action(
        name="problems",
        menu=_VIEW,
        text=_("Hide or show &problems"),
        keys=("Ctrl+3",),
        do=lambda w: w.problems.fold(),
    ),
)


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """Return the actions by name, each in its menu of the window's menu bar."""
    made: dict[str, QAction] = {}
    menus = {
        menu: window.menuBar().addMenu(translated(menu))
        for menu in dict.fromkeys(each.menu for each in ACTIONS)
    }
    for action in ACTIONS:
        if action.begins_group:
            menus[action.menu].addSeparator()
        made[action.name] = _make(action, window)
        menus[action.menu].addAction(made[action.name])
    return made


def translated(text: str) -> str:
    """Return the words of an action or a menu in the language of the window."""
    return QCoreApplication.translate(_CONTEXT, text)


def _make(action: Action, window: MainWindow) -> QAction:
    made = QAction(translated(action.text), window)
    made.setObjectName(action.name)
    made.setShortcuts([QKeySequence(keys) for keys in action.keys])
    made.triggered.connect(lambda: action.do(window))
    return made
