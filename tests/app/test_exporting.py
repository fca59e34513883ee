"""Exporting: a file is written whole or not at all, and what stands against it is said with its place."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from briefing.app.exporting import refuse_unwritable, write_file
from briefing.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_written_with_its_folder(tmp_path: Path) -> None:
    """A missing folder is made; nothing else is left in it."""
    write_file(tmp_path / "new" / "x.pdf", b"pages")
    assert (tmp_path / "new" / "x.pdf").read_bytes() == b"pages"
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["x.pdf"]


def test_what_stood_there_is_replaced_whole(tmp_path: Path) -> None:
    """The old content is gone, the new one is complete."""
    (tmp_path / "x.pdf").write_bytes(b"old and longer")
    write_file(tmp_path / "x.pdf", b"new")
    assert (tmp_path / "x.pdf").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["", "file.txt/x.pdf"])
def test_a_place_that_cannot_be_a_file_is_refused_at_once(tmp_path: Path, name: str) -> None:
    """A folder, and a path through a file, are named in the message."""
    (tmp_path / "file.txt").write_text("a file")
    with pytest.raises(OutputError) as refused:
        refuse_unwritable(tmp_path / name)
    assert str(tmp_path / name) in refused.value.message


def test_a_report_is_never_written_over(tmp_path: Path) -> None:
    """Also not by another spelling of its path."""
    report = tmp_path / "report.txt"
    report.write_text("A report.")
    with pytest.raises(OutputError, match="would be lost"):
        refuse_unwritable(tmp_path / "." / "report.txt", sources=[report])


def test_a_device_or_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    """A named pipe gets the pages and is still a pipe."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        refuse_unwritable(pipe)
        write_file(pipe, b"pages")
        assert os.read(reader, 100) == b"pages"
        assert pipe.is_fifo()
    finally:
        os.close(reader)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused_at_once(tmp_path: Path) -> None:
    """Before any long work is done."""
    tmp_path.chmod(0o555)
    with pytest.raises(OutputError, match="may not write"):
        refuse_unwritable(tmp_path / "x.pdf")


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    """The cause is named, and what stood there is as it was."""
    resource = pytest.importorskip("resource", reason="file size limits are a Unix thing")
    import signal

    target = tmp_path / "x.pdf"
    target.write_bytes(b"old")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OutputError) as refused:
            write_file(target, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert str(target) in refused.value.message
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]
