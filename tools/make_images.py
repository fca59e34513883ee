"""Make the pictures of the documentation: the first pages of the brief that the sample report gives.

    python tools/make_images.py            # writes docs/images/sitrep-N.png

The pictures are the program's own output, so that they stay true; run it again when the pages change.
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from briefing import resources
from briefing.app.importing import import_reports
from briefing.app.making import Head, make
from briefing.app.pages import Typesetter, page_images
from briefing.app.workshop import Workshop

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
PAGES = 2
SCALE = 1.25  # pixels per point: 90 dpi, enough to read on a screen


def main() -> None:
    """Write the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    sample = resources.assets() / "samples" / "coast-daily.html"
    with Typesetter() as typesetter, Workshop() as workshop:
        drafts = [imported.draft for imported in import_reports([sample], workshop) if imported.draft]
        rendered = typesetter.render(make(drafts, Head(desk="Sahel desk")))
    for number, page in enumerate(page_images(rendered.pdf, SCALE)[:PAGES], start=1):
        picture = Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("RGB")
        picture.quantize(256).save(FOLDER / f"sitrep-{number}.png", optimize=True)


if __name__ == "__main__":
    main()
