"""Engine: the protocol of everything that finds attributions in a text, and which of them read which language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.extract.finding import Finding


class Engine(Protocol):
    """Something that finds who said what in a text, and says where source, cue and content stand."""

    @property
    def name(self) -> str:
        """The engine's name, as it is shown beside its proposals."""

    @property
    def languages(self) -> frozenset[str]:
        """The languages that it reads, as two-letter codes."""

    def find(self, text: str) -> tuple[Finding, ...]:
        """Return the attributions in `text`, in its order; offsets are half-open and count code points."""


def reading(engines: Iterable[Engine], language: str) -> tuple[Engine, ...]:
    """Return the engines that read a language; a text of unknown language (`""`) is read by those that read English."""
    return tuple(engine for engine in engines if (language or "en") in engine.languages)
