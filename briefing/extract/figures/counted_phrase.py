"""What a number counts: the noun phrase after it, found by the nouns a report counts and by where phrases end."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.lexicon.counted import COUNTED, TAKES_OF
from briefing.extract.lexicon.effects import Form
from briefing.extract.text.clauses import Kind, Token

_QUOTES = "\"“”„«»'‘’"
_LINKS = {"of", "de", "d'", "des", "du"}
_DETERMINERS = {
    "the", "its", "their", "his", "her", "our", "les", "ses", "leurs", "ces", "these", "those", "le", "la", "l'", "other",
    "nos", "my", "your", "mes", "vos", "such", "more", "of", "de", "autres", "additional", "d'", "further", "new",
}  # fmt: skip
_PRONOUNS = {
    "mine",
    "leurs",
    "autre",
    "them",
    "whom",
    "which",
    "us",
    "you",
    "eux",
    "elles",
    "entre",
}
_OF = frozenset({"of", "d'", "d'entre", "entre", "parmi"})
_THEM = frozenset({"them", "whom", "these", "those", "eux", "elles"})
_OTHERS = frozenset({"others", "other", "more", "another", "autres", "autre"})
_OF_US = (["of", "us"], ["of", "you"], ["d'entre", "nous"])
_AS = frozenset({"hostage", "captive", "prisoner"})  # "took 23 women hostage"
_SAY_NOT_WHO = frozenset(
    """nouveaux nouvelles nouveau newly additional further confirmed confirm reported documented
    alleged grands plus lourds total alive
    unharmed unhurt safe vivants vivant vives indemnes grave graves critical severe serious légers légères sérieux""".split()
)
_ENDS = frozenset(
    """
a an the and or but nor if as at by for from in into of off on onto out over per since than that then
through till to toward towards
under until up upon via when where which while who whom whose why with within without after before during
against among between near
around across along inside outside despite because including include is are was were be been being am has
have had do does did will
would can could may might shall should must not never no it he she they we you i this these his her its
their our there here also still
said says say told claimed claims reported reportedly according took take takes came come comes went go goes
made make makes began
started remain remains remained held hold believed feared confirmed fled left ran crossed arrived entered
opened carried
le la les un une des du de d' l' et ou mais ni si à au aux en dans sur sous par pour avec sans entre vers
chez contre depuis pendant
selon dont qui que qu' où lors est sont était étaient fut furent soit
soient serait seraient sera seront a ont avait avaient été être ce cet cette
ces se s' n' ne pas plus son sa
ses leur leurs il elle ils elles on nous vous y ainsi notamment parmi ont-ils a-t-il alors après avant près
hier mardi lundi
mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday yesterday today
""".split()
)
_FRENCH_ADJECTIVE = (
    "iens",
    "ennes",
    "ains",
    "aines",
    "ais",
    "aises",
    "aux",
    "ales",
    "ifs",
    "ives",
    "istes",
    "aires",
    "ois",
    "oises",
    "iques",
    "elles",
    "és",
    "ées",
    "iers",
    "nais",
    "ins",
)
_LONGEST = 6  # words of a counted noun phrase before it is given up


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The phrase from token `first` to `end` (half-open); `known` where its head is a noun that reports count.

    `inner` is the position of a word of effect inside it ("12 wounded soldiers", "14 morts"), or -1.
    """

    first: int
    end: int
    start_offset: int = 0
    end_offset: int = 0
    known: bool = False
    inner: int = -1
    head: str = ""

    @property
    def whose(self) -> bool:
        """Whether there is a noun phrase at all."""
        return self.end_offset > self.start_offset

    def written(self, text: str) -> str:
        """Return the phrase as the text has it, white space made single; nothing for lives, which are nobody's kind."""
        if self.head == "lives":
            return ""
        return " ".join(text[self.start_offset : self.end_offset].split())


