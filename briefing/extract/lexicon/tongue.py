"""Which of the two languages the rules know a text is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.model.source import Source

_FRENCH = re.compile(
    r"\b(?:le|la|les|des|une?|du|et|dans|est|ont|été|pour|que|qui|au|aux|sur|selon)\b", re.IGNORECASE
)
_ENGLISH = re.compile(
    r"\b(?:the|of|and|in|to|a|was|were|that|on|for|said|by|with|have|has|from)\b", re.IGNORECASE
)
_LOOKED_AT = 4000  # code points: enough to tell, and cheap for a long text


def french(source: Source) -> bool:
    """Return whether `source` is read as French: by its language where that is known, else by its commonest words."""
    if source.language:
        return source.language.casefold().startswith("fr")
    return _reads_french(source.text[:_LOOKED_AT])


@lru_cache(maxsize=64)
def _reads_french(sample: str) -> bool:
    return len(_FRENCH.findall(sample)) > len(_ENGLISH.findall(sample))
