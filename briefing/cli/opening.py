"""Opening: a brief for a command, out of its file or out of a PDF that carries it; and such a PDF printed again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.app.carrying import PROGRAM
from briefing.app.pdf_reading import PdfBrief, is_pdf, open_pdf
from briefing.app.session import Session

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A brief in a session of its own, and the PDF that it came out of, if it did."""

    session: Session
    pdf: PdfBrief | None = None

    def beside(self, pages: bytes) -> str:
        """Return how pages made now stand beside the PDF that the brief came out of, in a few words; "" where it did not."""
        if self.pdf is None:
            return ""
        if pages == self.pdf.pdf:
            return "byte for byte the same file"
        made_by = self.pdf.carried.program
        if made_by != PROGRAM:
            return (
                f"not the same bytes: the PDF was made by {made_by or 'another program'}, this is {PROGRAM}"
            )
        return "not the same bytes, though made by this version: another --pack, or a file that was changed"


def opened(path: Path) -> Opened:
    """Return the brief of a `.brief` file or of a PDF that carries one; `StoreError` where it is neither, or damaged."""
    if not is_pdf(path):
        return Opened(session=Session.open(path))
    pdf = open_pdf(path)
    return Opened(session=Session(pdf.carried.brief), pdf=pdf)