def counted(clause: list[Token], position: int) -> Counted:
    """Return what the number at `position` of the clause counts; an empty phrase where nothing countable follows."""
    first = _after_links(clause, position + 1)
    run = _run(clause, first)
    if not run or _told_as(clause, position, run[0]):
        return _pronoun(clause, position) or Counted(first=first, end=_after_them(clause, position + 1))
    inner = next((at for at in run if clause[at].forms), -1)
    heads = [at for at in run if clause[at].text in COUNTED]
    if heads and not (clause[run[-1]].names(Form.NOUN) and inner == run[-1]):
        return _known(clause, run, heads, inner)
    if inner >= 0:
        some = (
            first > position + 1
            and inner == first
            and clause[first - 1].text in {"the", "des", "ces", "these", "les"}
        )
        if some:  # "deux des blessés"
            return Counted(
                first=first,
                end=first + 1,
                start_offset=clause[first].start,
                end_offset=clause[first].end,
                inner=inner,
            )
        return _around(clause, run, inner)
    verb = clause[run[0]].text.endswith(("ed", "ly", "ing", "ment")) and not clause[run[0]].capital
    if verb or all(clause[at].text in _SAY_NOT_WHO for at in run):
        return Counted(first=first, end=position + 1)  # a verb: "the men, numbering over 50, invaded …"
    end = next((at for at in run if clause[at].text.endswith(("s", "x")) or clause[at].capital), run[0]) + 1
    return Counted(first=run[0], end=end, start_offset=clause[run[0]].start, end_offset=clause[end - 1].end)


def _pronoun(clause: list[Token], position: int) -> Counted | None:
    """Return the "us" of "two thousand of us"; None where there is none."""
    behind = clause[position + 1 : position + 3]
    if [token.text for token in behind] not in _OF_US:
        return None
    us = behind[1]
    return Counted(
        first=position + 1,
        end=position + 3,
        start_offset=us.start,
        end_offset=us.end,
        known=True,
        head="people",
    )


def _told_as(clause: list[Token], position: int, at: int) -> bool:
    """Return whether "captive" stands for what became of those counted: "and took five captive"."""
    quantity = clause[position].quantity
    return clause[at].text in _AS and quantity is not None and (quantity.high or 2) > 1


def _after_links(clause: list[Token], at: int) -> int:
    """Return the position behind "of the", "of its", "de ses", "more", "other"."""
    while at < len(clause) and clause[at].text in _QUOTES:
        at += 1
    if _after_them(clause, at) == at + 2 < len(clause) and clause[at + 2].text in COUNTED:
        return at + 2  # "16 bodies, four of them women"
    if at < len(clause) and clause[at].text in _LINKS | {
        "other",
        "more",
        "autres",
        "autre",
        "others",
        "additional",
        "further",
        "seul",
        "seule",
        "seuls",
        "seules",
        "single",
        "second",
        "third",
    }:
        at += 1
        while at < len(clause) and clause[at].text in _DETERMINERS:
            at += 1
        if at < len(clause) and clause[at].kind is Kind.QUANTITY:
            at += 1  # "12 of the 40 vehicles"
    return at


def _after_them(clause: list[Token], at: int) -> int:
    """Return the position behind "of them", "d'entre eux", "others"; `at` where nothing of the kind follows."""
    if at < len(clause) and clause[at].text in _OTHERS:
        return at + 1
    pointing = at + 1 < len(clause) and clause[at].text in _OF and clause[at + 1].text in _THEM
    return at + 2 if pointing else at


def _run(clause: list[Token], first: int) -> list[int]:
    """Return the positions of the words that can belong to the phrase: up to a function word, mark, number or verb."""
    run: list[int] = []
    for at in range(first, min(first + _LONGEST, len(clause))):
        token = clause[at]
        if token.kind is not Kind.WORD or token.text in _ENDS | _PRONOUNS or token.text.endswith("èrent"):
            break
        if token.forms:
            bare = not any(clause[each].text in COUNTED for each in run)
            if not run or (bare and token.names(Form.PAST) and _counted_next(clause, at + 1)):
                run.append(at)  # "newly displaced persons"
                if not _counted_next(clause, at + 1):
                    break
                continue
            if token.names(Form.NOUN) and not (
                clause[at - 1].text in COUNTED and clause[at - 1].text.endswith("s")
            ):
                run.append(at)
                if not _counted_next(clause, at + 1):
                    break
                continue
            break
        run.append(at)
    return run


