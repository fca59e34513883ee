"""Front matter: the `key: value` lines between `---` marks at the top of a Markdown file, read as plain words.

This is no YAML: no tags, anchors or types. A value is the words on its line, quotes taken off; a list is either
`[a, b]` or lines that begin with a dash. Unknown keys are left alone.
"""

from __future__ import annotations

import re

_FENCE = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<inside>.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_PAIR = re.compile(r"(?P<key>[A-Za-z_][\w -]{0,40}?)\s*:(?:\s+(?P<value>.*))?")
_ITEM = re.compile(r"\s*-\s+(?P<value>.*)")


def split_front_matter(text: str) -> tuple[dict[str, tuple[str, ...]], str]:
    """Return the front matter as key (lower case) → words, and the rest of the text; an empty dict where there is none."""
    fence = _FENCE.match(text)
    if fence is None or not any(_PAIR.fullmatch(line.strip()) for line in fence["inside"].splitlines()):
        return {}, text
    found: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in fence["inside"].splitlines():
        if (item := _ITEM.fullmatch(line)) and key:
            found[key] = (*found[key], _unquoted(item["value"]))
        elif (pair := _PAIR.fullmatch(line)) and not line[:1].isspace():
            key = pair["key"].strip().casefold().replace("-", "_")
            found.setdefault(key, _values(pair["value"] or ""))
    return {name: tuple(filter(None, values)) for name, values in found.items()}, text[fence.end() :]


def _values(value: str) -> tuple[str, ...]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return tuple(_unquoted(part) for part in value[1:-1].split(","))
    return (_unquoted(value),)


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return re.sub(r"\s+#.*$", "", value)
