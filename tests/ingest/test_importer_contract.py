"""What every importer keeps to. A new importer joins by a sample in assets/samples and its golden file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing.ingest import IMPORTERS, read, read_bytes
from briefing.ingest.importer import HEAD
from briefing.ingest.sniff import choose
from briefing.model.source import sha256_of, source_id
from tests.ingest.write_golden import golden_of, golden_path, samples

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.ingest.importer import Importer

each_sample = pytest.mark.parametrize("sample", samples(), ids=lambda path: path.name)


@each_sample
def test_golden(sample: Path) -> None:
    """Reading a sample gives what its golden file says."""
    golden = json.loads(golden_path(sample).read_text(encoding="utf-8"))
    assert golden_of(read(sample)) == golden


@each_sample
def test_twice(sample: Path) -> None:
    """The same bytes under the same name give an equal draft, offsets and problems among it."""
    assert read(sample) == read(sample)


@each_sample
def test_original(sample: Path) -> None:
    """The original is kept byte for byte, and the source's id is made of its hash."""
    draft = read(sample)
    assert draft.original == sample.read_bytes()
    assert draft.source.sha256 == sha256_of(sample.read_bytes())
    assert draft.source.id == source_id(draft.source.sha256)
    assert draft.source.file_name == sample.name


@each_sample
def test_body(sample: Path) -> None:
    """The body's ranges lie inside the text, in order, apart from each other, and hold words at both ends."""
    draft = read(sample)
    text, reached = draft.source.text, -1
    assert draft.body
    for start, end in draft.body:
        assert reached < start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        reached = end
    assert all(draft.source.title not in text[start:end] for start, end in draft.body)


@each_sample
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encodings(sample: Path, encoding: str) -> None:
    """A report gives the same text whichever Unicode encoding it was saved in."""
    original = sample.read_text(encoding="utf-8").encode(encoding)
    assert read_bytes(original, sample.name).source.text == read(sample).source.text


@each_sample
def test_line_endings(sample: Path) -> None:
    """With Windows line endings the body holds the same words."""
    draft = read_bytes(sample.read_bytes().replace(b"\n", b"\r\n"), sample.name)
    before = read(sample)
    assert _words(draft.source.text, draft.body) == _words(before.source.text, before.body)
    if draft.source.media_type != "text/plain":
        assert "\r" not in draft.source.text


def _words(text: str, body: tuple[tuple[int, int], ...]) -> list[str]:
    return [word for start, end in body for word in text[start:end].split()]


@each_sample
def test_chosen(sample: Path) -> None:
    """Its own importer scores highest for a sample, from no more than the first bytes."""
    head = sample.read_bytes()[:HEAD]
    chosen = choose(IMPORTERS, head, sample.name)
    assert sample.suffix in chosen.suffixes
    assert read(sample).source.media_type == chosen.media_types[0]


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
def test_describes_itself(importer: Importer) -> None:
    """An importer has a name, suffixes with a dot in lower case, media types, a limit, and a sample."""
    assert importer.name
    assert importer.media_types
    assert importer.largest > 0
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in importer.suffixes)
    assert any(sample.suffix in importer.suffixes for sample in samples())
    assert 0 <= importer.score(b"", "") <= 1
