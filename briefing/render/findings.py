"""Findings: what checkers say of a PDF, in plain words: which standard, what is wrong, on which page, what to do."""

from __future__ import annotations

import re

Found = dict[str, str]
"""A problem as JSON carries it: level, message, place, advice."""

_AGAIN = "Make the PDF again with this program; if it is from elsewhere, ask for one that conforms."
# ISO 19005-3: the clause that a finding is of, and what one does about it. The first that fits.
_CLAUSES = (
    ("6.1", "the file as such", _AGAIN),
    ("6.2.2", "the content of a page", "Take out of the template what draws it."),
    ("6.2.3", "the colours' profile", _AGAIN),
    ("6.2.4", "colours", "Use colours of the screen (RGB): a picture in printing inks has to be converted."),
    ("6.2.8", "pictures", "Save the picture as a plain PNG, JPEG or SVG."),
    ("6.2.11", "fonts", "Use the fonts that come with the program, and letters that they have."),
    ("6.3", "links and annotations", _AGAIN),
    ("6.5", "actions", "A PDF for archives does nothing by itself: take it out."),
    ("6.6", "metadata", _AGAIN),
    ("6.7", "structure", _AGAIN),
    ("6.8", "files that it carries", _AGAIN),
)
_CLAUSE = re.compile(r"(?:ISO_19005_\d:)?(6\.\d+(?:\.\d+)*)")


def archive_finding(rule: str, where: str, message: str, *, judged: bool) -> Found:
    """Return what was found against PDF/A; not `judged`: it may be allowed, but the checker does not know it."""
    found = _CLAUSE.match(rule)
    clause = found[1] if found else ""
    about, advice = next(
        ((about, advice) for prefix, about, advice in _CLAUSES if f"{clause}.".startswith(f"{prefix}.")),
        ("", _AGAIN),
    )
    of = f" ({about}, ISO 19005-3, {clause})" if about else ""
    at = f", at {where}" if where else ""
    level, begin = ("error", "PDF/A") if judged else ("warning", "PDF/A, not judged")
    return {
        "level": level,
        "message": f"{begin}: {_sentence(message)}{of}{at}",
        "place": "",
        "advice": advice if judged else "",
    }


def access_finding(level: str, page: str, title: str, message: str, fix: str) -> Found:
    """Return what was found against PDF/UA."""
    said = f"{title}: {_sentence(message)}" if title else message
    at = f", page {page}" if page else ""
    return {"level": level, "message": f"PDF/UA: {said}{at}", "place": "", "advice": fix}


def broken(said: str) -> Found:
    """Return what was found wrong with the file itself."""
    return {
        "level": "error",
        "message": f"the file is damaged: {_sentence(said)}",
        "place": "",
        "advice": _AGAIN,
    }


def _sentence(text: str) -> str:
    return text.strip().rstrip(".")
