// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_origins.h"

#include "store/imports.h"
#include "support/store_tables.h"
#include "workspace_fixture.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using fields::Entity;

namespace {

/// "name import:line" of every row of a table; the name is what the field says.
std::string originsText(const columns::Table &table, std::string_view field, fields::ValueType type,
                        const columns::RowOrigins &origins)
{
    if (origins.size() != table.rows)
        return std::to_string(origins.size()) + " origins of " + std::to_string(table.rows) + " rows";
    std::string text;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const columns::Origin origin = origins.at(row);
        text += (text.empty() ? "" : ", ") + cellText(*table.find(field), type, row) + " "
            + std::to_string(origin.import) + ":" + std::to_string(origin.line);
    }
    return text;
}

std::string orders(const columns::Snapshot &snapshot)
{
    return originsText(snapshot.orders, "order.id", fields::ValueType::Identifier, snapshot.orderOrigin.get());
}

std::string lines(const columns::Snapshot &snapshot)
{
    return originsText(snapshot.lines, "line.name", fields::ValueType::Category, snapshot.lineOrigin.get());
}

std::string events(const columns::Snapshot &snapshot)
{
    return originsText(snapshot.events, "event.type", fields::ValueType::Category, snapshot.eventOrigin.get());
}

void import(store::WorkspaceFile &file, Entity entity, std::string_view table)
{
    const auto outcome = importTable(file, entity, table);
    if (!outcome)
        qFatal("%s", outcome.error().code.c_str());
}

constexpr std::string_view firstOrders = R"(
order.id|customer.external_id|order.at|order.total
A1|2|2026-01-03T00:00:00Z|10
A2|1|2026-01-02T00:00:00Z|20
A3|2|2026-01-01T00:00:00Z|30
)";
constexpr std::string_view laterOrders = R"(
order.id|customer.external_id|order.at|order.total
A4|1|2026-01-04T00:00:00Z|40
A1|2|2026-01-03T00:00:00Z|15
)";

} // namespace

class TestFactOrigins : public QObject
{
    Q_OBJECT

private slots:
    void rowsOfOneImportKnowTheirLines();
    void rowsKnowTheNewestImportThatHasThem();
    void linesAreThoseOfTheNewestImportOfTheirOrder();
    void eventsWithoutANumberAreRecognisedByTheirCells();
    void undoneImportsAreNoOrigin();
    void manyImportsThatShareABaseKnowTheirLines();
    void factsThatNobodyImportedHaveNoOrigins();
};

// The rows stand by customer, then time.
void TestFactOrigins::rowsOfOneImportKnowTheirLines()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::Order, firstOrders);
    QCOMPARE(orders(*snapshotOf(file)), std::string("A3 1:4, A1 1:2, A2 1:3"));
}

void TestFactOrigins::rowsKnowTheNewestImportThatHasThem()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::Order, firstOrders);
    import(file, Entity::Order, laterOrders);
    QCOMPARE(orders(*snapshotOf(file)), std::string("A3 1:4, A1 2:3, A2 1:3, A4 2:2"));
}

void TestFactOrigins::linesAreThoseOfTheNewestImportOfTheirOrder()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::OrderLine, R"(
order.id|customer.external_id|order.at|line.name|line.price
B2|1|2026-01-02T00:00:00Z|pen|1
B1|1|2026-01-01T00:00:00Z|cup|2
B2|1|2026-01-02T00:00:00Z|ink|3
)");
    QCOMPARE(lines(*snapshotOf(file)), std::string("cup 1:3, pen 1:2, ink 1:4"));
    import(file, Entity::OrderLine, R"(
order.id|customer.external_id|order.at|line.name|line.price
B3|1|2026-01-03T00:00:00Z|bag|1
B2|1|2026-01-02T00:00:00Z|pen|1
)");
    QCOMPARE(lines(*snapshotOf(file)), std::string("cup 1:3, pen 2:3, bag 2:2"));
}

void TestFactOrigins::eventsWithoutANumberAreRecognisedByTheirCells()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::Event, R"(
customer.external_id|event.type|event.at
1|view|2026-01-02T00:00:00Z
1|cart|2026-01-01T00:00:00Z
)");
    import(file, Entity::Event, R"(
customer.external_id|event.type|event.at
1|buy|2026-01-03T00:00:00Z
1|view|2026-01-02T00:00:00Z
)");
    QCOMPARE(events(*snapshotOf(file)), std::string("cart 1:3, view 2:3, buy 2:2"));
}

void TestFactOrigins::undoneImportsAreNoOrigin()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::Order, firstOrders);
    import(file, Entity::Order, laterOrders);
    wanted(store::undoImport(file, 2, {1'790'000'000'000}));
    QCOMPARE(orders(*snapshotOf(file)), std::string("A3 1:4, A1 1:2, A2 1:3"));
}

// The second import is larger than a quarter of the first: a base is written that knows no lines.
void TestFactOrigins::manyImportsThatShareABaseKnowTheirLines()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    std::string expected;
    for (int i = 1; i <= 6; ++i) {
        const std::string number = std::to_string(i);
        import(file, Entity::Order,
               "order.id|customer.external_id|order.at\nC" + number + "|1|2026-01-0" + number
                   + "T00:00:00Z\nC0|1|2025-01-01T00:00:00Z\n");
        expected += ", C" + number + " " + number + ":2";
    }
    QCOMPARE(orders(*snapshotOf(file)), "C0 6:3" + expected);
}

void TestFactOrigins::factsThatNobodyImportedHaveNoOrigins()
{
    const Folder folder;
    store::WorkspaceFile file = newWorkspace(folder.path("w.dilim"));
    import(file, Entity::Customer, "customer.external_id|customer.city\n1|Ankara\n");
    const auto snapshot = snapshotOf(file);
    QCOMPARE(snapshot->orderOrigin.get().size() + snapshot->lineOrigin.get().size()
                 + snapshot->eventOrigin.get().size(),
             std::size_t{0});
}

QTEST_GUILESS_MAIN(TestFactOrigins)
#include "tst_fact_origins.moc"
