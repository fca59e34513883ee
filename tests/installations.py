"""Installations that lack something: copies of the program with a claim model that is damaged in a given way."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from briefing import resources

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
MODEL = Path("assets") / "models" / "attribution-minilm"
REPORT = (
    "The army said on Tuesday that it had repelled an attack on a post near Ondola.\n\n"
    "A resident said he heard gunfire before dawn.\n"
)


def installation(folder: Path, damage: Callable[[Path], None]) -> Path:
    """Return a folder with the program whose model `damage`, which is given the model's folder, has worked on."""
    own = resources.root()
    shutil.copytree(ROOT / "briefing", folder / "briefing", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "templates").symlink_to(own / "templates")
    (folder / MODEL).mkdir(parents=True)
    for each in (own / "assets").iterdir():
        if each.name != "models":
            (folder / "assets" / each.name).symlink_to(each)
    for each in (own / MODEL).iterdir():
        (folder / MODEL / each.name).symlink_to(each)
    damage(folder / MODEL)
    return folder


def run_in(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python with a command in an installation, as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


# ── kinds of damage ──


def missing(model: Path) -> None:
    """Take the whole model away."""
    shutil.rmtree(model)


def truncated(model: Path) -> None:
    """Cut a file off in its middle."""
    _replace(model / "encoder.onnx", (model / "encoder.onnx").read_bytes()[:1_000_000])


def tampered(model: Path) -> None:
    """Change a single byte of a file."""
    content = bytearray((model / "args.onnx").read_bytes())
    content[len(content) // 2] ^= 1
    _replace(model / "args.onnx", bytes(content))


def forged(model: Path) -> None:
    """Cut a file off, and note the hash of what is left, as who alters both would."""
    _with_hash(model, "encoder.onnx", (model / "encoder.onnx").read_bytes()[:1_000_000])


def senseless(model: Path) -> None:
    """Put a manifest there whose tables are none."""
    _replace(model / "model.toml", b'version = "1"\nsettings = 3\nfiles = 4\n')


def failing(model: Path) -> None:
    """Put one network in the place of the other, with its hash: the model loads, and fails with the first sentence."""
    _with_hash(model, "encoder.onnx", (model / "args.onnx").read_bytes())


def unloadable(model: Path) -> None:
    """Take the library away that runs the model."""
    (model.parents[2] / "onnxruntime.py").write_text("raise ImportError('No module named onnxruntime')\n")


DAMAGES = (missing, truncated, tampered, forged, senseless, failing, unloadable)


def _replace(path: Path, content: bytes) -> None:
    path.unlink()
    path.write_bytes(content)


def _with_hash(model: Path, name: str, content: bytes) -> None:
    _replace(model / name, content)
    manifest = (model / "model.toml").read_text(encoding="utf-8")
    digest = hashlib.sha256(content).hexdigest()
    noted = re.sub(rf'(\[files\."{re.escape(name)}"\]\s*sha256 = ")[0-9a-f]+', rf"\g<1>{digest}", manifest)
    _replace(model / "model.toml", noted.encode())
