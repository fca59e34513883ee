r"""Make `assets/fonts/` anew: one static, subset TrueType file for each weight the templates use, and `fonts.css`.

    python -m pip download --no-deps -d WHEELS fontpkg-noto-serif fontpkg-inter \
        fontpkg-noto-sans-arabic fontpkg-jetbrains-mono
    python tools/build_fonts.py WHEELS [--out assets/fonts]

Why cuts: the typesetter lays a page out about eight times faster with a static subset face than with a variable one.
The same wheels and the same fontTools give the same bytes: the fonts keep the dates of their authors.
None of the four families declares a Reserved Font Name, so a subset may keep its name (SIL OFL 1.1, clause 3);
`refuse_reserved` stops the build should a later release declare one. Needs fontTools.
"""

from __future__ import annotations

import argparse
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent

PUNCTUATION = "U+0020-007E U+00A0-00FF U+2000-206F U+2070-209C U+20A0-20BF U+2116 U+2122 U+FEFF U+FFFD"
LATIN = (
    "U+0100-017F "  # Latin Extended-A, with the ŋ of Bambara
    "U+0181 U+0186 U+0189-018A U+018E-0194 U+0196-0199 U+019D U+01A0-01A1 U+01AF-01B0 U+01B2-01B4 "  # hooked letters of
    "U+0253-0254 U+0256-0257 U+0259 U+025B U+0263 U+0268 U+0269 U+0272 U+0289 U+028A-028B U+0294 "  # Hausa and its like
    "U+01CD-01DC U+01E6-01E9 U+01F4-01F5 U+01F8-01F9 U+0218-021B U+0237 U+0244 "
    "U+02B0 U+02B9-02BF U+02C6-02C8 U+02CC U+02D8-02DD U+0300-0304 U+0306-030C U+0323-0328 U+0331 "
    "U+1E0C-1E0D U+1E24-1E25 U+1E32-1E35 U+1E5A-1E5B U+1E62-1E63 U+1E6C-1E6D U+1E80-1E85 U+1E92-1E93 U+1E9E U+1EA0-1EF9"
)
GREEK = "U+0370-03FF"
CYRILLIC = "U+0400-045F U+0462-0463 U+0472-0475 U+048A-04FF"
SIGNS = (
    "U+2150-215E U+2190-2199 U+21D2 U+2202 U+2206 U+2211-2212 U+2215 U+221A U+221E U+2248 U+2260 U+2264-2265 "
    "U+25A0-25A1 U+25B2-25B3 U+25B6 U+25BC-25BD U+25CF U+25CB U+25C6-25C7 U+2605-2606 U+26A0 U+2713 U+2717"
)
ARABIC = "U+0600-06FF U+0750-077F U+FB50-FBC1 U+FDFC U+FDF2 U+FE70-FEFC"

