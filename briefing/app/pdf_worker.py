"""The process that reads one PDF from outside: `python -m briefing.app.pdf_worker`. It answers once and ends.

Asked with two frames: what is wanted (JSON), and the PDF. Answers with one frame of JSON that is an error or the pages' text,
and one with the brief's document.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from typing import TYPE_CHECKING, Any

from briefing.app.reading import frames
from briefing.errors import StoreError
from briefing.store.interchange import pdf_file

if TYPE_CHECKING:
    from typing import BinaryIO


def main() -> None:
    """Answer one question on standard output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    asked = frames.receive(sys.stdin.buffer)
    pdf = frames.receive(sys.stdin.buffer)
    if asked is not None and pdf is not None:
        _answer(json.loads(asked), pdf, answers)


def _answer(asked: dict[str, Any], pdf: bytes, answers: BinaryIO) -> None:
    _limit(memory_mb=int(asked["memory_mb"]), seconds=int(asked["seconds"]))
    document = b""
    told: dict[str, Any]
    try:
        if asked["document"]:
            read = pdf_file.read(pdf, pages=bool(asked["pages"]))
            document, told = read.document, {"pages": read.pages, "files": read.files}
        else:
            told = {"pages": pdf_file.page_texts(pdf)}
    except StoreError as error:
        told = {
            "error": error.detail,
            "advice": error.advice,
            "no_brief": isinstance(error, pdf_file.NoBriefError),
        }
    except (MemoryError, RecursionError):
        told = {
            "error": "reading the PDF needs more memory than any brief does",
            "advice": "",
            "no_brief": False,
        }
    frames.send(answers, json.dumps(told).encode("utf-8", "surrogatepass"), document)


def _limit(*, memory_mb: int, seconds: int) -> None:
    """Limit memory and processor time; where the system cannot (Windows), the parent's clock remains."""
    try:
        import resource
    except ImportError:
        return
    for kind, most in (
        (resource.RLIMIT_AS, memory_mb << 20),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 16),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some of them
            resource.setrlimit(kind, (most, resource.getrlimit(kind)[1]))


if __name__ == "__main__":
    main()
