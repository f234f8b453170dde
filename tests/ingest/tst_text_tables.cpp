// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"
#include "ingest/readers/text_tables.h"
#include "ingest/run.h"

#include <QFileInfo>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using tests::TextFile;

namespace {

/// "1-4 name|6-8 name", and how many lines are labels.
QByteArray found(const QByteArray &text)
{
    const TextTables tables = findTextTables({text.data(), static_cast<std::size_t>(text.size())}, {});
    QByteArray words;
    for (const TextTable &table : tables.tables) {
        const bool open = table.endLine == static_cast<std::uint64_t>(-1);
        words += (words.isEmpty() ? "" : "|") + QByteArray::number(static_cast<qulonglong>(table.firstLine)) + '-'
            + (open ? QByteArray() : QByteArray::number(static_cast<qulonglong>(table.endLine))) + ' '
            + QByteArray::fromStdString(table.name) + (table.hasTotals ? " + totals" : "");
    }
    return tables.labelLines == 0 ? words
                                  : words + " after " + QByteArray::number(static_cast<qulonglong>(tables.labelLines));
}

constexpr char analytics[] = "# Tech overview\n"
                             "\n"
                             "System,Users\n"
                             "Android,1210\n"
                             "iOS,640\n"
                             "\n"
                             "Screen,Users\n"
                             "360x800,640\n"
                             "1920x1080,255\n";

} // namespace

class TestTextTables : public QObject
{
    Q_OBJECT
private slots:
    void tablesArePartedByEmptyLines_data();
    void tablesArePartedByEmptyLines();
    void theFirstTableIsReadAndTheOthersAreTold();
    void aTableIsChosenByNameNumberOrHeaderLine();
    void rejectsNameTheLinesOfTheFile();
    void lettersOfOtherEncodingsStay();
    void sharedReportsAreReadAsTheirFirstTable_data();
    void sharedReportsAreReadAsTheirFirstTable();
};

void TestTextTables::tablesArePartedByEmptyLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tables");
    const auto add = [](const char *name, const char *text, const char *tables) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(tables);
    };
    add("equally many columns", analytics, "3-7 System, Users|7- Screen, Users");
    add("other number of columns", "a,b,c\n1,2,x\n3,4,y\n\nday,n\n1/2/26,3\n1/3/26,4\n", "1-5 a, b, c|5- day, n");
    add("a line of separators", "a;b;c\nx;2;3\ny;4;5\n;;\nday;n\n01.02.26;3\n02.02.26;4\n", "1-5 a, b, c|5- day, n");
    add("CRLF", "a,b,c\r\n1,2,x\r\n3,4,y\r\n\r\nday,n\r\n1/2/26,3\r\n1/3/26,4\r\n", "1-5 a, b, c|5- day, n");
    add("a title above", "Places\ncity,n\nBakı,3\nMuş,4\n\nDays\nday,n,share\n1/2/26,3,2\n1/3/26,4,2\n",
        "2-6 Places|7- Days");
    add("the same names twice", "city,n\nBakı,3\nMuş,4\n\ncity,n,m\nBakı,3,1\nMuş,4,1\n\ncity,n\nVan,3\nMuş,4\n",
        "1-5 city, n|5-9 city, n, m|9- city, n (2)");
    add("records between empty lines", "name,n\nAyşe,1\n\nCan,2\n\nEla,3\nVeli,4\n", "1- name, n");
    add("records of words between empty lines", "name,city\nAyşe,Muş\nEla,Van\n\nCan,Bakı\nVeli,Rize\n",
        "1- name, city");
    add("a header that comes again", "name,n\nAyşe,1\nEla,2\n\nname,n\nCan,2\nVeli,3\n", "1- name, n");
    add("a note below", "name,n\nAyşe,1\nEla,2\n\nNote: all of them\n", "1- name, n");
    add("totals below", "name,n\nAyşe,1\nEla,2\n\nTotal,3\n", "1- name, n");
    add("a last record that is no sum, but has one in a cell",
        "id,name,note,n\n1,Ay\xC5\x9F"
        "e,12,1\n2,Ela,,5\n,Can,12,7\n\nday,m\n1/2/26,3\n1/3/26,4\n",
        "1-6 id, name, note, n|6- day, m");
    add("a sum of one number only", "a,n,m\nx,5,1\ny,,3\n,5,9\n\nday,m\n1/2/26,3\n1/3/26,4\n", "1-6 a, n, m|6- day, m");
    add("totals without a name", "name,n\nAyşe,\"1,100\"\nEla,200\n,\"1,300\"\n\nday,m,n\n1/2/26,3,4\n1/3/26,4,5\n",
        "1-4 name, n + totals|6- day, m, n");
    add("labels before", "Title:,Spring\nSent:,84\n\nURL,Total,Unique\n/a,70,55\n/b,14,9\n",
        "4- URL, Total, Unique after 2");
    add("labels without colons before",
        "Report,Q1\nDate,2026-01-01\n\na,b,c\n" //
        "x,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\nx,1,2\n",
        "4- a, b, c");
    add("one column", "a\n1\n2\n\nb\n3\n4\n", "");
}

void TestTextTables::tablesArePartedByEmptyLines()
{
    QFETCH(QByteArray, text);
    QTEST(found(text), "tables");
}

