"""Spelling tree: many words as one expression that shares their beginnings, so that its length costs no time in matching."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_Tree = dict[str, "_Tree"]
_END = ""


def any_of(listed: Iterable[str]) -> str:
    """Return an expression (no group of its own) that matches any of the words, the longest that fits; blanks match any space.

    Straight and typographic apostrophes are alike in it. An empty list gives an expression that never matches.
    """
    tree: _Tree = {}
    for word in listed:
        node = tree
        for sign in word:
            node = node.setdefault("’" if sign == "'" else sign, {})
        node[_END] = {}
    return _written(tree) if tree else r"(?!)"


def _written(node: _Tree) -> str:
    branches = [_sign(sign) + _written(below) for sign, below in sorted(node.items()) if sign != _END]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and _END not in node else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if _END in node else joined


def _sign(sign: str) -> str:
    if sign == "’":
        return "['’]"
    return r"\s" if sign == " " else re.escape(sign)
