"""French speakers: whether words can name somebody who speaks, and findings with such a source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.extract.engines.rules.subject import accepted_source
from briefing.extract.finding import Finding

if TYPE_CHECKING:
    from briefing.extract.engines.rules.clause import Clause
    from briefing.extract.finding import Span

_KIN = re.compile(
    r"(?:les?|la|une?|son|sa|leur|notre|cet|cette|ce|l['’])\b.{0,40}\b(?:homme|femme|dame|père|mère|frère|sœur|fils|fille|oncle|tante|doyen|doyenne|aîné|aînée|ami|amie|octogénaire|sexagénaire|trentenaire|quadragénaire|quinquagénaire|vieux|vieille|veuve|veuf|vieillard|patriarche|ancien|survivant)\b",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    r"\b(?:autorités|rebelles?|insurgés|assaillants|(?:d?jihadistes?)|opposition|opposants?|société\s+civile|experts?|spécialistes?|observateurs?|défense|accusation|partie\s+civile|"
    r"centre|commissariat|cellule|plateforme|réseau|ligue|congrégation|diocèse|église|archevêché|chefferie|communauté|délégation|délégué|capitale|camp|partisans|proches|familles?|parents|"
    r"avocate?s?|défenseurs?|syndicalistes?|bureau|unité|brigade|branche|milice|faction|dissidence|dissidents|voisins?|villageois|habitants|riverains|déplacés|"
    r"journal|quotidien|radio|télévision|chaîne|site|presse|ong|onu|union|intéressée?s?|prévenue?|accusée?|détenue?|otage|chancellerie|diplomatie|hiérarchie|troupe|ennemi|pouvoir|exécutif|clinique|dispensaire|centre\s+de\s+santé|"
    r"hôpital|samu|pompiers|protection\s+civile|secours|hcr|ocha|msf|cicr)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?:ils?|elles?|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|ce\s+dernier|cette\s+dernière|ces\s+derniers|nous|on|l['’]un\s+d['’]entre\s+eux|d['’]autres|certain(?:e?s)?|plusieurs|beaucoup|tous|toutes)",
    re.IGNORECASE,
)


def words_of(view: Clause, span: Span) -> str:
    """Return the words of a span of the text that lies in the sentence."""
    return view.written[span[0] - view.start : span[1] - view.start]


def can_speak(view: Clause, source: Span) -> bool:
    """Return whether the words name somebody: a name, an office, a body, a witness, kin; no thing and no time."""
    words = words_of(view, source)
    lexicon = view.lexicon
    return bool(
        (words[0].isupper() and source[0] > view.start)
        or re.match(r"(?:[A-ZÀ-ÖØ-Þ][\w’'.-]+\s+){1,3}[A-ZÀ-ÖØ-Þ][\w’'-]+", words)
        or (
            re.match(r"(?:(?:les?|la)\s+|l['’])[A-ZÀ-ÖØ-Þ]", words, re.IGNORECASE)
            and not words.islower()
            and _named(words)
        )
        or lexicon.roles.search(words)
        or lexicon.witness.search(words)
        or lexicon.unnamed.match(words)
        or lexicon.institutions.search(words)
        or _SPEAKERS.search(words)
        or _KIN.match(words)
        or _PRONOUN.fullmatch(words)
    )


def _named(words: str) -> bool:
    """Return whether a noun phrase is a proper name behind its article: "le Réseau", "l'ONU"."""
    bare = re.sub(r"^(?:[Ll][ea]s?\s+|[Ll]['’])", "", words)
    return bare[:1].isupper()


def speaker(view: Clause, start: int, end: int) -> Span | None:
    """Return the span of a stretch of the sentence that can name somebody who speaks, or None."""
    span = accepted_source(view, start, end)
    return span if span and can_speak(view, span) else None


def told(view: Clause, source: Span | None, cue: Span, content: list[Span], confidence: float) -> Finding:
    """Return a finding of the rules; `cue` are offsets in the sentence, empty where there is none."""
    span = view.span(*cue)
    return Finding(
        source=(source,) if source else (),
        cue=(span,) if span else (),
        content=tuple(content),
        confidence=confidence,
        engine="rules",
    )
