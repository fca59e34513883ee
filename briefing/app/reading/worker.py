"""The reading process: `python -m briefing.app.reading.worker` answers on standard output until its input is closed.

It loads the engines at once. Its input is watched in a thread: when the program that asked is gone, so is this process,
whatever it is at.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import signal
import sys
import threading
from typing import TYPE_CHECKING, BinaryIO

from briefing.app.importing import Stage, import_incoming
from briefing.app.reading import frames, protocol
from briefing.app.workshop import Workshop
from briefing.errors import BriefingError, InputError

if TYPE_CHECKING:
    from briefing.model.problem import Problem

WITHOUT_MODEL = "--no-model"
"""Said to the process, it finds claims by rules alone."""
_GIVING_WAY = 5
"""So much nicer than the window: on a busy machine, typing goes before reading."""


def main() -> None:
    """Answer until standard input is closed; never returns."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(
            signal.SIGINT, signal.SIG_IGN
        )  # Ctrl-C is the parent's to deal with; it closes the pipe
    answers = _answers()
    if hasattr(os, "nice"):
        os.nice(_GIVING_WAY)
    asks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(asks,), name="asks", daemon=True).start()
    with Workshop(trained=WITHOUT_MODEL not in sys.argv[1:]) as workshop:
        frames.send(answers, protocol.encode(protocol.Ready(problems=_warm_up(workshop))))
        while True:
            _answer(asks.get(), workshop, answers)


def _answers() -> BinaryIO:
    """Return the pipe to answer on; whatever a library prints from now on goes to standard error, not between answers."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


def _listen(asks: queue.SimpleQueue[bytes]) -> None:
    while (frame := frames.receive(sys.stdin.buffer)) is not None:
        asks.put(frame)
    os._exit(0)  # the program is gone; nothing here is worth finishing


def _warm_up(workshop: Workshop) -> tuple[Problem, ...]:
    """Load what reading takes, and return what is amiss with it; what is missing altogether is told with each report."""
    with contextlib.suppress(BriefingError):
        workshop.engines  # noqa: B018 - made when first asked for
        workshop.gazetteer  # noqa: B018
    # What is loaded stays for the life of the process; looking through it again and again costs a tenth.
    gc.collect()
    gc.freeze()
    return workshop.problems


def _answer(frame: bytes, workshop: Workshop, answers: BinaryIO) -> None:
    ask, incoming = protocol.asked(frame)

    def told(stage: Stage) -> None:
        frames.send(answers, protocol.encode(protocol.Began(number=ask.number, stage=stage)))

    def far(share: float) -> None:
        began = protocol.Began(number=ask.number, stage=Stage.CLAIMS, share=min(max(share, 0.0), 1.0))
        frames.send(answers, protocol.encode(began))

    _limit(ask)
    try:
        imported = import_incoming(incoming, workshop, told=told, far=far)
        reply = (
            protocol.found(imported.draft, ask.number, workshop.problems)
            if imported.draft is not None
            else [protocol.failed(imported.error or InputError(), ask.number, workshop.problems)]
        )
    except (MemoryError, RecursionError):
        advice = "Cut it into its single reports."
        error = InputError(
            f"needs more than {ask.memory_mb} MB of memory to be read",
            where=incoming.path.name,
            advice=advice,
        )
        reply = [protocol.failed(error, ask.number)]
    frames.send(answers, *reply)


def _limit(ask: protocol.Ask) -> None:
    """Limit memory for good, and processor time from now on; where the system cannot (Windows), the parent's clock remains."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime)
    # Several threads may compute at once: the processor's clock is the second line behind the parent's clock on the wall.
    cores = os.cpu_count() or 1
    for kind, most in (
        (resource.RLIMIT_CPU, spent + int(ask.seconds * cores) + 1),
        (resource.RLIMIT_AS, ask.memory_mb << 20),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(kind, (most, resource.getrlimit(kind)[1]))


if __name__ == "__main__":
    main()
