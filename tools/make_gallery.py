"""Make the gallery: the pages of each template pack as pictures, from the samples and from briefs that strain them.

    python tools/make_gallery.py                  # writes docs/gallery/
    python tools/make_gallery.py sitrep flash     # only what begins with one of these

Every picture is the program's own output; run it again when the pages change. The strained briefs are those of the tests
(`tests/briefs_extreme.py`, `tests/briefs_many.py`), printed as sheets of small pages.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from briefing import resources  # noqa: E402 - the tests' briefs are found by the line above
from briefing.app.enclosing import enclosed  # noqa: E402
from briefing.app.importing import import_reports  # noqa: E402
from briefing.app.making import Head, make  # noqa: E402
from briefing.app.pages import Typesetter, page_images  # noqa: E402
from briefing.app.workshop import Workshop  # noqa: E402
from briefing.model.brief import Brief  # noqa: E402
from briefing.model.layout import Layout, NoteStyle, Paper  # noqa: E402
from briefing.model.when import When  # noqa: E402
from briefing.render.rendered import Limits  # noqa: E402
from tests.briefs_extreme import EXTREMES  # noqa: E402
from tests.briefs_many import many_incidents  # noqa: E402

FOLDER = ROOT / "docs" / "gallery"
SAMPLES = ("sahel-wire.txt", "coast-daily.html", "courrier-du-fleuve.md")
LARGE, SMALL = 1.2, 0.45  # pixels per point
SHEET = 6  # small pages on one sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """One entry of the gallery: its name, what it shows, the brief, how it is laid out, and how many pages are shown large."""

    name: str
    caption: str
    brief: Callable[[], Brief]
    layout: Layout
    large: int = 0
    grey: bool = False


def shows(sample: Brief) -> Iterator[Show]:
    """Yield everything that the gallery shows."""
    given = partial(replace, sample)
    yield Show(
        name="sitrep", caption="Situation report of the three samples, the pages before its annexes",
        brief=given, layout=Layout(), large=4,
    )  # fmt: skip
    yield Show(
        name="flash",
        caption="Flash report of the same brief",
        brief=given,
        layout=Layout(template="flash"),
        large=1,
    )
    yield Show(
        name="sitrep-fr", caption="In French, on Letter, with footnotes, a colour and an organisation",
        brief=partial(replace, sample, language="fr"),
        layout=Layout(
            paper=Paper.LETTER, notes=NoteStyle.FOOTNOTES, accent="#6b2c5f", organisation="Observatoire des pays du fleuve"
        ), large=2,
    )  # fmt: skip
    yield Show(
        name="sitrep-grey",
        caption="As a black-and-white printer gives it",
        brief=given,
        layout=Layout(),
        large=1,
        grey=True,
    )
    yield Show(
        name="digest", caption="Digest of 60 incidents, its first pages",
        brief=partial(many_incidents, 60), layout=Layout(template="digest"), large=2,
    )  # fmt: skip
    for name, brief in EXTREMES.items():
        words = name.replace("-", " ")
        for pack in ("sitrep", "flash"):
            yield Show(
                name=f"{pack}-{name}", caption=f"{words}: {pack}", brief=brief, layout=Layout(template=pack)
            )


def main(wanted: tuple[str, ...]) -> None:
    """Write the pictures and the list of them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    rows = []
    with Typesetter(Limits(cpu_s=900)) as typesetter:
        for show in shows(_sample()):
            files = sorted(file.name for file in FOLDER.glob(f"{show.name}-p*.png"))
            if not wanted or show.name.startswith(wanted):
                for old in files:
                    (FOLDER / old).unlink()
                files = _make(show, typesetter)
            rows.append((show, files))
    _list(rows)


def _sample() -> Brief:
    paths = [resources.assets() / "samples" / name for name in SAMPLES]
    with Workshop() as workshop:
        drafts = [imported.draft for imported in import_reports(paths, workshop) if imported.draft]
    made = make(drafts, Head(desk="River desk", serial="RIV-2025-014", prepared_by="the River desk"))
    return replace(made, next_issue=When(edtf="2025-07-03T18:00Z"))


def _make(show: Show, typesetter: Typesetter) -> list[str]:
    """Return the names of the pictures of an entry, made anew."""
    brief = replace(show.brief(), layout=show.layout)
    rendered = typesetter.render(brief, enclosed=enclosed(brief), timeout_s=900)
    scale = LARGE if show.large else SMALL
    pages = [
        Image.frombytes("RGBA", (page.width, page.height), page.rgba).convert("RGB")
        for page in page_images(rendered.pdf, scale)[: show.large or SHEET]
    ]
    pictures = pages if show.large else [_sheet(pages)]
    names = []
    for number, picture in enumerate(pictures, 1):
        names.append(f"{show.name}-p{number}.png")
        flat = picture.convert("L") if show.grey else picture
        flat.quantize(256 if show.large else 128, Image.Quantize.FASTOCTREE).save(
            FOLDER / names[-1], optimize=True
        )
    return names


def _sheet(pages: list[Image.Image]) -> Image.Image:
    """Return the pages side by side on grey."""
    gap = 6
    width, height = pages[0].size
    sheet = Image.new("RGB", ((width + gap) * len(pages) + gap, height + 2 * gap), "#9aa3ac")
    for number, page in enumerate(pages):
        sheet.paste(page, (gap + number * (width + gap), gap))
    return sheet


def _list(rows: list[tuple[Show, list[str]]]) -> None:
    parts = [
        "# Gallery\n",
        "Made by `python tools/make_gallery.py`, from the samples and from the briefs of the tests.\n",
    ]
    for show, files in rows:
        if files:
            parts.append(f"## {show.caption}\n")
            parts += [
                f"![{show.caption}, picture {number}]({name})\n" for number, name in enumerate(files, 1)
            ]
    (FOLDER / "README.md").write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main(tuple(sys.argv[1:]))
