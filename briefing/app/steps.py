"""Steps: the edits of one sitting, each with its name, to be taken back and made again.

Briefs share what an edit does not touch. Yet a brief of 3,000 claims has a list of 3,000 references of its own (24 KB), so
that not the briefs are kept but what lies between them: for a list the part that changed, for any other field its two
values. An edit of one claim then costs about a kilobyte, however large the brief is.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.model.brief import Brief


@dataclass(frozen=True, slots=True)
class _Field:
    """What an edit did to one field: from `at`, `old` became `new`; without `at`, the whole value did."""

    name: str
    at: int | None
    old: Any
    new: Any

    def put(self, value: Any, gone: Any, come: Any) -> Any:
        if self.at is None:
            return come
        return (*value[: self.at], *come, *value[self.at + len(gone) :])


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    changed: tuple[_Field, ...]


class Steps:
    """The brief as it stands, and the way that led there."""

    def __init__(self, brief: Brief) -> None:
        """Stand at `brief`, with nothing to take back."""
        self.brief = brief
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, or nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would make again, or nothing."""
        return self._undone[-1].label if self._undone else ""

    def add(self, label: str, brief: Brief) -> None:
        """Go on to `brief`; what was taken back before is forgotten."""
        self._done.append(_Step(label, _changed(self.brief, brief)))
        self._undone.clear()
        self.brief = brief

    def amend(self, label: str, brief: Brief) -> None:
        """Go on to `brief` as a part of the last edit, where that has this name and was not taken back; else as `add`."""
        if self._undone or self.undo_label != label:
            self.add(label, brief)
            return
        self.undo()
        self.add(label, brief)

    def undo(self) -> bool:
        """Take back the last edit and return whether there was one."""
        if not self._done:
            return False
        step = self._done.pop()
        self._undone.append(step)
        self._put({each.name: each.put(self._value(each), each.new, each.old) for each in step.changed})
        return True

    def redo(self) -> bool:
        """Make the edit again that was last taken back, and return whether there was one."""
        if not self._undone:
            return False
        step = self._undone.pop()
        self._done.append(step)
        self._put({each.name: each.put(self._value(each), each.old, each.new) for each in step.changed})
        return True

    def _value(self, field: _Field) -> Any:
        return getattr(self.brief, field.name)

    def _put(self, values: dict[str, Any]) -> None:
        self.brief = replace(self.brief, **values)


def _changed(before: Brief, after: Brief) -> tuple[_Field, ...]:
    pairs = ((each.name, getattr(before, each.name), getattr(after, each.name)) for each in fields(before))
    return tuple(_field(name, old, new) for name, old, new in pairs if old is not new)


def _field(name: str, old: Any, new: Any) -> _Field:
    if not (isinstance(old, tuple) and isinstance(new, tuple)):
        return _Field(name, None, old, new)
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] is new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] is new[-1 - end]:
        end += 1
    return _Field(name, start, old[start : len(old) - end], new[start : len(new) - end])
