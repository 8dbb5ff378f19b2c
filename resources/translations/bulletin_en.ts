<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bulletin::ArticleRows</name>
    <message numerus="yes">
        <source>It has %n version(s).</source>
        <translation>
            <numerusform>It has %n version.</numerusform>
            <numerusform>It has %n versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::CheckCommands</name>
    <message numerus="yes">
        <source>Nothing found in %n character(s).</source>
        <translation>
            <numerusform>Nothing found in %n character.</numerusform>
            <numerusform>Nothing found in %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::CommissionCommands</name>
    <message numerus="yes">
        <source>%1: nothing yet; it is in %n of the last six issues</source>
        <translation>
            <numerusform>%1: nothing yet; it is in %n of the last six issues</numerusform>
            <numerusform>%1: nothing yet; it is in %n of the last six issues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::CompareCommands</name>
    <message numerus="yes">
        <source>version %1 → version %2: %n character(s) changed</source>
        <translation>
            <numerusform>version %1 → version %2: %n character changed</numerusform>
            <numerusform>version %1 → version %2: %n characters changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::DeskKeeper</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::DraftCommands</name>
    <message numerus="yes">
        <source>%n place(s) were changed by both and have to be decided by a person; your text is kept beside.</source>
        <translation>
            <numerusform>%n place was changed by both and has to be decided by a person; your text is kept beside.</numerusform>
            <numerusform>%n places were changed by both and have to be decided by a person; your text is kept beside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::IssueCommands</name>
    <message numerus="yes">
        <source>%n doubt(s):</source>
        <translation>
            <numerusform>%n doubt:</numerusform>
            <numerusform>%n doubts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::KnowledgeCommands</name>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::LogCommands</name>
    <message numerus="yes">
        <source>Wrote %n row(s): %1</source>
        <translation>
            <numerusform>Wrote %n row: %1</numerusform>
            <numerusform>Wrote %n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::ReviewVerbs</name>
    <message numerus="yes">
        <source>The checker found %n error(s) in “%1”; it was not submitted.</source>
        <translation>
            <numerusform>The checker found %n error in “%1”; it was not submitted.</numerusform>
            <numerusform>The checker found %n errors in “%1”; it was not submitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::Salvage</name>
    <message numerus="yes">
        <source>%n row(s) were left out, since what they belong to is lost.</source>
        <translation>
            <numerusform>%n row was left out, since what it belongs to is lost.</numerusform>
            <numerusform>%n rows were left out, since what they belong to is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::SignOffVerbs</name>
    <message numerus="yes">
        <source> There are %n more such things.</source>
        <translation>
            <numerusform> There is %n more such thing.</numerusform>
            <numerusform> There are %n more such things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulletin::Verify</name>
    <message numerus="yes">
        <source>%n saved text(s) that the record knows are missing.</source>
        <translation>
            <numerusform>%n saved text that the record knows is missing.</numerusform>
            <numerusform>%n saved texts that the record knows are missing.</numerusform>
        </translation>
    </message>
</context>
</TS>
