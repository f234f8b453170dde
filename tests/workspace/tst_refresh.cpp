// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/made_workbooks.h"
#include "workspace/refresh.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using workspace::RefreshedFile;
using workspace::RefreshOutcome;

namespace {

constexpr const char *header = "Email,First Name\n";

/// "c1.csv imported 2 new" ...
QStringList told(const Result<std::vector<RefreshedFile>> &files)
{
    static const QStringList outcomes{u"imported"_s, u"unchanged"_s, u"missing"_s, u"failed"_s};
    if (!files)
        return {QString::fromStdString(files.error().code)};
    QStringList lines;
    for (const RefreshedFile &file : *files) {
        QString line = QString::fromStdString(file.path).section(u'/', -1);
        if (!file.table.empty())
            line += u'[' + QString::fromStdString(file.table) + u']';
        line += u' ' + outcomes[static_cast<qsizetype>(file.outcome)];
        if (file.import)
            line += u' ' + QString::number(file.import->outcome.entities[0].created) + u" new"_s;
        if (file.error)
            line += u' ' + QString::fromStdString(file.error->code);
        lines.append(line);
    }
    return lines;
}

} // namespace

class RefreshTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
        auto made = workspace::Workspace::create(path("w.dilim"), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_workspace.emplace(std::move(*made));
    }

    void aFileIsTakenAgainOnlyWhenItHasChanged()
    {
        write("c1.csv", "a@example.com,Ada\n");
        QVERIFY(import("c1.csv"));
        QCOMPARE(refreshed(), QStringList{u"c1.csv unchanged"_s});
        write("c1.csv", "a@example.com,Ada\nb@example.com,Bora\n");
        QCOMPARE(refreshed(), QStringList{u"c1.csv imported 1 new"_s});
        QCOMPARE(refreshed(), QStringList{u"c1.csv unchanged"_s});
    }

    void newFilesOfAWatchedFolderAreTakenByName()
    {
        write("in/m2.csv", "b@example.com,Bora\nc@example.com,Can\n");
        write("in/m1.csv", "a@example.com,Ada\nb@example.com,Bora\n");
        write("in/notes.pdf", "");
        write("in/.hidden.csv", "z@example.com,Zoe\n");
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), {}));
        QCOMPARE(refreshed(), (QStringList{u"m1.csv imported 2 new"_s, u"m2.csv imported 1 new"_s}));
        write("in/m3.csv", "c@example.com,Can\n");
        QCOMPARE(refreshed(), (QStringList{u"m1.csv unchanged"_s, u"m2.csv unchanged"_s, u"m3.csv imported 0 new"_s}));
    }

    void archivesAreTakenTableByTable()
    {
        const std::string people = header;
        writeArchive("in/shop.zip", {{"a.csv", people + "a@example.com,Ada\n"}, {"logo.png", "\x89PNG"}});
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), {}));
        QCOMPARE(refreshed(), QStringList{u"a.csv imported 1 new"_s});
        QCOMPARE(refreshed(), QStringList{u"a.csv unchanged"_s});
        writeArchive(
            "in/shop.zip",
            {{"a.csv", people + "a@example.com,Ada\nb@example.com,Bora\n"}, {"c.csv", people + "c@example.com,Can\n"}});
        QCOMPARE(refreshed(), (QStringList{u"a.csv imported 1 new"_s, u"c.csv imported 1 new"_s}));
        QVERIFY(QFile::remove(QString::fromStdString(path("in/shop.zip"))));
        QCOMPARE(refreshed(), (QStringList{u"a.csv missing"_s, u"c.csv missing"_s}));
    }

    void whatAPersonFixedIsFixedForLaterFiles()
    {
        write("in/m1.csv", "a@example.com,Ada\n");
        ingest::Mapping wanted;
        wanted.source = "Shop, second account";
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), wanted));
        QCOMPARE(refreshed(), QStringList{u"m1.csv imported 1 new"_s});
        QCOMPARE(m_workspace->imports()->front().source, std::string("Shop, second account"));
    }

    void eachTableThatWasTakenOfAFileIsTakenAgain()
    {
        writeSheets("months.ods", {{"March", {"a@example.com"}}, {"April", {"c@example.com"}}, {"May", {}}});
        QVERIFY(import("months.ods", "March"));
        QVERIFY(import("months.ods", "April"));
        QCOMPARE(refreshed(), (QStringList{u"months.ods[April] unchanged"_s, u"months.ods[March] unchanged"_s}));
        writeSheets("months.ods",
                    {{"March", {"a@example.com", "b@example.com"}},
                     {"April", {"c@example.com", "d@example.com", "e@example.com"}},
                     {"May", {"f@example.com"}}});
        QCOMPARE(refreshed(),
                 (QStringList{u"months.ods[April] imported 2 new"_s, u"months.ods[March] imported 1 new"_s}));
        QCOMPARE(refreshed(), (QStringList{u"months.ods[April] unchanged"_s, u"months.ods[March] unchanged"_s}));
        QVERIFY(workspace::forgetPlace(*m_workspace, path("months.ods")));
        QCOMPARE(refreshed(), QStringList{});
    }

    void oneFileThatCannotBeReadStopsNoOther()
    {
        write("in/a.csv", "a@example.com,Ada\n");
        QFile broken(QString::fromStdString(path("in/b.csv")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("%PDF-1.4\n") > 0);
        broken.close();
        write("in/c.csv", "c@example.com,Can\n");
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), {}));
        QCOMPARE(refreshed(),
                 (QStringList{u"a.csv imported 1 new"_s, u"b.csv failed file.not_text"_s, u"c.csv imported 1 new"_s}));
    }

    void whatIsGoneIsToldAndItsPeopleStay()
    {
        write("in/a.csv", "a@example.com,Ada\n");
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), {}));
        QCOMPARE(refreshed(), QStringList{u"a.csv imported 1 new"_s});
        QVERIFY(QDir(QString::fromStdString(path("in"))).removeRecursively());
        QCOMPARE(refreshed(), (QStringList{u"a.csv missing"_s, u"in missing refresh.no_folder"_s}));
        Progress progress;
        QCOMPARE((*m_workspace->snapshot(progress))->customers.rows, std::size_t{1});
        QVERIFY(workspace::forgetPlace(*m_workspace, path("in")));
        QCOMPARE(refreshed(), QStringList{u"a.csv missing"_s});
        QCOMPARE(workspace::forgetPlace(*m_workspace, path("in")).error().code, std::string("refresh.unknown_path"));
    }

    void anImportThatWasTakenAwayIsNotBroughtBack()
    {
        write("c1.csv", "a@example.com,Ada\n");
        QVERIFY(import("c1.csv"));
        QVERIFY(m_workspace->undoImport(1, {}));
        QCOMPARE(refreshed(), QStringList{u"c1.csv unchanged"_s});
    }

    void aCancelledRefreshSaysSo()
    {
        write("in/a.csv", "a@example.com,Ada\n");
        QVERIFY(workspace::watchFolder(*m_workspace, path("in"), {}));
        Progress progress;
        progress.cancel();
        const auto files = workspace::refresh(*m_workspace, {}, "en", progress);
        QVERIFY(!files);
        QCOMPARE(QString::fromStdString(files.error().code),
                 QString::fromLatin1(cancelledCode.data(), qsizetype(cancelledCode.size())));
    }

    void aFolderThatIsNoneIsRefused()
    {
        QCOMPARE(workspace::watchFolder(*m_workspace, path("nowhere"), {}).error().code,
                 std::string("refresh.no_folder"));
    }

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char *name, const QByteArray &rows) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(header);
        file.write(rows);
    }
    /// A sheet of addresses for each name.
    void writeSheets(const char *name,
                     const std::vector<std::pair<const char *, std::vector<const char *>>> &sheets) const
    {
        const auto row = [](std::string_view text) {
            return "<table:table-row><table:table-cell><text:p>" + std::string(text)
                + "</text:p></table:table-cell></table:table-row>";
        };
        std::string tables;
        for (const auto &[sheet, addresses] : sheets) {
            tables += "<table:table table:name=\"" + std::string(sheet) + "\">" + row("Email");
            for (const char *address : addresses)
                tables += row(address);
            tables += "</table:table>";
        }
        const QString target = QString::fromStdString(path(name));
        QFile::remove(target);
        QVERIFY(QFile::copy(QString::fromStdString(m_made.ods(tables)), target));
    }
    void writeArchive(const char *name, const workbook::Parts &parts) const
    {
        const QString made = QString::fromStdString(m_made.zip(parts));
        const QString target = QString::fromStdString(path(name));
        QFile::remove(target);
        QVERIFY(QFile::copy(made, target));
    }
    bool import(const char *name, const std::optional<std::string> &table = {})
    {
        workspace::ImportRequest request;
        request.path = path(name);
        request.wanted.dialect.table = table;
        Progress progress;
        return bool(m_workspace->importFile(request, progress));
    }
    QStringList refreshed()
    {
        Progress progress;
        return told(workspace::refresh(*m_workspace, {}, "en", progress));
    }

    workbook::MadeWorkbooks m_made;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(RefreshTest)
#include "tst_refresh.moc"
