"""The worker: a process of its own that turns briefs into pages, under limits of time and memory.

`python -m briefing.render.worker` reads requests from standard input and answers on standard output until its input is
closed. It loads WeasyPrint at once, so that this takes place while the program still reads and looks for claims.
"""

from __future__ import annotations

import contextlib
import ctypes.util
import gc
import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from briefing.errors import BriefingError, RenderError
from briefing.render.protocol import Order, receive_order, send_frame
from briefing.render.sending import Receiver

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.render.composing import Composer
    from briefing.render.rendered import Limits

_DEFAULT_PACK = "sitrep"
_MOST_FILE = 256 << 20  # bytes; WeasyPrint writes fonts to its own folder, nothing else is written


def main() -> int:
    """Answer requests until standard input is closed."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(
            signal.SIGINT, signal.SIG_IGN
        )  # Ctrl-C is the parent's to deal with; it closes the pipe
    requests, answers = _pipes()
    failure = _warm_up()
    received, composer = Receiver(), None
    while (order := receive_order(requests)) is not None:
        brief = received.unpack(order.parcel)
        if failure:
            send_frame(answers, _refusal(RenderError(failure)))
            continue
        if composer is None:
            from briefing.render.composing import Composer

            composer = Composer(partial(send_frame, answers))
        with contextlib.suppress(BrokenPipeError):  # the parent is gone: the next request says so
            _answer(composer, brief, order, answers)
    return 0


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return the two pipes; whatever a library prints from now on goes to standard error, not between the answers."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers


def _warm_up() -> str:
    """Load everything, typeset one line; return why that is impossible, or ""."""
    try:
        with _without_compiler():
            from briefing.render import composing
        from briefing.render.pack import load

        pack = load(_DEFAULT_PACK)
        composing.warm_up(pack)
    except BriefingError as error:
        return error.message
    except (ImportError, OSError) as error:
        return f"WeasyPrint cannot be loaded: {error}"
    # What is loaded stays for the life of the process; looking through it again and again costs 15–20 %.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)
    return ""


@contextlib.contextmanager
def _without_compiler() -> Iterator[None]:
    """Keep ctypes from asking the compiler for libraries: two dozen processes, a third of a second; Linux finds them by name."""
    if not sys.platform.startswith("linux"):
        yield
        return
    find = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _answer(composer: Composer, brief: Brief, order: Order, answers: BinaryIO) -> None:
    try:
        _limit(order.limits)
        composer.compose(brief, order)
    except BriefingError as error:
        send_frame(answers, _refusal(error))
    except MemoryError:
        send_frame(answers, {"last": True, "ok": False, "memory": True})
    except RecursionError:
        send_frame(answers, _refusal(RenderError("the pages are nested too deeply", where="brief#layout")))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a library raises is told, and the worker lives on
        send_frame(
            answers, _refusal(RenderError(f"the pages could not be made: {type(error).__name__}: {error}"))
        )


def _refusal(error: BriefingError) -> dict[str, Any]:
    return {"last": True, "ok": False, "detail": error.detail, "where": error.where, "advice": error.advice}


def _limit(limits: Limits) -> None:
    """Limit memory for good, and processor time from now on; where the system cannot (Windows), the parent's clock remains."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    hard_cpu = resource.getrlimit(resource.RLIMIT_CPU)[1]
    hard_memory = resource.getrlimit(resource.RLIMIT_AS)[1]
    with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
        resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.cpu_s, hard_cpu))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory_mb << 20, hard_memory))
    with contextlib.suppress(
        ValueError, OSError
    ):  # a picture of the whole memory is nobody's, and no file is so large
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (_MOST_FILE, _MOST_FILE))


if __name__ == "__main__":
    main()
