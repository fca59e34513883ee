"""PDFs from outside: one that carries a brief gives it back, any other says clearly what it is, and none does harm."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2 as pdfium
import pytest

from briefing.app.carrying import PROGRAM, carried
from briefing.app.pdf_reading import NoBriefError, is_pdf, open_pdf, page_texts
from briefing.errors import StoreError
from briefing.model.excerpt import excerpt
from briefing.model.layout import Carried
from tests.render.briefs import desk_brief

if TYPE_CHECKING:
    from pathlib import Path

BRIEF = desk_brief()
DOCUMENT = carried(BRIEF)[0].content


def pdf_with(path: Path, *files: tuple[str, bytes]) -> Path:
    """Write a PDF of one empty page that carries these files, as another program would write it."""
    made = pdfium.PdfDocument.new()
    made.new_page(200, 200)
    for name, content in files:
        # PDFium looks a file up by its name: it is put in under another one where there are two.
        made.new_attachment(name).set_data(content)
    made.save(path)
    return path


def embedded(path: Path, stream: bytes, names: tuple[str, ...] = ("brief.json",)) -> Path:
    """Write a PDF that carries a compressed stream, as it is, under each of these names."""
    with pikepdf.new() as made:
        made.add_blank_page()
        held = made.make_stream(stream)
        held.stream_dict.Filter = pikepdf.Name.FlateDecode
        held.stream_dict.Type = pikepdf.Name.EmbeddedFile
        spec = pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec, F="brief.json", UF="brief.json", EF=pikepdf.Dictionary(F=held)
        )
        pairs: list[object] = []
        for number, name in enumerate(names):
            pairs += [f"{number} {name}", made.make_indirect(spec)]
        tree = pikepdf.Dictionary(Names=pikepdf.Array(pairs))
        made.Root.Names = pikepdf.Dictionary(EmbeddedFiles=tree)
        made.save(path)
    return path


def bomb(megabytes: int) -> bytes:
    """Return a stream that becomes so many megabytes: one block, over and over."""
    squeeze = zlib.compressobj(9, wbits=-15)
    block = squeeze.compress(b"[" * (1 << 20)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return b"\x78\x9c" + block * megabytes + b"\x03\x00" + bytes(4)


def test_a_brief_comes_back_out_of_the_pdf(tmp_path: Path) -> None:
    """With the program that wrote it, and the PDF's own bytes; other files in it do not matter."""
    path = pdf_with(tmp_path / "x.pdf", ("notes.txt", b"hello"), ("brief.json", DOCUMENT))
    assert is_pdf(path)
    read = open_pdf(path, pages=True)
    assert (read.carried.brief, read.carried.program) == (excerpt(BRIEF), PROGRAM)
    assert read.pdf == path.read_bytes()
    assert [name for name, _ in read.files] == ["notes.txt"]
    assert len(read.pages) == len(page_texts(read.pdf)) == 1


def test_evidence_comes_back_whole(tmp_path: Path) -> None:
    """With the sources' whole texts."""
    whole = replace(BRIEF, layout=replace(BRIEF.layout, carried=Carried.EVIDENCE))
    read = open_pdf(pdf_with(tmp_path / "x.pdf", ("brief.json", carried(whole)[0].content)))
    assert [source.text for source in read.carried.brief.sources] == [source.text for source in BRIEF.sources]


def test_a_pdf_of_somebody_else_is_told_apart(tmp_path: Path) -> None:
    """It carries no brief: that is no damage, and the importers may want it."""
    with pytest.raises(NoBriefError, match=r"x\.pdf: the PDF carries no brief"):
        open_pdf(pdf_with(tmp_path / "x.pdf", ("data.csv", b"a,b")))


def cut(path: Path) -> Path:
    """Write a PDF that was cut off in the middle of what it carries."""
    whole = pdf_with(path, ("brief.json", DOCUMENT)).read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    return path


def locked(path: Path) -> Path:
    """Write a PDF that wants a password."""
    with pikepdf.open(pdf_with(path, ("brief.json", DOCUMENT)), allow_overwriting_input=True) as made:
        made.save(path, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return path


def words(path: Path) -> Path:
    """Write a text that is called a PDF."""
    path.write_text("They met at dawn.")
    return path


def inside(path: Path) -> Path:
    """Write a file that begins as a PDF and goes on as noise."""
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 100)
    return path


HOSTILE = {
    "cut off": (cut, "damaged|carries no brief"),
    "noise": (inside, "the PDF is damaged"),
    "locked": (locked, "locked with a password"),
    "no PDF": (words, "this is no PDF"),
    "gone": (lambda path: path, "there is no such file"),
    "a folder": (lambda path: path.parent, "no regular file"),
    "two briefs": (
        lambda path: embedded(path, zlib.compress(DOCUMENT), ("brief.json", "other")),
        "carries 2 files brief.json",
    ),
    "a gigabyte": (
        lambda path: embedded(path, bomb(1100)),
        r"bytes; up to|made to do harm|more memory|damaged",
    ),
    "deep": (lambda path: pdf_with(path, ("brief.json", b"[" * 300_000)), "does not describe a brief"),
    "deep inside": (
        lambda path: pdf_with(path, ("brief.json", b'{"format":"briefing/brief","x":' + b"[" * 300_000)),
        "nested too deeply|does not describe a brief",
    ),
    "altered": (
        lambda path: pdf_with(path, ("brief.json", DOCUMENT.replace(b"Coast Daily", b"Coast Times"))),
        "damaged or was altered",
    ),
    "newer": (
        lambda path: pdf_with(path, ("brief.json", DOCUMENT.replace(b'"version":1', b'"version":9'))),
        "written by a newer Briefing",
    ),
    "empty": (lambda path: embedded(path, zlib.compress(b"")), "empty or damaged|does not describe"),
    "not a stream": (lambda path: embedded(path, b"no zlib"), "empty or damaged|does not describe"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_is_wrong_is_said_with_the_name_of_the_file(tmp_path: Path, kind: str) -> None:
    """In plain words, within the limits, with the program as it was; never as if the file held no brief at all."""
    make, said = HOSTILE[kind]
    path = make(tmp_path / "x.pdf")
    with pytest.raises(StoreError, match=said) as caught:
        open_pdf(path)
    assert caught.value.where == str(path)
