"""Preferences: the settings as the window lives with them: changed at once, kept, and told to whoever depends on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing.app.settings import load, save
from briefing.errors import StoreError
from briefing.model.problem import Level
from briefing.ui.notices import Notice, failure
from briefing.ui.theme import dress

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.app.settings import Settings


class Preferences(QObject):
    """What a person has set; a child of the window, found by `preferences_of`.

    Signals:
        changed: the `Settings` as they now are.
        noticed: something to tell, as a `Notice`.
    """

    changed = Signal(object)
    noticed = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Read what is set. What was wrong with the file stands in `trouble`, since nobody listens yet."""
        super().__init__(window)
        loaded = load()
        self.settings = loaded.settings
        self.trouble = Notice(text=loaded.trouble, level=Level.WARNING) if loaded.trouble else None

    def change(self, settings: Settings) -> None:
        """Take these settings over, keep them, and let the window look as they say."""
        if settings == self.settings:
            return
        self.settings = settings
        try:
            save(settings)
        except StoreError as error:
            self.noticed.emit(failure(error))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, settings.colours, settings.font_size)
        self.changed.emit(settings)


def preferences_of(window: QWidget) -> Preferences:
    """Return the preferences that the window holds; they are read where it has none yet."""
    return window.findChild(Preferences) or Preferences(window)
