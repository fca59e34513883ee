"""Translation: which language the window speaks, from the files in `assets/translations` (made by `tools/translations.py`).

English is the language of the source; its own file holds the plural forms only. Qt's own words (Yes, Cancel, Open …) come
with Qt. A language of which there is no file is English.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from briefing import resources
from briefing.app.settings import WindowLanguage

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

LANGUAGES = ("en", "fr")
_OURS, _QTS = "briefing", "qtbase"


def speak(application: QCoreApplication, language: WindowLanguage) -> str:
    """Have the window speak `language` from now on, and return its code; what stands on the screen already stays as it is."""
    code = language_code(language)
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(code))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((_QTS, qt_folder), (_OURS, str(resources.assets() / "translations"))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()
    return code


def spoken() -> str:
    """Return the code of the language that the window speaks, as the templates name it: "en", "fr"."""
    return QLocale().name().split("_")[0]


def language_code(language: WindowLanguage) -> str:
    """Return the code of a language; of the system's languages the first that there are words for, else English."""
    if language is not WindowLanguage.SYSTEM:
        return {WindowLanguage.FRENCH: "fr"}.get(language, "en")
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def _locale(code: str) -> QLocale:
    """Return the system's locale where it is of that language, with its own way to write dates; else the language's."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == code else QLocale(code)
