// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/digest.h"
#include "store/import_rows.h"
#include "store/layer_io.h"
#include "store/segments.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

#include <random>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

constexpr std::uint64_t layerRows = 4 * (400'000);

/// A workspace with a customer layer of several pieces, words, keys, rejects and a segment.
WorkspaceFile filledWorkspace(const std::string &path)
{
    WorkspaceFile file = newWorkspace(path);
    Connection &connection = file.connection();
    Transaction transaction = wanted(Transaction::begin(connection));
    ImportRecord record;
    record.source = "Shop";
    record.fileHash = std::string(64, 'e');
    record.mappingJson = "{}";
    record.outcome.rowsRead = layerRows + 1;
    record.outcome.rejected = 1;
    record.outcome.entities[0].created = layerRows;
    record.outcome.feeds[0] = true;
    const std::uint32_t import = wanted(insertImport(connection, record));
    Layer layer;
    layer.import = import;
    layer.rows = layerRows;
    const PackId pack = wanted(createLayer(connection, layer));
    std::mt19937_64 random(5);
    std::vector<std::int64_t> keys(layerRows);
    for (std::int64_t &key : keys)
        key = static_cast<std::int64_t>(random() >> 1);
    wanted(writeColumn(connection, pack, "#key", packedIntegers(keys)));
    const PackId words = wanted(writeWords(connection, std::vector<std::string>{"", "Ankara", "Bakı"}));
    wanted(
        writeColumn(connection, pack, "customer.city", packedCodes(std::vector<std::uint32_t>(layerRows, 2)), words));
    const PackId ledger = wanted(createIdentitySegment(connection, {{}, import, 0, 2}));
    wanted(writeColumn(connection, ledger, "#value", packedIntegers(std::vector<std::int64_t>{5, 6})));
    const ingest::RowIssue issue{7, -1, true, "too_few_cells", "Ada;"};
    wanted(writeRejects(connection, import, std::span(&issue, 1)));
    wanted(sealChange(connection, "import.added", "{}"));
    wanted(transaction.commit());
    wanted(saveSegment(file, "Loyal", "{}"));
    return file;
}

/// Codes and arguments of all problems, in order.
std::string problemsOf(WorkspaceFile &file)
{
    Progress progress;
    std::string text;
    for (const Error &problem : wanted(check(file, progress)).problems) {
        text += problem.code;
        for (const std::string &argument : problem.arguments)
            text += '|' + argument;
        text += ' ';
    }
    return text;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFileHasNoProblems();
    void aReaderCanCheck();
    void everyKindOfDamageIsNamed_data();
    void everyKindOfDamageIsNamed();
    void anyChangeOfContentChangesTheDigest_data();
    void anyChangeOfContentChangesTheDigest();
    void equalContentHasEqualDigests();
    void flippedBytesAreNoticedAndNeverCrash();
    void itCanBeCancelled();
    void theDigestIsQuickWithManyPieces();
};

void TestCheck::aSoundFileHasNoProblems()
{
    const Folder folder;
    WorkspaceFile file = filledWorkspace(folder.path("a.dilim"));
    Progress progress;
    const CheckReport report = wanted(check(file, progress));
    QCOMPARE(shown(problemsOf(file)), QString());
    QVERIFY(report.pieces >= 5);
    QVERIFY(report.bytes > layerRows * 7);
    QCOMPARE(progress.done(), progress.total());
    QCOMPARE(progress.total(), report.bytes);
}

void TestCheck::aReaderCanCheck()
{
    const Folder folder;
    filledWorkspace(folder.path("a.dilim"));
    WorkspaceFile file = wanted(WorkspaceFile::open(folder.path("a.dilim"), WorkspaceFile::Mode::ReadOnly));
    QCOMPARE(shown(problemsOf(file)), QString());
}

void TestCheck::everyKindOfDamageIsNamed_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("problems");
    QTest::newRow("bytes of a piece") << "UPDATE piece_bytes SET bytes = zeroblob(length(bytes)) WHERE id = 2"
                                      << "check.piece|1|#key|1 ";
    QTest::newRow("a checksum") << "UPDATE column_piece SET checksum = checksum + 1 WHERE bytes = 2"
                                << "check.piece|1|#key|1 check.digest ";
    QTest::newRow("a missing piece") << "DELETE FROM column_piece WHERE bytes = 1"
                                     << "check.orphan_bytes|1 check.rows|1|#key check.digest ";
    QTest::newRow("rows of a layer") << "UPDATE pack SET rows = rows + 1 WHERE id = 1"
                                     << "check.rows|1|#key check.rows|1|customer.city check.digest ";
    QTest::newRow("a layer without its row") << "DELETE FROM layer"
                                             << "check.orphan|1 check.digest ";
    QTest::newRow("counts that do not add up")
        << "UPDATE import SET counts = replace(counts, '\"rejected\":1', '\"rejected\":2')"
        << "check.digest check.counts|1 ";
    QTest::newRow("text of a reject") << "UPDATE reject SET text = 'Eda;'"
                                      << "check.rejects|1 ";
    QTest::newRow("a reject that is gone") << "DELETE FROM reject"
                                           << "check.rejects|1 ";
    QTest::newRow("an import without a source") << "PRAGMA foreign_keys=OFF; DELETE FROM source; PRAGMA foreign_keys=ON"
                                                << "check.foreign_key|import check.digest ";
    QTest::newRow("a segment") << "UPDATE segment SET rule = '[]'"
                               << "check.digest ";
}

