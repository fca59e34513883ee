"""Workshop: the engines that find claims and the gazetteer that knows places, made once and kept."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType

from briefing.errors import ResourceError
from briefing.extract.engine import Engine
from briefing.model.problem import Level, Problem
from briefing.store.gazetteer import SqliteGazetteer


class Workshop:
    """What reading a report needs; a context manager. Loading the trained engine takes about a third of a second."""

    def __init__(
        self, engines: Sequence[Engine], gazetteer: SqliteGazetteer, problems: tuple[Problem, ...] = ()
    ) -> None:
        """Keep the engines in the order in which they lead, the gazetteer, and what was amiss in making them."""
        self.engines = tuple(engines)
        self.gazetteer = gazetteer
        self.problems = problems

    @classmethod
    def open(cls, *, trained: bool = True) -> Workshop:
        """Return the workshop with every engine that this installation has.

        Without its model the program still works, by rules alone; that is told as a problem, not raised. `ResourceError`
        where the gazetteer is missing.
        """
        from briefing.extract.engines import rules_engines, trained_engine

        problems: tuple[Problem, ...] = ()
        engines: list[Engine] = []
        if trained:
            try:
                engines.append(trained_engine())
            except ResourceError as error:
                advice = "Claims are found by rules alone. " + error.advice
                problems = (
                    Problem(
                        level=Level.WARNING, place=error.where, message=error.detail, advice=advice.strip()
                    ),
                )
        return cls([*engines, *rules_engines()], SqliteGazetteer.open(), problems)

    def close(self) -> None:
        """Close the gazetteer."""
        self.gazetteer.close()

    def __enter__(self) -> Workshop:
        """Return the workshop itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()
