"""Citations: which note number a passage has, and what rests on it.

One number per passage, whatever rests on it: claims, information gaps. The numbers are those that the brief keeps
(`briefing.model.numbering`), so that none changes when something else is added or withdrawn; there may be gaps between them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import RenderError
from briefing.model.assessment import InformationGap
from briefing.model.claim import Claim
from briefing.model.numbering import cited_in, key_of, numbers, passage_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.model.brief import Brief
    from briefing.model.numbering import Cited


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One number with the claims and gaps that rest on its passage; claims come first, and there is at least one of either."""

    number: int
    cited: tuple[Claim | InformationGap, ...]

    @property
    def source(self) -> str:
        """The id of the source that the passage stands in."""
        return passage_of(self.cited[0])[0].source


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """The notes of a brief, and the numbers of its sources, from 1."""

    notes: tuple[Note, ...]
    """In the order of their numbers."""
    of_claims: Mapping[str, int]
    of_gaps: Mapping[str, int]
    anchors: Mapping[str, str]
    """By id of a claim or gap, what tells it from others on its passage: "12", and "12b" for the second one."""
    of_sources: Mapping[str, int]
    by_source: Mapping[str, tuple[int, ...]]
    """The numbers of the notes that rest on each source, in their order."""

    def claim(self, claim: Claim) -> int:
        """Return the note number of a claim's passage."""
        return self.of_claims[claim.id]

    def gap(self, gap: InformationGap) -> int:
        """Return the note number of a gap's passage, or 0 where it has none."""
        return self.of_gaps.get(gap.id, 0)

    def on_source(self, source_id: str) -> tuple[int, ...]:
        """Return the numbers of the notes that rest on one source."""
        return self.by_source.get(source_id, ())

    @property
    def last(self) -> int:
        """The highest number, 0 where nothing is cited."""
        return self.notes[-1].number if self.notes else 0


def citations(brief: Brief) -> Citations:
    """Return the note numbers of a brief; `RenderError` where a claim or gap rests on a source that the brief lacks."""
    order = {source.id: number for number, source in enumerate(brief.sources, 1)}
    _refuse_homeless(brief, order)
    of_passages = numbers(brief)
    resting: dict[int, list[Cited]] = {}
    for each in cited_in(brief):
        if key := key_of(each):
            resting.setdefault(of_passages[key], []).append(each)
    notes = tuple(Note(number=number, cited=_first_claims(resting[number])) for number in sorted(resting))
    by_source: dict[str, list[int]] = {}
    for note in notes:
        by_source.setdefault(note.source, []).append(note.number)
    numbered = [(each, note.number) for note in notes for each in note.cited]
    return Citations(
        notes=notes,
        of_claims={each.id: number for each, number in numbered if isinstance(each, Claim)},
        of_gaps={each.id: number for each, number in numbered if isinstance(each, InformationGap)},
        anchors={
            each.id: f"{note.number}{_letter(place)}"
            for note in notes
            for place, each in enumerate(note.cited)
        },
        of_sources=order,
        by_source={source: tuple(own) for source, own in by_source.items()},
    )


def _refuse_homeless(brief: Brief, order: Mapping[str, int]) -> None:
    for each in cited_in(brief):
        pieces = passage_of(each)
        if not pieces and isinstance(each, InformationGap):
            continue
        if not pieces:
            raise RenderError("the claim has no passage", where=each.id, advice="Select its passage again.")
        if pieces[0].source not in order:
            raise RenderError("its source is not in the brief", where=each.id, advice="Add the report again.")


def _first_claims(cited: Sequence[Cited]) -> tuple[Cited, ...]:
    return tuple(sorted(cited, key=lambda each: (isinstance(each, InformationGap), each.id)))


def _letter(place: int) -> str:
    """Return what is put after the number: nothing for the first, then b, c … z, then -27, -28 and so on."""
    return "" if not place else chr(ord("a") + place) if place < 26 else f"-{place + 1}"
