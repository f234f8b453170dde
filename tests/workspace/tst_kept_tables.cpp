// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *visits = "# Notes\n\nCountry,Active users,Engagement rate\nTürkiye,2028,0.36\n(not set),50,0.5\n,"
                               "2078,0.3634\n";

} // namespace

/// Tables about nobody: visits by country and the like.
class KeptTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made =
            workspace::Workspace::create(m_folder->filePath(u"w.dilim"_s).toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_workspace.emplace(std::move(*made));
    }

    void theRowsAreKeptAndMakeNobodyACustomer()
    {
        const auto result = import(visits);
        QVERIFY(result);
        QCOMPARE(result->outcome.primary, fields::Entity::Table);
        QCOMPARE(result->outcome.rowsRead, std::uint64_t{2});
        QCOMPARE(result->report.skippedLines.at("total"), std::uint64_t{1});
        const auto table = m_workspace->keptTable(1);
        QVERIFY(table);
        QCOMPARE(table->columns.size(), std::size_t{3});
        QCOMPARE(table->columns[1], (store::KeptColumn{"Active users", fields::ValueType::Number}));
        QCOMPARE(table->rows,
                 (std::vector<std::vector<std::string>>{{"Türkiye", "2028", "0.36"}, {"(not set)", "50", "0.5"}}));
        Progress progress;
        QCOMPARE((*m_workspace->snapshot(progress))->customers.rows, std::size_t{0});
        QVERIFY(m_workspace->check(progress));
    }

    void anUndoneImportTakesItsTableAlong()
    {
        QVERIFY(import(visits));
        QCOMPARE(m_workspace->keptTables()->size(), std::size_t{1});
        QVERIFY(m_workspace->undoImport(1, {}));
        QVERIFY(m_workspace->keptTables()->empty());
        QCOMPARE(m_workspace->keptTable(1).error().code, std::string("kept_table.unknown"));
    }

    void theSameFileAgainChangesNothing()
    {
        QVERIFY(import(visits));
        const auto again = import(visits);
        QVERIFY(again);
        QCOMPARE(again->outcome.identicalTo, std::uint32_t{1});
        QCOMPARE(m_workspace->keptTables()->size(), std::size_t{1});
    }

    void aDryRunCountsAndKeepsNothing()
    {
        const auto result = import(visits, true);
        QVERIFY(result);
        QCOMPARE(result->outcome.entities[std::size_t(fields::Entity::Table)].created, std::uint64_t{2});
        QVERIFY(m_workspace->keptTables()->empty());
    }

    void anyFileCanBeKeptAsATable()
    {
        ingest::Mapping wanted;
        wanted.primary = fields::Entity::Table;
        const auto result = import("Email,Note\na@example.com,x\n", false, wanted);
        QVERIFY(result);
        QCOMPARE(m_workspace->keptTable(1)->rows, (std::vector<std::vector<std::string>>{{"a@example.com", "x"}}));
    }

    void moreRowsThanFitAreRefusedAsAWhole()
    {
        QByteArray many = "Country,Active users,Engagement rate\n";
        for (std::uint64_t row = 0; row <= store::mostKeptRows; ++row)
            many += "A,1,0\n";
        const auto result = import(many);
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::string("kept_table.too_many_rows"));
        QVERIFY(m_workspace->keptTables()->empty());
    }

private:
    Result<workspace::ImportResult> import(const QByteArray &text, bool dryRun = false,
                                           const ingest::Mapping &wanted = {})
    {
        QFile file(m_folder->filePath(u"visits.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return Error{"no file", {}};
        file.close();
        workspace::ImportRequest request;
        request.path = file.fileName().toStdString();
        request.dryRun = dryRun;
        request.wanted = wanted;
        Progress progress;
        return m_workspace->importFile(request, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(KeptTablesTest)
#include "tst_kept_tables.moc"
