"""Logo: a small picture for the head of the first page, kept with the brief and checked before it is printed.

Pictures come from outside: a PNG may claim to be a million points wide, a vector picture may hold programs, addresses to
fetch and references that grow without end. `logo` takes what can do no harm and says of everything else what to do.
"""

from __future__ import annotations

import base64
import binascii
import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from briefing.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 96 * 1024
"""How large a logo's file may be, in bytes: it is kept in every version of the brief."""
MOST_PIXELS = 4_000_000
_MOST_ELEMENTS = 2_000
_ADVICE = "Choose a PNG, JPEG or SVG picture of at most 96 KB."

# Shapes and colours; no programs, no style sheets, no text (its fonts are not ours), no references to copy or to fetch.
_SHAPES = frozenset(
    "svg g path rect circle ellipse line polyline polygon title desc defs metadata clipPath linearGradient radialGradient "
    "stop".split()
)
_NAMESPACE = "{http://www.w3.org/2000/svg}"
# Renderers may go by the name alone, whatever namespace it stands in.
_DRAWN = frozenset(
    "a animate filter foreignObject image marker mask pattern script set style switch symbol text textPath tref tspan use".split()
)
_OUTWARD = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:|data:", re.IGNORECASE)
_JPEG_SIZES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # ITU T.81, table B.1: start of frame


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture: its kind, its bytes, and what it shows, in words, for those who cannot see it."""

    media_type: str
    """`image/png`, `image/jpeg` or `image/svg+xml`."""
    base64: str
    """The bytes of the file (RFC 4648, section 4)."""
    description: str = ""

    @property
    def content(self) -> bytes:
        """The bytes of the file; `InputError` where they are not written as they should be."""
        try:
            return base64.b64decode(self.base64, validate=True)
        except (binascii.Error, ValueError):
            raise InputError("the logo is damaged", where="brief#layout", advice=_ADVICE) from None

    @property
    def address(self) -> str:
        """The picture as a `data:` address (RFC 2397)."""
        return f"data:{self.media_type};base64,{self.base64}"


def logo(content: bytes, description: str = "") -> Logo:
    """Return the logo with these bytes; `InputError` says why they can be none."""
    if len(content) > MOST_BYTES:
        raise _refused(f"the picture has {len(content) // 1024} KB")
    media_type = _media_type(content)
    if media_type == "image/svg+xml":
        _check_shapes(content)
    else:
        width, height = _size(content, media_type)
        if not 0 < width * height <= MOST_PIXELS:
            raise _refused(f"the picture has {width} × {height} pixels")
    return Logo(
        media_type=media_type, base64=base64.b64encode(content).decode("ascii"), description=description
    )


def checked(given: Logo) -> Logo:
    """Return a logo that came with a brief from elsewhere, its bytes checked as `logo` checks them; `InputError` if it fails."""
    return logo(given.content, given.description)


def _refused(why: str) -> InputError:
    return InputError(why, where="brief#layout", advice=_ADVICE)


def _media_type(content: bytes) -> str:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if b"<svg" in content[:4096]:
        return "image/svg+xml"
    raise _refused("this is no picture that can be printed")


def _size(content: bytes, media_type: str) -> tuple[int, int]:
    """Return width and height in pixels, as the picture itself says."""
    try:
        if media_type == "image/png":
            width, height = struct.unpack_from(">II", content, 16)
            return width, height
        for kind, at in _segments(content):
            if kind in _JPEG_SIZES:
                height, width = struct.unpack_from(">HH", content, at + 3)
                return width, height
    except struct.error:
        pass
    raise _refused("the picture is damaged")


def _segments(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield kind and offset (in bytes, of the length that follows the kind) of the segments of a JPEG file."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        kind = content[at + 1]
        yield kind, at + 2
        (length,) = struct.unpack_from(">H", content, at + 2)
        at += 2 + length


def _check_shapes(content: bytes) -> None:
    """Raise `InputError` where a vector picture holds anything but shapes."""
    # Entities grow without end before any element is seen.
    if b"<!" in content.replace(b"<!--", b""):
        raise _refused("the picture declares entities or a document type")
    try:
        tree = ElementTree.fromstring(content)  # noqa: S314 - no declarations, at most 96 KB
    except ElementTree.ParseError as error:
        raise _refused(f"the picture cannot be read: {error}") from None
    for number, element in enumerate(tree.iter()):
        name = str(element.tag).rpartition("}")[2]
        if number > _MOST_ELEMENTS:
            raise _refused(f"the picture has more than {_MOST_ELEMENTS} parts")
        foreign = "}" in str(element.tag) and not str(element.tag).startswith(_NAMESPACE)
        if foreign and name not in _DRAWN:
            continue  # a drawing program's own notes: nothing that is drawn
        if name not in _SHAPES:
            raise _refused(f"the picture holds “{name}”, which is not printed")
        for attribute, value in element.attrib.items():
            bare = attribute.rpartition("}")[2].lower()
            if bare.startswith("on") or bare in {"href", "src"} or _OUTWARD.search(value):
                raise _refused(f"the picture holds “{bare}”, which could reach outside")
