// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_workbooks.h"

#include <QFile>
#include <QtEndian>
#include <QtTest>

using namespace dilim;
using namespace dilim::workbook;

class TestWorkbook : public QObject
{
    Q_OBJECT
private slots:
    void cellsOfAllKindsAreTexts();
    void cellsAndRowsWithoutPlacesAreTheNextOnes();
    void datesGoByStyleAndSystem();
    void sheetsAreFoundByTheirRelations();
    void missingPartsAreNotFatal();
    void openDocumentsAreRead();
    void repeatedCellsOfOpenDocumentsAreSparse();
    void whatIsNoWorkbookIsNamed_data();
    void whatIsNoWorkbookIsNamed();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void archivesThatSwellAreStopped();
    void readingCanBeCancelled();

private:
    MadeWorkbooks m_made;
};

void TestWorkbook::cellsOfAllKindsAreTexts()
{
    const std::string strings = "<sst><si><t>Ayşe</t></si><si><r><t>rich </t></r><r><t>text</t></r>"
                                "<rPh><t>sound</t></rPh></si></sst>";
    const ReadBook book = readBookAt(m_made.xlsx(
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>99</v></c>)"
        R"(<c r="D1" t="inlineStr"><is><t><![CDATA[<b> & c]]></t></is></c><c r="F1"><v>12.5</v></c></row>)"
        R"(<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c>)"
        R"(<c r="C3" t="str"><f>A1&amp;B1</f><v>a_x000D_b</v></c><c r="D3" s="7"/></row>)"
        R"(<row r="4"><c r="A4"/></row>)",
        {{"xl/sharedStrings.xml", strings}}));
    QCOMPARE(book.text(),
             std::string("1: Ayşe | rich text |  | <b> & c |  | 12.5 |\n"
                         "3: TRUE | #N/A | a\rb |\n"));
}

void TestWorkbook::cellsAndRowsWithoutPlacesAreTheNextOnes()
{
    const ReadBook book = readBookAt(m_made.xlsx("<row><c><v>1</v></c><c><v>2</v></c></row>"
                                                 "<row r=\"5\"><c r=\"B5\"><v>3</v></c><c><v>4</v></c></row>"
                                                 "<row r=\"2\"><c><v>5</v></c></row>"));
    QCOMPARE(book.text(), std::string("1: 1 | 2 |\n5:  | 3 | 4 |\n6: 5 |\n"));
}

void TestWorkbook::datesGoByStyleAndSystem()
{
    const std::string styles =
        R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\.mm\.yyyy"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>)";
    const std::string row = R"(<row><c s="0"><v>46029</v></c><c s="1"><v>46029</v></c><c s="2"><v>46056.84375</v></c>)"
                            R"(<c t="d"><v>2026-01-07</v></c></row>)";
    QCOMPARE(readBookAt(m_made.xlsx(row, {{"xl/styles.xml", styles}})).text(),
             std::string("1: 46029 | 2026-01-07 | 2026-02-03 20:15:00 | 2026-01-07 |\n"));
    const std::string book1904 =
        R"(<workbook><workbookPr date1904="1"/><sheets><sheet name="One" id="r1"/></sheets></workbook>)";
    QCOMPARE(readBookAt(m_made.xlsx("<row><c s=\"1\"><v>44567</v></c></row>",
                                    {{"xl/styles.xml", styles}, {"xl/workbook.xml", book1904}}))
                 .text(),
             std::string("1: 2026-01-07 |\n"));
}

void TestWorkbook::sheetsAreFoundByTheirRelations()
{
    const std::string path = m_made.xlsx(
        "<row><c><v>1</v></c></row>",
        {{"xl/workbook.xml",
          R"(<w:workbook xmlns:w="w" xmlns:r="r"><w:sheets><w:sheet name="Gizli" state="hidden" r:id="r9"/>)"
          R"(<w:sheet name="Grafik" r:id="r8"/><w:sheet name="Müşteriler" r:id="r1"/></w:sheets></w:workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="../elsewhere/a.xml"/>)"
          R"(<Relationship Id="r8" Type="x/chartsheet" Target="chart.xml"/>)"
          R"(<Relationship Id="r9" Type="x/worksheet" Target="WORKSHEETS/other.xml"/></Relationships>)"},
         {"elsewhere/a.xml",
          "<x:worksheet "
          "xmlns:x=\"x\"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"}});
    const ReadBook hidden = readBookAt(path, 0);
    QCOMPARE(hidden.sheets.size(), std::size_t{2});
    QVERIFY(hidden.sheets[0].hidden && !hidden.sheets[1].hidden);
    QCOMPARE(hidden.sheets[1].name, std::string("Müşteriler"));
    QCOMPARE(hidden.text(), std::string("1: 1 |\n"));
    QCOMPARE(readBookAt(path, 1).text(), std::string("1: 2 |\n"));
}

void TestWorkbook::missingPartsAreNotFatal()
{
    Parts parts =
        MadeWorkbooks::xlsxParts("<row><c s=\"3\"><v>1.5</v></c><c t=\"s\"><v>0</v></c><c><v>2</v></c></row>");
    parts.erase("_rels/.rels");
    QCOMPARE(readBookAt(m_made.zip(parts)).text(), std::string("1: 1.5 |  | 2 |\n"));
}

