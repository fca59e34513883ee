"""English verbs that attribute besides the commonest: a table of base forms, what each shows and takes; and their forms.

One line an attitude and a way of being built in. All of them attribute before "that" and beside a quotation; the second column
says what else may follow, in the letters of `english_frames`. In the third column

    fume            goes like "fume, fumes, fumed, fuming", "deny, denies, denied", "guess, guesses, guessed"
    rebut+          doubles its last letter: "rebutted, rebutting"
    shoot>shot      has an irregular past, and a participle where a third word tells it: "write>wrote>written"
    hit_back        what stands behind "_" follows the verb

Nouns of the same spelling ("the remark", "two counts") are told apart by what stands round them, not here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.model.claim import Attitude

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TABLE = """
said | | remark observe fume rage thunder growl grumble mutter murmur mumble sob+ wail snarl bark bellow roar hiss groan moan chuckle sneer jeer rejoin interject exclaim blurt_out gush enthuse intone
said | | muse opine chorus volunteer venture splutter stammer whimper shriek holler drawl vent seethe rave rant scream yell shout cry whisper sigh joke quip+ snap+ retort chant boom croak chime_in pipe_up chip+_in
said | | hammer hammer_home lash_out precise advance slip+_in add reply respond answer shoot>shot_back hit>hit_back fire_back snap+_back write>wrote>written_back come>came_back go>went_on let>let_slip let>let_on let>let_know continue conclude recite
said | | confide divulge disclose leak report relate reveal reiterate repeat restate reaffirm reconfirm echo stress emphasise emphasize underline underscore highlight specify clarify explain elaborate detail expound
said | | communicate convey relay transmit+ forward post tweet retweet text email phone radio wire cable message telegraph write>wrote>written pen+ state profess testify attest vouch certify aver+ affirm grant
said | | concede admit+ confess acknowledge recognise recognize own_up hint imply intimate signal notify suggest propose note recount narrate quote cite teach>taught
said | | understand>understood gather learn ascertain establish discover determine deduce infer+ verify conclude realise realize
said | n | announce confirm corroborate authenticate geolocate geo-locate echo restate reaffirm reiterate stress emphasise emphasize underline underscore highlight detail disclose
said | # | list tally enumerate itemise itemize document catalogue catalog chronicle log+ record register count tabulate tot+_up report mention cite calculate compute reckon note
said | # | announce talk_about talk_of speak>spoke>spoken_about
said | p | notify brief advise apprise
claimed | | purport posit surmise theorise theorize reason postulate protest plead swear>swore>sworn insinuate
claimed | | contend allege assert argue boast brag+ crow gloat trumpet
claimed | n | reproach ascribe impute implicate incriminate trumpet tout
denied | | object protest demur+ counter rebut+ refute gainsay>gainsaid
denied | n | disclaim gainsay>gainsaid contest repudiate rebuff refute rebut+ disavow disown decry pooh-pooh debunk dispute belittle trivialise trivialize minimise minimize downplay understate deride ridicule mock
warned | | forewarn caution warn alert threaten
believes | | marvel speculate conjecture suppose presume assume wager hope fear worry fret+ feel>felt sense anticipate foresee>foresaw>foreseen forecast>forecast foretell>foretold imagine suspect doubt deem
believes | q | suppose presume assume feel>felt suspect reckon speculate hope fear understand>understood
believes | n | bemoan bewail rue lament decry deplore denounce condemn laud applaud acclaim abhor+ rebuke castigate lambast lambaste excoriate chide berate admonish reprimand vilify hail fault resent
believes | n | grieve mourn regret+ welcome commend
wants | | insist plead decree rule order stipulate recommend advise agree
wants | i | vow pledge promise threaten swear>swore>sworn undertake>undertook>undertaken offer beg+ plead
wants | o | implore beseech entreat enjoin exhort urge press beg+ instruct order command direct warn advise remind
wants | n | solicit implore
wants | w | ask inquire enquire
asked | w | wonder ask inquire enquire query question
described | n | depict portray recount narrate evoke recall recollect relate describe
described | | recollect reminisce recall remember notice relive
"""
_VOWELS = "aeiou"


def _regular(base: str) -> tuple[str, str]:
    """Return the past and the form in -ing of a regular verb."""
    if base.endswith("+"):
        doubled = base[:-1] + base[-2]
        return f"{doubled}ed", f"{doubled}ing"
    if base.endswith("e"):
        return f"{base}d", f"{base if base.endswith('ee') else base[:-1]}ing"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ied", f"{base}ing"
    return f"{base}ed", f"{base}ing"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "x", "z", "ch", "sh", "go")) else f"{base}s"


def forms(entry: str) -> tuple[str, ...]:
    """Return every form of a verb of the table: base, third person, past, participle, -ing."""
    verb, *behind = entry.split("_")
    base, *told = verb.split(">")
    past, going_on = _regular(base)
    base = base.removesuffix("+")
    if told:
        past = told[0]
    if base in ("hit", "let"):
        going_on = f"{base}{base[-1]}ing"
    every = dict.fromkeys((base, _third(base), past, *told[1:], going_on))
    return tuple(" ".join((form, *behind)) for form in every)


def _lines() -> Iterator[tuple[Attitude, str, tuple[str, ...]]]:
    for line in _TABLE.strip().splitlines():
        attitude, takes, listed = (column.strip() for column in line.split("|"))
        yield Attitude(attitude), takes.replace(" ", ""), tuple(listed.split())


def attitudes() -> Mapping[str, Attitude]:
    """Return form → attitude; where a verb stands in several lines, the first one's."""
    found: dict[str, Attitude] = {}
    for attitude, _, listed in _lines():
        for entry in listed:
            for form in forms(entry):
                found.setdefault(form, attitude)
    return found


def taking() -> Mapping[str, str]:
    """Return form → letters of what it takes besides "that" and a quotation; only forms that take something."""
    found: dict[str, str] = {}
    for _, takes, listed in _lines():
        for entry in listed if takes else ():
            for form in forms(entry):
                found[form] = found.get(form, "") + takes
    return found
