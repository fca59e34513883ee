from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QScrollArea,
    QSplitterHandle,
    QWidget,
)

from briefing.ui.actions.action import with_access_key
from briefing.ui.dialogs.about import show_about, show_licences
from briefing.ui.dialogs.keys import show_keys
from briefing.ui.dialogs.settings import show_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction

    from briefing.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what the window remembers in a folder of the test's own."""
    monkeypatch.setenv("BRIEFING_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("BRIEFING_CONFIG_DIR", str(tmp_path / "config"))


def nameless(root: QWidget) -> list[str]:
    """Return the controls in sight that take the keys or are pressed and that a screen reader has no words for."""
    return sorted({_where(each) for each in _controls(root) if not _has_words(each)})


def _controls(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        takes_keys = each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None
        # Handles, and the inner parts that Qt puts into its own controls, are reached through those.
        of_qt = each.objectName().startswith("qt_") or isinstance(each, QSplitterHandle | QMenu)
        if each.isVisibleTo(root) and not of_qt and (takes_keys or isinstance(each, QAbstractButton)):
            yield each


def _has_words(control: QWidget) -> bool:
    if control.accessibleName().strip():
        return True
    if isinstance(control, QAbstractButton) and any(letter.isalnum() for letter in control.text()):
        return True
    if isinstance(control, QScrollArea) and not control.isVisible():
        return True
    labels = control.window().findChildren(QLabel)
    return any(label.buddy() is control and label.text().strip() for label in labels)


def _where(control: QWidget) -> str:
    """Return a control by its class and those of the panels that it lies in, for whoever has to name it."""
    chain = [type(control).__name__]
    parent = control.parentWidget()
    while parent is not None:
        if type(parent).__module__.startswith("briefing."):
            chain.append(type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(chain[:4])


def test_each_control_has_a_name_in_every_moment(window_with_report: MainWindow) -> None:
    """Whatever takes the keys or is pressed has a name for those who cannot see it, in all four moments."""
    found = {}
    for moment in range(4):
        window_with_report.show_moment(moment)
        QApplication.processEvents()
        found[moment] = nameless(window_with_report)
    assert found == {moment: [] for moment in range(4)}


def test_each_control_of_the_start_page_and_of_the_dialogs_has_a_name(
    fresh_window: MainWindow,
) -> None:
    """The start page too, and each dialog."""
    window = fresh_window
    assert nameless(window) == []
    for show in (show_settings, show_keys, show_about, show_licences):
        assert nameless(show(window)) == []


def test_every_action_is_reached_by_the_keys(window: MainWindow) -> None:
    """Each action stands in a menu, and each line of a menu, and of the bar, has an access key that no other has there."""
    titles = window.menuBar().actions()
    assert _letters(titles) == sorted(set(_letters(titles)))
    reached = set()
    for title in titles:
        lines = _lines(title.menu())
        assert _letters(lines) == sorted(set(_letters(lines))), title.text()
        reached |= set(lines)
    assert set(window.actions_by_name.values()) <= reached


@pytest.mark.parametrize(
    ("words", "taken", "shown"),
    [
        ("&Save", "", "&Save"),
        ("&Save", "s", "S&ave"),
        ("Save &as…", "a", "&Save as…"),
        ("&Run && go", "r", "Run && &go"),
        ("&Été", "", "&Été"),
        ("&A", "a", "A"),
    ],
)
def test_an_access_key_that_is_taken_gives_way(words: str, taken: str, shown: str) -> None:
    """A letter that another line has already is left to it; the next free one, at a word's start if there is one, is taken."""
    own = set(taken)
    assert with_access_key(words, own) == shown


def _letters(lines: list[QAction]) -> list[str]:
    """Return the access keys of a menu's lines, sorted; a line without one counts as an empty one."""
    return sorted(line.text().replace("&&", "").partition("&")[2][:1].casefold() for line in lines)


def _lines(menu: object) -> list[QAction]:
    return [line for line in menu.actions() if not line.isSeparator()] if isinstance(menu, QMenu) else []


def test_tab_comes_round(window_with_report: MainWindow) -> None:
    """Tab leads from control to control through the whole window and leaves none out, in all four moments."""
    window = window_with_report
    for moment in range(4):
        window.show_moment(moment)
        QApplication.processEvents()
        first = window.focusWidget()
        assert first is not None
        seen: list[QWidget] = [first]
        while (after := _next(seen[-1])) is not None and after not in seen:
            seen.append(after)
        wanted = {each for each in _controls(window) if _open_to_tab(each)}
        assert {_where(each) for each in wanted - set(seen)} == set()


def _next(here: QWidget) -> QWidget | None:
    """Return the control that Tab leads to from `here`."""
    after = here.nextInFocusChain()
    while after is not None and after is not here:
        if _open_to_tab(after):
            return after
        after = after.nextInFocusChain()
    return None


def _open_to_tab(control: QWidget) -> bool:
    takes_it = bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus) and control.focusProxy() is None
    return takes_it and control.isEnabled() and control.isVisible()
