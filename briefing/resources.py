"""Where `templates/` and `assets/` lie (inside the installed package, or beside it in a checkout), and the user's own packs."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from briefing.errors import ResourceError

_DATA_FOLDER = "BRIEFING_DATA_DIR"


@cache
def root() -> Path:
    """Return the folder that holds `templates/` and `assets/`; raise `ResourceError` where neither place has them."""
    package = Path(__file__).resolve().parent
    for folder in (package, package.parent):
        if (folder / "templates").is_dir() and (folder / "assets").is_dir():
            return folder
    raise ResourceError(
        "the folders templates/ and assets/ are missing",
        where=str(package),
        advice="Install the program again.",
    )


def assets() -> Path:
    """Return the folder of fonts, maps, models, samples and the gazetteer."""
    return root() / "assets"


def templates() -> Path:
    """Return the folder of the template packs."""
    return root() / "templates"


def user_packs() -> Path:
    """Return the folder into which a person drops template packs; BRIEFING_DATA_DIR names another place. It may not exist."""
    given = os.environ.get(_DATA_FOLDER)
    if given:
        return Path(given) / "packs"
    import platformdirs  # only who looks for packs pays for it

    return Path(platformdirs.user_data_dir("briefing")) / "packs"
