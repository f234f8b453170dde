// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/archive_files.h"
#include "ingest/collected_rows.h"
#include "ingest/run.h"
#include "workbook/made_workbooks.h"

#include <QFile>
#include <QTest>

using namespace dilim;
using namespace dilim::ingest;
using tests::CollectedRows;
using workbook::MadeWorkbooks;
using workbook::Parts;

namespace {

constexpr char people[] = "id,email\nK1,a@example.com\nK2,b@example.com\n";

std::string bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestArchiveFiles : public QObject
{
    Q_OBJECT
private slots:
    void theFilesOfAnArchiveAreFound();
    void otherFilesAreThemselves();
    void anArchiveWithoutTablesIsNamed();
    void damagedAndUnsafeArchivesAreRefused();
    void aFileInAnArchiveIsReadUnderItsName();
    void aWorkbookInAnArchiveIsReadSheetBySheet();
    void whatIsNotThereIsMissing();

private:
    MadeWorkbooks m_made;
};

void TestArchiveFiles::theFilesOfAnArchiveAreFound()
{
    const std::string path = m_made.zip({{"people.csv", people},
                                         {"data/orders.JSON", "[]"},
                                         {"lines.txt", "a;b\n1;2\n3;4\n"},
                                         {"readme.txt", "Exported on Monday.\nHave fun, really.\n"},
                                         {"logo.png", "\x89PNG and more"},
                                         {"more.zip", "PK"},
                                         {"empty/", ""},
                                         {".hidden.csv", people},
                                         {"data/.hidden.csv", people},
                                         {"__MACOSX/people.csv", people}});
    Progress progress;
    const Result<std::vector<FoundFile>> files = filesIn(path, progress);
    QVERIFY(files);
    std::map<std::string, std::string> found; // reason by name
    for (const FoundFile &file : *files) {
        QVERIFY(file.path.starts_with(path + '/'));
        found[file.path.substr(path.size() + 1)] = file.unreadable ? file.unreadable->code : "";
    }
    const std::map<std::string, std::string> expected = {{"people.csv", ""},
                                                         {"data/orders.JSON", ""},
                                                         {"lines.txt", ""},
                                                         {"readme.txt", "archive.no_table"},
                                                         {"more.zip", "archive.nested"},
                                                         {"logo.png", "archive.no_table"}};
    QCOMPARE(found, expected);
}

void TestArchiveFiles::otherFilesAreThemselves()
{
    Progress progress;
    for (const std::string &path : {m_made.xlsx("<row/>"), std::string("/no/such/file.csv")}) {
        const Result<std::vector<FoundFile>> files = filesIn(path, progress);
        QVERIFY(files);
        QCOMPARE(files->size(), std::size_t{1});
        QCOMPARE(files->front().path, path);
        QVERIFY(!files->front().unreadable);
    }
}

void TestArchiveFiles::anArchiveWithoutTablesIsNamed()
{
    const std::string path = m_made.zip({{"logo.png", "\x89PNG"}});
    Progress progress;
    QCOMPARE(filesIn(path, progress).error(), (Error{"archive.empty", {path}}));
}

void TestArchiveFiles::damagedAndUnsafeArchivesAreRefused()
{
    Progress progress;
    const std::string path = m_made.zip({{"people.csv", people}, {"PEOPLE.CSV", people}});
    QCOMPARE(filesIn(path, progress).error(), (Error{"archive.unsafe", {path, "names"}}));
    const tests::TextFile damaged("PK\x03\x04 and then nothing", "damaged.zip");
    QCOMPARE(filesIn(damaged.path(), progress).error(), (Error{"archive.damaged", {damaged.path()}}));
    // 80 MiB of zeros in some 80 kB: more than 100 to 1
    const std::string bomb = m_made.zip({{"bomb.csv", std::string(std::size_t{80} << 20, '0')}});
    CollectedRows rows;
    QCOMPARE(run(bomb + "/bomb.csv", {}, rows, progress).error(), (Error{"archive.unsafe", {bomb, "ratio"}}));
}

void TestArchiveFiles::aFileInAnArchiveIsReadUnderItsName()
{
    const std::string path = m_made.zip({{"data/people.csv", people}, {"other.csv", "x"}});
    const std::string entry = path + "/data/people.csv";
    CollectedRows rows;
    Progress progress;
    const Result<ReadReport> report = run(entry, {}, rows, progress);
    QVERIFY(report);
    QCOMPARE(QByteArray::fromStdString(rows.column("customer.email")), QByteArray("a@example.com, b@example.com"));
    QCOMPARE(report->bytes, std::uint64_t{sizeof people - 1});
    QCOMPARE(QByteArray::fromStdString(report->fileHash), tests::hashOfBytes(people));
    QVERIFY(QByteArray::fromStdString(fileNameOf(entry)).endsWith("made.xlsx/data/people.csv"));
    QCOMPARE(fileNameOf("/some/folder/orders.csv"), std::string("orders.csv"));
    QVERIFY(tests::previewOf(entry, {}));
}

void TestArchiveFiles::aWorkbookInAnArchiveIsReadSheetBySheet()
{
    const std::string book = bytesOf(
        m_made.xlsx("<row><c t=\"inlineStr\"><is><t>email</t></is></c><c t=\"inlineStr\"><is><t>points</t></is></c>"
                    "</row><row><c t=\"inlineStr\"><is><t>a@example.com</t></is></c><c><v>7</v></c></row>"));
    const std::string path = m_made.zip({{"shop/book.xlsx", book}});
    CollectedRows rows;
    Progress progress;
    const Result<ReadReport> report = run(path + "/shop/book.xlsx", {}, rows, progress);
    QVERIFY(report);
    QCOMPARE(report->form, TableForm::Sheet);
    QCOMPARE(rows.rows.size(), std::size_t{1});
    const std::string broken = m_made.zip({{"book.xlsx", "PK\x03\x04 and then nothing"}}) + "/book.xlsx";
    QCOMPARE(run(broken, {}, rows, progress).error(), (Error{"workbook.damaged", {broken}}));
}

void TestArchiveFiles::whatIsNotThereIsMissing()
{
    const std::string path = m_made.zip({{"people.csv", people}});
    CollectedRows rows;
    Progress progress;
    for (const std::string &entry : {path + "/nobody.csv", path + "/../people.csv", path + "/"})
        QCOMPARE(run(entry, {}, rows, progress).error(), (Error{"file.missing", {entry}}));
    QCOMPARE(run("/no/such.zip/people.csv", {}, rows, progress).error().code, std::string("file.missing"));
}

QTEST_APPLESS_MAIN(TestArchiveFiles)
#include "tst_archive_files.moc"
