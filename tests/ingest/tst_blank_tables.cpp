// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"
#include "ingest/readers/blank_table.h"
#include "ingest/run.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;

namespace {

constexpr char sales[] = " 00001 19970101  1   11.77\r\n"
                         " 00002 19970112  1   12.00\r\n"
                         " 00002 19970112  5   77.00\r\n"
                         " 00003 19970102  2   20.76\r\n"
                         "\r\n"
                         " 00003 19970330  2\r\n"
                         " 00004 19970101 12   29.33\r\n";

int columnsOf(const QByteArray &text, const Dialect &wanted = {})
{
    const auto columns = columnsByBlanks({text.data(), static_cast<std::size_t>(text.size())}, wanted);
    return columns ? static_cast<int>(*columns) : 0;
}

} // namespace

class TestBlankTables : public QObject
{
    Q_OBJECT
private slots:
    void paddedColumnsAreFound_data();
    void paddedColumnsAreFound();
    void linesOfSalesAreRead();
    void blanksCanBeWanted();
};

void TestBlankTables::paddedColumnsAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    const auto repeated = [](const char *line) { return QByteArray(line).repeated(20); };
    QTest::newRow("padded") << repeated(" 0001 19970101  2   29.33\n") << 4;
    QTest::newRow("with a header") << "id day count dollars\n" + repeated("1 19970101  2   29.33\n") << 4;
    QTest::newRow("one blank each") << repeated("0532 111 22 33\n") << 0;
    QTest::newRow("words") << repeated("Ayşe  Yılmaz\n") << 0;
    QTest::newRow("dates with a time") << repeated(" 2026-01-02 10:00\n") << 0;
    QTest::newRow("another separator") << repeated(" 0001; 19970101;  2;   29.33\n") << 0;
    QTest::newRow("uneven") << repeated(" 1  2\n 1  2  3\n") << 0;
    QTest::newRow("too few lines") << QByteArray(" 1  2\n 3  4\n") << 0;
}

void TestBlankTables::paddedColumnsAreFound()
{
    QFETCH(QByteArray, text);
    QTEST(columnsOf(text), "columns");
}

void TestBlankTables::linesOfSalesAreRead()
{
    CollectedRows rows;
    QByteArray text = QByteArray(sales) + QByteArray(" 00005 19970101 12   29.33\r\n").repeated(20);
    const Result<ReadReport> report = tests::readText(text.toStdString(), {}, rows);
    QVERIFY(report);
    QCOMPARE(report->columns.size(), std::size_t{4});
    QCOMPARE(report->columns[1].header, std::string("Column 2"));
    QCOMPARE(report->columns[1].reading.type, std::optional(fields::ValueType::Date));
    QCOMPARE(report->recordsRead, std::uint64_t{26});
    QCOMPARE(report->rejected, std::uint64_t{1});
    QVERIFY2(rows.issues.front().starts_with("6 -1 too_few_cells"), rows.issues.front().c_str());
    QCOMPARE(rows.lines[5], std::uint64_t{8});
    QCOMPARE(report->mapping.dialect.separator, std::optional(' '));
    QVERIFY(std::ranges::count(report->dialectEvidence, Evidence{"separator_blanks", {"4"}}) == 1);
}

void TestBlankTables::blanksCanBeWanted()
{
    Dialect wanted;
    wanted.separator = ' ';
    QCOMPARE(columnsOf("a b\n1 2\n", wanted), 2);
    wanted.separator = ',';
    QCOMPARE(columnsOf(QByteArray(" 1  2\n").repeated(20), wanted), 0);
}

QTEST_APPLESS_MAIN(TestBlankTables)
#include "tst_blank_tables.moc"
