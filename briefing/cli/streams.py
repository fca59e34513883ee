"""Standard input, output and error made fit to be printed to, whatever the program was started with."""

from __future__ import annotations

import io
import os
import sys


def prepare() -> None:
    """Put the null device in place of a closed stream, and have what an encoding lacks printed as an escape.

    In this order, so that no file that is opened later gets the number of a standard stream.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - kept for good
        elif mode == "w" and isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def print_for_programs() -> None:
    """Have standard output be UTF-8 in any locale; half a surrogate pair becomes the escape that JSON has for it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def give_up_output() -> None:
    """Send what is still to be printed nowhere: standard output is full or gone, and the end of the program would fail."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
