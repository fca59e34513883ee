"""The words of a toll: "Killed, soldiers", "14 – 22 or more", "camp committee ≥ 22", in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from briefing.model.claim import Attitude
from briefing.model.figure_signs import in_signs
from briefing.model.toll import told_apart
from briefing.ui.offsets import plain
from briefing.ui.words import word

if TYPE_CHECKING:
    from briefing.model.claim import Figure
    from briefing.model.incident_toll import Extent, Stated, TollLine
    from briefing.model.toll import Whole


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("toll", text))


def _tr(text: str) -> str:
    """Return `text` in the language of the window."""
    return QCoreApplication.translate("toll", text)


_EFFECTS = {
    "killed": _("Killed"),
    "wounded": _("Wounded"),
    "killed or wounded": _("Killed or wounded"),
    "casualties": _("Casualties"),
    "missing": _("Missing"),
    "abducted": _("Abducted"),
    "captured": _("Captured"),
    "detained": _("Detained"),
    "displaced": _("Displaced"),
    "raped": _("Raped"),
    "shot": _("Shot"),
}
_PEOPLE = {"attackers": _("attackers"), "soldiers": _("soldiers"), "civilians": _("civilians")}
"""The board's words for those who were counted; what is none of them stands as a report words it."""
_LONGEST = 28
"""Letters of a name: what is longer is cut, and stands whole in the tool tip."""


def head(line: TollLine) -> str:
    """Return what befell whom: "Killed, soldiers"; a claimant's own word in quotation marks: "“neutralized”, attackers"."""
    effect = _tr(_EFFECTS[line.effect]) if line.effect in _EFFECTS else quoted(cut(line.effect))
    if not line.people:
        return effect
    return _tr("{effect}, {people}").format(effect=effect, people=people(line.people))


def people(name: str) -> str:
    """Return a word for those who were counted."""
    return _tr(_PEOPLE[name]) if name in _PEOPLE else cut(name)


def between(line: TollLine) -> str:
    """Return the range of a line, or nothing where there is none; a number that nobody else gives as it is worded: "> 80"."""
    if line.single is not None:
        return number(line.single)
    return _range(line.extent) if line.extent else ""


def says(line: TollLine, stated: Stated) -> str:
    """Return who says what: "camp committee ≥ 22", "the army: denied 12"; who alone gives the number, alone."""
    who = cut(stated.side)
    if stated.one is not None and stated.one is line.single:
        parts = _parts(stated.numbers[0])
        return _tr("{who}, {parts}").format(who=who, parts=parts) if parts else who
    whose = len({each.figure.whose.casefold() for each in stated.numbers}) > 1
    numbers = _together([_number_with_parts(each, whose=whose) for each in stated.numbers])
    if stated.told:
        return _tr("{who} {number}").format(who=who, number=numbers)
    return _tr("{who}: {attitude} {number}").format(
        who=who, attitude=word(Attitude(stated.stance)), number=numbers
    )


def number(figure: Figure) -> str:
    """Return a number with its sign, written as the language of the window does."""
    return in_signs(figure, _written)


def quoted(words: str) -> str:
    """Return somebody's own words between the quotation marks of the window's language."""
    return _tr("“{words}”").format(words=words)


def cut(name: str) -> str:
    """Return a name from outside on one line, no longer than a link may be."""
    shown = plain(name)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1].rstrip()}…"


def _range(extent: Extent) -> str:
    low, high = _written(extent.lowest), _written(extent.highest)
    below = _tr("{number} or fewer").format(number=low) if extent.open_below else low
    above = _tr("{number} or more").format(number=high) if extent.open_above else high
    if extent.lowest == extent.highest and not (extent.open_below and extent.open_above):
        return below if extent.open_below else above
    return _tr("{low} – {high}").format(low=below, high=above)


def _number_with_parts(whole: Whole, *, whose: bool) -> str:
    own = f"{number(whole.figure)} {cut(whole.figure.whose)}".strip() if whose else number(whole.figure)
    parts = _parts(whole)
    return _tr("{number}, {parts}").format(number=own, parts=parts) if parts else own


def _parts(whole: Whole) -> str:
    """Return who of those counted are told apart: "9 of them children"."""
    told = [
        _tr("{number} of them {people}").format(number=number(each), people=cut(apart))
        if (apart := told_apart(whole, each))
        else _tr("{number} of them").format(number=number(each))
        for each in whole.parts
    ]
    return ", ".join(told)


def _together(parts: list[str]) -> str:
    """Return parts side by side, not added up: "4 and 2"."""
    if len(parts) < 2:
        return "".join(parts)
    return _tr("{first} and {last}").format(first=", ".join(parts[:-1]), last=parts[-1])


def _written(value: int) -> str:
    return QLocale().toString(value)
