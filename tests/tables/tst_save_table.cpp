// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/csv.h"
#include "tables/file_name.h"
#include "tables/save_table.h"
#include "tables/xlsx.h"
#include "workbook/made_workbooks.h"
#include "workbook/zip_archive.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <clocale>

using namespace dilim;
using namespace dilim::tables;
using workbook::readBookAt;

namespace {

Table tableOf(std::vector<std::string> header, std::vector<Row> rows)
{
    Table table;
    table.name = "Customers";
    table.header = std::move(header);
    table.rows = rows.size();
    table.row = [rows = std::move(rows)](std::size_t row) { return rows[row]; };
    return table;
}

std::string partOf(const std::string &path, const char *name)
{
    auto archive = workbook::ZipArchive::open(path);
    if (!archive)
        return {};
    auto part = (*archive)->part(name);
    std::string text;
    std::array<char, 65536> block{};
    while (part) {
        const Result<std::size_t> bytes = part->read(block.data(), block.size());
        if (!bytes || *bytes == 0)
            break;
        text.append(block.data(), *bytes);
    }
    return text;
}

/// Words that spreadsheets, archives or XML have taken for something else.
const std::vector<std::string> awkward = {"=1+1",
                                          "+1-1",
                                          "-2",
                                          "@SUM(A1)",
                                          "\t=1",
                                          "\r=1",
                                          "\n=1",
                                          " =1",
                                          "=HYPERLINK(\"http://a\")",
                                          "00501",
                                          "+905321234567",
                                          "1E5",
                                          "2026-01-07",
                                          "TRUE",
                                          "#N/A",
                                          "'quoted",
                                          "a<b>&\"c\"",
                                          "_x000D_",
                                          "_x005F_x000D_",
                                          "two\nlines",
                                          "tab\tinside",
                                          " blanks ",
                                          "\x01\x1F",
                                          "İstanbul ₺ ə 𝄞",
                                          "＝1",
                                          "5.000",
                                          "{=1}",
                                          "|x",
                                          ";=1",
                                          "http://example.com"};

} // namespace