void TestTextTables::theFirstTableIsReadAndTheOthersAreTold()
{
    CollectedRows rows;
    const Result<ReadReport> report = tests::readText(analytics, {}, rows);
    QVERIFY(report);
    QCOMPARE(report->recordsRead, std::uint64_t{2});
    QCOMPARE(report->tables, (std::vector<std::string>{"System, Users", "Screen, Users"}));
    QCOMPARE(report->findings, (std::vector<Evidence>{{"more_tables", {"1", "Screen, Users"}}}));
    QCOMPARE(report->skippedLines,
             (std::map<std::string, std::uint64_t>{{"blank", 1}, {"header", 1}, {"preamble", 1}}));
    QVERIFY(std::ranges::count(report->dialectEvidence, Evidence{"table_first", {"System, Users", "2"}}) == 1);
    QCOMPARE(report->mapping.dialect.table, std::optional<std::string>("System, Users"));
    QCOMPARE(report->bytes, std::uint64_t{sizeof analytics - 1});

    CollectedRows again;
    Hints hints;
    hints.wanted = report->mapping;
    const Result<ReadReport> second = tests::readText(analytics, hints, again);
    QVERIFY(second);
    QCOMPARE(again.rows, rows.rows);
    QCOMPARE(second->fileHash, report->fileHash);
}

void TestTextTables::aTableIsChosenByNameNumberOrHeaderLine()
{
    for (const char *wanted : {"Screen, Users", "2"}) {
        CollectedRows rows;
        Hints hints;
        hints.wanted.dialect.table = wanted;
        const Result<ReadReport> report = tests::readText(analytics, hints, rows);
        QVERIFY(report);
        QCOMPARE(rows.lines, (std::vector<std::uint64_t>{8, 9}));
        QCOMPARE(report->mapping.dialect.headerLine, std::optional<std::uint64_t>(7));
    }
    CollectedRows rows;
    Hints hints;
    hints.wanted.dialect.headerLine = 7;
    QVERIFY(tests::readText(analytics, hints, rows));
    QCOMPARE(rows.lines, (std::vector<std::uint64_t>{8, 9}));
    hints.wanted.dialect.table = "3";
    QCOMPARE(tests::readText(analytics, hints, rows).error(), (Error{"table.unknown", {"3"}}));
    QCOMPARE(tests::readText("a,b\n1,2\n", hints, rows).error(), (Error{"table.unknown", {"3"}}));
}

void TestTextTables::rejectsNameTheLinesOfTheFile()
{
    CollectedRows rows;
    Hints hints;
    hints.wanted.dialect.table = "2";
    const Result<ReadReport> report = tests::readText(
        "a,b,c\n1,2,x\n3,4,y\n\nemail,n\na@example.com,3\nb@example.com,4,5\nc@example.com,6\n", hints, rows);
    QVERIFY(report);
    QCOMPARE(report->rejected, std::uint64_t{1});
    QVERIFY2(rows.issues.front().starts_with("7 -1 too_many_cells"), rows.issues.front().c_str());
}

void TestTextTables::lettersOfOtherEncodingsStay()
{
    CollectedRows rows;
    Hints hints;
    hints.language = "tr";
    const Result<ReadReport> report = tests::readText("email,\xDE"
                                                      "ehir\na@example.com,I\xF0\x64\xFDr\nb@example.com,Mu\xFE\n\n" //
                                                      "G\xFCn,Say\xFD,Pay\n1.2.2026,3,4\n2.2.2026,4,5\n",
                                                      hints, rows);
    QVERIFY(report);
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.city")), QByteArray("Iğdır, Muş"));
    QCOMPARE(report->mapping.dialect.encoding, std::optional<std::string>("windows-1254"));
    QCOMPARE(report->dialectEvidence.front().id, std::string("encoding_turkish_letters"));
    QCOMPARE(report->tables.back(), std::string("Gün, Sayı, Pay"));
}

void TestTextTables::sharedReportsAreReadAsTheirFirstTable_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("tables");
    QTest::addColumn<int>("totals");
    QTest::newRow("GA4") << QByteArray("ga4-tech-overview.csv") << 4 << 3 << 0;
    QTest::newRow("browsers") << QByteArray("ua-browser-os.csv") << 5 << 2 << 1;
    QTest::newRow("Dutch") << QByteArray("ua-browser-localized.csv") << 2 << 2 << 1;
    QTest::newRow("landing pages") << QByteArray("ua-landing-device.csv") << 3 << 2 << 1;
    QTest::newRow("one campaign") << QByteArray("mailchimp-campaign-report.csv") << 2 << 0 << 0;
}

void TestTextTables::sharedReportsAreReadAsTheirFirstTable()
{
    const QString folder = qEnvironmentVariable("DILIM_SHARED");
    QFETCH(QByteArray, file);
    const QString path = folder + QStringLiteral("/formats/") + QString::fromLatin1(file);
    if (!QFileInfo::exists(path))
        QSKIP("the shared files are not here");
    CollectedRows rows;
    Progress progress;
    const Result<ReadReport> report = run(path.toStdString(), {}, rows, progress);
    QVERIFY(report);
    QTEST(static_cast<int>(report->recordsRead), "records");
    QTEST(static_cast<int>(report->tables.size()), "tables");
    QTEST(static_cast<int>(report->skippedLines.contains("total") ? report->skippedLines.at("total") : 0), "totals");
    QCOMPARE(report->rejected, std::uint64_t{0});
}

QTEST_APPLESS_MAIN(TestTextTables)
#include "tst_text_tables.moc"
