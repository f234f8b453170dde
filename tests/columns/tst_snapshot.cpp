// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/snapshot.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QTest>

using namespace dilim;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;
using fields::Entity;
using test::shown;
using test::SnapshotSource;

namespace {

/// A column as text, rows separated by blanks, "-" for nothing known: what a test compares.
QString cells(const Snapshot &snapshot, const char *field)
{
    const Column *column = snapshot.column(field);
    if (!column)
        return QStringLiteral("absent");
    QStringList result;
    for (std::size_t row = 0; row < columns::sizeOf(*column); ++row) {
        if (!columns::hasValue(*column, row))
            result += QStringLiteral("-");
        else if (const auto *integers = std::get_if<IntegerColumn>(column))
            result += QString::number(integers->at(row));
        else if (const auto *codes = std::get_if<columns::CodeColumn>(column))
            result += shown(codes->dictionary->word(codes->at(row)));
        else
            result += shown(std::get<columns::TextColumn>(*column).at(row));
    }
    return result.join(QLatin1Char(' '));
}

QString numbers(const std::vector<std::uint32_t> &values)
{
    QStringList result;
    for (const std::uint32_t value : values)
        result += QString::number(value);
    return result.join(QLatin1Char(' '));
}

SnapshotSource smallShop()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.country", "customer.birth_date"},
                        {{"7", "TR", "1990-02-28"}, {"8", "AZ", ""}, {"9", "tr", "2001-01-01"}}};
    source.orders = {{"customer", "order.id", "order.at"},
                     {{"9", "o5", "2024-03-01T10:00:00Z"},
                      {"7", "o2", "2024-02-01T10:00:00Z"},
                      {"7", "o1", "2024-01-01T10:00:00Z"},
                      {"unknown", "o3", "2023-01-01T10:00:00Z"},
                      {"7", "o4", ""}}};
    source.lines = {{"order", "line.product", "line.quantity", "line.price"},
                    {{"o5", "B", "1", "5.00"},
                     {"o1", "A", "2", "2.50"},
                     {"nowhere", "A", "9", "1"},
                     {"o3", "C", "1", "1"},
                     {"o1", "B", "1", "0.125"}}};
    source.events = {{"customer", "event.at", "event.type"},
                     {{"8", "2024-05-01T00:00:00Z", "view"}, {"8", "2024-04-01T00:00:00Z", "view"}}};
    source.products = {{"product.sku", "product.category"}, {{"B", "Bags"}, {"A", "Shoes"}}};
    return source;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreFoundByEntityAndColumnsByField();
    void factsAreSortedByCustomerThenTime();
    void linesFollowTheirOrders();
    void amountsAndVerdictsFollowTheDefinitions_data();
    void amountsAndVerdictsFollowTheDefinitions();
    void ordersInOtherCurrenciesHaveNoAmount();
};

void TestSnapshot::tablesAreFoundByEntityAndColumnsByField()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    QCOMPARE(snapshot.customerCount(), 3U);
    QCOMPARE(&snapshot.table(Entity::Customer), &snapshot.customers);
    QCOMPARE(&snapshot.table(Entity::Order), static_cast<const columns::Table *>(&snapshot.orders));
    QCOMPARE(&snapshot.table(Entity::OrderLine), static_cast<const columns::Table *>(&snapshot.lines));
    QCOMPARE(&snapshot.table(Entity::Product), &snapshot.products);
    QCOMPARE(&snapshot.table(Entity::Event), static_cast<const columns::Table *>(&snapshot.events));
    QCOMPARE(snapshot.column("customer.country"), snapshot.customers.find("customer.country"));
    QVERIFY(snapshot.column("line.quantity"));
    QVERIFY(!snapshot.column("customer.city"));
    QVERIFY(!snapshot.column("nonsense"));
    QCOMPARE(cells(snapshot, "customer.country"), QStringLiteral("TR AZ TR"));
    QCOMPARE(cells(snapshot, "customer.birth_date"), QStringLiteral("7363 - 11323"));
    QCOMPARE(shown(isoMoment(snapshot.dataMoment())), QStringLiteral("2024-05-01T00:00:00Z"));
}

void TestSnapshot::factsAreSortedByCustomerThenTime()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    QCOMPARE(cells(snapshot, "order.id"), QStringLiteral("o4 o1 o2 o5 o3"));
    QCOMPARE(numbers(snapshot.orders.offsets), QStringLiteral("0 3 3 4"));
    QCOMPARE(numbers(snapshot.events.offsets), QStringLiteral("0 0 2 2"));
    QCOMPARE(cells(snapshot, "event.at"), QStringLiteral("1711929600 1714521600"));
}

void TestSnapshot::linesFollowTheirOrders()
{
    const Snapshot snapshot = test::buildSnapshot(smallShop());
    QCOMPARE(cells(snapshot, "line.product"), QStringLiteral("A B B C A"));
    QCOMPARE(numbers(snapshot.lineOffsets), QStringLiteral("0 0 2 2 3 4"));
    QCOMPARE(numbers(snapshot.lines.offsets), QStringLiteral("0 2 2 3"));
    QCOMPARE(numbers(snapshot.lineProduct.get()), QStringLiteral("1 0 0 4294967295 1"));
    QCOMPARE(cells(snapshot, "line.amount"), QStringLiteral("500 13 500 100 900"));
    QCOMPARE(cells(snapshot, "order.amount"), QStringLiteral("- 513 - 500 100"));
}

