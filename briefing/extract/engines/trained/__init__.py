"""The trained engine: English text -> findings, by a small transformer in two passes.

Its model card is `docs/claims-engine.md`.

Read the modules in the order of the work:

    settings   the model's folder: its manifest, and its files checked by hash
    pieces     text -> word pieces with offsets, features and sentences
    windows    sentences -> the windows that are read, and the crop read again for each cue
    network    pieces -> cue probabilities and states; states round a cue -> label probabilities
    cues       cue probabilities -> cues
    arguments  cues -> candidates: for each cue its source and content
    decode     probabilities -> the best label sequence; candidates -> claims that do not overlap
    search     one stretch of text -> candidates: all of the above in a row
    engine     text -> findings, stretch by stretch

Importing this package is cheap. `search` and what it needs (numpy, ONNX Runtime, tokenizers) come with
`TrainedEngine.load`.
"""

from __future__ import annotations

from briefing.extract.engines.trained.candidate import Candidate
from briefing.extract.engines.trained.engine import TrainedEngine

__all__ = ["Candidate", "TrainedEngine"]