TEXT = f"{PUNCTUATION} {LATIN} {GREEK} {CYRILLIC} {SIGNS}"
SHAPING = ["ccmp", "locl", "kern", "mark", "mkmk", "liga", "calt", "rlig"]
FIGURES = ["tnum", "pnum", "lnum", "case", "frac", "numr", "dnom", "sups", "subs", "ordn", "zero"]
JOINING = ["init", "medi", "fina", "isol", "rtlm"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One face to make: from which file of which wheel, where on its axes, with which characters and features."""

    family: str
    package: str
    source: str
    out: str
    weight: int
    style: str = "normal"
    axes: tuple[tuple[str, float], ...] = ()
    characters: str = TEXT
    features: tuple[str, ...] = tuple(SHAPING + FIGURES)


def _family(
    family: str, package: str, source: str, stem: str, weights: dict[int, str], **more: object
) -> list[Cut]:
    """Return a cut for each of `weights` (weight to the style word in the file name)."""
    return [
        Cut(family=family, package=package, source=source, out=f"{stem}-{word}.ttf", weight=weight, **more)  # type: ignore[arg-type]
        for weight, word in weights.items()
    ]


_SERIF = ("Noto Serif", "fontpkg_noto_serif")
_SANS = ("Inter", "fontpkg_inter")
_WIDE = (("wdth", 100.0),)
_ARABIC = ("Noto Sans Arabic", "fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf", "NotoSansArabic")
_MONO = ("JetBrains Mono", "fontpkg_jetbrains_mono", "JetBrainsMono[wght].ttf", "JetBrainsMono")
_UPRIGHT = {400: "Regular", 700: "Bold"}
CUTS = [
    *_family(*_SERIF, "NotoSerif[wdth,wght].ttf", "NotoSerif", _UPRIGHT, axes=_WIDE),
    *_family(
        *_SERIF,
        "NotoSerif-Italic[wdth,wght].ttf",
        "NotoSerif",
        {400: "Italic", 700: "BoldItalic"},
        style="italic",
        axes=_WIDE,
    ),
    *_family(*_SANS, "Inter[opsz,wght].ttf", "Inter", _UPRIGHT | {600: "SemiBold"}, axes=(("opsz", 14.0),)),
    *_family(
        *_SANS,
        "Inter-Italic[opsz,wght].ttf",
        "Inter",
        {400: "Italic"},
        style="italic",
        axes=(("opsz", 14.0),),
    ),
    *_family(
        *_ARABIC,
        _UPRIGHT,
        axes=_WIDE,
        characters=f"U+0020 U+00A0 U+200B-200F U+2026 {ARABIC}",
        features=(*SHAPING, *JOINING, "tnum", "pnum"),
    ),
    *_family(*_MONO, {400: "Regular"}, characters=f"{PUNCTUATION} U+2212", features=("ccmp", "mark", "zero")),
]


def code_points(ranges: str) -> set[int]:
    """Return the code points of `ranges`, written `U+0020-007E U+00A0 …` as in CSS."""
    points: set[int] = set()
    for first, last in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", ranges):
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


def refuse_reserved(family: str, licence: str) -> None:
    """Raise `SystemExit` where the licence reserves a font name: its subset would need another name."""
    notice = licence.split("-----", 1)[0]
    if re.search(r"with\s+Reserved\s+Font\s+Name", notice, re.IGNORECASE):
        raise SystemExit(
            f"{family}: its licence now reserves a font name; give the cut another family name first"
        )


def cut(font_bytes: bytes, wanted: Cut) -> bytes:
    """Return the static subset TrueType face that `wanted` describes."""
    font = TTFont(io.BytesIO(font_bytes), recalcTimestamp=False)
    place = {"wght": float(wanted.weight), **dict(wanted.axes)}
    font = instantiateVariableFont(font, place, inplace=True, updateFontNames=True)
    options = Options()
    options.layout_features = list(wanted.features)
    options.hinting = False  # print does not use it
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]
    options.name_languages = [0x409]
    options.glyph_names = False
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.drop_tables += ["DSIG", "STAT", "MVAR", "avar", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=code_points(wanted.characters))
    subsetter.subset(font)
    written = io.BytesIO()
    font.save(written, reorderTables=True)
    return written.getvalue()


def style_sheet() -> str:
    """Return `fonts.css`: an @font-face for each cut, one weight a face as the typesetter asks."""
    rules = [
        f'@font-face {{ font-family: "{one.family}"; font-style: {one.style}; font-weight: {one.weight}; '
        f'src: url("{one.out}") format("truetype"); }}'
        for one in CUTS
    ]
    return "\n".join(
        ["/* Made by tools/build_fonts.py. Licences: OFL-*.txt beside this file. */", *rules, ""]
    )


def wheel_of(package: str, folder: Path) -> Path:
    """Return the one wheel of `package` in `folder`; raise `SystemExit` where there is none or more than one."""
    found = sorted(folder.glob(f"{package}-*.whl"))
    if len(found) != 1:
        raise SystemExit(f"{folder}: expected one wheel of {package}, found {len(found)}")
    return found[0]


def build(wheels: Path, out: Path) -> None:
    """Write every cut, each family's licence and `fonts.css` into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    for one in CUTS:
        with zipfile.ZipFile(wheel_of(one.package, wheels)) as wheel:
            licence = wheel.read(f"{one.package}/LICENSE").decode("utf-8")
            refuse_reserved(one.family, licence)
            made = cut(wheel.read(f"{one.package}/files/{one.source}"), one)
        (out / one.out).write_bytes(made)
        (out / f"OFL-{one.family.replace(' ', '')}.txt").write_text(licence, encoding="utf-8")
        print(f"{one.out:32} {one.weight} {one.style:7} {len(made):>8,} bytes")
    (out / "fonts.css").write_text(style_sheet(), encoding="utf-8")


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description="Make the bundled fonts from the wheels of their packages.")
    parser.add_argument("wheels", type=Path, help="folder with the downloaded wheels")
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "fonts")
    arguments = parser.parse_args()
    build(arguments.wheels, arguments.out)


if __name__ == "__main__":
    main()
