"""Front: what the first lines of a plain text say about the report: title, byline, publication, header lines.

Each line of the text is one of: part of the front (excluded from the body) or reporting. A standfirst is reporting.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.ingest.boilerplate import ends_a_sentence, is_boilerplate
from briefing.ingest.dateline import dateline_of
from briefing.ingest.lines import Line, folded, is_hard_wrapped
from briefing.ingest.publication_time import MONTH, ZONE, published_in
from briefing.model.when import When

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKED_AT = 16
"""So many lines, blank ones aside, can be front."""
_LONGEST_TITLE = 200
_QUOTATION_MARKS = "\"'“”‘’«»"
_FIELDS = {
    **dict.fromkeys(("title", "headline", "titre"), "title"),
    **dict.fromkeys(("by", "author", "authors", "byline", "par", "auteur", "auteurs"), "authors"),
    **dict.fromkeys(
        (
            "published",
            "date",
            "published on",
            "publication date",
            "publié le",
            "publié",
            "date de publication",
        ),
        "published",
    ),
    **dict.fromkeys(("updated", "last updated", "mis à jour", "mis à jour le", "modified"), "updated"),
    **dict.fromkeys(
        ("source", "publisher", "publication", "outlet", "agency", "éditeur", "média", "agence"), "publisher"
    ),
    **dict.fromkeys(("url", "link", "address", "lien", "adresse", "web"), "address"),
    **dict.fromkeys(("language", "lang", "langue"), "language"),
}
# "Radio Lisanga, avec agence": the desk that adds an agency's copy to its own is still the publisher.
_WITH_AGENCY = re.compile(
    r",?\s+(?:avec|with)\s+(?:(?:l['’]|les\s+|the\s+)?(?:agences?|agency|agencies|AFP|Reuters|AP))\b.*$",
    re.IGNORECASE,
)
_FIELD = re.compile(
    rf"(?P<name>{'|'.join(sorted(_FIELDS, key=len, reverse=True))})\s*:\s+(?P<value>\S.*)", re.IGNORECASE
)
_PERSON = (
    r"[A-ZÀ-Þ][\w'’.-]*(?:[ -](?:[A-ZÀ-Þ][\w'’.-]*|de|du|ag|ould|el|al|van|von|bin|d['’][A-ZÀ-Þ]\w+)){1,4}"
)
_BYLINE = re.compile(
    rf"(?:By|BY|Par|PAR|Reporting by|Propos recueillis par)\s+(?P<names>{_PERSON}(?:(?:,| and| et| &)\s+{_PERSON}){{0,4}})"
    r"(?P<rest>(?:,| in | à | \||, in | [-–—])\s?.{0,60})?"
)
_DATE_PREFIX = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|publié|mise? à jour|modifié|date)\b[\s:]*(?:on|at|le)?)?"
    r"[\s:,–—-]*",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"(?:last )?(?:updated|modified)|mise? à jour|modifié", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s+(?:[|•·]|[-–—])\s+")
_TIME_WORDS = re.compile(
    rf"\b(?:\d+(?:st|nd|rd|th|er)?|[\d:.h/+-]+|at|on|à|le|local time|heure locale|{ZONE}"
    r"|min(?:utes?)? (?:read|de lecture)|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?"
    rf"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|{MONTH}|am|pm|a\.m\.|p\.m\.)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Front:
    """What the front lines gave so far; `excluded` holds the numbers of the lines that are no reporting."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: When = field(default_factory=When)
    updated: When = field(default_factory=When)
    address: str = ""
    language: str = ""
    excluded: set[int] = field(default_factory=set)


def front_of(lines: Sequence[Line], language: str) -> Front:
    """Return what the first lines tell; `language` decides dates such as 02/07/2025."""
    front = Front(language=language)
    top = lines[:_LOOKED_AT]
    wrapped = is_hard_wrapped(lines)
    for number, line in enumerate(top):
        if reads_as_front(line.text, front) or is_boilerplate(line.text):
            front.excluded.add(number)
    _find_title(lines, wrapped, front)
    _leave_out_repetitions(lines, front)
    return front


def reads_as_front(line: str, front: Front) -> bool:
    """Return whether the line is a header line, a byline or a date; take down in `front` what it says."""
    return _reads_as_field(line, front) or _reads_as_credit(line, front)


def _reads_as_field(line: str, front: Front) -> bool:
    match = _FIELD.fullmatch(line[:301])
    if match is None or len(line) > 300:
        return False
    name, value = _FIELDS[match["name"].casefold()], match["value"].strip()
    if name in ("published", "updated"):
        when = published_in(value, front.language)
        if not when:
            return False
        setattr(front, name, getattr(front, name) or when)
    elif name == "authors":
        front.authors = front.authors or names_in(value)
    else:
        setattr(front, name, value if name == "language" else getattr(front, name) or value)
    return True


def _reads_as_credit(line: str, front: Front) -> bool:
    """Return whether the line is a byline, a date, or a publisher and a date; take down what it says."""
    if len(line) > 140 or (ends_a_sentence(line) and not re.search(r"[ap]\.m\.$", line)):
        return False
    if match := _BYLINE.fullmatch(line):
        front.authors = front.authors or names_in(match["names"])
        _take_rest(match["rest"] or "", front)
        return True
    return _reads_as_date(line, front)


