"""Assessment: what happened in the field's terms, how good the sources are, and what the desk makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar

from briefing.model.check_assessment import judgements_are_sound
from briefing.model.check_incidents import incidents_are_told
from briefing.model.problem import Level
from briefing.ui.moments.moment import Moment
from briefing.ui.panels.details import DetailsPanel
from briefing.ui.panels.grades import GradesPanel
from briefing.ui.panels.judgements import JudgementsPanel
from briefing.ui.panels.recommendations import RecommendationsPanel
from briefing.ui.widgets.layouts import rule, stack_up

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from briefing.model.brief import Brief
    from briefing.ui.desk import Desk
    from briefing.ui.panels.panel import Panel


class AssessmentMoment(Moment):
    """Four views behind a quiet row of tabs: incidents, grades, judgements, gaps and recommendations.

    Alt+1 to Alt+4 show them, Ctrl+Page Up and Down go round.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Work on what lies on `desk`."""
        super().__init__(desk, parent)
        self.details, self.grades = DetailsPanel(self), GradesPanel(self)
        self.judgements, self.recommendations = JudgementsPanel(self), RecommendationsPanel(self)
        self.tabs, self._stack = QTabBar(self), QStackedWidget(self)
        self.tabs.setAccessibleName(self.tr("Parts of the assessment"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        words = (
            self.tr("Incidents"),
            self.tr("Grades"),
            self.tr("Judgements"),
            self.tr("Gaps and recommendations"),
        )
        for number, (panel, name) in enumerate(zip(self.panels, words, strict=True)):
            self._stack.addWidget(panel)
            self.tabs.addTab(name)
            self.tabs.setTabToolTip(number, self.tr("Alt+{number}").format(number=number + 1))
            self._key(f"Alt+{number + 1}", lambda number=number: self.show_part(number))
        self._key("Ctrl+PgDown", lambda: self.show_part((self.part + 1) % len(self.panels)))
        self._key("Ctrl+PgUp", lambda: self.show_part((self.part - 1) % len(self.panels)))
        self.tabs.currentChanged.connect(self._chosen)
        stack_up(self, self.tabs, rule(self), self._stack, stretched=self._stack)

    @property
    def name(self) -> str:
        """What it is called in the bar."""
        return self.tr("Assessment")

    @property
    def panels(self) -> Sequence[Panel]:
        """Incidents, grades, judgements, gaps and recommendations."""
        return (self.details, self.grades, self.judgements, self.recommendations)

    @property
    def part(self) -> int:
        """The number of the view in sight, from 0."""
        return self._stack.currentIndex()

    def note(self, brief: Brief) -> str:
        """Return how much in the incidents and judgements stands against issuing."""
        found = (*incidents_are_told(brief), *judgements_are_sound(brief))
        count = sum(problem.level is not Level.NOTE for problem in found)
        return f"{count} ⚠" if count else ""

    def show_brief(self, brief: Brief) -> None:
        """Have the view in sight show `brief`; the others follow when they come into sight."""
        self.panels[self.part].show_brief(brief)

    def show_part(self, number: int) -> None:
        """Bring a view into sight and go where its work begins."""
        self.tabs.setCurrentIndex(number)
        self.begin()

    def go_to(self, place: str) -> bool:
        """Bring the view into sight that has a place, and show the place."""
        for number, panel in enumerate(self.panels):
            panel.show_brief(self.desk.brief)
            if panel.go_to(place):
                self.tabs.setCurrentIndex(number)
                panel.go_to(place)  # the focus only goes to what is in sight
                return True
        return False

    def begin(self) -> None:
        """Go to the first field of the view in sight."""
        self.panels[self.part].setFocus()

    def _chosen(self, number: int) -> None:
        self.panels[self.part].flush()
        self.panels[number].show_brief(self.desk.brief)
        self._stack.setCurrentIndex(number)

    def _key(self, keys: str, do: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
