"""A small window for tests of the pages: the desk, the brief's own parts, and the preview, as the main window joins them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter

from briefing.ui.application import make_application
from briefing.ui.desk import Desk
from briefing.ui.moments.brief import BriefMoment
from briefing.ui.pages import DraftPicture, MadePages, PageMaker
from briefing.ui.panels.preview import PreviewPanel
from tests.render.briefs import desk_brief

if TYPE_CHECKING:
    from briefing.model.brief import Brief
    from briefing.ui.editing import FieldEdit
    from briefing.ui.notices import Notice

PATIENCE_MS = 90_000


class Bench(QSplitter):
    """The window, and all that its pages told, in order."""

    def __init__(self) -> None:
        """Open it on an empty brief."""
        make_application()
        super().__init__()
        self.desk, self.pages, self.preview = Desk(self), PageMaker(self), PreviewPanel(self)
        self.moment = BriefMoment(self.desk, self)
        self.addWidget(self.moment)
        self.addWidget(self.preview)
        self.told: list[DraftPicture | MadePages | Notice] = []
        self.places: list[str] = []
        self.preview.join(self.pages)
        self.moment.join(self.pages, self.moment.flush)
        for signal in (self.pages.drafted, self.pages.made, self.pages.failed):
            signal.connect(self.told.append)
        for panel in (*self.moment.panels, self.preview):
            panel.edited.connect(self._edit)
            panel.place_chosen.connect(self.places.append)
        self.desk.brief_changed.connect(self._show)
        self.resize(1100, 760)
        self.setSizes([490, 610])
        self.show()

    @property
    def made(self) -> list[MadePages]:
        """The exact pages that were told of."""
        return [each for each in self.told if isinstance(each, MadePages)]

    @property
    def exact(self) -> bool:
        """Whether the pages shown are those of the brief on the desk."""
        return bool(self.made) and self.made[-1].brief is self.desk.brief

    @property
    def fresh(self) -> bool:
        """Whether the brief on the desk is as it was opened."""
        return bool(self.made) and self.desk.undo_label == "Open"

    def open(self, brief: Brief) -> None:
        """Put a brief on the desk."""
        self.desk.new()
        self.told.clear()
        self.places.clear()
        for source in brief.sources:
            self.desk.keeper.session.originals.add(source.sha256, source.text.encode())
        self.desk.apply("Open", lambda _: brief)

    def close_all(self) -> None:
        """End everything."""
        self.moment.close_over()
        self.pages.close()
        self.desk.close()
        self.close()

    def _edit(self, edited: FieldEdit) -> None:
        self.desk.apply(edited.label, edited.edit)

    def _show(self, brief: Brief) -> None:
        self.preview.show_brief(brief)
        self.moment.show_brief(brief)
        self.moment.handover.show_problems(self.desk.problems())
        self.pages.want(brief)


def brief(name: str, **fields: object) -> Brief:
    """Return a brief of an invented day that has an id of its own."""
    return replace(desk_brief(), id=f"b-{name}", **fields)  # type: ignore[arg-type]
