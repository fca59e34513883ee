"""What is said about reports that come in, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.ui.offsets import plain
from briefing.ui.trouble_words import told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from briefing.app.folders import Looked
    from briefing.app.importing import Imported, Incoming
    from briefing.model.copies import Copied
    from briefing.model.draft import Draft
    from briefing.model.source import Source

_NAMED, _TOLD = 3, 2
"""Reports named of many; of so few it is told why they failed."""
_LISTED = 500


class IntakeWords(QObject):
    """The sentences of the intake; each method returns one."""

    def only_picture(self) -> str:
        """Return what is said of a picture without text."""
        return self.tr(
            "There is only a picture, and no text can be read from it. Copy the report’s words, or save the page and drop it."
        )

    def nothing(self) -> str:
        """Return what is said where there is nothing to take."""
        return self.tr("There is nothing here to take. Copy a report's text, a page or a file first.")

    def waiting(self) -> str:
        """Return the note of a report that waits."""
        return self.tr("waiting")

    def reading(self, *, claims: bool, share: float = 0.0) -> str:
        """Return the note of a report that is being read; of a long one, also how much is done (0 to 1)."""
        if claims and share:
            return self.tr("looking for claims… {share} %").format(share=round(100 * share))
        return self.tr("looking for claims…") if claims else self.tr("reading…")

    def found(self, draft: Draft) -> str:
        """Return what was found in a report."""
        if not draft.source.text:
            return self.tr("address only, no text yet")
        claims = len(draft.claims)
        return self.tr("%n claim(s)", "", claims)

    def copied(self, copied: Copied) -> str:
        """Return which source a report copies, and how much of it."""
        words = self.tr("= copy of {name}, {share} %")
        return words.format(name=copied.source.name, share=round(copied.share * 100))

    def known(self) -> str:
        """Return the note of a report that is in the brief already."""
        return self.tr("= in this brief already, nothing was changed")

    def refused(self) -> str:
        """Return the note of a report that the brief could not take."""
        return self.tr("not added: this brief cannot be changed")

    def all_known(self, count: int) -> str:
        """Return what is said after a round in which reports were known."""
        if count == 1:
            return self.tr("The report is in this brief already. Nothing was changed.")
        return self.tr("{count} reports are in this brief already. Nothing was changed.").format(count=count)

    def unread(self) -> str:
        """Return the note of a report that was left unread."""
        return self.tr("not read: cancelled")

    def cancelled(self, unread: Sequence[Incoming]) -> str:
        """Return which reports were left unread."""
        names = ", ".join(each.name for each in unread[:_NAMED])
        if len(unread) <= _NAMED:
            return self.tr("Cancelled. Not read: {names}.").format(names=names)
        words = self.tr("Cancelled. Not read: {names} and {more} more; the list under Sources has them all.")
        return words.format(names=names, more=len(unread) - _NAMED)

    def failed(self, failed: Sequence[Imported]) -> str:
        """Return what is said after a round in which reports failed: of one or two why, of more which."""
        if len(failed) <= _TOLD and all(each.error for each in failed):
            return " ".join(told(each.error) for each in failed if each.error)
        names = ", ".join(plain(each.path.name) for each in failed[:_NAMED])
        if len(failed) <= _NAMED:
            return self.tr("Could not be read: {names}. The list under Sources says why.").format(names=names)
        words = self.tr("Could not be read: {names} and {more} more. The list under Sources says why.")
        return words.format(names=names, more=len(failed) - _NAMED)

    def closed(self) -> str:
        """Return the note of a folder that cannot be opened."""
        return self.tr("this folder cannot be opened: look at its permissions")

    def left_out(self, looked: Looked) -> tuple[str, str]:
        """Return how many files were left out, by kind, and their names."""
        kinds = [f"{count} {ending or self.tr('without an ending')}" for ending, count in looked.kinds]
        shown = ", ".join(kinds[:6]) + (", …" if len(kinds) > 6 else "")
        count = len(looked.left_out)
        words = (
            self.tr("1 file of another kind was left out: {kinds}")
            if count == 1
            else self.tr("{count} files of other kinds were left out: {kinds}")
        )
        names = [str(path) for path in looked.left_out[:_LISTED]]
        return words.format(count=count, kinds=shown), "\n".join(names + (["…"] if count > _LISTED else []))

    def too_many(self, most: int) -> str:
        """Return what is said of a folder with too many reports."""
        return self.tr("Only the first {most} reports were taken. Drop the other folders one by one.").format(
            most=most
        )

    def no_reports(self) -> str:
        """Return what is said of a folder without reports."""
        return self.tr("No reports are in there: text, Markdown or saved web pages (.txt, .md, .html).")

    def offered(self) -> str:
        """Return the note of an address that is offered."""
        return self.tr("nothing was fetched · add the address alone?")

    def offered_details(self) -> str:
        """Return what can be done with an address."""
        return self.tr(
            "Nothing is fetched from the network. Save the page in a browser and drop the file here; or add the address as a "
            "source without text for now, and attach the saved page to it later."
        )

    def not_fetched(self, address: str) -> str:
        """Return what is said of a dropped address."""
        words = self.tr(
            "{address} is not on this computer, and nothing is fetched. Save the page and drop the file, or add the address "
            "alone: see the list under Sources."
        )
        return words.format(address=address)

    def address_known(self, address: str) -> str:
        """Return what is said of an address that a source has already."""
        return self.tr("A source of this brief has the address {address} already.").format(address=address)

    def attached(self, source: Source) -> str:
        """Return the name of the edit that puts a report in the place of an address."""
        return self.tr("Attach the page to {name}").format(name=source.title or source.address)
