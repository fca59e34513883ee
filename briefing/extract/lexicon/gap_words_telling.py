"""The English verbs and nouns of telling, knowing and verifying, from which the wordings of gaps are made."""

from __future__ import annotations

_IRREGULAR = {
    "say": "said",
    "tell": "told",
    "give": "given",
    "make": "made",
    "show": "shown",
    "put": "put",
    "speak": "spoken",
    "know": "known",
    "set": "set",
    "write": "written",
    "send": "sent",
    "find": "found",
    "see": "seen",
    "hear": "heard",
    "draw": "drawn",
    "understand": "understood",
    "spell": "spelled",
    "shed": "shed",
    "submit": "submitted",
    "admit": "admitted",
    "own": "owned",
    "come": "come",
    "take": "taken",
    "prove": "prove[nd]",
    "let": "let",
}


def one_of(*verbs: str) -> str:
    """Return an expression for one of some words; a space in them stands for any white space."""
    return "(?:" + "|".join(verb.replace(" ", r"\s+") for verb in verbs) + ")"


def participle(verb: str) -> str:
    """Return the past participle of a verb, of whose several words the first is inflected: "put out", "spell out"."""
    first, *rest = verb.split(" ")
    if first in _IRREGULAR:
        past = _IRREGULAR[first]
    elif first.endswith("e"):
        past = first + "d"
    elif first.endswith("y") and first[-2] not in "aeo":
        past = first[:-1] + "ied"
    else:
        past = first + "ed"
    return " ".join([past, *rest])


def past(verb: str) -> str:
    """Return the past tense of a verb, where that is not its participle: "gave", "showed"."""
    first, *rest = verb.split(" ")
    simple = {
        "give": "gave",
        "show": "showed",
        "speak": "spoke",
        "know": "knew",
        "see": "saw",
        "draw": "drew",
    }
    simple |= {"write": "wrote", "come": "came", "take": "took"}
    return " ".join([simple[first], *rest]) if first in simple else participle(verb)


def gerund(verb: str) -> str:
    """Return the form of a verb in -ing: "giving", "saying"."""
    first, *rest = verb.split(" ")
    stem = first[:-1] if first.endswith("e") and not first.endswith("ee") else first
    stem += "t" if first in ("put", "set", "submit", "admit", "let") else ""
    return " ".join([stem + "ing", *rest])


SPEAK = (
    "comment",
    "respond",
    "reply",
    "answer",
    "react",
    "elaborate",
    "expand",
    "enlarge",
    "speculate",
)
"""Verbs that need no object to tell that nothing was told."""

TELL_ALL = (
    "explain",
    "specify",
    "clarify",
    "disclose",
    "reveal",
    "confirm",
    "identify",
    "name",
    "describe",
    "detail",
    "divulge",
    "discuss",
    "spell out",
    "quantify",
    "shed light on",
    "comment on",
    "elaborate on",
    "mention",
    "address",
)
"""Verbs of telling that tell of a gap with any object."""

TELL = (
    *TELL_ALL,
    "say",
    "tell",
    "indicate",
    "state",
    "announce",
    "make clear",
    "point out",
    "estimate",
    "communicate",
    "admit",
    "acknowledge",
    "report",
    "list",
    "outline",
)
"""Verbs of telling; of those that take any object, a gap where a question or a fact follows."""

GIVE = (
    "give",
    "provide",
    "offer",
    "release",
    "publish",
    "issue",
    "share",
    "supply",
    "furnish",
    "produce",
    "present",
    "cite",
    "advance",
    "put forward",
    "put out",
    "make",
    "post",
    "circulate",
    "show",
    "hand over",
    "submit",
    "send",
    "set",
)
"""Verbs that tell of a gap where what is given is information."""

VERIFY = (
    "verify",
    "confirm",
    "establish",
    "determine",
    "ascertain",
    "corroborate",
    "check",
    "cross-check",
    "authenticate",
    "substantiate",
    "validate",
    "prove",
    "assess",
    "trace",
    "geolocate",
    "know",
    "tell",
    "say",
    "gauge",
    "quantify",
    "identify",
    "pinpoint",
    "learn",
    "find out",
    "work out",
    "clarify",
    "elucidate",
    "document",
    "vouch for",
    "settle",
    "resolve",
)
"""Verbs of finding out."""

FIND = (
    *(
        "verify",
        "establish",
        "determine",
        "ascertain",
        "corroborate",
        "cross-check",
        "authenticate",
        "substantiate",
    ),
    *("pinpoint", "work out", "find out", "geolocate"),
)
"""Verbs of finding out that mean nothing else."""

TOLD = (
    *(
        "disclose",
        "reveal",
        "specify",
        "explain",
        "clarify",
        "divulge",
        "communicate",
        "make public",
        "make known",
    ),
    *("state", "identify", "name", "spell out", "detail", "quantify", "mention", "publish"),
)
"""Verbs whose passive tells of a gap whatever the subject is."""

INFO = (
    r"(?:details?|figures?|numbers?|tolls?|breakdown|counts?|tally|information|info|explanations?|reasons?|evidence|proof|motives?|"
    r"identit(?:y|ies)|names?|nationalit(?:y|ies)|ages?|dates?|timelines?|timetable|statements?|communiqu[eé]s?|comments?|responses?|answers?|"
    r"repl(?:y|ies)|reactions?|accounts?|estimates?|updates?|lists?|confirmation|clarifications?|whereabouts|locations?|cause|circumstances|"
    r"extent|specifics|particulars|indications?|word|news|clues?|hints?|descriptions?|results|findings|quantit(?:y|ies)|amounts?|"
    r"casualt(?:y|ies)|losses|footage|register|records?|logs?|coordinates|ranks?|affiliations?|terms|conclusions?|"
    r"claims?\s+of\s+responsibility|responsibility|fate|data|demands?|deadline|declarations?|versions?|explications?|inventory|revendication|balance\s+sheet|precisions?)"
)
"""Nouns of information: what can be given and not given."""

WH = r"(?:whether|how|who|whom|whose|what|which|why|when|where|if)\b"
"""The words that a question begins with."""

SINCE = (
    r"(?:\w+ly|still|so\s+far|yet|as\s+yet|ever|also|either|even|at\s+all|at\s+present|for\s+now|at\s+this\s+(?:time|stage|point|hour)|to\s+date|"
    r"until\s+now|up\s+to\s+now|till\s+now|therefore|however|itself|himself|herself|themselves|as\s+of\s+\w+|to\s+this\s+day|for\s+the\s+moment|"
    r"at\s+the\s+moment|really|again|in\s+turn|then|though)"
)
"""Adverbs that stand between the parts of a verb."""
