// SPDX-License-Identifier: GPL-3.0-or-later
// Several files in a row, each read while the one before it is written: the same as one by one.
#include "support/store_tables.h"
#include "workspace/read_ahead.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using workspace::ImportRequest;

class ReadAheadTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_requests.clear();
    }

    void severalFilesGiveTheSameAsOneByOne()
    {
        addFile("people.csv", "Email,First Name,Shoe size\na@example.com,Ada,37\nb@example.com,Bora,43\n");
        addFile("more.csv", "Email,First Name,Shoe size\nb@example.com,Bora,44\nc@example.com,Can,41\n");
        addFile("orders.csv",
                "Order ID,Email,Date,Total\n1,a@example.com,2026-01-02,10.50\n2,x@example.com,2026-01-03,5\n");
        addFile("picture.csv", "\x89PNG\r\n\x1a\n\x01\x02\x03\x04\xff\xfe\xfd");
        addFile("rates.csv", "Day,City,Degrees\n2026-01-01,Ankara,-3\n2026-01-02,Ankara,-5\n");
        addFile("last.csv", "Email,Favourite colour\nc@example.com,red\nd@example.com,blue\n");
        const QStringList told = imported("ahead.dilim", true);
        QCOMPARE(told, imported("alone.dilim", false));
        QCOMPARE(told.size(), 7);
        QVERIFY2(told[3].startsWith(u"file."), qPrintable(told[3]));
        QVERIFY2(told[1].startsWith(u"1 new, 1 updated"), qPrintable(told[1]));
        QVERIFY2(told.back().contains(u"favourite_colour=red"), qPrintable(told.back()));
    }

    void whatIsRememberedOfOneFileCountsForTheNext()
    {
        addFile("m1.csv", "Adres,Ad\na@example.com,Ada\n");
        addFile("m2.csv", "Adres,Ad\nb@example.com,Bora\n");
        addFile("m3.csv", "Adres,Ad\nc@example.com,Can\n");
        m_requests[1].remember = true;
        m_requests[1].wanted.source = "Second shop";
        const QStringList told = imported("ahead.dilim", true);
        QCOMPARE(told, imported("alone.dilim", false));
        QVERIFY2(told[2].contains(u"Second shop"), qPrintable(told[2]));
    }

    void dryRunsAddNoFields()
    {
        addFile("m1.csv", "Email,Shoe size\na@example.com,37\n");
        addFile("m2.csv", "Email,Shoe size\nb@example.com,38\n");
        for (ImportRequest &request : m_requests)
            request.dryRun = true;
        QCOMPARE(imported("ahead.dilim", true), imported("alone.dilim", false));
    }

    void aFileThatChangesMeanwhileIsReadAgain()
    {
        addFile("m1.csv", "Email\na@example.com\n");
        addFile("m2.csv", "Email\nb@example.com\n");
        workspace::Workspace made = workspaceAt("w.dilim");
        Progress progress;
        QVERIFY(made.importFile(m_requests[0], progress, std::span(m_requests).subspan(1)));
        write("m2.csv", "Email\nb@example.com\nc@example.com\n");
        const auto second = made.importFile(m_requests[1], progress);
        QVERIFY(second);
        QCOMPARE(second->outcome.rowsRead, std::uint64_t{2});
    }

    void anotherFileThanToldIsReadAllTheSame()
    {
        addFile("m1.csv", "Email\na@example.com\n");
        addFile("m2.csv", "Email\nb@example.com\n");
        addFile("m3.csv", "Email\nc@example.com\nd@example.com\n");
        workspace::Workspace made = workspaceAt("w.dilim");
        Progress progress;
        QVERIFY(made.importFile(m_requests[0], progress, std::span(m_requests).subspan(1)));
        const auto third = made.importFile(m_requests[2], progress);
        QVERIFY(third);
        QCOMPARE(third->outcome.rowsRead, std::uint64_t{2});
    }

    void cancelledInTheMiddleTheFilesBeforeAreIn()
    {
        addFile("m1.csv", "Email\na@example.com\n");
        addFile("m2.csv", "Email\nb@example.com\n");
        addFile("m3.csv", "Email\nc@example.com\n");
        workspace::Workspace made = workspaceAt("w.dilim");
        const std::span<const ImportRequest> all(m_requests);
        Progress progress;
        QVERIFY(made.importFile(all[0], progress, all.subspan(1)));
        Progress stopped;
        stopped.cancel();
        const auto second = made.importFile(all[1], stopped, all.subspan(2));
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string(cancelledCode));
        QCOMPARE(made.imports()->size(), std::size_t{1});
        Progress again;
        QVERIFY(made.importFile(all[1], again, all.subspan(2)));
        QVERIFY(made.importFile(all[2], again));
        QCOMPARE(made.imports()->size(), std::size_t{3});
    }

    void theWorkspaceItselfIsNotReadAhead()
    {
        addFile("m1.csv", "Email\na@example.com\n");
        workspace::Workspace made = workspaceAt("w.dilim");
        ImportRequest own;
        own.path = path("w.dilim");
        m_requests.push_back(own);
        Progress progress;
        QVERIFY(made.importFile(m_requests[0], progress, std::span(m_requests).subspan(1)));
        const auto second = made.importFile(own, progress);
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::string("file.not_text"));
    }

    void noMoreIsHeldThanAllowed()
    {
        std::string rows = "Email,First Name\n";
        for (int i = 0; i < 2000; ++i)
            rows += "p" + std::to_string(i) + "@example.com,Ada\n";
        addFile("m1.csv", rows);
        addFile("m2.csv", rows);
        const workspace::ReadBasis basis{{"TRY", "Europe/Istanbul"}, {}, {}, "en"};
        workspace::ReadAhead ahead(m_requests, basis, 1);
        Progress progress; // one for all, as on the command line
        for (const ImportRequest &request : m_requests) {
            QVERIFY(ahead.isFor(request, basis));
            const auto read = ahead.take(progress);
            QVERIFY(read);
            QCOMPARE(read->report.recordsRead, std::uint64_t{2000});
            QVERIFY(progress.done() <= progress.total());
        }
        QVERIFY(!ahead.isFor(m_requests[1], basis));
    }

    void destroyedItStops()
    {
        std::string rows = "Email,First Name\n";
        for (int i = 0; i < 50'000; ++i)
            rows += "p" + std::to_string(i) + "@example.com,Ada\n";
        addFile("m1.csv", rows);
        addFile("m2.csv", rows);
        const workspace::ReadBasis basis{{"TRY", "Europe/Istanbul"}, {}, {}, "en"};
        const workspace::ReadAhead full(m_requests, basis, 1); // waits until it is asked: never
        const workspace::ReadAhead busy(m_requests, basis);
    }

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name)).toStdString();
    }
    void write(const char *name, const std::string &content) const
    {
        QFile file(QString::fromStdString(path(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(content));
    }
    void addFile(const char *name, const std::string &content)
    {
        write(name, content);
        m_requests.emplace_back().path = path(name);
    }
    [[nodiscard]] workspace::Workspace workspaceAt(const char *name) const
    {
        return *workspace::Workspace::create(path(name), {"TRY", "Europe/Istanbul"});
    }

    /// What became of each file, and at the end what is in the workspace.
    QStringList imported(const char *name, bool ahead)
    {
        workspace::Workspace made = workspaceAt(name);
        QStringList told;
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            const auto after = std::span<const ImportRequest>(m_requests).subspan(i + 1);
            Progress progress;
            const auto result =
                made.importFile(m_requests[i], progress, ahead ? after : std::span<const ImportRequest>());
            if (!result) {
                told.append(QString::fromStdString(result.error().code));
                continue;
            }
            const auto &counts = result->outcome.entities[static_cast<std::size_t>(result->outcome.primary)];
            told.append(u"%1 new, %2 updated, %3 unchanged of %4, %5"_s.arg(counts.created)
                            .arg(counts.updated)
                            .arg(counts.unchanged)
                            .arg(result->outcome.rowsRead)
                            .arg(QString::fromStdString(result->report.mapping.source)));
        }
        Progress progress;
        const auto snapshot = made.snapshot(progress);
        told.append(snapshot ? QString::fromStdString(test::dump(**snapshot)) : u"no snapshot"_s);
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<ImportRequest> m_requests;
};

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "tst_read_ahead.moc"
