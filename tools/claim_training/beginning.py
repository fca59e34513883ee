"""Where training begins: the encoder's published weights, or those of an earlier model folder."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from tools.claim_training.net import LAYERS, Net

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

_DENSE = ("qkv", "o", "f1", "f2")
_TURNED = "_Transposed"  # what the exporter calls a single row's weights, which it turns
_ROUND_A_CUE = ("cuev", *(f"top.{part}" for part in _DENSE), "arg")  # in the order in which they are used


def from_encoder(net: Net, safetensors: Path) -> None:
    """Fill the encoder, and the further layer like its last, from a BERT encoder's `model.safetensors`."""
    kept = _safetensors(safetensors)
    with torch.no_grad():
        net.word.weight.copy_(kept["embeddings.word_embeddings.weight"])
        kinds = kept["embeddings.token_type_embeddings.weight"][0]
        net.pos.weight.copy_(kept["embeddings.position_embeddings.weight"] + kinds)
        for kind in ("weight", "bias"):
            getattr(net.n0, kind).copy_(kept[f"embeddings.LayerNorm.{kind}"])
            for number, layer in [*enumerate(net.layers), (LAYERS - 1, net.top)]:
                place = f"encoder.layer.{number}."
                attention = [
                    kept[f"{place}attention.self.{each}.{kind}"] for each in ("query", "key", "value")
                ]
                getattr(layer.qkv, kind).copy_(torch.cat(attention))
                getattr(layer.o, kind).copy_(kept[f"{place}attention.output.dense.{kind}"])
                getattr(layer.n1, kind).copy_(kept[f"{place}attention.output.LayerNorm.{kind}"])
                getattr(layer.f1, kind).copy_(kept[f"{place}intermediate.dense.{kind}"])
                getattr(layer.f2, kind).copy_(kept[f"{place}output.dense.{kind}"])
                getattr(layer.n2, kind).copy_(kept[f"{place}output.LayerNorm.{kind}"])


def _safetensors(path: Path) -> dict[str, Tensor]:
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    header.pop("__metadata__", None)
    result = {}
    for name, entry in header.items():
        if entry["dtype"] == "F32":
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            numbers = np.frombuffer(raw[begin:end], np.float32).reshape(entry["shape"])
            result[name] = torch.from_numpy(numbers.copy())
    return result


def from_model(net: Net, folder: Path) -> None:
    """Fill all but the embeddings from an earlier model's int8 files; a head that it did not have stays as it is.

    The embeddings are the encoder's own, which int8 would only blur.
    """
    named, dense = _parameters(folder / "encoder.onnx")
    places = [f"layers.{number}.{part}" for number in range(LAYERS) for part in _DENSE] + ["cue"]
    _fill(net, named, dict(zip(places, dense, strict=True)))
    named, dense = _parameters(folder / "args.onnx")
    _fill(net, named, dict(zip(_ROUND_A_CUE, dense, strict=True)))


def has_judge(folder: Path) -> bool:
    """Return whether an earlier model has the head that judges cues; the first version had none."""
    return "sure.weight" in _parameters(folder / "args.onnx")[0]


def _parameters(path: Path) -> tuple[dict[str, np.ndarray], list[np.ndarray]]:
    """Return what bears a name in the network, and the dense layers' weights in the order in which they are used."""
    graph = onnx.load(str(path)).graph
    arrays = {each.name: numpy_helper.to_array(each) for each in graph.initializer}
    named, dense = {}, []
    for name, array in arrays.items():
        if name.startswith("onnx::MatMul") and name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            zero = arrays[f"{stem}_zero_point"].astype(np.float32)
            dense.append(((array.astype(np.float32) - zero) * arrays[f"{stem}_scale"]).T)
        elif name.startswith("n.") and name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            zero = arrays[f"{stem}_zero_point"].astype(np.float32)
            weights = (array.astype(np.float32) - zero) * arrays[f"{stem}_scale"]
            name_in_net = stem[2:].removesuffix(_TURNED)
            named[name_in_net] = weights.T if stem.endswith(_TURNED) else weights
        elif name.startswith("n.") and array.ndim and not name.endswith(("_scale", "_zero_point")):
            named[name[2:]] = array
    return named, dense


def _fill(net: Net, named: dict[str, np.ndarray], dense: dict[str, np.ndarray]) -> None:
    own = dict(net.named_parameters())
    for name, array in {**named, **{f"{place}.weight": weights for place, weights in dense.items()}}.items():
        if not name.startswith(("word.", "pos.", "n0.")):
            with torch.no_grad():
                own[name].copy_(torch.from_numpy(np.array(array, np.float32)))
