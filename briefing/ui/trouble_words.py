"""What the window says of a call that failed, in its language: what happened and what to do, by their fixed part.

Errors speak English, as the command line does. One that has no form here is shown as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from briefing.ui.word_forms import forms, recognised

if TYPE_CHECKING:
    from briefing.errors import BriefingError

_CONTEXT = "troubles"


def _(text: str) -> str:
    """Mark `text` for translation and return it; it is translated where it is shown."""
    return str(QT_TRANSLATE_NOOP("troubles", text))


HAPPENED = (
    # reports
    _("is {kind}, not a text"),
    _("is no kind of report that can be read"),
    _("the file is empty"),
    _("the file holds no words"),
    _("is a folder, not a file"),
    _("is no ordinary file"),
    _("there is no such file"),
    _("you may not read this file"),
    _("could not be read: {cause}"),
    _("has {size} MB; reports of this kind are read up to {most} MB"),
    _("holds {size} million characters; reports of up to {most} million are read"),
    _("the page cannot be read as HTML: {cause}"),
    _("is no address of a web page"),
    _("needs more than {size} MB of memory to be read"),
    # files
    _("the disk is full"),
    _("your share of the disk is full"),
    _("another program is using the file"),
    _("the file or its folder is write-protected"),
    _("the file is write-protected"),
    _("the folder is write-protected"),
    _("the file may not be opened"),
    _("the file cannot be opened, or nothing may be written beside it"),
    _("the file is damaged"),
    _("the file is damaged: it is cut off"),
    _("the file is damaged or was altered: its tables are not those of a brief file"),
    _("there is not enough memory"),
    _("the disk refused to read or write"),
    _("access is denied"),
    _("the disk is read-only"),
    _("there is no such file or folder"),
    _("a part of the path is no folder"),
    _("this is a folder"),
    _("is a folder"),
    _("{folder} is no folder"),
    _("you may not write there"),
    _("could not be written: {cause}"),
    _("the name is too long"),
    _("the file holds no brief"),
    _("this is no regular file"),
    _("this is no brief file: it {looks}"),
    _("this database belongs to another program"),
    _("the file was written by a newer Briefing (format {format}; this one reads up to {known})"),
    _("the file was removed"),
    _("another program has put another file in its place"),
    _("another program has written into the file"),
    _("the brief was closed"),
    _("the bytes as they came are not at hand"),
    # briefs in PDFs
    _("the PDF carries no brief"),
    _("the PDF carries {count} files brief.json: which is the brief cannot be told"),
    _("the PDF carries {count} files, more than any brief does"),
    _("the PDF is locked with a password"),
    _("the PDF is damaged: it cannot be read as one"),
    _("the PDF is damaged ({cause})"),
    _("the PDF is damaged or was made to do harm: the process that read it ended"),
    _("the PDF was given up: reading it took longer than {seconds} s"),
    _("the PDF has {size} MB; those of a brief have up to {most} MB"),
    _("reading the PDF needs more memory than any brief does"),
    _("this is no PDF"),
    _("{file} in the PDF is empty or damaged"),
    _("{file} in the PDF has {size} bytes; up to {most} are read"),
    _("{file} is damaged or was altered: its SHA-256 is not the one noted in it"),
    _("{file} does not describe a brief: {cause}"),
    _("{file} is nested too deeply to be a brief"),
    _("{file} was written by a newer Briefing (format {format}; this one reads up to {known})"),
    # handing over
    _("is what the pages are made from, and would be lost"),
    _("is a report that this brief rests on, and would be lost"),
    _("the brief was changed while its pages were made"),
    _("the logo is damaged"),
)
KINDS = (
    _("a PDF document"),
    _("a PNG picture"),
    _("a JPEG picture"),
    _("a GIF picture"),
    _("a WebP picture"),
    _("a TIFF picture"),
    _("an older Office document"),
    _("an RTF document"),
    _("a gzip archive"),
    _("a tar archive"),
    _("a database or a saved brief"),
    _("a video or sound recording (MP4)"),
    _("a sound recording (MP3)"),
    _("a web archive of Safari"),
    _("a web archive (WARC)"),
    _("a Word document"),
    _("an Excel workbook"),
    _("a PowerPoint presentation"),
    _("an OpenDocument file"),
    _("an EPUB book"),
)
"""What a file is that is not a text, as `{kind}` names it; the rarer ones keep their English names."""
TO_DO = (
    _("Save the report as plain text, Markdown or a web page (HTML) and read that."),
    _("Save the report again."),
    _("Open it to see what it is, and save the report again."),
    _("Look at it in a text editor, and save the report in it as plain text."),
    _("Name the reports in it one by one."),
    _("Save the report to a file first."),
    _("Look at the spelling of its name."),
    _("Change its permissions."),
    _("Copy it and try again."),
    _("Cut it into its single reports."),
    _("Save the page again, or copy its text into a text file."),
    _("It begins with http:// or https:// and has no spaces."),
    _("Free some space, then save again; what was on the disk before is still there."),
    _("Close it there, or try again in a moment."),
    _("Choose another folder or another name."),
    _("Ask for the right to read and write it."),
    _("It was left as it is; take an earlier copy of it, if there is one."),
    _("Close other programs and try again."),
    _("Look whether it is full, failing or gone."),
    _("Look whether the name is spelt right."),
    _("Name a file in it."),
    _("Choose a shorter one."),
    _("Choose a file that Briefing has saved."),
    _("Update Briefing to open it; it was left as it is."),
    _("Save to write it again."),
    _("Save under a new name, then compare the two."),
    _("Save under another name or in another folder."),
    _("Save under another name to change it."),
    _("Save the brief elsewhere."),
    _("Give another name."),
    _("Give a file name."),
    _("Choose another place."),
    _("What stood there is as it was. Make room, or choose another place."),
    _("Import the report again."),
    _("Issue it again."),
    _("Put that right first."),
    _("Make its claims by hand."),
    _("Only PDFs that Briefing made with their data can be opened; the others can be read as they are."),
    _("Ask whoever gave it to you for the file as it was made."),
    _("Save it without one, then open that."),
    _("Name a PDF that Briefing made, or a .brief file."),
    _("Open it with the newest Briefing."),
)
_HAPPENED, _KINDS, _TO_DO = forms(HAPPENED), forms(KINDS), forms(TO_DO)


def detail(text: str) -> str:
    """Return what happened in the language of the window, or as it is where its form is not known."""
    found = recognised(text, _HAPPENED)
    return found.said(_CONTEXT, _kind) if found else text


def advice(text: str) -> str:
    """Return what to do in the language of the window, or as it is where its form is not known."""
    found = recognised(text, _TO_DO)
    return found.said(_CONTEXT) if found else text


def told(error: BriefingError) -> str:
    """Return an error on one line, in the language of the window: where, what happened, what to do."""
    if not error.detail:
        return error.message
    return type(error)(detail(error.detail), where=error.where, advice=advice(error.advice)).message


def _kind(words: str) -> str:
    found = recognised(words, _KINDS)
    return found.said(_CONTEXT) if found else words
