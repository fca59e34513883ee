<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>About Briefing</source>
            <translation>À propos de Briefing</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Attributed situation briefs: every sentence names who said it, where.</source>
            <translation>Notes de situation attribuées : chaque phrase dit qui l’a dite, et où.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Attributions</source>
            <translation>Attributions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Copy version and system, as a report of a defect needs them</source>
            <translation>Copie les versions et le système, comme il les faut pour signaler un défaut</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>MIT licence. Made with Qt and PySide6 under the LGPL 3, unmodified and replaceable.</source>
            <translation>Licence MIT. Fait avec Qt et PySide6 sous LGPL 3, non modifiés et remplaçables.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>The guide is {path}; nothing here opens such a file.</source>
            <translation>Le guide est {path} ; rien ici n’ouvre un tel fichier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>There is no guide here: {path} is missing.</source>
            <translation>Il n’y a pas de guide ici : {path} manque.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Works on this computer alone: nothing is fetched, nothing is sent.</source>
            <translation>Travaille sur cet ordinateur seul : rien n’est téléchargé, rien n’est envoyé.</translation>
        </message>
    </context>
    <context>
        <name>AcceptStrip</name>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>Accept all</source>
            <translation>Tout accepter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>Least confidence in per cent</source>
            <translation>Confiance minimale en pour cent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>a number from 0 to 100: 85</source>
            <translation>un nombre de 0 à 1 : 0.85</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>accept</source>
            <translation>accepter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>found with a confidence of at least</source>
            <translation>relevés avec une confiance d’au moins</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>{count} of {left} left to review</source>
            <translation>{count} sur {left} à relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/accept.py" />
            <source>↑↓ change it; one undo takes all back</source>
            <translation>↑↓ la changent ; une seule annulation reprend tout</translation>
        </message>
    </context>
    <context>
        <name>AnswersEditor</name>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>Choose which question it answers.</source>
            <translation>Choisissez la question à laquelle il répond.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>about</source>
            <translation>à propos de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>question</source>
            <translation>question</translation>
        </message>
    </context>
    <context>
        <name>AssessmentMoment</name>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Alt+{number}</source>
            <translation>Alt+{number}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Assessment</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Gaps and recommendations</source>
            <translation>Lacunes et recommandations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Grades</source>
            <translation>Cotes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Judgements</source>
            <translation>Jugements</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/assessment.py" />
            <source>Parts of the assessment</source>
            <translation>Parties de l’appréciation</translation>
        </message>
    </context>
    <context>
        <name>BoardFilters</name>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Accepted</source>
            <translation>Acceptés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Any claimant</source>
            <translation>Tout auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Any incident</source>
            <translation>Tout incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Any source</source>
            <translation>Toute source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Any topic</source>
            <translation>Tout sujet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Claimant</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Claims shown, of all</source>
            <translation>Propos affichés, sur tous</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Contested</source>
            <translation>Contestés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Filter by source, claimant, incident and topic</source>
            <translation>Filtrer par source, auteur, incident et sujet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Filter by words  ( / )</source>
            <translation>Filtrer par mots  ( / )</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Filter the claims by words</source>
            <translation>Filtrer les propos par mots</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>More…</source>
            <translation>Plus…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Only questions whose answers contradict each other  (4)</source>
            <translation>Seulement les questions dont les réponses se contredisent  (4)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Only what nobody decided on  (1)</source>
            <translation>Seulement ce dont personne n’a décidé  (1)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Only what was accepted  (2)</source>
            <translation>Seulement ce qui a été accepté  (2)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Only what was rejected  (3)</source>
            <translation>Seulement ce qui a été rejeté  (3)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Rejected</source>
            <translation>Rejetés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Take all filters away  (0)</source>
            <translation>Enlever tous les filtres  (0)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>To review</source>
            <translation>À relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/board_filters.py" />
            <source>{shown} of {total}</source>
            <translation>{shown} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>BoardPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>A claim stays with who made it: {claimant}. Drag it up or down to another question; who made it is changed in the claim's own form.</source>
            <translation>Un propos reste à son auteur : {claimant}. Faites-le glisser vers le haut ou le bas, vers une autre question ; l’auteur se change dans la fiche du propos.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Claims board</source>
            <translation>Tableau des propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Join “{before}” with “{after}”</source>
            <translation>Réunir « {before} » et « {after} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Move claim of {claimant} to “{question}”</source>
            <translation>Déplacer le propos de {claimant} vers « {question} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Move the claim of {claimant} to</source>
            <translation>Déplacer le propos de {claimant} vers</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Rename “{before}” “{after}”</source>
            <translation>Renommer « {before} » en « {after} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>Rename “{question}”, or join it with</source>
            <translation>Renommer « {question} », ou la réunir avec</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/board.py" />
            <source>The claim still answers “{question}”, and stands there.</source>
            <translation>Le propos répond toujours à « {question} », et y reste.</translation>
        </message>
    </context>
    <context>
        <name>BriefMoment</name>
        <message>
            <location filename="../../briefing/ui/moments/brief.py" />
            <source>Brief</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/brief.py" />
            <source>Hand over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/brief.py" />
            <source>Head</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/brief.py" />
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/brief.py" />
            <source>Parts of the brief</source>
            <translation>Parties de la note</translation>
        </message>
    </context>
    <context>
        <name>ByHandPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/by_hand.py" />
            <source>Add text by hand</source>
            <translation>Ajouter un texte à la main</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/by_hand.py" />
            <source>Add to the brief</source>
            <translation>Ajouter à la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/by_hand.py" />
            <source>Add to the brief   Ctrl+Return</source>
            <translation>Ajouter à la note   Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/by_hand.py" />
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/by_hand.py" />
            <source>Leave   Esc</source>
            <translation>Quitter   Échap</translation>
        </message>
    </context>
    <context>
        <name>Candidates</name>
        <message>
            <location filename="../../briefing/ui/widgets/candidates.py" />
            <source>Places that it may be</source>
            <translation>Lieux dont il peut s’agir</translation>
        </message>
    </context>
    <context>
        <name>ChoiceEditor</name>
        <message>
            <location filename="../../briefing/ui/fields.py" />
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
    </context>
    <context>
        <name>ClaimDetails</name>
        <message>
            <location filename="../../briefing/ui/panels/claim_details.py" />
            <source>Edit “{field}” of the claim of {who}</source>
            <translation>Modifier « {field} » du propos de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim_details.py" />
            <source>From the passage “{words}”</source>
            <translation>Du passage « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim_details.py" />
            <source>incident {number}, without a name</source>
            <translation>incident {number}, sans nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim_details.py" />
            <source>nobody yet</source>
            <translation>personne encore</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim_details.py" />
            <source>{field}: show the passage it came from</source>
            <translation>{field} : montrer le passage d’où cela vient</translation>
        </message>
    </context>
    <context>
        <name>ClaimExplained</name>
        <message>
            <location filename="../../briefing/ui/panels/claim_explained.py" />
            <source>Why it is proposed</source>
            <translation>Pourquoi il est proposé</translation>
        </message>
    </context>
    <context>
        <name>ClaimPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source> · made by hand</source>
            <translation> · fait à la main</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Add a report under Sources (Ctrl+1): what it says was said stands here, to accept or reject.</source>
            <translation>Ajoutez un article sous Sources (Ctrl+1) : ce qu’il rapporte de chacun se présente ici, à accepter ou à rejeter.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Claim {number} of {count}</source>
            <translation>Propos {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Credibility</source>
            <translation>Crédibilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>No claim chosen</source>
            <translation>Aucun propos choisi</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Source grade</source>
            <translation>Cote de la source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>The claim in hand</source>
            <translation>Le propos en main</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Your wording</source>
            <translation>Votre formulation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>Your wording beside the passage (E). Empty: printed as published.</source>
            <translation>Votre formulation à côté du passage (E). Vide : imprimé tel que publié.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/claim.py" />
            <source>{axis}: {words}
G grades it</source>
            <translation>{axis} : {words}
G le cote</translation>
        </message>
    </context>
    <context>
        <name>ClaimSection</name>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Claims about it</source>
            <translation>Propos à son sujet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Claims said to be about it</source>
            <translation>Propos dits à son sujet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Go to the claim</source>
            <translation>Aller au propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Say of a claim that it is about this</source>
            <translation>Dire d’un propos qu’il porte sur ceci</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Say what a claim is about</source>
            <translation>Dire sur quoi porte un propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Take a claim out of the incident</source>
            <translation>Retirer un propos de l’incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>and {count} that name no incident, since it is the first</source>
            <translation>et {count} qui ne nomment aucun incident, puisque c’est le premier</translation>
        </message>
    </context>
    <context>
        <name>ClaimsMoment</name>
        <message>
            <location filename="../../briefing/ui/moments/claims.py" />
            <source>Claims</source>
            <translation>Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/claims.py" />
            <source>{count} left</source>
            <translation>{count} à relire</translation>
        </message>
    </context>
    <context>
        <name>ClaimsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/claims.py" />
            <source>Claims</source>
            <translation>Propos</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>As published: {words}</source>
            <translation>Tel que publié : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>Claim, as published</source>
            <translation>Propos, tel que publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>Claimant</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>Figure</source>
            <translation>Chiffre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>Sure</source>
            <translation>Sûr</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>for {party}</source>
            <translation>pour {party}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>told {audience}</source>
            <translation>à {audience}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/claims_table.py" />
            <source>{said}, not</source>
            <translation>{said}, négation</translation>
        </message>
    </context>
    <context>
        <name>CredibilityTable</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origine</numerusform>
                <numerusform>%n origines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>Claim</source>
            <translation>Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>Credibility (1–6)</source>
            <translation>Crédibilité (1–6)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>Rel.</source>
            <translation>Fiab.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>What bears it out</source>
            <translation>Ce qui l’étaye</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>answers no question</source>
            <translation>ne répond à aucune question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>borne out</source>
            <translation>étayé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>contested</source>
            <translation>contesté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>one account</source>
            <translation>une seule version</translation>
        </message>
    </context>
    <context>
        <name>DecimalEditor</name>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>It lies between {low} and {high}.</source>
            <translation>Il est compris entre {low} et {high}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>“{typed}” is no number.</source>
            <translation>« {typed} » n’est pas un nombre.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>, {count} more to come</source>
            <translation>, encore {count} à venir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>Opened for reading only. {reason}</source>
            <translation>Ouverte en lecture seule. {reason}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>Opened from {name}. Save it to have a file of its own; the PDF stays as it is.</source>
            <translation>Ouverte depuis {name}. Enregistrez-la pour qu'elle ait son propre fichier ; le PDF reste tel quel.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>Reading {name}{more}…</source>
            <translation>Lecture de {name}{more}…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>{name} can be changed now. Go on working: the next edit opens it for changes.</source>
            <translation>{name} peut maintenant être modifiée. Continuez : la prochaine modification l’ouvre en écriture.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/desk.py" />
            <source>{name} was changed meanwhile. It is shown as it is now, and can be changed.</source>
            <translation>{name} a été modifiée entre-temps. Elle est montrée telle qu’elle est à présent et peut être modifiée.</translation>
        </message>
    </context>
    <context>
        <name>DetailsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Add an incident</source>
            <translation>Ajouter un incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Incident shown</source>
            <translation>Incident affiché</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Remove the incident “{title}”</source>
            <translation>Retirer l’incident « {title} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Remove this incident; its claims stay</source>
            <translation>Retirer cet incident ; ses propos restent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>Toll</source>
            <translation>Bilan</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/details.py" />
            <source>incident {number}, without a name</source>
            <translation>incident {number}, sans nom</translation>
        </message>
    </context>
    <context>
        <name>FigureSection</name>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Figures claimed</source>
            <translation>Chiffres avancés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>Go to the passage</source>
            <translation>Aller au passage</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>apart · {note}</source>
            <translation>à part · {note}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>as claimed; none of them is the incident's own</source>
            <translation>tels qu’avancés ; aucun n’est celui de l’incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>no claim about it gives one</source>
            <translation>aucun propos à son sujet n’en donne</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_claims.py" />
            <source>{claimant}, source {number}</source>
            <translation>{claimant}, source {number}</translation>
        </message>
    </context>
    <context>
        <name>FiguresEditor</name>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>The figure runs from {low} down to {high}.</source>
            <translation>Le chiffre va de {low} en descendant à {high}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>Without a number, nothing is printed as a figure.</source>
            <translation>Sans nombre, rien n’est imprimé comme chiffre.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>as published: {words}</source>
            <translation>tel que publié : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>killed, …</source>
            <translation>tués, …</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>of whom</source>
            <translation>parmi qui</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_editors.py" />
            <source>“{text}” is not a number: nothing is printed as a figure.</source>
            <translation>« {text} » n’est pas un nombre : rien n’est imprimé comme chiffre.</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Add reports</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Briefs (*.brief *.pdf)</source>
            <translation>Notes (*.brief *.pdf)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Briefs (*.brief)</source>
            <translation>Notes (*.brief)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>One window holds one brief; {name} was opened.</source>
            <translation>Une fenêtre tient une seule note ; {name} a été ouverte.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Open brief</source>
            <translation>Ouvrir une note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Reports (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
            <translation>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>Save brief</source>
            <translation>Enregistrer la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/files.py" />
            <source>brief</source>
            <translation>note</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../briefing/ui/widgets/find_bar.py" />
            <source>Next place</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/find_bar.py" />
            <source>Previous place</source>
            <translation>Endroit précédent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/find_bar.py" />
            <source>Put the search away</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/find_bar.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/find_bar.py" />
            <source>{now} of {count}</source>
            <translation>{now} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>FindPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Find in everything</source>
            <translation>Chercher partout</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Find in sources, claims and forms</source>
            <translation>Chercher dans les sources, les propos et les fiches</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Next place found (F3)</source>
            <translation>Endroit suivant trouvé (F3)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Places found</source>
            <translation>Endroits trouvés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>Previous place found (Shift+F3)</source>
            <translation>Endroit précédent trouvé (Maj+F3)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>looking …</source>
            <translation>recherche …</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>{number} of {total}</source>
            <translation>{number} sur {total}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/find.py" />
            <source>{total} found</source>
            <translation>{total} trouvés</translation>
        </message>
    </context>
    <context>
        <name>Form</name>
        <message>
            <location filename="../../briefing/ui/panels/form.py" />
            <source>Edit “{field}”</source>
            <translation>Modifier « {field} »</translation>
        </message>
    </context>
    <context>
        <name>GapSection</name>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>Add a gap</source>
            <translation>Ajouter une lacune</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>Add an information gap</source>
            <translation>Ajouter une lacune d’information</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>Remove the gap “{gap}”</source>
            <translation>Retirer la lacune « {gap} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>of the whole brief</source>
            <translation>de toute la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>says nothing yet</source>
            <translation>ne dit encore rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>what no report says; the pages print it as not known</source>
            <translation>ce qu’aucun article ne dit ; imprimé comme « non connu »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/gaps.py" />
            <source>withheld by {who}</source>
            <translation>non communiqué par {who}</translation>
        </message>
    </context>
    <context>
        <name>GradeStrip</name>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>A grade for this use only wants a reason: Tab</source>
            <translation>Une cote pour ce seul usage demande une raison : Tab</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>For whom the letter holds</source>
            <translation>Pour qui vaut la lettre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>Grade</source>
            <translation>Cote</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>Grade: letter for the source, number for the information</source>
            <translation>Cote : lettre pour la source, chiffre pour l’information</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>Why so graded</source>
            <translation>Pourquoi cette cote</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>for this use only</source>
            <translation>pour ce seul usage</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>for {name}, always</source>
            <translation>pour {name}, toujours</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>keep</source>
            <translation>garder</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/grade.py" />
            <source>why</source>
            <translation>pourquoi</translation>
        </message>
    </context>
    <context>
        <name>GradesPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>A–F grades · Enter says why · Del takes away</source>
            <translation>A–F cote · Entrée dit pourquoi · Suppr retire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Credibility of each claim</source>
            <translation>Crédibilité de chaque propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Credibility of the claims</source>
            <translation>Crédibilité des propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Grade {who} {grade}</source>
            <translation>Coter {who} {grade}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Judge claim of {who} {grade}</source>
            <translation>Juger le propos de {who} {grade}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Reliability of publishers and claimants</source>
            <translation>Fiabilité des éditeurs et des auteurs</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Say why {who} is graded so</source>
            <translation>Dire pourquoi {who} a cette cote</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>Take the grade of {who} away</source>
            <translation>Retirer la cote de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>listed here once there are reports</source>
            <translation>listés ici dès le premier article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/grades.py" />
            <source>{count} not judged · 1–6 judges</source>
            <translation>{count} non jugés · 1–6 juge</translation>
        </message>
    </context>
    <context>
        <name>GradesTable</name>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>Claims</source>
            <translation>Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>Reliability (A–F)</source>
            <translation>Fiabilité (A–F)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>claimant</source>
            <translation>auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>claimant for {party}</source>
            <translation>auteur pour {party}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>not set: F</source>
            <translation>non fixée : F</translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>publisher of %n report(s)</source>
            <translation>
                <numerusform>éditeur de %n article</numerusform>
                <numerusform>éditeur de %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message>
            <location filename="../../briefing/ui/handing_over.py" />
            <source>Issuing: making the pages of issue {issue}…</source>
            <translation>Émission : préparation des pages du numéro {issue}…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/handing_over.py" />
            <source>Writing {name}…</source>
            <translation>Écriture de {name}…</translation>
        </message>
    </context>
    <context>
        <name>HandoverPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Checklist</source>
            <translation>Liste de contrôle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Choose the file of the PDF</source>
            <translation>Choisir le fichier du PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Export PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Export PDF and .brief</source>
            <translation>Exporter PDF et .brief</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>File of the PDF</source>
            <translation>Fichier du PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Hand over</source>
            <translation>Remise</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Into a file</source>
            <translation>Dans un fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Issue {issue} with {count} warnings</source>
            <translation>Émettre le numéro {issue} avec {count} avertissements</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Issue {issue}…</source>
            <translation>Émettre le numéro {issue}…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Issuing writes the PDF, keeps this version as “Issue {issue}” in the history, and begins issue {next}.</source>
            <translation>L’émission écrit le PDF, garde cette version dans l’historique sous « Numéro {issue} », et commence le numéro {next}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Not issued: {problem}</source>
            <translation>Pas émise : {problem}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Nothing stands against issuing</source>
            <translation>Rien ne s’oppose à l’émission</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>What stands against issuing</source>
            <translation>Ce qui s’oppose à l’émission</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>Whether the PDF conforms</source>
            <translation>Conformité du PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>{count} more, in the list of problems below</source>
            <translation>encore {count}, dans la liste des problèmes ci-dessous</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>{count} warnings stand. Press once more to issue all the same: the number {issue} is then spent.</source>
            <translation>{count} avertissements subsistent. Appuyez encore une fois pour émettre malgré tout : le numéro {issue} est alors pris.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>{standards}: no findings</source>
            <translation>{standards} : rien à signaler</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/handover.py" />
            <source>{standards}: {count} findings. {first}</source>
            <translation>{standards} : {count} constats. {first}</translation>
        </message>
    </context>
    <context>
        <name>HeadPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/head.py" />
            <source>The brief</source>
            <translation>La note</translation>
        </message>
    </context>
    <context>
        <name>HistoryPanel</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/history.py" />
            <source>%n version(s)</source>
            <translation>
                <numerusform>%n version</numerusform>
                <numerusform>%n versions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>A name for the brief as it is now</source>
            <translation>Un nom pour la note telle qu’elle est</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Edits: {names}</source>
            <translation>Modifications : {names}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Name of this version</source>
            <translation>Nom de cette version</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Name this version</source>
            <translation>Nommer cette version</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Nothing changed in its words.</source>
            <translation>Rien n’a changé dans ses mots.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Put the history away</source>
            <translation>Fermer l’historique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Restore</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>What changed</source>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>… and {count} more</source>
            <translation>… et encore {count}</translation>
        </message>
    </context>
    <context>
        <name>ImportsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>Add the address alone</source>
            <translation>Ajouter l’adresse seule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>All there is to say about the chosen line</source>
            <translation>Tout ce qu’il y a à dire de la ligne choisie</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>Cancel reading</source>
            <translation>Arrêter la lecture</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>Cancel reading   Esc</source>
            <translation>Arrêter la lecture   Échap</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>Coming in</source>
            <translation>Arrivées</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>How much has been read</source>
            <translation>Part déjà lue</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>Put the list away</source>
            <translation>Fermer la liste</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>What comes in</source>
            <translation>Ce qui arrive</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>{count} added</source>
            <translation>{count} ajoutés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>{count} failed</source>
            <translation>{count} en échec</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>{count} known already</source>
            <translation>{count} déjà connus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>{count} not read</source>
            <translation>{count} non lus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/imports.py" />
            <source>{read} of {total} read</source>
            <translation>{read} sur {total} lus</translation>
        </message>
    </context>
    <context>
        <name>IncidentsList</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n lieu</numerusform>
                <numerusform>%n lieux</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>+ Add</source>
            <translation>+ Ajouter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>Add an incident</source>
            <translation>Ajouter un incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>Incident without a name</source>
            <translation>Incident sans nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>Incidents</source>
            <translation>Incidents</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>time not stated</source>
            <translation>date non indiquée</translation>
        </message>
    </context>
    <context>
        <name>IntakeWords</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/intake_words.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n propos</numerusform>
                <numerusform>%n propos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>1 file of another kind was left out: {kinds}</source>
            <translation>1 fichier d’un autre type a été laissé de côté : {kinds}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>= copy of {name}, {share} %</source>
            <translation>= copie de {name}, {share} %</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>= in this brief already, nothing was changed</source>
            <translation>= déjà dans cette note, rien n’a changé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>A source of this brief has the address {address} already.</source>
            <translation>Une source de cette note a déjà l’adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Attach the page to {name}</source>
            <translation>Joindre la page à {name}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Cancelled. Not read: {names} and {more} more; the list under Sources has them all.</source>
            <translation>Arrêté. Non lus : {names} et {more} autres ; la liste sous Sources les donne tous.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Cancelled. Not read: {names}.</source>
            <translation>Arrêté. Non lus : {names}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Could not be read: {names} and {more} more. The list under Sources says why.</source>
            <translation>Lecture impossible : {names} et {more} de plus. La liste sous Sources dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Could not be read: {names}. The list under Sources says why.</source>
            <translation>Lecture impossible : {names}. La liste sous Sources dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>No reports are in there: text, Markdown or saved web pages (.txt, .md, .html).</source>
            <translation>Il n’y a là aucun article : texte, Markdown ou pages web enregistrées (.txt, .md, .html).</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Nothing is fetched from the network. Save the page in a browser and drop the file here; or add the address as a source without text for now, and attach the saved page to it later.</source>
            <translation>Rien n’est téléchargé du réseau. Enregistrez la page dans un navigateur et déposez le fichier ici ; ou ajoutez l’adresse comme source sans texte pour l’instant, et joignez-y plus tard la page enregistrée.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>Only the first {most} reports were taken. Drop the other folders one by one.</source>
            <translation>Seuls les {most} premiers articles ont été pris. Déposez les autres dossiers un par un.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>The report is in this brief already. Nothing was changed.</source>
            <translation>L’article est déjà dans cette note. Rien n’a changé.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>There is nothing here to take. Copy a report's text, a page or a file first.</source>
            <translation>Il n’y a rien à prendre ici. Copiez d’abord le texte d’un article, une page ou un fichier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>There is only a picture, and no text can be read from it. Copy the report’s words, or save the page and drop it.</source>
            <translation>Il n’y a qu’une image, et aucun texte ne peut en être lu. Copiez les mots de l’article, ou enregistrez la page et déposez-la.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>address only, no text yet</source>
            <translation>adresse seule, pas encore de texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>looking for claims…</source>
            <translation>recherche des propos…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>looking for claims… {share} %</source>
            <translation>recherche des propos… {share} %</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>not added: this brief cannot be changed</source>
            <translation>pas ajouté : cette note ne peut pas être modifiée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>not read: cancelled</source>
            <translation>pas lu : arrêté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>nothing was fetched · add the address alone?</source>
            <translation>rien n’a été téléchargé · ajouter l’adresse seule ?</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>reading…</source>
            <translation>lecture…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>this folder cannot be opened: look at its permissions</source>
            <translation>ce dossier ne s’ouvre pas : voyez ses droits d’accès</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>without an ending</source>
            <translation>sans extension</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>{address} is not on this computer, and nothing is fetched. Save the page and drop the file, or add the address alone: see the list under Sources.</source>
            <translation>{address} n’est pas sur cet ordinateur, et rien n’est téléchargé. Enregistrez la page et déposez le fichier, ou ajoutez l’adresse seule : voyez la liste sous Sources.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>{count} files of other kinds were left out: {kinds}</source>
            <translation>{count} fichiers d’autres types ont été laissés de côté : {kinds}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/intake_words.py" />
            <source>{count} reports are in this brief already. Nothing was changed.</source>
            <translation>{count} articles sont déjà dans cette note. Rien n’a changé.</translation>
        </message>
    </context>
    <context>
        <name>JudgementSection</name>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>Add a judgement</source>
            <translation>Ajouter un jugement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>Judgements</source>
            <translation>Jugements</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>Move a judgement</source>
            <translation>Déplacer un jugement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>Remove the judgement “{text}”</source>
            <translation>Retirer le jugement « {text} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>confidence {level}</source>
            <translation>confiance {level}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>likelihood by {yardstick}</source>
            <translation>probabilité selon {yardstick}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>says nothing yet</source>
            <translation>ne dit encore rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>what the desk concludes from the claims, and how likely it is · {likelihood}</source>
            <translation>ce que le bureau conclut des propos, et avec quelle probabilité · {likelihood}</translation>
        </message>
    </context>
    <context>
        <name>JudgementsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/judgements.py" />
            <source>Judgements</source>
            <translation>Jugements</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <location filename="../../briefing/ui/dialogs/keys.py" />
            <source>Find a key or what it does</source>
            <translation>Chercher une touche ou ce qu’elle fait</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/keys.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/keys.py" />
            <source>No key has these words.</source>
            <translation>Aucune touche n’a ces mots.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/keys.py" />
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
    </context>
    <context>
        <name>LayoutPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>As the template says</source>
            <translation>Comme le dit le modèle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>As the template says, or #RRGGBB</source>
            <translation>Selon le modèle, ou #RRVVBB</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose the colour</source>
            <translation>Choisir la couleur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose the language of the pages</source>
            <translation>Choisir la langue des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose the logo</source>
            <translation>Choisir le logo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose the paper</source>
            <translation>Choisir le papier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose the template</source>
            <translation>Choisir le modèle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose what the PDF carries</source>
            <translation>Choisir ce que le PDF emporte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose where the notes stand</source>
            <translation>Choisir la place des notes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Data in the PDF</source>
            <translation>Données dans le PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Describe the logo</source>
            <translation>Décrire le logo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Drag a section, or move it with Ctrl+Up and Ctrl+Down. The space bar switches it on or off.</source>
            <translation>Faites glisser une section, ou déplacez-la avec Ctrl+Haut et Ctrl+Bas. La barre d’espace l’active ou la désactive.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Edit “Marking”</source>
            <translation>Modifier « Marquage »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Language of the pages</source>
            <translation>Langue des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Layout</source>
            <translation>Mise en page</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Move a section</source>
            <translation>Déplacer une section</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Name the organisation</source>
            <translation>Nommer l’organisation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Remove the logo</source>
            <translation>Retirer le logo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Sections, in the order of the pages</source>
            <translation>Sections, dans l’ordre des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Switch a section off</source>
            <translation>Désactiver une section</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Switch a section on</source>
            <translation>Activer une section</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Template</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>This is no colour. Write it as #RRGGBB, such as #153e63.</source>
            <translation>Ce n’est pas une couleur. Écrivez-la sous la forme #RRVVBB, par exemple #153e63.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>What it shows, for those who cannot see it</source>
            <translation>Ce qu’il montre, pour qui ne peut le voir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>What the logo shows</source>
            <translation>Ce que montre le logo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>Whose brief it is</source>
            <translation>De qui est la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>{colour} is too pale to be read on white: its contrast is {found} to 1, and {least} is the least. Choose a darker colour.</source>
            <translation>{colour} est trop pâle pour être lue sur du blanc : son contraste est de {found} pour 1, il en faut au moins {least}. Choisissez une couleur plus foncée.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} ne peut pas être lu : {reason}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>{file}: {reason}</source>
            <translation>{file} : {reason}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/layout.py" />
            <source>{kind}, {size} KB</source>
            <translation>{kind}, {size} Ko</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>How passages are drawn: {words}</source>
            <translation>Comment les passages sont dessinés : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>claimant</source>
            <translation>auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>own voice</source>
            <translation>en son nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>said</source>
            <translation>dit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>to review</source>
            <translation>à relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/legend.py" />
            <source>“Own voice”: the publication says it itself. “Not known”: a gap that the report names.</source>
            <translation>« En son nom » : la publication le dit elle-même. « Inconnu » : une lacune que l’article nomme.</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Briefing</source>
            <translation>Briefing</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Claim finder</source>
            <translation>Relevé des propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Fonts, places, data</source>
            <translation>Polices, lieux, données</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/about.py" />
            <source>Parts and libraries</source>
            <translation>Composants et bibliothèques</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message>
            <location filename="../../briefing/ui/widgets/link_rows.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <location filename="../../briefing/ui/widgets/links.py" />
            <source>Go to where it stands: {place}</source>
            <translation>Aller où cela se trouve : {place}</translation>
        </message>
    </context>
    <context>
        <name>LocatorMap</name>
        <message>
            <location filename="../../briefing/ui/widgets/locator_map.py" />
            <source>Boundaries as in Natural Earth; they do not imply endorsement.</source>
            <translation>Frontières selon Natural Earth ; elles n’impliquent aucune approbation.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/locator_map.py" />
            <source>Map of the incident's places</source>
            <translation>Carte des lieux de l’incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/locator_map.py" />
            <source>No place is located yet</source>
            <translation>Aucun lieu n’est encore situé</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../briefing/ui/main_window.py" />
            <source>History</source>
            <translation>Historique</translation>
        </message>
    </context>
    <context>
        <name>MarkingLabel</name>
        <message>
            <location filename="../../briefing/ui/widgets/marking_label.py" />
            <source>Marking {marking}: {meaning}</source>
            <translation>Marquage {marking} : {meaning}</translation>
        </message>
    </context>
    <context>
        <name>MergeStrip</name>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>Claims that may be the same, the likeliest first</source>
            <translation>Propos qui peuvent être le même, le plus probable d’abord</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>The same claim</source>
            <translation>Le même propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>is the same</source>
            <translation>est le même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>likely: {count}; ↑↓ choose</source>
            <translation>probables : {count} ; ↑↓ pour choisir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>no other claim shares its words or its questions</source>
            <translation>aucun autre propos n’a ses mots ni ses questions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/strips/merge.py" />
            <source>none is likely; these answer the same question</source>
            <translation>aucun n’est probable ; ceux-ci répondent à la même question</translation>
        </message>
    </context>
    <context>
        <name>MomentBar</name>
        <message>
            <location filename="../../briefing/ui/widgets/moment_bar.py" />
            <source>Ctrl+{number}</source>
            <translation>Ctrl+{number}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/moment_bar.py" />
            <source>Moments of the work</source>
            <translation>Moments du travail</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>Notices</source>
            <translation>Avis</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>A copy of the brief lies beside it: {name}</source>
            <translation>Une copie de la note est à côté : {name}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Copy the SHA-256</source>
            <translation>Copier le SHA-256</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Exported: {pages} pages.</source>
            <translation>Exporté : {pages} pages.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Issue {issue} is issued: {pages} pages.</source>
            <translation>Le numéro {issue} est émis : {pages} pages.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Kept in the history as “Issue {issue}”. What you change from now on is issue {next}.</source>
            <translation>Gardé dans l’historique sous « Numéro {issue} ». Ce que vous changez désormais est le numéro {next}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>The version could not be kept in the history: save the brief under another name.</source>
            <translation>La version n’a pas pu être gardée dans l’historique : enregistrez la note sous un autre nom.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/outcome.py" />
            <source>What came of it</source>
            <translation>Ce qu’il en est</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Find in the pages</source>
            <translation>Chercher dans les pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Fit the width</source>
            <translation>Ajuster à la largeur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Page number</source>
            <translation>Numéro de page</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Show or hide the thumbnails</source>
            <translation>Afficher ou masquer les vignettes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_head.py" />
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
    </context>
    <context>
        <name>PageStack</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/widgets/page_stack.py" />
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_stack.py" />
            <source>At {place}</source>
            <translation>À {place}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/page_stack.py" />
            <source>draft</source>
            <translation>ébauche</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Find a claim, a source, a command</source>
            <translation>Chercher un propos, une source, une commande</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Find a claim, a source, a command…</source>
            <translation>Chercher un propos, une source, une commande…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Nothing has these words.</source>
            <translation>Rien n’a ces mots.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>PaletteButton</name>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Find a claim, a source, a command</source>
            <translation>Chercher un propos, une source, une commande</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Find a claim, a source, a command…   {keys}</source>
            <translation>Chercher un propos, une source, une commande…   {keys}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/palette.py" />
            <source>Find…   {keys}</source>
            <translation>Chercher…   {keys}</translation>
        </message>
    </context>
    <context>
        <name>PartySection</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>%n other name(s)</source>
            <translation>
                <numerusform>%n autre nom</numerusform>
                <numerusform>%n autres noms</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>Add a party by name</source>
            <translation>Ajouter une partie par son nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>Add {party}</source>
            <translation>Ajouter {party}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>Take {party} out of the incident</source>
            <translation>Retirer {party} de l’incident</translation>
        </message>
    </context>
    <context>
        <name>PassageQuote</name>
        <message>
            <location filename="../../briefing/ui/widgets/passage_quote.py" />
            <source>Passage as published</source>
            <translation>Passage tel que publié</translation>
        </message>
    </context>
    <context>
        <name>PdfBriefs</name>
        <message>
            <location filename="../../briefing/ui/pdf_briefs.py" />
            <source>One window holds one brief; {name} was opened.</source>
            <translation>Une fenêtre contient une seule note ; {name} a été ouverte.</translation>
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Add a place by name</source>
            <translation>Ajouter un lieu par son nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Add {place}</source>
            <translation>Ajouter {place}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Add “{name}” without coordinates</source>
            <translation>Ajouter « {name} » sans coordonnées</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Find</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Found for “{name}” – choose by its number:</source>
            <translation>Trouvés pour « {name} » – choisissez par le numéro :</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Locate {place}</source>
            <translation>Situer {place}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Look up</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>Take {place} out of the incident</source>
            <translation>Retirer {place} de l’incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>not located</source>
            <translation>non situé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>{count} of {all} not located</source>
            <translation>{count} sur {all} non situés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>“{name}” is in no gazetteer here. Give coordinates with their source.</source>
            <translation>« {name} » n’est dans aucun répertoire ici. Donnez des coordonnées avec leur source.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/incident_places.py" />
            <source>“{name}” is in no gazetteer here. Perhaps – choose by its number:</source>
            <translation>« {name} » n’est dans aucun répertoire ici. Peut-être – choisissez par le numéro :</translation>
        </message>
    </context>
    <context>
        <name>PreviewPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>A process that makes the pages ended unexpectedly; a new one runs. These pages are whole, nothing is lost.</source>
            <translation>Un processus qui prépare les pages s’est arrêté de façon imprévue ; un nouveau tourne. Ces pages sont entières, rien n’est perdu.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>Find in the pages</source>
            <translation>Chercher dans les pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>Page preview</source>
            <translation>Aperçu des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>What stands against the pages</source>
            <translation>Ce qui s’oppose aux pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>draft, exact pages follow</source>
            <translation>ébauche, les pages exactes suivent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>exact · {seconds} s</source>
            <translation>exact · {seconds} s</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>making the pages…</source>
            <translation>préparation des pages…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>not made</source>
            <translation>pas faites</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>not up to date</source>
            <translation>pas à jour</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>they follow the first report</source>
            <translation>dès le premier article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>updating…</source>
            <translation>mise à jour…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/preview.py" />
            <source>{first} And {count} more.</source>
            <translation>{first} Et encore {count}.</translation>
        </message>
    </context>
    <context>
        <name>ProblemsList</name>
        <message>
            <location filename="../../briefing/ui/models/problems_list.py" />
            <source>{count} × {what}</source>
            <translation>{count} × {what}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>Hide or show the problems</source>
            <translation>Masquer ou afficher les problèmes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>Problems</source>
            <translation>Problèmes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>Problems of which level</source>
            <translation>Problèmes de quel niveau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/problems.py" />
            <source>nothing stands against issuing</source>
            <translation>rien ne s’oppose à l’émission</translation>
        </message>
    </context>
    <context>
        <name>QuestionChooser</name>
        <message>
            <location filename="../../briefing/ui/widgets/question_chooser.py" />
            <source>New: {question}</source>
            <translation>Nouvelle : {question}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/question_chooser.py" />
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/question_chooser.py" />
            <source>Type to choose, or a new question: losses: civilians</source>
            <translation>Tapez pour choisir, ou une nouvelle question : pertes : civils</translation>
        </message>
    </context>
    <context>
        <name>RangeEditor</name>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>The range runs from {low} to {high}.</source>
            <translation>L’intervalle va de {low} à {high}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>to (open)</source>
            <translation>à (ouvert)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>{field}, from</source>
            <translation>{field}, de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>{field}, to</source>
            <translation>{field}, à</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>“{typed}” is no whole number.</source>
            <translation>« {typed} » n’est pas un nombre entier.</translation>
        </message>
    </context>
    <context>
        <name>RecentRow</name>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Take it off the list; the file stays  (Delete)</source>
            <translation>L’ôter de la liste ; le fichier reste  (Suppr)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Take “{name}” off the list</source>
            <translation>Ôter « {name} » de la liste</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>not there any more</source>
            <translation>n’est plus là</translation>
        </message>
    </context>
    <context>
        <name>RecommendationSection</name>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Add a recommendation</source>
            <translation>Ajouter une recommandation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Move a recommendation</source>
            <translation>Déplacer une recommandation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Recommendations</source>
            <translation>Recommandations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Remove a recommendation</source>
            <translation>Retirer une recommandation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>says nothing yet</source>
            <translation>ne dit encore rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>what the desk advises, and to whom</source>
            <translation>ce que le bureau conseille, et à qui</translation>
        </message>
    </context>
    <context>
        <name>RecommendationsPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Gaps and recommendations</source>
            <translation>Lacunes et recommandations</translation>
        </message>
    </context>
    <context>
        <name>RecoveryRow</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n propos</numerusform>
                <numerusform>%n propos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Discard “{name}”</source>
            <translation>Abandonner « {name} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Open “{name}” again</source>
            <translation>Rouvrir « {name} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>Untitled brief</source>
            <translation>Note sans titre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>of {path}</source>
            <translation>de {path}</translation>
        </message>
    </context>
    <context>
        <name>ReferencePicker</name>
        <message>
            <location filename="../../briefing/ui/widgets/reference_picker.py" />
            <source>Go to {noun}</source>
            <translation>Aller à {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/reference_picker.py" />
            <source>Take {noun} away</source>
            <translation>Retirer {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/reference_picker.py" />
            <source>Type to choose…</source>
            <translation>Tapez pour choisir…</translation>
        </message>
    </context>
    <context>
        <name>ReviewKeys</name>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>accept</source>
            <translation>accepter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>details</source>
            <translation>détails</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>edit</source>
            <translation>modifier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>grade</source>
            <translation>coter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>merge</source>
            <translation>fusionner</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>next</source>
            <translation>suivant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>previous</source>
            <translation>précédent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>reject</source>
            <translation>rejeter</translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Accept all claims found with {least} or more: {count}</source>
            <translation>Accepter tous les propos relevés avec {least} ou plus : {count}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Add to the content: {words}</source>
            <translation>Ajouter au contenu : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Every claim is reviewed. Ctrl+3 goes on to the assessment.</source>
            <translation>Tous les propos sont relus. Ctrl+3 mène à l’appréciation.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Grade {grade} the claim of {who}</source>
            <translation>Coter {grade} le propos de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Mark as the same: {who}, {other}</source>
            <translation>Marquer comme le même : {who}, {other}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>New claim “{words}”</source>
            <translation>Nouveau propos « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Not the same: claim of {who}</source>
            <translation>Pas le même : propos de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Select the words in the text first: Shift and the arrows, or the mouse.</source>
            <translation>Sélectionnez d’abord les mots dans le texte : Maj et les flèches, ou la souris.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Set the claimant: {words}</source>
            <translation>Fixer l’auteur : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Set the content: {words}</source>
            <translation>Fixer le contenu : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>Set the words of attribution: {words}</source>
            <translation>Fixer les mots d’attribution : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>The claim in hand stands in another source: choose one of this text, or press C.</source>
            <translation>Le propos en main est dans une autre source : choisissez-en un de ce texte, ou appuyez sur C.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>There is no claim in hand: C makes one from the passage.</source>
            <translation>Aucun propos en main : C en fait un du passage.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reviewing.py" />
            <source>This claim is not marked as the same as another. M marks it.</source>
            <translation>Ce propos n’est marqué comme le même qu’aucun autre. M le marque.</translation>
        </message>
    </context>
    <context>
        <name>Roll</name>
        <message>
            <location filename="../../briefing/ui/widgets/roll.py" />
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/roll.py" />
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/roll.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>SameQuestionPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/same_question.py" />
            <source>Answers the same question</source>
            <translation>Répond à la même question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/same_question.py" />
            <source>No other claim answers its questions.</source>
            <translation>Aucun autre propos ne répond à ses questions.</translation>
        </message>
    </context>
    <context>
        <name>SectionList</name>
        <message>
            <location filename="../../briefing/ui/widgets/section_list.py" />
            <source>Sections of the pages</source>
            <translation>Sections des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/section_list.py" />
            <source>The space bar switches one on or off, Ctrl+Up and Ctrl+Down move it</source>
            <translation>La barre d’espace en active ou désactive une, Ctrl+Haut et Ctrl+Bas la déplacent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/section_list.py" />
            <source>{section} (always printed)</source>
            <translation>{section} (toujours imprimée)</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>Back to the defaults</source>
            <translation>Valeurs par défaut</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>Kept in {path}</source>
            <translation>Gardés dans {path}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SourceDetailsPanel</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n propos</numerusform>
                <numerusform>%n propos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>About this source</source>
            <translation>Sur cette source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Attach the saved page…</source>
            <translation>Joindre la page enregistrée…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Copy of {name}: {share} % of the text is the same. They count as one origin.</source>
            <translation>Copie de {name} : {share} % du texte est le même. Elles comptent pour une seule origine.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Only the address is stored. Nothing is fetched: save the page in a browser, then attach the file or drop it.</source>
            <translation>Seule l’adresse est gardée. Rien n’est téléchargé : enregistrez la page dans un navigateur, puis joignez le fichier ou déposez-le.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Remove this source</source>
            <translation>Retirer cette source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Save a copy as it came…</source>
            <translation>Enregistrer une copie telle que reçue…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>The source in hand</source>
            <translation>La source en main</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>What is kept of this source</source>
            <translation>Ce qui est gardé de cette source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>With its claims; Ctrl+Z brings it back</source>
            <translation>Avec ses propos ; Ctrl+Z la ramène</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>no file name</source>
            <translation>pas de nom de fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>{file}, read as {kind}; {count} characters of text; stored copy SHA-256 {hash}</source>
            <translation>{file}, lu comme {kind} ; {count} caractères de texte ; copie gardée SHA-256 {hash}</translation>
        </message>
    </context>
    <context>
        <name>SourceTextPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>Each report is read here, its claims marked.</source>
            <translation>Chaque article se lit ici, ses propos marqués.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>Source text</source>
            <translation>Texte de la source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>Stored copy, SHA-256 {digest}</source>
            <translation>Copie gardée, SHA-256 {digest}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>add</source>
            <translation>ajouter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>claim</source>
            <translation>propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>claimant</source>
            <translation>auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>content</source>
            <translation>contenu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/source_text.py" />
            <source>said</source>
            <translation>dit</translation>
        </message>
    </context>
    <context>
        <name>SourcesList</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>%n claim(s) left to review</source>
            <translation>
                <numerusform>%n propos à relire</numerusform>
                <numerusform>%n propos à relire</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>address only</source>
            <translation>adresse seule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>all claims reviewed</source>
            <translation>tous les propos sont relus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>copy of {name}, {share} %</source>
            <translation>copie de {name}, {share} %</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>no text is stored yet</source>
            <translation>aucun texte n’est encore gardé</translation>
        </message>
    </context>
    <context>
        <name>SourcesMoment</name>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>Add a folder of reports</source>
            <translation>Ajouter un dossier d’articles</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>Attach the saved page</source>
            <translation>Joindre la page enregistrée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>Reports (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)</source>
            <translation>Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>Save a copy as it came</source>
            <translation>Enregistrer une copie telle que reçue</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>The copy is in {path}</source>
            <translation>La copie est dans {path}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/moments/sources.py" />
            <source>the bytes as they came are not at hand</source>
            <translation>les octets tels que reçus ne sont pas à disposition</translation>
        </message>
    </context>
    <context>
        <name>SourcesPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/sources.py" />
            <source>+ drop anywhere</source>
            <translation>+ déposer n’importe où</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/sources.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/sources.py" />
            <source>What is being read</source>
            <translation>Ce qui est en cours de lecture</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>A window ended without warning. This is what it kept:</source>
            <translation>Une fenêtre s’est arrêtée sans prévenir. Voici ce qu’elle a gardé :</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Accept or reject what each says was said, by key.</source>
            <translation>Acceptez ou rejetez ce que chacune dit avoir été dit, au clavier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Add reports…</source>
            <translation>Ajouter des articles…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Assessment</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Brief</source>
            <translation>Note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Choose files</source>
            <translation>Choisir des fichiers</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Claims</source>
            <translation>Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Drop news reports anywhere on this window</source>
            <translation>Déposez des articles n’importe où sur cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Drop the reports; correct who published them and when.</source>
            <translation>Déposez les articles ; corrigez qui les a publiés et quand.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Each is read for what is claimed, by whom and through which channel. You review it; the pages on the right follow. Nothing leaves this computer.</source>
            <translation>Chacun est lu pour ce qui est affirmé, par qui et par quel canal. Vous le relisez ; les pages à côté suivent. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Empty, as your settings begin it</source>
            <translation>Vide, selon vos réglages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>From reports to a brief</source>
            <translation>Des articles à la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Go on where you stopped</source>
            <translation>Continuer où vous étiez</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Grade, judge, name what is not known.</source>
            <translation>Cotez, jugez, dites ce qu’on ignore.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>New brief</source>
            <translation>Nouvelle note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Open a brief…</source>
            <translation>Ouvrir une note…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Open lately</source>
            <translation>Ouvertes récemment</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Read the pages as the reader will, and hand over.</source>
            <translation>Lisez les pages comme le lecteur les lira, et remettez-les.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Reports of invented outlets</source>
            <translation>Des articles de médias inventés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Start</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/start.py" />
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
    </context>
    <context>
        <name>StringsEditor</name>
        <message>
            <location filename="../../briefing/ui/collection_editors.py" />
            <source>one on each line</source>
            <translation>un par ligne</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <location filename="../../briefing/ui/strips/strip.py" />
            <source>close</source>
            <translation>fermer</translation>
        </message>
    </context>
    <context>
        <name>ThumbnailStrip</name>
        <message>
            <location filename="../../briefing/ui/panels/thumbnails.py" />
            <source>Page thumbnails</source>
            <translation>Vignettes des pages</translation>
        </message>
    </context>
    <context>
        <name>TollBlock</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>%n more line(s) in the figures below</source>
            <translation>
                <numerusform>%n autre ligne dans les chiffres ci-dessous</numerusform>
                <numerusform>%n autres lignes dans les chiffres ci-dessous</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>No figures yet</source>
            <translation>Pas encore de chiffres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>apart</source>
            <translation>en désaccord</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>{words} – {about}: go to the claim</source>
            <translation>{words} – {about} : aller à l’affirmation</translation>
        </message>
    </context>
    <context>
        <name>TroubleLine</name>
        <message>
            <location filename="../../briefing/ui/widgets/trouble_line.py" />
            <source>Make the pages again</source>
            <translation>Refaire les pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/trouble_line.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/trouble_line.py" />
            <source>Show the place</source>
            <translation>Montrer l’endroit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/trouble_line.py" />
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>Versions</name>
        <message>
            <location filename="../../briefing/ui/versions.py" />
            <source>Restore “{label}”</source>
            <translation>Rétablir « {label} »</translation>
        </message>
    </context>
    <context>
        <name>ViewSwitch</name>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>Board</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>Claims left to review</source>
            <translation>Propos à relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>all {count} reviewed</source>
            <translation>les {count} sont relus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/widgets/review_bars.py" />
            <source>{left} of {count} left to review</source>
            <translation>{left} sur {count} à relire</translation>
        </message>
    </context>
    <context>
        <name>WaysInPanel</name>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Add files…</source>
            <translation>Ajouter des fichiers…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Add text by hand…</source>
            <translation>Ajouter un texte à la main…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Drop reports anywhere on this window</source>
            <translation>Déposez des articles n’importe où sur cette fenêtre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Text, Markdown, saved web pages, whole folders. Each report is read for what is claimed, by whom and through which channel; nothing is fetched, and nothing leaves this computer.</source>
            <translation>Texte, Markdown, pages web enregistrées, dossiers entiers. Chaque article est lu pour ce qui est affirmé, par qui et par quel canal ; rien n’est téléchargé, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/ways_in.py" />
            <source>Try the sample</source>
            <translation>Essayer l’exemple</translation>
        </message>
    </context>
    <context>
        <name>WhenEditor</name>
        <message>
            <location filename="../../briefing/ui/when_editor.py" />
            <source>1 July 2025, dawn</source>
            <translation>1er juillet 2025, à l’aube</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/when_editor.py" />
            <source>as worded</source>
            <translation>tel que libellé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/when_editor.py" />
            <source>{edtf} · printed “{words}”</source>
            <translation>{edtf} · imprimé « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/when_editor.py" />
            <source>{field}, as worded</source>
            <translation>{field}, tel que libellé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/when_editor.py" />
            <source>“{typed}” is not understood as a time. Understood are {examples}.</source>
            <translation>« {typed} » ne se comprend pas comme une date. On comprend {examples}.</translation>
        </message>
    </context>
    <context>
        <name>WholeNumberEditor</name>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>A number is needed here.</source>
            <translation>Il faut un nombre ici.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>It is {least} at least.</source>
            <translation>C’est au moins {least}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/number_editors.py" />
            <source>“{typed}” is no whole number.</source>
            <translation>« {typed} » n’est pas un nombre entier.</translation>
        </message>
    </context>
    <context>
        <name>WindowState</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/state.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n propos</numerusform>
                <numerusform>%n propos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/state.py" />
            <source>%n source(s)</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/state.py" />
            <source>: {decided} reviewed, {left} left · </source>
            <translation> : {decided} relus, {left} à relire · </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/state.py" />
            <source>Untitled brief</source>
            <translation>Note sans titre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/state.py" />
            <source>{action}: {edit}</source>
            <translation>{action} : {edit}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/state.py" />
            <source>{serial} issue {issue}</source>
            <translation>{serial} numéro {issue}</translation>
        </message>
    </context>
    <context>
        <name>WordChoiceEditor</name>
        <message>
            <location filename="../../briefing/ui/fields.py" />
            <source>not stated</source>
            <translation>non indiqué</translation>
        </message>
    </context>
    <context>
        <name>_Pages</name>
        <message>
            <location filename="../../briefing/ui/panels/thumbnails.py" />
            <source>Page {page}</source>
            <translation>Page {page}</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>Put this notice away</source>
            <translation>Fermer cet avis</translation>
        </message>
    </context>
    <context>
        <name>_StoredText</name>
        <message>
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>Text as stored</source>
            <translation>Texte tel que gardé</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>&amp;About Briefing</source>
            <translation>À &amp;propos de Briefing</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Accept</source>
            <translation>&amp;Accepter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>&amp;Add reports…</source>
            <translation>&amp;Ajouter des articles…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/view.py" />
            <source>&amp;Assessment</source>
            <translation>&amp;Appréciation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;Brief</source>
            <translation>&amp;Note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>&amp;Cancel reading</source>
            <translation>Arrêter la le&amp;cture</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;Claims</source>
            <translation>&amp;Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Edit wording</source>
            <translation>Modifier la formula&amp;tion</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Export PDF…</source>
            <translation>&amp;Exporter en PDF…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/view.py" />
            <source>&amp;Find a claim, a source, a command…</source>
            <translation>&amp;Chercher un propos, une source, une commande…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Find in the pages…</source>
            <translation>C&amp;hercher dans les pages…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Chercher…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Grade…</source>
            <translation>Co&amp;ter…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Hand over</source>
            <translation>&amp;Remise</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Issue…</source>
            <translation>É&amp;mettre…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>&amp;Keys</source>
            <translation>&amp;Touches</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>&amp;Licences</source>
            <translation>&amp;Licences</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;List of all claims</source>
            <translation>&amp;Liste de tous les propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Make the pages again</source>
            <translation>Re&amp;faire les pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>&amp;New brief</source>
            <translation>&amp;Nouvelle note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Next page</source>
            <translation>Page &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Next to review</source>
            <translation>&amp;Suivant à relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>&amp;Paste a report</source>
            <translation>&amp;Coller un article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>&amp;Previous page</source>
            <translation>Page &amp;précédente</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Previous to review</source>
            <translation>&amp;Précédent à relire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/edit.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>&amp;Reject</source>
            <translation>&amp;Rejeter</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>&amp;Remove the source in hand</source>
            <translation>&amp;Retirer la source en main</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;Sources</source>
            <translation>&amp;Sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/edit.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>A page, a text, files or an address from the clipboard, while no field has the focus</source>
            <translation>Une page, un texte, des fichiers ou une adresse du presse-papiers, quand aucun champ n’a le clavier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Accept all a&amp;bove a confidence…</source>
            <translation>Tout accepter au-dessus d’une con&amp;fiance…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>Add a &amp;folder…</source>
            <translation>Ajouter un &amp;dossier…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Add selection to the content</source>
            <translation>Ajouter la sélection au contenu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>Add text by &amp;hand…</source>
            <translation>Ajouter un texte à la &amp;main…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>After a failure whose cause is gone</source>
            <translation>Après un échec dont la cause a disparu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>All keys on one sheet</source>
            <translation>Toutes les touches sur une feuille</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>All reports in a folder and in the folders in it</source>
            <translation>Tous les articles d’un dossier et de ses sous-dossiers</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Board of &amp;questions</source>
            <translation>Tableau des &amp;questions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/view.py" />
            <source>By any words of it; Return goes there or does it</source>
            <translation>Par n’importe lesquels de ses mots ; Entrée y va ou le fait</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>C3: fairly reliable source, possibly true</source>
            <translation>C3 : source assez fiable, possiblement vrai</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Claimant, channel, times, figures, questions</source>
            <translation>Auteur, canal, dates, chiffres, questions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Edit &amp;details</source>
            <translation>Modifier les &amp;détails</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Export PDF and .&amp;brief…</source>
            <translation>Exporter PDF et .&amp;brief…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/view.py" />
            <source>F&amp;ull screen</source>
            <translation>P&amp;lein écran</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>Find &amp;next</source>
            <translation>Trouver le &amp;suivant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>Find &amp;previous</source>
            <translation>Trouver le &amp;précédent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Fit the &amp;width</source>
            <translation>Ajuster à la &amp;largeur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>Go to the place of the next problem, the gravest first</source>
            <translation>Aller à l’endroit du problème suivant, le plus grave d’abord</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Go to what answers the same &amp;question</source>
            <translation>Aller à ce qui répond à la même &amp;question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/view.py" />
            <source>Hide or show &amp;problems</source>
            <translation>Masquer ou afficher les pro&amp;blèmes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>How to work with it, with pictures</source>
            <translation>Comment s’en servir, avec des images</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>In sources, claims and forms; case and accents do not count</source>
            <translation>Dans les sources, les propos et les fiches ; casse et accents ne comptent pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>It is kept, and printed nowhere</source>
            <translation>Il est gardé, et imprimé nulle part</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/edit.py" />
            <source>Language, colours, letters, and what new briefs begin with</source>
            <translation>Langue, couleurs, lettres, et ce par quoi commencent les nouvelles notes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Marks two claims as one, the likeliest offered first</source>
            <translation>Marque deux propos comme un seul, le plus probable proposé d’abord</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>N&amp;ot the same</source>
            <translation>&amp;Pas le même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>New &amp;claim from the selection</source>
            <translation>Nouveau propos de la séle&amp;ction</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>Next &amp;problem</source>
            <translation>Problème sui&amp;vant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Next claim</source>
            <translation>Propos suivant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/help.py" />
            <source>Of the program, its libraries, fonts, places and model</source>
            <translation>Du programme, de ses bibliothèques, polices, lieux et modèle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>Open &amp;brief…</source>
            <translation>&amp;Ouvrir une note…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/find.py" />
            <source>P&amp;revious problem</source>
            <translation>Problème pré&amp;cédent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Pages &amp;larger</source>
            <translation>Pages plus &amp;grandes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Pages &amp;smaller</source>
            <translation>Pages plus pe&amp;tites</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Previous claim</source>
            <translation>Propos précédent</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>Put the list of what came in a&amp;way</source>
            <translation>Fermer la liste de ce qui est &amp;arrivé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>Save &amp;as…</source>
            <translation>Enre&amp;gistrer sous…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/edit.py" />
            <source>Se&amp;ttings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Select its words in the text first: Shift and the arrows, or the mouse</source>
            <translation>Sélectionnez d’abord ses mots dans le texte : Maj et les flèches, ou la souris</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Selection is the claiman&amp;t</source>
            <translation>La sélection est l’aute&amp;ur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Selection is the conten&amp;t</source>
            <translation>La sélection est le c&amp;ontenu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Selection says how it was &amp;said</source>
            <translation>La sélection dit comment ce fut &amp;dit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Show or hide &amp;thumbnails</source>
            <translation>Afficher ou masquer les &amp;vignettes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Te&amp;xt beside the claim</source>
            <translation>Te&amp;xte à côté du propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>The sa&amp;me claim elsewhere…</source>
            <translation>Le &amp;même propos ailleurs…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>Try the &amp;sample</source>
            <translation>Essayer l’e&amp;xemple</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>Versions and &amp;history</source>
            <translation>Versions et &amp;historique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>What has arrived stays; what was not read is listed</source>
            <translation>Ce qui est arrivé reste ; ce qui n’a pas été lu est listé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>What stands against issuing, the checklist, and the ways out</source>
            <translation>Ce qui s’oppose à l’émission, la liste de contrôle, et les sorties</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/file.py" />
            <source>What was saved when, what changed, and back to any of it</source>
            <translation>Ce qui fut enregistré, quand, ce qui a changé, et comment y revenir</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/sources.py" />
            <source>With its claims; undo brings it back</source>
            <translation>Avec ses propos ; annuler la ramène</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/brief.py" />
            <source>Writes the PDF, keeps the version by name, and spends the number</source>
            <translation>Écrit le PDF, garde la version sous un nom, et prend le numéro</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/claims.py" />
            <source>Your words beside the passage, which stays as published</source>
            <translation>Vos mots à côté du passage, qui reste tel que publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>not possible now</source>
            <translation>pas possible maintenant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>nothing was undone</source>
            <translation>rien n’a été annulé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>there is no report in the brief yet</source>
            <translation>il n’y a pas encore d’article dans la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>there is nothing to undo</source>
            <translation>il n’y a rien à annuler</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/actions/action.py" />
            <source>works where the claims are in sight (Ctrl+2), with one in hand</source>
            <translation>agit où les propos sont affichés (Ctrl+2), avec un propos en main</translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>As published: {wording}</source>
            <translation>Tel que publié : {wording}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>Not grouped</source>
            <translation>Sans question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>Publications, own voice</source>
            <translation>Publications, en leur nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>agreed</source>
            <translation>concordant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>answers no question yet</source>
            <translation>ne répond encore à aucune question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>contested</source>
            <translation>contesté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>not said</source>
            <translation>non dit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>one side only</source>
            <translation>un seul camp</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>says nothing</source>
            <translation>ne dit rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>several accounts</source>
            <translation>plusieurs versions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} claim</source>
            <translation>{count} propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} claims</source>
            <translation>{count} propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} independent origin</source>
            <translation>{count} origine indépendante</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} independent origins</source>
            <translation>{count} origines indépendantes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} side</source>
            <translation>{count} camp</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{count} sides</source>
            <translation>{count} camps</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/board_words.py" />
            <source>{shown} of {total} claims</source>
            <translation>{shown} propos sur {total}</translation>
        </message>
    </context>
    <context>
        <name>change</name>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Accepted {noun}</source>
            <translation>Accepté : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Added {noun}</source>
            <translation>Ajouté : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Changed {noun}</source>
            <translation>Modifié : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Put back to be reviewed: {noun}</source>
            <translation>Remis à relire : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Put in another order: {noun}</source>
            <translation>Mis dans un autre ordre : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Rejected {noun}</source>
            <translation>Rejeté : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>Removed {noun}</source>
            <translation>Retiré : {noun}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>claim</source>
            <translation>propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>incident</source>
            <translation>incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>information gap</source>
            <translation>lacune d’information</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>judgement</source>
            <translation>jugement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>party</source>
            <translation>partie</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>place</source>
            <translation>lieu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>reliability</source>
            <translation>fiabilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>{field}: {before} → {after}</source>
            <translation>{field} : {before} → {after}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words_of_change.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>checklist</name>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>As of {time}</source>
            <translation>Situation au {time}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>Marked {marking}: {meaning}</source>
            <translation>Marquée {marking} : {meaning}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>No judgement: the brief reports, it does not assess</source>
            <translation>Aucun jugement : la note rapporte, elle n’apprécie pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>Nobody is named as having prepared it</source>
            <translation>Personne n’est nommé comme l’ayant établie</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>Prepared by {name}</source>
            <translation>Établie par {name}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>The title is missing</source>
            <translation>Le titre manque</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>The title says what happened</source>
            <translation>Le titre dit ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>{done} of {count} claims have a credibility</source>
            <translation>{done} propos sur {count} ont une crédibilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>{done} of {count} claims reviewed</source>
            <translation>{done} propos relus sur {count}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>{done} of {count} judgements say what they rest on and how surely</source>
            <translation>{done} jugements sur {count} disent sur quoi ils reposent et avec quelle confiance</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>{done} of {count} sources have a graded publisher</source>
            <translation>{done} sources sur {count} ont un éditeur coté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/checklist.py" />
            <source>“As of” is not set</source>
            <translation>« Situation au » n’est pas fixé</translation>
        </message>
    </context>
    <context>
        <name>edits</name>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Accept claim of {who}</source>
            <translation>Accepter le propos de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Add {what}</source>
            <translation>Ajouter {what}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Redo: {label}</source>
            <translation>Rétabli : {label}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Reject claim of {who}</source>
            <translation>Rejeter le propos de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Undo: {label}</source>
            <translation>Annulé : {label}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/edit_words.py" />
            <source>Word claim of {who}</source>
            <translation>Formuler le propos de {who}</translation>
        </message>
    </context>
    <context>
        <name>explained</name>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>Claimant</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>Cue</source>
            <translation>Mots d’attribution</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>Found by</source>
            <translation>Trouvé par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>Sure</source>
            <translation>Sûreté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>as the text has it: “{words}”</source>
            <translation>comme le dit le texte : « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>quotation marks and digits alone</source>
            <translation>les guillemets et les chiffres seuls</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>the publication says it itself</source>
            <translation>la publication le dit elle-même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>the rules</source>
            <translation>les règles</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>the rules, as the publication's own voice</source>
            <translation>les règles, comme dit par la publication elle-même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>the text does not say who</source>
            <translation>le texte ne dit pas qui</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>the trained engine</source>
            <translation>le moteur entraîné</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: did not find it</source>
            <translation>{engine} : ne l’a pas trouvé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: found it too</source>
            <translation>{engine} : l’a trouvé aussi</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: found it too ({share})</source>
            <translation>{engine} : l’a trouvé aussi ({share})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: not asked, since it does not read the language</source>
            <translation>{engine} : pas consulté, faute de lire cette langue</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: saw other words ({share}), “{words}”, said by nobody named</source>
            <translation>{engine} : a vu d’autres mots ({share}), « {words} », sans auteur nommé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: saw other words ({share}), “{words}”, said by “{who}”</source>
            <translation>{engine} : a vu d’autres mots ({share}), « {words} », dits par « {who} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{engine}: saw other words, “{words}”, said by “{who}”</source>
            <translation>{engine} : a vu d’autres mots, « {words} », dits par « {who} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/explained_words.py" />
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>1 for the first; each update counts one on</source>
            <translation>1 pour le premier ; chaque mise à jour ajoute un</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>A claim names who made it: select the name in the text and press 1, or write it here.</source>
            <translation>Un propos nomme son auteur : sélectionnez le nom dans le texte et appuyez sur 1, ou écrivez-le ici.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>A likelihood and a confidence level stand in one sentence. Set the confidence in its own field.</source>
            <translation>Une probabilité et un niveau de confiance sont dans une même phrase. Mettez la confiance dans son propre champ.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>A neutral name: “Assaults on seven towns”</source>
            <translation>Un nom neutre : « Assauts sur sept villes »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>A word of the brief's yardstick, one wording throughout</source>
            <translation>Un terme de l’échelle de la note, un même libellé partout</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Accessed</source>
            <translation>Consulté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>After the actor types of ACLED</source>
            <translation>D’après les types d’acteurs d’ACLED</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Alternatives</source>
            <translation>Autres lectures</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>An address of the web begins with http:// or https://</source>
            <translation>Une adresse du web commence par http:// ou https://</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Approved by</source>
            <translation>Approuvé par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Archived copy</source>
            <translation>Copie archivée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>As (un)certain as it is known: 1 July 2025, dawn · between 1 and 3 June · about 2 June · 2025-06-XX</source>
            <translation>Aussi (in)certain qu’on le sait : 1er juillet 2025, à l’aube · entre le 1er et le 3 juin · vers le 2 juin · 2025-06-XX</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>As exactly as it is known: 2 July 2025, 07:32 UTC · July 2025</source>
            <translation>Aussi précisément que connu : 2 juillet 2025, 07:32 UTC · juillet 2025</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>As first written</source>
            <translation>Tel qu’écrit la première fois</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>As of</source>
            <translation>Situation au</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>As published; another spelling stands beside it, never over it</source>
            <translation>Tel que publié ; une autre graphie est à côté, jamais à sa place</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>As the pages call it: JNIM</source>
            <translation>Comme les pages l’appellent : JNIM</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Authors</source>
            <translation>Auteurs</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Basis</source>
            <translation>Fondement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Bottom line</source>
            <translation>L’essentiel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Channel, worded</source>
            <translation>Canal, libellé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Claimant</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Claims under any of these names count as one side</source>
            <translation>Les propos sous l’un de ces noms comptent pour un seul camp</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Degrees, east positive</source>
            <translation>Degrés, positifs vers l’est</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Degrees, north positive (WGS 84)</source>
            <translation>Degrés, positifs vers le nord (WGS 84)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Desk</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Distribution</source>
            <translation>Diffusion</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Earlier event</source>
            <translation>Événement antérieur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Empty, the pages say that nobody has approved it</source>
            <translation>Vide, les pages disent que personne ne l’a approuvée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Event type</source>
            <translation>Type d’événement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>First-level administrative area</source>
            <translation>Circonscription administrative de premier niveau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>For the desk; printed nowhere</source>
            <translation>Pour le bureau ; imprimé nulle part</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>For the desk; the claims are what is printed</source>
            <translation>Pour le bureau ; ce sont les propos qui sont imprimés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>From – to, what is counted, of whom; leave an end empty where it is open: “over 80” is 80 –</source>
            <translation>De – à, ce qui est compté, de qui ; laissez vide le côté ouvert : « plus de 80 » est 80 –</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Given by</source>
            <translation>Données par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Happened</source>
            <translation>Survenu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>How exactly it is known; printed</source>
            <translation>À quel point il est connu ; imprimé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>How well founded; printed in a sentence of its own, never beside the likelihood</source>
            <translation>À quel point il est fondé ; imprimé dans sa propre phrase, jamais à côté de la probabilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>In what role they speak: spokesman, mayor, witness</source>
            <translation>À quel titre la personne parle : porte-parole, maire, témoin</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Incident</source>
            <translation>Incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Issue</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>It is about an earlier event than the report's own</source>
            <translation>Il porte sur un événement antérieur à celui de l’article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Judgement</source>
            <translation>Jugement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Kind</source>
            <translation>Nature</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Likelihood</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Manner</source>
            <translation>Manière</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Named</source>
            <translation>Nommé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Next issue</source>
            <translation>Prochain numéro</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Of the printed pages</source>
            <translation>Des pages imprimées</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>One action, and who would take it; plain text</source>
            <translation>Une seule action, et qui la ferait ; texte simple</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>One conclusion, with its likelihood word in the sentence; plain text</source>
            <translation>Une seule conclusion, avec son terme de probabilité dans la phrase ; texte simple</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>One of the six types of the ACLED codebook</source>
            <translation>L’un des six types du manuel d’ACLED</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>One unnamed source is never “sources”; “reports say” names nobody</source>
            <translation>Une source non nommée n’est jamais « des sources » ; « selon des informations » ne nomme personne</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Origin</source>
            <translation>Origine</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Other readings of the same claims</source>
            <translation>D’autres lectures des mêmes propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Places of the brief that it is about</source>
            <translation>Lieux de la note sur lesquels il porte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Prepared by</source>
            <translation>Établie par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Publisher</source>
            <translation>Éditeur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/recommendations.py" />
            <source>Recommendation</source>
            <translation>Recommandation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Rests on</source>
            <translation>Repose sur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Role</source>
            <translation>Titre, fonction</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Said</source>
            <translation>Dit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Says it is not so</source>
            <translation>Dit que ce n’est pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Serial</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Several with a semicolon between them</source>
            <translation>Plusieurs, séparés par un point-virgule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Short form</source>
            <translation>Forme courte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Sub-type</source>
            <translation>Sous-type</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>The address of a copy in a public archive</source>
            <translation>L’adresse d’une copie dans une archive publique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>The channel in the source's own words: “national television”</source>
            <translation>Le canal dans les mots de la source : « télévision nationale »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>The claim is that something is not so</source>
            <translation>Le propos est que quelque chose n’est pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>The claims it would fall with; cited on the page</source>
            <translation>Les propos avec lesquels il tomberait ; cités sur la page</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>The codebook's finer type</source>
            <translation>Le type plus fin du manuel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>The desk's own number, as printed in the header: MLI-2025-014</source>
            <translation>Le numéro propre au bureau, imprimé en tête : MLI-2025-014</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>The headline, as published</source>
            <translation>Le titre, tel que publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>The latest moment the brief reflects: 2025-07-02T09:00Z</source>
            <translation>Le dernier moment que la note reflète : 2025-07-02T09:00Z</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>The party spoken for; its account this claim belongs to</source>
            <translation>La partie au nom de qui l’on parle ; ce propos appartient à sa version</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>The report's words, exactly as published</source>
            <translation>Les mots de l’article, exactement tels que publiés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>The wire or the source that it copies; reports of one origin do not corroborate each other</source>
            <translation>L’agence ou la source qu’il copie ; des articles d’une même origine ne se confirment pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Three sentences. Left empty, the pages put one together from the claims, each attributed.</source>
            <translation>Trois phrases. Vide, les pages le composent des propos, chacun attribué.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Through which kind of channel they spoke</source>
            <translation>Par quelle sorte de canal on a parlé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Weapons</source>
            <translation>Armes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>What affects its quality: access, bias, completeness, age</source>
            <translation>Ce qui touche à sa qualité : accès, parti pris, complétude, âge</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>What stretch of time it covers: between 25 June and 2 July 2025</source>
            <translation>Quelle période elle couvre : entre le 25 juin et le 2 juillet 2025</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>What they did in saying it</source>
            <translation>Ce qu’on a fait en le disant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>What, once seen, would make the desk think again</source>
            <translation>Ce qui, une fois vu, ferait réfléchir le bureau à nouveau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>When it is said to have happened, as exactly as it is known; beside it, how the source puts it</source>
            <translation>Quand cela se serait passé, aussi précisément que connu ; à côté, les mots de la source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>When it was said, as exactly as it is known: 1 July 2025, evening; beside it, how the source puts it</source>
            <translation>Quand cela a été dit, aussi précisément que connu : 1er juillet 2025, soir ; à côté, les mots de la source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>When readers may expect the next one</source>
            <translation>Quand les lecteurs peuvent attendre le prochain</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>When this copy was taken, in UTC: 2025-07-02T09:14Z</source>
            <translation>Quand cette copie a été prise, en UTC : 2025-07-02T09:14Z</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Where it was published; it is never fetched</source>
            <translation>Où il a été publié ; jamais téléchargé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Which incident of the brief it is about</source>
            <translation>Sur quel incident de la note il porte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Which question or incident it leaves open</source>
            <translation>Quelle question ou quel incident elle laisse ouvert</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Which questions it answers, about whom or what, and its answer in short comparable words</source>
            <translation>À quelles questions il répond, sur qui ou quoi, et sa réponse en mots courts et comparables</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Who did what where, with an attributed verb: “Army says it repelled …”</source>
            <translation>Qui a fait quoi et où, avec un verbe d’attribution : « L’armée dit avoir repoussé … »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Who gets it, as printed at its end</source>
            <translation>Qui la reçoit, comme imprimé à la fin</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Who gives the coordinates: a gazetteer, a map, a report. Printed beside the place</source>
            <translation>Qui donne les coordonnées : un répertoire, une carte, un article. Imprimé à côté du lieu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Who is said not to have given it; empty where nobody is</source>
            <translation>Qui ne l’aurait pas communiqué ; vide où ce n’est personne</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Who issues the brief: a desk, an organisation</source>
            <translation>Qui émet la note : un bureau, une organisation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>Who put it out: a paper, an agency, an army's own channel</source>
            <translation>Qui l’a diffusé : un journal, une agence, le canal d’une armée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>Who says it: a person, a group, an office</source>
            <translation>Qui le dit : une personne, un groupe, un service</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Whoever answers for the review; stands beside each decision</source>
            <translation>Qui répond de la relecture ; figure à côté de chaque décision</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Whose likelihood words the judgements use; printed as a key</source>
            <translation>De qui sont les termes de probabilité des jugements ; imprimé en légende</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Why: what the conclusion is drawn from</source>
            <translation>Pourquoi : d’où la conclusion est tirée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>With what, as the reports word it; one on each line</source>
            <translation>Avec quoi, dans les mots des articles ; une par ligne</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>With whom a reader may share it (TLP 2.0)</source>
            <translation>Avec qui un lecteur peut la partager (TLP 2.0)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/claim_fields.py" />
            <source>With whom it may be shared (TLP 2.0)</source>
            <translation>Avec qui cela peut être partagé (TLP 2.0)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Withheld by</source>
            <translation>Tu par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>Would change it</source>
            <translation>Le changerait</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/field_table.py" />
            <source>Yardstick</source>
            <translation>Échelle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/source_fields.py" />
            <source>en, fr, ar …: a tag of BCP 47</source>
            <translation>en, fr, ar … : une étiquette BCP 47</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/noun_fields.py" />
            <source>“The army's own losses”</source>
            <translation>« Les pertes propres de l’armée »</translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>Claims</source>
            <translation>Propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>Forms</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>Head of the brief</source>
            <translation>En-tête de la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>about</source>
            <translation>à propos de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>address</source>
            <translation>adresse</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>alternatives</source>
            <translation>autres lectures</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>and {count} more in this text</source>
            <translation>et encore {count} dans ce texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>approved by</source>
            <translation>approuvée par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>area</source>
            <translation>zone</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>as of</source>
            <translation>situation au</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>as published</source>
            <translation>tel que publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>authors</source>
            <translation>auteurs</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>basis</source>
            <translation>fondement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>bottom line</source>
            <translation>l’essentiel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>channel</source>
            <translation>canal</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>claimant</source>
            <translation>auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>coordinates from</source>
            <translation>coordonnées de</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>descriptor</source>
            <translation>descripteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>desk</source>
            <translation>bureau</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>distribution</source>
            <translation>diffusion</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>event type</source>
            <translation>type d’événement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>figure</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>file</source>
            <translation>fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>kind</source>
            <translation>nature</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>likelihood</source>
            <translation>probabilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>next issue</source>
            <translation>prochain numéro</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>notes</source>
            <translation>notes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>origin</source>
            <translation>origine</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>other names</source>
            <translation>autres noms</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>period</source>
            <translation>période</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>prepared by</source>
            <translation>établie par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>publisher</source>
            <translation>éditeur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>question</source>
            <translation>question</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>recommendations</source>
            <translation>recommandations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>serial</source>
            <translation>référence</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>short name</source>
            <translation>nom court</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>sub-type</source>
            <translation>sous-type</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>title</source>
            <translation>titre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>weapons</source>
            <translation>armes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>what would change it</source>
            <translation>ce qui le changerait</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>when</source>
            <translation>quand</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>withheld by</source>
            <translation>tu par</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/find_list.py" />
            <source>wording</source>
            <translation>libellé</translation>
        </message>
    </context>
    <context>
        <name>found</name>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>a claim inside another claim's sentence, with a cue of its own</source>
            <translation>une affirmation dans la phrase d’une autre, avec ses propres mots d’attribution</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>a number in digits; what it counts, and who says so, is for a person to read</source>
            <translation>un nombre en chiffres ; ce qu’il compte et qui le dit, c’est à vous de le lire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>counted back from publication on {day}</source>
            <translation>compté en arrière depuis la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>counted from {day}</source>
            <translation>compté à partir du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>cue “{words}”</source>
            <translation>mots d’attribution « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>day of publication, {day}</source>
            <translation>jour de la publication, {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>early: days 1 to 10</source>
            <translation>début : du 1er au 10</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>in quotation marks; who says it is for a person to read</source>
            <translation>entre guillemets ; qui le dit, c’est à vous de le lire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>late: days 21 to {last}</source>
            <translation>fin : du 21 au {last}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>middle: days 11 to 20</source>
            <translation>milieu : du 11 au 20</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>month of publication, {day}</source>
            <translation>mois de la publication, {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>no attribution in the sentence: the publication's own voice</source>
            <translation>aucune attribution dans la phrase : la publication parle d’elle-même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the day of publication is not known</source>
            <translation>le jour de publication n’est pas connu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the leading engine took a clause of what was said for all of it</source>
            <translation>le moteur principal avait pris une proposition du propos pour le tout</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the leading engine took the content for the source</source>
            <translation>le moteur principal avait pris le contenu pour la source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the leading engine took the source for a part of what was said</source>
            <translation>le moteur principal avait pris la source pour une partie du propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the month after that of publication on {day}</source>
            <translation>le mois après celui de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the month before that of publication on {day}</source>
            <translation>le mois avant celui de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the month of publication on {day}</source>
            <translation>le mois de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the night up to publication on {day}</source>
            <translation>la nuit jusqu’à la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the report says {weekday}, but {time} is a {actual}</source>
            <translation>l’article dit {weekday}, mais le {time} est un {actual}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the text's own voice is that of {who}: its letterhead is “{words}”</source>
            <translation>le texte parle au nom de {who} : son en-tête est « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the text's own voice is that of {who}: the text is headed “{words}”</source>
            <translation>le texte parle au nom de {who} : il est intitulé « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the text's own voice is that of {who}: {publisher} is its publisher and says “{words}”</source>
            <translation>le texte parle au nom de {who} : {publisher} en est l’éditeur et dit « {words} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the week after that of publication on {day}</source>
            <translation>la semaine après celle de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the week before that of publication on {day}</source>
            <translation>la semaine avant celle de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the week of publication on {day}</source>
            <translation>la semaine de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the weekend after that of publication on {day}</source>
            <translation>le week-end après celui de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the weekend before that of publication on {day}</source>
            <translation>le week-end avant celui de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the weekend of publication on {day}</source>
            <translation>le week-end de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the year after that of publication on {day}</source>
            <translation>l’année après celle de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the year before that of publication on {day}</source>
            <translation>l’année avant celle de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>the year of publication on {day}</source>
            <translation>l’année de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>year reckoned from publication on {day}</source>
            <translation>année calculée d’après la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} day</source>
            <translation>{count} jour</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} days</source>
            <translation>{count} jours</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} decade</source>
            <translation>{count} décennie</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} decades</source>
            <translation>{count} décennies</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} hour</source>
            <translation>{count} heure</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} hours</source>
            <translation>{count} heures</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} month</source>
            <translation>{count} mois</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} months</source>
            <translation>{count} mois</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} week</source>
            <translation>{count} semaine</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} weeks</source>
            <translation>{count} semaines</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} year</source>
            <translation>{count} an</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{count} years</source>
            <translation>{count} ans</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{month} before publication on {day}</source>
            <translation>{month} avant la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{month} from publication on {day}</source>
            <translation>{month} à partir de la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{span} after publication on {day}</source>
            <translation>{span} après la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{span} before publication on {day}</source>
            <translation>{span} avant la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{span} up to publication on {day}</source>
            <translation>{span} jusqu’à la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{weekday} after publication on {day}</source>
            <translation>le {weekday} qui suit la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{weekday} before publication on {day}</source>
            <translation>le {weekday} qui précède la publication du {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>{weekday} of publication, {day}</source>
            <translation>le {weekday} de la publication, {day}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: nobody named before it can be meant</source>
            <translation>« {words} » : personne de ceux qui sont nommés avant ne convient</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: the text is a statement of {who}</source>
            <translation>« {words} » : le texte est un communiqué de {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: the text is published by {who}</source>
            <translation>« {words} » : le texte est publié par {who}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: the words of {who}, quoted here</source>
            <translation>« {words} » : paroles de {who}, citées ici</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} has these initials</source>
            <translation>« {words} » : {who} a ces initiales</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last armed group named before it</source>
            <translation>« {words} » : {who} est le dernier groupe armé nommé avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last body named before it</source>
            <translation>« {words} » : {who} est le dernier organisme nommé avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last body that spoke before it</source>
            <translation>« {words} » : {who} est le dernier organisme à s’être exprimé avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last but one named before it</source>
            <translation>« {words} » : {who} a été nommé en avant-dernier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last claimant before it</source>
            <translation>« {words} » : {who} est l’auteur de la dernière affirmation avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last named before it</source>
            <translation>« {words} » : {who} a été nommé en dernier avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last organisation named before it</source>
            <translation>« {words} » : {who} est la dernière organisation nommée avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last person named before it</source>
            <translation>« {words} » : {who} est la dernière personne nommée avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last person who spoke before it</source>
            <translation>« {words} » : {who} est la dernière personne à s’être exprimée avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last state force named before it</source>
            <translation>« {words} » : {who} est la dernière force d’État nommée avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last who issued a statement before it</source>
            <translation>« {words} » : {who} a publié le dernier communiqué avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the last {what} that spoke before it</source>
            <translation>« {words} » : {who} est le dernier « {what} » à s’être exprimé avant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the one of that name in the report</source>
            <translation>« {words} » : {who} porte ce nom dans l’article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the only armed group that the report is about</source>
            <translation>« {words} » : {who} est le seul groupe armé dont parle l’article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the only armed group that the report names</source>
            <translation>« {words} » : {who} est le seul groupe armé que l’article nomme</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the only one with this office in the report</source>
            <translation>« {words} » : {who} est la seule personne à cette fonction dans l’article</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the only organisation that the report names</source>
            <translation>« {words} » : {who} est la seule organisation que l’article nomme</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/found_words.py" />
            <source>“{words}”: {who} is the only state force that the report names</source>
            <translation>« {words} » : {who} est la seule force d’État que l’article nomme</translation>
        </message>
    </context>
    <context>
        <name>grading</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/grading.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origine</numerusform>
                <numerusform>%n origines</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/grading.py" />
            <source>A letter A–F for the source, a number 1–6 for the information: C3</source>
            <translation>Une lettre A–F pour la source, un chiffre 1–6 pour l’information : C3</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/grading.py" />
            <source>contradicted</source>
            <translation>contredit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/grading.py" />
            <source>{grade} (for this use)</source>
            <translation>{grade} (pour cet emploi)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/grading.py" />
            <source>{grade} ({subject}, set once)</source>
            <translation>{grade} ({subject}, fixée une fois)</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/history.py" />
            <source>%n edit(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Issued: {label}</source>
            <translation>Émise : {label}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Now: {label}</source>
            <translation>À présent : {label}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/panels/history.py" />
            <source>Saved: {label}</source>
            <translation>Enregistrée : {label}</translation>
        </message>
    </context>
    <context>
        <name>keeping</name>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Not saved under a name · recovery copy {time}</source>
            <translation>Pas encore enregistrée sous un nom · copie de secours {time}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Not saved: {reason}</source>
            <translation>Non enregistrée : {reason}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Not saved: {reason} · recovery copy {time}</source>
            <translation>Non enregistrée : {reason} · copie de secours {time}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Read-only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Saved {time}</source>
            <translation>Enregistrée {time}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>The brief is saved again, with all its edits: {path}</source>
            <translation>La note est de nouveau enregistrée, avec toutes ses modifications : {path}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>{what}. Your edits are kept in a recovery file meanwhile, and nothing is lost. {advice}</source>
            <translation>{what}. Vos modifications sont gardées entre-temps dans un fichier de secours, rien n’est perdu. {advice}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/keeping.py" />
            <source>{what}. Your last edits are in this window only: keep it open. {advice} Saving is tried again every two seconds.</source>
            <translation>{what}. Vos dernières modifications ne sont que dans cette fenêtre : gardez-la ouverte. {advice} L’enregistrement est retenté toutes les deux secondes.</translation>
        </message>
    </context>
    <context>
        <name>kinds</name>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/dialogs/settings.py" />
            <source>light</source>
            <translation>clair</translation>
        </message>
    </context>
    <context>
        <name>likeness</name>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>agrees: {about}</source>
            <translation>concorde : {about}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>another claimant</source>
            <translation>autre auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>answers too: {about}</source>
            <translation>répond aussi : {about}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>contradicts: {about}</source>
            <translation>contredit : {about}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>gives other numbers: {about}</source>
            <translation>donne d’autres chiffres : {about}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>marked as the same claim</source>
            <translation>marqué comme le même propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>same claimant</source>
            <translation>même auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>the same answer in other words</source>
            <translation>même réponse en d’autres mots</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>the same? {why}</source>
            <translation>le même ? {why}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/models/likeness_list.py" />
            <source>{share} % of the words</source>
            <translation>{share} % des mots</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>A defect of the program: {what}. Please report it.</source>
            <translation>Un défaut du programme : {what}. Merci de le signaler.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>Save the changes to “{name}”?</source>
            <translation>Enregistrer les modifications de « {name} » ?</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>Unsaved changes</source>
            <translation>Modifications non enregistrées</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/notices.py" />
            <source>What is not saved is lost when the brief is closed.</source>
            <translation>Ce qui n’est pas enregistré est perdu à la fermeture de la note.</translation>
        </message>
    </context>
    <context>
        <name>origin_links</name>
        <message>
            <location filename="../../briefing/ui/origin_links.py" />
            <source>from source {source}</source>
            <translation>de la source {source}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/origin_links.py" />
            <source>from source {source}, passage {passage}</source>
            <translation>de la source {source}, passage {passage}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/origin_links.py" />
            <source>source {source}, passage {passage}</source>
            <translation>source {source}, passage {passage}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <location filename="../../briefing/ui/palette_entries.py" />
            <source>claim</source>
            <translation>propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/palette_entries.py" />
            <source>incident</source>
            <translation>incident</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/palette_entries.py" />
            <source>source</source>
            <translation>source</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Accept, edit or reject them; until then the pages say so.</source>
            <translation>Acceptez-les, modifiez-les ou rejetez-les ; d’ici là, les pages le disent.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Add a report.</source>
            <translation>Ajoutez un article.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Add the source again.</source>
            <translation>Ajoutez la source à nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Choose one of: {words}.</source>
            <translation>Choisissez parmi : {words}.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Choose the claims that it is drawn from.</source>
            <translation>Choisissez les propos dont il est tiré.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Choose the incident that it is about.</source>
            <translation>Choisissez l’incident sur lequel il porte.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Claims are found by rules alone. Install the program again, or restore the folder assets/models from its repository.</source>
            <translation>Les propos sont trouvés par les règles seules. Réinstallez le programme, ou rétablissez le dossier assets/models depuis son dépôt.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Claims are found by rules alone. Install the program again, or restore the folder from its repository.</source>
            <translation>Les propos sont trouvés par les règles seules. Réinstallez le programme, ou rétablissez le dossier depuis son dépôt.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Claims are found by rules alone. Install the program again, or use the rules alone.</source>
            <translation>Les propos sont trouvés par les règles seules. Réinstallez le programme, ou contentez-vous des règles.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Give coordinates with their source.</source>
            <translation>Donnez des coordonnées avec leur source.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Give it a neutral one.</source>
            <translation>Donnez-lui un mot neutre.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Give its range and what is counted, or remove it from the claim.</source>
            <translation>Donnez son intervalle et ce qui est compté, ou retirez-le du propos.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>It cannot be opened again as a brief. Keep the .brief file, or put that right.</source>
            <translation>On ne pourra pas le rouvrir comme note. Gardez le fichier .brief, ou corrigez cela.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Its text and claims are whole; import the report again to have the original too.</source>
            <translation>Son texte et ses propos sont entiers ; importez l’article à nouveau pour avoir aussi l’original.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Leave the name to one of them.</source>
            <translation>Laissez le nom à l’une d’elles.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Look for who is meant, or leave it out.</source>
            <translation>Cherchez de qui il s’agit, ou laissez-le de côté.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Look for whose word it is.</source>
            <translation>Cherchez de qui est le mot.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Look whether anything in another language was passed over.</source>
            <translation>Voyez si rien n’a été laissé de côté dans une autre langue.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Make its claims by hand.</source>
            <translation>Saisissez ses propos à la main.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Make them by hand where there are any.</source>
            <translation>Saisissez-les à la main s’il y en a.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Mark it {marking} or leave that out.</source>
            <translation>Marquez-la {marking} ou retirez cela.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Name it as the reports do, or remove it.</source>
            <translation>Nommez-le comme le font les articles, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Name it, or remove it.</source>
            <translation>Nommez-le, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Only quotations and numbers were looked for: say who made them, and make the other claims by hand.</source>
            <translation>Seuls les citations et les nombres ont été cherchés : dites de qui ils sont, et saisissez les autres propos à la main.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Perhaps {names}; else give coordinates with their source.</source>
            <translation>Peut-être {names} ; sinon donnez des coordonnées avec leur source.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Put it in quotation marks and attribute it.</source>
            <translation>Mettez-le entre guillemets et attribuez-le.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Put the word into its sentence, since the pages print the sentence.</source>
            <translation>Mettez le terme dans sa phrase, puisque les pages impriment la phrase.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Save the page in a browser and attach the file to the source.</source>
            <translation>Enregistrez la page dans un navigateur et joignez le fichier à la source.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say how exactly the place is known.</source>
            <translation>Dites à quel point le lieu est connu exactement.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say how well founded it is.</source>
            <translation>Dites à quel point il est fondé.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say in a few words what it rests on.</source>
            <translation>Dites en quelques mots sur quoi il repose.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say it as exactly, or as vaguely, as it is known.</source>
            <translation>Dites-le aussi exactement, ou aussi vaguement, qu’on le sait.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say them in two sentences.</source>
            <translation>Dites-les en deux phrases.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say who gave them.</source>
            <translation>Dites qui les a données.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say who made it.</source>
            <translation>Dites qui l’a tenu.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Say why this use differs from the claimant's or publisher's grade.</source>
            <translation>Dites pourquoi cet usage s’écarte de la cote de l’auteur ou de l’éditeur.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Select only words that can be read.</source>
            <translation>Sélectionnez seulement des mots lisibles.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Select the passage in the text again.</source>
            <translation>Sélectionnez à nouveau le passage dans le texte.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Set the as-of time.</source>
            <translation>Fixez la date de situation.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Take it away, and see whether the judgement still stands.</source>
            <translation>Retirez-le, et voyez si le jugement tient encore.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Take it away, or add it again.</source>
            <translation>Retirez-le, ou ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Take the brief file, where there is one, to read the whole reports.</source>
            <translation>Prenez le fichier de la note, s'il y en a un, pour lire les articles entiers.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Use one row of words throughout.</source>
            <translation>Employez partout les mots d’une même ligne.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Write it as a date, as vague as it is: 2025-06-XX.</source>
            <translation>Écrivez-le comme une date, aussi vague qu’elle soit : 2025-06-XX.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Write it, or remove it.</source>
            <translation>Écrivez-le, ou retirez-le.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Write what is not known, or remove it.</source>
            <translation>Écrivez ce qu’on ignore, ou retirez-la.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>Write who did what where, with an attributed verb.</source>
            <translation>Écrivez qui a fait quoi et où, avec un verbe d’attribution.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a claim that the judgement rests on is not in the brief any more</source>
            <translation>un propos sur lequel repose le jugement n’est plus dans la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a claim that the judgement rests on was rejected</source>
            <translation>un propos sur lequel repose le jugement a été rejeté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a file of the claim model cannot be read ({cause})</source>
            <translation>un fichier du modèle qui trouve les propos ne peut pas être lu ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a library of the trained engine cannot be loaded ({cause})</source>
            <translation>une bibliothèque du moteur entraîné ne peut pas être chargée ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a likelihood and a confidence level stand in one sentence</source>
            <translation>une probabilité et un niveau de confiance sont dans une même phrase</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a party has no name</source>
            <translation>une partie n’a pas de nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>a place has no name</source>
            <translation>un lieu n’a pas de nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>an information gap says nothing</source>
            <translation>une lacune d’information ne dit rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>no claims were found in {name}</source>
            <translation>aucun propos n’a été trouvé dans {name}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>no font of the program has {letters}: the pages show the number in its place</source>
            <translation>aucune police du programme n’a {letters} : les pages montrent le numéro à sa place</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>no text of {source} is stored</source>
            <translation>aucun texte de {source} n’est gardé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>only the cited passages of {count} of {total} sources are here</source>
            <translation>seuls les passages cités de {count} des {total} sources sont ici</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>template “{template}”: {complaint}</source>
            <translation>modèle « {template} » : {complaint}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the PDF carries no data: {reason}</source>
            <translation>le PDF n’emporte pas de données : {reason}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the brief does not say as of when</source>
            <translation>la note ne dit pas à quelle date elle est</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the brief has no title</source>
            <translation>la note n’a pas de titre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the brief is marked {marking} but holds something marked {stricter}</source>
            <translation>la note est marquée {marking} mais contient quelque chose de marqué {stricter}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the brief rests on no source</source>
            <translation>la note ne repose sur aucune source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim engine “{engine}” failed while it read ({cause})</source>
            <translation>le moteur « {engine} » a échoué pendant la lecture ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim has a reliability of its own without a reason</source>
            <translation>le propos a une fiabilité propre sans raison</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim is about an incident that the brief does not have</source>
            <translation>le propos porte sur un incident que la note n’a pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim model cannot be loaded ({cause})</source>
            <translation>le modèle qui trouve les propos ne peut pas être chargé ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim model is missing ({cause})</source>
            <translation>le modèle qui trouve les propos manque ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim model's manifest is damaged ({cause})</source>
            <translation>le manifeste du modèle qui trouve les propos est endommagé ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim names no claimant</source>
            <translation>le propos ne nomme aucun auteur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the claim's source is not in the brief</source>
            <translation>la source du propos n’est pas dans la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the coordinates of “{place}” have no source</source>
            <translation>les coordonnées de « {place} » n’ont pas de source</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the figure “{figure}” does not say of what</source>
            <translation>le chiffre « {figure} » ne dit pas de quoi</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the figure “{figure}” has no number</source>
            <translation>le chiffre « {figure} » n’a pas de nombre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the figure “{figure}” is below nought</source>
            <translation>le chiffre « {figure} » est inférieur à zéro</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the file is not listed in model.toml</source>
            <translation>le fichier n’est pas inscrit dans model.toml</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the grade {grade} of {subject} has no reason</source>
            <translation>la cote {grade} de {subject} n’a pas de raison</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the incident does not say when it happened</source>
            <translation>l’incident ne dit pas quand il s’est produit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the incident has no name</source>
            <translation>l’incident n’a pas de nom</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the incident names one of its parties that the brief does not have</source>
            <translation>l’incident nomme parmi ses parties une que la note n’a pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the incident names one of its places that the brief does not have</source>
            <translation>l’incident nomme parmi ses lieux un que la note n’a pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the judgement rests on no claim</source>
            <translation>le jugement ne repose sur aucun propos</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the judgement says nothing</source>
            <translation>le jugement ne dit rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the judgement states no confidence</source>
            <translation>le jugement n’indique aucune confiance</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the judgement's own words do not say “{word}”</source>
            <translation>les mots du jugement ne disent pas « {word} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the language of {name} could not be told, and no engine reads it</source>
            <translation>la langue de {name} n’a pu être reconnue, et aucun moteur ne la lit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the language of {name} could not be told; it was read as English</source>
            <translation>la langue de {name} n’a pu être reconnue ; il a été lu comme de l’anglais</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the original of {source} is damaged: its SHA-256 is not the one noted for it</source>
            <translation>l’original de {source} est endommagé : son SHA-256 n’est pas celui noté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the original of {source} is not in the file</source>
            <translation>l’original de {source} n’est pas dans le fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the passage takes in text that is not here</source>
            <translation>le passage comprend du texte qui n'est pas ici</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the passage “{passage}” does not stand at its place in {source}</source>
            <translation>le passage « {passage} » n’est pas à sa place dans {source}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>the publication uses a party's word in its own voice</source>
            <translation>la publication emploie en son nom le mot d’une partie</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>this file of the claim model is damaged (its SHA-256 is not the one in model.toml)</source>
            <translation>ce fichier du modèle qui trouve les propos est endommagé (son SHA-256 n’est pas celui de model.toml)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>two parties go by “{name}”</source>
            <translation>deux parties portent le nom « {name} »</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>two wordings of the likelihood yardstick are mixed: {words}</source>
            <translation>deux libellés de l’échelle de probabilité sont mêlés : {words}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>{count} of {total} claims are machine-found and not reviewed</source>
            <translation>{count} propos sur {total} sont relevés par la machine et non relus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>{name} is in a language that no engine reads ({language})</source>
            <translation>{name} est dans une langue qu’aucun moteur ne lit ({language})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{claimant}” names nobody; it is printed as unspecified</source>
            <translation>« {claimant} » ne nomme personne ; imprimé comme non précisé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{place}” has coordinates but no precision</source>
            <translation>« {place} » a des coordonnées mais pas de précision</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{place}” is in no gazetteer here</source>
            <translation>« {place} » n’est dans aucun répertoire ici</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{wording}” is no time that can be put in order</source>
            <translation>« {wording} » n’est pas une date qui puisse être rangée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{word}” is a party's word for what happened</source>
            <translation>« {word} » est le mot d’une partie pour ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/problem_words.py" />
            <source>“{word}” is no word of the yardstick {yardstick}</source>
            <translation>« {word} » n’est pas un terme de l’échelle {yardstick}</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>in {country}, a neighbouring country</source>
            <translation>pays voisin : {country}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>letters differ ({letters})</source>
            <translation>lettres différentes ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>one letter differs ({letters})</source>
            <translation>une lettre différente ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>one letter fewer ({letters})</source>
            <translation>une lettre de moins ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>one letter more ({letters})</source>
            <translation>une lettre de plus ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>three letters differ ({letters})</source>
            <translation>trois lettres différentes ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>two letters differ ({letters})</source>
            <translation>deux lettres différentes ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>two letters swapped ({letters})</source>
            <translation>deux lettres interverties ({letters})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/reason_words.py" />
            <source>“{spelling}” is another spelling of {name}</source>
            <translation>« {spelling} » est une autre graphie de {name}</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>1 follows the system; 1.25 is a quarter larger. The pages are not touched by it.</source>
            <translation>1 suit le système ; 1.25 est un quart plus grand. Les pages n’en sont pas touchées.</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Accept all above</source>
            <translation>Tout accepter au-dessus de</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Desk</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Else the window starts with what was open lately</source>
            <translation>Sinon la fenêtre commence par ce qui a été ouvert récemment</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Holds from the next start. The language of the pages is chosen in each brief.</source>
            <translation>Vaut au prochain démarrage. La langue des pages se choisit dans chaque note.</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>How sure the finder must be for “Accept all”: 0 to 1. Nothing is accepted before you ask for it.</source>
            <translation>Quelle sûreté il faut pour « Tout accepter » : de 0 à 1. Rien n’est accepté avant que vous le demandiez.</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Light, dark, or as the system is at the moment</source>
            <translation>Claires, sombres, ou comme le système à l’instant</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Marking of new briefs</source>
            <translation>Marquage des nouvelles notes</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Open the last brief at the start</source>
            <translation>Ouvrir la dernière note au démarrage</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Prepared by</source>
            <translation>Établie par</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Size of the letters</source>
            <translation>Taille des lettres</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Stands in every new brief as the one who issues it</source>
            <translation>Figure dans chaque nouvelle note comme celui qui l’émet</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Stands in every new brief, and beside each of your decisions</source>
            <translation>Figure dans chaque nouvelle note, et à côté de chacune de vos décisions</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>Template of new briefs</source>
            <translation>Modèle des nouvelles notes</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>The name of a template pack</source>
            <translation>Le nom d’un modèle de pages</translation>
        </message>
        <message>
            <location filename="../../briefing/app/settings.py" />
            <source>With whom a reader may share it (TLP 2.0)</source>
            <translation>Avec qui un lecteur peut la partager (TLP 2.0)</translation>
        </message>
    </context>
    <context>
        <name>toll</name>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Abducted</source>
            <translation>Enlevés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Captured</source>
            <translation>Capturés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Casualties</source>
            <translation>Victimes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Detained</source>
            <translation>Détenus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Displaced</source>
            <translation>Déplacés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Killed</source>
            <translation>Tués</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Killed or wounded</source>
            <translation>Tués ou blessés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Missing</source>
            <translation>Disparus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Raped</source>
            <translation>Victimes de viol</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Shot</source>
            <translation>Atteints par balle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>Wounded</source>
            <translation>Blessés</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>attackers</source>
            <translation>assaillants</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>civilians</source>
            <translation>civils</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>soldiers</source>
            <translation>soldats</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{effect}, {people}</source>
            <translation>{effect}, {people}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{low} – {high}</source>
            <translation>{low} – {high}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{number} of them</source>
            <translation>dont {number}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{number} of them {people}</source>
            <translation>dont {number} {people}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{number} or fewer</source>
            <translation>{number} ou moins</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{number} or more</source>
            <translation>{number} ou plus</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{number}, {parts}</source>
            <translation>{number}, {parts}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{who} {number}</source>
            <translation>{who} {number}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{who}, {parts}</source>
            <translation>{who}, {parts}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>{who}: {attitude} {number}</source>
            <translation>{who} : {attitude} {number}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/toll_words.py" />
            <source>“{words}”</source>
            <translation>« {words} »</translation>
        </message>
    </context>
    <context>
        <name>troubles</name>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Ask for the right to read and write it.</source>
            <translation>Demandez le droit de le lire et de l’écrire.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Ask whoever gave it to you for the file as it was made.</source>
            <translation>Demandez le fichier tel qu'il a été fait à qui vous l'a donné.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Change its permissions.</source>
            <translation>Changez ses droits.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Choose a file that Briefing has saved.</source>
            <translation>Choisissez un fichier enregistré par Briefing.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Choose a shorter one.</source>
            <translation>Choisissez-en un plus court.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Choose another folder or another name.</source>
            <translation>Choisissez un autre dossier ou un autre nom.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Choose another place.</source>
            <translation>Choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Close it there, or try again in a moment.</source>
            <translation>Fermez-le là-bas, ou réessayez dans un instant.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Close other programs and try again.</source>
            <translation>Fermez d’autres programmes et réessayez.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Copy it and try again.</source>
            <translation>Copiez-le et réessayez.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Cut it into its single reports.</source>
            <translation>Découpez-le en articles séparés.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Free some space, then save again; what was on the disk before is still there.</source>
            <translation>Libérez de la place, puis enregistrez de nouveau ; ce qui était sur le disque y est encore.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Give a file name.</source>
            <translation>Donnez un nom de fichier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Give another name.</source>
            <translation>Donnez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Import the report again.</source>
            <translation>Importez l’article de nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Issue it again.</source>
            <translation>Émettez-la de nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>It begins with http:// or https:// and has no spaces.</source>
            <translation>Elle commence par http:// ou https:// et n’a pas d’espaces.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>It was left as it is; take an earlier copy of it, if there is one.</source>
            <translation>Il a été laissé tel quel ; prenez-en une copie antérieure, s’il en existe une.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Look at it in a text editor, and save the report in it as plain text.</source>
            <translation>Regardez-le dans un éditeur de texte, et enregistrez-en l’article en texte brut.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Look at the spelling of its name.</source>
            <translation>Vérifiez l’orthographe de son nom.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Look whether it is full, failing or gone.</source>
            <translation>Voyez s’il est plein, défaillant ou absent.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Look whether the name is spelt right.</source>
            <translation>Vérifiez l’orthographe du nom.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Make its claims by hand.</source>
            <translation>Créez ses propos à la main.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Name a PDF that Briefing made, or a .brief file.</source>
            <translation>Indiquez un PDF fait par Briefing, ou un fichier .brief.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Name a file in it.</source>
            <translation>Nommez un fichier qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Name the reports in it one by one.</source>
            <translation>Nommez un à un les articles qu’il contient.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Only PDFs that Briefing made with their data can be opened; the others can be read as they are.</source>
            <translation>Seuls les PDF que Briefing a faits avec leurs données peuvent être ouverts ; les autres se lisent tels quels.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Open it to see what it is, and save the report again.</source>
            <translation>Ouvrez-le pour voir ce que c’est, et enregistrez l’article de nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Open it with the newest Briefing.</source>
            <translation>Ouvrez-le avec le Briefing le plus récent.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Put that right first.</source>
            <translation>Corrigez d’abord cela.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save it without one, then open that.</source>
            <translation>Enregistrez-le sans mot de passe, puis ouvrez cette copie.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save the brief elsewhere.</source>
            <translation>Enregistrez la note ailleurs.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save the page again, or copy its text into a text file.</source>
            <translation>Enregistrez la page de nouveau, ou copiez son texte dans un fichier texte.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save the report again.</source>
            <translation>Enregistrez l’article de nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save the report as plain text, Markdown or a web page (HTML) and read that.</source>
            <translation>Enregistrez l’article en texte brut, en Markdown ou en page web (HTML), et ajoutez ce fichier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save the report to a file first.</source>
            <translation>Enregistrez d’abord l’article dans un fichier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save to write it again.</source>
            <translation>Enregistrez pour l’écrire de nouveau.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save under a new name, then compare the two.</source>
            <translation>Enregistrez sous un nouveau nom, puis comparez les deux.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save under another name or in another folder.</source>
            <translation>Enregistrez sous un autre nom ou dans un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Save under another name to change it.</source>
            <translation>Enregistrez sous un autre nom pour la modifier.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>Update Briefing to open it; it was left as it is.</source>
            <translation>Mettez Briefing à jour pour l’ouvrir ; il a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>What stood there is as it was. Make room, or choose another place.</source>
            <translation>Ce qui s’y trouvait est intact. Faites de la place, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a GIF picture</source>
            <translation>une image GIF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a JPEG picture</source>
            <translation>une image JPEG</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a PDF document</source>
            <translation>un document PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a PNG picture</source>
            <translation>une image PNG</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a PowerPoint presentation</source>
            <translation>une présentation PowerPoint</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a TIFF picture</source>
            <translation>une image TIFF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a WebP picture</source>
            <translation>une image WebP</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a Word document</source>
            <translation>un document Word</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a database or a saved brief</source>
            <translation>une base de données ou une note enregistrée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a gzip archive</source>
            <translation>une archive gzip</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a part of the path is no folder</source>
            <translation>une partie du chemin n’est pas un dossier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a sound recording (MP3)</source>
            <translation>un enregistrement sonore (MP3)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a tar archive</source>
            <translation>une archive tar</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a video or sound recording (MP4)</source>
            <translation>une vidéo ou un enregistrement sonore (MP4)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a web archive (WARC)</source>
            <translation>une archive web (WARC)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>a web archive of Safari</source>
            <translation>une archive web de Safari</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>access is denied</source>
            <translation>l’accès est refusé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>an EPUB book</source>
            <translation>un livre EPUB</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>an Excel workbook</source>
            <translation>un classeur Excel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>an OpenDocument file</source>
            <translation>un fichier OpenDocument</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>an RTF document</source>
            <translation>un document RTF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>an older Office document</source>
            <translation>un ancien document Office</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>another program has put another file in its place</source>
            <translation>un autre programme a mis un autre fichier à sa place</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>another program has written into the file</source>
            <translation>un autre programme a écrit dans le fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>another program is using the file</source>
            <translation>un autre programme utilise le fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>could not be read: {cause}</source>
            <translation>n’a pas pu être lu : {cause}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>could not be written: {cause}</source>
            <translation>n’a pas pu être écrit : {cause}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>has {size} MB; reports of this kind are read up to {most} MB</source>
            <translation>a {size} Mo ; les articles de ce genre sont lus jusqu’à {most} Mo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>holds {size} million characters; reports of up to {most} million are read</source>
            <translation>contient {size} millions de caractères ; les articles sont lus jusqu’à {most} millions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is a folder</source>
            <translation>est un dossier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is a folder, not a file</source>
            <translation>est un dossier, pas un fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is a report that this brief rests on, and would be lost</source>
            <translation>est un article sur lequel repose cette note, et serait perdu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is no address of a web page</source>
            <translation>n’est pas l’adresse d’une page web</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is no kind of report that can be read</source>
            <translation>n’est pas un genre d’article lisible</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is no ordinary file</source>
            <translation>n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is what the pages are made from, and would be lost</source>
            <translation>est ce dont les pages sont faites, et serait perdu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>is {kind}, not a text</source>
            <translation>est {kind}, pas un texte</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>needs more than {size} MB of memory to be read</source>
            <translation>demande plus de {size} Mo de mémoire pour être lu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>reading the PDF needs more memory than any brief does</source>
            <translation>la lecture du PDF demande plus de mémoire qu'aucune note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF carries no brief</source>
            <translation>le PDF ne contient pas de note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF carries {count} files brief.json: which is the brief cannot be told</source>
            <translation>le PDF contient {count} fichiers brief.json : on ne peut savoir lequel est la note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF carries {count} files, more than any brief does</source>
            <translation>le PDF contient {count} fichiers, plus qu'aucune note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF has {size} MB; those of a brief have up to {most} MB</source>
            <translation>le PDF fait {size} Mo ; ceux d'une note font jusqu'à {most} Mo</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF is damaged ({cause})</source>
            <translation>le PDF est endommagé ({cause})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF is damaged or was made to do harm: the process that read it ended</source>
            <translation>le PDF est endommagé ou a été fait pour nuire : le processus qui le lisait s'est arrêté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF is damaged: it cannot be read as one</source>
            <translation>le PDF est endommagé : il ne peut être lu comme tel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF is locked with a password</source>
            <translation>le PDF est protégé par un mot de passe</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the PDF was given up: reading it took longer than {seconds} s</source>
            <translation>le PDF a été abandonné : sa lecture prenait plus de {seconds} s</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the brief was changed while its pages were made</source>
            <translation>la note a été modifiée pendant la préparation de ses pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the brief was closed</source>
            <translation>la note a été fermée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the bytes as they came are not at hand</source>
            <translation>les octets d’origine ne sont pas disponibles</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the disk is read-only</source>
            <translation>le disque est en lecture seule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the disk refused to read or write</source>
            <translation>le disque a refusé de lire ou d’écrire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file cannot be opened, or nothing may be written beside it</source>
            <translation>le fichier ne peut être ouvert, ou rien ne peut être écrit à côté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file holds no brief</source>
            <translation>le fichier ne contient aucune note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file holds no words</source>
            <translation>le fichier ne contient aucun mot</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file is damaged</source>
            <translation>le fichier est endommagé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file is damaged or was altered: its tables are not those of a brief file</source>
            <translation>le fichier est endommagé ou altéré : ses tables ne sont pas celles d’une note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file is damaged: it is cut off</source>
            <translation>le fichier est endommagé : il est tronqué</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file is empty</source>
            <translation>le fichier est vide</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file is write-protected</source>
            <translation>le fichier est protégé en écriture</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file may not be opened</source>
            <translation>le fichier ne peut être ouvert</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file or its folder is write-protected</source>
            <translation>le fichier ou son dossier est protégé en écriture</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file was removed</source>
            <translation>le fichier a été supprimé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the file was written by a newer Briefing (format {format}; this one reads up to {known})</source>
            <translation>le fichier vient d’un Briefing plus récent (format {format} ; celui-ci lit jusqu’à {known})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the folder is write-protected</source>
            <translation>le dossier est protégé en écriture</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the logo is damaged</source>
            <translation>le logo est endommagé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the name is too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>the page cannot be read as HTML: {cause}</source>
            <translation>la page ne peut être lue comme HTML : {cause}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>there is no such file</source>
            <translation>ce fichier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>there is no such file or folder</source>
            <translation>ce fichier ou dossier n’existe pas</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>there is not enough memory</source>
            <translation>il n’y a pas assez de mémoire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>this database belongs to another program</source>
            <translation>cette base de données est celle d’un autre programme</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>this is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>this is no PDF</source>
            <translation>ce n'est pas un PDF</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>this is no brief file: it {looks}</source>
            <translation>ce n’est pas un fichier de note ({looks})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>this is no regular file</source>
            <translation>ce n’est pas un fichier ordinaire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>you may not read this file</source>
            <translation>vous n’avez pas le droit de lire ce fichier</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>you may not write there</source>
            <translation>vous n’avez pas le droit d’écrire à cet endroit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>your share of the disk is full</source>
            <translation>votre part du disque est pleine</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} does not describe a brief: {cause}</source>
            <translation>{file} ne décrit pas une note : {cause}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} in the PDF has {size} bytes; up to {most} are read</source>
            <translation>{file} dans le PDF fait {size} octets ; on en lit jusqu'à {most}</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} in the PDF is empty or damaged</source>
            <translation>{file} dans le PDF est vide ou endommagé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} is damaged or was altered: its SHA-256 is not the one noted in it</source>
            <translation>{file} est endommagé ou a été modifié : son SHA-256 n'est pas celui qui y est noté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} is nested too deeply to be a brief</source>
            <translation>{file} est trop profondément imbriqué pour être une note</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{file} was written by a newer Briefing (format {format}; this one reads up to {known})</source>
            <translation>{file} a été écrit par un Briefing plus récent (format {format} ; celui-ci lit jusqu'à {known})</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/trouble_words.py" />
            <source>{folder} is no folder</source>
            <translation>{folder} n’est pas un dossier</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n remarque</numerusform>
                <numerusform>%n remarques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Abduction/forced disappearance</source>
            <translation>Enlèvement/disparition forcée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Agreement</source>
            <translation>Accord</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Air/drone strike</source>
            <translation>Frappe aérienne/de drone</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Armed clash</source>
            <translation>Affrontement armé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Arrests</source>
            <translation>Arrestations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>At the end</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>At the foot of the pages, too</source>
            <translation>Aussi en bas des pages</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Attack</source>
            <translation>Attaque</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Battles</source>
            <translation>Combats</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Change to group/activity</source>
            <translation>Changement de groupe/d’activité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Chemical weapon</source>
            <translation>Arme chimique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Completely reliable</source>
            <translation>Tout à fait fiable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Confirmed by other sources</source>
            <translation>Confirmé par d’autres sources</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Disrupted weapons use</source>
            <translation>Emploi d’armes empêché</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Doubtful</source>
            <translation>Douteux</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Excessive force against protesters</source>
            <translation>Force excessive contre des manifestants</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Explosions/Remote violence</source>
            <translation>Explosions/violence à distance</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Fairly reliable</source>
            <translation>Assez fiable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Government regains territory</source>
            <translation>Le gouvernement reprend un territoire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Grenade</source>
            <translation>Grenade</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Headquarters or base established</source>
            <translation>Quartier général ou base établis</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>ICD 203 (United States)</source>
            <translation>ICD 203 (États-Unis)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Improbable</source>
            <translation>Improbable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Looting/property destruction</source>
            <translation>Pillage/destruction de biens</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Mob violence</source>
            <translation>Violence de foule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Non-state actor overtakes territory</source>
            <translation>Un acteur non étatique prend un territoire</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Non-violent transfer of territory</source>
            <translation>Transfert de territoire sans violence</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Not usually reliable</source>
            <translation>Pas habituellement fiable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>PHIA (United Kingdom)</source>
            <translation>PHIA (Royaume-Uni)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Peaceful protest</source>
            <translation>Manifestation pacifique</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Possibly true</source>
            <translation>Possiblement vrai</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Probably true</source>
            <translation>Probablement vrai</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Protest with intervention</source>
            <translation>Manifestation avec intervention</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Protests</source>
            <translation>Manifestations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Reliability cannot be judged</source>
            <translation>La fiabilité ne peut être jugée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Remote explosive/landmine/IED</source>
            <translation>Explosif télécommandé/mine/EEI</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Riots</source>
            <translation>Émeutes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Sexual violence</source>
            <translation>Violence sexuelle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Shelling/artillery/missile attack</source>
            <translation>Bombardement/artillerie/missile</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Strategic developments</source>
            <translation>Développements stratégiques</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Suicide bomb</source>
            <translation>Attentat-suicide</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>The brief with the passages cited</source>
            <translation>La note avec les passages cités</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>The brief with the whole reports</source>
            <translation>La note avec les articles entiers</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Truth cannot be judged</source>
            <translation>La véracité ne peut être jugée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>US Letter</source>
            <translation>Letter (États-Unis)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Unreliable</source>
            <translation>Non fiable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Usually reliable</source>
            <translation>Habituellement fiable</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Violence against civilians</source>
            <translation>Violence contre des civils</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>Violent demonstration</source>
            <translation>Manifestation violente</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>administrative area</source>
            <translation>circonscription</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>agreed</source>
            <translation>concordant</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>armed group</source>
            <translation>groupe armé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>as the system</source>
            <translation>comme le système</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>asked</source>
            <translation>demande</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>assessments and warnings</source>
            <translation>appréciations et mises en garde</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>believes</source>
            <translation>estime</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>broadcast</source>
            <translation>radio ou télévision</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>channel not stated</source>
            <translation>canal non indiqué</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>civilians</source>
            <translation>civils</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>claimed</source>
            <translation>affirme</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>contested</source>
            <translation>contesté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>control of ground</source>
            <translation>contrôle du terrain</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>country</source>
            <translation>pays</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>dark</source>
            <translation>sombre</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>denied</source>
            <translation>dément</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>described</source>
            <translation>décrit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>direct quotation</source>
            <translation>citation directe</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>earlier events</source>
            <translation>événements antérieurs</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>edited</source>
            <translation>modifié</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>exact (±10 m)</source>
            <translation>exact (±10 m)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>external or other forces</source>
            <translation>forces extérieures ou autres</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>for the eyes and ears of individual recipients only</source>
            <translation>pour les yeux et les oreilles des seuls destinataires</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>high</source>
            <translation>élevée</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>interview</source>
            <translation>entretien</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>light</source>
            <translation>clair</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>limited disclosure, need to know within the organisation and its clients</source>
            <translation>diffusion limitée, besoin d’en connaître dans l’organisation et chez ses clients</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>limited disclosure, need to know within the organisation only</source>
            <translation>diffusion limitée, besoin d’en connaître dans l’organisation seule</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>limited disclosure, within the community</source>
            <translation>diffusion limitée, dans la communauté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>locality (±1 km)</source>
            <translation>localité (±1 km)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>losses</source>
            <translation>pertes</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>militia</source>
            <translation>milice</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>moderate</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>named</source>
            <translation>nommé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>no limit on disclosure</source>
            <translation>aucune limite de diffusion</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>not located</source>
            <translation>non situé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>note</source>
            <translation>remarque</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>one account</source>
            <translation>une seule version</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>organisation</source>
            <translation>organisation</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>other statements</source>
            <translation>autres déclarations</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>outcome</source>
            <translation>issue</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>partly quoted</source>
            <translation>citation partielle</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>press conference</source>
            <translation>conférence de presse</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>press release or statement</source>
            <translation>communiqué ou déclaration écrite</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>proposed</source>
            <translation>proposé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>protesters</source>
            <translation>manifestants</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>publication</source>
            <translation>publication</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>reactions</source>
            <translation>réactions</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>responsibility</source>
            <translation>responsabilité</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>said</source>
            <translation>dit</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>scare quotes</source>
            <translation>guillemets de distance</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>social media</source>
            <translation>réseaux sociaux</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>speech or address</source>
            <translation>discours ou allocution</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>state forces</source>
            <translation>forces de l’État</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>the publication itself</source>
            <translation>la publication elle-même</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>unnamed</source>
            <translation>non nommé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>unspecified</source>
            <translation>non précisé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>vicinity (±100 m)</source>
            <translation>environs (±100 m)</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>wants</source>
            <translation>veut</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>warned</source>
            <translation>met en garde</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>weapons and equipment</source>
            <translation>armes et matériel</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>what happened</source>
            <translation>ce qui s’est passé</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>what was seen and heard</source>
            <translation>ce qui a été vu et entendu</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>where</source>
            <translation>lieux</translation>
        </message>
        <message>
            <location filename="../../briefing/ui/words.py" />
            <source>{topic}: {about}</source>
            <translation>{topic} : {about}</translation>
        </message>
    </context>
</TS>