def _take_rest(rest: str, front: Front) -> None:
    """Take down the publisher or the date that follows the names of a byline after a comma, bar or dash."""
    for part in re.split(r"\s+[|–—-]\s+|,\s+", rest.strip(" ,|–—-")):
        if not _reads_as_date(part, front) and part and not re.match(r"(?:in|à)\s", rest.strip(" ,")):
            front.publisher = front.publisher or part


def _reads_as_date(text: str, front: Front) -> bool:
    when = published_in(text, front.language)
    if not when:
        return False
    publisher = ""
    for part in _SEPARATOR.split(text):
        bare = _DATE_PREFIX.sub("", part, count=1)
        if not re.search(r"\d", part) and not publisher and len(part) <= 40 and part[:1].isupper():
            publisher = _WITH_AGENCY.sub("", part)
        elif len(re.sub(r"[\s\W]+", "", _TIME_WORDS.sub("", bare))) > 3 or len(bare) > 60:
            return False
    if _UPDATED.match(text):
        front.updated = front.updated or when
    else:
        front.published = front.published or when
    front.publisher = front.publisher or publisher
    return True


def names_in(value: str) -> tuple[str, ...]:
    """Return the names in a byline, split at commas, "and", "et", "&" and semicolons."""
    bare = re.sub(r"^(?:by|par)\s+", "", value.strip(), flags=re.IGNORECASE)
    return tuple(name.strip() for name in re.split(r"\s*[,;]\s*|\s+(?:and|et|&)\s+", bare) if name.strip())


def _find_title(lines: Sequence[Line], wrapped: bool, front: Front) -> None:
    free = [number for number in range(min(_LOOKED_AT, len(lines))) if number not in front.excluded]
    if wrapped:  # only the first line of a paragraph can begin a title
        free = [number for number in free if not (lines[number].follows_directly and number - 1 in free)]
    if not front.title:
        numbers = _repeated(lines, free) or _without_stop(lines, free[:3], wrapped)
        front.title = " ".join(lines[number].text for number in numbers)
        front.excluded.update(numbers)
    if front.title:
        _split_site(lines, free, front)


def _repeated(lines: Sequence[Line], free: Sequence[int]) -> list[int]:
    """Return the first line near the top that stands there twice, as saved pages repeat their headline."""
    times = Counter(lines[number].key for number in free)
    for number in free:
        line = lines[number]
        if times[line.key] > 1 and 10 <= len(line.text) <= _LONGEST_TITLE and " " in line.text:
            return [number]
    return []


def _without_stop(lines: Sequence[Line], free: Sequence[int], wrapped: bool) -> list[int]:
    """Return the line or lines among the first three that read as a headline: short, without a full stop, set apart."""
    for number in free:
        run = [number]
        while run[-1] + 1 < len(lines) and lines[run[-1] + 1].follows_directly and wrapped:
            run.append(run[-1] + 1)
        text = " ".join(lines[place].text for place in run)
        after = lines[run[-1] + 1] if run[-1] + 1 < len(lines) else None
        if after is None or len(run) > 3 or len(text) > _LONGEST_TITLE:
            continue
        if (_reads_as_headline(text) or dateline_of(after.text)) and not after.text[:1].islower():
            return run
    return []


def _reads_as_headline(text: str) -> bool:
    """Return whether the words end in no stop, or whether nearly all the long ones are capitalised, as in US headlines."""
    if (
        len(text.split()) < 2
        or text[0].islower()
        or (text[0] in _QUOTATION_MARKS and text[-1] in _QUOTATION_MARKS)
    ):
        return False
    if not re.search(r"""[.…:;,]["'”’»)\]]*$""", text):
        return True
    long = re.findall(r"\b[^\W\d_]{4,}", text)
    return len(long) >= 4 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def _split_site(lines: Sequence[Line], free: Sequence[int], front: Front) -> None:
    """Cut " | Coast Daily" off a title where the title also stands without it, and take it for the publisher."""
    parts = _SEPARATOR.split(front.title)
    for cut in range(len(parts) - 1, 0, -1):
        site = parts[cut]
        bare = front.title[: front.title.rindex(site)].rstrip(" |•·-–—")
        twin = any(lines[number].text == bare for number in free)
        if len(site) <= 40 and (twin or ("|" in front.title and cut == len(parts) - 1 and len(bare) >= 20)):
            front.excluded.update(number for number in free if lines[number].text in (bare, front.title))
            front.title = bare
            front.publisher = front.publisher or site
            return


def _leave_out_repetitions(lines: Sequence[Line], front: Front) -> None:
    """Exclude each further copy of the title, of the title with its site, and of any long line that stood before."""
    title = folded(front.title)
    seen: set[str] = set()
    for number, line in enumerate(lines):
        key = line.key
        if title and key == title:
            front.excluded.add(number)
        elif len(key) >= 40:
            if key in seen:
                front.excluded.add(number)
            seen.add(key)
