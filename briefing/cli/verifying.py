"""Verifying on the command line: whether what a PDF prints and what it carries still agree, and where they do not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing.app.carrying import PROGRAM
from briefing.app.pages import Typesetter
from briefing.app.verifying import Outcome, verify
from briefing.cli.printing import complain, one_line, say
from briefing.errors import StoreError

if TYPE_CHECKING:
    from argparse import Namespace

    from briefing.app.verifying import Difference, Verified

_DIFFERS = 1


def verify_pdf(asked: Namespace) -> int:
    """Say whether text and data of a PDF agree: 0 they do, 1 they differ, 4 it is none of ours, damaged, or cannot be told."""
    with Typesetter() as typesetter:
        typesetter.start()
        found = verify(Path(asked.pdf), typesetter, asked.pack)
    if found.outcome in (Outcome.SAME, Outcome.AGREES):
        say(f"{asked.pdf}: text and data agree; {_how(found)}")
        return 0
    if found.outcome is Outcome.UNTOLD:
        complain(
            f"{asked.pdf}: cannot be told: it was made by {found.made_by or 'another program'}, this is {PROGRAM}, "
            "and this version prints other content of the same data. Verify it with the version that made it."
        )
        return StoreError.exit_code
    say(f"{asked.pdf}: text and data differ")
    if found.difference is not None:
        for line in _where(found.difference):
            print(one_line(line))
    return _DIFFERS


def _how(found: Verified) -> str:
    hashed = f"content {found.content_hash}" if found.content_hash else "no hash is printed"
    if found.outcome is Outcome.SAME:
        return f"{hashed}; byte for byte as {PROGRAM} makes it"
    if found.same_version:
        return f"{hashed}; every page says what the data gives, though the file was saved anew"
    return f"{hashed}; made by {found.made_by or 'another program'}, so only the hash was compared"


def _where(difference: Difference) -> tuple[str, ...]:
    if not difference.page:
        return (f"{difference.printed} (the data gives: {difference.given})",)
    line = f", line {difference.line}" if difference.line else ""
    return (
        f"page {difference.page}{line} prints: {difference.printed or '(nothing)'}",
        f"its data gives: {difference.given or '(nothing)'}",
    )
