"""Folders: the reports in them, and what was left out, so that a person can look at it."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.importing import suffixes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

MOST = 10_000
"""Reports taken from one drop; whoever drops a whole disk did not mean it."""
_BESIDE_A_PAGE = ("_files", "_fichiers", "-Dateien", "_archivos")
"""What browsers call the folder of a page's parts, which they put beside the page: none of its files is a report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What was found in dropped files and folders: the reports in order of their names, the rest, and what cannot be opened."""

    reports: tuple[Path, ...]
    left_out: tuple[Path, ...] = ()
    closed: tuple[Path, ...] = ()
    more: bool = False
    """Whether there would have been more than `MOST` reports."""

    @property
    def kinds(self) -> tuple[tuple[str, int], ...]:
        """The endings of the files left out with their numbers, the commonest first; "" where a name has none."""
        counted = Counter(path.suffix.lower() for path in self.left_out)
        return tuple(sorted(counted.items(), key=lambda kind: (-kind[1], kind[0])))


def look_into(paths: Sequence[Path], *, stopped: Callable[[], bool] = lambda: False) -> Looked:
    """Return the reports among `paths` and in their folders, with all that is in those.

    A file that was named itself is a report whatever its ending, for its reader says what is wrong with it. In a folder only
    files with an ending that an importer reads are; hidden ones and what belongs to a saved page are passed over without
    a word. Links to folders are not followed. Nothing is opened; `stopped` ends the search.
    """
    wanted, named = suffixes(), frozenset(paths)
    reports: list[Path] = []
    left_out: list[Path] = []
    closed: list[Path] = []
    for path in _files(paths, closed):
        if stopped() or len(reports) > MOST:
            break
        (reports if path.suffix.lower() in wanted or path in named else left_out).append(path)
    return Looked(
        reports=tuple(reports[:MOST]),
        left_out=tuple(left_out),
        closed=tuple(closed),
        more=len(reports) > MOST,
    )


def _files(paths: Iterable[Path], closed: list[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(
            path, onerror=lambda error: closed.append(Path(str(error.filename)))
        ):
            pages = {
                Path(name).stem for name in names if Path(name).suffix.lower() in (".html", ".htm", ".xhtml")
            }
            folders[:] = sorted(
                name for name in folders if not name.startswith(".") and not _of_page(name, pages)
            )
            yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _of_page(folder: str, pages: set[str]) -> bool:
    return any(folder.endswith(end) and folder.removesuffix(end) in pages for end in _BESIDE_A_PAGE)
