// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/slice.h"

#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using columns::Column;

namespace {

/// Every cell of one row of a column.
std::string cellText(const Column &column, std::size_t row)
{
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column))
        return std::to_string(integers->at(row)) + "e-" + std::to_string(integers->scale);
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return std::string(codes->dictionary->word(codes->at(row)));
    if (const auto *text = std::get_if<columns::TextColumn>(&column))
        return std::string(text->at(row));
    std::string words;
    const auto &lists = std::get<columns::ListColumn>(column);
    for (const std::uint32_t code : lists.at(row))
        words += std::string(lists.dictionary->word(code)) + "|";
    return words;
}

std::string rowsText(const columns::Table &table, std::size_t first, std::size_t end)
{
    std::string text;
    for (std::size_t row = first; row < end; ++row) {
        for (const std::string &field : table.names())
            text += field + "=" + cellText(*table.find(field), row) + " ";
        text += "\n";
    }
    return text;
}

/// The products that the rows of facts name, "-" for none.
std::string productsText(const columns::Snapshot &snapshot, const std::vector<std::uint32_t> &links, std::size_t first,
                         std::size_t end)
{
    std::string text;
    for (std::size_t row = first; row < end; ++row) {
        const std::uint32_t product = links[row];
        text += product == columns::Snapshot::noProduct ? "-\n" : rowsText(snapshot.products, product, product + 1);
    }
    return text;
}

std::string customerText(const columns::Snapshot &snapshot, std::size_t customer)
{
    const auto &orders = snapshot.orders.offsets;
    const auto &lines = snapshot.lines.offsets;
    const auto &events = snapshot.events.offsets;
    std::string text = rowsText(snapshot.customers, customer, customer + 1)
        + rowsText(snapshot.orders, orders[customer], orders[customer + 1])
        + rowsText(snapshot.lines, lines[customer], lines[customer + 1])
        + rowsText(snapshot.events, events[customer], events[customer + 1])
        + productsText(snapshot, snapshot.lineProduct.get(), lines[customer], lines[customer + 1])
        + productsText(snapshot, snapshot.eventProduct.get(), events[customer], events[customer + 1]);
    for (std::size_t order = orders[customer]; order < orders[customer + 1]; ++order) {
        text += "lines of the order: "
            + std::to_string(snapshot.lineOffsets[order] - snapshot.lineOffsets[orders[customer]]) + " to "
            + std::to_string(snapshot.lineOffsets[order + 1] - snapshot.lineOffsets[orders[customer]]) + "\n";
    }
    return text + "origin " + std::to_string(snapshot.customerOrigin.get()[customer].line);
}

} // namespace

class TestSlice : public QObject
{
    Q_OBJECT

private slots:
    void aCustomerAloneHasTheSameRows();
    void aCustomerAloneHasNobodyElsesRows();
    void onlyColumnsThatAreAskedForAreMade();
};

void TestSlice::aCustomerAloneHasTheSameRows()
{
    const columns::Snapshot whole = buildSnapshot(smallShop());
    for (std::size_t customer = 0; customer < whole.customerCount(); ++customer)
        QCOMPARE(shown(customerText(columns::sliceOf(whole, customer), 0)), shown(customerText(whole, customer)));
}

void TestSlice::aCustomerAloneHasNobodyElsesRows()
{
    const columns::Snapshot whole = buildSnapshot(smallShop());
    const columns::Snapshot fourth = columns::sliceOf(whole, 3);
    QCOMPARE(fourth.customerCount(), std::size_t{1});
    QCOMPARE(fourth.orders.rows, std::size_t{1});
    QCOMPARE(fourth.lines.rows, std::size_t{2});
    QCOMPARE(fourth.events.rows, std::size_t{2});
    const columns::Snapshot third = columns::sliceOf(whole, 2);
    QCOMPARE(third.orders.rows + third.lines.rows + third.events.rows, std::size_t{0});
    QCOMPARE(third.orders.names(), whole.orders.names());
}

void TestSlice::onlyColumnsThatAreAskedForAreMade()
{
    columns::Snapshot whole = buildSnapshot(smallShop());
    int made = 0;
    whole.orders.later = std::make_shared<columns::LaterColumns>();
    whole.orders.later->add("order.later", [&made, rows = whole.orders.rows]() -> Result<Column> {
        ++made;
        return Column(columns::IntegerColumn::packed(std::vector<std::int64_t>(rows, 7), 0));
    });
    whole.orders.later->add("order.broken", []() -> Result<Column> { return Error{"workspace.damaged", {}}; });
    const columns::Snapshot first = columns::sliceOf(whole, 0);
    QVERIFY(first.orders.has("order.later"));
    QCOMPARE(made, 0);
    QCOMPARE(columns::sizeOf(*first.orders.find("order.later")), std::size_t{2});
    QVERIFY(first.orders.find("order.later"));
    QCOMPARE(made, 1);
    QVERIFY(!first.orders.find("order.broken"));
    QCOMPARE(shown(whole.failure()->code), QStringLiteral("workspace.damaged"));
}

QTEST_GUILESS_MAIN(TestSlice)
#include "tst_slice.moc"
