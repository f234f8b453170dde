// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/edits.h"
#include "store/import_rows.h"
#include "store/migrate.h"
#include "store/read_snapshot.h"
#include "store/value_edits.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

#include <array>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

using Scripts = std::vector<std::string_view>;

constexpr std::string_view first = "CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;";
/// Rebuilds a table that others refer to, in SQLite's documented order; a semicolon stands in a text.
constexpr std::string_view second = R"sql(
CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER NOT NULL REFERENCES a (id)) STRICT;
INSERT INTO b SELECT id, id FROM a;
CREATE TABLE new_a (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL DEFAULT 'x; y') STRICT;
INSERT INTO new_a (id, name) SELECT id, name FROM a;
DROP TABLE a;
ALTER TABLE new_a RENAME TO a;
)sql";
constexpr std::string_view dangling = "PRAGMA defer_foreign_keys=ON; INSERT INTO b VALUES (99, 98);";
constexpr std::string_view broken = "CREATE TABLE c (id INTEGER); INSERT INTO nowhere VALUES (1);";

std::unique_ptr<Connection> opened(const std::string &path)
{
    return wanted(Connection::open(path, Connection::Access::ReadWrite));
}

/// A file of schema 1 with two rows.
std::unique_ptr<Connection> oldFile(const std::string &path)
{
    auto connection = wanted(Connection::open(path, Connection::Access::Create));
    if (!wanted(migrate(*connection, Scripts{first})).empty())
        qFatal("a new file needs no copy");
    wanted(connection->execute("INSERT INTO a (name) VALUES ('Ada'), ('Işık')"));
    return connection;
}

std::int64_t version(Connection &connection)
{
    return wanted(connection.queryInteger("PRAGMA user_version")).value_or(-1);
}

} // namespace

class TestMigrate : public QObject
{
    Q_OBJECT

private slots:
    void anOlderFileIsBroughtUpAfterAVerifiedCopy();
    void aFileOfTheSameSchemaIsLeftAlone();
    void aStepThatFailsLeavesTheFileAndItsCopy_data();
    void aStepThatFailsLeavesTheFileAndItsCopy();
    void earlierCopiesAreKept();
    void withoutACopyNothingIsChanged();
    void aNewerFileIsRefused();
    void aSavedWorkspaceOfTheFirstSchemaOpens();
    void filesThatSchemaSixKnewAreKnownByTable();
    void editsThatSchemaSevenKnewStaySo();
    void importsThatSchemaEightKnewStay();
    void ourScriptsMakeStrictTablesWithoutFractions();
};

void TestMigrate::anOlderFileIsBroughtUpAfterAVerifiedCopy()
{
    const Folder folder;
    const auto connection = oldFile(folder.path("a.dilim"));
    const std::string copy = wanted(migrate(*connection, Scripts{first, second}));
    QCOMPARE(shown(copy), shown(folder.path("a.dilim.schema-1")));
    QCOMPARE(version(*connection), 2);
    QCOMPARE(shown(wanted(connection->queryText("SELECT group_concat(name || note) FROM a")).value_or("")),
             shown("Adax; y,Işıkx; y"));
    QCOMPARE(wanted(connection->queryInteger("PRAGMA foreign_keys")).value_or(0), 1);
    QVERIFY(checkSchema(*connection, Scripts{first, second}));
    const auto old = opened(copy);
    QCOMPARE(version(*old), 1);
    QCOMPARE(wanted(old->queryInteger("SELECT count(*) FROM a")).value_or(0), 2);
    QCOMPARE(wanted(integrityOf(*old)), std::string("ok"));
    QCOMPARE(folder.names(), (QStringList{QStringLiteral("a.dilim"), QStringLiteral("a.dilim.schema-1")}));
}

void TestMigrate::aFileOfTheSameSchemaIsLeftAlone()
{
    const Folder folder;
    const auto connection = oldFile(folder.path("a.dilim"));
    const QByteArray before = contentOf(folder.path("a.dilim"));
    QCOMPARE(wanted(migrate(*connection, Scripts{first})), std::string());
    QCOMPARE(contentOf(folder.path("a.dilim")), before);
    QCOMPARE(folder.names(), QStringList{QStringLiteral("a.dilim")});
}

void TestMigrate::aStepThatFailsLeavesTheFileAndItsCopy_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("a mistake in the script") << shown(broken);
    QTest::newRow("a row that refers to nothing") << shown(dangling);
}

