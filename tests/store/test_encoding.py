"""A brief as a document: the same bytes each time, and nothing lost or invented on the way back."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.claim import Attribution, Claim, Figure
from briefing.model.incident import Place
from briefing.model.source import Source, sha256_of, source_id
from briefing.store.encoding import decode, encode
from tests.strategies import briefs

TEXT = "The army said it had repelled the attack."
DIGEST = sha256_of(TEXT.encode())
SOURCE = Source(id=source_id(DIGEST), text=TEXT, sha256=DIGEST, publisher="Coast Daily")
CLAIM = Claim(
    id="c-1",
    content=(SOURCE.span(14, 40),),
    attribution=Attribution(claimant="the army"),
    figures=(Figure(low=81, wording="over 80"),),
)
BRIEF = Brief(title="Attack", sources=(SOURCE,), claims=(CLAIM,), places=(Place(id="p-1", name="Kayes"),))


def altered(path: list[str | int], value: object) -> bytes:
    """Return the document of `BRIEF` with another value at `path`."""
    document = json.loads(encode(BRIEF).document)
    inner = document
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return json.dumps(document).encode()


@given(brief=briefs())
def test_decode_undoes_encode(brief: Brief) -> None:
    """Decoding what was encoded gives the very same brief."""
    encoded = encode(brief)
    assert decode(encoded.document, encoded.texts.__getitem__) == brief


@given(brief=briefs())
def test_the_same_brief_gives_the_same_bytes(brief: Brief) -> None:
    """Encoding is a function of the brief alone: a copy that was read back gives the same bytes."""
    encoded = encode(brief)
    copy = decode(encoded.document, encoded.texts.__getitem__)
    assert encode(copy).document == encoded.document


def test_texts_stand_apart() -> None:
    """The document refers to a source's text by its SHA-256 and does not repeat it."""
    encoded = encode(replace(BRIEF, claims=()))
    assert encoded.texts == {DIGEST: TEXT}
    assert TEXT.encode() not in encoded.document
    assert json.loads(encoded.document)["sources"][0]["text"] == f"sha256:{DIGEST}"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["claims", 0, "attitude"], "shouted"),
        (["claims", 0, "content", 0, "start"], "14"),
        (["claims", 0, "figures", 0, "high"], 3),
        (["claims", 0, "when", "edtf"], "soon"),
        (["sources", 0, "marking"], None),
        (["issue"], 1.5),
    ],
)
def test_a_bad_field_is_named_with_its_path(path: list[str | int], value: object) -> None:
    """A value that the model refuses is reported with the path that leads to it."""
    parent = [key for key in path if key not in ("high", "edtf")]
    place = "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in parent)
    with pytest.raises(StoreError) as caught:
        decode(altered(path, value), {DIGEST: TEXT}.__getitem__)
    assert f"at `{place}`" in caught.value.detail


def test_a_field_of_the_future_is_refused() -> None:
    """A field that this program does not know is refused by name, for the next save would lose it."""
    with pytest.raises(StoreError, match=r"\$\.claims\[0\]\.mood"):
        decode(altered(["claims", 0, "mood"], "grim"), {DIGEST: TEXT}.__getitem__)


def test_a_field_of_the_past_may_be_missing() -> None:
    """A document without a field that has a default is read with the default, so an added field needs no new format."""
    document = json.loads(encode(BRIEF).document)
    del document["claims"][0]["hedges"]
    assert decode(json.dumps(document).encode(), {DIGEST: TEXT}.__getitem__) == BRIEF


@pytest.mark.parametrize("text", ["no reference", "sha256:"])
def test_a_text_without_reference_is_refused(text: str) -> None:
    """A source whose text is no reference, or one that leads nowhere, is refused with its place."""

    def none_there(digest: str) -> str:
        raise StoreError(f"no text {digest!r}")

    with pytest.raises(StoreError, match=r"\$\.sources\[0\]\.text"):
        decode(altered(["sources", 0, "text"], text), none_there)


@pytest.mark.parametrize("document", [b"[" * 500_000, b'{"x":' * 500_000, b'{"title": "\xff"}', b"", b"null"])
def test_what_is_no_brief_is_refused(document: bytes) -> None:
    """Endless nesting, broken UTF-8, nothing at all: each is a `StoreError`."""
    with pytest.raises(StoreError):
        decode(document, lambda digest: digest)


@given(
    document=st.binary(max_size=300) | st.recursive(st.none(), st.lists).map(lambda v: json.dumps(v).encode())
)
def test_any_bytes_are_a_store_error(document: bytes) -> None:
    """Whatever bytes stand for the document, nothing but `StoreError` comes of what is no brief."""
    with pytest.raises(StoreError):
        decode(document, lambda digest: digest)


@pytest.mark.parametrize(
    ("brief", "place"),
    [
        (replace(BRIEF, title="\ud800"), "brief.title"),
        (replace(BRIEF, sources=(replace(SOURCE, text="a\udfffb"),)), "brief.sources[0].text"),
        (
            replace(BRIEF, places=(Place(id="p", name="n", latitude=float("nan")),)),
            "brief.places[0].latitude",
        ),
        (replace(BRIEF, recommendations=["a list"]), "brief.recommendations"),  # type: ignore[arg-type]
        (replace(BRIEF, title=None), "title"),  # type: ignore[arg-type]
    ],
)
def test_what_cannot_be_kept_is_refused_before_it_is_lost(brief: Brief, place: str) -> None:
    """A value that JSON would refuse or change is refused by name when saving, not found missing when loading."""
    with pytest.raises(StoreError) as caught:
        encode(brief)
    assert place in caught.value.detail
