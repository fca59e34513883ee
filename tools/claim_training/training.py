"""The steps of training: what is lost, how fast what learns, and the average of the weights that is kept."""

from __future__ import annotations

import copy
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch.nn import functional

from tools.claim_training.batches import Batch, Chance, Crop, epoch
from tools.claim_training.corpus import CUE_STARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import Tensor

    from tools.claim_training.corpus import Article
    from tools.claim_training.net import Net

_CROPS_AT_ONCE = 24
_STEP = 16  # crop lengths are rounded up to this
_IGNORED = -100


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How training goes: lengths in word pieces, rates per step, weights of the parts of the loss."""

    epochs: int = 5
    rate: float = 2e-4
    head_rate: float = 1e-3
    last_share: float = 0.02  # of the rates, at the last step
    warm_up: float = 0.08  # of all steps
    batch_pieces: int = 2400
    width: int = 254
    drop: float = 0.1
    cue_weight: float = 4.0
    judge_weight: float = 0.5
    false_threshold: float = 0.02
    false_share: float = 0.7
    average: float = 0.997  # how much of the averaged weights stays at a step
    seed: int = 1
    threads: int = 2
    chance: Chance = field(default_factory=Chance)


def train(
    net: Net, articles: Sequence[Article], course: Course, folder: Path, tell: Callable[[str], object]
) -> Net:
    """Return the network with its averaged weights after training; each epoch's are left in `folder` as well."""
    torch.set_num_threads(course.threads)
    torch.manual_seed(course.seed)
    luck = random.Random(course.seed)  # noqa: S311 - nothing secret is drawn
    optimizer = _optimizer(net, course)
    base = [group["lr"] for group in optimizer.param_groups]
    averaged = copy.deepcopy(net)
    averaged.eval()
    begun, step, total = time.monotonic(), 0, 0
    for number in range(1, course.epochs + 1):
        batches = epoch(articles, luck, width=course.width, pieces=course.batch_pieces, chance=course.chance)
        total = total or len(batches) * course.epochs
        net.train()
        losses = np.zeros(3)
        for batch in batches:
            share = _rate_share(step, total, course)
            for group, rate in zip(optimizer.param_groups, base, strict=True):
                group["lr"] = rate * share
            losses += _step(net, batch, course, optimizer)
            step += 1
            _move(averaged, net, min(course.average, (1 + step) / (10 + step)))
            if step % 25 == 0:
                spent = time.monotonic() - begun
                left = spent / step * (total - step)
                tell(
                    f"epoch {number}, step {step}/{total}: cue, label, judge {losses / 25}, "
                    f"{spent / step:.2f} s a step, {left:.0f} s left"
                )
                losses = np.zeros(3)
        torch.save(averaged.state_dict(), folder / f"epoch-{number}.pt")
    return averaged


def _optimizer(net: Net, course: Course) -> torch.optim.Optimizer:
    heads = [each for part in net.heads for each in part.parameters()]
    known = {id(each) for each in heads}
    frozen = {id(each) for part in (net.word, net.pos, net.n0) for each in part.parameters()}
    body = [each for each in net.parameters() if id(each) not in known | frozen]
    groups = [
        {"params": [each for each in body if each.ndim > 1], "lr": course.rate, "weight_decay": 0.01},
        {"params": [each for each in body if each.ndim == 1], "lr": course.rate, "weight_decay": 0.0},
        {"params": heads, "lr": course.head_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def _rate_share(step: int, total: int, course: Course) -> float:
    warm = max(1, int(course.warm_up * total))
    falling = 1 - max(0, step - warm) / max(1, total - warm)
    return min(1.0, (step + 1) / warm) * max(course.last_share, falling)


def _step(net: Net, batch: Batch, course: Course, optimizer: torch.optim.Optimizer) -> np.ndarray:
    """Make one step and return the three losses: of the cues, the labels, the judgement."""
    ids, features, mask, cues = map(torch.from_numpy, (batch.ids, batch.features, batch.mask, batch.cues))
    scores, states = net.encode(ids, features, mask, course.drop)
    cue_loss = functional.cross_entropy(scores.view(-1, scores.shape[-1]), cues.view(-1))
    likely = scores.detach().softmax(-1)[..., CUE_STARTS].numpy()
    false = batch.false_cues(likely, course.false_threshold, course.false_share)
    crops = sorted([*batch.crops, *false], key=lambda each: len(each.marks))
    label_loss, judge_loss = _crop_losses(net, states, crops, course.drop)
    loss = course.cue_weight * cue_loss + label_loss + course.judge_weight * judge_loss
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(
        [each for group in optimizer.param_groups for each in group["params"]], 1.0
    )
    optimizer.step()
    return np.array([float(each.detach()) for each in (cue_loss, label_loss, judge_loss)])


def _crop_losses(net: Net, states: Tensor, crops: list[Crop], drop: float) -> tuple[Tensor, Tensor]:
    """Return the mean loss of the words' labels and of the judgements whether a cue is one."""
    labels_lost, judged_lost = states.sum() * 0, states.sum() * 0
    words = 0
    for first in range(0, len(crops), _CROPS_AT_ONCE):
        some = crops[first : first + _CROPS_AT_ONCE]
        shape = (len(some), -(-len(some[-1].marks) // _STEP) * _STEP)
        marks, distances = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        mask, labels = np.zeros(shape, np.float32), np.full(shape, _IGNORED, np.int64)
        for row, each in enumerate(some):
            filled = slice(0, len(each.marks))
            marks[row, filled], distances[row, filled] = each.marks, each.distances
            mask[row, filled], labels[row, filled] = 1, each.labels
        rows = torch.tensor([each.row for each in some])[:, None]
        columns = torch.tensor([each.start for each in some])[:, None] + torch.arange(shape[1])[None]
        read = states[rows, columns.clamp(max=states.shape[1] - 1)]
        scores, judged = net.label(
            read, torch.from_numpy(marks), torch.from_numpy(distances), torch.from_numpy(mask), drop
        )
        wanted = torch.from_numpy(labels)
        labels_lost = labels_lost + functional.cross_entropy(
            scores.view(-1, scores.shape[-1]), wanted.view(-1), reduction="sum"
        )
        words += int((labels >= 0).sum())
        is_cue = torch.tensor([float(each.is_cue) for each in some])
        judged_lost = judged_lost + functional.binary_cross_entropy_with_logits(
            judged, is_cue, reduction="sum"
        )
    return labels_lost / max(1, words), judged_lost / max(1, len(crops))


def _move(averaged: Net, net: Net, kept: float) -> None:
    with torch.no_grad():
        for one, other in zip(averaged.parameters(), net.parameters(), strict=True):
            one.lerp_(other, 1 - kept)
