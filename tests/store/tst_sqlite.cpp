// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

constexpr auto create = Connection::Access::Create;
constexpr auto readWrite = Connection::Access::ReadWrite;

/// A file with a table of one column of bytes.
std::unique_ptr<Connection> fileWithTable(const std::string &path)
{
    std::unique_ptr<Connection> connection = wanted(Connection::open(path, create));
    wanted(connection->execute("CREATE TABLE t (id INTEGER PRIMARY KEY, bytes BLOB) STRICT"));
    return connection;
}

Result<void> insertBytes(Connection &connection, std::size_t size)
{
    const Bytes bytes(size, 7);
    Result<Statement> statement = connection.prepare("INSERT INTO t (bytes) VALUES (?1)");
    return statement ? statement->bindBlob(1, bytes).run() : statement.error();
}

std::int64_t rows(Connection &connection)
{
    return wanted(connection.queryInteger("SELECT count(*) FROM t")).value_or(-1);
}

/// One transaction of some rows.
Result<void> writeRows(Connection &connection, int count, std::size_t size)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    for (int i = 0; i < count; ++i) {
        if (const Result<void> done = insertBytes(connection, size); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

class TestSqlite : public QObject
{
    Q_OBJECT

private slots:
    void everySettingHolds_data();
    void everySettingHolds();
    void attachingIsRefusedButCopiesWork();
    void doubleQuotedTextIsNoText();
    void valuesComeBackAsBound();
    void bindingToNoPlaceIsReported();
    void valuesThatAreTooLongAreRefused();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aFullDiskLeavesTheFileAsItWas();
    void aLimitOnFilesIsAFullDisk();
    void aSecondWriterIsToldToWait();
    void aTransactionInsideAnotherIsUndoneAlone();
    void whatIsCommittedInsideGoesWithTheOuterOne();
    void aReaderCannotBeginAWritingTransaction();
    void namesAreNeverUnderstoodAsAddresses_data();
    void namesAreNeverUnderstoodAsAddresses();
    void linksToFilesAreNotFollowedButLinksToFoldersAre();
    void aCancelledProgressStopsAQuery();
    void anInterruptStopsAQuery();
    void damageIsNamed();
};

void TestSqlite::everySettingHolds_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("answer");
    const std::pair<const char *, const char *> rows[] = {
        {"journal_mode", "delete"}, {"synchronous", "3"},  {"secure_delete", "1"},   {"cell_size_check", "1"},
        {"mmap_size", "0"},         {"temp_store", "2"},   {"busy_timeout", "5000"}, {"foreign_keys", "1"},
        {"trusted_schema", "0"},    {"page_size", "16384"}};
    for (const auto &[pragma, answer] : rows)
        QTest::newRow(pragma) << QString::fromUtf8(pragma) << QString::fromUtf8(answer);
}

void TestSqlite::everySettingHolds()
{
    QFETCH(QString, pragma);
    QFETCH(QString, answer);
    const Folder folder;
    fileWithTable(folder.path("a.db"));
    const auto connection = wanted(Connection::open(folder.path("a.db"), readWrite));
    const auto found = wanted(connection->queryText("PRAGMA " + pragma.toStdString()));
    QCOMPARE(shown(found.value_or("")), answer);
}

void TestSqlite::attachingIsRefusedButCopiesWork()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    wanted(writeRows(*connection, 3, 100));
    QVERIFY(!connection->execute("ATTACH 'b.db' AS other"));
    QCOMPARE(shown(outcomeOf(connection->copyTo(folder.path("copy.db")))), shown("ok"));
    QVERIFY(!connection->execute("ATTACH 'b.db' AS other"));
    const auto copy = wanted(Connection::open(folder.path("copy.db"), readWrite));
    QCOMPARE(rows(*copy), 3);
    QVERIFY(!connection->copyTo(folder.path("copy.db"))); // never over a file
}

void TestSqlite::doubleQuotedTextIsNoText()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    QVERIFY(!connection->queryText("SELECT \"no such column\""));
    QVERIFY(!connection->execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"));
    QVERIFY(!connection->queryText("SELECT load_extension('x')"));
}