class tst_save_table : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void wordsComeBackFromAWorkbookAsTheyWere()
    {
        std::vector<Row> rows;
        for (const std::string &words : awkward)
            rows.push_back({words, std::string("x")});
        const std::string path = save("words.xlsx", tableOf({"=Words", "End"}, rows));
        const workbook::ReadBook book = readBookAt(path);
        QCOMPARE(book.error.code, std::string());
        QCOMPARE(book.sheets.size(), std::size_t{1});
        QCOMPARE(book.sheets[0].name, std::string("Customers"));
        QCOMPARE(book.rows.size(), awkward.size() + 1);
        QCOMPARE(book.rows[0].cells, (std::vector<std::string>{"=Words", "End"}));
        for (std::size_t i = 0; i < awkward.size(); ++i)
            QCOMPARE(QByteArray::fromStdString(book.rows[i + 1].cells[0]), QByteArray::fromStdString(awkward[i]));
    }

    void noCellIsAFormulaALinkOrShared()
    {
        std::vector<Row> rows;
        for (const std::string &words : awkward)
            rows.push_back({words, Decimal{-5, 0}});
        const std::string path = save("formulas.xlsx", tableOf({"Words", "Number"}, rows));
        const std::string sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.find("<sheetData>") != std::string::npos);
        for (const char *never : {"<f>", "<f ", "<hyperlink", "t=\"str\""})
            QVERIFY2(sheet.find(never) == std::string::npos, never);
        QVERIFY(sheet.find("state=\"frozen\"") != std::string::npos);
        const std::string styles = partOf(path, "xl/styles.xml");
        QVERIFY(styles.find("numFmtId=\"49\"") != std::string::npos); // "@"
        QVERIFY(styles.find("<b/>") != std::string::npos);
    }

    void valuesAreNumbersWithTheirFormats()
    {
        const auto noon = LocalTime{std::int64_t{daysFromCivil(2026, 2, 3)} * secondsPerDay + 72'900};
        const std::string path =
            save("values.xlsx",
                 tableOf({"Number", "Money", "Yen", "Share", "Day", "Time", "Nothing", "Old", "Long"},
                         {{Decimal{12345, 1},
                           Amount{{124990, 2}, "TRY"},
                           Amount{{500, 0}, "JPY"},
                           Share{0.625},
                           Date{daysFromCivil(2026, 1, 7)},
                           noon,
                           {},
                           Date{daysFromCivil(1893, 5, 2)},
                           Decimal{1'234'567'890'123'456'789, 0}}}));
        const workbook::ReadBook book = readBookAt(path);
        QCOMPARE(book.rows.size(), std::size_t{2});
        QCOMPARE(QByteArray::fromStdString(book.text().substr(book.text().find("2:"))),
                 QByteArray("2: 1234.5 | 1249.9 TRY | 500 | 0.6250 | 2026-01-07 | 2026-02-03 20:15:00 |  | "
                            "1893-05-02 | 1234567890123456789 |\n"));
        const std::string sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.find("<v>1249.9</v>") != std::string::npos);
        QVERIFY(sheet.find("<v>46029</v>") != std::string::npos);
        const std::string styles = partOf(path, "xl/styles.xml");
        QVERIFY(styles.find("#,##0.00\\ [$TRY]") != std::string::npos);
        QVERIFY(styles.find("#,##0\\ [$JPY]") != std::string::npos);
        QVERIFY(styles.find("0.0%") != std::string::npos);
    }

    void equalTablesGiveEqualBytesInEveryLocale()
    {
        const Table table = tableOf({"A", "B"}, {{Decimal{15, 1}, Share{0.125}}, {std::string("ı"), {}}});
        const char *before = std::setlocale(LC_ALL, nullptr);
        const std::string kept = before ? before : "C";
        const QByteArray first = bytesOf(save("one.xlsx", table));
        std::setlocale(LC_ALL, "tr_TR.UTF-8");
        QTest::qSleep(1100); // a file that told when it was written would tell another second
        const QByteArray second = bytesOf(save("two.xlsx", table));
        std::setlocale(LC_ALL, kept.c_str());
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
    }

    void columnsAreAsWideAsTheirCells()
    {
        const std::string path =
            save("widths.xlsx", tableOf({"A", "B"}, {{std::string(20, 'x'), std::string(500, 'x')}}));
        const std::string sheet = partOf(path, "xl/worksheets/sheet1.xml");
        QVERIFY(sheet.find("<col min=\"1\" max=\"1\" width=\"22.7") != std::string::npos);
        QVERIFY(sheet.find("<col min=\"2\" max=\"2\" width=\"62.7") != std::string::npos);
    }

    void sheetNamesAreMadeValid_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("fit");
        QTest::newRow("plain") << QByteArray("Müşteriler") << QByteArray("Müşteriler");
        QTest::newRow("forbidden signs") << QByteArray("a[b]:c*d?e/f\\g") << QByteArray("a b  c d e f g");
        QTest::newRow("apostrophes at the ends") << QByteArray("'it's'") << QByteArray("it's");
        QTest::newRow("nothing left") << QByteArray("[]'") << QByteArray("Sheet1");
        QTest::newRow("reserved") << QByteArray("History") << QByteArray("Sheet1");
        QTest::newRow("too long") << QByteArray("0123456789012345678901234567890123")
                                  << QByteArray("0123456789012345678901234567890");
        QTest::newRow("two units a sign") << QByteArray("𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞") << QByteArray("𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞𝄞");
    }
    void sheetNamesAreMadeValid()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, fit);
        QCOMPARE(QByteArray::fromStdString(sheetName(name.toStdString())), fit);
    }

    void namesOfFilesAreFitForEverySystem_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("Sadık müşteriler 2-x_y") << QByteArray("Sadık müşteriler 2-x_y");
        QTest::newRow("a path") << QByteArray("../etc/passwd") << QByteArray("---etc-passwd");
        QTest::newRow("signs") << QByteArray("a:b*c?\"<>|\n.x") << QByteArray("a-b-c-------x");
        QTest::newRow("device") << QByteArray("con") << QByteArray("con-");
        QTest::newRow("numbered device") << QByteArray("COM1") << QByteArray("COM1-");
        QTest::newRow("no device") << QByteArray("company") << QByteArray("company");
        QTest::newRow("nothing left") << QByteArray(" ./ ") << QByteArray("table");
        QTest::newRow("too long") << QByteArray(79, 'a').append("ş") << QByteArray(79, 'a');
    }
    void namesOfFilesAreFitForEverySystem()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, name);
        QCOMPARE(QByteArray::fromStdString(fileNameOf(words.toStdString())), name);
    }

    void csvFollowsTheSpreadsheetsOfTheLanguage()
    {
        const Table table = tableOf({"Ad", "Tutar"},
                                    {{std::string("a;\"b\""), Amount{{-1250, 2}, "TRY"}},
                                     {std::string("=1"), Share{0.625}},
                                     {{}, Decimal{15, 1}}});
        QCOMPARE(
            bytesOf(save("tr.csv", table, csvMarksOf("tr"))),
            QByteArray(
                "\xEF\xBB\xBF\"Ad\";\"Tutar\"\r\n\"a;\"\"b\"\"\";\"-12,50\"\r\n\"'=1\";\"62,5%\"\r\n\"\";\"1,5\"\r\n"));
        QCOMPARE(
            bytesOf(save("en.CSV", table, csvMarksOf("en"))),
            QByteArray(
                "\xEF\xBB\xBF\"Ad\",\"Tutar\"\r\n\"a;\"\"b\"\"\",\"-12.50\"\r\n\"'=1\",\"62.5%\"\r\n\"\",\"1.5\"\r\n"));
    }

    void onlyWordsThatWouldRunGetAnApostrophe_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << QByteArray("=cmd()") << QByteArray("\"'=cmd()\"");
        QTest::newRow("sum of numbers") << QByteArray("+1-1") << QByteArray("\"'+1-1\"");
        QTest::newRow("number") << QByteArray("-5,00") << QByteArray("\"-5,00\"");
        QTest::newRow("phone") << QByteArray("+905321234567") << QByteArray("\"+905321234567\"");
        QTest::newRow("at") << QByteArray("@a") << QByteArray("\"'@a\"");
        QTest::newRow("behind blanks") << QByteArray(" \xC2\xA0\xE2\x80\x8B=1")
                                       << QByteArray("\"' \xC2\xA0\xE2\x80\x8B=1\"");
        QTest::newRow("behind NUL") << QByteArray("\0=1", 3) << QByteArray("\"'\0=1\"", 6);
        QTest::newRow("tab") << QByteArray("\tx") << QByteArray("\"'\tx\"");
        QTest::newRow("wide sign") << QByteArray("＝1") << QByteArray("\"'＝1\"");
        QTest::newRow("inside") << QByteArray("a=b") << QByteArray("\"a=b\"");
        QTest::newRow("behind a separator") << QByteArray("a;=b,+c|d") << QByteArray("\"a; =b, +c|d\"");
    }
    void onlyWordsThatWouldRunGetAnApostrophe()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, written);
        QCOMPARE(QByteArray::fromStdString(csvText(words.toStdString())), written);
    }

    void theFileIsItsOwnersAloneAndNothingElseIsLeft()
    {
        for (const char *name : {"own.xlsx", "own.csv"}) {
            const std::string path = save(name, tableOf({"A"}, {{std::string("x")}}));
            QCOMPARE(QFileInfo(QString::fromStdString(path)).permissions()
                         & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                     QFile::Permissions());
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*partial*")}), QStringList());
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        const std::string path = save("kept.xlsx", tableOf({"A"}, {{std::string("old")}}));
        const QByteArray old = bytesOf(path);
        Table tooLong = tableOf({"A"}, {{std::string(mostCellCharacters + 1, 'x')}});
        QCOMPARE(codeOf(path, tooLong), std::string("table.cell_too_long"));
        Table tooMany = tableOf({"A"}, {});
        tooMany.rows = mostSheetRows + 1;
        QCOMPARE(codeOf(path, tooMany), std::string("table.too_many_rows"));
        Table failing = tableOf({"A"}, {{std::string("new")}});
        failing.failure = [] { return std::optional(Error{"store.damaged", {}}); };
        QCOMPARE(codeOf(path, failing), std::string("store.damaged"));
        QCOMPARE(codeOf("/nowhere/at/all.xlsx", failing), std::string("file.cannot_write"));
        Progress cancelled;
        cancelled.cancel();
        QCOMPARE(saveTable(path, tableOf({"A"}, {{std::string("new")}}), {}, cancelled).error().code,
                 std::string(cancelledCode));
        QCOMPARE(bytesOf(path), old);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*partial*")}), QStringList());
    }

    void theLongestCellFits()
    {
        const std::string words(mostCellCharacters, 'x');
        QCOMPARE(readBookAt(save("long.xlsx", tableOf({"A"}, {{words}}))).rows[1].cells[0], words);
    }

private:
    std::string save(const char *name, const Table &table, CsvMarks marks = {})
    {
        const std::string path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        Progress progress;
        const Result<void> saved = saveTable(path, table, marks, progress);
        return saved ? path : saved.error().code;
    }
    static std::string codeOf(const std::string &path, const Table &table)
    {
        Progress progress;
        const Result<void> saved = saveTable(path, table, {}, progress);
        return saved ? std::string() : saved.error().code;
    }
    static QByteArray bytesOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_save_table)
#include "tst_save_table.moc"
