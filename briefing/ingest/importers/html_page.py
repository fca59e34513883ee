"""HTML: a page saved by a browser. Its report's paragraphs become the text; all that is around them is left out."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefing.ingest.dateline import without_dateline
from briefing.ingest.decoding import decode
from briefing.ingest.drafting import draft_of, text_of

if TYPE_CHECKING:
    from briefing.model.draft import Draft
    from briefing.model.when import When

_STARTS = re.compile(
    rb"^\s*(?:<!--.{0,2000}?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_HOLDS = re.compile(rb"<(?:html|head|body|meta|div|p|article|h1|title)\b[^>]*>", re.IGNORECASE)


class HtmlPage:
    """Reads `.html` files. Nothing on the page is run, fetched or expanded."""

    name = "Web page"
    suffixes = (".html", ".htm", ".xhtml", ".shtml")
    media_types = ("text/html", "application/xhtml+xml")
    largest = 20 * 1024 * 1024  # a page may carry its pictures in itself

    def score(self, head: bytes, file_name: str) -> float:
        """Return 0.95 for the suffix; 0.92 for a page under another name, such as a `.txt` that is none; 0.4 for tags."""
        suffix = PurePath(file_name).suffix.lower()
        narrow = head.replace(b"\0", b"") if b"\0" in head else head
        if suffix in self.suffixes:
            return 0.95
        if _STARTS.match(
            narrow.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
        ):
            return 0.92 if suffix != ".txt" else 0.5
        return (
            0.4
            if suffix not in (".txt", ".text", ".md", ".markdown") and len(_HOLDS.findall(narrow)) >= 3
            else 0.0
        )

    def read(self, original: bytes, file_name: str, *, accessed: When) -> Draft:
        """Return the page's report, paragraphs joined by blank lines; see `Importer.read`."""
        from briefing.ingest.page.body import (  # lxml is imported late: plain text does without it
            blocks_of,
            words_alone,
        )
        from briefing.ingest.page.metadata import provenance_of
        from briefing.ingest.page.tree import parse

        decoded = decode(original, declares=True)
        tree = parse(decoded.text, file_name)
        provenance = provenance_of(tree, accessed)
        blocks, problems = blocks_of(tree)
        text, body = text_of(blocks, provenance)
        if not text and not provenance.title:
            blocks, problems = words_alone(decoded.text)
            text, body = text_of(blocks, provenance)
        return draft_of(
            original,
            file_name,
            media_type=self.media_types[0],
            text=text or provenance.title,
            body=without_dateline(text, body),
            provenance=provenance,
            problems=(*decoded.problems, *problems),
        )
