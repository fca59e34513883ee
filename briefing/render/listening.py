"""Listening: what WeasyPrint and fontTools log, as problems that a person can be shown."""

from __future__ import annotations

import logging

from briefing.model.problem import Level, Problem

_MOST_PROBLEMS = 200


class Listener(logging.Handler):
    """Turns what WeasyPrint and fontTools log while it listens into problems."""

    def __init__(self, pack: str) -> None:
        """Listen on behalf of the pack of that name."""
        super().__init__(logging.WARNING)
        self._pack = pack
        self._heard: dict[str, Problem] = {}
        self._loggers = [logging.getLogger(name) for name in ("weasyprint", "fontTools")]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was heard, each once; at most a few hundred."""
        return tuple(self._heard.values())

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record down."""
        if len(self._heard) >= _MOST_PROBLEMS:
            return
        level = Level.ERROR if record.levelno >= logging.ERROR else Level.WARNING
        message = f"template “{self._pack}”: {record.getMessage().strip().splitlines()[0]}"
        self._heard.setdefault(message, Problem(level=level, message=message, place="brief#layout"))

    def __enter__(self) -> Listener:
        """Begin to listen."""
        for logger in self._loggers:
            logger.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        for logger in self._loggers:
            logger.removeHandler(self)