void TestMigrate::aStepThatFailsLeavesTheFileAndItsCopy()
{
    QFETCH(QString, script);
    const std::string third = script.toStdString();
    const Folder folder;
    const auto connection = oldFile(folder.path("a.dilim"));
    QVERIFY(!migrate(*connection, Scripts{first, second, third}));
    QCOMPARE(version(*connection), 1); // the step before it is not done either: the file is as it was
    QVERIFY(checkSchema(*connection, Scripts{first}));
    QCOMPARE(wanted(connection->queryInteger("SELECT count(*) FROM a")).value_or(0), 2);
    QVERIFY(folder.has("a.dilim.schema-1"));
}

void TestMigrate::earlierCopiesAreKept()
{
    const Folder folder;
    writeContent(folder.path("a.dilim.schema-1"), "an earlier copy");
    const auto connection = oldFile(folder.path("a.dilim"));
    QCOMPARE(shown(wanted(migrate(*connection, Scripts{first, second}))), shown(folder.path("a.dilim.schema-1-2")));
    QCOMPARE(contentOf(folder.path("a.dilim.schema-1")), QByteArray("an earlier copy"));
}

void TestMigrate::withoutACopyNothingIsChanged()
{
    const Folder folder;
    auto connection = oldFile(folder.path("a.dilim"));
    wanted(connection->execute("PRAGMA cell_size_check=OFF"));
    // Two index entries that no row has: the copy does not pass its check.
    wanted(connection->execute("CREATE INDEX i ON a (name)"));
    connection.reset();
    QByteArray bytes = contentOf(folder.path("a.dilim"));
    const qsizetype at = bytes.lastIndexOf("Ada");
    QVERIFY(at > 0);
    bytes[at] = 'B';
    writeContent(folder.path("a.dilim"), bytes);
    connection = opened(folder.path("a.dilim"));
    QVERIFY(wanted(integrityOf(*connection)) != "ok");
    const Result<std::string> done = migrate(*connection, Scripts{first, second});
    if (done) // VACUUM INTO builds indexes anew and may heal the copy; then the file itself must have been refused
        QFAIL("a damaged file was migrated");
    QCOMPARE(version(*connection), 1);
}

void TestMigrate::aNewerFileIsRefused()
{
    const Folder folder;
    const auto connection = oldFile(folder.path("a.dilim"));
    wanted(connection->execute("PRAGMA user_version=5"));
    QCOMPARE(shown(outcomeOf(migrate(*connection, Scripts{first, second}))),
             shown("workspace.newer|" + folder.path("a.dilim") + "|5|2"));
}

/// Two customers (one of two rows), an order of each and one of nobody, written by the program of schema 1.
void TestMigrate::aSavedWorkspaceOfTheFirstSchemaOpens()
{
    const Folder folder;
    const std::string path = folder.path("a.dilim");
    writeContent(path, qUncompress(contentOf(DILIM_SOURCE_DIR "/tests/data/workspaces/schema-1.dilim.z")));
    {
        WorkspaceFile file = wanted(WorkspaceFile::open(path, WorkspaceFile::Mode::ReadWrite));
        QCOMPARE(version(file.connection()), schemaVersion);
        QVERIFY(folder.has("a.dilim.schema-1"));
        Progress progress;
        const CheckReport report = wanted(check(file, progress));
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems[0].code.c_str());
        const auto snapshot = wanted(readSnapshot(file, progress));
        QCOMPARE(snapshot->customerCount(), 2U);
        QCOMPARE(snapshot->orders.offsets, (std::vector<std::uint32_t>{0, 1, 2}));
        QCOMPARE(snapshot->orders.rows, 3U);
        QVERIFY(wanted(edits(file)).empty());
        wanted(addEdit(file, EditKind::Join, {std::vector<std::uint32_t>{0}, {2}}, {1'790'000'000'000}));
        QCOMPARE(wanted(readSnapshot(file, progress))->customerCount(), 1U);
        QVERIFY(wanted(check(file, progress)).problems.empty());
    }
    QVERIFY(WorkspaceFile::open(path, WorkspaceFile::Mode::ReadOnly));
}

