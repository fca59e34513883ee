"""What changed between two briefs, in the words of the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from briefing.model.difference import What
from briefing.ui.models.find_list import field_word

if TYPE_CHECKING:
    from briefing.model.difference import Change, FieldChange

_LONG = 160


def in_words(change: Change) -> str:
    """Return a change on one line or several: what became of what, then each field that changed."""
    lines = [] if not change.collection else [_title(change)]
    lines += [_field(each, indent=bool(change.collection)) for each in change.changed if each.name != "id"]
    return "\n".join(lines)


def _title(change: Change) -> str:
    noun = _nouns().get(change.collection, change.collection)
    words = {
        What.ADDED: _tr("Added {noun}"),
        What.REMOVED: _tr("Removed {noun}"),
        What.ACCEPTED: _tr("Accepted {noun}"),
        What.REJECTED: _tr("Rejected {noun}"),
        What.REOPENED: _tr("Put back to be reviewed: {noun}"),
        What.CHANGED: _tr("Changed {noun}"),
        What.MOVED: _tr("Put in another order: {noun}"),
    }[change.what].format(noun=noun)
    return f"{words} · {_short(change.name)}" if change.name else words


def _nouns() -> dict[str, str]:
    return {
        "sources": _tr("source"),
        "parties": _tr("party"),
        "places": _tr("place"),
        "incidents": _tr("incident"),
        "claims": _tr("claim"),
        "gaps": _tr("information gap"),
        "judgements": _tr("judgement"),
        "reliabilities": _tr("reliability"),
    }


def _field(field: FieldChange, *, indent: bool) -> str:
    before, after = (
        _tr("“{words}”").format(words=_short(each)) if each else "–" for each in (field.before, field.after)
    )
    name = " · ".join(field_word(part) for part in field.name.split("."))
    words = _tr("{field}: {before} → {after}").format(field=name, before=before, after=after)
    return f"    {words}" if indent else words


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else f"{line[: _LONG - 1]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("change", words)
