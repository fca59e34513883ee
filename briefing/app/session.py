"""Session: one open brief, its history and its listeners. `apply` is the only door through which a brief changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.exporting import save_brief
from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.check import problems
from briefing.model.merge import merge
from briefing.store.brief_file import load

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.draft import Draft
    from briefing.model.edit import Edit
    from briefing.model.problem import Problem

Listener = Callable[[Brief], None]


@dataclass(frozen=True, slots=True)
class Step:
    """A brief and the name of the edit that made it."""

    label: str
    brief: Brief


class Session:
    """One open brief with everything that was done to it since it was opened.

    Listeners are told the new brief after each change, on the thread that made it.
    """

    def __init__(
        self,
        brief: Brief | None = None,
        *,
        originals: Mapping[str, bytes] | None = None,
        path: Path | None = None,
    ) -> None:
        """Open a brief that lies in memory, with its sources' original bytes by SHA-256; `path` is where it is saved."""
        self._steps = [Step("Open", brief or Brief())]
        self._now = 0
        self._saved: Brief | None = brief if path else None
        self._originals = dict(originals or {})
        self._lost: tuple[Problem, ...] = ()
        self._listeners: list[Listener] = []
        self.path = path

    @classmethod
    def open(cls, path: Path) -> Session:
        """Return the session of a `.brief` file; `StoreError` where it is none.

        Originals that the file has lost are among the `problems`; the rest of the brief is there.
        """
        stored = load(path)
        session = cls(stored.brief, originals=_whole(stored.originals), path=path)
        session._lost = stored.problems
        return session

    @property
    def brief(self) -> Brief:
        """The brief as it now is."""
        return self._steps[self._now].brief

    @property
    def changed(self) -> bool:
        """Whether there is something that no file holds."""
        return self.brief is not self._saved

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, or nothing."""
        return self._steps[self._now].label if self._now else ""

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would make again, or nothing."""
        return self._steps[self._now + 1].label if self._now + 1 < len(self._steps) else ""

    def listen(self, listener: Listener) -> None:
        """Have `listener` told every new state of the brief."""
        self._listeners.append(listener)

    def apply(self, label: str, edit: Edit) -> None:
        """Make an edit and remember it under its name; an edit that changes nothing leaves no trace."""
        changed = edit(self.brief)
        if changed == self.brief:
            return
        self._steps = [*self._steps[: self._now + 1], Step(label, changed)]
        self._now += 1
        self._tell()

    def take_in(self, draft: Draft) -> None:
        """Merge a draft into the brief and keep its original bytes."""
        self._originals[draft.source.sha256] = draft.original
        self.apply(f"Add {draft.source.name}", merge(draft))

    def undo(self) -> None:
        """Take back the last edit; nothing happens where there is none."""
        if self._now:
            self._now -= 1
            self._tell()

    def redo(self) -> None:
        """Make the edit again that was last taken back; nothing happens where there is none."""
        if self._now + 1 < len(self._steps):
            self._now += 1
            self._tell()

    def problems(self) -> tuple[Problem, ...]:
        """Return what stands against issuing the brief, the gravest first."""
        lost = [problem for problem in self._lost if not self._has_original(problem.place)]
        return tuple(sorted((*lost, *problems(self.brief)), key=lambda problem: problem.level.gravity))

    def save(self, path: Path | None = None) -> None:
        """Save to `path`, or to the file it came from; `ValueError` where neither is known, `StoreError` from the disk."""
        target = path or self.path
        if target is None:
            raise ValueError("the brief has no file yet: say where to save it")
        save_brief(target, self.brief, self._originals, label=self.undo_label or "Save")
        self.path, self._saved = target, self.brief

    def _has_original(self, source_id: str) -> bool:
        return any(each.id == source_id and each.sha256 in self._originals for each in self.brief.sources)

    def _tell(self) -> None:
        for listener in self._listeners:
            listener(self.brief)


def _whole(originals: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the originals that can be read."""
    whole = {}
    for digest in originals:
        with suppress(StoreError):  # told by `load` already, with the source it belongs to
            whole[digest] = originals[digest]
    return whole