void TestMigrate::filesThatSchemaSixKnewAreKnownByTable()
{
    const auto file = wanted(Connection::openScratch());
    for (const std::string_view script : schemaScripts().first(6))
        wanted(file->execute(std::string(script)));
    wanted(file->execute(
        "INSERT INTO known_file (path, size, modified, wanted) VALUES "
        "('a.csv', 7, '2026-11-20T10:00:00.000Z', '{\"version\": 1}'), "
        "('b.ods', 9, '2026-11-21T10:00:00.000Z', '{\"version\": 1, \"dialect\": {\"table\": \"May\"}}')"));
    wanted(file->execute(std::string(schemaScripts()[6])));
    QCOMPARE(wanted(file->queryInteger("SELECT count(*) FROM known_file WHERE (path, part, size, modified) IN (VALUES "
                                       "('a.csv', '', 7, '2026-11-20T10:00:00.000Z'), "
                                       "('b.ods', 'May', 9, '2026-11-21T10:00:00.000Z'))"))
                 .value_or(-1),
             2);
}

void TestMigrate::editsThatSchemaSevenKnewStaySo()
{
    const auto file = wanted(Connection::openScratch());
    for (const std::string_view script : schemaScripts().first(7))
        wanted(file->execute(std::string(script)));
    wanted(file->execute("INSERT INTO edit (kind, made, undone, detail) VALUES "
                         "('join', '2026-11-20T10:00:00.000Z', NULL, '{}'), "
                         "('split', '2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z', '{}');"
                         "INSERT INTO edit_key (edit, side, key) VALUES (1, 0, 4), (1, 1, 7), (2, 0, 4), (2, 1, 5)"));
    wanted(file->execute(std::string(schemaScripts()[7])));
    const std::vector<IdentityEdit> live = wanted(liveEdits(*file));
    QCOMPARE(live.size(), std::size_t{1});
    QCOMPARE(live[0].sides[0], std::vector<std::uint32_t>{4});
    QCOMPARE(live[0].sides[1], std::vector<std::uint32_t>{7});
    QVERIFY(wanted(liveValueEdits(*file)).empty());
}

void TestMigrate::importsThatSchemaEightKnewStay()
{
    const auto file = wanted(Connection::openScratch());
    wanted(file->execute("PRAGMA foreign_keys=OFF")); // as where a file is brought up
    for (const std::string_view script : schemaScripts().first(8))
        wanted(file->execute(std::string(script)));
    wanted(file->execute(
        "INSERT INTO source (id, name, match_key) VALUES (1, 'shop', 'shop');"
        "INSERT INTO import (id, source, file_name, file_size, sha256, mapping, mapping_sha256, data_date, started, "
        "finished, undone, counts, report, rejects, reject_checksum) VALUES "
        "(3, 1, 'a.csv', 7, printf('%064d', 5), '{\"version\": 1}', printf('%064d', 6), '2026-11-20', "
        "'2026-11-20T10:00:00Z', '2026-11-20T10:00:01Z', NULL, '{\"primary\": \"customer\", \"entities\": {}}', '{}', "
        "1, 17);"
        "INSERT INTO reject (import, line, column_index, whole_row, reason, text) VALUES (3, 2, -1, 1, 'why', 'x')"));
    wanted(file->execute(std::string(schemaScripts()[8])));
    wanted(file->execute("PRAGMA foreign_keys=ON"));
    QVERIFY(!wanted(file->queryText("PRAGMA foreign_key_check")));
    const std::vector<ImportRecord> records = wanted(importRecords(*file));
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].id, 3U);
    QCOMPARE(records[0].fileHash, std::string(63, '0') + '5');
    QCOMPARE(records[0].mappingJson, std::string("{\"version\": 1}"));
    QVERIFY(wanted(identicalImport(*file, records[0].fileHash, records[0].mappingJson)) == 3U);
    int rejects = 0;
    wanted(forEachReject(*file, 3, [&rejects](const RejectedRow &row) { rejects += row.text == "x" ? 1 : 0; }));
    QCOMPARE(rejects, 1);
}

void TestMigrate::ourScriptsMakeStrictTablesWithoutFractions()
{
    const auto scratch = wanted(Connection::openScratch());
    for (const std::string_view script : schemaScripts())
        wanted(scratch->execute(std::string(script)));
    QCOMPARE(static_cast<int>(schemaScripts().size()), schemaVersion);
    QCOMPARE(wanted(scratch->queryInteger(
                        "SELECT count(*) FROM pragma_table_list WHERE NOT strict AND name NOT GLOB 'sqlite_*'"))
                 .value_or(-1),
             0);
    QCOMPARE(wanted(scratch->queryInteger("SELECT count(*) FROM pragma_table_list t, pragma_table_info(t.name) c "
                                          "WHERE t.strict AND c.type NOT IN ('INTEGER', 'TEXT', 'BLOB')"))
                 .value_or(-1),
             0);
}

QTEST_GUILESS_MAIN(TestMigrate)
#include "tst_migrate.moc"
