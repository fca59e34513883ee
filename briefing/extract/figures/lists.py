"""Numbers in a row: what stands between two of them, a list's commas and "and", or "including", which brings in a part."""

from __future__ import annotations

from briefing.extract.lexicon.counted import COUNTED
from briefing.extract.text.clauses import Kind, Token

_AND = frozenset(
    {
        "and",
        "et",
        "ou",
        "or",
        "plus",
        "&",
        "+",
        "ainsi",
        "que",
        "as",
        "well",
        "another",
        "autres",
        "while",
        "with",
        "also",
        "aussi",
    }
)
_PART = frozenset(
    "including include included includes dont among amongst notamment parmi compris comprising entre between".split()
)
_PART_LINKS = _PART | frozenset(
    """them lesquels lesquelles whom eux elles of at le la other least compris y d' les the were was sont étaient
    and et ceux celles those about some environ a an""".split()
)
# How an item of a list begins that has no number: "a quantity of ammunition", "des téléphones", "several radios".
_ITEM_STARTS = frozenset(
    """a an the some several many various numerous large small his her its their our un une des du de le la les l' plusieurs
    quelques divers diverses d'importantes d' son sa ses leur leurs""".split()
)
_NO_ITEM = frozenset(
    """is are was were be been being has have had do did est sont a ont avait avaient été était étaient fut furent sera seront
    that which who whom whose when where while after before as but if because qui que dont où quand lorsque tandis mais
    on to by at from into près selon said says told dit according i we he she they it il elle ils elles nous on""".split()
)
_YEARS = frozenset("ans an year years old months mois".split())
_AGE = _YEARS | frozenset("de d' âgé âgée âgés âgées of aged ,".split())
_THEIRS = frozenset("ses son sa leurs leur his her their its the les".split())
_AND_NOUN = 2  # tokens in "and novices"
_LONGEST_ITEM = 8  # tokens of an item of a list without a number


def joined_to(clause: list[Token], left: int, right: int) -> bool:
    """Return whether only "and", a comma, or items of a list stand between the tokens `left` and `right` (half-open)."""
    between = _without_age(clause[left:right])
    if not between:
        return False
    if len(between) == _AND_NOUN and between[0].text in _AND and between[1].text in COUNTED:
        return True  # "five monks and novices seven"
    if all(token.text in _AND | _THEIRS or token.text == "," for token in between):
        return True
    return between[0].text in _AND | {","} and between[-1].text in _AND | {","} and items(between)


def _without_age(between: list[Token]) -> list[Token]:
    """Return the tokens without the age that stands at their head: "de 60 ans et", ", 60 , and", "of 41 years and"."""
    kept = list(between)
    while kept and (kept[0].text in _AGE or kept[0].text.isdigit()):
        kept.pop(0)
    aged = any(token.text.isdigit() or token.text in _YEARS for token in between[: len(between) - len(kept)])
    return kept if aged else between


def items(between: list[Token]) -> bool:
    """Return whether nothing but noun phrases and what separates them stands there, none of them too long."""
    item: list[Token] = []
    for token in [*between, None]:
        if token is None or token.text in {",", "and", "et", "ou", "or", "+", "&", "plus"}:
            if item and not _item(item):
                return False
            item = []
        else:
            item.append(token)
    return True


def _item(tokens: list[Token]) -> bool:
    if len(tokens) > _LONGEST_ITEM or any(
        token.kind is not Kind.WORD or token.forms or token.text in _NO_ITEM for token in tokens[1:]
    ):
        return False
    return tokens[0].text in _ITEM_STARTS or tokens[-1].text in COUNTED or len(tokens) == 1


def introduced_as_part(clause: list[Token], left: int, right: int) -> bool:
    """Return whether "including", "among them" or "dont" brings in the number at `right` as a part of the one before."""
    between = [token.text for token in clause[left:right] if token.kind is not Kind.MARK]
    starts = [at for at, word in enumerate(between) if word in _PART]
    return bool(starts) and all(word in _PART_LINKS for word in between[starts[0] :])
