"""What the machine does to a save: a full disk, a read-only one, a kill at any moment. The file survives each."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.source import Source, sha256_of
from briefing.store.brief_file import load, save
from briefing.store.open_file import BriefFile
from briefing.store.replacement import replacement

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("BRIEFING_KILL_ROUNDS", "20"))
AT = "2025-07-01T20:10:00Z"


def names_in(folder: Path | str) -> list[str]:
    """Return the names of all files in a folder, hidden ones too."""
    return sorted(path.name for path in Path(folder).iterdir())


def brief_of(size: int) -> tuple[Brief, dict[str, bytes]]:
    """Return a brief on one source of `size` random bytes, which no packing makes smaller, and its originals."""
    original = random.Random(size).randbytes(size)  # noqa: S311 - only to fill space
    source = Source(id="s-1", text="A report.", sha256=sha256_of(original), publisher="Coast Daily")
    return Brief(title="Attack", sources=(source,)), {source.sha256: original}


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a disk of `size` in memory at `folder`, or skip the test where only an administrator could."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if done.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    """When the disk is full, saving and appending say so, and the file and its folder are as they were."""
    brief, originals = brief_of(20_000)
    large, more = brief_of(600_000)
    with small_disk(tmp_path / "disk", "400k") as disk:
        path = disk / "x.brief"
        save(path, brief, originals, label="", at=AT)
        before = path.read_bytes()
        with pytest.raises(StoreError, match="disk is full"):
            save(path, large, more, label="", at=AT)
        assert (path.read_bytes(), names_in(disk)) == (before, ["x.brief"])
        with BriefFile(path) as file, pytest.raises(StoreError, match="disk is full"):
            file.append(large, more, label="", at=AT)
        assert load(path).brief == brief
        assert names_in(disk) == ["x.brief"]
        with pytest.raises(StoreError, match="disk is full"):
            save(disk / "new.brief", large, more, label="", at=AT)
        assert names_in(disk) == ["x.brief"]


def test_a_read_only_disk_can_be_read_from(tmp_path: Path) -> None:
    """From a read-only disk a brief is read; saving there is refused with the reason."""
    brief, originals = brief_of(2_000)
    with small_disk(tmp_path / "disk", "400k") as disk:
        save(disk / "x.brief", brief, originals, label="", at=AT)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        stored = load(disk / "x.brief")
        assert (stored.brief, dict(stored.originals)) == (brief, originals)
        for name in ("x.brief", "new.brief"):
            with pytest.raises(StoreError, match=r"read-only|write-protected"):
                save(disk / name, replace(brief, title="Other"), originals, label="", at=AT)


def test_a_file_that_may_not_grow_keeps_the_old_one(tmp_path: Path) -> None:
    """When the system lets no file grow so large, the old file and its folder are as they were."""
    brief, originals = brief_of(20_000)
    path = tmp_path / "x.brief"
    save(path, brief, originals, label="", at=AT)
    before = path.read_bytes()
    script = """
        import resource, signal, sys
        from pathlib import Path
        from briefing.errors import StoreError
        from briefing.store.brief_file import save
        from tests.store.test_survival import brief_of
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            save(Path(sys.argv[1]), *brief_of(600_000), label="", at="")
        except StoreError as error:
            sys.exit(error.message)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.startswith(f"{path}: ")
    assert "Traceback" not in done.stderr
    assert (path.read_bytes(), names_in(tmp_path)) == (before, ["x.brief"])


WRITER = """
    import sys
    from dataclasses import replace
    from pathlib import Path
    from briefing.store.brief_file import load, save
    from briefing.store.open_file import BriefFile
    path, way = Path(sys.argv[1]), sys.argv[2]
    stored = load(path)
    number = int(stored.brief.title)
    file = BriefFile(path) if way == "append" else None
    print("ready", flush=True)
    while True:
        number += 1
        brief = replace(stored.brief, title=str(number), summary="x" * 300_000 + str(number))
        if file:
            file.append(brief, {}, label=str(number), at="")
        else:
            save(path, brief, {}, label=str(number), at="")
        print(number, flush=True)
"""


def killed_at_a_random_moment(path: Path, way: str) -> int:
    """Let another process write version after version, kill it, and return the last number that it said was written."""
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(path), way]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        time.sleep(random.random() * 0.15)  # noqa: S311 - any moment will do
        writer.send_signal(signal.SIGKILL)
        said = writer.stdout.read().split()
    return int(said[-1]) if said else 0


def test_a_kill_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    """Whenever a writer is killed, what it said was written is there, the file is sound, and the next save tidies up."""
    brief, originals = brief_of(50_000)
    path = tmp_path / "x.brief"
    save(path, replace(brief, title="0"), originals, label="0", at="")
    for number in range(ROUNDS):
        before = int(load(path).brief.title)
        said = killed_at_a_random_moment(path, "append" if number % 2 else "save")
        stored = load(path)
        assert int(stored.brief.title) >= max(said, before)
        assert [version.label for version in stored.versions] == [str(n) for n in range(len(stored.versions))]
        assert dict(stored.originals) == originals
        last = int(stored.brief.title)
        save(path, replace(stored.brief, title=str(last + 1)), {}, label=str(last + 1), at="")
        assert names_in(tmp_path) == ["x.brief"]


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SystemExit, RuntimeError])
def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, interruption: type[BaseException]
) -> None:
    """Whatever breaks off the making of the new file, the old one stays and the new one goes."""
    target = tmp_path / "x.brief"
    target.write_bytes(b"old")
    with pytest.raises(interruption), replacement(target) as fresh:  # noqa: PT012 - two steps make it half-way
        fresh.write_bytes(b"new, half")
        raise interruption
    assert (target.read_bytes(), names_in(tmp_path)) == (b"old", ["x.brief"])


def test_only_what_nobody_holds_is_tidied_away(tmp_path: Path) -> None:
    """A leftover of a killed maker is removed; the file of a maker at work, and one made for another name, are not."""
    target = tmp_path / "x.brief"
    with replacement(target) as held:
        name = held.name
        leftover = held.with_name(name[:-12] + "zzzzz.saving")
        leftover.touch()
        other = tmp_path / ".briefing-000000000000-abcdef.saving"
        other.touch()
        with replacement(target) as second:
            assert held.exists()
            assert not leftover.exists()
            second.write_bytes(b"second")
        assert target.read_bytes() == b"second"
        held.write_bytes(b"first")
    assert target.read_bytes() == b"first"
    assert names_in(tmp_path) == [other.name, "x.brief"]
