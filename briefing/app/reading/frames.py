"""Frames: messages over a pipe, each as 8 bytes of length and so many bytes."""

from __future__ import annotations

import struct
from typing import BinaryIO

_LENGTH = struct.Struct("<Q")
LONGEST = 64 << 20
"""Bytes; the longest report has 20 MB, and no list of its claims is longer than that."""


def send(pipe: BinaryIO, *messages: bytes) -> None:
    """Write messages; `OSError` where the other side is gone."""
    for message in messages:
        pipe.write(_LENGTH.pack(len(message)))
        pipe.write(message)
    pipe.flush()


def receive(pipe: BinaryIO) -> bytes | None:
    """Return the next message, or None where the other side is gone or sends what is none."""
    head = _exactly(pipe, _LENGTH.size)
    if head is None:
        return None
    length = int(_LENGTH.unpack(head)[0])
    return _exactly(pipe, length) if length <= LONGEST else None


def _exactly(pipe: BinaryIO, length: int) -> bytes | None:
    got = pipe.read(length)
    return got if len(got) == length else None
