<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CredibilityTable</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/credibility_table.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GradesTable</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/grades_table.py" />
            <source>publisher of %n report(s)</source>
            <translation>
                <numerusform>publisher of %n report</numerusform>
                <numerusform>publisher of %n reports</numerusform>
            </translation>
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
    </context>
    <context>
        <name>IncidentsList</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/incidents_list.py" />
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IntakeWords</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/intake_words.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
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
    </context>
    <context>
        <name>PartySection</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/incident_parties.py" />
            <source>%n other name(s)</source>
            <translation>
                <numerusform>%n other name</numerusform>
                <numerusform>%n other names</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryRow</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/widgets/start_parts.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
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
    </context>
    <context>
        <name>SourceDetailsPanel</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/source_details.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcesList</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/models/sources_list.py" />
            <source>%n claim(s) left to review</source>
            <translation>
                <numerusform>%n claim left to review</numerusform>
                <numerusform>%n claims left to review</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TollBlock</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/toll.py" />
            <source>%n more line(s) in the figures below</source>
            <translation>
                <numerusform>%n more line in the figures below</numerusform>
                <numerusform>%n more lines in the figures below</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowState</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/state.py" />
            <source>%n claim(s)</source>
            <translation>
                <numerusform>%n claim</numerusform>
                <numerusform>%n claims</numerusform>
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
    </context>
    <context>
        <name>grading</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/grading.py" />
            <source>%n origin(s)</source>
            <translation>
                <numerusform>%n origin</numerusform>
                <numerusform>%n origins</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/panels/history.py" />
            <source>%n edit(s)</source>
            <translation>
                <numerusform>%n edit</numerusform>
                <numerusform>%n edits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n error</numerusform>
                <numerusform>%n errors</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../briefing/ui/words.py" />
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
</TS>
