"""Engine: the protocol of everything that finds attributions in a text, and which of them read which language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from briefing.errors import BriefingError, EngineError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing.extract.finding import Finding

Far = Callable[[float], None]
"""Is told what share is done, 0 to 1."""
ANY_OTHER = "*"
"""Stands among the languages of an engine that is asked where no other one reads a text."""
_MOST_WORDS = 200  # of what a library says, whose messages can run to pages
_ADVICE = "Install the program again, or restore the folder assets/models from its repository."


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


@runtime_checkable
class Telling(Protocol):
    """An engine that takes so long over a long text that it tells how far it is."""

    tells: bool

    def find(self, text: str, progress: Far | None = None) -> tuple[Finding, ...]:
        """Return what `Engine.find` does; `progress` is called with the share that is done, and what it raises ends it."""


def reading(engines: Iterable[Engine], language: str) -> tuple[Engine, ...]:
    """Return the engines that read a language; where none does, those that need none.

    A text too short to tell its language (`""`) is read by those that read English.
    """
    every = tuple(engines)
    own = tuple(engine for engine in every if (language or "en") in engine.languages)
    return own or tuple(engine for engine in every if ANY_OTHER in engine.languages)


def reads(engines: Iterable[Engine], language: str) -> bool:
    """Return whether one of the engines knows a language, rather than doing without any."""
    return any((language or "en") in engine.languages for engine in engines)


def find(engine: Engine, text: str, progress: Far | None = None) -> tuple[Finding, ...]:
    """Return what an engine finds in a text; `EngineError` names it where it fails, which is told from a lack of memory."""
    try:
        return engine.find(text, progress) if isinstance(engine, Telling) else engine.find(text)
    except (MemoryError, RecursionError, BriefingError):
        raise
    except Exception as error:
        words = " ".join(f"{type(error).__name__}: {error}".split())
        detail = f"the claim engine “{engine.name}” failed while it read ({words[:_MOST_WORDS]})"
        raise EngineError(detail, engine=engine.name, advice=_ADVICE) from error
