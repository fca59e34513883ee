"""Signs of a gap: words of which every wording holds one, so that sentences without any need not be looked through."""

from __future__ import annotations

import re

ENGLISH = re.compile(
    r"n['’]t\b|\b(?:no|not|nobody|none|nor|neither|never|nothing|nowhere|can(?:no|['’]?)t|(?:wo|do|did|does|have|has|could|ai)n['’]?t|dunno|idk|dk|without|"
    r"un(?:[a-z]+(?:ed|ble|ful|ing|ant)|known|clear|certain|sure|aware|answered|read)\b|until\s+now|indeterminate|refus|declin|fail|reluct|hesita|loa?th|afraid|scared|prefer|chose|opted|elected|"
    r"silen|mum\b|mute\b|quiet|tight-?lipped|evasive|vague|coy|guarded|secre|cagey|non-?committal|ignor|dodg|evad|sidestep|duck|deflect|brush|wav(?:ed|es)\s|rebuff|parr|shrug|avoid|"
    r"turn(?:ed|s)?\s+(?:down|away|off)|reject|abst|refrain|skirt|yet|still|await|wait|pending|myster|enigma|puzzle|riddle|open\s+question|moot|matter\s+of|doubt|disput|"
    r"remain|stays?|stayed|rests?|lack|absence|short\s+of|want\s+of|wanting|dearth|sketchy|scarce|scant|hazy|murky|confus|patchy|conflict|contradict|limited|elusive|thin\b|slow\s+to|hard\s+to|difficult|"
    r"impossible|under\s+\w+|being|(?:will|would|shall|to|only)\s+(?:only\s+)?be|follow\b|promis|pledg|undert|only|alone|god|heaven|allah|lord|goodness|jah|devil|(?:time|history)\s+will|will\s+(?:tell|show|say|determine|establish|reveal|follow|come)|"
    r"who(?:m?\s+to|\s+(?:knows|can|could|will|is)|['’]s)|pick(?:s|ed|ing)?\s+(?:up|yours)|take\s+your|you\s+tell|go\s+figure|guess|search\s+me|beats|which\s+(?:one\s+)?is|what\s+to\s+believe|make\s+of|trying|tried|(?:working|seeking|hoping|struggling|racing|scrambling)\s+to|sought|"
    r"attempt|effort|asked|asking|pressed|question|quizz|hung|(?:cut|broke|ended)\s+(?:off|short|the|our)|rang\b|bounc|vain|abortive|fruitless|voicemail|too\s+(?:early|soon|dangerous|dark)|premature|kept|keep|with[h]|suppress|"
    r"prevent|stopp?|barred|hinder|hamper|little|few|hardly|classified|embargoed|redacted|any(?:one|body)?\s|tbc|tbd|n/a|phone|crickets|at\s+a\s+loss|in\s+the\s+dark|outstanding|"
    r"missing|verification|drew\s+no|elicited|clueless|solved|to\s+(?:follow|come\s+later))",
    re.IGNORECASE,
)
"""Signs of English gaps."""

FRENCH = re.compile(
    r"\bn['’]|\b(?:ne|pas|point|aucune?s?|nuls?|nulle|personne|ni|sans|rien|jamais|non|plus|ignor|méconna|inconnu|incertain|indétermin|imprécis|inexpliqu|inexist|indispon|introuv|invérif|"
    r"injoign|infruct|inutil|impossib|difficil|délicat|hasard|malais|prématur|trop\s+t[ôo]t|encore\s+t[ôo]t|trop\s+(?:dang|risq)|rest|demeur|subsist|flou|confus|myst|énigm|obscur|nébul|opaque|secr|"
    r"confidentiel|classifi|refus|abst|déclin|évit|rechign|hésit|renonc|répugn|préf[éè]r|choisi|tien\w+\s+à|entend|tait|tais\w+|tu(?:es?|s)?\b|silenc|muet|mutis|mutique|discr|bott|noy|sourde|joue|cultiv|entret|"
    r"mur|enferm|retranch|réfugi|emmur|drap|vague|bouche|vain|abouti|abort|échou|stéril|lettre\s+morte|vide|laiss|attend|attente|doute|question|interrog|zones?|persist|plan|règn|entour|perdur|manqu|"
    r"défaut|lacun|parcell|fragment|contradict|maigre|rare|incompl|partiel|limit|diverg|diff[éè]r|contredi|concord|oppos|vari|absence|faute|devr|dira|permet|sera|seront|serai|"
    r"raccroch|élud|esquiv|coup|haussé|secou|souri|chang|détourn|tourn|baiss|levé|parti|motus|omerta|black|chut|rideau|aucun|dieu|seule?s?|avenir|allez|va\s+savoir|malin|qui|à\s+(?:vous|vérifi|confirm|précis|détermin|établ|élucid)|"
    r"cherch|recherch|tent|essa|efforc|travaill|emploi|pein|réserve|éteint|messagerie|cours|voie|promi|garde|observ|observe|demande|perd|nouvelles?|infos?|quelqu|sai[st]|savons|savent|dit|disait|"
    r"interdi|noy|se\s+refus|nc|n\.c\.|sous|[oô]mis|tenue?s?|gardée?s?)",
    re.IGNORECASE,
)
"""Signs of French gaps."""
