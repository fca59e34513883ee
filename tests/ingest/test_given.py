"""Reports that come without a file, and what a person states about them."""

from __future__ import annotations

import pytest

from briefing import ingest
from briefing.errors import InputError
from briefing.ingest.given import address_only, with_stated
from briefing.model.stated import Stated
from briefing.model.when import When

TEXT = b"Post attacked\n\nThe army said it had repelled an attack near Ondola.\n"


def test_what_is_stated_goes_before_what_was_read() -> None:
    """Only what is stated changes; the text, its bytes and its id stay those of the report."""
    read = ingest.read_bytes(TEXT, "typed-text.txt")
    stated = Stated(publisher=" Delta\nCourier ", published=When(edtf="2025-07-01"), authors=("A. Kone", " "))
    known = with_stated(read, stated)
    assert (known.source.publisher, known.source.authors) == ("Delta Courier", ("A. Kone",))
    assert known.source.published.edtf == "2025-07-01"
    assert (known.source.title, known.source.text, known.source.id) == (
        read.source.title,
        read.source.text,
        read.source.id,
    )
    assert with_stated(read, Stated()) == read


def test_only_an_address_of_the_web_is_kept() -> None:
    """A script or a file is no address, whoever states it."""
    read = ingest.read_bytes(TEXT, "typed-text.txt")
    assert with_stated(read, Stated(address="javascript:alert(1)")).source.address == ""
    assert with_stated(read, Stated(address="https://a.example/1")).source.address == "https://a.example/1"


def test_an_address_alone_is_a_source_without_text() -> None:
    """Its bytes are the address; the same address is the same source."""
    one, other = (address_only(b"https://a.example/1\n", Stated(title=title)) for title in ("", "Posts"))
    assert (one.source.text, one.source.address) == ("", "https://a.example/1")
    assert one.source.id == other.source.id
    assert other.source.title == "Posts"


@pytest.mark.parametrize("address", ["ftp://a.example", "posts", "https://a.example/two words", ""])
def test_what_is_no_address_is_refused(address: str) -> None:
    """The error says what one looks like."""
    with pytest.raises(InputError, match="http"):
        address_only(address.encode(), Stated())
