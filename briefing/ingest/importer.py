"""Importer: the seam between a kind of file and the Draft that it becomes. One module per kind in `importers/`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from briefing.model.draft import Draft
    from briefing.model.when import When

HEAD = 4096
"""How many bytes from the start of a file `Importer.score` is shown."""


class Importer(Protocol):
    """Reads one kind of file. It opens no dialog, writes nothing, fetches nothing and never asks for the time.

    The same bytes under the same name give an equal Draft, today and next year.
    """

    @property
    def name(self) -> str:
        """The kind of file, in words for a file dialog, such as "Web page"."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The usual endings of such files' names, in lower case with the dot; the first is the commonest."""

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types of such files; the first is the one written into the Source."""

    @property
    def largest(self) -> int:
        """The largest file of this kind that is read, in bytes."""

    def score(self, head: bytes, file_name: str) -> float:
        """Return how likely these are such files, 0 (certainly not) to 1, from the first `HEAD` bytes and the name."""

    def read(self, original: bytes, file_name: str, *, accessed: When) -> Draft:
        """Return what the file holds, with what is wrong with it as problems.

        `accessed` is when the file was taken from its address, where that is known from outside it. Raises
        `InputError`, naming the file, where nothing can be read.
        """
