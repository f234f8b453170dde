// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/collected_rows.h"
#include "ingest/preview.h"
#include "ingest/run.h"
#include "workbook/made_workbooks.h"

#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using workbook::MadeWorkbooks;

namespace {

constexpr char styles[] = R"(<s><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></s>)";

std::string text(const char *words)
{
    return std::string("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
}

/// A title, a header in row 3, four orders, a total.
std::string orders()
{
    return "<row r=\"1\">" + text("Siparişler (01.01.2026 - 31.03.2026)") + "</row>" //
        + "<row r=\"3\">" + text("Sipariş No") + text("Müşteri E-posta") + text("Sipariş Tarihi") + text("Tutar")
        + text("Not") + "</row>" //
        + "<row r=\"4\">" + text("S-1") + text("ayse@example.com") + "<c s=\"1\"><v>46029</v></c><c><v>1249.9</v></c>"
        + text("iki&#10;satır") + "</row>" //
        + "<row r=\"5\">" + text("S-2") + text("veli@example.com")
        + "<c s=\"1\"><v>46030</v></c><c><v>1.234</v></c></row>" + "<row r=\"7\">" + text("S-3")
        + text("can@example.com") + text("12.03.2026") + text("1.249,90") + "</row>" //
        + "<row r=\"8\">" + text("S-4") + text("ela@example.com") + text("never") + "<c><v>17</v></c></row>" //
        + "<row r=\"9\">" + text("Toplam") + "<c/><c/><c><v>2518.034</v></c></row>";
}

} // namespace

class TestWorkbookFiles : public QObject
{
    Q_OBJECT
private slots:
    void aSheetIsReadAsATable();
    void aSheetCanBeChosen();
    void aPreviewSaysWhereTheTableComesFrom();
    void oldAndEmptyWorkbooksAreNamed();
    void exchangedDaysAndMonthsAreDoubtful_data();
    void exchangedDaysAndMonthsAreDoubtful();

private:
    Result<ReadReport> read(const std::string &path, CollectedRows &rows, const Mapping &wanted = {});
    MadeWorkbooks m_made;
};

Result<ReadReport> TestWorkbookFiles::read(const std::string &path, CollectedRows &rows, const Mapping &wanted)
{
    Hints hints;
    hints.wanted = wanted;
    hints.language = "tr";
    Progress progress;
    return run(path, hints, rows, progress);
}

void TestWorkbookFiles::aSheetIsReadAsATable()
{
    const std::string path = m_made.xlsx(orders(), {{"xl/styles.xml", styles}});
    CollectedRows rows;
    const Result<ReadReport> report = read(path, rows);
    QVERIFY(report);
    QCOMPARE(QString::fromStdString(rows.column("order.id")), QStringLiteral("S-1, S-2, S-3, S-4"));
    QCOMPARE(QByteArray::fromStdString(rows.column("order.at")),
             QByteArray("2026-01-07T00:00:00Z, 2026-01-08T00:00:00Z, 2026-03-12T00:00:00Z, ~"));
    QCOMPARE(QString::fromStdString(rows.column("order.total")), QStringLiteral("1249.9, 1.234, 1249.9, 17"));
    QCOMPARE(rows.lines, (std::vector<std::uint64_t>{4, 5, 7, 8})); // rows of the sheet
    QCOMPARE(rows.issues.size(), std::size_t{1});
    QVERIFY(rows.issues.front().starts_with("8 2 "));
    QCOMPARE(report->recordsRead, std::uint64_t{4});
    QCOMPARE(report->skippedLines.at("total"), std::uint64_t{1});
    QCOMPARE(report->mapping.dialect.table, std::optional<std::string>("One"));
    QCOMPARE(report->mapping.dialect.headerLine, std::optional<std::uint64_t>(3));
    QVERIFY(!report->mapping.dialect.separator);

    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QByteArray::fromStdString(report->fileHash), tests::hashOfBytes(file.readAll()));
    QCOMPARE(report->bytes, static_cast<std::uint64_t>(file.size()));
}

