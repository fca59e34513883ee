"""Window lock: who has a brief file open for writing. Two windows on one file: the second one reads only.

The lock is the system's (`flock`; a byte range on Windows) on a small hidden file beside the brief, in which its holder
says who it is. It dies with the process, however that ends, so that a leftover locks nobody out; and it lies on a file of
its own, because SQLite's locks on the brief itself would be dropped by any other close of it in the process.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from briefing.errors import StoreError
from briefing.store.faults import told

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_SUFFIX: Final = ".open"
_FAR: Final = 1 << 30  # a byte beyond what is written, for systems where a locked byte cannot be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who has a file open: the account, the machine, the process's number, and since when (ISO 8601, UTC)."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: str = ""


class FileHeldError(StoreError):
    """The file is open in another window."""

    holder = Holder()


class WindowLock:
    """The right to write one brief file, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock of the file at `path`, which need not exist yet.

        Raises `FileHeldError` where another window has it, in this process or elsewhere, and `StoreError` where the
        lock file cannot be made.
        """
        self.path = lock_path(path)
        with told(path):
            self._descriptor = _taken(self.path, path)
            with suppress(OSError):  # on a full disk the lock still holds; only its holder stays nameless
                _say_who(self._descriptor)

    def release(self) -> None:
        """Give the right back; the lock file goes."""
        if self._descriptor < 0:
            return
        with suppress(OSError):  # on a disk that became read-only it stays, and locks nobody out
            if sys.platform != "win32":
                self.path.unlink()
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink()


def lock_path(path: Path) -> Path:
    """Return where the lock of a brief file lies; every symbolic link to a file leads to the same lock."""
    target = Path(os.path.realpath(path))
    # A digest, because the name itself may already be as long as names may be.
    return target.with_name(f".briefing-{hashlib.sha256(os.fsencode(target.name)).hexdigest()[:12]}{_SUFFIX}")


def holder_of(path: Path) -> Holder | None:
    """Return who has a brief file open for writing, or None; nothing is changed."""
    try:
        descriptor = os.open(lock_path(path), os.O_RDWR)
    except OSError:
        return None
    try:
        return None if _lock(descriptor) else _who(descriptor)
    finally:
        os.close(descriptor)


def _taken(lock: Path, path: Path) -> int:
    """Return the descriptor of a lock file that this process holds."""
    while True:
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
        if not _lock(descriptor):
            holder = _who(descriptor)
            os.close(descriptor)
            error = FileHeldError(
                _by(holder), where=str(path), advice="Save under another name to change it."
            )
            error.holder = holder
            raise error
        # Its last holder may have removed it between our opening and locking it: then it is nobody's.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), lock.stat()):
                return descriptor
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _FAR, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except PermissionError:
        return sys.platform != "win32"
    except OSError:
        # A file system without locks: nobody can be kept out, and what is written behind our back is still noticed.
        return True
    return True


def _say_who(descriptor: int) -> None:
    since = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    holder = Holder(user=account(), host=socket.gethostname(), pid=os.getpid(), since=since)
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder)).encode())


def _who(descriptor: int) -> Holder:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        said = json.loads(os.read(descriptor, 4096))
        return Holder(
            user=str(said["user"])[:80],
            host=str(said["host"])[:80],
            pid=int(said["pid"]),
            since=str(said["since"])[:40],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


def _by(holder: Holder) -> str:
    if not holder.user:
        return "the brief is open in another window"
    since = holder.since.replace("T", " ").removesuffix("Z")
    return (
        f"the brief is open in another window, by {holder.user} on {holder.host} since {since} UTC"
        f" (process {holder.pid})"
    )


def account() -> str:
    """Return the name of the account that the program runs under; "unnamed" where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user, as in some containers
        return "unnamed"
