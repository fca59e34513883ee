"""Text from outside, made safe to look at: what a reader cannot see is shown, what would reorder a line is named.

Escaping is Jinja's part; this is the other half. A report may hold control characters, characters that turn the reading
direction of everything after them, or halves of characters that no file can be written with. None of them may vanish
(nothing lost), act (nothing outside the desk's hand changes a page) or stop the pages.
"""

from __future__ import annotations

import re

from markupsafe import escape

# U+200C and U+200D join letters in Persian and the scripts of India; they are kept. Soft hyphens only hide.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef"
    "\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_LONG = re.compile(r"\S{17}")
_NAMES = {
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}


def visible(text: str) -> str:
    """Return `text` with every character that is unseen, reorders or cannot be stored replaced by a visible sign.

    They are named in square brackets: `[RLO]`, `[U+0000]`, `[U+D800]`; letters that every font has. Tabs and line feeds
    stay; a carriage return before a line feed goes with it.
    """
    return _UNSEEN.sub(_sign, text.replace("\r\n", "\n"))


def _sign(match: re.Match[str]) -> str:
    return f"[{_NAMES.get(match[0], f'U+{ord(match[0]):04X}')}]"


class Outside(str):
    """Text that came from outside, as a template prints it: visible, escaped, and isolated in its own direction (`<bdi>`).

    It is a `str` in every other way; `|plain` gives the bare text where an attribute is filled.
    """

    __slots__ = ()

    def __new__(cls, text: str = "") -> Outside:
        """Make `text` visible and mark it as coming from outside."""
        return super().__new__(cls, visible(text))

    def __html__(self) -> str:
        """Return the markup that a template prints for it."""
        if not self:
            return ""
        # Letting every line break anywhere costs a sixth of the layout; only words that need it are marked.
        long = ' class="long"' if _LONG.search(self) else ""
        return f"<bdi{long}>{escape(str(self))}</bdi>"


def plain(text: str) -> str:
    """Return the bare characters of a text: for attributes, where an element cannot stand."""
    return str.__str__(text)