void TestWorkbookFiles::aSheetCanBeChosen()
{
    const std::string first = "<row>" + text("Notes") + "</row><row>" + text("of this file") + "</row>";
    const std::string people = "<row>" + text("E-posta") + text("Ad") + "</row><row>" + text("a@example.com")
        + text("A") + "</row><row>" + text("b@example.com") + text("B") + "</row>";
    const auto sheet = [](const std::string &rows) { return "<w><sheetData>" + rows + "</sheetData></w>"; };
    const std::string path =
        m_made.xlsx(first,
                    {{"xl/styles.xml", styles},
                     {"xl/workbook.xml",
                      R"(<w><sheets><sheet name="Notlar" id="r1"/><sheet name="Siparişler" id="r2"/>)"
                      R"(<sheet name="Kişiler" id="r3"/></sheets></w>)"},
                     {"xl/_rels/workbook.xml.rels",
                      R"(<R><Relationship Id="r1" Type="x/worksheet" Target="worksheets/other.xml"/>)"
                      R"(<Relationship Id="r2" Type="x/worksheet" Target="two.xml"/>)"
                      R"(<Relationship Id="r3" Type="x/worksheet" Target="three.xml"/>)"
                      R"(<Relationship Id="r4" Type="x/styles" Target="styles.xml"/></R>)"},
                     {"xl/two.xml", sheet(orders())},
                     {"xl/three.xml", sheet(people)}});
    CollectedRows rows;
    const Result<ReadReport> found = read(path, rows);
    QVERIFY(found);
    QCOMPARE(found->mapping.dialect.table, std::optional<std::string>("Siparişler"));
    QCOMPARE(found->tables, (std::vector<std::string>{"Notlar", "Siparişler", "Kişiler"}));

    Mapping wanted;
    wanted.dialect.table = "Kişiler";
    for (int time = 0; time < 2; ++time) { // the second time it is known already
        CollectedRows chosen;
        const Result<ReadReport> report = read(path, chosen, wanted);
        QVERIFY(report);
        QCOMPARE(chosen.column("customer.email"), std::string("a@example.com, b@example.com"));
    }
    wanted.dialect.table = "Hiç";
    QCOMPARE(read(path, rows, wanted).error(), (Error{"table.unknown", {"Hiç"}}));
}

void TestWorkbookFiles::aPreviewSaysWhereTheTableComesFrom()
{
    Hints hints;
    const Result<Preview> shown = tests::previewOf(m_made.xlsx(orders(), {{"xl/styles.xml", styles}}), hints);
    QVERIFY(shown);
    QCOMPARE(shown->report.dialectEvidence.front(), (Evidence{"sheet_only", {"One", "1"}}));
    for (const Evidence &one : shown->report.dialectEvidence)
        QVERIFY(!one.id.starts_with("separator_") && !one.id.starts_with("encoding_"));
    QCOMPARE(shown->firstRows.size(), std::size_t{4});
    QCOMPARE(shown->lines.front(), std::uint64_t{4});
}

void TestWorkbookFiles::oldAndEmptyWorkbooksAreNamed()
{
    CollectedRows rows;
    QCOMPARE(read(m_made.xlsx("<row><c/></row>"), rows).error().code, std::string("workbook.empty"));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("old.xls")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    file.close();
    QCOMPARE(read(file.fileName().toStdString(), rows).error().code, std::string("workbook.old"));
}

void TestWorkbookFiles::exchangedDaysAndMonthsAreDoubtful_data()
{
    // Days of the sheet as they are stored, then texts; 40544 is 2011-01-01, 40575 2011-02-01.
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QList<QByteArray>>("texts");
    QTest::addColumn<bool>("doubtful");
    const QList<int> low = {40544, 40545, 40546, 40575, 40576, 40577};
    const QList<QByteArray> high = {"13/02/2011", "28/02/2011", "31/01/2011"};
    QTest::newRow("days up to 12, texts beyond") << low << high << true;
    QTest::newRow("a day above 12") << low + QList<int>{40560} << high << false;
    QTest::newRow("texts that could be converted") << low << QList<QByteArray>{"13/02/2011", "01/02/2011"} << false;
    QTest::newRow("few dates") << QList<int>{40544, 40545} << high << false;
    QTest::newRow("dates alone") << low << QList<QByteArray>() << false;
}

void TestWorkbookFiles::exchangedDaysAndMonthsAreDoubtful()
{
    QFETCH(QList<int>, days);
    QFETCH(QList<QByteArray>, texts);
    QFETCH(bool, doubtful);
    std::string sheet = "<row>" + text("E-posta") + text("Kayıt Tarihi") + "</row>";
    int number = 0;
    const auto add = [&](const std::string &cell) {
        sheet += "<row>" + text(("k" + std::to_string(++number) + "@example.com").c_str()) + cell + "</row>";
    };
    for (const int day : days)
        add("<c s=\"1\"><v>" + std::to_string(day) + "</v></c>");
    for (const QByteArray &one : texts)
        add(text(one.constData()));
    const std::string path = m_made.xlsx(sheet, {{"xl/styles.xml", styles}});
    CollectedRows rows;
    const Result<ReadReport> report = read(path, rows);
    QVERIFY(report);
    const auto saysSo = [](const ReadReport &said) {
        return std::ranges::any_of(said.columns.at(1).evidence,
                                   [](const Evidence &one) { return one.id == "dates_swapped"; });
    };
    QCOMPARE(saysSo(*report), doubtful);
    QVERIFY(!doubtful || report->columns[1].doubtful);
    QCOMPARE(rows.rows.front().back(), std::string("2011-01-01T00:00:00Z").substr(0, rows.rows.front().back().size()));
    const Result<Preview> shown = tests::previewOf(path, {});
    QVERIFY(shown);
    QCOMPARE(saysSo(shown->report), doubtful);
}

QTEST_GUILESS_MAIN(TestWorkbookFiles)
#include "tst_workbook_files.moc"
