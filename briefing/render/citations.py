"""Citations: which note number a passage has, and what hangs on it.

One number per passage: each standing claim has one, and each information gap that a passage speaks of. Numbers run by the
order of the sources, then by the place in the source's text; the same brief always gives the same numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.errors import RenderError
from briefing.model.assessment import InformationGap
from briefing.model.claim import Claim

if TYPE_CHECKING:
    from briefing.model.brief import Brief


@dataclass(frozen=True, slots=True, kw_only=True)
class Citations:
    """The note numbers of a brief, from 1, and the numbers of its sources, from 1."""

    notes: tuple[Claim | InformationGap, ...]
    """What is cited, in the order of the numbers: note `n` is `notes[n - 1]`."""
    of_claims: Mapping[str, int]
    of_gaps: Mapping[str, int]
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


def citations(brief: Brief) -> Citations:
    """Return the note numbers of a brief; `RenderError` where a claim or gap rests on a source that the brief lacks."""
    order = {source.id: number for number, source in enumerate(brief.sources, 1)}
    cited: list[Claim | InformationGap] = [
        *brief.standing_claims,
        *(gap for gap in brief.gaps if gap.passage),
    ]
    for each in cited:
        if isinstance(each, Claim) and not each.content:
            raise RenderError("the claim has no passage", where=each.id, advice="Select its passage again.")
        if _place(each)[0] not in order:
            raise RenderError("its source is not in the brief", where=each.id, advice="Add the report again.")
    cited.sort(
        key=lambda each: (
            order[_place(each)[0]],
            *_place(each)[1:],
            isinstance(each, InformationGap),
            each.id,
        )
    )
    numbered = list(enumerate(cited, 1))
    by_source: dict[str, list[int]] = {}
    for number, each in numbered:
        by_source.setdefault(_place(each)[0], []).append(number)
    return Citations(
        notes=tuple(cited),
        of_claims={each.id: number for number, each in numbered if isinstance(each, Claim)},
        of_gaps={each.id: number for number, each in numbered if isinstance(each, InformationGap)},
        of_sources=order,
        by_source={source: tuple(own) for source, own in by_source.items()},
    )


def _place(cited: Claim | InformationGap) -> tuple[str, int, int]:
    if isinstance(cited, Claim):
        return cited.source, cited.content[0].start, cited.content[-1].end
    assert cited.passage is not None  # noqa: S101 - only gaps with a passage are numbered
    return cited.passage.source, cited.passage.start, cited.passage.end