def _counted_next(clause: list[Token], at: int) -> bool:
    """Return whether the next word, or the one after an adjective, is a noun that reports count: "12 wounded soldiers"."""
    return any(
        token.kind is Kind.WORD
        and token.text in COUNTED
        and all(each.text not in _ENDS for each in clause[at:place])
        for place, token in enumerate(clause[at : at + 2], at)
    )


def _known(clause: list[Token], run: list[int], heads: list[int], inner: int) -> Counted:
    head = heads[0]
    while head + 1 in heads and not (
        clause[head].text.endswith(("s", "en")) and clause[head + 1].text in _AS
    ):
        head += 1
    begin = run[0]
    if 0 <= inner < head:
        begin = inner + 1
    else:
        inner = inner if inner < head else -1
    end = head + 1
    while end in run and clause[end].text.endswith(_FRENCH_ADJECTIVE) and not clause[end].forms:
        end += 1
    while end < len(clause) and _name(clause[end]):
        end += 1
    end = _with_of(clause, head, end)
    return Counted(
        first=run[0], end=end, start_offset=clause[begin].start, end_offset=clause[end - 1].end,
        known=True, inner=inner, head=clause[head].text,
    )  # fmt: skip


def _name(token: Token) -> bool:
    """Return whether a word behind a counted noun is a name that belongs to it: "deux pick-up Toyota"."""
    return token.kind is Kind.WORD and token.capital and not token.forms and token.text not in _ENDS


def _with_of(clause: list[Token], head: int, end: int) -> int:
    """Return the end of the phrase with the "of …" that a head such as "members" needs."""
    if clause[head].text not in TAKES_OF or end >= len(clause) or clause[end].text not in _LINKS:
        return end
    at = end + 1
    while at < len(clause) and at <= end + _LONGEST and clause[at].kind is Kind.WORD and not clause[at].forms:
        if clause[at].text in _ENDS and clause[at].text not in {
            "the",
            "l'",
            "la",
            "les",
            "de",
            "its",
            "their",
            "des",
        }:
            break
        at += 1
    return at if at > end + 1 else end


def _around(clause: list[Token], run: list[int], inner: int) -> Counted:
    """Return the phrase around a counted effect: "12 military deaths", "14 morts civils", "five deaths among civilians"."""
    end = inner + 1
    if inner > run[0] and not all(clause[at].text in _SAY_NOT_WHO for at in run if at < inner):
        return Counted(
            first=run[0],
            end=end,
            start_offset=clause[run[0]].start,
            end_offset=clause[inner - 1].end,
            inner=inner,
        )
    begin = end
    if end < len(clause) and clause[end].text in {"among", "amongst", "parmi", "chez"}:
        begin = _skip_determiners(clause, end + 1)
        noun = _run(clause, begin)
        if noun:
            return Counted(
                first=run[0],
                end=noun[-1] + 1,
                start_offset=clause[begin].start,
                end_offset=clause[noun[-1]].end,
                inner=inner,
            )
    after = _run(clause, end)
    if after and clause[after[0]].text in COUNTED:
        return Counted(
            first=run[0], end=after[0] + 1, start_offset=clause[after[0]].start, end_offset=clause[after[0]].end, inner=inner,
            known=True,
        )  # fmt: skip
    return Counted(first=run[0], end=end, inner=inner)


def _skip_determiners(clause: list[Token], at: int) -> int:
    while at < len(clause) and clause[at].text in _DETERMINERS:
        at += 1
    return at
