"""Where `templates/` and `assets/` lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from briefing.errors import ResourceError


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
