"""How the engines say why: what a time was reckoned from, and by what a claim was found, in the language of the window.

They say it in English, and in English it is kept with the brief. Each form that they have stands here, so that it can be
translated; what has none of them, as what a person wrote, stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_CONTEXT = "found"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("found", text))


BASES = (
    _("the day of publication is not known"),
    _("{weekday} after publication on {day}"),
    _("{weekday} before publication on {day}"),
    _("{weekday} of publication, {day}"),
    _("day of publication, {day}"),
    _("{span} after publication on {day}"),
    _("{span} before publication on {day}"),
    _("{span} up to publication on {day}"),
    _("the week of publication on {day}"),
    _("the week before that of publication on {day}"),
    _("the week after that of publication on {day}"),
    _("the weekend of publication on {day}"),
    _("the weekend before that of publication on {day}"),
    _("the weekend after that of publication on {day}"),
    _("the month of publication on {day}"),
    _("the month before that of publication on {day}"),
    _("the month after that of publication on {day}"),
    _("the year of publication on {day}"),
    _("the year before that of publication on {day}"),
    _("the year after that of publication on {day}"),
    _("year reckoned from publication on {day}"),
    _("month of publication, {day}"),
    _("{month} from publication on {day}"),
    _("{month} before publication on {day}"),
    _("early: days 1 to 10"),
    _("middle: days 11 to 20"),
    _("late: days 21 to {last}"),
    _("the report says {weekday}, but {time} is a {actual}"),
    _("counted back from publication on {day}"),
    _("the night up to publication on {day}"),
    _("counted from {day}"),
)
"""What a time was reckoned from."""

REASONS = (
    _("cue “{words}”"),
    _("no attribution in the sentence: the publication's own voice"),
    _("the leading engine took the content for the source"),
    _("the leading engine took the source for a part of what was said"),
    _("the leading engine took a clause of what was said for all of it"),
    _("a claim inside another claim's sentence, with a cue of its own"),
    _("in quotation marks; who says it is for a person to read"),
    _("a number in digits; what it counts, and who says so, is for a person to read"),
    _("“{words}”: the text is a statement of {who}"),
    _("“{words}”: {who} is the only armed group that the report is about"),
    _("“{words}”: {who} is the only armed group that the report names"),
    _("“{words}”: {who} is the only organisation that the report names"),
    _("“{words}”: {who} is the only state force that the report names"),
    _("“{words}”: {who} is the last armed group named before it"),
    _("“{words}”: {who} is the last organisation named before it"),
    _("“{words}”: {who} is the last state force named before it"),
    _("“{words}”: {who} is the last claimant before it"),
    _("“{words}”: {who} is the last who issued a statement before it"),
    _("“{words}”: {who} is the last body that spoke before it"),
    _("“{words}”: {who} is the last person who spoke before it"),
    _("“{words}”: {who} is the last {what} that spoke before it"),
    _("“{words}”: {who} is the last person named before it"),
    _("“{words}”: {who} is the last body named before it"),
    _("“{words}”: {who} is the last named before it"),
    _("“{words}”: {who} is the last but one named before it"),
    _("“{words}”: {who} is the one of that name in the report"),
    _("“{words}”: {who} is the only one with this office in the report"),
    _("“{words}”: {who} has these initials"),
    _("“{words}”: the words of {who}, quoted here"),
    _("“{words}”: the text is published by {who}"),
    _("“{words}”: nobody named before it can be meant"),
    _("the text's own voice is that of {who}: the text is headed “{words}”"),
    _("the text's own voice is that of {who}: its letterhead is “{words}”"),
    _("the text's own voice is that of {who}: {publisher} is its publisher and says “{words}”"),
)
"""By what a claim was found, and why its claimant is thought to be that one."""

_SPANS = {
    "hour": (_("{count} hour"), _("{count} hours")),
    "day": (_("{count} day"), _("{count} days")),
    "week": (_("{count} week"), _("{count} weeks")),
    "month": (_("{count} month"), _("{count} months")),
    "year": (_("{count} year"), _("{count} years")),
    "decade": (_("{count} decade"), _("{count} decades")),
}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_FIELDS = {
    "day": r"\d{4}-\d\d-\d\d",
    "weekday": "|".join(_WEEKDAYS),
    "actual": "|".join(_WEEKDAYS),
    "month": "|".join(_MONTHS),
    "span": rf"\d+ (?:{'|'.join(_SPANS)})s?",
    "last": r"\d+",
}


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile(
        re.sub(
            r"\\\{(\w+)\\\}",
            lambda found: f"(?P<{found[1]}>{_FIELDS.get(found[1], '.+?')})",
            re.escape(form),
        )
    )


_PATTERNS: dict[tuple[str, ...], list[tuple[re.Pattern[str], str]]] = {
    forms: [(_pattern(each), each) for each in forms] for forms in (BASES, REASONS)
}


def basis_in_words(basis: str) -> str:
    """Return what a time was reckoned from, each part of it for itself."""
    return "; ".join(_said(part, BASES) for part in basis.split("; ")) if basis else ""


def reason_in_words(reason: str) -> str:
    """Return by what a claim was found, or why its claimant is that one."""
    return _said(reason, REASONS)


@lru_cache(maxsize=1024)
def _form_of(words: str, forms: tuple[str, ...]) -> tuple[str, dict[str, str]] | None:
    for pattern, form in _PATTERNS[forms]:
        found = pattern.fullmatch(words)
        if found:
            return form, found.groupdict()
    return None


def _said(words: str, forms: tuple[str, ...]) -> str:
    found = _form_of(words, forms)
    if found is None:
        return words
    form, parts = found
    said = QCoreApplication.translate(_CONTEXT, form)
    if said == form:
        return words
    return said.format(**{name: _part(name, value) for name, value in parts.items()})


def _part(name: str, value: str) -> str:
    """Return a part of a form in the language of the window: days of the week, months and stretches of time have words."""
    locale = QLocale()
    if name in ("weekday", "actual"):
        return locale.standaloneDayName(_WEEKDAYS.index(value) + 1)
    if name == "month":
        return locale.standaloneMonthName(_MONTHS.index(value) + 1)
    if name == "span":
        count, unit = value.split()
        one, many = _SPANS[unit.removesuffix("s")]
        form = one if count == "1" else many
        return QCoreApplication.translate(_CONTEXT, form).format(count=count)
    return value
