"""Patience: how long templates may run before they are stopped where they are, so that the line can be told.

The worker's own limits end the process, and nobody knows which line was to blame. This one comes earlier and raises.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_S = 30.0
"""Seconds of processor time for the templates of one brief; 400 pages take two or three."""
_SHARE = 0.7  # of what the process has left: the templates are not to use up what the message needs


class GreedyError(Exception):
    """A template takes too long or makes too much."""


@contextlib.contextmanager
def patience() -> Iterator[None]:
    """Raise `GreedyError` in the block once it has used up its processor time.

    Only a main thread on a system with such clocks (not Windows) can be stopped that way; elsewhere nothing is done.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    seconds = _seconds()

    def stop(*_: object) -> NoReturn:
        raise GreedyError(f"it runs for more than {seconds:.0f} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _seconds() -> float:
    import resource

    most = resource.getrlimit(resource.RLIMIT_CPU)[0]
    if most == resource.RLIM_INFINITY:
        return MOST_S
    used = resource.getrusage(resource.RUSAGE_SELF)
    return max(0.1, min(MOST_S, _SHARE * (most - used.ru_utime - used.ru_stime)))
