"""Decoding: from the bytes of a report to its text, whatever encoding it was written in, and how sure that is.

In this order: a byte-order mark; UTF-16 and UTF-32 without one, by their NUL bytes; UTF-8; what the page itself declares;
a guess. A byte-order mark is no part of the text. Line endings are left as they are.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from briefing.ingest.language import UNDETERMINED, language_of
from briefing.model.problem import Level, Problem

# The 32-bit marks first: the little-endian one begins with the 16-bit one.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Only these can be declared. Python also knows codecs such as unicode_escape or utf_7, in which a page could hide markup.
_STATED = (
    "ascii utf-8 utf-16 utf-16-le utf-16-be iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 "
    "iso8859-8 iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp437 cp850 cp866 cp874 cp1250 "
    "cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 koi8-r koi8-u mac-roman mac-cyrillic mac-latin2 gbk "
    "gb2312 gb18030 big5 big5hkscs shift_jis cp932 euc_jp iso2022_jp euc_kr cp949 johab "
)
_DECLARABLE = frozenset(codecs.lookup(name).name for name in _STATED.split())
# What browsers do with these names (WHATWG Encoding Standard): the Windows set includes the ISO one.
_AS_BROWSERS_READ = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gbk",
    "shift_jis": "cp932",
}
_EAST_ASIAN = {
    **{
        name: name
        for name in ("gbk", "gb18030", "big5", "big5hkscs", "cp932", "euc_jp", "euc_kr", "cp949", "johab")
    },
    "shift_jis": "cp932",
    "euc_jis_2004": "euc_jp",
    "euc_jisx0213": "euc_jp",
    "shift_jis_2004": "cp932",
    "gb2312": "gbk",
}
_DECLARATION = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})|<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HIGH = re.compile(rb"[\x80-\xff]")
_SAMPLE = 64 * 1024
"""So many bytes around the first non-ASCII one are looked at for a guess."""
# Single-byte sets that news texts come in, the commonest first: among equals the first wins.
_GUESSED = (
    *(
        "cp1252",
        "mac-roman",
        "cp1251",
        "koi8-r",
        "cp1256",
        "cp1254",
        "cp1250",
        "iso8859-2",
        "iso8859-15",
        "cp1253",
    ),
    *("cp850", "iso8859-5", "cp866", "iso8859-6"),
)
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of a file, the encoding it was read in, and whether that was stated by the file or guessed."""

    text: str
    encoding: str
    guessed: bool = False
    problems: tuple[Problem, ...] = ()


def decode(original: bytes, *, declares: bool = False) -> Decoded:
    """Return the text in `original`; `declares` says that the kind of file can name its own encoding (HTML, XML).

    Any bytes at all give a text: what fits no encoding is replaced by U+FFFD and told in a problem.
    """
    decoded = (
        _by_mark(original)
        or _by_nul_bytes(original)
        or _strictly(original, "utf-8" if not _is_shifted(original) else "iso2022_jp")
        or (_by_declaration(original) if declares else None)
        or _utf8_with_damage(original)
        or _by_guess(original)
    )
    if _SURROGATES.search(decoded.text):
        return _replaced(_SURROGATES.sub("\ufffd", decoded.text), decoded.encoding)
    return decoded


def _is_shifted(original: bytes) -> bool:
    """Return whether the bytes are ISO-2022-JP: seven bits only, so valid UTF-8 too, but full of escape sequences."""
    return b"\x1b$B" in original and b"\x1b(B" in original and not _HIGH.search(original)


