"""Detection: how a proposal was found: by which engine, how surely, and what the other engines made of the same words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sight(StrEnum):
    """What another engine made of the words that a claim was found in."""

    SAME = "found it too"
    OTHERWISE = "saw other words"
    MISSED = "did not find it"
    NOT_ASKED = "was not asked: it does not read the language"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What another engine made of a proposal, and how sure one may be of what it saw alone (0–1; None: nothing).

    Where it saw other words, those of the claim as it saw it, as published; a long passage is cut.
    """

    engine: str
    sight: Sight
    confidence: float | None = None
    source: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """How a proposal was found: by which engine, how sure (0–1), why, and what the other engines made of it.

    `confidence` is the share of proposals like it that are right, as it was measured (`docs/claims-engine.md`).
    """

    engine: str
    confidence: float = 1.0
    reasons: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    """What earlier versions of the program kept of the other engines, in words; `opinions` have taken its place."""
    opinions: tuple[Opinion, ...] = ()
