// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/issue_words.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

ingest::RowIssue issue(std::uint64_t line, int column, const char *reason, const char *text)
{
    return {line, column, column < 0, reason, text};
}

std::vector<ingest::ColumnReport> reportedColumns()
{
    std::vector<ingest::ColumnReport> all(2);
    all[0].header = "No";
    all[1].header = "Doğum Tarihi";
    all[1].index = 1;
    return all;
}

} // namespace

class tst_import_issues : public QObject
{
    Q_OBJECT

private slots:
    void eachReasonHasItsNumberAndItsFirstPlace()
    {
        const auto reasons = reasonsOf({issue(4, -1, "too_few_cells", "7;x"), issue(7, 1, "no_such_day", "31.02.2025"),
                                        issue(9, 1, "no_such_day", "99.99.2026")},
                                       reportedColumns());
        QCOMPARE(reasons.size(), std::size_t(2));
        QCOMPARE(reasons[0].count, std::uint64_t(2));
        QCOMPARE(reasons[0].sentence, u"There is no such day in the calendar."_s);
        QCOMPARE(reasons[0].example, u"line 7, Doğum Tarihi: 31.02.2025"_s);
        QCOMPARE(reasons[1].example, u"line 4: 7;x"_s);
    }

    void aLongTextIsCut()
    {
        const std::string text(500, 'x');
        const auto reasons = reasonsOf({issue(2, -1, "too_many_cells", text.c_str())}, reportedColumns());
        QVERIFY(reasons[0].example.size() < 100);
        QVERIFY(reasons[0].example.endsWith(u'…'));
    }

    void theButtonSaysWhatItSaves()
    {
        const ingest::RowIssue row = issue(4, -1, "too_few_cells", "7;x");
        const ingest::RowIssue cell = issue(7, 1, "no_such_day", "31.02.2025");
        QVERIFY(saveIssuesWords({}).isEmpty());
        QCOMPARE(saveIssuesWords({row}), u"Save rejected rows…"_s);
        QCOMPARE(saveIssuesWords({cell}), u"Save unread cells…"_s);
        QCOMPARE(saveIssuesWords({row, cell}), u"Save rejected rows and unread cells…"_s);
    }

    void linesThatAreNoRecordsAreCounted()
    {
        QVERIFY(leftOutWords({}).isEmpty());
        QVERIFY(leftOutWords({{"header", 1}}).isEmpty());
        const QString words = leftOutWords({{"blank", 2}, {"header", 1}, {"total", 1}});
        QVERIFY2(words.startsWith(u"3 line"_s), qPrintable(words));
        QVERIFY2(words.contains(u"2 blank"_s) && !words.contains(u"header"_s), qPrintable(words));
    }
};

QTEST_MAIN(tst_import_issues)
#include "tst_import_issues.moc"
