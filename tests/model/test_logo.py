from __future__ import annotations

import struct
import zlib

import pytest

from briefing.errors import InputError
from briefing.model.layout import Layout
from briefing.model.logo import MOST_BYTES, Logo, checked, logo

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9">{}</svg>'


def png(width: int, height: int) -> bytes:
    """Return the beginning of a PNG of this size, as far as it is looked at."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


def jpeg(width: int, height: int) -> bytes:
    """Return the beginning of a JPEG of this size, with a segment before the one that says it."""
    return b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\1\x11\0"


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (png(300, 100), "image/png"),
        (jpeg(300, 100), "image/jpeg"),
        (SVG.format('<g fill="url(#a)"><path d="M0 0h9"/></g>').encode(), "image/svg+xml"),
        (SVG.format('<n:view xmlns:n="http://notes.example/n"/>').encode(), "image/svg+xml"),
    ],
)
def test_small_pictures_are_logos(content: bytes, media_type: str) -> None:
    """PNG, JPEG and plain SVG become logos, byte for byte."""
    made = logo(content, "our mark")
    assert (made.media_type, made.content, made.description) == (media_type, content, "our mark")
    assert checked(made) == made


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"GIF89a", "no picture"),
        (png(3000, 3000), "3000 × 3000"),
        (png(0, 5), "0 × 5"),
        (png(1, 1)[:18], "damaged"),
        (jpeg(9000, 9000), "9000 × 9000"),
        (b"\xff\xd8\xff\xe0\0\x04", "damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * MOST_BYTES, "KB"),
        (SVG.format('<image href="file:///etc/hostname"/>').encode(), "“image”"),
        (SVG.format('<script>1</script>').encode(), "“script”"),
        (SVG.format('<path onload="x()"/>').encode(), "“onload”"),
        (SVG.format('<path x:href="#a"/>').encode(), "“href”"),
        (SVG.format('<path style="fill:url(http://127.0.0.1:9/)"/>').encode(), "reach outside"),
        (SVG.format('<g id="a"/><use x:href="#a"/>').encode(), "“use”"),
        (SVG.format('<n:use xmlns:n="http://notes.example/n"/>').encode(), "“use”"),
        (SVG.format("<g/>" * 3000).encode(), "more than 2000"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG.format("&a;").encode(), "entities"),
        (SVG.format("<g>").encode(), "cannot be read"),
    ],
)  # fmt: skip
def test_what_could_do_harm_is_no_logo(content: bytes, why: str) -> None:
    """Pictures that are too large, damaged, or hold anything but shapes are refused with the reason and what to do."""
    with pytest.raises(InputError, match=why) as caught:
        logo(content)
    assert caught.value.where == "brief#layout"
    assert "96 KB" in caught.value.advice


def test_a_damaged_logo_of_a_brief_is_told() -> None:
    """A logo that is not written as it should be is refused."""
    with pytest.raises(InputError, match="damaged"):
        checked(Logo(media_type="image/png", base64="***"))


def test_the_order_of_sections() -> None:
    """A layout's order comes first; what it does not name keeps its place after its neighbour; unknown names are passed over."""
    names = ("a", "b", "c", "d")
    assert Layout().ordered(names) == names
    assert Layout(order=("x", "c", "a")).ordered(names) == ("c", "d", "a", "b")
    moved = Layout(order=Layout().moved(names, "d", 1))
    assert moved.ordered(names) == ("a", "d", "b", "c")
    assert moved.moved(names, "a", 99) == ("d", "b", "c", "a")


def test_sections_are_switched() -> None:
    """Switching a section off and on again leaves the layout as it was."""
    off = Layout().switched("annex", on=False)
    assert off == ("annex",)
    assert Layout(off=off).switched("annex", on=False) == ("annex",)
    assert Layout(off=off).switched("annex", on=True) == ()
