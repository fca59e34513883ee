"""`briefing validate`, and what `render` says of the PDF that it wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.cli import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a PDF of the sample as `make` wrote it."""
    pdf = tmp_path_factory.mktemp("made") / "sample.pdf"
    assert run(["make", "--sample", "--no-model", "--quiet", "--no-validate", "-o", str(pdf)]) == 0
    return pdf


def test_our_own_file_has_no_findings(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A PDF of the program passes, with exit code 0 and one line that says so."""
    assert run(["validate", str(made)]) == 0
    assert "PDF/A-3a and PDF/UA-1: no findings" in capsys.readouterr().err


def test_a_file_that_breaks_the_rules_is_named(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands against a PDF is listed, with exit code 1."""
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(made.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:pant"))
    assert run(["validate", str(broken)]) == 1
    assert "error: PDF/UA: " in capsys.readouterr().out


def test_what_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is missing or no PDF gives a clear line and exit code 3."""
    words = tmp_path / "words.pdf"
    words.write_text("words")
    assert run(["validate", str(words)]) == 3
    assert run(["validate", str(tmp_path / "missing.pdf")]) == 3
    said = capsys.readouterr().err
    assert "words.pdf: is no PDF" in said
    assert "missing.pdf: cannot be read" in said


def test_what_is_written_is_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`make` says of the PDF that it wrote whether it conforms."""
    pdf = tmp_path / "a.pdf"
    assert run(["make", "--sample", "--no-model", "--quiet", "-o", str(pdf)]) == 0
    assert f"{pdf}: PDF/A-3a and PDF/UA-1: no findings" in capsys.readouterr().err