void TestSqlite::valuesComeBackAsBound()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    Result<Statement> statement = connection->prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6");
    QVERIFY(statement);
    const std::string zero("a\0b", 3);
    const Bytes bytes{0, 1, 255};
    statement->bind(1, std::int64_t{-5}).bind(2, zero).bindBlob(3, bytes).bindNull(4);
    statement->bind(5, std::string_view()).bindBlob(6, {});
    QVERIFY(wanted(statement->step()));
    QCOMPARE(statement->columns(), 6);
    QCOMPARE(statement->integer(0), -5);
    QCOMPARE(shown(statement->text(1)), shown(zero));
    const ByteView back = statement->blob(2);
    QVERIFY(std::equal(back.begin(), back.end(), bytes.begin(), bytes.end()));
    QVERIFY(statement->isNull(3));
    QVERIFY(!statement->isNull(4)); // empty is not missing
    QVERIFY(!statement->isNull(5));
    QVERIFY(!wanted(statement->step()));
}

void TestSqlite::bindingToNoPlaceIsReported()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    Result<Statement> statement = connection->prepare("SELECT ?1");
    QVERIFY(statement);
    QCOMPARE(shown(codeOf(statement->bind(2, std::int64_t{1}).step())), shown("workspace.sql"));
    QVERIFY(wanted(statement->bind(1, std::int64_t{1}).step())); // and usable again
}

void TestSqlite::valuesThatAreTooLongAreRefused()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    QCOMPARE(shown(codeOf(insertBytes(*connection, 9'900'000))), shown("ok"));
    QCOMPARE(shown(codeOf(insertBytes(*connection, 10'000'001))), shown("workspace.too_large"));
}

void TestSqlite::aTransactionThatIsNotCommittedLeavesNothing()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    {
        Result<Transaction> transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        wanted(insertBytes(*connection, 10));
        QVERIFY(connection->inTransaction());
    }
    QVERIFY(!connection->inTransaction());
    QCOMPARE(rows(*connection), 0);
    wanted(writeRows(*connection, 2, 10));
    QCOMPARE(rows(*connection), 2);
}

void TestSqlite::aTransactionInsideAnotherIsUndoneAlone()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    Result<Transaction> outer = Transaction::begin(*connection);
    QVERIFY(outer);
    wanted(insertBytes(*connection, 10));
    {
        Result<Transaction> inner = Transaction::begin(*connection);
        QVERIFY(inner);
        wanted(insertBytes(*connection, 10));
        wanted(writeRows(*connection, 2, 10)); // a third one, committed inside the second
        QCOMPARE(rows(*connection), 4);
    }
    QVERIFY(connection->inTransaction());
    QCOMPARE(rows(*connection), 1);
    wanted(outer->commit());
    QVERIFY(!connection->inTransaction());
    QCOMPARE(rows(*connection), 1);
}

void TestSqlite::whatIsCommittedInsideGoesWithTheOuterOne()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    {
        Result<Transaction> outer = Transaction::begin(*connection);
        QVERIFY(outer);
        wanted(writeRows(*connection, 2, 10));
        QCOMPARE(rows(*connection), 2);
    }
    QVERIFY(!connection->inTransaction());
    QCOMPARE(rows(*connection), 0);
}

void TestSqlite::aFullDiskLeavesTheFileAsItWas()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    wanted(writeRows(*connection, 2, 1000));
    wanted(connection->setMaximumPages(64));
    QCOMPARE(shown(codeOf(writeRows(*connection, 10, 1'000'000))), shown("disk.full"));
    QVERIFY(!connection->inTransaction());
    QCOMPARE(rows(*connection), 2);
    QCOMPARE(shown(codeOf(writeRows(*connection, 1, 1000))), shown("ok"));
}

