"""Promise: what has to stand on the pages of every brief: claims with their claimants, the sources, the marking, the caveat."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.model.problem import Level
from briefing.render.visible import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from briefing.render.context import BriefView
    from briefing.render.contexts.claims import ClaimView

_SPACE = re.compile(r"\s+")
_BEGINNING = 40  # letters of a passage by which it is recognised: a pack may cut it

Unkept = tuple[int, str, str, Level]
"""Always about the pages as a whole: the offset is -1."""


def unkept(view: BriefView, text: str) -> list[Unkept]:
    """Return what the text of the pages leaves out of what it has to say."""
    printed = _Printed(text)
    return [(-1, message, advice, level) for message, advice, level in _unkept(view, printed)]


class _Printed:
    def __init__(self, text: str) -> None:
        self._text = _bare(text)

    def __contains__(self, words: str) -> bool:
        return _bare(words) in self._text


def _bare(words: str) -> str:
    """Return words without any space: elements and line ends of the template stand where they like."""
    return _SPACE.sub("", plain(words)).casefold()


def _unkept(view: BriefView, printed: _Printed) -> Iterator[tuple[str, str, Level]]:
    yield from _claims([claim for topic in view.register for claim in topic.claims], printed)
    missing = [source for source in view.sources if source.publisher and source.publisher not in printed]
    if missing:
        yield (
            f"{_some(len(missing), 'source')} not named anywhere, such as “{plain(missing[0].publisher)}”",
            "Print a table of the sources: {% for source in brief.sources %}.",
            Level.ERROR,
        )
    if view.head.marking not in printed:
        yield "the marking is not printed", _PAGE, Level.ERROR
    unsaid = [sentence for sentence in view.caveat if sentence not in printed]
    if unsaid:
        yield (
            f"the caveat is not printed: “{plain(unsaid[0])[:60]}…”",
            "Write {% for sentence in brief.caveat %}{{ sentence }} {% endfor %}.",
            Level.ERROR,
        )
    if view.head.review not in printed:
        yield "who reviewed the claims is not printed", "Write {{ brief.head.review }}.", Level.ERROR
    if view.content_hash and view.content_hash not in printed and view.content_line not in printed:
        yield "the hash of the contents is not printed", "Write {{ brief.content_hash }}.", Level.WARNING


_PAGE = 'Begin the entry with {% extends "_shared/page.html.jinja" %}: it prints it in head and foot of every page.'


def _claims(claims: list[ClaimView], printed: _Printed) -> Iterator[tuple[str, str, Level]]:
    shown = [claim for claim in claims if _beginning(claim) in printed]
    if claims and not shown:
        yield (
            "no claim is printed in the words of its report",
            "Print `claim.passage` or `claim.short`.",
            Level.ERROR,
        )
    unowned = [claim for claim in shown if claim.who not in printed and claim.side not in printed]
    if unowned:
        yield (
            f"{_some(len(unowned), 'claim')} printed without a claimant, such as “{_beginning(unowned[0])}…”",
            "Print {{ claim.who }} beside each.",
            Level.ERROR,
        )
    ungraded = [claim for claim in shown if claim.grade and claim.grade not in printed]
    if ungraded:
        yield (
            f"{_some(len(ungraded), 'claim')} printed without a grade",
            "Print {{ claim.grade }}.",
            Level.WARNING,
        )
    unreviewed = [str(claim.note) for claim in shown if str(claim.note) not in printed]
    if unreviewed:
        yield (
            f"note {unreviewed[0]} is not printed beside its claim",
            "Write {{ m.note(claim.note) }}.",
            Level.ERROR,
        )


def _beginning(claim: ClaimView) -> str:
    return "".join(_texts(claim))[:_BEGINNING]


def _texts(claim: ClaimView) -> Iterable[str]:
    return (plain(segment.text) for segment in claim.passage)


def _some(number: int, noun: str) -> str:
    return f"a {noun} is" if number == 1 else f"{number} {noun}s are"
