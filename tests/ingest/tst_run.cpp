// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/run.h"

#include "ingest/collected_rows.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using tests::readText;

namespace {

Hints hintsFor(const char *currency = "TRY", const char *zone = "UTC")
{
    Hints hints;
    hints.currency = currency;
    hints.timeZone = zone;
    return hints;
}

/// A file of customers with one column more, of the cells given (divided by '|').
std::string fileWith(const QByteArray &cells, const QByteArray &header = "x")
{
    QByteArray text = "customer_id;" + header + '\n';
    int id = 1;
    for (const QByteArray &cell : cells.split('|'))
        text += "c" + QByteArray::number(id++) + ';' + cell + '\n';
    return text.toStdString();
}

bool hasEvidence(const std::vector<Evidence> &evidence, std::string_view id)
{
    return std::any_of(evidence.begin(), evidence.end(), [id](const Evidence &one) { return one.id == id; });
}

std::string repeated(const std::string &line, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += line;
    return text;
}

} // namespace

class TestRun : public QObject
{
    Q_OBJECT
private slots:
    void decidesAboutWholeColumns_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<QByteArray>("expected"); // type: values
        const auto row = [](const char *name, const char *cells, const char *expected) {
            QTest::newRow(name) << QByteArray(cells) << QByteArray(expected);
        };
        row("whole numbers", "3|0|2", "number: 3, 0, 2");
        row("dots prove a decimal dot", "1.5|2|1.234", "number: 1.5, 2, 1.234");
        row("one number proves the comma for all", "1.234|12.345|999|1.000.000|-5",
            "number: 1234, 12345, 999, 1000000, -5");
        row("comma", "12,5|1.234|7", "number: 12.5, 1234, 7");
        row("the few that prove another mark are read by it", "1.5|2.5|3.5|4.5|5.5|6.5|7.5|8.5|9.5|1.234,50",
            "number: 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 1234.5");
        row("words for nothing", "1|N/A|-|3|NULL", "number: 1, ~, ~, 3, ~");
        row("currency signs make money",
            "\xE2\x82\xBA"
            "1.234,56|12,00 TL",
            "money: 1234.56, 12");
        row("dollars are read with a dot and are no liras", "$1,234|$5", "number: 1234, 5");
        row("three decimals stay", "0.001|2.55|3", "number: 0.001, 2.55, 3");
        row("ISO dates", "2026-03-02|1990-05-02", "date: 2026-03-02, 1990-05-02");
        row("an ISO column does not guess at others", "2026-03-02|1990-05-02|2024-01-01|02/05/1990",
            "date: 2026-03-02, 1990-05-02, 2024-01-01, ~");
        row("dates with dots have the day first, also among others", "2026-03-02|1990-05-02|2024-01-01|02.05.1990",
            "date: 2026-03-02, 1990-05-02, 2024-01-01, 1990-05-02");
        row("above twelve decides for all", "03/04/2026|04/03/2026|13/02/2026",
            "date: 2026-04-03, 2026-03-04, 2026-02-13");
        row("month first", "03/04/2026|04/03/2026|02/13/2026", "date: 2026-03-04, 2026-04-03, 2026-02-13");
        row("the majority wins", "13/02/2026|14/02/2026|02/15/2026", "date: 2026-02-13, 2026-02-14, ~");
        row("nothing decides: day first in a lira shop", "03/04/2026|04/03/2026", "date: 2026-04-03, 2026-03-04");
        row("times make moments", "2026-03-02 10:00|2026-03-03 00:00",
            "moment: 2026-03-02T10:00:00Z, 2026-03-03T00:00:00Z");
        row("midnight only is a date", "1996-07-04 00:00:00.000|1996-07-05 00:00:00.000",
            "date: 1996-07-04, 1996-07-05");
        row("milliseconds", "2026-03-02 10:00:00.250|2026-03-03 00:00:01",
            "moment: 2026-03-02T10:00:00.250Z, 2026-03-03T00:00:01Z");
        row("yes and no", "Evet|Hay\xC4\xB1r|evet||0", "yes_no: yes, no, yes, ~, no");
        row("one and zero", "1|0|0", "yes_no: yes, no, no");
        row("one, zero and two are numbers", "1|0|2", "number: 1, 0, 2");
        row("only yes is a word", "yes|yes|yes|yes", "category: yes, yes, yes, yes");
        row("categories", "gold|silver|gold|silver|gold", "category: gold, silver, gold, silver, gold");
        row("text", "first|second|third", "text: first, second, third");
        row("leading zeros are identifiers", "00501|34710|06100", "identifier: 00501, 34710, 06100");
        row("nineteen digits are identifiers", "2103807459595387724|2053013552326770905",
            "identifier: 2103807459595387724, 2053013552326770905");
        row("codes are identifiers", "7590-VHVEG|5575-GNVDE|3668-QPYBK|7795-CFOCW",
            "identifier: 7590-VHVEG, 5575-GNVDE, 3668-QPYBK, 7795-CFOCW");
        row("damage by spreadsheets is not repaired", "9,05555E+11|9.0555E+11|905550000013|905550000014",
            "identifier: ~, ~, 905550000013, 905550000014");
        row("wrapped", "=\"00501\"|'00502|00503", "identifier: 00501, 00502, 00503");
        row("seven decimals are rounded", "0.1234567|1.5", "number: 0.123457, 1.5");
    }
    void decidesAboutWholeColumns()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QByteArray, expected);
        CollectedRows rows;
        const Result<ReadReport> report = readText(fileWith(cells), hintsFor(), rows);
        QVERIFY(report);
        const std::string type(fields::typeId(rows.plan.columns.at(1).type));
        QCOMPARE(QByteArray::fromStdString(type + ": " + rows.column("customer.x")), expected);
    }

    void listsOfCategoriesAreTakenApart()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("customer_id,likes\n1,Yoga;Kitap\n2,Kitap; Yoga;Kitap\n3,\n4,Yoga\n5,Kitap;Spor\n6,Spor;Yoga\n",
                     hintsFor(), rows);
        QVERIFY(report);
        QVERIFY(rows.plan.columns[1].type == fields::ValueType::CategoryList);
        QCOMPARE(rows.column("customer.likes"), std::string("Yoga|Kitap, Kitap|Yoga, ~, Yoga, Kitap|Spor, Spor|Yoga"));
    }

    void quotesWithinListsFall()
    {
        Hints hints = hintsFor();
        ColumnMapping tags;
        tags.header = "TAGS";
        tags.fields = {"customer.tags"};
        tags.listSeparator = ',';
        hints.wanted.columns = {tags};
        CollectedRows rows;
        QVERIFY(readText("customer_id,TAGS\n1,\"\"\"VIP\"\",\"\"Toptan\"\"\"\n2,\"12\"\" (M),VIP\"\n", hints, rows));
        QCOMPARE(rows.column("customer.tags"), std::string("VIP|Toptan, 12\" (M)|VIP"));
    }

    void readsAsTheMappingSays()
    {
        Hints hints = hintsFor();
        ColumnMapping x;
        x.header = "x";
        x.fields = {"customer.birth_date"};
        x.dateOrder = DateOrder::MonthDayYear;
        hints.wanted.columns = {x};
        CollectedRows rows;
        QVERIFY(readText(fileWith("03/04/2026|46029|13/02/2026|00.01.1900"), hints, rows));
        QCOMPARE(rows.column("customer.birth_date"), std::string("2026-03-04, 2026-01-07, ~, ~"));
        x.fields = {"customer.income"};
        x.dateOrder.reset();
        x.decimalMark = '.';
        hints.wanted.columns = {x};
        const Result<ReadReport> report = readText(fileWith("100|200|21.820,00"), hints, rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.income"), std::string("100, 200, 21820"));
        QCOMPARE(report->columns[1].doubtful, false);
        QCOMPARE(rows.begins, 2);
    }

    void aMappingReadsTheSameAgain()
    {
        const std::string text = fileWith("1.234|12,5|7", "Tutar");
        CollectedRows first;
        const Result<ReadReport> report = readText(text, hintsFor(), first);
        QVERIFY(report);
        Hints hints = hintsFor("USD");
        hints.wanted = report->mapping;
        CollectedRows second;
        const Result<ReadReport> again = readText(text, hints, second);
        QVERIFY(again);
        QCOMPARE(second.rows, first.rows);
        QVERIFY(again->mapping == report->mapping);
    }

    void momentsAreReadInTheZoneOfTheShop()
    {
        CollectedRows rows;
        QVERIFY(readText(fileWith("2015-06-01 12:00|2026-03-29 02:30|2026-01-01T00:00:00Z|2026-01-01 10:00 +01:00"),
                         hintsFor("TRY", "Europe/Istanbul"), rows));
        QCOMPARE(rows.column("customer.x"),
                 std::string("2015-06-01T09:00:00Z, 2026-03-28T23:30:00Z, 2026-01-01T00:00:00Z, 2026-01-01T09:00:00Z"));
        QVERIFY(readText(fileWith("2026-03-29 01:30|2026-03-29 03:30|2026-10-25 02:30"),
                         hintsFor("EUR", "Europe/Berlin"), rows));
        QCOMPARE(rows.column("customer.x"),
                 std::string("2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z, 2026-10-25T00:30:00Z"));
    }

    void decimalsBeyondTheSixthAreRoundedAndCounted()
    {
        CollectedRows rows;
        const Result<ReadReport> report = readText(fileWith("0.1234567|1.5000000|2.25"), hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.x"), std::string("0.123457, 1.5, 2.25"));
        QVERIFY(hasEvidence(report->columns[1].evidence, "decimals_rounded"));
        QCOMPARE(report->columns[1].evidence.back().arguments, (std::vector<std::string>{"1"}));
    }

    void aHeaderAloneIsATableWithoutRecords()
    {
        CollectedRows rows;
        const Result<ReadReport> report = readText("customer_id,email,first_name\n", hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(report->recordsRead, std::uint64_t(0));
        QCOMPARE(rows.begins, 1);
        QCOMPARE(rows.plan.columns.size(), std::size_t(3));
    }

    void oneColumnIsATable()
    {
        CollectedRows rows;
        const Result<ReadReport> report = readText("E-mail\nann@example.com\n\nbob@example.com", hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.email"), std::string("ann@example.com, bob@example.com"));
        QCOMPARE(report->rejected, std::uint64_t(0));
    }

    void undecidedDatesFollowTheOthersOfTheFile()
    {
        CollectedRows rows;
        const Result<ReadReport> report = readText(
            "customer_id,first,second\n1,13/02/2026,03/04/2026\n2,14/02/2026,05/06/2026\n", hintsFor("USD"), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.second"), std::string("2026-04-03, 2026-06-05"));
        QCOMPARE(report->columns[2].doubtful, false);
        QVERIFY(hasEvidence(report->columns[2].evidence, "date_order_of_other_column"));
    }

    void rowsOfTheWrongLengthAreRejectedWithTheirLines()
    {
        CollectedRows rows;
        const Result<ReadReport> report = readText(
            "id,name,note\r\n1,\"a\r\nb\",x\r\n2,short\r\n3,too,long,row\r\n\r\n4,empty behind,y,,\r\n5,\"=1+1\",z",
            hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(report->recordsRead, std::uint64_t(5));
        QCOMPARE(report->rejected, std::uint64_t(2));
        QCOMPARE(rows.lines, (std::vector<std::uint64_t>{2, 7, 8}));
        QCOMPARE(rows.issues,
                 (std::vector<std::string>{"4 -1 too_few_cells 2,short", "5 -1 too_many_cells 3,too,long,row"}));
        QCOMPARE(report->skippedLines, (std::map<std::string, std::uint64_t>{{"blank", 1}, {"header", 1}}));
        QVERIFY(hasEvidence(report->findings, "extra_empty_cells"));
        QCOMPARE(rows.column("customer.full_name"), std::string("a b, empty behind, =1+1"));
    }

    void titlesTotalsAndFootnotesAreNoRecords()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("SALES REPORT;;\nPeriod: 2026;;\n;;\nCustomer No;Name;Spent\n1;Ay\xC5\x9F"
                     "e;10,50\nAra Toplam;;10,50\n2;Ali;5,00\nGENEL TOPLAM;;15,50\n\nConfidential\nPage 1\n",
                     hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.external_id"), std::string("1, 2"));
        QCOMPARE(report->rejected, std::uint64_t(0));
        QCOMPARE(report->skippedLines,
                 (std::map<std::string, std::uint64_t>{
                     {"blank", 2}, {"header", 1}, {"note", 2}, {"preamble", 2}, {"total", 2}}));
    }

    void aNoteWithRecordsBehindItIsABrokenRow()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("id,email\n1,a@example.com\nbroken\n2,b@example.com\n", hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(report->rejected, std::uint64_t(1));
        QCOMPARE(rows.issues, (std::vector<std::string>{"3 -1 too_few_cells broken"}));
    }

    void datesWithDotsAmongIsoDatesHaveTheDayFirst()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("customer_id,birth_date\n1,1990-03-05\n2,05.03.1990\n3,1985-12-31\n4,28.02.1991\n5,05/03/1990\n"
                     "6,2000-01-01\n7,31.02.1990\n8,1999-09-09\n9,1998-08-08\n",
                     hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.birth_date"),
                 std::string("1990-03-05, 1990-03-05, 1985-12-31, 1991-02-28, ~, 2000-01-01, ~, 1999-09-09, "
                             "1998-08-08"));
        QVERIFY(hasEvidence(report->columns[1].evidence, "date_year_first"));
        QVERIFY(hasEvidence(report->columns[1].evidence, "day_first_by_dots"));
        QCOMPARE(report->columns[1].unread, std::uint64_t{2});
    }

    void identifiersWrittenAsFloatsLoseThePoint()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("customer_id,city\n17850.0,a\n13047.0,b\n,c\n12583.0,a\n", hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.external_id"), std::string("17850, 13047, ~, 12583"));
        QVERIFY(hasEvidence(report->columns[0].evidence, "ids_written_as_floats"));
    }

    void cancellationsAreKnownByTheirPrefix_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<QByteArray>("status");
        const QByteArray normal = "1,x,2\n2,x,1\n3,y,5\n";
        QTest::newRow("all negative") << QByteArray(normal + "C4,x,-1\nC5,x,-2\nC6,y,-1\n") << QByteArray("C")
                                      << QByteArray("~, ~, ~, cancelled, cancelled, cancelled");
        QTest::newRow("too few") << QByteArray(normal + "C4,x,-1\nC5,x,-2\n") << QByteArray()
                                 << QByteArray("no such field");
        QTest::newRow("one is positive") << QByteArray(normal + "C4,x,-1\nC5,x,-2\nC6,y,-1\nC7,y,1\n") << QByteArray()
                                         << QByteArray("no such field");
        QTest::newRow("other ids are negative too") << QByteArray("1,x,-2\n2,x,1\n3,y,-5\nC4,x,-1\nC5,x,-2\nC6,y,-1\n")
                                                    << QByteArray() << QByteArray("no such field");
        QTest::newRow("another letter is positive")
            << QByteArray(normal + "C4,x,-1\nC5,x,-2\nC6,y,-1\nA7,y,1\n") << QByteArray("C")
            << QByteArray("~, ~, ~, cancelled, cancelled, cancelled, ~");
    }
    void cancellationsAreKnownByTheirPrefix()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, prefix);
        QFETCH(QByteArray, status);
        const std::string text = "invoice_no,stock_code,quantity\n" + lines.toStdString();
        CollectedRows rows;
        const Result<ReadReport> report = readText(text, hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(QByteArray::fromStdString(rows.column("order.status")), status);
        QCOMPARE(QByteArray::fromStdString(report->mapping.cancellationPrefix.value_or("")), prefix);
        QCOMPARE(hasEvidence(report->findings, "cancellations_by_prefix"), !prefix.isEmpty());
        Hints off = hintsFor();
        off.wanted.cancellationPrefix = "";
        CollectedRows without;
        QVERIFY(readText(text, off, without));
        QCOMPARE(without.column("order.status"), std::string("no such field"));
    }

    void signsOfCurrenciesBecomeTheCurrency()
    {
        CollectedRows rows;
        QVERIFY(readText("order_id;total\n1;\xE2\x82\xBA"
                         "1.234,56\n2;\xE2\x82\xBC 120,50\n3;249,00\n4;-18,50 AZN\n",
                         hintsFor(), rows));
        QCOMPARE(rows.column("order.currency"), std::string("TRY, AZN, ~, AZN"));
        QCOMPARE(rows.column("order.total"), std::string("1234.56, 120.5, 249, -18.5"));
    }

    void theHeaderNamesTheCurrencyOfAmountsWithoutASign()
    {
        CollectedRows rows;
        QVERIFY(readText("Sip. No;Toplam (\xE2\x82\xBC)\n1;1.234,56\n2;$120,50\n3;\n4;18\n", hintsFor(), rows));
        QCOMPARE(rows.column("order.currency"), std::string("AZN, USD, ~, AZN"));
        CollectedRows named;
        QVERIFY(readText("Sip. No;Toplam (TL);Para Birimi\n1;12,50;EUR\n2;120,50;EUR\n", hintsFor(), named));
        QCOMPARE(named.column("order.currency"), std::string("EUR, EUR"));
    }

    void theWholeFileCorrectsTheSample_data()
    {
        QTest::addColumn<QByteArray>("usual"); // a cell of nearly all records
        QTest::addColumn<QByteArray>("late"); // one that stands where the sample does not look
        QTest::addColumn<int>("lateTimes");
        QTest::addColumn<QByteArray>("expected"); // type and value of the last record
        QTest::addColumn<int>("begins");
        const auto row = [](const char *name, const char *usual, const char *late, int times, const char *expected,
                            int begins) {
            QTest::newRow(name) << QByteArray(usual) << QByteArray(late) << times << QByteArray(expected) << begins;
        };
        row("a decimal dot among whole numbers", "7", "2.5", 1, "number 7", 1);
        row("thousands that were taken for decimals", "1,234", "1,234,567", 1, "number 1234", 2);
        row("the month first after all", "03/04/2026", "03/25/2026", 1, "date 2026-03-04", 2);
        row("the day first proved late", "03/04/2026", "25/03/2026", 1, "date 2026-04-03", 1);
        row("yes and no with a two", "1|0", "2", 1, "number 0", 2);
        row("a date with a time", "2026-01-01", "2026-01-01 10:00", 1, "moment 2026-01-01T00:00:00Z", 2);
        row("numbers that are words after all", "7", "seven", 3000, "category 7", 2);
    }
    void theWholeFileCorrectsTheSample()
    {
        QFETCH(QByteArray, usual);
        QFETCH(QByteArray, late);
        QFETCH(int, lateTimes);
        QFETCH(QByteArray, expected);
        QFETCH(int, begins);
        const QList<QByteArray> cells = usual.split('|');
        std::string text = "customer_id;x\n";
        const std::string padding(40, 'p');
        for (int i = 0; i < 20'000; ++i)
            text += padding + std::to_string(i) + ';' + cells[i % cells.size()].toStdString() + '\n';
        // Behind the head of the file, before the first of the places that are looked at.
        const std::size_t hidden = text.find('\n', 150'000) + 1;
        text.insert(hidden, repeated("late;" + late.toStdString() + '\n', lateTimes));
        CollectedRows rows;
        const Result<ReadReport> report = readText(text, hintsFor(), rows);
        QVERIFY(report);
        const std::string last = rows.rows.back()[1];
        QCOMPARE(QByteArray::fromStdString(std::string(fields::typeId(rows.plan.columns[1].type)) + ' ' + last),
                 expected);
        QCOMPARE(rows.begins, begins);
        QCOMPARE(rows.rows.size(), std::size_t(20'000 + lateTimes));
    }

    void aFileThatIsNoUtf8AfterAllIsReadAgain()
    {
        std::string text = "customer_id;x\n";
        for (int i = 0; i < 20'000; ++i)
            text += "pppppppppppppppppppppppppppppppppppppppp" + std::to_string(i) + ";a\n";
        text.insert(text.find('\n', 150'000) + 1, "late;\xDEi\xFEli\n");
        CollectedRows rows;
        const Result<ReadReport> report = readText(text, hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(*report->mapping.dialect.encoding, std::string("windows-1254"));
        QCOMPARE(report->rejected, std::uint64_t(0));
        QVERIFY(rows.column("customer.x").find("\xC5\x9Ei\xC5\x9Fli") != std::string::npos);
    }

    void brokenCharactersRejectTheirRow()
    {
        std::string text = "customer_id;x\n";
        for (int i = 0; i < 100; ++i)
            text += "c" + std::to_string(i)
                + ";\xC5\x9Fi\xC5\x9F"
                  "e\n";
        text += "bad;\xFF\xFE\n";
        CollectedRows rows;
        const Result<ReadReport> report = readText(text, hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(report->rejected, std::uint64_t(1));
        QCOMPARE(rows.issues, (std::vector<std::string>{"102 -1 bad_encoding bad;\xEF\xBF\xBD\xEF\xBF\xBD"}));
    }

    void nulBytesAreDroppedAndCounted()
    {
        CollectedRows rows;
        const std::string text = std::string("customer_id,x\n1,a") + '\0' + "b\n2,c\x01\n3,d\n";
        const Result<ReadReport> report = readText(text, hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.x"), std::string("ab, c, d"));
        QVERIFY(hasEvidence(report->findings, "nul_bytes_dropped"));
        QVERIFY(hasEvidence(report->findings, "control_characters_dropped"));
    }

    void cellsHaveALimit()
    {
        const std::string fits(maxCellBytes, 'x');
        CollectedRows rows;
        const Result<ReadReport> report = readText("id,note\n1," + fits + "\n2,x" + fits + "\n3,y\n", hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.column("customer.external_id"), std::string("1, 3"));
        QCOMPARE(report->cellIssues, (std::map<std::string, std::uint64_t>{{"cell_too_long", 1}}));
    }

    void skippedPersonalNumbersAreNotInRejectsEither()
    {
        CollectedRows rows;
        const Result<ReadReport> report =
            readText("id,TCKN,email\n1,10000000146,a@example.com\n2,10000000146\n3,10000000146,b@example.com\n",
                     hintsFor(), rows);
        QVERIFY(report);
        QCOMPARE(rows.issues, (std::vector<std::string>{"3 -1 too_few_cells 2,***"}));
        QVERIFY(report->columns[1].samples.empty());
    }

    void theSameTableInManyDialectsIsTheSame()
    {
        QRandomGenerator random(3);
        const QStringList names{QStringLiteral("\u015e\u00fckr\u00fc"), QStringLiteral("a, b; c"),
                                QStringLiteral("Ay\u015fe \"A\""), QStringLiteral("two\nlines"), QStringLiteral("|x")};
        std::vector<std::vector<std::string>> expected;
        for (const QString &encoding : {QStringLiteral("UTF-8"), QStringLiteral("BOM"), QStringLiteral("UTF-16LE"),
                                        QStringLiteral("UTF-16BE"), QStringLiteral("windows-1254")}) {
            for (const char separator : {',', ';', '\t', '|'}) {
                for (const QString &end : {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}) {
                    const QChar sep = QLatin1Char(separator);
                    const bool comma = random.bounded(2) == 0;
                    const int order = random.bounded(3);
                    QString text = QStringLiteral("customer_id,name,amount,born").replace(u',', sep) + end;
                    for (int i = 0; i < 30; ++i) {
                        QString number = QStringLiteral("%1.%2").arg(i * 137).arg(10 + i % 90);
                        if (comma)
                            number.replace(u'.', u',');
                        const QString day = QStringLiteral("%1").arg(1 + i % 28, 2, 10, QLatin1Char('0'));
                        const QString month = QStringLiteral("%1").arg(1 + i % 12, 2, 10, QLatin1Char('0'));
                        const QString date = order == 0 ? QStringLiteral("1990-%1-%2").arg(month, day)
                            : order == 1                ? QStringLiteral("%2.%1.1990").arg(month, day)
                                                        : QStringLiteral("%1/%2/1990").arg(month, day);
                        QString name = names[i % names.size()];
                        text += QStringLiteral("c%1").arg(i) + sep + u'"' + name.replace(u'"', QStringLiteral("\"\""))
                            + u'"' + sep + u'"' + number + u'"' + sep + date + end;
                    }
                    CollectedRows rows;
                    const Result<ReadReport> report = readText(encoded(text, encoding), hintsFor(), rows);
                    QVERIFY(report);
                    QCOMPARE(report->recordsRead, std::uint64_t(30));
                    if (expected.empty())
                        expected = rows.rows;
                    QCOMPARE(rows.rows, expected);
                }
            }
        }
        QCOMPARE(expected[3], (std::vector<std::string>{"c3", "two lines", "411.13", "1990-04-04"}));
    }

    void threadsAndChunksMakeNoDifference()
    {
        std::string text = "order_id,customer_id,order_date,total,status,note\n";
        for (int i = 0; i < 3000; ++i) {
            text += std::to_string(100'000 + i) + ',' + (i % 97 == 0 ? "" : std::to_string(i % 311)) + ",2026-0"
                + std::to_string(1 + i % 9) + "-12 10:0" + std::to_string(i % 10) + ','
                + (i % 50 == 0 ? "\"1.234,50\"" : std::to_string(i) + ".5") + ','
                + (i % 3 == 0 ? "completed" : " Shipped") + ",\"line\n" + std::to_string(i) + "\"\n";
            if (i % 700 == 0)
                text += "broken row\n";
        }
        CollectedRows whole;
        const Result<ReadReport> expected = readText(text, hintsFor(), whole);
        QVERIFY(expected);
        QCOMPARE(expected->recordsRead, std::uint64_t(3005));
        for (const RunSettings &settings :
             {RunSettings{0, 512}, RunSettings{1, 4096}, RunSettings{2, 1000}, RunSettings{3, 100}}) {
            CollectedRows rows;
            const Result<ReadReport> report = readText(text, hintsFor(), rows, settings);
            QVERIFY(report);
            QVERIFY(rows.batches > 10);
            QCOMPARE(rows.rows, whole.rows);
            QCOMPARE(rows.lines, whole.lines);
            QCOMPARE(rows.issues, whole.issues);
            QCOMPARE(report->cellIssues, expected->cellIssues);
            for (std::size_t c = 0; c < report->columns.size(); ++c) {
                QCOMPARE(report->columns[c].filled, expected->columns[c].filled);
                QCOMPARE(report->columns[c].unread, expected->columns[c].unread);
                QVERIFY(report->columns[c].evidence == expected->columns[c].evidence);
            }
            QCOMPARE(report->fileHash, expected->fileHash);
            QVERIFY(report->mapping == expected->mapping);
        }
    }

    void cancellingStopsTheReading()
    {
        const tests::TextFile file("customer_id,x\n" + repeated("1,a\n", 1000));
        for (const unsigned workers : {0U, 2U}) {
            CollectedRows rows;
            Progress progress;
            progress.cancel();
            const Result<ReadReport> report = runWith(file.path(), hintsFor(), {workers, 256}, rows, progress);
            QVERIFY(!report);
            QCOMPARE(report.error().code, std::string(cancelledCode));
        }
    }

    void anErrorOfTheSinkEndsTheReading()
    {
        class FullSink : public RowSink
        {
        public:
            Result<void> begin(const ImportPlan & /*plan*/) override { return {}; }
            Result<void> append(RecordBatch /*batch*/) override { return Error{"disk.full", {}}; }
        };
        const tests::TextFile file("customer_id,x\n" + repeated("1,a\n", 1000));
        for (const unsigned workers : {0U, 2U}) {
            FullSink sink;
            Progress progress;
            const Result<ReadReport> report = runWith(file.path(), hintsFor(), {workers, 256}, sink, progress);
            QVERIFY(!report);
            QCOMPARE(report.error().code, std::string("disk.full"));
        }
    }

    void aFileWithMoreRowsThanTheLimitIsRefused()
    {
        const tests::TextFile file("customer_id,x\n" + repeated("1,a\n", 999) + "too,many,cells\n");
        for (const unsigned workers : {0U, 2U}) {
            CollectedRows all;
            Progress progress;
            const Result<ReadReport> report = runWith(file.path(), hintsFor(), {workers, 256, 1000}, all, progress);
            QVERIFY(report);
            QCOMPARE(report->recordsRead, std::uint64_t(1000));
            QCOMPARE(report->rejected, std::uint64_t(1));
            CollectedRows some;
            const Result<ReadReport> refused = runWith(file.path(), hintsFor(), {workers, 256, 999}, some, progress);
            QVERIFY(!refused);
            QVERIFY((refused.error() == Error{"file.too_many_rows", {"999"}}));
        }
    }

    void aFileThatChangesWhileItIsReadIsRefused()
    {
        class GrowingSink : public RowSink
        {
        public:
            explicit GrowingSink(std::string path)
                : m_path(std::move(path))
            {
            }
            Result<void> begin(const ImportPlan & /*plan*/) override { return {}; }
            Result<void> append(RecordBatch /*batch*/) override
            {
                QFile file(QString::fromStdString(m_path));
                if (file.open(QIODevice::Append))
                    file.write("2,b\n");
                return {};
            }

        private:
            std::string m_path;
        };
        const tests::TextFile file("customer_id,x\n1,a\n");
        GrowingSink sink(file.path());
        Progress progress;
        const Result<ReadReport> report = run(file.path(), hintsFor(), sink, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, std::string("file.changed"));
    }

    void progressCountsTheBytesOfTheFile()
    {
        const std::string text = "customer_id,x\n" + repeated("1,a\n", 5000);
        const tests::TextFile file(text);
        CollectedRows rows;
        Progress progress;
        QVERIFY(runWith(file.path(), hintsFor(), {2, 1024}, rows, progress));
        QCOMPARE(progress.total(), std::uint64_t(text.size()));
        QCOMPARE(progress.done(), progress.total());
        QCOMPARE(progress.rows(), std::uint64_t(5000));
    }

private:
    static std::string encoded(const QString &text, const QString &encoding)
    {
        if (encoding == QStringLiteral("UTF-8"))
            return text.toStdString();
        if (encoding == QStringLiteral("BOM"))
            return "\xEF\xBB\xBF" + text.toStdString();
        std::string bytes;
        for (const QChar unit : text) {
            const auto low = static_cast<char>(unit.unicode() & 0xff);
            const auto high = static_cast<char>(unit.unicode() >> 8);
            if (encoding == QStringLiteral("UTF-16LE"))
                bytes += {low, high};
            else if (encoding == QStringLiteral("UTF-16BE"))
                bytes += {high, low};
            else // the letters of this test in windows-1254
                bytes += unit == QChar(0x15e) ? '\xDE' : unit == QChar(0x15f) ? '\xFE' : low;
        }
        return bytes;
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
