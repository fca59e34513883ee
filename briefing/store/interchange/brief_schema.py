"""The JSON Schema (draft 2020-12) of `brief.json`, made from the very classes that decode it."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

from briefing.model.brief import Brief
from briefing.store.interchange.brief_json import FORMAT, NAME, VERSION

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """Return the schema of the whole document: its head, and the brief with all its nouns under `$defs`."""
    (reference,), nouns = msgspec.json.schema_components((Brief,), ref_template="#/$defs/{name}")
    return {
        "$schema": _DIALECT,
        "title": NAME,
        "description": "A situation brief as a PDF of Briefing carries it. Offsets count Unicode code points, half-open.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION, "description": "Grows when an older program would misread it."},
            "program": {"type": "string", "description": "Which program wrote it, such as “Briefing 1.2.0”."},
            "sha256": {
                "type": "string",
                "pattern": "^[0-9a-f]{64}$",
                "description": "SHA-256 of the value of “brief”, byte for byte as it stands in the document.",
            },
            "brief": reference,
        },
        "required": ["format", "version", "sha256", "brief"],
        "additionalProperties": False,
        "$defs": {name: _closed(noun) for name, noun in sorted(nouns.items())},
    }


def schema_text() -> str:
    """Return the schema as it is published: indented, with a line feed at its end."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _closed(noun: dict[str, Any]) -> dict[str, Any]:
    """Return a noun's schema that refuses unknown fields, as decoding does."""
    return {**noun, "additionalProperties": False} if noun.get("type") == "object" else noun
