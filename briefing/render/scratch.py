"""Scratch: a temporary folder for one worker, which goes when the worker goes, however either came to its end.

WeasyPrint lays the fonts of its pages down as files, a megabyte and a half a process, and removes them when it ends in
order. A worker is killed as often as not. So its folder is the parent's: removed when the worker is ended or found dead,
at the latest when the program ends; and what a killed program left is removed by the next one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import threading
import weakref
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_PREFIX = "briefing-pages-"
_LOCK = "lock"
_tidied = threading.Lock()  # taken once, by the first folder of this process, and never given back


class Scratch:
    """An empty folder of this user's alone, held until it is removed."""

    def __init__(self) -> None:
        """Make it where the system keeps temporary files; `OSError` where that cannot be done."""
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
        lock = _locked(self.path)
        self.remove = weakref.finalize(self, _remove, self.path, lock)
        """Remove it with all that is in it; a second time does nothing."""
        if _tidied.acquire(blocking=False):
            threading.Thread(target=tidy, args=(self.path.parent,), name="tidy", daemon=True).start()

    def environment(self) -> dict[str, str]:
        """Return the variables by which a process makes its temporary files in here."""
        return dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.path))


def tidy(folder: Path) -> None:
    """Remove from the folder of temporary files what programs left that were killed; what a program holds stays."""
    with contextlib.suppress(OSError):
        for each in folder.glob(f"{_PREFIX}*"):
            with contextlib.suppress(OSError):
                _remove_unheld(each)


def _remove_unheld(folder: Path) -> None:
    if sys.platform == "win32":
        (folder / _LOCK).unlink()  # refused while a process has it open
        shutil.rmtree(folder, ignore_errors=True)
        return
    # Another user could have put a link or a folder of that name there.
    stands = folder.lstat()
    if stands.st_uid != os.getuid():
        return
    lock = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
    try:
        if _hold(lock):
            shutil.rmtree(folder, ignore_errors=True)  # refuses to follow links
    finally:
        os.close(lock)


def _locked(folder: Path) -> int:
    """Return a lock in the folder that is this process's, never the worker's, and that the system opens when it dies."""
    if sys.platform == "win32":  # where nobody removes what another has open
        return os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT)
    fresh = folder / "fresh"
    lock = os.open(fresh, os.O_RDWR | os.O_CREAT, 0o600)
    _hold(lock)
    fresh.rename(folder / _LOCK)  # once it is held, so that nobody finds it loose
    return lock


def _hold(lock: int) -> bool:
    """Hold the lock, and return whether that could be done."""
    if sys.platform != "win32":
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True


def _remove(folder: Path, lock: int) -> None:
    with contextlib.suppress(OSError):
        os.close(lock)
    shutil.rmtree(folder, ignore_errors=True)
