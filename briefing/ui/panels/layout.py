"""The layout: which template prints the brief, on which paper, with which of its sections in which order, under which logo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.app.packs import all_packs, sections_of
from briefing.errors import BriefingError, InputError
from briefing.model.accent import LEAST_CONTRAST, accent, contrast
from briefing.model.brief import Brief
from briefing.model.edit import change
from briefing.model.layout import Carried, Layout, NoteStyle, Paper
from briefing.model.logo import MOST_BYTES, logo
from briefing.model.marking import Marking
from briefing.ui.editing import FieldEdit
from briefing.ui.offsets import plain
from briefing.ui.panels.panel import Panel
from briefing.ui.places import place_name
from briefing.ui.translation import spoken
from briefing.ui.widgets.inputs import Choice, Line
from briefing.ui.widgets.layouts import stack_up
from briefing.ui.widgets.section_list import SectionList, SectionSwitch
from briefing.ui.widgets.sheet import Sheet
from briefing.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Sequence

_LANGUAGES = (("en", "English"), ("fr", "Français"))  # each in its own words, as people look for it


class LayoutPanel(Panel):
    """The settings of the pages; each shows in them at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty brief."""
        super().__init__(parent)
        self._brief = Brief()
        self._sheet = Sheet(self.tr("Layout"), self)
        self._pack, self._language = Choice(self._sheet), Choice(self._sheet)
        self._paper, self._marking = Choice(self._sheet), Choice(self._sheet)
        self._notes, self._carried = Choice(self._sheet), Choice(self._sheet)
        self._accent, self._organisation = Line(self._sheet), Line(self._sheet)
        self.sections = SectionList(self._sheet)
        self._hint, self._complaint = QLabel(self._sheet), QLabel(self._sheet)
        self._shows, self._description = QLabel(self._sheet), Line(self._sheet)
        self._remove = QPushButton(self.tr("Remove"), self._sheet)
        self._fill()
        self._arrange()
        self._connect()

    @property
    def complaint(self) -> str:
        """What stands against what was chosen last, or nothing."""
        return self._complaint.text()

    def show_brief(self, brief: Brief) -> None:
        """Show the layout of `brief`."""
        before, self._brief = self._brief, brief
        layout = brief.layout
        self._choose(self._pack, layout.template)
        self._choose(self._language, brief.language)
        self._choose(self._paper, layout.paper)
        self._choose(self._marking, brief.marking)
        self._choose(self._notes, layout.notes)
        self._choose(self._carried, layout.carried)
        for line, now, old in (
            (self._accent, layout.accent, before.layout.accent),
            (self._organisation, layout.organisation, before.layout.organisation),
        ):
            if now != old:
                line.setText(plain(now))
        if layout.logo != before.layout.logo or not self._shows.text():
            self._show_logo(layout)
        if (layout, brief.language) != (before.layout, before.language) or not self.sections.count():
            self._show_sections(layout)

    def flush(self) -> None:
        """Tell what was typed and not told yet: the logo's description, the organisation, the colour."""
        self._describe()
        self._name_organisation()
        self._colour()

    def go_to(self, place: str) -> bool:
        """Go to the choice of the template, or to the field that is meant."""
        name = place_name(place)
        fields: dict[str, QWidget] = {"layout": self._pack, "language": self._language}
        if not name.of_head or name.field not in fields:
            return False
        fields[name.field].setFocus()
        return True

    def take_logo(self, path: Path) -> None:
        """Take the picture in a file as the logo, once it is known to do no harm; else say why not."""
        try:
            with path.open("rb") as file:
                taken = logo(file.read(MOST_BYTES + 1), self._description.text().strip() or path.stem)
        except InputError as error:
            self._complain(self.tr("{file}: {reason}").format(file=path.name, reason=error.message))
            return
        except OSError as error:
            self._complain(
                self.tr("{file} cannot be read: {reason}").format(file=path.name, reason=error.strerror)
            )
            return
        self._lay_out(self.tr("Choose the logo"), logo=taken)

    # ── inside ──

    def _refuse(self, row: int, trouble: str) -> None:
        """Show a pack that cannot be used, with why, and let nobody choose it."""
        listed = self._pack.model()
        assert isinstance(listed, QStandardItemModel)  # noqa: S101 - a box that was filled item by item has such a model
        listed.item(row).setEnabled(False)
        self._pack.setItemData(row, plain(trouble), Qt.ItemDataRole.ToolTipRole)
        self._pack.setItemData(row, plain(trouble), Qt.ItemDataRole.AccessibleDescriptionRole)

    def _fill(self) -> None:
        language = spoken()
        for pack in all_packs(language):
            self._pack.addItem(plain(pack.title), pack.name)
            if pack.trouble:
                self._refuse(self._pack.count() - 1, pack.trouble)
        for code, name in _LANGUAGES:
            self._language.addItem(name, code)
        self._paper.addItem(self.tr("As the template says"), None)
        for paper in Paper:
            self._paper.addItem(word(paper), paper)
        for marking in Marking:
            self._marking.addItem(marking.value, marking)
        for style in NoteStyle:
            self._notes.addItem(word(style), style)
        for carried in Carried:
            self._carried.addItem(word(carried), carried)
        self._accent.setPlaceholderText(self.tr("As the template says, or #RRGGBB"))
        self._organisation.setPlaceholderText(self.tr("Whose brief it is"))

    def _arrange(self) -> None:
        for label, name in ((self._hint, "muted"), (self._complaint, "complaint"), (self._shows, "muted")):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._complaint.hide()
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in (
            (self.tr("Template"), self._pack),
            (self.tr("Language of the pages"), self._language),
            (self.tr("Paper"), self._paper),
            (self.tr("Marking"), self._marking),
            (self.tr("Notes"), self._notes),
            (self.tr("Data in the PDF"), self._carried),
            (self.tr("Colour"), self._accent),
            (self.tr("Organisation"), self._organisation),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow(self.tr("Logo"), self._logo_row())
        self._description.setAccessibleName(self.tr("What the logo shows"))
        self._description.setPlaceholderText(self.tr("What it shows, for those who cannot see it"))
        form.addRow("", self._description)
        form.addRow("", self._complaint)
        heading = QLabel(self.tr("Sections, in the order of the pages"), self._sheet)
        heading.setObjectName("sectionHead")
        column = self._sheet.column
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addLayout(form)
        for part in (heading, self.sections, self._hint):
            column.addWidget(part)
        stack_up(self, self._sheet, stretched=self._sheet)
        self.setFocusProxy(self._pack)

    def _logo_row(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Choose…"), self._sheet)
        choose.setAccessibleName(self.tr("Choose the logo"))
        choose.clicked.connect(self._ask_logo)
        self._remove.setAccessibleName(self.tr("Remove the logo"))
        row = QHBoxLayout()
        row.addWidget(self._shows, 1)
        row.addWidget(choose)
        row.addWidget(self._remove)
        return row

    def _connect(self) -> None:
        self._pack.activated.connect(
            lambda: self._lay_out(self.tr("Choose the template"), template=self._pack.currentData())
        )
        self._paper.activated.connect(
            lambda: self._lay_out(self.tr("Choose the paper"), paper=self._chosen_paper())
        )
        self._language.activated.connect(
            lambda: self._change(
                self.tr("Choose the language of the pages"), language=self._language.currentData()
            )
        )
        self._marking.activated.connect(
            lambda: self._change(self.tr("Edit “Marking”"), marking=Marking(self._marking.currentData()))
        )
        self._notes.activated.connect(
            lambda: self._lay_out(
                self.tr("Choose where the notes stand"), notes=NoteStyle(self._notes.currentData())
            )
        )
        self._carried.activated.connect(
            lambda: self._lay_out(
                self.tr("Choose what the PDF carries"), carried=Carried(self._carried.currentData())
            )
        )
        self._accent.editingFinished.connect(self._colour)
        self._organisation.editingFinished.connect(self._name_organisation)
        self._remove.clicked.connect(lambda: self._lay_out(self.tr("Remove the logo"), logo=None))
        self._description.editingFinished.connect(self._describe)
        self.sections.switched.connect(self._switched)
        self.sections.reordered.connect(self._reordered)
        self.sections.currentRowChanged.connect(self._say_reason)
        self._say_reason()

    def _chosen_paper(self) -> Paper | None:
        chosen = self._paper.currentData()
        return Paper(chosen) if chosen else None

    def _choose(self, choice: Choice, value: Any) -> None:
        at = choice.findData(value)
        if at < 0 and value is not None:  # a template or language that this program does not have
            choice.addItem(plain(str(value)), value)
            at = choice.count() - 1
        if at != choice.currentIndex():
            choice.setCurrentIndex(at)

    def _show_sections(self, layout: Layout) -> None:
        try:
            self.sections.show_sections(sections_of(layout, spoken()))
        except BriefingError as error:
            self.sections.show_sections(())
            self._complain(error.message)

    def _show_logo(self, layout: Layout) -> None:
        there = layout.logo is not None
        self._remove.setEnabled(there)
        self._description.setEnabled(there)
        self._description.setText(layout.logo.description if layout.logo else "")
        kind = layout.logo.media_type.partition("/")[2].partition("+")[0].upper() if layout.logo else ""
        size = len(layout.logo.base64) * 3 // 4096 if layout.logo else 0
        self._shows.setText(
            self.tr("{kind}, {size} KB").format(kind=kind, size=max(1, size)) if there else self.tr("None")
        )
        self._complain("")

    def _ask_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the logo"), "", kinds)
        if name:
            self.take_logo(Path(name))

    def _describe(self) -> None:
        now, words = self._brief.layout.logo, self._description.text().strip()
        if now is not None and words != now.description:
            self._lay_out(self.tr("Describe the logo"), logo=replace(now, description=words))

    def _colour(self) -> None:
        """Take the colour for headings and rules, or say why it cannot be used; the pages keep the one that they have."""
        typed = self._accent.text().strip()
        if typed == self._brief.layout.accent:
            return
        try:
            colour = accent(typed)
        except InputError:
            self._complain(self._why_not(typed))
            return
        self._accent.setText(colour)
        if colour != self._brief.layout.accent:
            self._lay_out(self.tr("Choose the colour"), accent=colour)

    def _why_not(self, colour: str) -> str:
        """Return why a colour is not taken, in the window's language."""
        if len(colour.removeprefix("#")) != 6 or set(colour.lower()) - set("#0123456789abcdef"):
            return self.tr("This is no colour. Write it as #RRGGBB, such as #153e63.")
        words = self.tr(
            "{colour} is too pale to be read on white: its contrast is {found} to 1, and {least} is the least. "
            "Choose a darker colour."
        )
        found = f"{contrast('#' + colour.removeprefix('#').lower()):.1f}"
        return words.format(colour=colour, found=found, least=LEAST_CONTRAST)

    def _name_organisation(self) -> None:
        typed = self._organisation.text().strip()
        if typed != self._brief.layout.organisation:
            self._lay_out(self.tr("Name the organisation"), organisation=typed)

    def _say_reason(self) -> None:
        """Say why the section in hand is always printed, or else what can be done with it."""
        usual = self.tr(
            "Drag a section, or move it with Ctrl+Up and Ctrl+Down. The space bar switches it on or off."
        )
        self._hint.setText(self.sections.reason or usual)

    def _switched(self, switch: SectionSwitch) -> None:
        label = self.tr("Switch a section on") if switch.on else self.tr("Switch a section off")
        self._lay_out(label, off=self._brief.layout.switched(switch.name, on=switch.on))

    def _reordered(self, names: Sequence[str]) -> None:
        self._lay_out(self.tr("Move a section"), order=tuple(names))

    def _lay_out(self, label: str, **fields: Any) -> None:
        """Tell an edit of the layout; it is made on the layout as it then is."""
        self._complain("")

        def edit(brief: Brief) -> Brief:
            return change(layout=replace(brief.layout, **fields))(brief)

        self.edited.emit(FieldEdit(label=label, edit=edit))

    def _change(self, label: str, **fields: Any) -> None:
        self.edited.emit(FieldEdit(label=label, edit=change(**fields)))

    def _complain(self, words: str) -> None:
        self._complaint.setText(plain(words))
        self._complaint.setVisible(bool(words))