void TestSqlite::aLimitOnFilesIsAFullDisk()
{
    const Folder folder;
    const auto connection = fileWithTable(folder.path("a.db"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 2'000'000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const std::string outcome = codeOf(writeRows(*connection, 60, 1'000'000)); // more than the cache holds
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(shown(outcome), shown("disk.full"));
    QCOMPARE(rows(*connection), 0);
    QCOMPARE(wanted(connection->queryText("PRAGMA integrity_check")).value_or(""), std::string("ok"));
}

void TestSqlite::aSecondWriterIsToldToWait()
{
    const Folder folder;
    const auto first = fileWithTable(folder.path("a.db"));
    const auto second = wanted(Connection::open(folder.path("a.db"), readWrite));
    wanted(second->execute("PRAGMA busy_timeout=50"));
    {
        const Result<Transaction> transaction = Transaction::begin(*first);
        QVERIFY(transaction);
        QCOMPARE(shown(outcomeOf(Transaction::begin(*second))), shown("workspace.busy|" + folder.path("a.db")));
        QCOMPARE(rows(*second), 0); // reading goes on
    }
    QCOMPARE(shown(codeOf(writeRows(*second, 1, 1))), shown("ok"));
}

void TestSqlite::aReaderCannotBeginAWritingTransaction()
{
    const Folder folder;
    fileWithTable(folder.path("a.db"));
    const auto reader = wanted(Connection::open(folder.path("a.db"), Connection::Access::ReadOnly));
    QVERIFY(reader->isReadOnly());
    QCOMPARE(shown(outcomeOf(Transaction::begin(*reader))), shown("workspace.read_only|" + folder.path("a.db")));
    QCOMPARE(shown(codeOf(insertBytes(*reader, 1))), shown("workspace.read_only"));
}

void TestSqlite::namesAreNeverUnderstoodAsAddresses_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {":memory:", "file:x.db?mode=memory", "a b?c#d%20.db", "-ışğ.db"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSqlite::namesAreNeverUnderstoodAsAddresses()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    fileWithTable(name.toStdString());
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

void TestSqlite::linksToFilesAreNotFollowedButLinksToFoldersAre()
{
    const Folder folder;
    fileWithTable(folder.path("a.db"));
    QVERIFY(QFile::link(QString::fromStdString(folder.path("a.db")), QString::fromStdString(folder.path("link.db"))));
    QCOMPARE(shown(codeOf(Connection::open(folder.path("link.db"), readWrite))), shown("workspace.unreadable"));
    const std::string parent = folder.path("a.db").substr(0, folder.path("a.db").rfind('/'));
    QVERIFY(QFile::link(QString::fromStdString(parent), QString::fromStdString(folder.path("folder"))));
    QCOMPARE(shown(codeOf(Connection::open(folder.path("folder/a.db"), readWrite))), shown("ok"));
}

void TestSqlite::aCancelledProgressStopsAQuery()
{
    const auto connection = wanted(Connection::openScratch());
    constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    Progress progress;
    const CancelGuard guard(*connection, progress);
    std::thread canceller([&progress] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        progress.cancel();
    });
    const auto result = connection->queryInteger(endless);
    canceller.join();
    QCOMPARE(shown(codeOf(result)), shown(cancelledCode));
}

void TestSqlite::anInterruptStopsAQuery()
{
    const auto connection = wanted(Connection::openScratch());
    constexpr auto endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
    std::atomic<bool> done = false;
    std::thread interrupter([&] {
        while (!done) { // until one comes after the query has begun
            connection->interrupt();
            std::this_thread::yield();
        }
    });
    const auto result = connection->queryInteger(endless);
    done = true;
    interrupter.join();
    QCOMPARE(shown(codeOf(result)), shown(cancelledCode));
}

void TestSqlite::damageIsNamed()
{
    const Folder folder;
    wanted(writeRows(*fileWithTable(folder.path("a.db")), 20, 30'000));
    QByteArray bytes = contentOf(folder.path("a.db"));
    for (qsizetype i = 16'384; i < bytes.size(); ++i) // everything but the first page
        bytes[i] = static_cast<char>(i * 31);
    writeContent(folder.path("a.db"), bytes);
    const auto connection = wanted(Connection::open(folder.path("a.db"), readWrite));
    QCOMPARE(shown(codeOf(connection->queryInteger("SELECT sum(length(bytes)) FROM t"))), shown("workspace.damaged"));
}

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
