"""Packing: bytes as they are kept in the file, compressed with zlib (RFC 1950) where that makes them smaller."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import Final

from briefing.errors import StoreError

LARGEST: Final = 512 * 1024 * 1024
"""The largest part, in bytes before packing, that a brief file takes or gives: one original, text or document."""

_SAMPLE: Final = 64 * 1024
_WORTH_IT: Final = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """Bytes as kept: `size` counts the bytes before packing, `packing` is `none` or `zlib`."""

    size: int
    packing: str
    content: bytes


def pack(content: bytes, level: int = 6) -> Packed:
    """Return `content` packed, at zlib's level from 1 (quick) to 9 (small); `StoreError` where it is larger than `LARGEST`."""
    if len(content) > LARGEST:
        raise StoreError(
            f"{len(content):,} bytes in one piece are more than the {LARGEST:,} a brief file takes"
        )
    # Pictures and office files are compressed already: a look at their beginning saves seconds on a large one.
    sample = content[:_SAMPLE]
    if len(zlib.compress(sample, 1)) < _WORTH_IT * len(sample):
        squeezed = zlib.compress(content, level)
        if len(squeezed) < len(content):
            return Packed(size=len(content), packing="zlib", content=squeezed)
    return Packed(size=len(content), packing="none", content=content)


def unpack(packed: Packed) -> bytes:
    """Return the bytes as they were; `StoreError` where they do not have the size that is noted, or are no zlib stream.

    Never makes more than `packed.size` + 1 bytes out of a stream, whatever that stream claims to hold.
    """
    if not 0 <= packed.size <= LARGEST:
        raise StoreError(f"a part says that it has {packed.size:,} bytes")
    if packed.packing == "none":
        content = packed.content
    else:
        try:
            content = zlib.decompressobj().decompress(packed.content, packed.size + 1)
        except zlib.error as error:
            raise StoreError(f"a part cannot be unpacked ({error})") from error
    if len(content) != packed.size:
        raise StoreError(f"a part does not have the {packed.size:,} bytes that are noted for it")
    return content
