"""Replacement: a file made anew beside the old one and put in its place in one step, so that either is always whole.

While the new file is being made it lies in the same folder under a hidden name and is locked by its maker. A maker that is
killed leaves it behind without the lock; the next one that replaces the same file removes what nobody holds.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

if sys.platform != "win32":
    import fcntl

_SUFFIX: Final = ".saving"


@contextmanager
def replacement(target: Path) -> Iterator[Path]:
    """Yield the path of an empty file to fill; at the end of the block it is on the disk, in the place of `target`.

    It has `target`'s permissions, or those that the process gives to new files. When the block raises, whatever it
    raises, `target` is as it was and the new file is gone. Raises `OSError`.
    """
    _remove_leftovers(target)
    descriptor, path = _make(target)
    try:
        _take_permissions(descriptor, target)
        yield path
        os.fsync(descriptor)
        if sys.platform == "win32":  # where an open file cannot be moved
            os.close(descriptor)
            descriptor = -1
        path.replace(target)
        _sync_folder(target.parent)
    finally:
        with suppress(FileNotFoundError):
            path.unlink()
        if descriptor >= 0:
            os.close(descriptor)


def _prefix(target: Path) -> str:
    # A digest, because the name itself may already be as long as names may be.
    return f".briefing-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}-"


def _make(target: Path) -> tuple[int, Path]:
    """Return the descriptor and path of a new file that this process has locked."""
    while True:
        path = target.with_name(f"{_prefix(target)}{secrets.token_hex(6)}{_SUFFIX}")
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        # Between its making and its locking somebody else may have taken it for a leftover: then make another.
        if _lock(descriptor, wait=True) and _is_at(descriptor, path):
            return descriptor, path
        os.close(descriptor)


def _remove_leftovers(target: Path) -> None:
    for path in target.parent.glob(f"{_prefix(target)}*{_SUFFIX}"):
        with suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
            try:
                if _lock(descriptor, wait=False):
                    path.unlink()
            finally:
                os.close(descriptor)


def _lock(descriptor: int, *, wait: bool) -> bool:
    """Return whether the file is now held by this process."""
    # Windows has no such lock, but there nobody can remove a file that is open.
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _take_permissions(descriptor: int, target: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        old = target.stat()
    except FileNotFoundError:
        return
    own = os.fstat(descriptor)
    if (own.st_uid, own.st_gid) != (old.st_uid, old.st_gid):
        with suppress(PermissionError):  # only an administrator can give a file away
            os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _sync_folder(folder: Path) -> None:
    """Put the folder's new entry on the disk, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems refuse to; the file itself is in place
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
