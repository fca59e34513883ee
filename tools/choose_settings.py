#!/usr/bin/env python3
"""Choose how a trained model is to be used: calibrate its confidence and find its thresholds, on texts it was not trained on.

usage: python tools/choose_settings.py FOLDER TEXTS.jsonl GOLD.jsonl [--bigram-weights 0.3 0.5 0.7] [--write]

Prints, for each weight of the label pairs, the best claim threshold with its claim full, and the error of calibration:
expected, over ten bins of confidence, fitted on four fifths of the articles and measured on the rest. With --write, the best
goes into FOLDER/model.toml.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from briefing.extract.engines.trained.decode import without_overlap
from briefing.extract.engines.trained.search import open_search
from briefing.extract.engines.trained.settings import Calibration, open_model
from briefing.extract.text.sentences import unwrapped
from tools.calibration import bins, expected_error
from tools.claim_scores import Annotated, f1

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.extract.engines.trained.candidate import Candidate

Numbers = NDArray[np.float64]

_FOLDS = 5
_FEW = 1e-3  # of a square of a weight, lost with it: so that nothing runs off where all is right
_THRESHOLDS = tuple(round(0.2 + 0.02 * step, 2) for step in range(20))
_SHARES = (0.5, 0.7, 0.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A calibration, the threshold and share that are best with it, and what they give (per cent)."""

    bigram_weight: float
    calibration: Calibration
    threshold: float
    share: float
    full: float
    content: float
    error: float


def main() -> None:
    """Read the arguments, choose, print, and write where that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("texts", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--bigram-weights", type=float, nargs="+", default=[0.5])
    parser.add_argument("--cue-threshold", type=float, default=0.1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--first", type=int, metavar="N", help="only the first N articles")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    articles = _annotated(chosen.texts, chosen.gold)[: chosen.first]
    model = open_model(chosen.folder)
    choices = []
    for weight in chosen.bigram_weights:
        settings = replace(model.settings, bigram_weight=weight, cue_threshold=chosen.cue_threshold)
        search = open_search(replace(model, settings=settings), chosen.threads)
        found = [search.candidates(unwrapped(each.text), "trained", lambda _: None) for each in articles]
        choices.append(choose(weight, articles, found))
        print(choices[-1], flush=True)
    best = max(choices, key=lambda each: each.full)
    if chosen.write:
        _write(chosen.folder / "model.toml", best, chosen.cue_threshold)


def _annotated(texts: Path, gold: Path) -> list[Annotated]:
    text_of = {each["doc"]: each["text"] for each in map(json.loads, texts.open(encoding="utf-8"))}
    return [
        Annotated.of(text_of[each["doc"]], each["claims"])
        for each in map(json.loads, gold.open(encoding="utf-8"))
    ]


def choose(weight: float, articles: Sequence[Annotated], found: Sequence[Sequence[Candidate]]) -> Choice:
    """Return the calibration of candidates, article by article, and the threshold and share that give the best claim full."""
    right = [
        np.array([article.is_right(each.finding) for each in candidates], np.float64)
        for article, candidates in zip(articles, found, strict=True)
    ]
    seen = [_evidence(candidates) for candidates in found]
    calibration = fitted(np.concatenate(seen), np.concatenate(right))
    rated = [[calibration.applied(each) for each in candidates] for candidates in found]
    scored = [
        (*_scored(articles, rated, threshold, share), threshold, share)
        for share in _SHARES
        for threshold in _THRESHOLDS
    ]
    full, content, threshold, share = max(scored)
    return Choice(
        bigram_weight=weight,
        calibration=calibration,
        threshold=threshold,
        share=share,
        full=round(full, 2),
        content=round(content, 2),
        error=round(_cross_error(found, seen, right, threshold), 4),
    )


def _evidence(candidates: Sequence[Candidate]) -> Numbers:
    """Return what speaks for candidates, (n, 4): log odds of the cue, of the judgement, log probability of the labels, one."""
    rows = [
        (
            _log_odds(each.cue_probability),
            each.judged,
            math.log(max(each.label_probability, 1e-6)),
            1.0,
        )
        for each in candidates
    ]
    return np.array(rows, np.float64).reshape(-1, 4)


def _log_odds(probability: float) -> float:
    kept = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))


def fitted(evidence: Numbers, right: Numbers) -> Calibration:
    """Return the logistic regression of `right` (n,) on `evidence` (n, 4), by Newton's method."""
    weights = np.zeros(4)
    for _ in range(50):
        probable = 1 / (1 + np.exp(-evidence @ weights))
        slope = evidence.T @ (right - probable) - _FEW * weights
        curve = (evidence * (probable * (1 - probable))[:, None]).T @ evidence + _FEW * np.eye(4)
        move = np.linalg.solve(curve, slope)
        weights += move
        if np.abs(move).max() < 1e-8:
            break
    cue, judged, labels, bias = (round(float(each), 4) for each in weights)
    return Calibration(cue=cue, judged=judged, labels=labels, bias=bias)


def _scored(
    articles: Sequence[Annotated], rated: Sequence[Sequence[Candidate]], threshold: float, share: float
) -> tuple[float, float]:
    """Return claim full and content overlap, in per cent."""
    content = full = found = 0
    for article, candidates in zip(articles, rated, strict=True):
        kept = without_overlap([each for each in candidates if each.finding.confidence >= threshold], share)
        counts = article.counts([each.finding for each in kept])
        content, full, found = content + counts[0], full + counts[1], found + len(kept)
    wanted = sum(len(each.claims) for each in articles)
    return f1(full, found, wanted), f1(content, found, wanted)


def _cross_error(
    found: Sequence[Sequence[Candidate]], seen: list[Numbers], right: list[Numbers], threshold: float
) -> float:
    """Return the expected error of calibration of what is proposed, each article rated by a fit without it."""
    confidences: list[float] = []
    outcomes: list[float] = []
    for fold in range(_FOLDS):
        others = [at for at in range(len(seen)) if at % _FOLDS != fold]
        fit = fitted(
            np.concatenate([seen[at] for at in others]), np.concatenate([right[at] for at in others])
        )
        for at in range(fold, len(seen), _FOLDS):
            rated = [fit.applied(each).finding.confidence for each in found[at]]
            confidences += rated
            outcomes += right[at].tolist()
    proposed = [
        (one, other > 0) for one, other in zip(confidences, outcomes, strict=True) if one >= threshold
    ]
    return expected_error(bins(proposed))


def _write(manifest: Path, best: Choice, cue_threshold: float) -> None:
    text = manifest.read_text(encoding="utf-8")
    numbers = {
        "cue_threshold": cue_threshold,
        "claim_threshold": best.threshold,
        "bigram_weight": best.bigram_weight,
        "overlap_share": best.share,
        "cue": best.calibration.cue,
        "judged": best.calibration.judged,
        "labels": best.calibration.labels,
        "bias": best.calibration.bias,
    }
    for name, number in numbers.items():
        text = re.sub(rf"^{name} = .*$", f"{name} = {number}", text, count=1, flags=re.MULTILINE)
    manifest.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
