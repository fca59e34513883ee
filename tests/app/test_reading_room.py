"""The reading process: what it reads is what the program would have read, and whatever it does, it costs one report only."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from briefing import resources
from briefing.app.importing import Incoming, Kind, Stage, Stated, import_incoming, typed_report
from briefing.app.reading import Limits, ReadingRoom, protocol
from briefing.app.workshop import Workshop
from briefing.errors import InputError
from briefing.model.source import sha256_of, source_id
from tests.strategies import drafts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.app.importing import Imported
    from briefing.model.draft import Draft

SAMPLES = ("coast-daily.html", "sahel-wire.txt", "courrier-du-fleuve.md")
pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="signals of POSIX end and stop the process here"
)


@pytest.fixture(scope="module")
def room() -> Iterator[ReadingRoom]:
    """A reading room that the tests of this module share; each finds it able to read."""
    made = ReadingRoom()
    yield made
    made.end()


@pytest.fixture
def report(tmp_path: Path) -> Incoming:
    """A report that takes the engines a moment."""
    path = tmp_path / "ondola.txt"
    line = "The Northern Front claimed on Tuesday that it had seized {count} barracks near Ondola.\n\n"
    path.write_text("Posts attacked\n\n" + "".join(line.format(count=count) for count in range(2, 12)))
    return Incoming(path=path)


def draft_in(imported: Imported | None) -> Draft:
    """Return the draft that a reading gave."""
    assert imported is not None
    assert imported.error is None
    assert imported.draft is not None
    return imported.draft


def error_in(imported: Imported | None) -> str:
    """Return the message of the error that a reading gave."""
    assert imported is not None
    assert imported.error is not None
    return imported.error.message


@pytest.mark.parametrize("name", SAMPLES)
def test_the_process_reads_what_the_program_would_have_read(room: ReadingRoom, name: str) -> None:
    """A draft from the process equals the one made here, and its stages are told in their order."""
    incoming = Incoming(path=resources.assets() / "samples" / name)
    stages: list[Stage] = []
    with Workshop() as workshop:
        here = import_incoming(incoming, workshop).draft
    assert draft_in(room.read(incoming, told=stages.append)) == here
    assert stages == [Stage.TEXT, Stage.CLAIMS]


def test_an_error_comes_back_as_it_was(room: ReadingRoom, tmp_path: Path) -> None:
    """What, where and what to do are those of reading it here; a pipe is refused and not waited for."""
    os.mkfifo(tmp_path / "pipe.txt")
    missing = room.read(Incoming(path=tmp_path / "missing.txt"))
    assert missing is not None
    assert isinstance(missing.error, InputError)
    assert missing.error.detail == "there is no such file"
    assert "missing.txt" in missing.error.where
    assert "no ordinary file" in error_in(room.read(Incoming(path=tmp_path / "pipe.txt")))


def test_a_file_of_two_gigabytes_is_refused_by_its_size(room: ReadingRoom, tmp_path: Path) -> None:
    """It is not read: the answer takes no longer than for an empty one, and says up to which size reports are read."""
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(2 << 30)
    begun = time.monotonic()
    assert "2048.0 MB" in error_in(room.read(Incoming(path=huge)))
    assert time.monotonic() - begun < 5


def test_a_name_that_is_no_text_is_read_all_the_same(room: ReadingRoom, tmp_path: Path) -> None:
    """A file whose name is not in the system's encoding arrives."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/r\xe9publique.txt"))
    path.write_text("The army said on Tuesday that it had repelled an attack near Ondola.")
    assert draft_in(room.read(Incoming(path=path))).claims


def test_what_is_stated_goes_before_what_was_read(room: ReadingRoom) -> None:
    """A pasted page has the title and address stated; an address alone has no text and no claim."""
    page = b"<h1>Read</h1><p>The army said on Tuesday that it had repelled an attack near Ondola.</p>"
    stated = Stated(title="Stated", address="https://deltacourier.example/1")
    pasted = draft_in(room.read(typed_report(Kind.PAGE, page, stated)))
    assert (pasted.source.title, pasted.source.address) == ("Stated", "https://deltacourier.example/1")
    assert pasted.claims
    alone = draft_in(room.read(typed_report(Kind.ADDRESS, b"https://deltacourier.example/2")))
    assert (alone.source.text, alone.source.address) == ("", "https://deltacourier.example/2")
    assert alone.proposals == ()


def test_a_process_that_is_killed_costs_one_report(room: ReadingRoom, report: Incoming) -> None:
    """Killed in the middle of a report, it is said of this one, and the next is read by a new process."""

    def kill(stage: Stage) -> None:
        if stage is Stage.CLAIMS and room.pid:
            os.kill(room.pid, signal.SIGKILL)

    assert "it was killed" in error_in(room.read(report, told=kill))
    assert draft_in(room.read(report)).claims


