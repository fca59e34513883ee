"""Settings file: a small JSON object on the disk; one that is damaged is kept aside, and that is told."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSettings:
    """What a settings file holds; `kept_aside` and `trouble` say what became of one that could not be read."""

    values: dict[str, Any] = field(default_factory=dict)
    kept_aside: Path | None = None
    trouble: str = ""


def read(path: Path) -> ReadSettings:
    """Return what the file holds, nothing where there is none; a damaged one is renamed to `<name>.broken`."""
    try:
        with path.open("rb") as file:
            held = file.read(_MOST_BYTES + 1)
        if len(held) > _MOST_BYTES:
            return _aside(path, "it is larger than any settings are")
        values = json.loads(held)
    except FileNotFoundError:
        return ReadSettings()
    except OSError as error:
        return ReadSettings(trouble=f"{path} cannot be read: {error.strerror or error}")
    except (ValueError, RecursionError) as error:
        return _aside(path, str(error))
    return ReadSettings(values=values) if isinstance(values, dict) else _aside(path, "it holds no settings")


def write(path: Path, values: Mapping[str, Any]) -> None:
    """Put `values` in the place of what the file holds, whole or not at all; raises `StoreError`.

    It is not forced onto the disk: after a power cut the old settings may be back, which is no loss worth a wait.
    """
    new = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        new.replace(path)
    except (OSError, ValueError) as error:
        with suppress(OSError):
            new.unlink()
        detail = f"it cannot be written: {getattr(error, 'strerror', None) or error}"
        raise StoreError(
            detail, where=str(path), advice="What was set holds until the window is closed."
        ) from error


def _aside(path: Path, why: str) -> ReadSettings:
    kept = path.with_name(f"{path.name}.broken")
    try:
        os.replace(path, kept)  # noqa: PTH105 - over an older one, on every system
    except OSError as error:
        return ReadSettings(trouble=f"{path} is damaged and cannot be moved: {error.strerror or error}")
    return ReadSettings(kept_aside=kept, trouble=f"{path} is damaged ({why})")
