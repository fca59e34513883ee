"""Packs as strangers write them: a small sound one to begin with, and what is done to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SHEET = 'name = "stranger"\ntitle = { en = "Stranger" }\ncontext = 1\n'
SOUND = """\
{% extends "_shared/page.html.jinja" %}
{% import "_shared/macros.html.jinja" as m with context %}
{% block body %}
<h1>{{ brief.head.title }}</h1>
<p>{{ brief.head.review }} {{ brief.content_hash }}</p>
{% for topic in brief.register %}
<h2>{{ topic.label }}</h2>
{% for claim in topic.claims %}
<p>{{ claim.note }} <b>{{ claim.who }}</b> {{ m.segments(claim.passage) }} {{ claim.grade }}</p>
{% endfor %}
{% endfor %}
{% for source in brief.sources %}
<p>{{ source.publisher }}</p>
{% endfor %}
<p>{% for sentence in brief.caveat %}{{ sentence }} {% endfor %}</p>
{% endblock %}
"""
"""A whole brief in eighteen lines: nothing stands against it."""


def stranger(
    folder: Path, entry: str = SOUND, css: str = "h1 { color: #123456 }\n", sheet: str = SHEET
) -> Path:
    """Write a pack of one template and one style sheet; return its folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.toml").write_text(sheet)
    (folder / "brief.html.jinja").write_text(entry)
    (folder / "brief.css").write_text(css)
    return folder


def page(body: str, head: str = "") -> str:
    """Return an entry that is one page of its own."""
    return f'<!DOCTYPE html>\n<html lang="en"><head><title>-</title>{head}</head>\n<body>\n{body}\n</body></html>'
