"""Footnotes: for briefs that have their notes at the foot of the page, a short note where each number stands first.

The notes at the end stay: a footnote says who and where published, and leads to the passage and to the source table. It has
the number of the note, which counts through the whole brief, and not one of its own page.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.render.context import BriefView, PassageView

MOST = 300
"""Footnotes of one brief. Thousands keep WeasyPrint for minutes: above this, the notes stay at the end alone."""
# In tables, in columns and in rows of boxes WeasyPrint lays footnotes out on wrong pages, again and again: numbers there lead to
# the notes at the end.
_APART = re.compile(
    r'(<table\b.*?</table>|<ul class="cols">.*?</ul>'
    r'|<div class="tiles\b.*?</div>\s*</div>|<div class="pair">.*?</section>\s*</div>)',
    re.DOTALL,
)
_CALL = re.compile(r'<sup class="notes">(.*?)</sup>', re.DOTALL)
_NUMBER = re.compile(r'(?:<a href="#[^"]*">)?(\d+)(?:</a>)?')
_WHO = 90  # letters of a claimant's or a publisher's name


def footnoted(markup: str, view: BriefView, targets: Mapping[int, str]) -> tuple[str, tuple[Problem, ...]]:
    """Return the pages' HTML with a footnote after the first call of each number; above `MOST` without, and a problem."""
    parts = _APART.split(markup)  # every second one is apart
    running = "".join(parts[::2])
    called = {int(each) for call in _CALL.findall(running) for each in _NUMBER.findall(call)}
    if len(called) > MOST:
        return markup, (
            Problem(
                level=Level.NOTE,
                message=f"{len(called)} footnotes are too many for the foot of the pages: the notes stand at the end alone.",
                place="brief#layout",
            ),
        )
    passages = {passage.note: passage for passage in view.annex}
    rows = {source.number: str(source.published) for source in view.sources}
    printed: set[int] = set()

    def with_notes(match: re.Match[str]) -> str:
        numbers = [int(each) for each in _NUMBER.findall(match[1])]
        fresh = [each for each in dict.fromkeys(numbers) if each in passages and each not in printed]
        printed.update(fresh)
        calls = _NUMBER.sub(lambda call: f'<a href="#footnote-{call[1]}">{call[1]}</a>', match[1])
        notes = "".join(_footnote(passages[each], rows, targets.get(each, "")) for each in fresh)
        return f'<sup class="notes">{calls}</sup>{notes}'

    parts[::2] = [_CALL.sub(with_notes, part) for part in parts[::2]]
    return "".join(parts), ()


def _footnote(passage: PassageView, published: Mapping[int, str], target: str) -> str:
    number = str(passage.note)
    back = (
        f'<a class="back" href="#{target}">{number}</a>' if target else f'<span class="back">{number}</span>'
    )
    who = _bare(passage.who)
    publisher = _bare(passage.publisher)
    told = publisher if who.startswith(publisher) else f"{who}, {publisher}"
    source = f'<a href="#source-{passage.source}">[{passage.source}]</a>'
    date = _bare(published.get(passage.source, ""))
    return f'<span class="footnote" id="footnote-{number}">{back} {told}, {date} {source}</span>'


def _bare(text: str) -> str:
    bare = " ".join(str.__str__(text).split())  # WeasyPrint stumbles over a line end in a floated note
    return escape(bare if len(bare) <= _WHO else bare[:_WHO].rstrip() + "…")
