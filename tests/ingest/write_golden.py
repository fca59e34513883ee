"""Golden: what reading each sample has to give, as JSON beside it. To write them anew: `python -m tests.ingest.write_golden`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefing import resources
from briefing.ingest import read
from briefing.model.source import sha256_of

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.draft import Draft

ENDING = ".golden.json"


def samples() -> list[Path]:
    """Return the project's own sample reports, in the order of their names."""
    folder = resources.assets() / "samples"
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix in (".html", ".md", ".txt") and path.name != "README.md"
    )


def golden_of(draft: Draft) -> dict[str, object]:
    """Return what is compared of a draft: everything an importer decides, the text as its hash and paragraph starts."""
    source = draft.source
    return {
        "media_type": source.media_type,
        "title": source.title,
        "publisher": source.publisher,
        "authors": list(source.authors),
        "published": source.published.edtf,
        "language": source.language,
        "address": source.address,
        "origin": source.origin,
        "text_sha256": sha256_of(source.text.encode()),
        "paragraphs": [line[:60] for line in source.text.splitlines() if line.strip()],
        "body": [list(stretch) for stretch in draft.body],
        "problems": [problem.message for problem in draft.problems],
    }


def golden_path(sample: Path) -> Path:
    """Return where the golden file of a sample lies."""
    return sample.with_name(sample.name + ENDING)


if __name__ == "__main__":
    for sample in samples():
        words = json.dumps(golden_of(read(sample)), ensure_ascii=False, indent=2)
        golden_path(sample).write_text(words + "\n", encoding="utf-8")
