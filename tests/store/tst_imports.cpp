// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"
#include "store/digest.h"
#include "store/import_rows.h"
#include "store/imports.h"
#include "store/layer_io.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

constexpr Moment started{1'700'000'000'123};
constexpr Moment finished{1'700'000'005'000};
constexpr Moment undoneAt{1'800'000'000'000};

ImportRecord orderImport()
{
    ImportRecord record;
    record.source = "Shopify, main shop";
    record.fileName = "siparişler 2026.csv";
    record.fileSize = 5'000'000'000;
    record.fileHash = std::string(64, 'c');
    record.mappingJson = "{\"version\":1}";
    record.dataDate = *dateFromCivil(2026, 2, 13);
    record.started = started;
    record.finished = finished;
    record.reportJson = "{\"columns\":[]}";
    record.outcome.rowsRead = 105;
    record.outcome.rejected = 5;
    record.outcome.primary = fields::Entity::Order;
    const auto orders = static_cast<std::size_t>(fields::Entity::Order);
    record.outcome.entities[orders] = {50, 20, 20, 10, 3, 7};
    record.outcome.feeds[orders] = true;
    record.outcome.feeds[static_cast<std::size_t>(fields::Entity::Customer)] = true;
    return record;
}

/// A workspace with imports, each with a layer of one column and some rejects.
struct Shop {
    Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));

    std::uint32_t add(const ImportRecord &record)
    {
        Connection &connection = file.connection();
        Transaction transaction = wanted(Transaction::begin(connection));
        const std::uint32_t id = wanted(insertImport(connection, record));
        Layer layer;
        layer.import = id;
        layer.rows = 2;
        const PackId pack = wanted(createLayer(connection, layer));
        wanted(writeColumn(connection, pack, "#line", packedIntegers(std::vector<std::int64_t>{2, 3})));
        const ingest::RowIssue issues[] = {{12, -1, true, "too_few_cells", "a;b"},
                                           {90, 3, false, "not_a_date", "31/02"}};
        wanted(writeRejects(connection, id, issues));
        wanted(sealChange(connection, "import.added", "{}"));
        wanted(transaction.commit());
        return id;
    }
};

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void importsAreListedAsTheyWere();
    void anOutcomeCanBeSetAtTheEnd();
    void undoMarksTheImportAndNothingElse();
    void undoOfUnknownOrUndoneImportsIsRefused();
    void undoDropsWhatWasMergedFromIt();
    void identicalFilesAreFoundWhileTheyLive();
    void rejectsComeBackInFileOrder();
    void sourcesAreOneBySpelling();
    void mappingsAreRememberedByShape();
    void customFieldsKeepTheirFirstType();
    void recordsThatMakeNoSenseAreDamage_data();
    void recordsThatMakeNoSenseAreDamage();
};

void TestImports::importsAreListedAsTheyWere()
{
    Shop shop;
    const ImportRecord written = orderImport();
    QCOMPARE(shop.add(written), 1U);
    QCOMPARE(shop.add(written), 2U);
    const auto all = wanted(imports(shop.file));
    QCOMPARE(all.size(), 2U);
    const ImportRecord &read = all.front();
    QCOMPARE(read.id, 1U);
    QCOMPARE(shown(read.source), shown(written.source));
    QCOMPARE(shown(read.fileName), shown(written.fileName));
    QCOMPARE(read.fileSize, written.fileSize);
    QCOMPARE(shown(read.fileHash), shown(written.fileHash));
    QCOMPARE(shown(read.mappingJson), shown(written.mappingJson));
    QVERIFY(read.dataDate == written.dataDate);
    QVERIFY(read.started == started && read.finished == finished);
    QVERIFY(!read.undone);
    QCOMPARE(shown(read.reportJson), shown(written.reportJson));
    QCOMPARE(read.outcome.id, 1U);
    QCOMPARE(read.outcome.rowsRead, 105U);
    QCOMPARE(read.outcome.rejected, 5U);
    QVERIFY(read.outcome.primary == fields::Entity::Order);
    QVERIFY(read.outcome.entities == written.outcome.entities);
    QVERIFY(read.outcome.feeds == written.outcome.feeds);
}

void TestImports::anOutcomeCanBeSetAtTheEnd()
{
    Shop shop;
    const std::uint32_t id = shop.add(orderImport());
    ImportOutcome outcome;
    outcome.rowsRead = 7;
    outcome.entities[0].created = 7;
    outcome.feeds[0] = true;
    wanted(setOutcome(shop.file.connection(), id, outcome, undoneAt));
    const auto all = wanted(imports(shop.file));
    QCOMPARE(all.front().outcome.rowsRead, 7U);
    QCOMPARE(all.front().outcome.entities[0].created, 7U);
    QVERIFY(all.front().finished == undoneAt);
}

void TestImports::undoMarksTheImportAndNothingElse()
{
    Shop shop;
    shop.add(orderImport());
    const std::uint32_t second = shop.add(orderImport());
    shop.add(orderImport());
    wanted(undoImport(shop.file, second, undoneAt));
    const auto all = wanted(imports(shop.file));
    QCOMPARE(all.size(), 3U);
    QVERIFY(!all[0].undone && !all[2].undone);
    QVERIFY(all[1].undone == undoneAt);
    QCOMPARE(wanted(liveLayers(shop.file.connection())).size(), 2U);
    QCOMPARE(wanted(rejects(shop.file, second)).size(), 2U);
    Progress progress;
    QVERIFY(wanted(check(shop.file, progress)).problems.empty());
}

