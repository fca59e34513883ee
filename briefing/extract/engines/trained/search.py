"""One stretch of text -> candidates: the passes one after the other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from briefing.extract.engines.trained.arguments import Crop, find_arguments
from briefing.extract.engines.trained.cues import Cue, find_cues
from briefing.extract.engines.trained.decode import transitions, without_overlap
from briefing.extract.engines.trained.network import Floats, Network, open_network
from briefing.extract.engines.trained.pieces import Booleans, Pieces, read_pieces
from briefing.extract.engines.trained.settings import ModelFolder, Settings
from briefing.extract.engines.trained.windows import Window, crop, windows

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.extract.engines.trained.candidate import Candidate

_LIKELY = 0.5  # a cue this probable is shown to the second pass when it reads round another cue
_FIRST_PASS = 0.8  # its share of the time


@dataclass(frozen=True, slots=True, kw_only=True)
class _Encoded:
    """The first pass over a stretch: all pieces' cue probabilities; each window, its first piece and its states."""

    probabilities: Floats
    windows: list[tuple[Window, int, Floats]]

    def around(self, cue: Cue) -> tuple[Window, int, Floats]:
        """Return the window that decides the cue's sentence, its first piece and its states."""
        for found in self.windows:
            if found[0].core_first <= cue.sentence < found[0].core_last:
                return found
        raise LookupError(f"no window decides sentence {cue.sentence}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A loaded model, ready to search one stretch of text after another."""

    settings: Settings
    tokenizer: Tokenizer
    network: Network
    transition: Floats

    def candidates(self, text: str, engine: str, report: Callable[[float], None]) -> list[Candidate]:
        """Return the candidates of a text without lone surrogates, in the order of their cues.

        `engine` is the name the findings bear; `report` is told the share of the work that is done.
        """
        pieces = read_pieces(text, self.tokenizer, self.settings.longest_sentence)
        encoded = self._encode(text, pieces, report)
        cues = list(find_cues(pieces, encoded.probabilities, self.settings.cue_threshold))
        found = find_arguments(
            (_crop(text, cue, pieces, encoded) for cue in cues),
            sure_cues=_likely(cues, len(pieces.ids)),
            pieces=pieces,
            network=self.network,
            transition=self.transition,
            calibration=self.settings.calibration,
            engine=engine,
        )
        candidates = sorted(found, key=lambda each: each.finding.cue)
        report(1.0)
        return candidates

    def chosen(self, candidates: list[Candidate]) -> list[Candidate]:
        """Return the candidates of a stretch that are probable enough and do not lie mostly inside surer ones."""
        probable = [each for each in candidates if each.finding.confidence >= self.settings.claim_threshold]
        return without_overlap(probable, self.settings.overlap_share)

    def _encode(self, text: str, pieces: Pieces, report: Callable[[float], None]) -> _Encoded:
        """Return the first pass, made window by window.

        On one core a batch gains nothing, and one window's numbers would hang on its neighbours', since the int8
        activations are scaled over the whole batch. A window to decide without a letter in it, as in long tables of
        numbers, holds no cue and is passed over.
        """
        log_probabilities = np.full((len(pieces.ids), 3), -np.inf, np.float32)
        encoded: list[tuple[Window, int, Floats]] = []
        bounds = pieces.bounds
        for window in windows(bounds, self.settings.window, self.settings.context):
            start, end = bounds[window.first][0], bounds[window.last - 1][1]
            core_start, core_end = bounds[window.core_first][0], bounds[window.core_last - 1][1]
            if not any(map(str.isalpha, text[pieces.starts[core_start] : pieces.ends[core_end - 1]])):
                continue
            scores, states = self.network.encode(pieces.ids[start:end], pieces.features[start:end])
            log_probabilities[core_start:core_end] = scores[core_start - start : core_end - start]
            encoded.append((window, start, states))
            report(_FIRST_PASS * core_end / len(pieces.ids))
        return _Encoded(probabilities=np.exp(log_probabilities), windows=encoded)


def open_search(model: ModelFolder, threads: int) -> Search:
    """Return the search with a model's files; raise `ResourceError` where one is missing or not the right one."""
    tokenizer = Tokenizer.from_file(str(model.checked("tokenizer.json")))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    counts = json.loads(model.checked("trans.json").read_bytes())
    return Search(
        settings=model.settings,
        tokenizer=tokenizer,
        network=open_network(model.checked("encoder.onnx"), model.checked("args.onnx"), threads),
        transition=transitions(counts, model.settings.bigram_weight),
    )


def _crop(text: str, cue: Cue, pieces: Pieces, encoded: _Encoded) -> Crop:
    window, window_start, states = encoded.around(cue)
    at_colon = text[pieces.starts[cue.words[0]]] == ":"
    start, end = crop(pieces, cue.sentence, window, at_colon=at_colon)
    return Crop(cue=cue, start=start, end=end, states=states[start - window_start : end - window_start])


def _likely(cues: list[Cue], length: int) -> Booleans:
    """Return which of `length` pieces start a word of a likely cue."""
    marked = np.zeros(length, np.bool_)
    for cue in cues:
        if cue.probability >= _LIKELY:
            marked[cue.words] = True
    return marked
