"""Lexicon: the patterns with which one language attributes, compiled once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.extract.text.sentences import SentenceRules
from briefing.model.claim import Attitude, ChannelKind

_INVERTED = re.compile(r"-(?:t-)?(?:ils?|elles?|on|je|nous)\b")  # "dit-il", "a-t-elle ajouté"
_LONGEST_CUE = 5  # words of a cue that are looked up together: "porte à la connaissance"


def words(pattern: str) -> re.Pattern[str]:
    """Return the pattern compiled without regard to case."""
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """What one language says when it attributes. Every pattern is matched without regard to case."""

    language: str
    sentence_rules: SentenceRules
    finite: re.Pattern[str]
    """A finite cue with its auxiliaries and adverbs; group `verb` is the word that tells the attitude."""
    participle: re.Pattern[str]
    """A cue that takes its subject from the clause before it: "also noting", "while claiming", "précisant"."""
    according: re.Pattern[str]
    """A preposition that names a source: "according to", "selon"."""
    nominal: re.Pattern[str]
    """A noun that stands for saying, with its source after it: "claims by", "un communiqué de"."""
    passive: re.Pattern[str]
    """A passive with its agent's preposition: "was claimed by", "a été revendiquée par"."""
    inverted: re.Pattern[str] | None
    """A cue with its pronoun subject inside, group `pronoun`: "a-t-il déclaré"."""
    complement: re.Pattern[str]
    """What may stand between a cue and its content: adjuncts of time, channel and audience, then "that"."""
    audience: re.Pattern[str]
    """Whom it was told, group `who`: "told Reuters", "à l'AFP"."""
    relayed: re.Pattern[str]
    """Who passed it on, group `who`: "quoted by", "repris par"."""
    cites: re.Pattern[str]
    """Who passed it on, group `who`, before whom it cites: "the Post, citing witnesses"."""
    channels: tuple[tuple[ChannelKind, re.Pattern[str]], ...]
    attitudes: Mapping[str, Attitude]
    """Form of a cue word, casefolded → attitude."""
    needs_that: frozenset[str]
    """Forms that attribute only before "that" or a quotation; where there are `frames`, those that are as often no verbs."""
    told: re.Pattern[str]
    """An audience right after a cue: "told" has one of its own; "a indiqué *à l'AFP* une source"."""
    finite_verb: re.Pattern[str]
    """Verb forms that no noun phrase holds."""
    content_ends: re.Pattern[str]
    """What ends a reported clause: "although", "but", "alors que"."""
    aside: re.Pattern[str]
    """What may be said of a source between commas: "joint par téléphone", "speaking on condition of anonymity"."""
    clause_starts: re.Pattern[str]
    """Words that begin a clause; the subject of a cue stands after the last of them."""
    lead_in: re.Pattern[str]
    """An adjunct before the subject: "In Kayes,", "On Tuesday,"."""
    pronouns: re.Pattern[str]
    unspecified: re.Pattern[str]
    """A source that names nobody: "reports", "sources", "on rapporte"."""
    unnamed: re.Pattern[str]
    """A source that is somebody without a name: "a resident", "un officier"."""
    generic: re.Pattern[str]
    """A first word that names nobody and has a capital only where it opens a sentence: "A", "Several", "Residents"."""
    institutions: re.Pattern[str]
    """Words for bodies that speak under their own name: "ministry", "état-major"."""
    head_ends: re.Pattern[str]
    """Where the head of a noun phrase ends: "the mayor| of Ouri"."""
    own_speech: re.Pattern[str]
    """The first person plural: in a party's own statement, the party."""
    statement_heading: re.Pattern[str]
    """A heading that says whose statement follows, group `who`: "Statement by the …"."""
    hedges: re.Pattern[str]
    negation: re.Pattern[str]
    silence: re.Pattern[str]
    """A verb of saying that is itself negated: "did not disclose", "n'a pas précisé"."""
    witness: re.Pattern[str]
    roles: re.Pattern[str]
    """Words for offices and functions, as they stand before or after a name."""
    not_subject: re.Pattern[str]
    """Words that no source begins with."""
    noun_clause: re.Pattern[str] | None = None
    """A noun of saying with its clause: groups `who` (perhaps empty), `cue` and `that`, where the clause begins."""
    frames: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """Form of a cue word, casefolded → what it takes besides "that" and a quotation; group `said` is where that begins."""
    passed_on: re.Pattern[str] | None = None
    """A message passed on, up to its quotation: groups `cue` and `who` (perhaps empty): "Voice note from a trader: "."""
    bracketed: re.Pattern[str] | None = None
    """A source in brackets behind its account: groups `who` ("community source") or `named` ("source: the mayor")."""
    said_to: re.Pattern[str] | None = None
    """A passive of saying before "to have" or "to be", group `cue`: "are alleged to have occurred"."""
    impersonal: re.Pattern[str] | None = None
    """A cue that names nobody, up to its clause, group `cue`: "it is said that", "rumour has it that"."""
    counted_by: re.Pattern[str] | None = None
    """A number with its source in brackets, groups `what` and `who`: "Fatalities: 14 (police), 22 (parish register)"."""
    present: re.Pattern[str] | None = None
    """Common verbs in the present, some of them nouns too, which tell a clause before an inverted cue."""
    seen: frozenset[str] = frozenset()
    """Forms that attribute only where somebody without a name, or "I", "we", "he" is their subject: who saw or heard it."""

    def head(self, phrase: str) -> str:
        """Return the head of a noun phrase: what stands before its first complement."""
        return self.head_ends.split(phrase, maxsplit=1)[0]

    def ends_in_institution(self, head: str) -> bool:
        """Return whether the head of a noun phrase is a body in the end: "the General Staff"."""
        return any(match.end() == len(head.rstrip()) for match in self.institutions.finditer(head))

    def attitude(self, cue: str) -> Attitude:
        """Return the attitude that the words of a cue show; `SAID` where none of them tells."""
        spoken = re.findall(r"[\w'-]+", _INVERTED.sub("", cue.casefold().replace("’", "'")))
        for many in range(_LONGEST_CUE, 0, -1):
            for at in range(len(spoken) - many + 1):
                known = self.attitudes.get(" ".join(spoken[at : at + many]))
                if known is not None:
                    return known
        return Attitude.SAID


def attitudes(table: Mapping[Attitude, str]) -> dict[str, Attitude]:
    """Return form → attitude from attitude → forms separated by spaces."""
    return {form: attitude for attitude, forms in table.items() for form in forms.split()}
