"""The details of the claim in hand, as a compact form made from the model's fields; each leads to where its value stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget

from briefing.model.edit import change_claim
from briefing.ui.claim_editors import claim_editor
from briefing.ui.claim_fields import CLAIM_FIELDS, ClaimField, read, write
from briefing.ui.editing import FieldEdit
from briefing.ui.fields import ReferencesEditor, WhenEditor, WordChoiceEditor
from briefing.ui.found_words import reason_in_words
from briefing.ui.offsets import plain, tip
from briefing.ui.spreading import Spread
from briefing.ui.widgets.inputs import Choice, Line
from briefing.ui.widgets.reference_picker import Option

if TYPE_CHECKING:
    from collections.abc import Iterator

    from briefing.model.brief import Brief
    from briefing.model.claim import Claim
    from briefing.ui.field_editor import FieldEditor

_SETTLED_MS = 25
"""How long a claim has to be in hand before its details are filled in: keys held down go on to the next."""


class ClaimDetails(QWidget):
    """A column of labelled editors; help stands in tool tips, so that all fit beside the text.

    Signals:
        edited: a `FieldEdit` that a person made.
        passage_chosen: the passage (`SourceSpan`) that a value came from, which a person wants to see.
        place_chosen: the place that a person wants to be taken to.
    """

    edited = Signal(object)
    passage_chosen = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an editor for each field."""
        super().__init__(parent)
        self._claim: Claim | None = None
        self._spread = Spread(self)
        self._editors: dict[str, FieldEditor] = {}
        self._origins: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 4, 8, 10)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        for row, field in enumerate(CLAIM_FIELDS):
            self._add(row, field)
        self.setFocusProxy(self._editors[CLAIM_FIELDS[0].path])
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._somebody_comes)

    @property
    def editors(self) -> dict[str, FieldEditor]:
        """The editors by the path of their field, with what is in them brought up to date."""
        self._spread.finish()
        return self._editors

    def show_claim(self, claim: Claim | None, brief: Brief) -> None:
        """Show the values of a claim of `brief`; what is being typed stays while it is the same claim.

        Another claim's values come a moment later, after its passage is in sight, unless somebody is in one of the fields:
        who goes on through the claims does not wait for them.
        """
        another = claim is None or self._claim is None or claim.id != self._claim.id
        same, self._claim = claim is self._claim, claim
        self.setEnabled(claim is not None)
        if claim is None or same:
            if claim is None:
                self._spread.give_up()
            elif not self._spread.busy:
                self._offer(brief, claim)
        elif another or self._spread.busy:
            self._spread.begin(self._filled(claim, brief), after_ms=_SETTLED_MS, over=self._lay_out)
            if self._has_keys():
                self._spread.finish()
        else:
            self._offer(brief, claim)
            for field in CLAIM_FIELDS:
                self._editors[field.path].show_value(read(claim, field.path))
                self._show_origin(field, claim)

    def flush(self) -> None:
        """Tell now what was typed and is valid; what is not shown yet nobody has typed into."""
        if self._claim is not None and not self._spread.busy:
            for each in self._editors.values():
                each.flush()

    def _filled(self, claim: Claim, brief: Brief) -> Iterator[None]:
        """Fill the editors one by one, and lay them out at the end: most become as high as they were."""
        self._grid.setEnabled(False)
        self._offer(brief, claim)
        for field in CLAIM_FIELDS:
            self._editors[field.path].show_anew(read(claim, field.path))
            self._show_origin(field, claim)
            yield

    def _lay_out(self) -> None:
        self._grid.setEnabled(True)
        self._grid.invalidate()
        self.updateGeometry()

    def _has_keys(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _somebody_comes(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._spread.busy and self.isAncestorOf(now):
            self._spread.finish()

    def _add(self, row: int, field: ClaimField) -> None:
        made = claim_editor(field.form_field, self)
        words, explained = (QCoreApplication.translate("fields", each) for each in (field.label, field.help))
        label = QLabel(words, self)
        label.setObjectName("muted")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setToolTip(explained)
        label.setBuddy(made)
        label.setContentsMargins(0, 4, 0, 0)
        label.setMaximumWidth(92)
        label.setWordWrap(True)
        _give_way(made)
        proxy = made.focusProxy()
        if proxy is not None:
            proxy.setAccessibleDescription(explained)
            proxy.setToolTip(explained)
        made.edited.connect(lambda value, field=field: self._edited(field, value))
        made.place_chosen.connect(self.place_chosen)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        origin = self._origin(field, words)
        origin.hide()  # until there is a claim whose value came from a passage
        self._grid.addWidget(made, row, 1, 1, 2 if field.wide else 1)
        if not field.wide:
            self._grid.addWidget(origin, row, 2, Qt.AlignmentFlag.AlignTop)
        self._editors[field.path] = made

    def _origin(self, field: ClaimField, words: str) -> QPushButton:
        button = QPushButton("¶", self)
        button.setObjectName("quiet")
        button.setAccessibleName(self.tr("{field}: show the passage it came from").format(field=words))
        button.setFixedWidth(22)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._show_passage(field))
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._origins[field.path] = button
        return button

    def _show_origin(self, field: ClaimField, claim: Claim) -> None:
        span, button = field.passage(claim), self._origins[field.path]
        button.setVisible(span is not None)
        if span is not None:
            words = self.tr("From the passage “{words}”").format(words=plain(span.quote))
            reason = (
                reason_in_words(claim.attribution.resolution) if field.path == "attribution.claimant" else ""
            )
            button.setToolTip(tip(f"{words}\n{reason}" if reason else words))

    def _show_passage(self, field: ClaimField) -> None:
        span = field.passage(self._claim) if self._claim else None
        if span is not None:
            self.passage_chosen.emit(span)

    def _offer(self, brief: Brief, claim: Claim) -> None:
        places, incidents = self._editors["places"], self._editors["incident"]
        if isinstance(places, ReferencesEditor):
            places.offer([Option(id=each.id, words=each.name, tip=each.admin1) for each in brief.places])
        if isinstance(incidents, WordChoiceEditor):
            unnamed = self.tr("incident {number}, without a name")
            labels = {
                each.id: plain(each.title) or unnamed.format(number=number)
                for number, each in enumerate(brief.incidents, start=1)
            }
            incidents.offer(tuple(labels), labels)
        source = next((each for each in brief.sources if each.id == claim.source), None)
        for editor in self._editors.values():
            if isinstance(editor, WhenEditor):
                day = source.published.first if source else None
                editor.set_context(language=brief.language, counted_from=day)

    def _edited(self, field: ClaimField, value: Any) -> None:
        if self._claim is None or self._spread.busy:  # else it would be another claim's value
            return
        label = self.tr("Edit “{field}” of the claim of {who}").format(
            field=QCoreApplication.translate("fields", field.label),
            who=plain(self._claim.attribution.claimant) or self.tr("nobody yet"),
        )
        edit = change_claim(self._claim.id, lambda claim: write(claim, field.path, value))
        going_on = self._editors[field.path].going_on
        self.edited.emit(FieldEdit(label=label, edit=edit, going_on=going_on))


def _give_way(editor: FieldEditor) -> None:
    """Let the inputs of an editor become as narrow as the column is: their longest words do not count."""
    for choice in editor.findChildren(Choice):
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(6)
    for line in editor.findChildren(Line):
        line.setMinimumWidth(28)
