from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.app.previewing import OvertakenError, Press
from briefing.errors import RenderError
from tests.render.briefs import CLAIMS, desk_brief, machine_brief

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from briefing.app.previewing import Rendered

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills processes by their numbers")

LONG = replace(
    machine_brief(), claims=tuple(replace(each, id=f"{each.id}-{n}") for n in range(12) for each in CLAIMS)
)


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """One press, warm, for the tests that leave it well."""
    with Press() as made:
        made.exact(desk_brief())
        yield made


class Later(threading.Thread):
    """A call in a thread of its own, with what came of it."""

    def __init__(self, call: Callable[[], Rendered]) -> None:
        """Start it."""
        super().__init__(daemon=True)
        self._call = call
        self.made: Rendered | None = None
        self.error: Exception | None = None
        self.start()

    def run(self) -> None:
        """Keep what comes of the call."""
        try:
            self.made = self._call()
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.error = error


def script(text: str) -> Sequence[str]:
    """Return the command of a worker that does not keep to the talk."""
    return (sys.executable, "-c", text)


def test_a_killed_process_is_hardly_noticed(press: Press) -> None:
    """Killed at any moment of its work, idle or busy, four times over: the pages come all the same, from the other process."""
    expected = press.exact(desk_brief())
    chance = random.Random(7)  # noqa: S311 - moments to kill at
    for _ in range(4):
        later = Later(lambda: press.exact(desk_brief()))
        time.sleep(chance.random() * 0.6)  # the moment is the test
        os.kill(press.pids[0], signal.SIGKILL)
        later.join(60)
        assert later.error is None, later.error
        assert later.made is not None
        assert later.made.pdf == expected.pdf
    assert len(press.pids) == 2


def test_drafts_survive_a_killed_process(press: Press) -> None:
    """A drafting process that died costs one draft at most; the next edit is drafted by its successor."""
    press.drafts(desk_brief())
    os.kill(press.pids[1], signal.SIGKILL)
    press.drafts(replace(desk_brief(), title="One"))
    drafts = press.drafts(replace(desk_brief(), title="Two"))
    assert [draft.section for draft in drafts] == ["head"]


def test_a_wrong_brief_gives_no_drafts_and_a_place_to_go_to(press: Press) -> None:
    """A claim whose source is missing gives no drafts and no exception there; the exact pages say which claim it is."""
    wrong = replace(desk_brief(), sources=())
    assert press.drafts(wrong) == ()
    with pytest.raises(RenderError, match="source is not in the brief") as caught:
        press.exact(wrong)
    assert caught.value.where in {claim.id for claim in CLAIMS}
    assert press.exact(desk_brief()).pages


def test_stop_does_not_wait() -> None:
    """Stopped in the middle of a long brief, both processes are gone at once and the asker is told that they were given up."""
    press = Press()
    press.start()
    press.exact(machine_brief())
    pids = press.pids
    later = Later(lambda: press.exact(LONG))
    time.sleep(0.5)  # well into the work, which takes many seconds
    begun = time.monotonic()
    press.stop()
    later.join(5)
    assert time.monotonic() - begun < 2
    assert isinstance(later.error, OvertakenError)
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    with pytest.raises(OvertakenError):
        press.drafts(machine_brief())


def test_long_pages_are_given_up_for_a_newer_brief() -> None:
    """Pages that would take long are given up when a newer brief waits; short ones are finished."""
    with Press() as press:
        press.exact(LONG)
        later = Later(lambda: press.exact(LONG))
        time.sleep(0.3)  # so that it is under way
        press.overtake()
        later.join(5)
        assert isinstance(later.error, OvertakenError)
        assert press.exact(desk_brief()).pages
        short = Later(lambda: press.exact(desk_brief()))
        press.overtake()
        short.join(60)
        assert short.error is None


def test_a_process_that_floods_is_ended() -> None:
    """A process that pours out bytes without end is ended at once, and the error says what it did."""
    flood = script("import os\nwhile True: os.write(1, b'\\xff' * 65536)")
    with Press(command=flood) as press:
        with pytest.raises(RenderError, match="answered with nonsense"):
            press.exact(desk_brief())
        assert press.drafts(desk_brief()) == ()


def test_a_process_that_chatters_without_end_is_ended() -> None:
    """A process that keeps to the form but never comes to its answer is ended by the count or the clock."""
    chatter = script(
        """import os, struct
header = b'{"stage": "x", "pdf": 0, "html": 0}'
while True:
    os.write(1, struct.pack('<Q', len(header)) + header)
"""
    )
    with Press(command=chatter) as press, pytest.raises(RenderError, match=r"nonsense|took longer"):
        press.exact(desk_brief(), timeout_s=20)


def test_a_silent_process_is_ended_in_time() -> None:
    """A process that never answers is ended when the time is up, and said so."""
    silent = script("import time; time.sleep(600)")
    with Press(command=silent) as press:
        begun = time.monotonic()
        with pytest.raises(RenderError, match="took longer than 1 s"):
            press.exact(desk_brief(), timeout_s=1)
        assert time.monotonic() - begun < 5


def test_a_process_that_cannot_start_is_told() -> None:
    """Where no process can be started, the error says so in plain words."""
    with pytest.raises(RenderError, match="cannot be started"):
        Press(command=("/no/such/program",)).start()
