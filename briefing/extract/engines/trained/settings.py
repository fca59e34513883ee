"""A model's folder: `model.toml` -> the settings it is to be used with, and its files, checked by hash."""

from __future__ import annotations

import hashlib
import math
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing import resources
from briefing.errors import ResourceError

if TYPE_CHECKING:
    from briefing.extract.engines.trained.candidate import Candidate

_ADVICE = "Install the program again, or restore the folder from its repository."


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Weights of a logistic regression: what speaks for a candidate -> how probably a reader would call it right.

    Fitted on texts that were not trained on (`tools/choose_settings.py`), where right means claim full.
    """

    cue: float
    judged: float
    labels: float
    bias: float

    def applied(self, candidate: Candidate) -> Candidate:
        """Return the candidate with its confidence."""
        log_odds = (
            self.bias
            + self.cue * _log_odds(candidate.cue_probability)
            + self.judged * candidate.judged
            + self.labels * math.log(max(candidate.label_probability, _LEAST))
        )
        confidence = 1 / (1 + math.exp(-min(max(log_odds, -_MOST), _MOST)))
        return replace(candidate, finding=replace(candidate.finding, confidence=confidence))


def _log_odds(probability: float) -> float:
    kept = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(kept / (1 - kept))


_LEAST, _MOST = 1e-6, 30.0  # so that nothing is infinite


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the model was trained to be used: lengths in word pieces, thresholds as probabilities."""

    window: int
    context: int
    longest_sentence: int
    cue_threshold: float
    claim_threshold: float
    bigram_weight: float
    overlap_share: float
    calibration: Calibration


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFolder:
    """A model's folder, its settings, and the SHA-256 each of its files must have."""

    path: Path
    version: str
    settings: Settings
    hashes: dict[str, str] = field(default_factory=dict)

    def checked(self, name: str) -> Path:
        """Return the path of a file of the model; raise `ResourceError` where it is unreadable or not the right one."""
        path = self.path / name
        if name not in self.hashes:
            raise ResourceError("the file is not listed in model.toml", where=str(path), advice=_ADVICE)
        try:
            with path.open("rb") as content:
                found = hashlib.file_digest(content, "sha256").hexdigest()
        except OSError as error:
            detail = f"a file of the claim model cannot be read ({error.strerror})"
            raise ResourceError(detail, where=str(path), advice=_ADVICE) from error
        if found != self.hashes[name]:
            detail = "this file of the claim model is damaged (its SHA-256 is not the one in model.toml)"
            raise ResourceError(detail, where=str(path), advice=_ADVICE)
        return path


def open_model(folder: Path | None = None) -> ModelFolder:
    """Return the model in `folder`, or the program's own; raise `ResourceError` where its manifest is wrong."""
    path = folder or resources.assets() / "models" / "attribution-minilm"
    manifest = path / "model.toml"
    try:
        table = tomllib.loads(manifest.read_text(encoding="utf-8"))
        return ModelFolder(
            path=path,
            version=str(table["version"]),
            settings=Settings(**table["settings"], calibration=Calibration(**table["calibration"])),
            hashes=_hashes(table["files"]),
        )
    except OSError as error:
        detail = f"the claim model is missing ({error.strerror})"
        raise ResourceError(detail, where=str(manifest), advice=_ADVICE) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        detail = f"the claim model's manifest is damaged ({error})"
        raise ResourceError(detail, where=str(manifest), advice=_ADVICE) from error


def _hashes(table: dict[str, Any]) -> dict[str, str]:
    return {name: str(entry["sha256"]) for name, entry in table.items()}
