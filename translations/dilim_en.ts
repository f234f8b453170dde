<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FoldedWords</name>
    <message numerus="yes">
        <source>%n line(s) folded: %1</source>
        <translation>
            <numerusform>%n line folded: %1</numerusform>
            <numerusform>%n lines folded: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueWords</name>
    <message numerus="yes">
        <source>%n line(s) left out: %1</source>
        <translation>
            <numerusform>%n line left out: %1</numerusform>
            <numerusform>%n lines left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n order line</numerusform>
            <numerusform>%n order lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n header line(s)</source>
        <translation>
            <numerusform>%n header line</numerusform>
            <numerusform>%n header lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s)</source>
        <translation>
            <numerusform>%n blank line</numerusform>
            <numerusform>%n blank lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of totals</source>
        <translation>
            <numerusform>%n line of totals</numerusform>
            <numerusform>%n lines of totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) above the header</source>
        <translation>
            <numerusform>%n line above the header</numerusform>
            <numerusform>%n lines above the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of notes</source>
        <translation>
            <numerusform>%n line of notes</numerusform>
            <numerusform>%n lines of notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a table</source>
        <translation>
            <numerusform>%n row of a table</numerusform>
            <numerusform>%n rows of a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that are not meant</source>
        <translation>
            <numerusform>%n row that are not meant</numerusform>
            <numerusform>%n rows that are not meant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) more</source>
        <translation>
            <numerusform>“%1” has %2 customer more</numerusform>
            <numerusform>“%1” has %2 customers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %2 customer(s) fewer</source>
        <translation>
            <numerusform>“%1” has %2 customer fewer</numerusform>
            <numerusform>“%1” has %2 customers fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s) have their birthday soon</source>
        <translation>
            <numerusform>%1 customer has a birthday soon</numerusform>
            <numerusform>%1 customers have their birthday soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) could not be read</source>
        <translation>
            <numerusform>%1 cell could not be read</numerusform>
            <numerusform>%1 cells could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were not taken</source>
        <translation>
            <numerusform>%1 row was not taken</numerusform>
            <numerusform>%1 rows were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission for e-mail of %1 customer(s) unknown</source>
        <translation>
            <numerusform>Permission for e-mail of %1 customer unknown</numerusform>
            <numerusform>Permission for e-mail of %1 customers unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 with an e-mail address</source>
        <translation>
            <numerusform>Of %1 with an e-mail address</numerusform>
            <numerusform>Of %1 with an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within 14 days; %1 may be sent an e-mail</source>
        <translation>
            <numerusform>Within 14 days; %1 may be sent an e-mail</numerusform>
            <numerusform>Within 14 days; %1 may be sent an e-mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickWords</name>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>birthday in the next %n day</numerusform>
            <numerusform>birthday in the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefreshWords</name>
    <message numerus="yes">
        <source>%n file(s) had not changed.</source>
        <translation>
            <numerusform>%n file had not changed.</numerusform>
            <numerusform>%n files had not changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s) count.</source>
        <translation>
            <numerusform>Orders of the last %n day count.</numerusform>
            <numerusform>Orders of the last %n days count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency are in no amount.</source>
        <translation>
            <numerusform>%n order in another currency is in no amount.</numerusform>
            <numerusform>%n orders in another currency are in no amount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>whose %1 is in the last %n day(s)</source>
        <translation>
            <numerusform>whose %1 is in the last %n day</numerusform>
            <numerusform>whose %1 is in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the last %n day(s)</source>
        <translation>
            <numerusform>whose %1 is not in the last %n day</numerusform>
            <numerusform>whose %1 is not in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was in the last %n day(s)</source>
        <translation>
            <numerusform>whose %1 was in the last %n day</numerusform>
            <numerusform>whose %1 was in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not in the last %n day(s)</source>
        <translation>
            <numerusform>whose %1 was not in the last %n day</numerusform>
            <numerusform>whose %1 was not in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was exactly %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was exactly %2 day ago</numerusform>
            <numerusform>whose %1 was exactly %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not exactly %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was not exactly %2 day ago</numerusform>
            <numerusform>whose %1 was not exactly %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was at least %2 day ago</numerusform>
            <numerusform>whose %1 was at least %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was less than %2 day ago</numerusform>
            <numerusform>whose %1 was less than %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at most %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was at most %2 day ago</numerusform>
            <numerusform>whose %1 was at most %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was more than %2 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was more than %2 day ago</numerusform>
            <numerusform>whose %1 was more than %2 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was between %2 and %3 day ago</numerusform>
            <numerusform>whose %1 was between %2 and %3 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was not between %2 and %3 day(s) ago</source>
        <translation>
            <numerusform>whose %1 was not between %2 and %3 day ago</numerusform>
            <numerusform>whose %1 was not between %2 and %3 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the next %n day(s)</source>
        <translation>
            <numerusform>whose %1 is in the next %n day</numerusform>
            <numerusform>whose %1 is in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is not in the next %n day(s)</source>
        <translation>
            <numerusform>whose %1 is not in the next %n day</numerusform>
            <numerusform>whose %1 is not in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is at least %n day(s) ago</source>
        <translation>
            <numerusform>whose %1 is at least %n day ago</numerusform>
            <numerusform>whose %1 is at least %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is less than %n day(s) ago or still to come</source>
        <translation>
            <numerusform>whose %1 is less than %n day ago or still to come</numerusform>
            <numerusform>whose %1 is less than %n days ago or still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was at least %n day(s) ago</source>
        <translation>
            <numerusform>whose %1 was at least %n day ago</numerusform>
            <numerusform>whose %1 was at least %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was less than %n day(s) ago</source>
        <translation>
            <numerusform>whose %1 was less than %n day ago</numerusform>
            <numerusform>whose %1 was less than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 has its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>whose %1 has its anniversary within the next %n day, today included</numerusform>
            <numerusform>whose %1 has its anniversary within the next %n days, today included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose %1 does not have its anniversary within the next %n day(s), today included</source>
        <translation>
            <numerusform>whose %1 does not have its anniversary within the next %n day, today included</numerusform>
            <numerusform>whose %1 does not have its anniversary within the next %n days, today included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleBefore</name>
    <message numerus="yes">
        <source>the %n day(s) before</source>
        <translation>
            <numerusform>the %n day before</numerusform>
            <numerusform>the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCount</name>
    <message numerus="yes">
        <source>%1 purchase(s)</source>
        <translation>
            <numerusform>%1 purchase</numerusform>
            <numerusform>%1 purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s), cancelled ones too,</source>
        <translation>
            <numerusform>%1 order, cancelled ones too,</numerusform>
            <numerusform>%1 orders, cancelled ones too,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s)</source>
        <translation>
            <numerusform>%1 item</numerusform>
            <numerusform>%1 items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 item(s), cancelled ones too,</source>
        <translation>
            <numerusform>%1 item, cancelled ones too,</numerusform>
            <numerusform>%1 items, cancelled ones too,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 time(s), cancelled orders too</source>
        <translation>
            <numerusform>%1 time, cancelled orders too</numerusform>
            <numerusform>%1 times, cancelled orders too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDays</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDaysCompared</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleOwn</name>
    <message numerus="yes">
        <source>whose birthday is within the next %n day(s), today included</source>
        <translation>
            <numerusform>whose birthday is within the next %n day, today included</numerusform>
            <numerusform>whose birthday is within the next %n days, today included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whose birthday is not within the next %n day(s), today included</source>
        <translation>
            <numerusform>whose birthday is not within the next %n day, today included</numerusform>
            <numerusform>whose birthday is not within the next %n days, today included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSpan</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>within %n minute</numerusform>
            <numerusform>within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n minute(s) later</source>
        <translation>
            <numerusform>at least %n minute later</numerusform>
            <numerusform>at least %n minutes later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n hour(s) later</source>
        <translation>
            <numerusform>at least %n hour later</numerusform>
            <numerusform>at least %n hours later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) later</source>
        <translation>
            <numerusform>at least %n day later</numerusform>
            <numerusform>at least %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTimes</name>
    <message numerus="yes">
        <source>%1 time(s)</source>
        <translation>
            <numerusform>%1 time</numerusform>
            <numerusform>%1 times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWindow</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>in the next %n day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>at least %n day ago</numerusform>
            <numerusform>at least %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWindowNoun</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>in the next %n day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>at least %n day ago</numerusform>
            <numerusform>at least %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestTokens</name>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the last %n day(s)</source>
        <translation>
            <numerusform>not in the last %n day</numerusform>
            <numerusform>not in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>in the next %n day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not in the next %n day(s)</source>
        <translation>
            <numerusform>not in the next %n day</numerusform>
            <numerusform>not in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n day(s) ago</source>
        <translation>
            <numerusform>more than %n day ago</numerusform>
            <numerusform>more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) ago</source>
        <translation>
            <numerusform>at most %n day ago</numerusform>
            <numerusform>at most %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>anniversary in the next %n day</numerusform>
            <numerusform>anniversary in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>no anniversary in the next %n day</numerusform>
            <numerusform>no anniversary in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the top %n</source>
        <translation>
            <numerusform>among the top %n</numerusform>
            <numerusform>among the top %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the top %n</source>
        <translation>
            <numerusform>not among the top %n</numerusform>
            <numerusform>not among the top %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among the bottom %n</source>
        <translation>
            <numerusform>among the bottom %n</numerusform>
            <numerusform>among the bottom %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the bottom %n</source>
        <translation>
            <numerusform>not among the bottom %n</numerusform>
            <numerusform>not among the bottom %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) ago</source>
        <translation>
            <numerusform>at least %n day ago</numerusform>
            <numerusform>at least %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n day(s) ago</source>
        <translation>
            <numerusform>less than %n day ago</numerusform>
            <numerusform>less than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>birthday in the next %n day(s)</source>
        <translation>
            <numerusform>birthday in the next %n day</numerusform>
            <numerusform>birthday in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no birthday in the next %n day(s)</source>
        <translation>
            <numerusform>no birthday in the next %n day</numerusform>
            <numerusform>no birthday in the next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message numerus="yes">
        <source>At most %n decimal(s) can stand here.</source>
        <translation>
            <numerusform>At most %n decimal can stand here.</numerusform>
            <numerusform>At most %n decimals can stand here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::DataPage</name>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::FieldPalette</name>
    <message numerus="yes">
        <source>Search %n field(s), in English, Turkish or Azerbaijani</source>
        <translation>
            <numerusform>Search %n field, in English, Turkish or Azerbaijani</numerusform>
            <numerusform>Search %n fields, in English, Turkish or Azerbaijani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::FreshnessCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportSummary</name>
    <message numerus="yes">
        <source>%n of them belong(s) to people who are not known yet.</source>
        <translation>
            <numerusform>%n of them belongs to people who are not known yet.</numerusform>
            <numerusform>%n of them belong to people who are not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ImportView</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::PreviewTable</name>
    <message numerus="yes">
        <source>%n cell(s) not read</source>
        <translation>
            <numerusform>%n cell not read</numerusform>
            <numerusform>%n cells not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 rows · %n column(s)</source>
        <translation>
            <numerusform>First %1 rows · %n column</numerusform>
            <numerusform>First %1 rows · %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n fix(es) of cells</source>
        <translation>
            <numerusform>Take back %n fix of cells</numerusform>
            <numerusform>Take back %n fixes of cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::RatesView</name>
    <message numerus="yes">
        <source>%1 order(s) in %2 have no rate and count in no sum.</source>
        <translation>
            <numerusform>%1 order in %2 has no rate and counts in no sum.</numerusform>
            <numerusform>%1 orders in %2 have no rate and count in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) in %2 count with their rate.</source>
        <translation>
            <numerusform>%1 order in %2 counts with its rate.</numerusform>
            <numerusform>%1 orders in %2 count with their rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 rate(s)</source>
        <translation>
            <numerusform>%1: %2 rate</numerusform>
            <numerusform>%1: %2 rates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::RfmPage</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders of the last %n day(s)</source>
        <translation>
            <numerusform>Orders of the last %n day</numerusform>
            <numerusform>Orders of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) were added.</source>
        <translation>
            <numerusform>%n segment was added.</numerusform>
            <numerusform>%n segments were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) had a segment of their name, which was left alone.</source>
        <translation>
            <numerusform>%n group had a segment of its name, which was left alone.</numerusform>
            <numerusform>%n groups had a segment of their name, which were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::SegmentsPage</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::Session</name>
    <message numerus="yes">
        <source>Checking %n file(s)</source>
        <translation>
            <numerusform>Checking %n file</numerusform>
            <numerusform>Checking %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::SourceCard</name>
    <message numerus="yes">
        <source>Read %n other table(s), too</source>
        <translation>
            <numerusform>Read %n other table, too</numerusform>
            <numerusform>Read %n other tables, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dilim::ui::StatusLine</name>
    <message numerus="yes">
        <source>Data %n day(s) old (%1)</source>
        <translation>
            <numerusform>Data %n day old (%1)</numerusform>
            <numerusform>Data %n days old (%1)</numerusform>
        </translation>
    </message>
</context>
</TS>
