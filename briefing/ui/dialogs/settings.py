"""The settings, as a form made from their dataclass. What is changed holds at once; there is nothing to confirm."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, get_type_hints

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefing.app.settings import Settings, settings_path
from briefing.ui.dialogs.dialog import Dialog, show_one
from briefing.ui.field_table import FormField
from briefing.ui.offsets import plain
from briefing.ui.panels.form import Form, NewValue
from briefing.ui.preferences import preferences_of
from briefing.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from briefing.ui.preferences import Preferences

_CHOICES = (
    QT_TRANSLATE_NOOP("kinds", "as the system"),
    QT_TRANSLATE_NOOP("kinds", "light"),
    QT_TRANSLATE_NOOP("kinds", "dark"),
)
"""Words of choices that the form shows."""


class SettingsDialog(Dialog):
    """The form of all settings."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        """Show what is set."""
        super().__init__(QCoreApplication.translate("SettingsDialog", "Settings"), parent)
        self._preferences = preferences
        sheet = Sheet(self.tr("Settings"), self)
        self.form = Form("", setting_fields(), sheet)
        self.form.show_values(preferences.settings)
        self.form.edited.connect(self._edited)
        sheet.column.addWidget(self.form)
        where = QLabel(self.tr("Kept in {path}").format(path=plain(str(settings_path()))), self)
        where.setObjectName("muted")
        where.setWordWrap(True)
        where.setContentsMargins(16, 4, 16, 4)
        sheet.column.addWidget(where)
        self.column.addWidget(sheet)
        self.defaults = QPushButton(self.tr("Back to the defaults"), self)
        self.defaults.setAutoDefault(False)
        self.defaults.clicked.connect(self._back_to_defaults)
        self.buttons.addButton(self.defaults, self.buttons.ButtonRole.ResetRole)
        preferences.changed.connect(self.form.show_values)
        self.letters(84, 44)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name or default
        """Take over what is being typed, and close."""
        self.form.flush()
        super().closeEvent(event)

    def _edited(self, new: NewValue) -> None:
        self._preferences.change(replace(self._preferences.settings, **{new.name: new.value}))

    def _back_to_defaults(self) -> None:
        self._preferences.change(Settings())


def setting_fields() -> tuple[FormField, ...]:
    """Return the settings as fields of a form, in the language of the window."""
    hints = get_type_hints(Settings)
    return tuple(
        FormField(
            name=each.name,
            label=QCoreApplication.translate("settings", each.metadata["label"]),
            help=QCoreApplication.translate("settings", each.metadata["help"]),
            kind=hints[each.name],
            limits=(each.metadata["least"], each.metadata["most"]) if "least" in each.metadata else None,
        )
        for each in fields(Settings)
    )


def show_settings(window: QWidget) -> SettingsDialog:
    """Show the settings of a window beside it, and return the dialog."""
    return show_one(window, SettingsDialog, lambda: SettingsDialog(preferences_of(window), window))
