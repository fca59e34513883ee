"""Known: what a source phrase is read against, and who was met before it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.claimants.named import Claimant
from briefing.extract.finding import Span
from briefing.model.incident import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody already met in the text, and where (code points): whom a later pronoun may stand for.

    `spoke` is false for those whom a sentence only mentions; `subject` tells whether the sentence is about them.
    """

    claimant: Claimant
    span: Span
    spoke: bool = True
    subject: bool = True
    told: str = ""
    """The words for them alone, where the span names others with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a source phrase is read against: the parties, who was met before, and whose own statement the text is."""

    parties: tuple[Party, ...]
    earlier: tuple[Named, ...] = ()
    speaker: Party | None = None
    publication: str = ""