def _strictly(original: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(text=original.decode(encoding), encoding=encoding)
    except UnicodeDecodeError:
        return None


def _by_mark(original: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if original.startswith(mark):
            rest = original[len(mark) :]
            return _strictly(rest, encoding) or _replaced(rest.decode(encoding, "replace"), encoding)
    return None


def _by_nul_bytes(original: bytes) -> Decoded | None:
    """Return the text of UTF-16 or UTF-32 without a mark: in Western text most units have NUL in the same places."""
    head = original[:_SAMPLE]
    if b"\0" not in head:
        return None
    for unit, encodings in ((4, ("utf-32-le", "utf-32-be")), (2, ("utf-16-le", "utf-16-be"))):
        units = len(head) // unit
        for encoding in encodings:
            places = range(1, unit) if encoding.endswith("le") else range(unit - 1)
            if units >= 2 and all(head[place::unit].count(0) > 0.7 * units for place in places):
                decoded = _strictly(original, encoding)
                if decoded and "\0" not in decoded.text:
                    return Decoded(
                        text=decoded.text, encoding=encoding, guessed=True, problems=(_guess_note(encoding),)
                    )
    return None


def _by_declaration(original: bytes) -> Decoded | None:
    match = _DECLARATION.search(original[:4096])
    if match is None:
        return None
    stated = (match[1] or match[2]).decode("ascii", "replace")
    try:
        known = codecs.lookup(stated).name
    except LookupError:
        return None
    encoding = _AS_BROWSERS_READ.get(known, known)
    return _strictly(original, encoding) if known in _DECLARABLE else None


def _utf8_with_damage(original: bytes) -> Decoded | None:
    """Return the text of UTF-8 that is cut off or damaged in places, where most of its non-ASCII characters are sound."""
    sample = _around_first_high(original)
    tried = sample.decode("utf-8", "replace")
    if tried.count("\ufffd") * 4 > sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", tried)) + 8:
        return None
    text = original.decode("utf-8", "replace")
    damaged = text.count("\ufffd") - original.count(b"\xef\xbf\xbd")
    sound = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    return _replaced(text, "utf-8", damaged) if sound >= 4 * damaged else None


def _by_guess(original: bytes) -> Decoded:
    sample = _around_first_high(original)
    encoding = _multibyte(sample) or max(_GUESSED, key=lambda name: _likeness(sample, name))
    decoded = _strictly(original, encoding)
    # Five bytes mean nothing in Windows-1252, and a text with a slip in it may hold one.
    text = decoded.text if decoded else original.decode(encoding, "replace")
    problems = (_guess_note(encoding), *(() if decoded else _replaced(text, encoding).problems))
    return Decoded(text=text, encoding=encoding, guessed=True, problems=problems)


def _around_first_high(original: bytes) -> bytes:
    first = _HIGH.search(original)
    start = max(0, (first.start() if first else 0) - _SAMPLE // 2)
    return original[start : start + _SAMPLE]


def _multibyte(sample: bytes) -> str:
    """Return the East Asian encoding that the detector finds and that really makes East Asian text of it, or ""."""
    if len(_HIGH.findall(sample)) < len(sample) / 4:
        return ""
    from charset_normalizer import from_bytes  # 0.1 s to import, and only needed here

    best = from_bytes(sample).best()
    encoding = _EAST_ASIAN.get(codecs.lookup(best.encoding).name, "") if best else ""
    if not encoding:
        return ""
    text = sample.decode(encoding, "ignore")
    east_asian = sum(len(run) for run in re.findall(r"[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af]+", text))
    return encoding if east_asian > len(text) / 4 else ""


_EXPECTED = re.compile(
    # French and other Western letters inside words, typographic punctuation beside them, Cyrillic and Arabic words.
    r"(?<=[A-Za-z])[éèêëàâäçîïôöùûüñáíóúãõœæßåøÉÈÀÇ]+|\b[éàâêôîçÉÀÂÊÎÔÇœŒ](?=[a-z'’ ])|[’‘“”](?=[\sA-Za-z.,;]|$)|[«»–—…€°]"
    r"|[а-яё]{2,}|[А-ЯЁ][а-яё]+|\b[вискуоая]\b|[\u0627-\u064a]{2,}|[Α-ΩΆ-Ώ]?[α-ωά-ώ]{2,}|(?<=[a-z])[ąęłńśżźčďěňřšťůžőűăâîșțşţığ]+(?=[a-z])"
)
_UNEXPECTED = re.compile(
    r"[\x80-\x9f\ufffd]|(?<=[a-z])[A-ZÀ-Þ](?=[a-z])|[‡†‰¤¦¬±µ¶√∂∆≈∞◊Ω∏π∫≤≥Ž╔-╬░▒▓]"
    r"|(?<=[а-яё])[А-ЯЁ]|(?<=[A-Za-z])[\u0400-\u06ff]|[\u0400-\u06ff](?=[A-Za-z])|(?<=\w)[¡¿×÷¹²³¼½¾ªº]"
)


def _likeness(sample: bytes, encoding: str) -> float:
    """Return how much like a news text `sample` looks in this encoding: letters where letters belong, and a language."""
    text = sample.decode(encoding, "replace")
    expected = sum(len(run) for run in _EXPECTED.findall(text))
    unexpected = len(_UNEXPECTED.findall(text))
    return expected - 3 * unexpected + (2 if language_of(text) not in ("", UNDETERMINED) else 0)


def _replaced(text: str, encoding: str, count: int = 0) -> Decoded:
    damaged = count or text.count("\ufffd")
    problem = Problem(
        level=Level.WARNING,
        message=f"{damaged} places are no valid {encoding.upper()} and were replaced by U+FFFD",
        advice="Save the report again from its origin if a passage you need is damaged.",
    )
    return Decoded(text=text, encoding=encoding, problems=(problem,))


def _guess_note(encoding: str) -> Problem:
    return Problem(
        level=Level.NOTE,
        message=f"The file does not say how its characters are encoded; it was read as {encoding.upper()}",
        advice="If accented letters look wrong, save it as UTF-8.",
    )
