"""Intake: what is done with all that comes in – dropped, pasted, chosen, typed – and the list in which one sees how it fares."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from briefing.app.folders import MOST, Looked, look_into
from briefing.app.importing import Incoming, Kind, Stage, Stated, typed_report
from briefing.model.address_only import attach, is_address_only, waiting_for
from briefing.model.copies import copy_in
from briefing.model.problem import Level
from briefing.ui import trouble_words
from briefing.ui.clipboard import held as held_in
from briefing.ui.intake_words import IntakeWords
from briefing.ui.models.imports_list import Entry, ImportsList, State
from briefing.ui.notices import Notice
from briefing.ui.pdf_briefs import SUFFIX as _PDF
from briefing.ui.pdf_briefs import PdfBriefs
from briefing.ui.worker import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing.app.importing import Imported
    from briefing.model.draft import Draft
    from briefing.model.source import Source
    from briefing.ui.desk import Desk
    from briefing.ui.reading import Progress, Reader

_BRIEF = ".brief"


class Intake(QObject):
    """The ways of reports into the brief. What it reads arrives on the desk by itself; here it is listed.

    Signals:
        noticed: something to tell, as a `Notice`.
        briefs_came: `.brief` files among what came, as a tuple of paths: they are opened, not read.
        carried_came: a PDF among what came carries a brief, as `CameBrief`: it is opened, not read.
    """

    noticed = Signal(object)
    briefs_came = Signal(object)
    carried_came = Signal(object)

    def __init__(self, desk: Desk, reader: Reader, parent: QObject | None = None) -> None:
        """List what `reader` reads for `desk`; made after the desk, so that a report is on the desk before it is listed."""
        super().__init__(parent)
        self._desk, self._reader = desk, reader
        self._words = IntakeWords(self)
        self._lane = Lane("folders", self)
        self._pdfs = PdfBriefs(self)
        self._pdfs.came.connect(self.carried_came)
        self._pdfs.left.connect(self._take_reports)
        self._pdfs.noticed.connect(self.noticed)
        self._stop = threading.Event()
        self._looking = 0
        self._before: frozenset[str] = frozenset()
        self._targets: dict[Path, str] = {}
        self._failed: list[Imported] = []
        self._known = 0
        self.list = ImportsList(self)
        reader.taken.connect(self._taken)
        reader.progressed.connect(self._progressed)
        reader.read.connect(self._read)
        reader.cancelled.connect(self._cancelled)

    @property
    def busy(self) -> bool:
        """Whether anything is being read, or folders are being looked into."""
        return self._reader.busy or self._pdfs.busy or self._looking > 0

    # ── the ways in ──

    def warm_up(self) -> None:
        """Have the reading process started: something is about to come."""
        self._reader.warm_up()

    def take_mime(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted, or say why there is nothing to take."""
        came = held_in(mime)
        if not came:
            text = self._words.only_picture() if came.only_picture else self._words.nothing()
            self.noticed.emit(Notice(text=text, level=Level.WARNING))
        self.take(came.paths)
        self._offer(came.addresses)
        self._reader.take(came.reports)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        # Nothing at all where no program has put anything there.
        self.take_mime(QGuiApplication.clipboard().mimeData() or QMimeData())

    def take(self, paths: Sequence[Path]) -> None:
        """Take files, and what is in folders; `.brief` files are told in `briefs_came`, PDFs of ours in `carried_came`."""
        briefs = tuple(path for path in paths if path.suffix.lower() == _BRIEF and not path.is_dir())
        pdfs = [path for path in paths if path.suffix.lower() == _PDF and path.is_file()]
        ours = {*briefs, *pdfs}
        others = [path for path in paths if path not in ours]
        if briefs:
            self.briefs_came.emit(briefs)
        if pdfs:
            self._pdfs.look(pdfs, others)
        else:
            self._take_reports(others)

    def _take_reports(self, paths: Sequence[Path]) -> None:
        if any(path.is_dir() for path in paths):
            self._look_into(list(paths))
        else:
            self._reader.take(list(paths))

    def take_typed(self, text: str, stated: Stated) -> None:
        """Take a text that a person typed, with what they state about it."""
        self._reader.take([typed_report(Kind.TYPED, text.encode("utf-8", "replace"), stated)])

    def take_address(self, address: str) -> None:
        """Take an address as a source of its own, without a text yet; nothing is fetched."""
        self._reader.take([typed_report(Kind.ADDRESS, address.encode("utf-8", "replace"))])

    def attach(self, path: Path, source_id: str) -> None:
        """Read a file that is the text of an address-only source."""
        self._targets[path] = source_id
        self._reader.take([path])

    def cancel(self) -> None:
        """Read no more of what came, at once; what has arrived stays."""
        self._stop.set()
        self._reader.cancel()

    def put_away(self, row: int = -1) -> None:
        """Take one entry out of the list, or all that are not still to be read."""
        self.list.put_away(row)

    def accept(self, row: int) -> None:
        """Add the address that is offered in a row as a source; nothing happens where none is."""
        entry = self.list.entries[row]
        if entry.state is State.OFFERED:
            self.list.put_away(row)
            self.take_address(entry.address)

    def close(self) -> None:
        """Look into no more folders."""
        self._stop.set()
        self._pdfs.close()
        self._lane.close()

    # ── folders and addresses ──

    def _look_into(self, paths: list[Path]) -> None:
        if not self.busy:
            self.list.settle()
        self._stop = stop = threading.Event()
        self._looking += 1
        self._lane.run(
            lambda _: look_into(paths, stopped=stop.is_set),
            done=lambda looked: self._looked(looked, stop),
            failed=self._looked_in_vain,
        )

    def _looked(self, looked: Looked, stop: threading.Event) -> None:
        self._looking -= 1
        if stop.is_set():
            return
        if looked.left_out:
            name, details = self._words.left_out(looked)
            self.list.add([Entry(name=name, state=State.LEFT_OUT, details=details)])
        self.list.add(
            Entry(name=str(path), state=State.FAILED, note=self._words.closed()) for path in looked.closed
        )
        if looked.more:
            self.noticed.emit(Notice(text=self._words.too_many(MOST), level=Level.WARNING))
        if not looked.reports:
            self.noticed.emit(Notice(text=self._words.no_reports(), level=Level.WARNING))
        self._reader.take(looked.reports)

    def _looked_in_vain(self, error: Exception) -> None:
        self._looking -= 1
        self.noticed.emit(Notice(text=str(error), level=Level.ERROR))

    def _offer(self, addresses: Sequence[str]) -> None:
        known = {source.address for source in self._desk.brief.sources}
        new = [address for address in addresses if address not in known]
        offered = {entry.address for entry in self.list.entries}
        self.list.add(
            Entry(
                name=address,
                state=State.OFFERED,
                note=self._words.offered(),
                details=self._words.offered_details(),
                address=address,
            )
            for address in new
            if address not in offered
        )
        if new:
            self.noticed.emit(Notice(text=self._words.not_fetched(new[0]), level=Level.WARNING))
        elif addresses:
            self.noticed.emit(Notice(text=self._words.address_known(addresses[0])))

    # ── how it fares ──

    def _taken(self, incoming: tuple[Incoming, ...]) -> None:
        if not any(entry.state.open for entry in self.list.entries):
            self.list.settle()
            self._failed, self._known = [], 0
        waiting = self._words.waiting()
        self.list.add(Entry(name=each.name, note=waiting, details=str(each.path)) for each in incoming)

    def _progressed(self, progress: Progress | None) -> None:
        self._before = frozenset(source.id for source in self._desk.brief.sources)
        row = self.list.current()
        if progress is None:
            self._end_round()
        elif row >= 0:
            looking = progress.stage is Stage.CLAIMS
            self.list.change(
                row, state=State.READING, note=self._words.reading(claims=looking, share=progress.share)
            )

    def _read(self, imported: Imported) -> None:
        row = self.list.current()
        if row < 0:
            return
        if imported.draft is not None:
            self._arrived(row, imported.path, imported.draft)
            return
        error = imported.error
        detail, advice = (
            (trouble_words.detail(error.detail), trouble_words.advice(error.advice)) if error else ("", "")
        )
        self.list.change(row, state=State.FAILED, note=detail, details=f"{detail}.\n{advice}".strip())
        self._failed.append(imported)

    def _arrived(self, row: int, path: Path, draft: Draft) -> None:
        source = draft.source
        target = self._targets.pop(path, "")
        if source.id in self._before:
            self._known += 1
            self.list.change(row, state=State.KNOWN, note=self._words.known(), source=source.id)
            return
        sources = self._desk.brief.sources
        held = next((each for each in sources if each.id == source.id), None)
        if held is None:  # the desk refused it, and says why
            self.list.change(row, state=State.FAILED, note=self._words.refused())
            return
        copied = copy_in(sources, held)
        note = self._words.copied(copied) if copied else self._words.found(draft)
        self.list.change(row, state=State.READ, note=note, source=source.id)
        self._attach(source, target)

    def _attach(self, report: Source, target: str) -> None:
        """Put a report in the place of the address-only source that it is the text of."""
        brief = self._desk.brief
        chosen = next((each for each in brief.sources if each.id == target and is_address_only(each)), None)
        known = chosen or waiting_for(brief, report)
        if known is not None and any(each.id == report.id for each in brief.sources):
            self._desk.apply(self._words.attached(known), attach(known.id, report.id))

    def _cancelled(self, unread: tuple[Incoming, ...]) -> None:
        self.list.leave_unread(self._words.unread())
        self._targets.clear()
        self.noticed.emit(Notice(text=self._words.cancelled(unread), level=Level.WARNING))

    def _end_round(self) -> None:
        if self._failed:
            self.noticed.emit(Notice(text=self._words.failed(self._failed), level=Level.ERROR))
        if self._known:
            self.noticed.emit(Notice(text=self._words.all_known(self._known)))
        self._failed, self._known = [], 0
        if self.list.current() >= 0:  # another brief was opened meanwhile
            self.list.leave_unread(self._words.unread())
            self._targets.clear()
