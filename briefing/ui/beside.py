"""Beside: finds what stands beside the claim in hand – the same elsewhere, what contradicts, what agrees – in small slices.

Three thousand claims take some 30 ms, which is two frames: so a few milliseconds at a time, begun anew when another claim
comes into hand.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.model.likeness import Likeness, Relation, in_order, one_by_one, origins
from briefing.model.matters import Matters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim

_SETTLED_MS = 40
"""How long a claim has to be in hand before it is looked round: keys held down go on to the next."""
_SLICE_S = 0.004


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What stands beside a claim, in a person's order, and from how many origins the claim's own account comes."""

    claim: str
    found: tuple[Likeness, ...]
    origins: int

    @property
    def contradicted(self) -> bool:
        """Whether another side says otherwise."""
        return any(each.relation is Relation.CONTRADICTS for each in self.found)

    @property
    def candidates(self) -> tuple[Likeness, ...]:
        """The claims that may be the same, the likeliest first."""
        return tuple(each for each in self.found if each.relation is Relation.LIKELY_SAME)


class Surveyor(QObject):
    """Looks round a claim without keeping anybody waiting.

    Signals:
        surveyed: what stands beside the claim asked about last, as `Beside`.
    """

    surveyed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Look round no claim yet."""
        super().__init__(parent)
        self._matters = Matters()
        self._brief: Brief | None = None
        self._claim: Claim | None = None
        self._left: Iterator[Likeness | None] = iter(())
        self._found: list[Likeness] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def survey(self, brief: Brief, claim: Claim | None) -> None:
        """Begin to look round `claim`; the one asked about before is given up."""
        self._timer.stop()
        self._brief, self._claim, self._found = brief, claim, []
        if claim is not None:
            self._left = one_by_one(brief, claim, self.side)
            self._timer.start(_SETTLED_MS)

    def side(self, claim: Claim) -> str:
        """Return the side whose account a claim is."""
        return self._matters.side(self._brief, claim) if self._brief else claim.attribution.side

    def finish(self) -> None:
        """Look to the end now: a person asks for it."""
        if self._timer.isActive():
            self._timer.stop()
            self._found += [each for each in self._left if each]
            self._tell()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_S
        for each in self._left:
            if each:
                self._found.append(each)
            if time.perf_counter() > until:
                self._timer.start(0)
                return
        self._tell()

    def _tell(self) -> None:
        if self._brief is None or self._claim is None:
            return
        found = in_order(self._found)
        own = [each.claim for each in found if each.relation in (Relation.SAME, Relation.AGREES)]
        count = origins(self._brief, (self._claim, *own), self.side)
        self.surveyed.emit(Beside(claim=self._claim.id, found=found, origins=count))
