"""Streams: the marks in the pages' content. What repeats on every page becomes an artifact, neighbours become one.

WeasyPrint marks each run of text by itself: `/Span`, `<</MCID 7>>`, `BDC`, …, `EMC`, all items of one list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefing.render.conforming.glyphs import actual

if TYPE_CHECKING:
    from briefing.render.conforming.reading import PageMarks

_MCID = re.compile(rb"\s*<<\s*/MCID (\d+)\s*>>\s*")
_BETWEEN = 3  # from the end of a mark to the `BDC` of the next: EMC, tag, properties, BDC
ARTIFACT = (b"/Artifact", b"<</Type/Pagination>>")


def rewrite_marks(stream: list[Any], marks: PageMarks) -> None:
    """Change the marks in a page's content: `artifacts` are no part of the text, `joined` go on from the mark before.

    A mark is joined only where nothing is drawn between it and the one before; what was not joined is taken from `joined`.
    Marks of `texts` say their text.
    """
    joined = marks.joined
    at, dropped = 0, []
    while True:
        before = at
        try:
            at = stream.index(b"BDC", before + 1)
        except ValueError:
            break
        mcid = _mcid(stream[at - 1])
        if mcid in marks.artifacts:
            stream[at - 2 : at] = ARTIFACT
        elif mcid in marks.texts:
            stream[at - 1] = b"<</MCID %d%s>>" % (mcid, actual(marks.texts[mcid]))
        elif mcid in joined:
            if stream[at - _BETWEEN] == b"EMC" and b"BMC" not in stream[before:at]:
                dropped.append(at)
            else:
                joined.discard(mcid)
    for at in reversed(dropped):
        del stream[at - _BETWEEN : at + 1]


def _mcid(properties: Any) -> int:
    found = _MCID.fullmatch(properties if isinstance(properties, bytes) else getattr(properties, "data", b""))
    return int(found[1]) if found else -1
