from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot


def test_answers_arrive_on_the_main_thread(qtbot: QtBot) -> None:
    """What work tells, returns or raises arrives in order on the thread that made the lane, while the work has another."""
    lane, heard = Lane("test"), []
    main = threading.get_ident()

    def note(value: object) -> None:
        heard.append((str(value), threading.get_ident() == main))

    def work(tell: Callable[[object], None]) -> str:
        tell(f"elsewhere: {threading.get_ident() != main}")
        return "done"

    def broken(_: object) -> str:
        raise ValueError("broken")

    lane.run(work, done=note, failed=note, heard=note)
    lane.run(broken, done=note, failed=note)
    qtbot.waitUntil(lambda: len(heard) == 3, timeout=5000)
    lane.close()
    assert heard == [("elsewhere: True", True), ("done", True), ("broken", True)]


def test_a_closed_lane_leaves_what_waits(qtbot: QtBot) -> None:
    """Closing waits for the piece being done, drops the others, does the last thing, and tells nothing any more."""
    lane, begun, go = Lane("test"), threading.Event(), threading.Event()
    did: list[str] = []

    def first(_: object) -> None:
        begun.set()
        go.wait(5)
        did.append("first")

    lane.run(first, done=lambda _: did.append("told"), failed=print)
    lane.run(lambda _: did.append("second"), done=print, failed=print)
    begun.wait(5)
    threading.Timer(0.1, go.set).start()
    lane.close(lambda: did.append("last"))
    qtbot.wait(20)
    assert did == ["first", "last"]
