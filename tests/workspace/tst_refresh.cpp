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
        QString line =
            QString::fromStdString(file.path).section(u'/', -1) + u' ' + outcomes[static_cast<qsizetype>(file.outcome)];
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
    void writeArchive(const char *name, const workbook::Parts &parts) const
    {
        const QString made = QString::fromStdString(m_made.zip(parts));
        const QString target = QString::fromStdString(path(name));
        QFile::remove(target);
        QVERIFY(QFile::copy(made, target));
    }
    bool import(const char *name)
    {
        workspace::ImportRequest request;
        request.path = path(name);
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
