"""Forms of the verbs that take a second half ("took hostage", "a mis le feu"): to the form under which they are looked up."""

from __future__ import annotations

_IRREGULAR = {
    "take": "takes took taken taking", "put": "puts putting", "set": "sets setting", "leave": "leaves left leaving",
    "let": "lets letting", "make": "makes made making", "drive": "drives drove driven driving", "shoot": "shoots shot shooting",
    "beat": "beats beaten beating", "blow": "blows blew blown blowing", "bring": "brings brought bringing",
    "throw": "throws threw thrown throwing", "send": "sends sent sending", "hold": "holds held holding",
    "keep": "keeps kept keeping", "lead": "leads led leading", "cut": "cuts cutting", "give": "gives gave given giving",
    "run": "runs ran running", "render": "renders rendered rendering", "burn": "burns burned burnt burning",
    "tear": "tears tore torn tearing", "find": "finds found finding", "tie": "ties tied tying", "steal": "steals stole stolen",
    "get": "gets got getting gotten", "mow": "mows mowed mown mowing", "wipe": "wipes wiped wiping", "gun": "guns gunned gunning",
    "chase": "chases chased chasing", "force": "forces forced forcing", "reduce": "reduces reduced reducing",
    "invite": "invites invited inviting", "release": "releases released releasing", "bomb": "bombs bombed bombing",
    "remove": "removes removed removing", "place": "places placed placing", "carry": "carries carried carrying",
    "fly": "flies flew flown flying", "slip": "slips slipped slipping", "snatch": "snatches snatched snatching",
    "mettre": "met mets mettent mis mise mises mettant mettait mirent", "faire": "fait font faits faite faites faisant firent",
    "prendre": "prend prennent pris prise prises prenant prirent", "laisser": "laisse laissent laissé laissée laissant laissèrent",
    "jeter": "jette jettent jeté jetée jetés jetées jetant jetèrent", "tenir": "tient tiennent tenu tenus tenant",
    "réduire": "réduit réduits réduite réduites réduisent réduisant", "contraindre": "contraint contraints contraignant contraignent",
    "remettre": "remet remis remise remises remettent remettant", "conduire": "conduit conduits conduite conduisent conduisant",
    "envoyer": "envoie envoient envoyé envoyés envoyée envoyées envoyant", "rendre": "rend rendent rendu rendus rendant",
    "battre": "bat battent battu battus battue battant", "passer": "passe passent passé passés passée passées passant",
}  # fmt: skip
_BASES = {form: base for base, forms in _IRREGULAR.items() for form in (base, *forms.split())}
_ENDINGS = "èrent ées és ée é er ent ant ing ed es e s".split()
_DOUBLED = ("bb", "gg", "mm", "nn", "pp", "tt")
_SHORTEST = 3  # letters that are left of a verb without its ending


def base_form(word: str) -> str:
    """Return the form under which a verb (casefolded) is looked up: its base where it is known, else what its ending leaves."""
    known = _BASES.get(word)
    if known:
        return known
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            stem = word.removesuffix(ending)
            return stem[:-1] if stem.endswith(_DOUBLED) else stem
    return word
