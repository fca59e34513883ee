"""Settings: what a person sets once for all briefs. One dataclass; the dialog, the file and the guide are made from it.

Each field has a type, a default, and in its metadata `label` and `help`, in English; the window translates them. The file
lies in the user's folder for settings, or in the folder that BRIEFING_CONFIG_DIR names.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import platformdirs

from briefing.model.brief import Brief
from briefing.model.marking import Marking
from briefing.store import settings_file

_FOLDER = "BRIEFING_CONFIG_DIR"
_FILE = "settings.json"


class WindowLanguage(StrEnum):
    """Which language the window speaks; each is called by its own name."""

    SYSTEM = "as the system"
    ENGLISH = "English"
    FRENCH = "français"


class WindowColours(StrEnum):
    """Which colours the window wears."""

    SYSTEM = "as the system"
    LIGHT = "light"
    DARK = "dark"


def _words(label: str, help_text: str, **bounds: float) -> dict[str, Any]:
    """Return the metadata of a field; `least` and `most` bound a number."""
    return {"label": label, "help": help_text, **bounds}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a person has set; a value outside its bounds counts as not set."""

    language: WindowLanguage = field(
        default=WindowLanguage.SYSTEM,
        metadata=_words(
            "Language of the window",
            "Holds from the next start. The language of the pages is chosen in each brief.",
        ),
    )
    colours: WindowColours = field(
        default=WindowColours.SYSTEM,
        metadata=_words("Colours", "Light, dark, or as the system is at the moment"),
    )
    font_size: float = field(
        default=1.0,
        metadata=_words(
            "Size of the letters",
            "1 follows the system; 1.25 is a quarter larger. The pages are not touched by it.",
            least=0.7,
            most=2.5,
        ),
    )
    desk: str = field(
        default="", metadata=_words("Desk", "Stands in every new brief as the one who issues it")
    )
    prepared_by: str = field(
        default="",
        metadata=_words("Prepared by", "Stands in every new brief, and beside each of your decisions"),
    )
    marking: Marking = field(
        default=Marking.AMBER,
        metadata=_words("Marking of new briefs", "With whom a reader may share it (TLP 2.0)"),
    )
    template: str = field(
        default="sitrep", metadata=_words("Template of new briefs", "The name of a template pack")
    )
    accept_above: float = field(
        default=0.9,
        metadata=_words(
            "Accept all above",
            "How sure the finder must be for “Accept all”: 0 to 1. Nothing is accepted before you ask for it.",
            least=0.0,
            most=1.0,
        ),
    )
    open_last: bool = field(
        default=False,
        metadata=_words(
            "Open the last brief at the start", "Else the window starts with what was open lately"
        ),
    )


def settings_path() -> Path:
    """Return the path of the settings file."""
    given = os.environ.get(_FOLDER)
    return (Path(given) if given else Path(platformdirs.user_config_dir("briefing"))) / _FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedSettings:
    """The settings as read, and one sentence on what was wrong with the file, or nothing."""

    settings: Settings
    trouble: str = ""


def load() -> LoadedSettings:
    """Return what is set; where the file is damaged it is kept aside, the defaults hold, and `trouble` says so."""
    held = settings_file.read(settings_path())
    settings, refused = _from_values(held.values)
    if held.kept_aside:
        trouble = f"{held.trouble}. It was kept as {held.kept_aside.name}; the defaults hold."
    elif held.trouble:
        trouble = f"{held.trouble}. The defaults hold."
    elif refused:
        trouble = (
            f"{settings_path()}: {', '.join(refused)} cannot be what stands there. The defaults hold for it."
        )
    else:
        trouble = ""
    return LoadedSettings(settings=settings, trouble=trouble)


def save(settings: Settings) -> None:
    """Write what is set; entries of the file that this version does not know stay there. Raises `StoreError`."""
    known = settings_file.read(settings_path()).values
    settings_file.write(
        settings_path(), {**known, **{each.name: getattr(settings, each.name) for each in fields(Settings)}}
    )


def bounds(name: str) -> tuple[float, float]:
    """Return the least and the most that a number among the settings can be."""
    metadata = Settings.__dataclass_fields__[name].metadata
    return float(metadata["least"]), float(metadata["most"])


def new_brief(settings: Settings) -> Brief:
    """Return an empty brief with what every new brief begins with."""
    bare = Brief(desk=settings.desk, prepared_by=settings.prepared_by, marking=settings.marking)
    return replace(bare, layout=replace(bare.layout, template=settings.template or bare.layout.template))


def _from_values(values: dict[str, Any]) -> tuple[Settings, list[str]]:
    """Return the settings of these values, and the names of those that cannot be."""
    hints = get_type_hints(Settings)
    taken: dict[str, Any] = {}
    refused = []
    for each in fields(Settings):
        if each.name not in values:
            continue
        try:
            taken[each.name] = _value(each.name, hints[each.name], values[each.name])
        except (ValueError, TypeError):
            refused.append(each.name)
    return Settings(**taken), refused


def _value(name: str, kind: type, given: Any) -> Any:
    """Return a value of the file as the field's type; `TypeError` or `ValueError` where it is none."""
    if kind is float:
        least, most = bounds(name)
        if isinstance(given, bool) or not least <= float(given) <= most:
            raise ValueError(name)
        return float(given)
    if issubclass(kind, StrEnum):
        return kind(given)
    if not isinstance(given, kind):
        raise TypeError(name)
    return given
