// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_rows.h"
#include "store/layer_io.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"

#include <QTest>

#include <random>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;

namespace {

using Wide = std::vector<std::int64_t>;

/// A new workspace with some imports, open for writing.
struct Open {
    Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    Connection &connection = file.connection();
    Transaction transaction = wanted(Transaction::begin(connection));

    std::uint32_t addImport()
    {
        ImportRecord record;
        record.source = "Shop";
        record.fileName = "orders.csv";
        record.fileHash = std::string(64, 'a');
        return wanted(insertImport(connection, record));
    }
    std::int64_t count(const char *table)
    {
        return wanted(connection.queryInteger("SELECT count(*) FROM " + std::string(table))).value_or(-1);
    }
};

Wide numbers(std::size_t rows, std::int64_t from)
{
    Wide values(rows);
    for (std::size_t i = 0; i < rows; ++i)
        values[i] = from + static_cast<std::int64_t>(i * 7 % 1000);
    return values;
}

PackedColumn readPacked(Connection &connection, PackId pack, const char *name)
{
    const auto stored = wanted(readColumn(connection, pack, name));
    if (!stored)
        qFatal("no column %s", name);
    return stored->column;
}

} // namespace

class TestLayerIo : public QObject
{
    Q_OBJECT

private slots:
    void columnsComeBackFromTheFile();
    void longColumnsComeBackFromTheFile();
    void emptyColumnsComeBackFromTheFile();
    void columnsThatAreNotThereAreNothing();
    void codesKeepTheirWords();
    void removingAPackTakesEverythingWithIt();
    void wordsStayAsLongAsAColumnNeedsThem();
    void damagedPiecesAreNamed();
    void missingPiecesAreNoticed();
    void undoneImportsHaveNoLiveLayers();
    void anImportSaysOneThingAboutAnEntity();
    void currentPartsComeBack();
    void undoMakesTheMergedStateStale();
    void identitySegmentsComeBackInOrder();
};

void TestLayerIo::columnsComeBackFromTheFile()
{
    Open open;
    const PackId pack = wanted(createPack(open.connection, 3));
    columns::TextColumn texts;
    for (const char *text : {"Ayşe", "", "Ömər"})
        texts.append(text);
    wanted(writeColumn(open.connection, pack, "customer.full_name", packed(texts)));
    wanted(writeColumn(open.connection, pack, "#line", packedIntegers(Wide{2, 3, columns::missingInteger})));
    wanted(writeColumn(open.connection, pack, "order.total", packedIntegers(Wide{1250, 0, 99'999'999}, 2)));
    QCOMPARE(wanted(packRows(open.connection, pack)), 3U);
    const auto names = wanted(columnNames(open.connection, pack));
    QVERIFY(names == (std::vector<std::string>{"customer.full_name", "#line", "order.total"}));
    QCOMPARE(wanted(unpackedIntegers(readPacked(open.connection, pack, "#line"))),
             (Wide{2, 3, columns::missingInteger}));
    const PackedColumn total = readPacked(open.connection, pack, "order.total");
    QCOMPARE(int{total.scale}, 2);
    QCOMPARE(int{total.width}, 4);
    QCOMPARE(wanted(unpackedTexts(readPacked(open.connection, pack, "customer.full_name"))).bytes, texts.bytes);
}

