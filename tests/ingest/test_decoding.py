"""Decoding: the same words out of any encoding."""

from __future__ import annotations

import pytest

from briefing.ingest import read_bytes
from briefing.ingest.decoding import decode

FRENCH = (
    "L’armée malienne a annoncé mercredi avoir repoussé des attaques « coordonnées » à Kayes, où un habitant a évoqué "
    "des tirs à l’aube. Été, œuvre, déjà : 80 assaillants tués — selon l’état-major…"
)
ENGLISH = "The army’s spokesman said “over 80” fighters were “neutralized” – a café owner in Sandaré agreed."
RUSSIAN = (
    "Армия Мали заявила в среду, что отразила нападения на семь городов. Убито более восьмидесяти боевиков."
)
ARABIC = "أعلن الجيش المالي يوم الثلاثاء أنه صد هجمات على مواقع عسكرية في سبع مدن وقتل أكثر من ثمانين مسلحا."
POLISH = "Armia Mali poinformowała w środę, że odparła ataki na siedem miast; zginęło ponad osiemdziesięciu napastników."
TURKISH = "Mali ordusu salı günü yedi kentteki askeri üslere yönelik saldırıları püskürttüğünü açıkladı; sözcü söyledi."
JAPANESE = "マリ軍は火曜日、七つの町の駐屯地への攻撃を撃退したと発表した。報道官によると八十人以上の戦闘員が死亡した。"
CHINESE = "马里军队星期二宣布击退了对七个城镇军事据点的袭击，发言人称打死八十多名武装分子。"
MATRIX = [
    *(
        (FRENCH, name)
        for name in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be")
    ),
    *((FRENCH, name) for name in ("cp1252", "mac-roman")),
    *((ENGLISH, name) for name in ("cp1252", "mac-roman", "utf-16-le")),
    *((RUSSIAN, name) for name in ("cp1251", "koi8-r", "iso8859-5", "cp866")),
    *((ARABIC, name) for name in ("cp1256", "iso8859-6")),
    *((POLISH, name) for name in ("cp1250", "iso8859-2")),
    (TURKISH, "cp1254"),
    *((JAPANESE, name) for name in ("cp932", "euc_jp", "iso2022_jp")),
    (CHINESE, "gb18030"),
]


@pytest.mark.parametrize(("text", "encoding"), MATRIX, ids=[name for _, name in MATRIX])
def test_matrix(text: str, encoding: str) -> None:
    """News text in each of the usual encodings is read right without being told which."""
    original = text.encode(encoding, "ignore")
    expected = original.decode(encoding).removeprefix("\ufeff")
    assert decode(original).text == expected


def test_guess_is_told() -> None:
    """A guessed encoding is told in a note, a certain one is not."""
    assert "CP1252" in read_bytes(FRENCH.encode("cp1252"), "a.txt").problems[0].message
    assert read_bytes(FRENCH.encode(), "a.txt").problems == ()


@pytest.mark.parametrize(
    "head",
    [
        '<meta charset="koi8-r">',
        '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        '<?xml version="1.0" encoding="koi8-r"?>',
    ],
)
def test_declared(head: str) -> None:
    """A page is read in the encoding that it declares, by either kind of meta element or the XML declaration."""
    page = f"{head}<html><body><p>{RUSSIAN}</p></body></html>".encode("koi8-r")
    draft = read_bytes(page, "a.html")
    assert draft.source.text == RUSSIAN
    assert draft.problems == ()


def test_declared_wrongly() -> None:
    """A page that is UTF-8 is read as UTF-8 whatever it declares; a codec that is no text encoding is never used."""
    for charset in ("iso-8859-1", "utf-7", "unicode_escape", "rot13", "no-such-thing"):
        page = f'<meta charset="{charset}"><p>{FRENCH} +ADw-b+AD4- \\u003c</p>'.encode()
        assert FRENCH.replace("  ", " ") in read_bytes(page, "a.html").source.text


def test_no_codec_for_escapes() -> None:
    """A page in another encoding than UTF-8 cannot bring in markup through a codec that knows escapes."""
    page = f'<meta charset="unicode_escape"><p>{FRENCH} \\u003cb\\u003e</p>'.encode("cp1252")
    assert "\\u003cb\\u003e" in read_bytes(page, "a.html").source.text


def test_damaged() -> None:
    """UTF-8 with a damaged byte stays UTF-8: the place is replaced and told."""
    draft = read_bytes(FRENCH.encode() + b" \xe9\n", "a.txt")
    assert draft.source.text == FRENCH + " \ufffd\n"
    assert "1 place" in draft.problems[0].message
