"""Watching: the pages of a brief made anew at every save of a template pack, for the one who writes it."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.authoring import Finding, faults, look_through
from briefing.app.enclosing import enclosed
from briefing.app.exporting import write_file
from briefing.app.pages import Typesetter
from briefing.app.session import Session
from briefing.errors import BriefingError, RenderError

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model.brief import Brief
    from briefing.render.rendered import Limits

LOOK_S = 0.4
"""How often the files are looked at; between two looks nothing is done."""
_CALM_S = 0.1  # an editor writes several files at one save
_MOST_FILES = 2_000

Stamps = dict[str, tuple[int, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try: how many pages were written (0: none, the file is as it was), in how many seconds, and what was wrong."""

    pages: int = 0
    seconds: float = 0.0
    findings: tuple[Finding, ...] = ()


def watch(
    folder: Path, brief: Path, output: Path, stopped: threading.Event, *, limits: Limits | None = None
) -> Iterator[Attempt]:
    """Yield an attempt at once, and one after each change of the pack or the brief, until `stopped` is set.

    Pages that cannot be made leave the file at `output` as it was. Each attempt with pages is followed by one without, that
    has what the linter says of the pack, where it says something. Raises `BriefingError` where the brief cannot be read
    at the start, or the file not be written.
    """
    Session.open(brief)
    before: Stamps = {}
    with Typesetter(limits) as typesetter:
        while not stopped.is_set():
            now = stamps(folder, brief)
            if now == before:
                stopped.wait(LOOK_S)
                continue
            if before and stopped.wait(_CALM_S):
                return
            before = stamps(folder, brief)
            yield from _attempts(typesetter, folder, brief, output)


def stamps(folder: Path, brief: Path) -> Stamps:
    """Return when each file of the pack, and the brief, was changed last (ns), and its size."""
    found: Stamps = {}
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            _stamp(os.path.join(place, name), found)  # noqa: PTH118 - thousands a minute, and only text is wanted
        if len(found) > _MOST_FILES:
            break
    _stamp(str(brief), found)
    return found


def _stamp(path: str, found: Stamps) -> None:
    try:
        told = os.stat(path)  # noqa: PTH116 - as above
    except OSError:  # gone between the look into the folder and this one
        return
    found[path] = (told.st_mtime_ns, told.st_size)


def _attempts(typesetter: Typesetter, folder: Path, path: Path, output: Path) -> Iterator[Attempt]:
    begun = time.monotonic()
    try:
        brief = Session.open(path).brief
        pages = _printed(typesetter, folder, brief, output)
    except RenderError as error:
        yield Attempt(seconds=time.monotonic() - begun, findings=(faults(error, folder),))
        return
    except BriefingError as error:
        yield Attempt(findings=(Finding(file=str(path), line=0, message=error.message),))
        return
    yield Attempt(pages=pages, seconds=time.monotonic() - begun)
    found = look_through(folder, brief)
    if found:
        yield Attempt(findings=tuple(found))


def _printed(typesetter: Typesetter, folder: Path, brief: Brief, output: Path) -> int:
    rendered = typesetter.render(brief, folder.absolute(), enclosed=enclosed(brief))
    write_file(output, rendered.pdf)
    return rendered.pages