void TestLayerIo::longColumnsComeBackFromTheFile()
{
    Open open;
    std::mt19937_64 random(4);
    Wide values(700'000);
    for (std::int64_t &value : values)
        value = static_cast<std::int64_t>(random() >> 1);
    const PackId pack = wanted(createPack(open.connection, values.size()));
    wanted(writeColumn(open.connection, pack, "#key", packedIntegers(values)));
    QVERIFY(open.count("column_piece") > 2);
    wanted(open.transaction.commit());
    WorkspaceFile other = wanted(WorkspaceFile::open(open.folder.path("a.dilim"), WorkspaceFile::Mode::ReadOnly));
    QVERIFY(wanted(unpackedIntegers(readPacked(other.connection(), pack, "#key"))) == values);
}

void TestLayerIo::emptyColumnsComeBackFromTheFile()
{
    Open open;
    const PackId pack = wanted(createPack(open.connection, 0));
    wanted(writeColumn(open.connection, pack, "#line", packedIntegers(Wide{})));
    wanted(writeColumn(open.connection, pack, "customer.email", packed(columns::TextColumn{})));
    QCOMPARE(wanted(unpackedIntegers(readPacked(open.connection, pack, "#line"))).size(), 0U);
    QCOMPARE(wanted(unpackedTexts(readPacked(open.connection, pack, "customer.email"))).size(), 0U);
}

void TestLayerIo::columnsThatAreNotThereAreNothing()
{
    Open open;
    const PackId pack = wanted(createPack(open.connection, 0));
    QVERIFY(!wanted(readColumn(open.connection, pack, "customer.city")));
    QCOMPARE(shown(codeOf(packRows(open.connection, PackId{99}))), shown("workspace.damaged"));
}

void TestLayerIo::codesKeepTheirWords()
{
    Open open;
    columns::Dictionary dictionary(columns::Dictionary::Compare::ByMatchKey);
    dictionary.add("İstanbul");
    dictionary.add("Bakı");
    const PackId words = wanted(writeWords(open.connection, dictionary));
    QVERIFY(wanted(readWords(open.connection, words)) == (std::vector<std::string>{"", "İstanbul", "Bakı"}));
    const PackId pack = wanted(createPack(open.connection, 4));
    wanted(writeColumn(open.connection, pack, "customer.city", packedCodes(std::vector<std::uint32_t>{1, 0, 2, 1}),
                       words));
    const auto stored = wanted(readColumn(open.connection, pack, "customer.city"));
    QVERIFY(stored && stored->words == words);
    const auto shared = std::make_shared<const columns::Dictionary>(dictionary);
    const auto column = std::get<columns::CodeColumn>(wanted(unpacked(stored->column, shared)));
    QCOMPARE(shown(column.dictionary->word(column.at(2))), shown("Bakı"));
    QVERIFY(wanted(readWords(open.connection, wanted(writeWords(open.connection, std::vector<std::string>{""}))))
            == std::vector<std::string>{""});
}

void TestLayerIo::removingAPackTakesEverythingWithIt()
{
    Open open;
    const PackId kept = wanted(createPack(open.connection, 5));
    wanted(writeColumn(open.connection, kept, "#line", packedIntegers(numbers(5, 0))));
    const PackId words = wanted(writeWords(open.connection, std::vector<std::string>{"", "a", "b"}));
    const PackId pack = wanted(createPack(open.connection, 5000));
    wanted(writeColumn(open.connection, pack, "#line", packedIntegers(numbers(5000, 0))));
    wanted(
        writeColumn(open.connection, pack, "customer.city", packedCodes(std::vector<std::uint32_t>(5000, 1)), words));
    wanted(removePack(open.connection, pack));
    QCOMPARE(open.count("pack"), 1);
    QCOMPARE(open.count("packed_column"), 1);
    QCOMPARE(open.count("column_piece"), 1);
    QCOMPARE(open.count("piece_bytes"), 1);
    wanted(open.transaction.commit()); // no foreign key is left dangling
    QCOMPARE(wanted(unpackedIntegers(readPacked(open.connection, kept, "#line"))), numbers(5, 0));
}

void TestLayerIo::wordsStayAsLongAsAColumnNeedsThem()
{
    Open open;
    const PackId words = wanted(writeWords(open.connection, std::vector<std::string>{"", "a"}));
    const PackId first = wanted(createPack(open.connection, 1));
    const PackId second = wanted(createPack(open.connection, 1));
    for (const PackId pack : {first, second})
        wanted(writeColumn(open.connection, pack, "customer.city", packedCodes(std::vector<std::uint32_t>{1}), words));
    wanted(removePack(open.connection, first));
    QCOMPARE(wanted(readWords(open.connection, words)).size(), 2U);
    wanted(removePack(open.connection, second));
    QCOMPARE(open.count("pack"), 0);
}

void TestLayerIo::damagedPiecesAreNamed()
{
    Open open;
    const PackId pack = wanted(createPack(open.connection, 3000));
    wanted(writeColumn(open.connection, pack, "order.total", packedIntegers(numbers(3000, 5))));
    wanted(open.connection.execute("UPDATE piece_bytes SET bytes = zeroblob(length(bytes))"));
    const Result<Wide> values = unpackedIntegers(readPacked(open.connection, pack, "order.total"));
    QVERIFY(!values);
    const Error error = damagedColumn(open.connection, "order.total", values.error());
    QVERIFY(error == (Error{"workspace.damaged", {open.folder.path("a.dilim"), "column order.total: checksum"}}));
    const Error other{"memory.full", {}};
    QVERIFY(damagedColumn(open.connection, "order.total", other) == other);
}

void TestLayerIo::missingPiecesAreNoticed()
{
    Open open;
    const PackId pack = wanted(createPack(open.connection, 3));
    wanted(writeColumn(open.connection, pack, "#line", packedIntegers(Wide{1, 2, 3})));
    wanted(open.connection.execute("UPDATE pack SET rows = 4"));
    QCOMPARE(shown(codeOf(readColumn(open.connection, pack, "#line"))), shown("workspace.damaged"));
}

void TestLayerIo::undoneImportsHaveNoLiveLayers()
{
    Open open;
    const std::uint32_t first = open.addImport();
    const std::uint32_t second = open.addImport();
    Layer layer;
    layer.entity = fields::Entity::OrderLine;
    layer.role = LayerRole::Mentioned;
    layer.sort = LayerSort::CustomerTime;
    layer.rows = 12;
    layer.detail = "{\"x\":1}";
    for (const std::uint32_t import : {second, first}) {
        layer.import = import;
        layer.pack = wanted(createLayer(open.connection, layer));
    }
    QCOMPARE(wanted(liveLayers(open.connection)).size(), 2U);
    wanted(open.connection.execute("UPDATE import SET undone = '2026-01-01T00:00:00Z' WHERE id = 2"));
    const auto live = wanted(liveLayers(open.connection));
    QCOMPARE(live.size(), 1U);
    QVERIFY(live.front().pack == layer.pack);
    QCOMPARE(live.front().import, first);
    QVERIFY(live.front().entity == layer.entity && live.front().role == layer.role && live.front().sort == layer.sort);
    QCOMPARE(live.front().rows, 12U);
    QCOMPARE(shown(live.front().detail), shown("{\"x\":1}"));
}

void TestLayerIo::anImportSaysOneThingAboutAnEntity()
{
    Open open;
    Layer layer;
    layer.import = open.addImport();
    QVERIFY(createLayer(open.connection, layer));
    QVERIFY(!createLayer(open.connection, layer));
    layer.role = LayerRole::Mentioned;
    QVERIFY(createLayer(open.connection, layer));
    layer.import = 77; // no such import
    QVERIFY(!createLayer(open.connection, layer));
}

void TestLayerIo::currentPartsComeBack()
{
    Open open;
    const std::uint32_t first = open.addImport();
    const std::uint32_t second = open.addImport();
    CurrentPart part;
    part.name = "order";
    part.generation = 3;
    part.rows = 2;
    part.imports = {first, second};
    part.pack = wanted(createCurrentPart(open.connection, part));
    wanted(writeColumn(open.connection, part.pack, "#key", packedIntegers(Wide{8, 9})));
    QVERIFY(!createCurrentPart(open.connection, part)); // name and run are taken
    part.name = "customer";
    part.run = 1;
    QVERIFY(createCurrentPart(open.connection, part));
    const auto parts = wanted(currentParts(open.connection));
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(shown(parts[0].name), shown("customer"));
    QCOMPARE(parts[0].run, 1U);
    QCOMPARE(shown(parts[1].name), shown("order"));
    QCOMPARE(parts[1].generation, 3U);
    QCOMPARE(parts[1].rows, 2U);
    QVERIFY(parts[1].imports == (std::vector<std::uint32_t>{first, second}));
    wanted(removeCurrentPart(open.connection, parts[1].pack));
    QCOMPARE(open.count("current_part"), 1);
    QCOMPARE(open.count("current_import"), 2);
    QCOMPARE(open.count("piece_bytes"), 0);
}

void TestLayerIo::undoMakesTheMergedStateStale()
{
    Open open;
    const std::uint32_t first = open.addImport();
    const std::uint32_t second = open.addImport();
    CurrentPart part;
    part.name = "order";
    part.imports = {first};
    QVERIFY(createCurrentPart(open.connection, part));
    part.name = "customer";
    QVERIFY(createCurrentPart(open.connection, part));
    wanted(dropStaleBases(open.connection));
    QCOMPARE(open.count("current_part"), 2);
    wanted(open.connection.execute("UPDATE import SET undone = '2026-01-01T00:00:00Z' WHERE id = "
                                   + std::to_string(second)));
    wanted(dropStaleBases(open.connection));
    QCOMPARE(open.count("current_part"), 2); // no part knows of it
    wanted(open.connection.execute("UPDATE import SET undone = '2026-01-01T00:00:00Z'"));
    wanted(dropStaleBases(open.connection));
    QCOMPARE(open.count("current_part"), 0);
    QCOMPARE(open.count("pack"), 0);
}

void TestLayerIo::identitySegmentsComeBackInOrder()
{
    Open open;
    const std::uint32_t first = open.addImport();
    const std::uint32_t second = open.addImport();
    QVERIFY(createIdentitySegment(open.connection, {{}, second, 100, 5}));
    QVERIFY(createIdentitySegment(open.connection, {{}, first, 0, 100}));
    QVERIFY(!createIdentitySegment(open.connection, {{}, first, 105, 1})); // one segment an import
    const auto segments = wanted(identitySegments(open.connection));
    QCOMPARE(segments.size(), 2U);
    QCOMPARE(segments[0].firstKey, 0U);
    QCOMPARE(segments[0].keys, 100U);
    QCOMPARE(segments[1].import, second);
}

QTEST_GUILESS_MAIN(TestLayerIo)
#include "tst_layer_io.moc"
