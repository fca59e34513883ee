"""What helps: the guide, the keys, and what this program is made of. The dialogs are loaded when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.actions.action import HELP, Action, _

if TYPE_CHECKING:
    from briefing.ui.main_window import MainWindow


def _guide(window: MainWindow) -> None:
    from briefing.ui.dialogs.about import open_guide

    open_guide(window)


def _keys(window: MainWindow) -> None:
    from briefing.ui.dialogs.keys import show_keys

    show_keys(window)


def _licences(window: MainWindow) -> None:
    from briefing.ui.dialogs.about import show_licences

    show_licences(window)


def _about(window: MainWindow) -> None:
    from briefing.ui.dialogs.about import show_about

    show_about(window)


ACTIONS: tuple[Action, ...] = (
    Action(
        name="guide", menu=HELP, text=_("&Guide"), do=_guide, help=_("How to work with it, with pictures")
    ),
    Action(name="keys", menu=HELP, text=_("&Keys"), keys=("F1",), do=_keys, help=_("All keys on one sheet")),
    Action(
        name="licences",
        menu=HELP,
        text=_("&Licences"),
        do=_licences,
        begins_group=True,
        help=_("Of the program, its libraries, fonts, places and model"),
    ),
    Action(name="about", menu=HELP, text=_("&About Briefing"), do=_about),
)
