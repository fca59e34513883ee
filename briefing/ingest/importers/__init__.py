"""The importers, one module per kind of file. To add one: write the module, name it here, add a sample and its golden file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.ingest.importers.html_page import HtmlPage
from briefing.ingest.importers.markdown import Markdown
from briefing.ingest.importers.plain_text import PlainText

if TYPE_CHECKING:
    from briefing.ingest.importer import Importer

IMPORTERS: tuple[Importer, ...] = (HtmlPage(), Markdown(), PlainText())
