"""Hearsay: what is said without a speaker: "Rapes are alleged to have occurred", "rumour has it that the bridge is mined"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.extract.engines.rules.content import content_after
from briefing.extract.engines.rules.subject import subject
from briefing.extract.finding import Finding

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from briefing.extract.engines.rules.clause import Clause


def hearsay(view: Clause) -> Iterator[Finding]:
    """Yield what a sentence reports without saying who says it."""
    if view.lexicon.said_to is not None:
        for cue in view.lexicon.said_to.finditer(view.masked):
            source = subject(view, cue.start())
            if source:
                yield _finding(view, cue, source)
    if view.lexicon.impersonal is not None:
        for cue in view.lexicon.impersonal.finditer(view.masked):
            yield _finding(view, cue, None)


def _finding(view: Clause, cue: re.Match[str], of_whom: tuple[int, int] | None) -> Finding:
    """Return what the clause behind a cue says, with the subject before the cue that it says it of."""
    said = content_after(view, cue.end()) or (view.start + cue.end(), view.start + len(view.masked))
    return Finding(
        cue=((view.start + cue.start("cue"), view.start + cue.end("cue")),),
        content=(of_whom, said) if of_whom else (said,),
        confidence=0.65,
        engine="rules",
    )
