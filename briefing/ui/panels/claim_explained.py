"""Why the claim in hand is proposed: a few quiet lines under its details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.ui.explained_words import LABELS, explained

if TYPE_CHECKING:
    from briefing.model.claim import Claim


class ClaimExplained(QWidget):
    """One line each for the cue, the confidence, the claimant, the engine, and what the other engines saw."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Explain nothing yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Why it is proposed"))
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 2, 8, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        head = self._label(self.tr("Why it is proposed"))
        head.setObjectName("muted")
        grid.addWidget(head, 0, 0, 1, 2)
        self._lines: list[tuple[QLabel, QLabel]] = []
        for row, about in enumerate(LABELS, start=1):
            name, words = self._label(QCoreApplication.translate("explained", about)), self._label("")
            name.setObjectName("muted")
            name.setFixedWidth(92)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(name.text())
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._lines.append((name, words))

    @property
    def texts(self) -> tuple[str, ...]:
        """What the lines say, in their order; empty ones are not shown."""
        return tuple(words.text() for _, words in self._lines)

    def show_claim(self, claim: Claim | None) -> None:
        """Explain another claim; one that a person made by hand needs no explaining."""
        said = explained(claim)
        for (name, words), text in zip(self._lines, said, strict=True):
            words.setText(text)
            for each in (name, words):
                each.setVisible(bool(text))
        self.setVisible(any(said))

    def _label(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
