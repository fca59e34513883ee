"""A network -> the files of a model folder: two int8 ONNX networks and the counts of label pairs."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from briefing.extract.engines.trained.windows import Window, crop
from tools.claim_training.net import LABELS, WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.claim_training.corpus import Article
    from tools.claim_training.net import Net

_OPSET = 17
_QUANTIZED = ["MatMul", "Gemm", "Gather"]


class _Encoder(nn.Module):
    def __init__(self, net: Net) -> None:
        super().__init__()
        self.n = net

    def forward(self, ids: Tensor, features: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        return self.n.encode(ids, features, mask)


class _Arguments(nn.Module):
    def __init__(self, net: Net) -> None:
        super().__init__()
        self.n = net

    def forward(
        self, states: Tensor, marks: Tensor, distances: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor]:
        return self.n.label(states, marks, distances, mask)


def write_networks(net: Net, folder: Path) -> None:
    """Write `encoder.onnx` and `args.onnx`: int8 weights per channel, activations quantised as they come."""
    net.eval()
    whole = torch.ones(2, 40)
    ids, features = torch.randint(1000, 2000, (2, 40)), torch.zeros(2, 40, dtype=torch.long)
    _write(
        _Encoder(net), (ids, features, whole), folder / "encoder.onnx", ["ids", "feat", "mask"], ["cue", "h"]
    )
    marks, distances = torch.ones(3, 30, dtype=torch.long), torch.zeros(3, 30, dtype=torch.long)
    inputs = (torch.randn(3, 30, WIDTH), marks, distances, torch.ones(3, 30))
    _write(_Arguments(net), inputs, folder / "args.onnx", ["h", "mark", "dist", "mask"], ["arg", "sure"])


def _write(net: nn.Module, inputs: tuple[Tensor, ...], path: Path, into: list[str], out: list[str]) -> None:
    axes = {name: {0: "b", 1: "l"} for name in (*into, *out)}
    if "sure" in axes:
        axes["sure"] = {0: "b"}
    with tempfile.TemporaryDirectory() as scratch:
        exact = Path(scratch) / path.name
        torch.onnx.export(
            net,
            inputs,
            str(exact),
            input_names=into,
            output_names=out,
            opset_version=_OPSET,
            dynamo=False,
            dynamic_axes=axes,
        )
        quantize_dynamic(
            str(exact),
            str(path),
            per_channel=True,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=_QUANTIZED,
        )


def write_pairs(articles: Iterable[Article], path: Path) -> None:
    """Write the log probabilities of labels after labels (`bigram`, the last row: at the start) and of labels (`unigram`)."""
    pairs, singles = np.full((LABELS + 1, LABELS), 0.5), np.ones(LABELS)
    for article in articles:
        pieces = article.pieces
        whole = Window(core_first=0, core_last=0, first=0, last=len(pieces.bounds))
        for claim in article.claims:
            start, end = crop(pieces, int(pieces.sentence_of[claim.cue[0]]), whole, at_colon=claim.at_colon)
            previous = LABELS
            for piece in (start + np.flatnonzero(pieces.word_starts[start:end])).tolist():
                label = claim.labels.get(piece, 0)
                if label in (2, 4) and previous not in (label, label - 1):
                    label -= 1
                pairs[previous, label] += 1
                singles[label] += 1
                previous = label
    counts = {
        "bigram": np.log(pairs / pairs.sum(1, keepdims=True)).tolist(),
        "unigram": np.log(singles / singles.sum()).tolist(),
    }
    path.write_text(json.dumps(counts), encoding="utf-8")


def write_manifest(before: Path, folder: Path) -> None:
    """Write `model.toml` after the one in `before`, with the hashes of the files now in `folder`."""
    head = (before / "model.toml").read_text(encoding="utf-8").split("[files.", 1)[0]
    names = ("encoder.onnx", "args.onnx", "tokenizer.json", "trans.json")
    hashes = (hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names)
    entries = [f'[files."{name}"]\nsha256 = "{digest}"\n' for name, digest in zip(names, hashes, strict=True)]
    (folder / "model.toml").write_text(head + "".join(entries), encoding="utf-8")


def copy_tokenizer(encoder: Path, folder: Path) -> None:
    """Put the encoder's own tokenizer beside the networks."""
    shutil.copyfile(encoder / "tokenizer.json", folder / "tokenizer.json")
