"""Workshop: the engines that find claims and the gazetteer that knows places, made when first needed and kept."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from briefing.errors import EngineError, ResourceError
from briefing.extract.engines import TRAINED, marks_engine, rules_engines, trained_engine
from briefing.model.problem import Level, Problem
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from types import TracebackType

    from briefing.extract.engine import Engine

BY_RULES = "Claims are found by rules alone."
INSTALL_AGAIN = "Install the program again, or restore the folder assets/models from its repository."
_MOST_WORDS = 200  # of what a library says, whose messages can run to pages


class Workshop:
    """What reading a report needs; a context manager.

    Loading the trained engine takes half a second, so that it waits until there is a report to read. Without its model the
    program still works, by rules alone; that is told in `problems`, not raised.
    """

    def __init__(self, *, trained: bool = True) -> None:
        """Use the trained engine too, unless told otherwise."""
        self._trained = trained
        self._problems: tuple[Problem, ...] = ()

    @cached_property
    def engines(self) -> tuple[Engine, ...]:
        """The engines of this installation, in the order in which they lead."""
        rules = (*rules_engines(), marks_engine())
        if not self._trained:
            return rules
        try:
            return (trained_engine(), *rules)
        except ResourceError as error:
            self._note(error)
        except Exception as error:
            if isinstance(error, MemoryError):
                raise
            self._note(
                ResourceError(f"the claim model cannot be loaded ({_one_line(error)})", advice=INSTALL_AGAIN)
            )
        return rules

    def do_without(self, failure: EngineError) -> bool:
        """Leave out an engine that failed over a report, for good, and note why; False where it is not the trained one.

        Rules take over for that report and all after it: a model that failed once is not trusted with the next.
        """
        kept = tuple(engine for engine in self.engines if engine.name != failure.engine)
        if failure.engine != TRAINED or len(kept) == len(self.engines):
            return False
        self.__dict__["engines"] = kept
        self._note(failure)
        return True

    def _note(self, error: ResourceError) -> None:
        advice = f"{BY_RULES} {error.advice}".strip()
        self._problems = (
            *self._problems,
            Problem(level=Level.WARNING, place=error.where, message=error.detail, advice=advice),
        )

    @cached_property
    def gazetteer(self) -> SqliteGazetteer:
        """The gazetteer; `ResourceError` where it is missing or damaged."""
        return SqliteGazetteer.open()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was amiss in making the engines, as far as they are made."""
        return self._problems

    def close(self) -> None:
        """Close the gazetteer, where it was opened."""
        if "gazetteer" in self.__dict__:
            self.gazetteer.close()

    def __enter__(self) -> Workshop:
        """Return the workshop itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()


def _one_line(error: Exception) -> str:
    words = " ".join(f"{type(error).__name__}: {error}".split())
    return words if len(words) <= _MOST_WORDS else words[:_MOST_WORDS] + "…"
