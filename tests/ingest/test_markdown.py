"""Markdown: its words without its markup."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from briefing.ingest import read_bytes

if TYPE_CHECKING:
    from briefing.model.draft import Draft

FRONT = """---
title: "Camp attacked: what is known"
authors:
  - Awa Brandt
  - 'Paul Okoro'
source: Coast Daily   # the paper
date: 2025-07-02T07:32:00Z
accessed: 2025-07-03
url: https://coastdaily.example/a
lang: en
tags: !!python/object/apply:os.system ["true"]
---
"""


def markdown(text: str) -> Draft:
    """Return the draft of a Markdown text."""
    return read_bytes(text.encode(), "report.md")


def test_front_matter() -> None:
    """Front matter fills the source, lists and quoted words among it; it is no part of the text."""
    source = markdown(FRONT + "\nThe army said so.\n").source
    assert (source.title, source.publisher, source.language) == (
        "Camp attacked: what is known",
        "Coast Daily",
        "en",
    )
    assert source.authors == ("Awa Brandt", "Paul Okoro")
    assert (source.published.edtf, source.accessed.edtf) == ("2025-07-02T07:32Z", "2025-07-03")
    assert source.address == "https://coastdaily.example/a"
    assert source.text == "The army said so."


def test_markup_goes() -> None:
    """Links keep their words, pictures and addresses go, quotations, lists and emphasis are words."""
    draft = markdown(
        "# Camp attacked\n\nThe **army** said [so](https://a.example/x) in `Kayes`.\n![smoke](a.jpg)\n\n"
        "> The group\n> denied it.\n\n- One camp burnt.\n- Two were held.\n\n[r]: https://b.example\nSee [the note][r].\n"
    )
    assert draft.source.title == "Camp attacked"
    assert draft.source.text.split("\n\n") == [
        "The army said so in Kayes.",
        "The group denied it.",
        "One camp burnt.",
        "Two were held.",
        "See the note.",
    ]


def test_heading_outside_body() -> None:
    """A section's heading stays in the text and outside the body."""
    draft = markdown("# Title here\n\nThe army said so.\n\n## Seven towns\n\nThe group denied it.\n")
    assert [draft.source.text[start:end] for start, end in draft.body] == [
        "The army said so.",
        "The group denied it.",
    ]
    assert "Seven towns" in draft.source.text


def test_html_inside() -> None:
    """HTML inside Markdown is never markup: its tags and scripts go, its words stay."""
    text = markdown(
        "The <b onclick='x'>army</b> said so.\n\n<script>evil()</script>\n\n<div>The group denied it.</div>\n"
    ).source.text
    assert text == "The army said so.\n\nThe group denied it."


def test_no_front_matter() -> None:
    """Words without a colon between two rules are no front matter but, as in all Markdown, a heading."""
    draft = markdown("---\nThe army said so\n---\nThe group denied it.\n")
    assert (draft.source.title, draft.source.text) == ("The army said so", "The group denied it.")


@pytest.mark.parametrize("piece", ["[", "![", "*a_ ", "<a ", "[a](b ", "> ", "- ", "`", "&#1;"])
def test_hostile(piece: str) -> None:
    """Markup repeated fifty thousand times is read in time that does not run away, and other paragraphs are kept."""
    begin = time.perf_counter()
    draft = markdown("The army said so.\n\n" + piece * 50_000 + " said\n")
    assert draft.source.text.startswith("The army said so.")
    assert time.perf_counter() - begin < 5