void TestCheck::everyKindOfDamageIsNamed()
{
    QFETCH(QString, change);
    QFETCH(QString, problems);
    const Folder folder;
    WorkspaceFile file = filledWorkspace(folder.path("a.dilim"));
    wanted(file.connection().execute(change.toStdString()));
    QCOMPARE(shown(problemsOf(file)), problems);
}

void TestCheck::anyChangeOfContentChangesTheDigest_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change :
         {"UPDATE setting SET value = 'AZN' WHERE key = 'currency'", "UPDATE source SET name = 'x'",
          "UPDATE import SET undone = '2026-01-01T00:00:00Z'", "UPDATE import SET report = 'x'",
          "UPDATE import SET file_name = 'x'", "UPDATE layer SET role = 'mentioned'",
          "UPDATE packed_column SET scale = 1", "UPDATE column_piece SET checksum = 0 WHERE bytes = 4",
          "UPDATE column_piece SET rows = rows - 1 WHERE number = 1",
          "UPDATE column_piece SET checksum = 0 WHERE packed_column = (SELECT max(id) FROM packed_column)",
          "UPDATE identity SET first_key = 1", "UPDATE import SET reject_checksum = 0",
          "INSERT INTO field VALUES (1, 'customer.x', 'customer', 'text', 'X')", "INSERT INTO mapping VALUES (1, '{}')",
          "UPDATE segment SET colour = 3"})
        QTest::newRow(change) << QString::fromUtf8(change);
}

void TestCheck::anyChangeOfContentChangesTheDigest()
{
    QFETCH(QString, change);
    const Folder folder;
    WorkspaceFile file = filledWorkspace(folder.path("a.dilim"));
    const std::string before = wanted(contentDigest(file));
    wanted(file.connection().execute(change.toStdString()));
    QVERIFY(wanted(contentDigest(file)) != before);
}

void TestCheck::equalContentHasEqualDigests()
{
    const Folder folder;
    WorkspaceFile first = filledWorkspace(folder.path("a.dilim"));
    WorkspaceFile second = filledWorkspace(folder.path("b.dilim"));
    QCOMPARE(wanted(contentDigest(first)), wanted(contentDigest(second)));
    QCOMPARE(wanted(contentDigest(first)).size(), 64U);
    wanted(first.connection().copyTo(folder.path("copy.dilim")));
    WorkspaceFile copy = wanted(WorkspaceFile::open(folder.path("copy.dilim"), WorkspaceFile::Mode::ReadOnly));
    QCOMPARE(wanted(contentDigest(copy)), wanted(contentDigest(first)));
    QCOMPARE(shown(problemsOf(copy)), QString());
}

void TestCheck::flippedBytesAreNoticedAndNeverCrash()
{
    const Folder folder;
    const std::string path = folder.path("a.dilim");
    filledWorkspace(path);
    const QByteArray sound = contentOf(path);
    constexpr unsigned seed = 77;
    std::mt19937_64 random(seed);
    int noticed = 0;
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<std::uint64_t>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
        writeContent(path, bytes);
        Result<WorkspaceFile> file = WorkspaceFile::open(path, WorkspaceFile::Mode::ReadOnly);
        if (!file || !problemsOf(*file).empty())
            ++noticed;
        else
            QVERIFY2(wanted(contentDigest(*file)).size() == 64, qPrintable(QString::number(at)));
    }
    // What is left over are bytes that say nothing: free space of pages, text of the audit log.
    QVERIFY2(noticed >= rounds * 8 / 10, qPrintable(QString::number(noticed)));
}

void TestCheck::itCanBeCancelled()
{
    const Folder folder;
    WorkspaceFile file = filledWorkspace(folder.path("a.dilim"));
    Progress progress;
    progress.cancel();
    QCOMPARE(shown(codeOf(check(file, progress))), shown(cancelledCode));
    QCOMPARE(shown(problemsOf(file)), QString()); // and is usable afterwards
}

void TestCheck::theDigestIsQuickWithManyPieces()
{
    const Folder folder;
    WorkspaceFile file = filledWorkspace(folder.path("a.dilim"));
    Connection &connection = file.connection();
    Transaction transaction = wanted(Transaction::begin(connection));
    const std::vector<std::int64_t> one{1};
    Layer layer;
    layer.role = LayerRole::Mentioned;
    layer.rows = 1;
    for (std::uint32_t i = 0; i < 50; ++i) {
        ImportRecord record;
        record.fileHash = std::string(64, 'f');
        layer.import = wanted(insertImport(connection, record));
        const PackId pack = wanted(createLayer(connection, layer));
        for (int column = 0; column < 200; ++column)
            wanted(writeColumn(connection, pack, "customer.x" + std::to_string(column), packedIntegers(one)));
    }
    QElapsedTimer clock;
    clock.start();
    QVERIFY(computeDigest(connection));
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed()))); // about 30 ms, with a wide margin
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
