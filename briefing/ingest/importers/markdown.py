"""Markdown: front matter and blocks, with all markup taken out of the text. HTML inside stays words, never markup."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from briefing.ingest.dateline import without_dateline
from briefing.ingest.decoding import decode
from briefing.ingest.drafting import Block, Provenance, draft_of, text_of
from briefing.ingest.front import Front, reads_as_front
from briefing.ingest.front_matter import split_front_matter
from briefing.ingest.language import language_of, language_tag
from briefing.ingest.publication_time import published_in
from briefing.model.problem import Level, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markdown_it.token import Token

    from briefing.model.draft import Draft
    from briefing.model.when import When

_LOOKS_LIKE = re.compile(rb"^(?:#{1,6} \S|---\s*$|\s*[-*] \[|> \S|\[[^\]]+\]\(https?:)", re.MULTILINE)
_NEST = 40
"""How deep quotations and lists may be nested; what is deeper is taken as words."""
_LONGEST_WITH_MARKUP = 10_000
"""Code points of a paragraph; no person writes longer ones with emphasis and links in them."""
_BYLINE_AT_TOP = 6


class Markdown:
    """Reads `.md` files (CommonMark, tables, front matter)."""

    name = "Markdown"
    suffixes = (".md", ".markdown", ".mdown", ".mkd")
    media_types = ("text/markdown",)
    largest = 2_000_000  # some three hundred thousand words, far above any report

    def score(self, head: bytes, file_name: str) -> float:
        """Return 0.95 for the suffix; 0.5 for an unknown suffix and several marks of Markdown at line starts."""
        suffix = PurePath(file_name).suffix.lower()
        if suffix in self.suffixes:
            return 0.95
        return 0.5 if suffix not in (".txt", ".text") and len(_LOOKS_LIKE.findall(head)) >= 2 else 0.0

    def read(self, original: bytes, file_name: str, *, accessed: When) -> Draft:
        """Return the text without markup, paragraphs joined by blank lines; see `Importer.read`."""
        decoded = decode(original)
        stated, rest = split_front_matter(decoded.text)
        blocks, problems = _blocks_of(rest)
        language = _language(stated, blocks)
        blocks, provenance = _provenance(stated, blocks, language, accessed)
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


def _blocks_of(text: str) -> tuple[list[Block], tuple[Problem, ...]]:
    from markdown_it import MarkdownIt  # imported late: 0.1 s, and only Markdown needs it

    parser = MarkdownIt("commonmark", {"maxNesting": _NEST}).enable("table").disable("inline")
    try:
        links: dict[str, Any] = {}
        tokens = parser.parse(text, links)
        for token in tokens:
            # On thousands of brackets in one paragraph the time grows with their square: such a one is taken as it is.
            if token.type == "inline" and len(token.content) <= _LONGEST_WITH_MARKUP:
                token.children = []
                parser.inline.parse(token.content, parser, links, token.children)
        return list(_walk(tokens)), ()
    except RecursionError:
        problem = Problem(
            level=Level.WARNING,
            message="The markup is nested too deeply to be read; the lines were taken as they stand",
            advice="Look at the passages before you rely on them.",
        )
        return [Block(text=" ".join(run.split())) for run in re.split(r"\n\s*\n", text)], (problem,)


def _walk(tokens: Sequence[Token]) -> Iterator[Block]:
    heading = False
    row: list[str] = []
    in_row = False
    for token in tokens:
        match token.type:
            case "heading_open" | "heading_close":
                heading = token.type == "heading_open"
            case "tr_open":
                row, in_row = [], True
            case "tr_close":
                in_row = False
                yield Block(text=" · ".join(filter(None, row)), heading=True)
            case "inline":
                words = " ".join((_words(token.children) if token.children else token.content).split())
                if in_row:
                    row.append(words)
                elif words:
                    yield Block(text=words, heading=heading)
            case "fence" | "code_block" | "html_block":
                words = " ".join(_tagless(token.content).split())
                if words:
                    yield Block(text=words, heading=token.type != "html_block")


def _words(tokens: Sequence[Token]) -> str:
    """Return the words of one paragraph: of a link its text, of a picture nothing, of a tag nothing."""
    parts: list[str] = []
    for token in tokens:
        if token.type in ("text", "code_inline", "text_special"):
            parts.append(token.content)
        elif token.type in ("softbreak", "hardbreak"):
            parts.append(" ")
    return "".join(parts)


_UNSEEN = re.compile(
    r"<(script|style|iframe|object|template)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)", re.DOTALL | re.IGNORECASE
)


def _tagless(html: str) -> str:
    return re.sub(r"</?[A-Za-z][^<>]*>", " ", _UNSEEN.sub(" ", html))


def _language(stated: Mapping[str, tuple[str, ...]], blocks: Sequence[Block]) -> str:
    named = _first(stated, "lang", "language", "langue")
    return language_tag(named) or language_of("\n".join(block.text for block in blocks))


def _first(stated: Mapping[str, tuple[str, ...]], *keys: str) -> str:
    return next((stated[key][0] for key in keys if stated.get(key)), "")


def _provenance(
    stated: Mapping[str, tuple[str, ...]], blocks: list[Block], language: str, accessed: When
) -> tuple[list[Block], Provenance]:
    """Return the blocks less byline lines, and what front matter, first heading and byline say, in this order."""
    heading = next((block.text for block in blocks[:3] if block.heading), "")
    front = Front(language=language)
    kept = [
        block
        for number, block in enumerate(blocks)
        if number >= _BYLINE_AT_TOP or block.heading or not reads_as_front(block.text, front)
    ]
    day = _first(stated, "date", "published", "publication_date", "publie_le", "publié")
    authors = next(
        (stated[key] for key in ("authors", "author", "auteurs", "auteur", "by") if stated.get(key)), ()
    )
    provenance = Provenance(
        title=_first(stated, "title", "titre", "headline") or heading or front.title,
        publisher=_first(stated, "publisher", "source", "site", "outlet", "media", "média", "éditeur")
        or front.publisher,
        authors=authors or front.authors,
        published=published_in(day, language) or front.published,
        updated=published_in(_first(stated, "updated", "modified", "lastmod"), language) or front.updated,
        accessed=accessed
        or published_in(_first(stated, "accessed", "retrieved", "consulté", "consulte_le"), language),
        address=_first(stated, "url", "address", "link", "lien", "canonical") or front.address,
        archived=_first(stated, "archived", "archive", "archive_url"),
        language=language,
        origin=_first(stated, "origin", "wire", "agency", "agence"),
    )
    return kept, provenance
