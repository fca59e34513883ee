"""Boilerplate: the lines of a saved report that are no reporting, in English and French.

A pattern has to fit the *whole* line, and long lines are never taken for boilerplate: to leave a line of reporting out is
worse than to keep a line of noise.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 240

_LISTS = (
    # Headings under which other reports are listed.
    r"more on this story|related(?: stories| articles| content| news| links| topics)?|more stories|more from .{2,40}"
    r"|you (?:may|might) also like|recommended(?: for you| stories)?|most (?:read|popular)|latest (?:news|stories)"
    r"|top stories|editor'?s picks?|trending(?: now)?|what to read next|read (?:more|also|next)|also read"
    r"|sur le même sujet|dans la même rubrique|nos derniers articles|les plus lus|à la une|articles? liés?"
    r"|notre sélection|vous aimerez aussi|[àa] lire (?:également|aussi)|lire aussi"
)
_NETWORKS = (
    r"facebook|twitter|x|whatsapp|telegram|linkedin|e-?mail|courriel|instagram|youtube|tiktok|threads|bluesky|reddit|rss"
    r"|google (?:news|actualités)|copy link|copier le lien|print|imprimer"
)
_LETTERS = (
    r"newsletters?|updates|alerts|channel|briefing|inbox|digest|edition|e-?mails?"
    r"|lettre|infolettre|alertes?|chaîne|actualités?|boîte mail|courriel"
)
_WHOLE_LINES = (
    _LISTS,
    # Invitations to read something else; behind a colon, an arrow or a bar stands its headline.
    r"(?:read|see|learn|find out|discover) (?:more|also|next)(?: (?:here|about this|on this story))?",
    r"(?:also read|(?:read|see)(?: also)?|(?:read )?more|more on this story|related(?: \w+)?)\s*[:>»→▶|].*",
    r"(?:in this story|up next|(?:keep|continue) reading|story continues below(?: advertisement)?|skip (?:to|past) .{1,60})",
    r"read the (?:rest|full (?:story|article|report))(?: (?:here|at|on|of) ?.{0,60})?\.?",
    r"[àa] lire (?:également|aussi|ensuite)?\s*(?:[:>»→|–-].*)?",
    r"(?:lire|voir|écouter|regarder) (?:aussi|également|la suite|plus)\s*(?:[:>»→|–-].*)?",
    r"(?:sur le même sujet|en savoir plus|pour aller plus loin|la suite après (?:cette|la) publicité)\s*:?.{0,120}",
    # Advertising and subscriptions.
    r"advertisement|advertising|sponsored(?: content)?|paid content|publicité|annonce|contenu sponsorisé|ad",
    rf"(?:sign up|subscribe|register|join|abonnez-vous|inscrivez-vous|recevez)\b.{{0,60}}\b(?:{_LETTERS})\b.{{0,120}}",
    r"(?:subscribe|sign up|log in|sign in|register|join us)(?: now| here| today)?[.!]?",
    r"s['’]abonner|abonnez-vous|se connecter|s['’]inscrire",
    r"get .{0,60}\b(?:newsletter|in your inbox|delivered)\b.{0,100}",
    r"(?:support|donate to) (?:our|independent) (?:journalism|work).{0,80}|soutenez (?:notre|le|une) .{0,100}",
    r"this (?:article|story) is (?:for|reserved for) subscribers.{0,80}|(?:cet )?article réservé (?:à nos|aux) abonnés.{0,40}",
    # Sharing and following.
    r"(?:share|partager|partagez)(?: (?:this|cet?|l['’]) ?(?:article|story|page|post)?)?(?: (?:on|via|sur|by|par))?"
    rf"(?:[\s,|/·•:]+(?:{_NETWORKS}))*[\s.!]*",
    rf"(?:{_NETWORKS}|comments?|commentaires?|save|enregistrer|listen|écouter)(?:[\s,|/·•]+(?:{_NETWORKS}))*",
    rf"(?:follow|find|like|join) (?:us|our \w+|@\w+|.{{2,40}}) on .{{0,30}}\b(?:{_NETWORKS})\b.{{0,80}}",
    rf"(?:suivez|retrouvez|rejoignez)(?:-nous)?\b.{{0,60}}\b(?:{_NETWORKS}|réseaux sociaux)\b.{{0,80}}",
    r"(?:\d+ )?(?:comments?|commentaires?)(?: \(\d+\))?",
    r"(?:leave|post|write) a comment.{0,40}|laisser un commentaire.{0,40}",
    r"@\w{2,30}|\d{1,2} min(?:utes?)?(?: de)? (?:read|lecture)|(?:reading time|temps de lecture)\s*:?.{0,20}",
    # Cookies, rights, the page itself.
    r".{0,40}\b(?:we|our partners|this (?:site|website|page))\b.{0,60}\bcookies\b.{0,160}",
    r"(?:nous|ce site|notre site)\b.{0,80}\bcookies\b.{0,160}",
    r"(?:accept|reject|manage|refuse|allow)(?: all)?(?: cookies| preferences)?|cookie (?:policy|settings)",
    r"(?:tout )?(?:accepter|refuser)(?: tout| les cookies)?|gérer (?:mes|les) (?:choix|préférences)",
    r"privacy policy|terms (?:of (?:use|service)|and conditions)|mentions légales|politique de confidentialité",
    r"(?:©|\(c\)|copyright\b).{0,200}|.{0,100}(?:all rights reserved|tous droits réservés)\.?",
    r"this (?:material|article|content|story) may not be (?:published|reproduced).{0,150}",
    r"back to top|retour en haut|menu|home|accueil|search|rechercher|close|fermer|next|previous|suivant|précédent",
    r"\* ?\* ?\*|[-_=*·•–—]{3,}",
    # Credits of pictures and of the desk.
    r"(?:image|photo|picture|video|file photo|crédits?|credits?|légende)\s*(?:caption|source|credit|crédit)?\s*[:©].{0,150}",
    r"\(?(?:additional |with )?(?:reporting|writing|editing|edited|written|translated|translation) by .{3,150}",
    r"\(?(?:édité|traduit) par .{0,80}|\(?avec (?:l['’])?(?:afp|reuters|ap|agences?)\)?|(?:afp via )?getty images",
)
_BOILERPLATE = re.compile("|".join(f"(?:{line})" for line in _WHOLE_LINES), re.IGNORECASE)
_LIST_HEADING = re.compile(rf"(?:{_LISTS})\s*:?", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[-*•·▪>»→]|\d{1,2}[.)])\s+")
_ENDS_A_SENTENCE = re.compile(r"""[.!?…][)\]"'”’»\s]*$""")


def is_boilerplate(line: str) -> bool:
    """Return whether the whole line is a link to elsewhere, an advertisement, a cookie, share or rights notice."""
    bare = _bare(line)
    return 0 < len(bare) <= _LONGEST and _BOILERPLATE.fullmatch(bare) is not None


def ends_a_sentence(line: str) -> bool:
    """Return whether the line ends in a full stop, question or exclamation mark, closing quotes and brackets aside."""
    return _ENDS_A_SENTENCE.search(line[-40:]) is not None


def boilerplate_lines(lines: Iterable[str]) -> list[bool]:
    """Return, for each line, whether it is boilerplate, headlines listed under a "Related stories" among it."""
    found: list[bool] = []
    in_list = False
    for line in lines:
        if not line.strip():
            found.append(False)
            continue
        heads_list = _LIST_HEADING.fullmatch(_bare(line)) is not None
        listed = in_list and len(line) <= 140 and not ends_a_sentence(line)
        in_list = heads_list or listed
        found.append(heads_list or listed or is_boilerplate(line))
    return found


def _bare(line: str) -> str:
    """Return the line without its bullet, arrows and surrounding blanks, one space between words."""
    return " ".join(_BULLET.sub("", line).strip("▶→›> \t").split())
