"""Importing: reports into drafts. One that fails says why, and the rest go on.

The rooms are imported when there is a report to read: the window, which has it read elsewhere, starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.errors import BriefingError, DefectError, EngineError
from briefing.model.draft import Draft
from briefing.model.stated import Stated

if TYPE_CHECKING:
    from briefing.app.workshop import Workshop

__all__ = [
    "Imported", "Incoming", "Kind", "Stage", "Stated", "import_incoming", "import_reports", "largest",
    "suffixes", "typed_report",
]  # fmt: skip

Progress = Callable[[str], None]
Far = Callable[[float], None]
"""Is told what share is done, 0 to 1."""
_STEPS = 20


class Kind(StrEnum):
    """What an incoming report is: a file, or bytes that came without one – a page, a text, a typed text, an address."""

    FILE = "file"
    PAGE = "page"
    TEXT = "text"
    TYPED = "typed"
    ADDRESS = "address"


class Stage(StrEnum):
    """How far the reading of one report has come."""

    TEXT = "text"
    CLAIMS = "claims"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One report to be read: a file, or bytes without one, with what a person stated about it.

    `path` is the file's; of bytes without a file it is the name that they go under.
    """

    path: Path
    kind: Kind = Kind.FILE
    original: bytes = b""
    stated: Stated = field(default_factory=Stated)

    @property
    def name(self) -> str:
        """What a person knows it by: the title or address stated, else the file's name."""
        stated = self.stated
        return (
            (stated.title or stated.address or self.path.name)
            if self.kind is not Kind.FILE
            else self.path.name
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came of one report: a draft, or the error that says why not."""

    path: Path
    draft: Draft | None = None
    error: BriefingError | None = None


_NAMES = {
    Kind.PAGE: "pasted-page.html",
    Kind.TEXT: "pasted-text.txt",
    Kind.TYPED: "typed-text.txt",
    Kind.ADDRESS: "address.uri",
}


def typed_report(kind: Kind, original: bytes, stated: Stated | None = None) -> Incoming:
    """Return a report that came without a file, of a `kind` other than `Kind.FILE`."""
    return Incoming(path=Path(_NAMES[kind]), kind=kind, original=original, stated=stated or Stated())


def suffixes() -> frozenset[str]:
    """Return the endings of file names, in lower case with the dot, that an importer says are its own."""
    from briefing import ingest

    return frozenset(suffix for importer in ingest.IMPORTERS for suffix in importer.suffixes)


def largest() -> int:
    """Return the size in bytes above which no file is read, of whatever kind."""
    from briefing import ingest

    return ingest.LARGEST


def import_reports(
    paths: Iterable[Path],
    workshop: Workshop,
    *,
    progress: Progress = lambda _: None,
    far: Far = lambda _: None,
) -> Iterator[Imported]:
    """Yield what comes of each file, in the order given; `progress` is told each file's name before it is read."""
    for path in paths:
        progress(path.name)
        yield import_incoming(Incoming(path=path), workshop, far=far)


def import_incoming(
    incoming: Incoming,
    workshop: Workshop,
    *,
    told: Callable[[Stage], None] = lambda _: None,
    far: Far = lambda _: None,
) -> Imported:
    """Return what comes of one report; nothing is raised but for memory.

    `told` hears each stage as it begins, `far` at most twenty times what share of the claims' stage is done.
    """
    path = incoming.path
    try:
        told(Stage.TEXT)
        draft = _read(incoming)
        if draft.source.text:
            told(Stage.CLAIMS)
            draft = _with_claims(draft, workshop, _in_steps(far))
    except BriefingError as error:
        # A room knows a file by its name alone; two of a call may have the same.
        error.where = str(path) if error.where in ("", path.name) else error.where
        return Imported(path=path, error=error)
    except Exception as error:
        if isinstance(error, MemoryError):
            raise
        defect = DefectError(
            f"a defect of the program: {type(error).__name__}: {' '.join(str(error).split())}",
            where=str(path),
            advice="Run it again with --debug and report it.",
        )
        defect.__cause__ = error
        return Imported(path=path, error=defect)
    return Imported(path=path, draft=draft)


def _with_claims(draft: Draft, workshop: Workshop, far: Far) -> Draft:
    """Return the draft with its proposals; where the trained engine fails over it, with those of the rules."""
    from briefing.extract.enrich import enrich

    try:
        return enrich(draft, workshop.engines, workshop.gazetteer, far)
    except EngineError as failure:
        if not workshop.do_without(failure):
            raise failure.__cause__ or failure from None  # of the rules: a defect of the program
    return enrich(draft, workshop.engines, workshop.gazetteer)


def _in_steps(far: Far) -> Far:
    """Return a function that passes on only what is a step further than before."""
    last = 0

    def tell(share: float) -> None:
        nonlocal last
        if int(share * _STEPS) > last:
            last = int(share * _STEPS)
            far(share)

    return tell


def _read(incoming: Incoming) -> Draft:
    from briefing import ingest
    from briefing.ingest.given import address_only, with_stated

    if incoming.kind is Kind.ADDRESS:
        return address_only(incoming.original, incoming.stated)
    if incoming.kind is Kind.FILE:
        return with_stated(ingest.read(incoming.path), incoming.stated)
    return with_stated(ingest.read_bytes(incoming.original, incoming.path.name), incoming.stated)
