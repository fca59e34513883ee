"""Exporting: what a brief becomes on the disk, whole or not at all."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import OutputError
from briefing.store.brief_file import save
from briefing.store.replacement import replacement

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from briefing.model.brief import Brief

_MOST_ORIGINAL = 256 << 20
"""Bytes above which a file is no report that was read: `ingest` takes none as large."""


def refuse_unwritable(path: Path, sources: Iterable[Path] = ()) -> None:
    """Raise `OutputError` where `path` cannot become a file, before any long work is done for it.

    A file that is one of the `sources`, reports or the brief itself, is never written over.
    """
    if any(path.resolve() == source.resolve() for source in sources):
        raise OutputError(
            "is what the pages are made from, and would be lost",
            where=str(path),
            advice="Give another name.",
        )
    if path.is_dir():
        raise OutputError("is a folder", where=str(path), advice="Give a file name.")
    if _is_device(path) and os.access(path, os.W_OK):
        return
    folder = path.absolute().parent
    existing = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    if not existing.is_dir():
        raise OutputError(f"{existing} is no folder", where=str(path), advice="Choose another place.")
    # The effective user may write there although the permission bits say no (root), and the other way round (read-only mounts).
    if not os.access(existing, os.W_OK | os.X_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise OutputError("you may not write there", where=str(path), advice="Choose another place.")


def write_file(path: Path, content: bytes) -> None:
    """Write a file in one step, making its folder where that is missing; `OutputError` names what stood against it.

    A device or a pipe (`/dev/stdout`) is written to, never replaced.
    """
    try:
        if _is_device(path):
            path.write_bytes(content)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacement(Path(os.path.realpath(path))) as fresh:
            fresh.write_bytes(content)
    except OSError as error:
        cause = error.strerror or str(error)
        raise OutputError(
            f"could not be written: {cause}",
            where=str(path),
            advice="What stood there is as it was. Make room, or choose another place.",
        ) from error


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def save_brief(path: Path, brief: Brief, originals: Mapping[str, bytes], *, label: str) -> None:
    """Save a brief with its originals to a `.brief` file, as a version of that label and of this moment."""
    save(path, brief, originals, label=label, at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))


def refuse_sources(path: Path, brief: Brief) -> None:
    """Raise `OutputError` where the file at `path` is one of the reports that the brief rests on, by its very bytes."""
    originals = {source.sha256 for source in brief.sources}
    try:
        if not originals or not path.is_file() or path.stat().st_size > _MOST_ORIGINAL:
            return
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:  # what cannot be read: writing says what stands against it
        return
    if digest in originals:
        raise OutputError(
            "is a report that this brief rests on, and would be lost",
            where=str(path),
            advice="Give another name.",
        )