void TestImports::undoOfUnknownOrUndoneImportsIsRefused()
{
    Shop shop;
    const std::uint32_t id = shop.add(orderImport());
    const std::string before = wanted(contentDigest(shop.file));
    QCOMPARE(shown(outcomeOf(undoImport(shop.file, 9, undoneAt))), shown("import.unknown|9"));
    QCOMPARE(wanted(contentDigest(shop.file)), before);
    wanted(undoImport(shop.file, id, undoneAt));
    QCOMPARE(shown(outcomeOf(undoImport(shop.file, id, undoneAt))), shown("import.already_undone|1"));
}

void TestImports::undoDropsWhatWasMergedFromIt()
{
    Shop shop;
    const std::uint32_t id = shop.add(orderImport());
    Connection &connection = shop.file.connection();
    const std::string before = wanted(contentDigest(shop.file));
    CurrentPart part;
    part.name = "customer";
    part.imports = {id};
    QVERIFY(createCurrentPart(connection, part));
    QCOMPARE(wanted(contentDigest(shop.file)), before); // what follows from the layers is no content of its own
    wanted(undoImport(shop.file, id, undoneAt));
    QVERIFY(wanted(currentParts(connection)).empty());
}

void TestImports::identicalFilesAreFoundWhileTheyLive()
{
    Shop shop;
    const ImportRecord record = orderImport();
    Connection &connection = shop.file.connection();
    QVERIFY(!wanted(identicalImport(connection, record.fileHash, record.mappingJson)));
    const std::uint32_t id = shop.add(record);
    QVERIFY(wanted(identicalImport(connection, record.fileHash, record.mappingJson)) == id);
    QVERIFY(!wanted(identicalImport(connection, record.fileHash, "{}")));
    QVERIFY(!wanted(identicalImport(connection, std::string(64, 'd'), record.mappingJson)));
    wanted(undoImport(shop.file, id, undoneAt));
    QVERIFY(!wanted(identicalImport(connection, record.fileHash, record.mappingJson)));
}

void TestImports::rejectsComeBackInFileOrder()
{
    Shop shop;
    const std::uint32_t id = shop.add(orderImport());
    const auto rows = wanted(rejects(shop.file, id));
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].line, 12U);
    QCOMPARE(rows[0].column, -1);
    QVERIFY(rows[0].wholeRow);
    QCOMPARE(shown(rows[0].reason), shown("too_few_cells"));
    QCOMPARE(rows[1].column, 3);
    QVERIFY(!rows[1].wholeRow);
    QCOMPARE(shown(rows[1].text), shown("31/02"));
    QVERIFY(wanted(rejects(shop.file, 5)).empty());
}

void TestImports::sourcesAreOneBySpelling()
{
    Shop shop;
    Connection &connection = shop.file.connection();
    const std::uint32_t first = wanted(sourceId(connection, " İYS Mağaza "));
    QCOMPARE(wanted(sourceId(connection, "iys magaza")), first);
    QVERIFY(wanted(sourceId(connection, "")) != first); // the nameless source is one too
    QCOMPARE(wanted(sourceId(connection, "")), wanted(sourceId(connection, " ")));
    const auto all = wanted(sources(connection));
    QCOMPARE(all.size(), 2U);
    QCOMPARE(shown(all[0].name), shown("İYS Mağaza"));
}

void TestImports::mappingsAreRememberedByShape()
{
    Shop shop;
    Connection &connection = shop.file.connection();
    constexpr std::uint64_t shape = 0xfedcba9876543210;
    QVERIFY(wanted(rememberedMappings(shop.file)).empty());
    ingest::Mapping mapping;
    mapping.source = "Shop";
    mapping.primary = fields::Entity::Order;
    wanted(rememberMapping(connection, shape, "no JSON"));
    QCOMPARE(shown(codeOf(rememberedMappings(shop.file))), shown("workspace.damaged"));
    wanted(rememberMapping(connection, shape, ingest::mappingToJson(mapping)));
    QVERIFY(wanted(rememberedMappings(shop.file)) == (std::map{std::pair{shape, mapping}}));
}

void TestImports::customFieldsKeepTheirFirstType()
{
    Shop shop;
    Connection &connection = shop.file.connection();
    fields::Field kids{"customer.kids", fields::Entity::Customer, fields::ValueType::Number, fields::Shelf::Who,
                       "Kids"};
    const fields::Field note{"line.note", fields::Entity::OrderLine, fields::ValueType::Text, fields::Shelf::Who,
                             "Note"};
    wanted(addCustomFields(connection, std::vector{kids, note}));
    kids.type = fields::ValueType::Text;
    wanted(addCustomFields(connection, std::vector{kids}));
    const auto all = wanted(customFields(connection));
    QCOMPARE(all.size(), 2U);
    QCOMPARE(shown(all[0].id), shown("customer.kids"));
    QVERIFY(all[0].type == fields::ValueType::Number);
    QVERIFY(all[0].custom && !all[0].personal);
    QVERIFY(all[1].entity == fields::Entity::OrderLine);
    QVERIFY(all[1].personal); // free text may name people
}

void TestImports::recordsThatMakeNoSenseAreDamage_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("counts") << "counts = '{}'";
    QTest::newRow("an entity that nobody knows") << "counts = '{\"primary\":\"ghost\",\"entities\":{}}'";
    QTest::newRow("a day that was never") << "data_date = '2026-02-31'";
    QTest::newRow("a moment that is none") << "undone = 'yesterday Z'";
}

void TestImports::recordsThatMakeNoSenseAreDamage()
{
    QFETCH(QString, change);
    Shop shop;
    shop.add(orderImport());
    wanted(shop.file.connection().execute("UPDATE import SET " + change.toStdString()));
    QCOMPARE(shown(codeOf(imports(shop.file))), shown("workspace.damaged"));
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
