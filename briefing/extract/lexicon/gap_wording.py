"""What a wording of a gap is: an expression, whom it leaves silent, and when it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Silence(Enum):
    """Who the words leave silent: nobody, the grammatical subject before them, or whom they name themselves."""

    NOBODY = "nobody"
    SUBJECT = "the subject of the clause"
    NAMED = "the group `who`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One expression, whom it leaves silent, whether its clause has to be about facts, and whether it is the gap as it stands."""

    expression: re.Pattern[str]
    silence: Silence = Silence.NOBODY
    facts_only: bool = False
    whole: bool = False


def worded(
    expression: str, silence: Silence = Silence.NOBODY, *, facts_only: bool = False, whole: bool = False
) -> Wording:
    """Return the wording of an expression, in capitals or small letters."""
    return Wording(
        expression=re.compile(expression, re.IGNORECASE), silence=silence, facts_only=facts_only, whole=whole
    )
