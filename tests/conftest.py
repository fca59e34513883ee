"""What holds for every test: no screen is needed, chance is under control, and no warning passes unseen."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.terminal import TerminalReporter

# Before anything imports Qt. Whoever wants to watch the windows sets another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Settings, recent files, recovery copies and template packs of the person who tests are theirs.
for _place in ("BRIEFING_STATE_DIR", "BRIEFING_CONFIG_DIR", "BRIEFING_DATA_DIR"):
    os.environ[_place] = tempfile.mkdtemp(prefix="briefing-tests-")

# Deadlines measure the machine and not the code. `quick` draws anew each time; `ci` always draws the same, so that a
# change never fails for an example it has nothing to do with; `thorough` is for a person who waits.
settings.register_profile("quick", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "thorough", max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "quick"))

# Readers of foreign pages and the font tool log what they think of their input. That is about the report, not about us;
# what a person should know of it comes back from the importers as problems.
TALKATIVE = ("charset_normalizer", "courlan", "fontTools", "htmldate", "justext", "trafilatura")


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Return the application's class, for the plug-in that makes it."""
    from PySide6.QtWidgets import QApplication

    return QApplication


@pytest.fixture(autouse=True)
def garbage_goes_on_this_thread() -> Iterator[None]:
    """With Qt, let Python collect between the tests only: a Qt object that another thread frees ends the program."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    gc.disable()
    yield
    gc.disable()  # a window that ended has it on again
    gc.collect(1)


@pytest.fixture(scope="module", autouse=True)
def all_garbage_goes_in_the_end() -> Iterator[None]:
    """Collect everything that the tests of one file left."""
    yield
    if not gc.isenabled():
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def no_unexpected_warning_in_the_log(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test in which something logs a warning that `@pytest.mark.logs_warnings(pattern)` does not announce."""
    yield
    expected = [re.compile(str(mark.args[0])) for mark in request.node.iter_markers("logs_warnings")]
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    warnings = [
        record
        for record in records
        if record.levelno >= logging.WARNING and record.name.split(".")[0] not in TALKATIVE
    ]
    unexpected = [r for r in warnings if not any(e.search(r.getMessage()) for e in expected)]
    if unexpected:
        pytest.fail("unexpected in the log:\n" + "\n".join(f"{r.name}: {r.getMessage()}" for r in unexpected))
    missing = [e.pattern for e in expected if not any(e.search(r.getMessage()) for r in warnings)]
    if missing:
        pytest.fail(f"announced, but not logged: {missing}")


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Print what tests report without failing (`record_property` with a list), before pytest's closing lines."""
    properties = [p for r in terminalreporter.getreports("passed") for p in r.user_properties]
    for name, entries in properties:
        if isinstance(entries, list) and entries:
            shown = "; ".join(map(str, entries[:8]))
            rest = f"; and {len(entries) - 8} more" if len(entries) > 8 else ""
            terminalreporter.write_line(f"{name}: {shown}{rest}")
