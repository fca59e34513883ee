"""Originals: the bytes of a brief's sources as they came, in memory only until a file holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Originals(Mapping[str, bytes]):
    """Original bytes by their SHA-256: those that no file holds yet, and behind them files, read when asked for.

    May be read on one thread while it is added to on another.
    """

    def __init__(self, *behind: Mapping[str, bytes]) -> None:
        """Begin with what `behind` gives."""
        self._behind = behind
        self._fresh: dict[str, bytes] = {}

    @property
    def fresh(self) -> Mapping[str, bytes]:
        """Those that no file holds yet, as they are now."""
        return dict(self._fresh)

    def add(self, digest: str, original: bytes) -> None:
        """Hold an original until `settle`."""
        self._fresh[digest] = original

    def settle(self, held: Iterable[str], *behind: Mapping[str, bytes]) -> None:
        """Let go of the bytes that a file now holds; `behind` are the files to read from."""
        self._behind = behind
        for digest in held:
            self._fresh.pop(digest, None)

    def __getitem__(self, digest: str) -> bytes:
        """Return the bytes; `KeyError` where nobody has them, `StoreError` where a file has them damaged."""
        own = self._fresh.get(digest)
        if own is not None:
            return own
        for each in self._behind:
            if digest in each:
                return each[digest]
        raise KeyError(digest)

    def __contains__(self, digest: object) -> bool:
        """Return whether somebody has the bytes, without reading them."""
        return digest in self._fresh or any(digest in each for each in self._behind)

    def __iter__(self) -> Iterator[str]:
        """Yield each SHA-256 once."""
        yield from dict.fromkeys((*self._fresh, *(digest for each in self._behind for digest in each)))

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(1 for _ in self)
