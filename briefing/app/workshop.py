"""Workshop: the engines that find claims and the gazetteer that knows places, made when first needed and kept."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from briefing.errors import ResourceError
from briefing.extract.engines import rules_engines, trained_engine
from briefing.model.problem import Level, Problem
from briefing.store.gazetteer import SqliteGazetteer

if TYPE_CHECKING:
    from types import TracebackType

    from briefing.extract.engine import Engine


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
        if not self._trained:
            return rules_engines()
        try:
            return (trained_engine(), *rules_engines())
        except ResourceError as error:
            advice = f"Claims are found by rules alone. {error.advice}".strip()
            self._problems = (
                Problem(level=Level.WARNING, place=error.where, message=error.detail, advice=advice),
            )
            return rules_engines()

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