void TestWorkbook::openDocumentsAreRead()
{
    const std::string path = m_made.ods(
        R"(<table:table table:name="Notlar" table:style-name="ta2"/><table:table table:name="Siparişler">)"
        R"(<table:table-header-columns><table:table-column/></table:table-header-columns>)"
        R"(<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>İl</text:p></table:table-cell>)"
        R"(<table:table-cell><text:p>Tutar</text:p></table:table-cell></table:table-row></table:table-header-rows>)"
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p>)"
        R"(<office:annotation><text:p>note</text:p></office:annotation></table:table-cell>)"
        R"(<table:table-cell office:value-type="currency" office:currency="TRY" office:value="1249.9"><text:p>₺1.249,90</text:p></table:table-cell>)"
        R"(<table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2026-01-07T10:00:00"/>)"
        R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"/>)"
        R"(<table:table-cell office:value-type="percentage" office:value="0.25"/></table:table-row></table:table>)");
    const ReadBook book = readBookAt(path, 1);
    QVERIFY(book.sheets.at(0).hidden);
    QCOMPARE(book.sheets.at(1).name, std::string("Siparişler"));
    QCOMPARE(book.text(),
             std::string("1: İl | Tutar |\n"
                         "2: a  b\nc | 1249.9 TRY |  | 2026-01-07T10:00:00 | TRUE | 0.25 |\n"));
}

void TestWorkbook::repeatedCellsOfOpenDocumentsAreSparse()
{
    const std::string path = m_made.ods(
        R"(<table:table table:name="T"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" )"
        R"(office:value-type="float" office:value="7"/><table:table-cell table:number-columns-repeated="16382"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>)"
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="8"/></table:table-row>)"
        R"(<table:table-row table:number-rows-repeated="999999999"><table:table-cell/></table:table-row></table:table>)");
    QCOMPARE(readBookAt(path).text(), std::string("1: 7 | 7 |\n2: 7 | 7 |\n3: 7 | 7 |\n1004: 8 |\n"));
}

void TestWorkbook::whatIsNoWorkbookIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    const auto row = [this](const char *name, const Parts &parts, const char *code) {
        const QString path = QString::fromStdString(m_made.zip(parts));
        const QString kept = path + QString::fromLatin1(name);
        QFile::copy(path, kept);
        QTest::newRow(name) << kept << QString::fromLatin1(code);
    };
    row("an archive of exports", {{"customers.csv", "a;b\n"}}, "workbook.none");
    row("a binary workbook",
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", R"(<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>)"},
         {"xl/workbook.bin", "bytes"}},
        "workbook.binary");
    row("an encrypted document",
        {{"content.xml", "\x01\x02"},
         {"META-INF/manifest.xml",
          "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}},
        "workbook.encrypted");
    Parts broken = MadeWorkbooks::xlsxParts("<row><c><v>1</v></c>");
    row("a broken sheet", broken, "workbook.damaged");
}

void TestWorkbook::whatIsNoWorkbookIsNamed()
{
    QFETCH(QString, path);
    QTEST(QString::fromStdString(readBookAt(path.toStdString()).error.code), "code");
}

void TestWorkbook::hostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const std::string &sheet, const char *code, const char *what) {
        QTest::newRow(name) << QString::fromStdString(sheet) << QString::fromLatin1(code) << QString::fromLatin1(what);
    };
    const auto sheet = [](const std::string &rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    };
    row("a document type", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + sheet("<row><c><v>&a;</v></c></row>"),
        "workbook.unsafe", "doctype");
    std::string deep;
    for (int i = 0; i < 2'000'000; ++i)
        deep += "<a>";
    row("two million elements in one another", deep, "workbook.unsafe", "depth");
    row("a long attribute", sheet("<row r=\"" + std::string(70'000, '1') + "\"/>"), "workbook.unsafe", "attribute");
    row("a column beyond the last", sheet("<row><c r=\"ZZZZ1\"><v>1</v></c></row>"), "workbook.too_large", "columns");
    row("a row beyond the last", sheet("<row r=\"4000000000\"><c><v>1</v></c></row>"), "workbook.too_large", "rows");
    row("a cell without end", sheet("<row><c t=\"str\"><v>" + std::string(2'000'000, 'x') + "</v></c></row>"),
        "workbook.too_large", "cell");
}

void TestWorkbook::hostileFilesAreRefused()
{
    QFETCH(QString, sheet);
    QFETCH(QString, code);
    const ReadBook book = readBookAt(m_made.xlsx("", {{"xl/worksheets/other.xml", sheet.toStdString()}}));
    QCOMPARE(QString::fromStdString(book.error.code), code);
    QTEST(QString::fromStdString(book.error.arguments.at(0)), "what");
}

void TestWorkbook::archivesThatSwellAreStopped()
{
    const std::string sheet = "<worksheet><sheetData>" + std::string(100'000'000, ' ') + "</sheetData></worksheet>";
    const std::string path = m_made.xlsx("", {{"xl/worksheets/other.xml", sheet}});
    QCOMPARE(readBookAt(path).error, (Error{"workbook.unsafe", {"ratio"}}));

    // One that says of itself that it is small.
    const auto written = [](std::uint32_t size) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(size, bytes.data());
        return bytes;
    };
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray size = written(static_cast<std::uint32_t>(sheet.size()));
    QCOMPARE(bytes.count(size), 2); // beside its bytes and in the directory
    bytes.replace(size, written(1000));
    file.seek(0);
    file.write(bytes);
    file.close();
    QCOMPARE(readBookAt(path).error, (Error{"workbook.unsafe", {"ratio"}}));
}

void TestWorkbook::readingCanBeCancelled()
{
    Progress progress;
    auto book = Workbook::open(m_made.xlsx("<row><c><v>1</v></c></row>"), progress);
    QVERIFY(book);
    progress.cancel();
    const auto take = [](std::uint64_t, std::span<const std::string>) -> Result<void> { return {}; };
    const Result<void> read = (*book)->read(0, take, progress);
    QVERIFY(!read);
    QCOMPARE(read.error().code, std::string(cancelledCode));
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
