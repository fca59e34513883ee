"""Whether text and data of a PDF agree: its pages are made again from what it carries, and the first difference is named."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pikepdf
import pytest

from briefing.app.carrying import PROGRAM, carried
from briefing.app.enclosing import enclosed
from briefing.app.pages import Typesetter
from briefing.app.pdf_reading import CarriedBrief, NoBriefError, PdfBrief, open_pdf
from briefing.app.verifying import Outcome, compared, verify
from briefing.model.layout import Carried
from briefing.store.interchange import brief_json
from tests.render.briefs import COAST, desk_brief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.model.brief import Brief

BRIEF = replace(desk_brief(), claims=desk_brief().claims[:2], gaps=(), parties=())
PAGES = ("Title\nas of 2 July · content 61c5 0d11 23e7\nover 80", "second\ncontent 61c5 0d11 23e7")


@pytest.fixture(scope="module")
def typesetter() -> Iterator[Typesetter]:
    """A typesetter that the tests of this module share."""
    with Typesetter() as made:
        yield made


@pytest.fixture(scope="module")
def made(typesetter: Typesetter) -> bytes:
    """The PDF of the brief."""
    return typesetter.render(BRIEF, enclosed=enclosed(BRIEF)).pdf


def replaced(pdf: bytes, path: Path, **contents: bytes) -> Path:
    """Write a PDF with other contents in the files it carries: `brief`, `claims`, `incidents`."""
    path.write_bytes(pdf)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        for name, held in list(file.attachments.items()):
            other = contents.get(name.partition(".")[0])
            if other is not None:
                held.get_file().obj.write(other)
        file.save(path)
    return path


def with_brief(pdf: bytes, path: Path, brief: Brief, program: str = PROGRAM) -> Path:
    """Write the PDF with another brief in it, hash and all."""
    return replaced(pdf, path, brief=brief_json.encode(brief, program))


def printed(*pages: str, program: str = PROGRAM) -> PdfBrief:
    """Return a PDF that prints these pages."""
    own = tuple((each.name, "") for each in carried(BRIEF)[1:])
    return PdfBrief(pdf=b"", carried=CarriedBrief(brief=BRIEF, program=program), files=own, pages=pages)


def test_a_pdf_as_it_was_made_is_the_same_file(typesetter: Typesetter, made: bytes, tmp_path: Path) -> None:
    """Made again from its own data it has the same bytes; the hash is the one that its pages print."""
    path = tmp_path / "x.pdf"
    path.write_bytes(made)
    found = verify(path, typesetter)
    assert (found.outcome, found.made_by, found.difference) == (Outcome.SAME, PROGRAM, None)
    assert re.fullmatch(r"[0-9a-f]{4}( [0-9a-f]{4}){2}", found.content_hash)


def test_a_pdf_that_was_saved_anew_still_agrees(typesetter: Typesetter, made: bytes, tmp_path: Path) -> None:
    """Other bytes, the same pages and data."""
    found = verify(replaced(made, tmp_path / "x.pdf"), typesetter)
    assert (found.outcome, found.difference) == (Outcome.AGREES, None)


def test_other_data_is_found_on_the_page(typesetter: Typesetter, made: bytes, tmp_path: Path) -> None:
    """A brief put in afterwards, hash and all, does not print what stands there: page and line are named."""
    kept = open_pdf(replaced(made, tmp_path / "y.pdf")).carried.brief
    path = with_brief(made, tmp_path / "x.pdf", replace(kept, title="Nothing happened at all"))
    found = verify(path, typesetter)
    assert found.outcome is Outcome.DIFFERS
    assert found.difference is not None
    assert found.difference.page == 1
    assert "Nothing happened" in found.difference.given
    assert "Nothing happened" not in found.difference.printed


def test_an_altered_table_is_found(typesetter: Typesetter, made: bytes, tmp_path: Path) -> None:
    """The pages may be right; a table that is not that of the brief is told by its name."""
    found = verify(replaced(made, tmp_path / "x.pdf", claims=b"note,claimant\r\n1,nobody\r\n"), typesetter)
    assert found.outcome is Outcome.DIFFERS
    assert found.difference is not None
    assert found.difference.printed == "claims.csv: it is altered"


def test_another_version_is_held_to_the_hash_alone(
    typesetter: Typesetter, made: bytes, tmp_path: Path
) -> None:
    """The hash agrees, so does the content; where it does not, this version cannot tell whose doing that is."""
    kept = open_pdf(replaced(made, tmp_path / "y.pdf")).carried.brief
    same = verify(with_brief(made, tmp_path / "a.pdf", kept, "Briefing 0.0.1"), typesetter)
    assert (same.outcome, same.same_version, same.made_by) == (Outcome.AGREES, False, "Briefing 0.0.1")
    other = with_brief(made, tmp_path / "b.pdf", replace(kept, title="Else"), "Briefing 0.0.1")
    assert verify(other, typesetter).outcome is Outcome.UNTOLD


def test_a_pdf_without_data_cannot_be_verified(typesetter: Typesetter, tmp_path: Path) -> None:
    """Where nothing is carried there is nothing to compare with."""
    bare = replace(BRIEF, layout=replace(BRIEF.layout, carried=Carried.NOTHING))
    path = tmp_path / "x.pdf"
    path.write_bytes(typesetter.render(bare, enclosed=enclosed(bare)).pdf)
    with pytest.raises(NoBriefError):
        verify(path, typesetter)


@pytest.mark.parametrize(
    ("pages", "page", "line", "said"),
    [
        ((PAGES[0].replace("80", "8"), PAGES[1]), 1, 3, "over 8"),
        ((PAGES[0], PAGES[1].replace("23e7", "0000")), 2, 2, "61c5 0d11 0000"),
        (PAGES[:1], 2, 0, "1 pages"),
        ((PAGES[0] + "\nmore", PAGES[1]), 1, 4, "more"),
    ],
)
def test_the_first_line_that_differs_is_named(
    pages: tuple[str, ...], page: int, line: int, said: str
) -> None:
    """Page and line count from 1; what is printed and what the data gives stand beside each other."""
    found = compared(printed(*pages), PAGES)
    assert found.outcome is Outcome.DIFFERS
    assert found.difference is not None
    assert (found.difference.page, found.difference.line, found.difference.printed) == (page, line, said)


def test_spaces_are_not_compared() -> None:
    """A program that saves a PDF anew may space its words otherwise."""
    spaced = printed(*(page.replace(" ", "  ") for page in PAGES))
    found = compared(spaced, tuple(page.replace(" ", "   ") for page in PAGES))
    assert found.difference is None or found.difference.page == 0


def streams_of(path: Path) -> Iterator[bytes]:
    """Yield the file and everything that is compressed in it."""
    yield path.read_bytes()
    with pikepdf.open(path) as file:
        for each in file.objects:
            if isinstance(each, pikepdf.Stream):
                yield each.read_bytes()
            yield repr(each).encode()


def test_what_is_not_cited_is_nowhere_in_the_file(made: bytes, tmp_path: Path) -> None:
    """Not in any stream of the PDF, decompressed, not in any object: neither uncited text nor a rejected claim's."""
    path = tmp_path / "x.pdf"
    path.write_bytes(made)
    everything = b"\n".join(streams_of(path))
    cited = "beaten back every attack"
    assert cited.encode() in everything
    for uncited in ("weapons, vehicles and motorcycles", "woke to gunfire", "United States Africa Command"):
        assert uncited in COAST.text
        for code in ("utf-8", "utf-16-be", "utf-16-le"):
            assert uncited.encode(code) not in everything
    assert zlib.compress(COAST.text.encode()) not in everything
