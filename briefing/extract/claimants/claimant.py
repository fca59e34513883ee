"""Claimant: who a source phrase turned out to name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.extract.claimants import names
from briefing.model.claim import Naming

if TYPE_CHECKING:
    from briefing.model.incident import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimant:
    """Who a source phrase turned out to name; `person` where it is one human being."""

    name: str
    naming: Naming
    role: str = ""
    on_behalf_of: str = ""
    resolution: str = ""
    person: bool = False


def of_party(party: Party, resolution: str = "") -> Claimant:
    """Return a party as a claimant that speaks for itself."""
    label = party.label
    return Claimant(
        name=label if label[:1].islower() else names.DEFINITE.sub("", label),
        naming=Naming.NAMED,
        on_behalf_of=label,
        resolution=resolution,
    )


def with_resolution(claimant: Claimant, resolution: str) -> Claimant:
    """Return the claimant with the reason why other words stand for it."""
    return replace(claimant, resolution=resolution)
