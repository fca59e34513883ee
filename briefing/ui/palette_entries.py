"""Palette entries: what the command palette offers – actions, and places of the brief – and which of them some words mean.

Every word typed has to stand in an entry, accents and case aside; only where few entries have them all, words that are
merely like them count too. So three thousand claims are looked through between two keystrokes.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.ui.actions.action import translated, why_not
from briefing.ui.offsets import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.ui.actions.action import Action

MOST = 60
_FEW = 6
_ALIKE = 74
"""How like, in per cent, words must be to those of an entry that has not all of them."""


class Kind(Enum):
    """What an entry leads to."""

    ACTION = auto()
    SOURCE = auto()
    INCIDENT = auto()
    CLAIM = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the palette: `target` is the name of an action or a place; `why_not` says why it cannot be chosen now."""

    kind: Kind
    target: str
    title: str
    note: str = ""
    keys: str = ""
    why_not: str = ""
    words: str
    """What is searched: title and note, folded."""


def action_entries(
    actions: Sequence[Action], made: Mapping[str, QAction], lately: Sequence[str]
) -> list[Entry]:
    """Return the entries of all actions, those chosen lately first, then in the order of the menus."""
    rank = {name: number for number, name in enumerate(lately)}
    known = [action for action in actions if action.name in made]
    ordered = sorted(known, key=lambda action: rank.get(action.name, len(rank)))
    return [_of_action(action, made[action.name]) for action in ordered]


Known = dict[str, "tuple[Claim, Entry]"]
"""Claims by their ids, each with the entry that was made of it."""


def place_entries(brief: Brief, known: Known | None = None) -> list[Entry]:
    """Return the entries of all sources, incidents and claims of a brief, in its order.

    Entries of claims that are still the same are taken from `known`, which is brought up to date.
    """
    kept = {} if known is None else known
    entries = [
        _entry(Kind.SOURCE, source.id, source.title or source.file_name or source.id, source.publisher)
        for source in brief.sources
    ]
    entries += [
        _entry(
            Kind.INCIDENT,
            incident.id,
            incident.title or incident.id,
            incident.when.wording or incident.when.edtf,
        )
        for incident in brief.incidents
    ]
    titles = {source.id: source.publisher or source.title for source in brief.sources}
    for claim in brief.claims:
        held = kept.get(claim.id)
        if held is None or held[0] is not claim:
            held = kept[claim.id] = (claim, _of_claim(claim, titles.get(claim.source, "")))
        entries.append(held[1])
    return entries


def found(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """Return the entries that the words mean, the best first, at most `MOST`; without words, the actions as they come."""
    wanted = folded(typed).split()
    if not wanted:
        return [entry for entry in entries if entry.kind is Kind.ACTION][:MOST]
    having = [entry for entry in entries if all(word in entry.words for word in wanted)]
    having.sort(key=lambda entry: _rank(entry, wanted))
    if len(having) >= _FEW:
        return having[:MOST]
    return (having + _alike(entries, " ".join(wanted), having))[:MOST]


def folded(text: str) -> str:
    """Return a text without case and accents, as it is searched."""
    if not text.isascii():
        text = "".join(
            letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)
        )
    return text.casefold()


def _alike(entries: Sequence[Entry], wanted: str, having: Sequence[Entry]) -> list[Entry]:
    if len(wanted) < 3:
        return []
    from rapidfuzz import fuzz, process  # only now: nobody searches before the window stands

    known = {id(entry) for entry in having}
    others = [entry for entry in entries if id(entry) not in known]
    near = process.extract(
        wanted,
        [entry.words for entry in others],
        scorer=fuzz.partial_ratio,
        limit=_FEW * 2,
        score_cutoff=_ALIKE,
        processor=None,
    )
    return [others[number] for _, _, number in near]


def _rank(entry: Entry, wanted: Sequence[str]) -> tuple[bool, int, int]:
    """Return what sorts the better entry first: it can be chosen, it begins with the words, it is of the rarer kind."""
    at = entry.words.find(wanted[0])
    if at == 0:
        place = 0
    elif at > 0 and entry.words[at - 1] == " " and at < len(entry.title):
        place = 1
    else:
        place = 2 if at < len(entry.title) else 3
    return bool(entry.why_not), place, entry.kind.value


def _of_action(action: Action, made: QAction) -> Entry:
    menu = _bare(translated(action.menu))
    help_text = translated(action.help) if action.help else ""
    # The action's own words may name what it would undo; "&&" there is one "&".
    title = _bare(made.text())
    keys = "  ".join(key.toString(key.SequenceFormat.NativeText) for key in made.shortcuts())
    note = f"{menu} · {help_text}" if help_text else menu
    why = "" if made.isEnabled() else why_not(action.needs)
    words = folded(f"{title} {note} {action.name.replace('_', ' ')}")
    return Entry(
        kind=Kind.ACTION, target=action.name, title=title, note=note, keys=keys, why_not=why, words=words
    )


def _of_claim(claim: Claim, published: str) -> Entry:
    note = " · ".join(part for part in (claim.attribution.claimant, published) if part)
    return _entry(Kind.CLAIM, claim.id, claim.text or claim.wording, note)


def _entry(kind: Kind, target: str, title: str, note: str) -> Entry:
    return Entry(
        kind=kind, target=target, title=_short(title), note=plain(note), words=folded(f"{title} {note}")
    )


def _short(title: str) -> str:
    return plain(title[:240])


def _bare(text: str) -> str:
    """Return the words of a menu or an action without the marks of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def kind_word(kind: Kind) -> str:
    """Return what stands small beside an entry; an action has its keys there instead."""
    words = {
        Kind.SOURCE: QCoreApplication.translate("palette", "source"),
        Kind.INCIDENT: QCoreApplication.translate("palette", "incident"),
        Kind.CLAIM: QCoreApplication.translate("palette", "claim"),
    }
    return words.get(kind, "")
