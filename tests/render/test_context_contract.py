"""The template context is a contract: described from the code, and never poorer within a version."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from briefing.render.context import BriefView
from briefing.render.linting.shapes import Many, Thing, fields_of
from briefing.render.pack import CONTEXT_VERSION

ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = Path(__file__).parent / "context_names.json"


def now() -> dict[str, set[str]]:
    """Return the names of every class of the context."""
    found: dict[str, set[str]] = {}
    waiting: list[type] = [BriefView]
    while waiting:
        kind = waiting.pop()
        if kind.__name__ not in found:
            found[kind.__name__] = set(fields_of(kind))
            for shape in fields_of(kind).values():
                inner = shape
                while isinstance(inner, Many):
                    inner = inner.item
                if isinstance(inner, Thing):
                    waiting.append(inner.kind)
    return found


def test_no_field_is_lost_within_a_version() -> None:
    """Every name that packs of this context version were ever given is still there."""
    kept = json.loads(NAMES.read_text())
    assert kept["version"] == CONTEXT_VERSION
    lost = {kind: set(names) - now().get(kind, set()) for kind, names in kept["classes"].items()}
    assert {kind: names for kind, names in lost.items() if names} == {}


def test_the_description_is_what_the_code_says() -> None:
    """docs/context.md and the list of names are as tools/describe_context.py writes them."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "describe_context.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_class_is_told_in_words() -> None:
    """The description has a section with a sentence for each class, and a row for each field."""
    text = (ROOT / "docs" / "context.md").read_text(encoding="utf-8")
    for kind, names in now().items():
        section = text.partition(f"\n## {kind}\n")[2].partition("\n## ")[0]
        assert section.strip().partition("\n")[0].endswith((".", "`."))
        for name in names:
            assert f"| `{name}` |" in section
