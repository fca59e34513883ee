"""Words for weapons, English and French, as they stand in a report about their use."""

from __future__ import annotations

import re

_SIZE = (
    r"(?:(?:powerful|heavy|light|small|large|home-?made|hand|fragmentation|incendiary|high-?caliber|large-?caliber|assault|automatic|"
    r"semi-?automatic|sophisticated|anti-?tank|medium-?sized|time|petrol|gasoline|pipe|roadside|glide|cluster|barrel|"
    r"(?:\d+[-\s]?(?:mm|caliber|pound|kilo|kg|lb)s?)|suicide|kamikaze|FPV|attack|explosive|guided|ballistic|cruise)[-\s]+){0,4}"
)
WEAPONS = re.compile(
    rf"\b(?P<weapon>{_SIZE}(?:(?:car|truck|bus|van|motorcycle|bicycle|house|donkey|nail|book|letter|parcel)[-\s]?bombs?|bombs?|"
    r"dynamite(?:\s+(?:charges?|sticks?))?|(?:sticks|charges?)\s+of\s+dynamite|explosives?(?:\s+(?:devices?|charges?|artifacts?))?|"
    r"(?:explosive|incendiary)\s+(?:devices?|charges?|artifacts?)|improvised\s+explosive\s+devices?|IEDs?|"
    r"(?:land)?mines?|booby[-\s]?traps?|(?:rocket|grenade)[-\s](?:propelled\s+grenades?|launchers?)|RPGs?(?:-\d+)?|grenades?|"
    r"rockets?|missiles?|mortars?|artillery|shells|shelling|drones?|molotov\s+cocktails?|molotovs|petrol\s+bombs?|"
    r"AK-?\s?47s?|M-?16s?|galil\s+rifles?|kalashnikovs?|sub-?machine\s?guns?|machine\s?guns?|uzis?|rifles|assault\s+rifles?|shotguns?|pistols?|"
    r"revolvers?|handguns?|firearms|automatic\s+weapons?|heavy\s+weapons|"
    r"machetes?|knives|daggers?|"
    r"voitures?[-\s](?:piégées?|bombes?)|camions?[-\s](?:piégés?|bombes?)|bombes?(?:\s+artisanales?)?|engins?\s+explosifs?(?:\s+improvisés?)?|EEI|ceintures?\s+explosives?|"
    r"roquettes?|obus(?:\s+de\s+mortiers?)?|mortiers?|grenades?|kalachnikovs?|fusils?(?:\s+d['’]assaut)?|mitrailleuses?|pistolets?|"
    r"engins?\s+artisana(?:l|ux)|gaz\s+lacrymog[èe]nes?|tear\s?gas|artillerie|tube\s+artillery|barils?\s+d['’]explosifs|armes\s+(?:automatiques?|lourdes?|blanches?|à\s+feu|de\s+guerre)|machettes?|couteaux|cocktails?\s+molotov|explosifs|mines?(?:\s+antipersonnel)?))\b",
    re.IGNORECASE,
)
NOT_USED = re.compile(
    r"\b(?:seiz\w+|confiscat\w+|found|cache|arsenal|recover\w+|captur\w+|traffick\w+|smuggl\w+|possess\w+|hidden|surrender\w*|turn(?:ed)?\s+in|"
    r"hand(?:ed)?\s+over|deliver\w+|suppl(?:y|ied|ies)|shipment|purchase\w*|import\w*|defus\w+|workers?|company|miners?|"
    r"saisi\w*|récupér\w+|découvert\w*|cache|trafic|remis\w*|livraison|désamorc\w+)\b",
    re.IGNORECASE,
)
"""What says of weapons in the same sentence that they were taken or found, not used."""
