"""Source: one publication as it was taken in, its provenance, and the spans of its text that claims rest on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from briefing.model.marking import Marking
from briefing.model.when import When


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publication: who put it out, when, and its text as stored.

    A source is not the claimant: "the army, quoted by Coast Daily" has the army as claimant and Coast Daily as source.
    `text` is the working copy that every offset counts in (Unicode code points); `sha256` is that of the bytes as they
    came, which are kept apart, untouched (Berkeley Protocol, 2022: evidentiary copy and working copy).
    """

    id: str
    text: str
    sha256: str
    file_name: str = ""
    media_type: str = "text/plain"
    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    address: str = ""
    archived: str = ""
    language: str = ""
    published: When = field(default_factory=When)
    accessed: When = field(default_factory=When)
    origin: str = ""
    """The group of reports that copy one original, such as a wire; empty: an origin of its own."""
    descriptor: str = ""
    """What affects its quality: access, bias, completeness, age (ICD 206)."""
    marking: Marking = Marking.CLEAR
    excerpt: bool = False
    """Whether `text` holds the cited passages alone, at their places; all else is filled up (`briefing.model.excerpt`)."""

    @property
    def name(self) -> str:
        """The shortest name that tells a person which source is meant: publisher, else title, else file name."""
        return self.publisher or self.title or self.file_name or self.id

    def span(self, start: int, end: int) -> SourceSpan:
        """Return the span from `start` to `end` (code points, half-open); `ValueError` where it is empty or outside."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no passage at {start}–{end} in a text of {len(self.text)} characters")
        return SourceSpan(source=self.id, start=start, end=end, quote=self.text[start:end])


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class SourceSpan:
    """A passage of a source: half-open code-point offsets into its stored text, and the words that stood there."""

    source: str
    start: int
    end: int
    quote: str

    def stands_in(self, source: Source) -> bool:
        """Return whether these very words still stand at this place of `source`.

        A passage that does not is reported as moved or missing, never silently relocated.
        """
        return source.id == self.source and source.text[self.start : self.end] == self.quote

    def overlaps(self, other: SourceSpan) -> bool:
        """Return whether the two spans share a character of the same source."""
        return self.source == other.source and self.start < other.end and other.start < self.end


def source_id(sha256: str) -> str:
    """Return the id of the source whose bytes have this SHA-256 (64 hex digits): the same bytes are the same source."""
    return f"s-{sha256[:12]}"


def sha256_of(original: bytes) -> str:
    """Return the SHA-256 of the bytes as they came, as 64 hex digits."""
    return hashlib.sha256(original).hexdigest()
