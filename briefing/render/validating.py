"""Validating: what stands against a PDF's being PDF/A-3a and PDF/UA-1, in plain words with what to do about it.

Two processes look at the file, one for each standard, under limits of time and memory: a file from outside may be made to
hang whoever reads it. PDF/UA is the part of `outloud`, PDF/A that of `pikepdf.pdfa`, the file as such that of qpdf. What
they say is read with care, as everything that comes from a process which has read a file from outside.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import briefing
from briefing.errors import InputError, RenderError
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

ARCHIVE, ACCESS = "PDF/A", "PDF/UA"
VALIDATOR = (sys.executable, "-P", "-m", "briefing.render.validator")
_MOST_ANSWER = 1 << 22  # bytes
_MOST_FINDINGS = 200
_LARGEST = 1 << 30  # bytes; PDF has places for ten digits
_LOOK_S = 0.1


def validate(
    pdf: bytes, *, timeout_s: float = 120.0, wanted: Callable[[], bool] = lambda: True
) -> tuple[Problem, ...]:
    """Return what stands against a PDF, the gravest first; () where nothing does.

    An error breaks one of the standards, a warning could not be judged, a note is only worth a look. `InputError` where
    it is no PDF, is locked or too damaged to be read; `RenderError` where it could not be looked at in `timeout_s` seconds,
    or nobody `wanted` to know any more.
    """
    if b"%PDF-" not in pdf[:1024]:
        raise InputError("is no PDF", advice="Give a file that ends in .pdf.")
    if len(pdf) > _LARGEST:
        raise InputError("is larger than a gigabyte", advice="It was not looked at.")
    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        file = Path(folder) / "validated.pdf"
        file.write_bytes(pdf)
        answers = _answers(file, time.monotonic() + timeout_s, wanted)
    found = [problem for answer in answers for problem in answer]
    return tuple(sorted(dict.fromkeys(found), key=lambda problem: problem.level.gravity))


def _answers(file: Path, deadline: float, wanted: Callable[[], bool]) -> list[list[Problem]]:
    with contextlib.ExitStack() as ending:
        running: list[_Look] = []
        for standard in (ARCHIVE, ACCESS):
            running.append(_Look(standard, file))
            ending.callback(running[-1].end)
        return [look.answer(deadline, wanted) for look in running]


class _Look:
    """One process that looks at a file for one standard; its answer goes to a file, so that no pipe can fill."""

    def __init__(self, standard: str, file: Path) -> None:
        room = str(Path(briefing.__file__).resolve().parent.parent)
        self._standard = standard
        self._said = file.with_name(f"{standard.replace('/', '-')}.json")
        try:
            with self._said.open("wb") as answer:
                self._process = subprocess.Popen(
                    [*VALIDATOR, standard, str(file)],
                    stdin=subprocess.DEVNULL,
                    stdout=answer,
                    stderr=subprocess.DEVNULL,
                    env={**os.environ, "PYTHONPATH": room, "PYTHONUTF8": "1"},
                )
        except OSError as error:
            raise RenderError(f"the PDF could not be looked at: {error}") from error

    def answer(self, deadline: float, wanted: Callable[[], bool]) -> list[Problem]:
        """Return what it found; waits until `deadline` by the monotonic clock."""
        while not self._ended_within(_LOOK_S):
            if not wanted():
                raise RenderError("nobody wanted to know any more")
            if time.monotonic() > deadline:
                raise RenderError(
                    f"looking at the PDF for {self._standard} took too long and was given up",
                    advice="The file may be made to hang its readers.",
                )
        if self._said.stat().st_size > _MOST_ANSWER:
            raise self._lost()
        try:
            said = json.loads(self._said.read_bytes())
            if refused := said.get("refused"):
                raise InputError(str(refused), advice=str(said.get("advice", "")))
            return [_problem(fields) for fields in said["found"][:_MOST_FINDINGS]]
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise self._lost() from None

    def end(self) -> None:
        """End the process, where it has not ended."""
        self._process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(2)

    def _ended_within(self, seconds: float) -> bool:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
            return True
        return False

    def _lost(self) -> RenderError:
        return RenderError(
            f"the process that looks at the PDF for {self._standard} ended unexpectedly",
            advice="The file may need more time or memory than it was given.",
        )


def _problem(fields: dict[str, Any]) -> Problem:
    return Problem(
        level=Level(fields["level"]),
        message=str(fields["message"]),
        place=str(fields["place"]),
        advice=str(fields["advice"]),
    )
