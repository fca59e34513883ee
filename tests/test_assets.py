from __future__ import annotations

import re

import pytest
from fontTools.ttLib import TTFont

from briefing import resources

FONTS = resources.assets() / "fonts"
FACE = re.compile(r'font-family: "([^"]+)"; font-style: (\w+); font-weight: (\d+); src: url\("([^"]+)"\)')
FACES = FACE.findall((FONTS / "fonts.css").read_text(encoding="utf-8"))
LANGUAGES = {
    "English": "“It’s said” – not ‘known’…",
    "French": "« Œuvre » à l’été, déjà\u202f! où ça\u00a0? ÆŒŸÇ",
    "Hausa": "ƁƊƘƳ ɓɗƙƴ",
    "Bambara": "Ɛ Ɔ Ɲ Ŋ ɛ ɔ ɲ ŋ",
    "Ukrainian": "Її Єє Ґґ ІіЩщЮюЯя",
    "figures": "0123456789 × ± − € £ § † ¹²³ №",
}


def characters_of(name: str) -> set[int]:
    """The code points a bundled font can draw."""
    with TTFont(FONTS / name) as font:
        return set(font.getBestCmap())


@pytest.mark.parametrize(("family", "style", "weight", "file"), FACES)
def test_a_face_is_one_static_weight(family: str, style: str, weight: str, file: str) -> None:
    """Each face of fonts.css is a static TrueType file of the weight and the slant it is declared with."""
    with TTFont(FONTS / file) as font:
        assert "fvar" not in font
        assert "glyf" in font
        assert font["OS/2"].usWeightClass == int(weight)
        assert bool(font["head"].macStyle & 2) == (style == "italic")
        assert family in {font["name"].getDebugName(number) for number in (1, 16)}


def test_every_font_file_is_declared_and_licensed() -> None:
    """No font lies about undeclared, each family has its licence beside it, and all stay under 1.5 MB."""
    fonts = list(FONTS.glob("*.ttf"))
    assert {font.name for font in fonts} == {file for *_, file in FACES}
    for family in {face[0] for face in FACES}:
        licence = (FONTS / f"OFL-{family.replace(' ', '')}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert not re.search(r"with\s+Reserved\s+Font\s+Name", licence.split("-----", 1)[0], re.IGNORECASE)
    assert sum(font.stat().st_size for font in fonts) < 1_500_000


@pytest.mark.parametrize("family", ["Noto Serif", "Inter"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_faces_draw_the_languages_of_the_reports(family: str, language: str) -> None:
    """Every weight and slant of the text families has the letters, quotation marks and figures of these languages."""
    for file in (face[3] for face in FACES if face[0] == family):
        assert {ord(sign) for sign in LANGUAGES[language]} - characters_of(file) == set(), file


def test_signs_and_arabic_have_a_face() -> None:
    """Comparisons and arrows are in Inter, Arabic in Noto Sans Arabic, the digits of a hash in the mono face."""
    assert {ord(sign) for sign in "≥≤≈→←↑↓■●▲✓⚠"} <= characters_of("Inter-Regular.ttf")
    assert {ord(sign) for sign in "جماعة نصرة الإسلام والمسلمين، ٠١٢٣؟"} <= characters_of(
        "NotoSansArabic-Regular.ttf"
    )
    assert {ord(sign) for sign in "0123456789abcdef:-"} <= characters_of("JetBrainsMono-Regular.ttf")


@pytest.mark.parametrize(
    ("file", "features"),
    [
        ("NotoSerif-Regular.ttf", {"tnum", "kern", "mark", "liga"}),
        ("Inter-Regular.ttf", {"tnum", "kern", "mark", "calt"}),
        ("NotoSansArabic-Regular.ttf", {"init", "medi", "fina", "rlig", "mark"}),
    ],
)
def test_cutting_left_the_features_of_the_layout(file: str, features: set[str]) -> None:
    """Tabular figures, kerning, mark placement and the joining of Arabic survived the subset."""
    with TTFont(FONTS / file) as font:
        kept = {
            record.FeatureTag
            for table in ("GSUB", "GPOS")
            for record in font[table].table.FeatureList.FeatureRecord
        }
    assert features <= kept


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_the_icon_is_there_in_each_size(size: int) -> None:
    """Each PNG of the icon is as wide and high as its name says."""
    png = (resources.assets() / "icons" / f"briefing-{size}.png").read_bytes()
    assert png.startswith(b"\x89PNG")
    assert (int.from_bytes(png[16:20]), int.from_bytes(png[20:24])) == (size, size)


def test_whatever_asks_for_attribution_gets_it() -> None:
    """The attribution names each bundled family, the gazetteer with its licence, the outlines and the model."""
    text = (resources.assets() / "ATTRIBUTION.md").read_text(encoding="utf-8")
    for owed in (
        *{face[0] for face in FACES},
        "GeoNames",
        "CC BY 4.0",
        "Natural Earth",
        "MiniLM",
        "Apache License 2.0",
    ):
        assert owed in text
