"""Bad input: one clear line that names the file, what it is and what to do; never another exception."""

from __future__ import annotations

import io
import os
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.errors import InputError
from briefing.ingest import IMPORTERS, LARGEST, read, read_bytes
from briefing.ingest.dateline import dateline_of

if TYPE_CHECKING:
    from pathlib import Path


def refusal(original: bytes, file_name: str = "report.txt") -> str:
    """Return the message with which these bytes are refused."""
    with pytest.raises(InputError) as caught:
        read_bytes(original, file_name)
    assert caught.value.where == file_name
    assert caught.value.advice
    assert "\n" not in caught.value.message
    return caught.value.message


def zipped(*names: str) -> bytes:
    """Return a ZIP archive with empty members of these names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("original", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "a PNG picture"),
        (b"\x7fELF\x02\x01\x01" + bytes(50), "a program"),
        (zipped("word/document.xml"), "a Word document"),
        (zipped("a.txt"), "a ZIP archive"),
        (b"{\\rtf1 hello}", "an RTF document"),
        (b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n", "MHTML"),
        (bytes(range(256)) * 10, "a binary file"),
        (b"text\0\0\0\0with\0\0\0many\0\0\0" * 20, "a binary file"),
        (b"", "empty"),
        (b" \r\n\t \n", "no words"),
        (b"\xef\xbb\xbf", "no words"),
    ],
)
def test_not_text(original: bytes, kind: str) -> None:
    """What is no text is refused in words that say what it is."""
    assert kind in refusal(original)


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
def test_too_large(importer: object) -> None:
    """A file above its kind's limit is refused before anything is made of it, with the limit."""
    assert "are read up to" in refusal(b"word " * (importer.largest // 5 + 1), "big" + importer.suffixes[0])  # type: ignore[attr-defined]


def test_fifty_megabytes(tmp_path: Path) -> None:
    """Fifty megabytes of text are refused by their size alone, unread."""
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    with pytest.raises(InputError, match=r"big\.txt: has 50\.0 MB; .* up to 20 MB"):
        read(path)
    assert LARGEST < 50 * 1024 * 1024


def test_no_such_file(tmp_path: Path) -> None:
    """A missing file, a folder and a pipe are each named for what they are."""
    os.mkfifo(tmp_path / "pipe.txt")
    for path, words in (
        (tmp_path / "gone.txt", "no such file"),
        (tmp_path, "a folder"),
        (tmp_path / "pipe.txt", "no ordinary file"),
    ):
        with pytest.raises(InputError, match=words) as caught:
            read(path)
        assert path.name in caught.value.where


def test_no_permission(tmp_path: Path) -> None:
    """A file that may not be read is refused with that cause."""
    path = tmp_path / "secret.txt"
    path.write_text("The army said so.")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(InputError, match="may not read"):
        read(path)


@given(st.binary(max_size=2000), st.sampled_from(["a.txt", "a.md", "a.html", "a", "a.pdf"]))
def test_any_bytes(original: bytes, file_name: str) -> None:
    """Any bytes under any name give a draft or an `InputError`, and a draft's text can be written as UTF-8."""
    try:
        draft = read_bytes(original, file_name)
    except InputError:
        return
    draft.source.text.encode("utf-8")
    assert draft.original == original


@given(
    st.lists(
        st.sampled_from(
            [
                *"<>/!-'\"[]()#*_`&;= \n",
                "<p>",
                "</p>",
                "<div>",
                "<table>",
                "<script>",
                "<h1>Head",
                "<article>",
                "<td>",
                "<!--",
                "-->",
                "---\n",
                "title: a",
                "<![CDATA[",
                "<meta charset=utf-7>",
                "<time datetime='2025-13-45'>",
                "&#0;",
                "&#xD800;",
                "The army said so. ",
                "<?xml?>",
                "\u202e",
                "\x07",
            ]
        ),
        max_size=60,
    ),
    st.sampled_from(["a.txt", "a.md", "a.html", "a"]),
)
def test_any_markup(pieces: list[str], file_name: str) -> None:
    """Any jumble of markup gives a draft with ranges inside its text, or an `InputError`."""
    try:
        draft = read_bytes("".join(pieces).encode(), file_name)
    except InputError:
        return
    assert all(0 <= start < end <= len(draft.source.text) for start, end in draft.body)


def test_a_long_line_of_hyphenated_names_is_read_at_once() -> None:
    """The search for a dateline takes no longer than the line is long; a hyphenated place is still one."""
    line = "Al-" * 20_000
    assert dateline_of(line) is None
    assert read_bytes(f"The army said so.\n\n{line}\n".encode(), "report.txt").source.text.startswith(
        "The army"
    )
    found = dateline_of("PORT-AU-PRINCE, July 1 (Coast Daily) — Gunmen")
    assert found is not None
    assert found.place == "PORT-AU-PRINCE"
