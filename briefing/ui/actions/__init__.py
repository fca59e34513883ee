"""Everything that can be done in the window, in one table; menus, shortcuts, the sheet of keys and the palette are made from it.

One module per menu, each with its `ACTIONS`; their order here is that of the menus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from briefing.ui.actions import brief, claims, edit, file, find, sources, view
from briefing.ui.actions import help as help_menu
from briefing.ui.actions.action import EDIT, MENUS, Action, Needs, translated, with_access_key

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow

__all__ = ["ACTIONS", "Action", "Needs", "make_actions", "translated"]

ACTIONS: tuple[Action, ...] = (
    *file.ACTIONS,
    *edit.ACTIONS[:2],
    *(action for action in find.ACTIONS if action.menu == EDIT),
    *edit.ACTIONS[2:],
    *sources.ACTIONS,
    *claims.ACTIONS,
    *brief.ACTIONS,
    *view.ACTIONS,
    *(action for action in find.ACTIONS if action.menu != EDIT),
    *help_menu.ACTIONS,
)


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """Return the actions by name, each in its menu of the window's menu bar."""
    made: dict[str, QAction] = {}
    used = {action.menu for action in ACTIONS}
    bar: set[str] = set()
    menus = {
        menu: window.menuBar().addMenu(with_access_key(translated(menu), bar))
        for menu in MENUS
        if menu in used
    }
    taken: dict[str, set[str]] = {menu: set() for menu in menus}
    for action in ACTIONS:
        if action.begins_group:
            menus[action.menu].addSeparator()
        words = with_access_key(translated(action.text), taken[action.menu])
        made[action.name] = _make(action, words, window)
        menus[action.menu].addAction(made[action.name])
    return made


def _make(action: Action, words: str, window: MainWindow) -> QAction:
    made = QAction(words, window)
    made.setObjectName(action.name)
    made.setShortcuts([QKeySequence(keys) for keys in action.keys])
    made.setToolTip(translated(action.help) if action.help else made.toolTip())
    made.triggered.connect(lambda: action.do(window))
    return made
