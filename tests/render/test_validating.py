"""What stands against a PDF is found, said in plain words, and nothing that a file holds hangs or breaks the program."""

from __future__ import annotations

import io
import time

import pikepdf
import pytest
from weasyprint import HTML

from briefing.app.validating import findings, validate
from briefing.errors import InputError, RenderError
from briefing.model.problem import Level
from briefing.render.pack import load
from briefing.render.styles import sheets
from briefing.render.typeset import typeset

PACK = load("sitrep")
sheets(PACK)  # read once for all tests, with what WeasyPrint does not know of them
MARKUP = (
    '<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><h1>x</h1><p>y</p></body></html>'
)


@pytest.fixture(scope="module")
def good() -> bytes:
    """Return a PDF that conforms."""
    return typeset(MARKUP, PACK).pdf


def changed(pdf: bytes, what: str) -> bytes:
    """Return a PDF without something that its catalog says."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        del opened.Root[what]
        opened.save(made)
    return made.getvalue()


def test_a_good_file_has_no_findings(good: bytes) -> None:
    """Nothing is found against a PDF of our own."""
    assert validate(good) == ()


def test_a_file_without_tags_is_found_out() -> None:
    """A PDF as any program makes it breaks both standards, and each finding says what to do."""
    found = findings(validate(HTML(string="<title>T</title><p>words").write_pdf()))
    assert {problem.message.partition(":")[0] for problem in found} == {"PDF/A", "PDF/UA"}
    assert any("structure tree" in problem.message for problem in found)
    assert all(problem.advice and problem.level is Level.ERROR for problem in found)


def test_a_file_that_lost_its_language_is_found_out(good: bytes) -> None:
    """What is taken out of a good PDF is named."""
    found = findings(validate(changed(good, "/Lang")))
    assert any("language" in problem.message.lower() for problem in found)


def test_a_file_that_claims_less_is_found_out(good: bytes) -> None:
    """A PDF that is only PDF/A-3b says so itself, and is not taken for more."""
    found = findings(validate(good.replace(b'conformance="A"', b'conformance="B"')))
    assert any("claims PDF/A-3b" in problem.message for problem in found)


@pytest.mark.parametrize("content", [b"", b"words", b"%PDF-1.7\nnothing else"])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    """A file that is no PDF, or only begins like one, is refused in plain words."""
    with pytest.raises(InputError, match=r"no PDF|damaged"):
        validate(content)


def test_a_locked_file_is_refused(good: bytes) -> None:
    """A PDF with a password is named as what it is."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(good)) as opened:
        opened.save(made, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(InputError, match="password"):
        validate(made.getvalue())


def test_looking_ends_in_time(good: bytes) -> None:
    """A look that takes longer than it may is given up, its processes with it."""
    begun = time.monotonic()
    with pytest.raises(RenderError, match="too long"):
        validate(good, timeout_s=0.01)
    assert time.monotonic() - begun < 10


def test_looking_ends_when_nobody_wants_it(good: bytes) -> None:
    """A look that nobody waits for any more ends at once."""
    with pytest.raises(RenderError):
        validate(good, wanted=lambda: False)
