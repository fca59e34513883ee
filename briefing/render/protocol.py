"""The talk between the program and the process that makes the pages: lengths and bytes over two pipes.

Request (parent → worker): 8 bytes length, then a pickle of `Order`; the worker trusts the parent, its own program.
Answer (worker → parent): any number of frames, the last with `"last": true`. A frame is 8 bytes length of a JSON header, the
header, then the PDF and the HTML of the lengths that it names. The parent takes nothing but numbers, texts and bytes from the
worker, which has run templates and read fonts, and no more of them than an answer can have.

A frame may say which stage the work has come to (`stage`), bring a draft (`draft`), or be the answer itself.
"""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from briefing.model.brief import Brief
from briefing.model.enclosed import Enclosed
from briefing.render.rendered import Limits
from briefing.render.sending import Parcel

_LENGTH = struct.Struct("<Q")
_MOST_REQUEST = 1 << 32  # bytes
_MOST_HEADER = 1 << 26
_MOST_CONTENT = 1 << 28
MOST_FRAMES = 20_000
"""More frames than any answer has: a section each, and a few stages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafts:
    """What is wanted of drafts: the place under the cursor, the sections in sight, and how many at most."""

    focus: str = ""
    in_sight: tuple[str, ...] = ()
    most: int = 3
    before: Brief | None = None
    """The brief to compare with, where the worker is new and has seen none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One brief to print: with which pack (None: its own), under which limits, and what is wanted of it."""

    parcel: Parcel
    pack: str | Path | None = None
    enclosed: Enclosed = field(default_factory=Enclosed)
    limits: Limits = field(default_factory=Limits)
    want_html: bool = False
    drafts: Drafts | None = None
    """Drafts of what changed are wanted, not the pages."""


class NonsenseError(Exception):
    """The other side speaks another language."""


def send_order(pipe: BinaryIO, order: Order) -> None:
    """Write a request; `OSError` where the other side is gone."""
    packed = pickle.dumps(order, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(packed)))
    pipe.write(packed)
    pipe.flush()


def receive_order(pipe: BinaryIO) -> Order | None:
    """Return the next request, or None where the parent has closed the pipe."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    order = pickle.loads(_exactly(pipe, _LENGTH.unpack(head)[0], _MOST_REQUEST))  # noqa: S301 - from our own parent process
    assert isinstance(order, Order)  # noqa: S101
    return order


def send_frame(pipe: BinaryIO, header: dict[str, Any], pdf: bytes = b"", html: bytes = b"") -> None:
    """Write a frame."""
    told = json.dumps({**header, "pdf": len(pdf), "html": len(html)}).encode()
    pipe.write(_LENGTH.pack(len(told)))
    pipe.write(told)
    pipe.write(pdf)
    pipe.write(html)
    pipe.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One frame: its header, and the PDF and HTML that came with it."""

    header: dict[str, Any]
    pdf: bytes = b""
    html: bytes = b""

    @property
    def last(self) -> bool:
        """Whether the answer ends with it."""
        return bool(self.header.get("last"))


def receive_frame(pipe: BinaryIO) -> Frame:
    """Return the next frame; `EOFError` where the worker died before it was whole, `NonsenseError` where it is none."""
    packed = _exactly(pipe, _LENGTH.unpack(_exactly(pipe, _LENGTH.size, _LENGTH.size))[0], _MOST_HEADER)
    try:
        header = json.loads(packed)
        sizes = int(header["pdf"]), int(header["html"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NonsenseError("the header of an answer cannot be read") from error
    pdf, html = (_exactly(pipe, size, _MOST_CONTENT) for size in sizes)
    return Frame(header=header, pdf=pdf, html=html)


def _exactly(pipe: BinaryIO, length: int, most: int) -> bytes:
    if not 0 <= length <= most:
        raise NonsenseError(f"{length} bytes are announced")
    got = pipe.read(length)
    if len(got) < length:
        raise EOFError("the other side is gone")
    return got
