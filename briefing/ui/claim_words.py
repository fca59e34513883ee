"""Claims on one line, for lists to choose from; kept from one state of the brief to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ui.offsets import plain
from briefing.ui.widgets.reference_picker import Option

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.model.claim import Claim

_LENGTH = 90
"""Characters of a claim's own words."""


class ClaimWords:
    """The words of claims, worked out once for each state of a claim: a brief may have thousands."""

    def __init__(self) -> None:
        """Know none yet."""
        self._kept: dict[str, tuple[Claim, Option]] = {}

    def option(self, claim: Claim) -> Option:
        """Return a claim as something to choose: who, and the beginning of what."""
        kept = self._kept.get(claim.id)
        if kept is None or kept[0] is not claim:
            content = plain(claim.text or claim.wording)
            short = content if len(content) <= _LENGTH else f"{content[: _LENGTH - 1]}…"
            words = f"{plain(claim.attribution.claimant)}: {short}"
            kept = self._kept[claim.id] = claim, Option(id=claim.id, words=words, tip=content)
        return kept[1]

    def options(self, claims: Iterable[Claim]) -> tuple[Option, ...]:
        """Return claims as things to choose."""
        return tuple(self.option(claim) for claim in claims)
