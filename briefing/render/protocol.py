"""The talk between the program and the process that makes the pages: lengths and bytes over two pipes.

Request (parent → worker): 8 bytes length, then a pickle of `Request`; the worker trusts the parent, its own program.
Answer (worker → parent): 8 bytes length of a JSON header, the header, then the PDF and the HTML of the lengths it names.
The parent takes nothing but numbers, texts and bytes from the worker, which has run templates and read fonts.
"""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from briefing.model.brief import Brief
from briefing.render.rendered import Limits

_LENGTH = struct.Struct("<Q")
_MOST = 1 << 32  # bytes: no answer is longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One brief to print: with which pack, under which limits, and whether the HTML is wanted too."""

    brief: Brief
    pack: str | Path
    limits: Limits = field(default_factory=Limits)
    want_html: bool = False


def send_request(pipe: BinaryIO, request: Request) -> None:
    """Write a request; `OSError` where the other side is gone."""
    packed = pickle.dumps(request, protocol=pickle.HIGHEST_PROTOCOL)
    pipe.write(_LENGTH.pack(len(packed)))
    pipe.write(packed)
    pipe.flush()


def receive_request(pipe: BinaryIO) -> Request | None:
    """Return the next request, or None where the parent has closed the pipe."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    request = pickle.loads(_exactly(pipe, _LENGTH.unpack(head)[0]))  # noqa: S301 - from our own parent process
    assert isinstance(request, Request)  # noqa: S101
    return request


def send_answer(pipe: BinaryIO, header: dict[str, Any], pdf: bytes = b"", html: bytes = b"") -> None:
    """Write an answer."""
    told = json.dumps({**header, "pdf": len(pdf), "html": len(html)}).encode()
    pipe.write(_LENGTH.pack(len(told)))
    pipe.write(told)
    pipe.write(pdf)
    pipe.write(html)
    pipe.flush()


def receive_answer(pipe: BinaryIO) -> tuple[dict[str, Any], bytes, bytes]:
    """Return header, PDF and HTML of the next answer; `EOFError` where the worker died before it was whole."""
    header = json.loads(_exactly(pipe, _LENGTH.unpack(_exactly(pipe, _LENGTH.size))[0]))
    return header, _exactly(pipe, int(header["pdf"])), _exactly(pipe, int(header["html"]))


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    if not 0 <= length <= _MOST:
        raise EOFError("the other side speaks another language")
    got = pipe.read(length)
    if len(got) < length:
        raise EOFError("the other side is gone")
    return got
