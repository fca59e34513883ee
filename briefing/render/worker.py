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
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, BinaryIO

from briefing.errors import BriefingError, RenderError
from briefing.render.protocol import Request, receive_request, send_answer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.render.rendered import Limits

_DEFAULT_PACK = "sitrep"


def main() -> int:
    """Answer requests until standard input is closed."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(
            signal.SIGINT, signal.SIG_IGN
        )  # Ctrl-C is the parent's to deal with; it closes the pipe
    requests, answers = _pipes()
    failure = _warm_up()
    while (request := receive_request(requests)) is not None:
        _answer(request, answers, failure)
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
            from briefing.render import typeset
        from briefing.render.pack import load

        pack = load(_DEFAULT_PACK)
        typeset.sheets(pack)
        typeset.typeset(
            "<!doctype html><html lang=en><title>-</title><p>Warm <i>up</i> <b>now</b></p></html>", pack
        )
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


def _answer(request: Request, answers: BinaryIO, failure: str) -> None:
    if failure:
        send_answer(answers, _refusal(RenderError(failure)))
        return
    try:
        _limit(request.limits)
        header, pdf, html = _render(request)
    except BriefingError as error:
        send_answer(answers, _refusal(error))
    except MemoryError:
        send_answer(answers, {"ok": False, "memory": True})
    except RecursionError:
        send_answer(answers, _refusal(RenderError("the pages are nested too deeply")))
    except Exception as error:  # noqa: BLE001 - whatever a library raises is told, and the worker lives on
        send_answer(
            answers, _refusal(RenderError(f"the pages could not be made: {type(error).__name__}: {error}"))
        )
    else:
        send_answer(answers, header, pdf, html)


def _render(request: Request) -> tuple[dict[str, Any], bytes, bytes]:
    from briefing.render.markup import html
    from briefing.render.pack import load
    from briefing.render.typeset import typeset
    from briefing.render.view import view

    pack = load(request.pack)
    markup = html(view(request.brief), pack)
    rendered = typeset(markup, pack, page_limit=request.limits.pages)
    problems = [asdict(problem) for problem in rendered.problems]
    header = {"ok": True, "pages": rendered.pages, "problems": problems}
    return header, rendered.pdf, markup.encode() if request.want_html else b""


def _refusal(error: BriefingError) -> dict[str, Any]:
    return {"ok": False, "detail": error.detail, "where": error.where, "advice": error.advice}


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


if __name__ == "__main__":
    main()
