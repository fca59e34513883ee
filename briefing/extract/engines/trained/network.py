"""The two networks: pieces -> cue probabilities and states; states round a cue -> label probabilities."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.extract.engines.trained.pieces import Integers

Floats = NDArray[np.float32]

WINDOW_START, WINDOW_END = 101, 102  # [CLS] and [SEP] of the vocabulary
STATE_WIDTH = 384


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """Both sessions; calls are safe from several threads at once, as ONNX Runtime's are."""

    encoder: Any
    arguments: Any

    def encode(self, ids: Integers, features: Integers) -> tuple[Floats, Floats]:
        """Return log probabilities (n, 3) that a piece is no cue, starts one, continues one; and states (n, 384)."""
        framed = np.concatenate(([WINDOW_START], ids, [WINDOW_END]))[None]
        inputs = {"ids": framed, "feat": np.pad(features, 1)[None], "mask": np.ones(framed.shape, np.float32)}
        scores, states = self.encoder.run(None, inputs)
        return log_softmax(scores[0, 1:-1]), states[0, 1:-1]

    def label(
        self, states: Floats, marks: Integers, distances: Integers, mask: Floats
    ) -> tuple[Floats, Floats]:
        """Return log probabilities (crops, n, 5) of `decode`'s labels, and the log odds (crops,) that the marked cue is one.

        `mask` is 0 where a crop is padded.
        """
        inputs = {"h": states, "mark": marks, "dist": distances, "mask": mask}
        scores, *judged = self.arguments.run(None, inputs)
        return log_softmax(scores), judged[0] if judged else np.zeros(len(states), np.float32)


def open_network(encoder: Path, arguments: Path, threads: int) -> Network:
    """Return the networks, ready to run on `threads` threads; the files are expected to have been checked."""
    # From 1.29 on the official builds tell their makers of each session: machine, program, model. Nothing that this
    # program does is told to anybody; said before the library is loaded, it does not even make itself an identifier.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False
    options.enable_cpu_mem_arena = (
        False  # the arena keeps the largest window's memory for ever, and gains no time
    )
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Processors with AVX2 but without VNNI saturate when unsigned and signed bytes are multiplied. This takes the exact
    # kernel there and does nothing elsewhere: about half a point of F1, and the same claims on every machine.
    options.add_session_config_entry("session.x64quantprecision", "1")
    sessions = [
        onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        for model in (encoder, arguments)
    ]
    return Network(encoder=sessions[0], arguments=sessions[1])


def log_softmax(scores: Floats) -> Floats:
    """Return log probabilities over the last axis."""
    shifted = scores - scores.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)), np.float32)
