"""Session: one open brief, its history and its listeners. `apply` is the only door through which a brief changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.app.exporting import save_brief
from briefing.app.making import make
from briefing.app.originals import Originals
from briefing.app.steps import Steps
from briefing.errors import StoreError
from briefing.model.brief import Brief
from briefing.model.check import problems
from briefing.model.merge import merge
from briefing.model.numbering import numbered
from briefing.store.brief_file import load

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.draft import Draft
    from briefing.model.edit import Edit
    from briefing.model.problem import Problem

Listener = Callable[[Brief], None]


class Session:
    """One open brief with everything that was done to it since it was opened.

    Listeners are told the new brief after each change, on the thread that made it; `last_change` is then its name.
    """

    read_only: StoreError | None = None
    """Why the brief may be looked at but not changed, or None."""

    def __init__(
        self,
        brief: Brief | None = None,
        *,
        originals: Mapping[str, bytes] | None = None,
        path: Path | None = None,
    ) -> None:
        """Open a brief that lies in memory, with its sources' original bytes by SHA-256; `path` is where it is saved."""
        self._steps = Steps(numbered(brief or Brief()))
        self._saved: Brief | None = self.brief if path else None
        self._lost: tuple[Problem, ...] = ()
        self._listeners: list[Listener] = []
        self.originals = Originals(originals or {})
        self.last_change = ""
        self.path = path

    @classmethod
    def open(cls, path: Path, *, thorough: bool = True) -> Session:
        """Return the session of a `.brief` file; `StoreError` where it is none.

        Originals that the file has lost are among the `problems`; the rest of the brief is there. They are read from the
        file when they are wanted; unless `thorough`, not even looked into now.
        """
        stored = load(path, thorough=thorough)
        session = cls(stored.brief, originals=stored.originals, path=path)
        session._lost = stored.problems
        return session

    @property
    def brief(self) -> Brief:
        """The brief as it now is."""
        return self._steps.brief

    @property
    def changed(self) -> bool:
        """Whether there is something that no file of its own holds."""
        return self.brief is not self._saved and self.brief != self._saved

    @property
    def undo_label(self) -> str:
        """The name of the edit that `undo` would take back, or nothing."""
        return self._steps.undo_label

    @property
    def redo_label(self) -> str:
        """The name of the edit that `redo` would make again, or nothing."""
        return self._steps.redo_label

    def listen(self, listener: Listener) -> None:
        """Have `listener` told every new state of the brief."""
        self._listeners.append(listener)

    def apply(self, label: str, edit: Edit, *, going_on: bool = False) -> None:
        """Make an edit and remember it under its name; an edit that changes nothing leaves no trace.

        One that is `going_on`, such as more letters of a title, is one edit with the last one where that has its name.
        Raises `StoreError` where the brief is `read_only`.
        """
        changed = numbered(edit(self.brief), since=self.brief)
        if changed == self.brief:
            return
        self._refuse_read_only()
        add = self._steps.amend if going_on else self._steps.add
        add(label, changed)
        self._tell(label)

    def take_in(self, draft: Draft) -> None:
        """Merge a draft into the brief and keep its original bytes; the first one gives the brief what its head lacks."""
        self._refuse_read_only()
        self.originals.add(draft.source.sha256, draft.original)
        first = not self.brief.sources

        def edit(brief: Brief) -> Brief:
            merged = merge(draft)(brief)
            return _with_head(merged, draft) if first else merged

        self.apply(f"Add {draft.source.name}", edit)

    def undo(self) -> None:
        """Take back the last edit; nothing happens where there is none."""
        label = self.undo_label
        if self._steps.undo():
            self._tell(f"Undo: {label}")

    def redo(self) -> None:
        """Make the edit again that was last taken back; nothing happens where there is none."""
        label = self.redo_label
        if self._steps.redo():
            self._tell(f"Redo: {label}")

    def problems(self, brief: Brief | None = None) -> tuple[Problem, ...]:
        """Return what stands against issuing the brief, or the one given, the gravest first; on any thread."""
        brief, held = brief or self.brief, self.originals.fresh
        fresh = {source.id for source in brief.sources if source.sha256 in held}
        lost = [problem for problem in self._lost if problem.place not in fresh]
        return tuple(sorted((*lost, *problems(brief)), key=lambda problem: problem.level.gravity))

    def report_lost(self, lost: Problem) -> None:
        """Count a source's original among the lost ones, as `problems` tells."""
        if lost not in self._lost:
            self._lost = (*self._lost, lost)

    def save(self, path: Path | None = None) -> None:
        """Save to `path`, or to the file it came from; `ValueError` where neither is known, `StoreError` from the disk."""
        target = path or self.path
        if target is None:
            raise ValueError("the brief has no file yet: say where to save it")
        if self.read_only is not None and target == self.path:
            self._refuse_read_only()
        save_brief(target, self.brief, self.originals, label=self.undo_label or "Save")
        self.saved_as(target, self.brief)

    def saved_as(self, path: Path, brief: Brief) -> None:
        """Take note that the file at `path` is the brief's own from now on, and holds `brief`."""
        if path != self.path:
            self.read_only = None
        self.path, self._saved = path, brief

    def _refuse_read_only(self) -> None:
        if self.read_only is not None:
            why = self.read_only
            raise StoreError(why.detail, where=why.where, advice=why.advice)

    def _tell(self, label: str) -> None:
        self.last_change = label
        for listener in self._listeners:
            listener(self.brief)


def _with_head(brief: Brief, draft: Draft) -> Brief:
    """Return `brief` with what of its head is empty filled from the first report, as the command line does."""
    made = make([draft])
    wanted = {name: getattr(made, name) for name in ("id", "serial", "as_of") if not getattr(brief, name)}
    return replace(brief, language=made.language, **wanted)
