"""Tables, progress and messages on a terminal. Tables go to standard output, everything else to standard error."""

from __future__ import annotations

import re
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console

    from briefing.app.explaining import Explanation
    from briefing.app.importing import Far, Progress
    from briefing.app.reporting import Row

# Control characters and bidirectional overrides of a report could otherwise drive the terminal or turn its lines round.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def safe(text: str) -> str:
    """Return text from outside as it can be shown on a terminal: control characters as U+FFFD."""
    return _UNSAFE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """Return text from outside, such as a file's name or what a library says, as it can be shown on one line."""
    return safe(" ".join(text.splitlines()))


def complain(message: str) -> None:
    """Print one line to standard error."""
    print(f"briefing: {one_line(message)}", file=sys.stderr)


def say(message: str) -> None:
    """Print one line of result to standard error, so that standard output stays for tables and programs."""
    print(one_line(message), file=sys.stderr)


def print_rows(title: str, rows: Iterable[Row]) -> None:
    """Print what was found in one report as a table on standard output."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    console = _console()
    table = Table(
        title=Text(safe(title)),
        title_justify="left",
        box=box.SIMPLE_HEAD,
        show_lines=True,
        pad_edge=False,
        expand=False,
    )
    table.add_column("Who", min_width=14, max_width=30)
    table.add_column("How", min_width=10, max_width=26)
    table.add_column("What, as published", ratio=1, min_width=24)
    table.add_column("Notes", min_width=12, max_width=34, style="dim")
    for row in rows:
        table.add_row(*(Text(safe(cell)) for cell in (row.who, row.how, row.what, row.notes)))
    console.print(table)


def print_explanations(explanations: Iterable[Explanation]) -> None:
    """Print why each claim is proposed, on standard output, a block a claim."""
    for number, each in enumerate(explanations, start=1):
        print(f"{number}  {one_line(each.head)}")
        for line in each.lines:
            print(f"   {one_line(line.about) + ':':20} {one_line(line.words)}")
        print()


def print_incidents(lines: Iterable[str]) -> None:
    """Print what a report tells of its incidents, on standard output; what goes on from the line above stands under it."""
    printed = False
    for line in lines:
        bare = line.lstrip(" ")
        print(" " * (len(line) - len(bare)) + one_line(bare))
        printed = True
    if printed:
        print()


def _console() -> Console:
    from rich.console import Console

    # A pipe has no width of its own; 120 columns keep a table readable in a log.
    return Console() if sys.stdout.isatty() else Console(width=120)


@contextmanager
def progress(total: int) -> Iterator[Progress]:
    """Yield a function that is told what is being done next; on a terminal it moves a bar, elsewhere nothing is shown."""
    with progress_and_far(total) as (advance, _):
        yield advance


@contextmanager
def progress_and_far(total: int) -> Iterator[tuple[Progress, Far]]:
    """Yield the function of `progress`, and one that is told what share (0 to 1) of the present step is done."""
    if not sys.stderr.isatty():
        yield (lambda _: None), (lambda _: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        done = -1

        def advance(what: str) -> None:
            nonlocal done
            done += 1
            bar.update(task, description=safe(what)[:40], completed=done)

        def far(share: float) -> None:
            bar.update(task, completed=done + share)

        yield advance, far
