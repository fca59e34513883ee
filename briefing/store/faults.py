"""Faults: what the disk or the database reports, as a `StoreError` that says in plain words what to do."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from briefing.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Explanation = tuple[str, str]


class FileGoneError(StoreError):
    """The file is no longer where it was."""


class FileReplacedError(StoreError):
    """Somebody has put another file in its place."""


class FileChangedError(StoreError):
    """Somebody has written into the file."""


class FileProtectedError(StoreError):
    """The file or its folder may not be written."""


UNTOUCHED: Final = "It was left as it is; take an earlier copy of it, if there is one."
_FREE_SPACE: Final = "Free some space, then save again; what was on the disk before is still there."
_ELSEWHERE: Final = "Choose another folder or another name."

_DATABASE: Final[dict[int, Explanation]] = {
    sqlite3.SQLITE_FULL: ("the disk is full", _FREE_SPACE),
    sqlite3.SQLITE_BUSY: ("another program is using the file", "Close it there, or try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("another program is using the file", "Close it there, or try again in a moment."),
    sqlite3.SQLITE_READONLY: ("the file or its folder is write-protected", _ELSEWHERE),
    sqlite3.SQLITE_PERM: ("the file may not be opened", "Ask for the right to read and write it."),
    sqlite3.SQLITE_CANTOPEN: ("the file cannot be opened, or nothing may be written beside it", _ELSEWHERE),
    sqlite3.SQLITE_CORRUPT: ("the file is damaged", UNTOUCHED),
    sqlite3.SQLITE_NOTADB: ("the file is damaged", UNTOUCHED),
    sqlite3.SQLITE_TOOBIG: ("the file holds a part that is too large to read", UNTOUCHED),
    sqlite3.SQLITE_NOMEM: ("there is not enough memory", "Close other programs and try again."),
    sqlite3.SQLITE_IOERR: ("the disk refused to read or write", "Look whether it is full, failing or gone."),
}
_SYSTEM: Final[dict[int, Explanation]] = {
    errno.ENOSPC: ("the disk is full", _FREE_SPACE),
    errno.EDQUOT: ("your share of the disk is full", _FREE_SPACE),
    errno.EFBIG: ("the file would become larger than is allowed here", _ELSEWHERE),
    errno.EACCES: ("access is denied", _ELSEWHERE),
    errno.EPERM: ("access is denied", _ELSEWHERE),
    errno.EROFS: ("the disk is read-only", _ELSEWHERE),
    errno.ENOENT: ("there is no such file or folder", "Look whether the name is spelt right."),
    errno.ENOTDIR: ("a part of the path is no folder", "Look whether the name is spelt right."),
    errno.EISDIR: ("this is a folder", "Name a file in it."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one."),
    errno.ELOOP: ("the link leads back to itself", "Name the file itself."),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn every error of the disk or the database within the block into a `StoreError` about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise _explained(_database_fault(error), path) from error
    except OSError as error:
        raise _explained(_system_fault(error), path) from error
    except UnicodeEncodeError as error:
        raise _explained(("a name or label holds half a surrogate pair", "Write it anew."), path) from error
    except UnicodeDecodeError as error:  # the database's own message quotes bytes of a damaged file
        raise _explained(_DATABASE[sqlite3.SQLITE_CORRUPT], path) from error
    except MemoryError as error:
        raise _explained(_DATABASE[sqlite3.SQLITE_NOMEM], path) from error


def _explained(explanation: Explanation, path: Path) -> StoreError:
    detail, advice = explanation
    return StoreError(detail, where=str(path), advice=advice)


def _database_fault(error: sqlite3.Error) -> Explanation:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:  # the binding's own complaint, such as a text that is no UTF-8
        return f"the file is damaged ({error})", UNTOUCHED
    # The low byte is the primary code, the rest narrows it down (https://www.sqlite.org/rescode.html).
    known = _DATABASE.get(code & 0xFF)
    return known or (f"the database reports: {error}", "")


def _system_fault(error: OSError) -> Explanation:
    known = _SYSTEM.get(error.errno) if error.errno else None
    return known or (error.strerror or str(error), "")
