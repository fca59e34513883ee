"""TrainedEngine: English text -> findings, stretch by stretch, in memory that does not grow with the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from briefing.errors import ResourceError
from briefing.extract.engines.trained.settings import open_model
from briefing.extract.text.sentences import stretches, unwrapped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from briefing.extract.engines.trained.candidate import Candidate
    from briefing.extract.engines.trained.search import Search
    from briefing.extract.finding import Finding

Progress = Callable[[float], None]

# Longer than any article of the training corpus, short enough that the states of a stretch stay under about 100 MB.
_LONGEST_STRETCH = 40_000
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


class TrainedEngine:
    """Finds who said what in English news text: one pass for cues, one for the source and content of each.

    Making one takes a few tenths of a second (`load`); calls from several threads at once are safe.
    """

    name: ClassVar[str] = "trained"
    languages: ClassVar[frozenset[str]] = frozenset({"en"})
    tells: ClassVar[bool] = True
    """Long texts take minutes, so that it is asked how far it is (`briefing.extract.engine.Telling`)."""

    __slots__ = ("_search",)

    def __init__(self, search: Search) -> None:
        self._search = search

    @classmethod
    def load(cls, folder: Path | None = None, threads: int = 1) -> TrainedEngine:
        """Return the engine with the model in `folder` (default: the program's own), running on `threads` threads.

        Raises `ResourceError` where a file is missing or is not the one its manifest names, or where a library
        cannot be loaded.
        """
        model = open_model(folder)
        try:
            # Only here: numpy and ONNX Runtime take longer to import than `briefing --help` may take.
            from briefing.extract.engines.trained.search import open_search
        except ImportError as error:
            detail = f"a library of the trained engine cannot be loaded ({error})"
            raise ResourceError(
                detail, advice="Install the program again, or use the rules alone."
            ) from error
        return cls(open_search(model, threads))

    def find(self, text: str, progress: Progress | None = None) -> tuple[Finding, ...]:
        """Return the claims in order, none lying mostly inside a surer one; offsets in code points of `text`.

        `progress` is called with the share of the text that is done, about ten times a second; what it raises ends
        the search.
        """
        return tuple(
            candidate.moved(start).finding
            for start, candidates in self._by_stretch(text, progress)
            for candidate in self._search.chosen(candidates)
        )

    def candidates(self, text: str, progress: Progress | None = None) -> tuple[Candidate, ...]:
        """Return what each cue seems to introduce, weak and overlapping ones too: what findings are chosen from."""
        return tuple(
            candidate.moved(start)
            for start, candidates in self._by_stretch(text, progress)
            for candidate in candidates
        )

    def _by_stretch(self, text: str, progress: Progress | None) -> Iterator[tuple[int, list[Candidate]]]:
        """Yield for each stretch of the text its start and its candidates, with offsets in the stretch."""
        # What the tokenizer refuses is replaced one for one, so that offsets stay offsets into the text as it came.
        readable = _SURROGATE.sub(_REPLACEMENT, unwrapped(text))
        for start, end in stretches(readable, _LONGEST_STRETCH):

            def report(share: float, start: int = start, end: int = end) -> None:
                if progress is not None:
                    progress((start + share * (end - start)) / len(text))

            yield start, self._search.candidates(readable[start:end], self.name, report)
