"""Reading: from a file to a Draft. `read` takes a path, `read_bytes` what came from elsewhere, such as a drop.

Nothing is fetched, run or expanded, and nobody is asked what time it is: the same bytes under the same name give
an equal Draft on any day, on any machine.
"""

from __future__ import annotations

import math
import stat
from typing import TYPE_CHECKING

from briefing.errors import InputError
from briefing.ingest.importers import IMPORTERS
from briefing.ingest.sniff import choose, refuse_non_text
from briefing.model.when import When

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.draft import Draft

LARGEST = max(importer.largest for importer in IMPORTERS)
"""The largest file that is read at all, in bytes; each importer has a limit of its own."""

__all__ = ["IMPORTERS", "LARGEST", "read", "read_bytes"]


def read(path: Path, *, accessed: When | None = None) -> Draft:
    """Return the report in the file at `path`; see `read_bytes`. The file is opened for reading only."""
    return read_bytes(_bytes_of(path), path.name, accessed=accessed)


def read_bytes(original: bytes, file_name: str, *, accessed: When | None = None) -> Draft:
    """Return the report in `original`, whose kind is told from its first bytes and from `file_name`.

    `accessed` is when it was taken from its address, where the caller knows; else what the page itself says counts.
    The Draft's text and body are counted in Unicode code points. Raises `InputError`, its `where` being `file_name`,
    for a file that is empty, blank, not text, or larger than its importer's limit.
    """
    refuse_non_text(original, file_name)
    importer = choose(IMPORTERS, original, file_name)
    if len(original) > importer.largest:
        raise _too_large(file_name, len(original), importer.largest)
    return importer.read(original, file_name, accessed=accessed or When())


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise InputError(
                "is a folder, not a file", where=path.name, advice="Name the reports in it one by one."
            )
        if not stat.S_ISREG(status.st_mode):
            raise InputError(
                "is no ordinary file", where=path.name, advice="Save the report to a file first."
            )
        if status.st_size > LARGEST:
            raise _too_large(path.name, status.st_size, LARGEST)
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError(
            "there is no such file", where=str(path), advice="Look at the spelling of its name."
        ) from None
    except PermissionError:
        raise InputError(
            "you may not read this file", where=str(path), advice="Change its permissions."
        ) from None
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise InputError(
            f"could not be read: {cause}", where=path.name, advice="Copy it and try again."
        ) from None


def _too_large(where: str, size: int, largest: int) -> InputError:
    # Rounded so that what is too large never looks as if it were not.
    has, most = math.ceil(size / 1024**2 * 10) / 10, math.floor(largest / 1024**2 * 10) / 10
    return InputError(
        f"has {has:.1f} MB; reports of this kind are read up to {most:g} MB",
        where=where,
        advice="Cut it into its single reports.",
    )