def test_a_process_killed_between_two_reports_costs_none(room: ReadingRoom, report: Incoming) -> None:
    """The next report is read by a new process, and nothing is said."""
    draft_in(room.read(report))
    assert room.pid is not None
    os.kill(room.pid, signal.SIGKILL)
    assert draft_in(room.read(report)).claims


def test_a_process_that_hangs_is_given_up_in_time(report: Incoming) -> None:
    """Stopped in the middle of a report, the process is ended after the time it has, and the next report is read."""
    room = ReadingRoom(Limits(base_s=3.0))

    def stop(stage: Stage) -> None:
        if stage is Stage.CLAIMS and room.pid:
            os.kill(room.pid, signal.SIGSTOP)

    draft_in(room.read(report))
    begun = time.monotonic()
    assert "was given up: reading it took longer than" in error_in(room.read(report, told=stop))
    assert time.monotonic() - begun < 8
    assert draft_in(room.read(report)).claims
    room.end()


@pytest.mark.parametrize(
    "babble",
    [
        pytest.param("while True: out.write((65536).to_bytes(8, 'little') + bytes(65536))", id="flood"),
        pytest.param("while True: out.write(bytes(8))", id="empty frames"),
        pytest.param("out.write((1 << 60).to_bytes(8, 'little')); out.flush(); time.sleep(60)", id="boast"),
        pytest.param(
            "out.write(b'I am ready, I think, believe me'); out.flush(); time.sleep(60)", id="noise"
        ),
        pytest.param("sys.exit(3)", id="leaves"),
    ],
)
def test_a_process_out_of_its_mind_costs_an_error(babble: str, report: Incoming) -> None:
    """One that floods, lies about lengths, talks nonsense or leaves at once is ended, and the report has an error."""
    script = f"import sys, time; out = sys.stdout.buffer\n{babble}"
    room = ReadingRoom(command=[sys.executable, "-c", script])
    assert "could not be read" in error_in(room.read(report))
    assert room.pid is None


def test_a_reading_is_cancelled_at_once(room: ReadingRoom, report: Incoming) -> None:
    """`stop` set and the process ended, the reading gives nothing, not even an error."""
    stop = threading.Event()

    def cancel(_: Stage) -> None:
        stop.set()
        room.end()

    begun = time.monotonic()
    assert room.read(report, stop=stop, told=cancel) is None
    assert time.monotonic() - begun < 5
    assert room.pid is None


def test_the_process_ends_with_the_program(report: Incoming) -> None:
    """When the program is killed, its reading process goes too, even one that is at a report."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom briefing.app.importing import Incoming\n"
        "from briefing.app.reading import ReadingRoom\nroom = ReadingRoom()\n"
        "room.read(Incoming(path=Path(sys.argv[1])), told=lambda _: print(room.pid, flush=True))\n"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", script, str(report.path)], stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    program.kill()
    program.wait()
    program.stdout.close()
    deadline = time.monotonic() + 20
    while _runs(pid) and time.monotonic() < deadline:
        threading.Event().wait(0.02)
    assert not _runs(pid)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(drafts())
def test_any_draft_comes_through(draft: Draft) -> None:
    """Whatever an importer or an engine may propose arrives as it was, where its hash is that of its bytes."""
    digest = sha256_of(draft.original)
    true = replace(draft, source=replace(draft.source, sha256=digest, id=source_id(digest)))
    head, original, *proposals = protocol.found(true, 7)
    found = protocol.message(head)
    assert isinstance(found, protocol.Found)
    assert protocol.draft_of(found, original, proposals) == true


def test_bytes_that_are_not_the_sources_are_refused(room: ReadingRoom, report: Incoming) -> None:
    """A draft counts only with the bytes that its source's hash is of, and with proposals that propose one thing."""
    draft = draft_in(room.read(report))
    head, original, *proposals = protocol.found(draft, 1)
    found = protocol.message(head)
    assert isinstance(found, protocol.Found)
    assert protocol.draft_of(found, original, proposals) == draft
    with pytest.raises(protocol.GarbledError):
        protocol.draft_of(found, original + b" ", proposals)
    with pytest.raises(protocol.GarbledError):
        protocol.draft_of(found, original, [*proposals, head])
    with pytest.raises(protocol.GarbledError):
        protocol.message(protocol.found(replace(draft, body=((1, 2),)), 1)[0][:-2])


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text().rsplit(")", maxsplit=1)[-1].split()[0] != "Z"