void TestSnapshot::amountsAndVerdictsFollowTheDefinitions_data()
{
    QTest::addColumn<QString>("order"); // status total
    QTest::addColumn<QString>("lines"); // quantity price discount total, separated by commas
    QTest::addColumn<QString>("orderCells"); // counts amount
    QTest::addColumn<QString>("lineCells"); // counts amounts
    QTest::newRow("a paid order") << "Paid 12.50"
                                  << ""
                                  << "1 1250"
                                  << "";
    QTest::newRow("a cancelled order keeps its amount") << "İptal 12.50"
                                                        << "1 12.50 - -"
                                                        << "0 1250"
                                                        << "0 1250";
    QTest::newRow("a total of zero counts") << "- 0"
                                            << ""
                                            << "1 0"
                                            << "";
    QTest::newRow("a total below zero does not") << "- -5"
                                                 << "2 3 - -"
                                                 << "0 -500"
                                                 << "0 600";
    QTest::newRow("own total before its lines") << "- 7"
                                                << "2 3 - -"
                                                << "1 700"
                                                << "1 600";
    QTest::newRow("the sum of the lines that count") << "- -"
                                                     << "2 3 - -,-1 4 - -"
                                                     << "1 600"
                                                     << "1 0 600 -400";
    QTest::newRow("all lines taken back") << "- -"
                                          << "-2 3 - -,-1 4 - -"
                                          << "0 -1000"
                                          << "0 0 -600 -400";
    QTest::newRow("cancelled without a total: all lines") << "void -"
                                                          << "2 3 - -,-1 4 - -"
                                                          << "0 200"
                                                          << "0 0 600 -400";
    QTest::newRow("no lines and no total") << "- -"
                                           << ""
                                           << "1 -"
                                           << "";
    QTest::newRow("a price of a thousandth") << "- -"
                                             << "1 0.001 - -"
                                             << "1 0"
                                             << "1 0";
    QTest::newRow("free pieces do not count") << "- -"
                                              << "1 0 - -"
                                              << "0 0"
                                              << "0 0";
    QTest::newRow("discount") << "- -"
                              << "3 9.99 0.15 -"
                              << "1 2547"
                              << "1 2547";
    QTest::newRow("own line total first") << "- -"
                                          << "3 9.99 0.15 20"
                                          << "1 2000"
                                          << "1 2000";
    QTest::newRow("without a price the line total decides") << "- -"
                                                            << "3 - - 0,3 - - 5"
                                                            << "1 500"
                                                            << "0 1 0 500";
    QTest::newRow("with a price it does not") << "- -"
                                              << "3 2 - 0"
                                              << "1 0"
                                              << "1 0";
    QTest::newRow("nothing known of a line") << "- -"
                                             << "- - - -"
                                             << "1 -"
                                             << "1 -";
    QTest::newRow("half a kuruş rounds away from zero") << "- -"
                                                        << "1 0.005 - -,-1 0.005 - -"
                                                        << "1 1"
                                                        << "1 0 1 -1";
}

void TestSnapshot::amountsAndVerdictsFollowTheDefinitions()
{
    QFETCH(QString, order);
    QFETCH(QString, lines);
    const auto cellsOf = [](const QString &text) {
        std::vector<std::string> row{"o"};
        for (const QString &cell : text.split(QLatin1Char(' ')))
            row.push_back(cell == QLatin1String("-") ? std::string() : test::utf8(cell));
        return row;
    };
    SnapshotSource source;
    source.orders = {{"order.id", "order.status", "order.total"}, {cellsOf(order)}};
    source.lines.columns = {"order", "line.quantity", "line.price", "line.discount", "line.total"};
    for (const QString &line : lines.split(QLatin1Char(','), Qt::SkipEmptyParts))
        source.lines.rows.push_back(cellsOf(line));
    const Snapshot snapshot = test::buildSnapshot(source);
    QTEST(QString(cells(snapshot, "order.counts") + QLatin1Char(' ') + cells(snapshot, "order.amount")), "orderCells");
    if (!lines.isEmpty())
        QTEST(QString(cells(snapshot, "line.counts") + QLatin1Char(' ') + cells(snapshot, "line.amount")), "lineCells");
}

void TestSnapshot::ordersInOtherCurrenciesHaveNoAmount()
{
    SnapshotSource source;
    source.orders = {{"order.id", "order.currency", "order.total"},
                     {{"a", "TRY", "1"}, {"b", "EUR", "2"}, {"c", "", "3"}, {"d", "try", "4"}}};
    source.lines = {{"order", "line.total"}, {{"b", "2"}, {"c", "3"}}};
    const Snapshot snapshot = test::buildSnapshot(source);
    QCOMPARE(snapshot.ordersInOtherCurrencies.get(), 1U);
    QCOMPARE(cells(snapshot, "order.amount"), QStringLiteral("100 - 300 400"));
    QCOMPARE(cells(snapshot, "order.counts"), QStringLiteral("1 1 1 1"));
    QCOMPARE(cells(snapshot, "line.amount"), QStringLiteral("- 300"));
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
