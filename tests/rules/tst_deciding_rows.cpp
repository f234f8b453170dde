// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/deciding_rows.h"

#include "support/shown.h"
#include "support/small_shop.h"

#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using rules::DecidingFacts;
using rules::Facts;

namespace {

columns::RowOrigins originsOf(std::size_t rows, std::int64_t import, std::int64_t firstLine)
{
    std::vector<std::int64_t> lines;
    for (std::size_t row = 0; row < rows; ++row)
        lines.push_back(firstLine + static_cast<std::int64_t>(row));
    return {columns::IntegerColumn::packed(std::vector<std::int64_t>(rows, import), 0),
            columns::IntegerColumn::packed(lines, 0)};
}

/// Orders were read from line 10 on, lines from 20, events from 30; the customers' list has no name.
columns::Snapshot shop()
{
    columns::Snapshot snapshot = buildSnapshot(smallShop());
    snapshot.importNames = {"", "", "orders.csv", "lines.csv", "events.csv"};
    snapshot.customerOrigin = std::vector<columns::Origin>{{1, 2}, {1, 3}, {1, 4}, {1, 5}, {9, 6}};
    snapshot.orderOrigin = originsOf(snapshot.orders.rows, 2, 10);
    snapshot.lineOrigin = originsOf(snapshot.lines.rows, 3, 20);
    snapshot.eventOrigin = originsOf(snapshot.events.rows, 4, 30);
    return snapshot;
}

std::string sourceText(const std::optional<rules::RowSource> &source)
{
    if (!source)
        return "-";
    return std::to_string(source->import) + " '" + source->file + "' " + std::to_string(source->line);
}

std::string rowsText(const DecidingFacts &facts, const columns::Snapshot &snapshot, std::size_t most = 9)
{
    std::string text;
    for (const rules::DecidingRow &row : rules::newestRows(facts, snapshot, most))
        text += (row.moment ? isoMoment(*row.moment) : "-") + ' ' + (row.amount ? fixedText(*row.amount) : "-") + ' '
            + sourceText(row.source) + '\n';
    return text;
}

} // namespace

class TestDecidingRows : public QObject
{
    Q_OBJECT

private slots:
    void theNewestOrdersComeFirst();
    void linesHaveTheMomentOfTheirOrder();
    void eventsHaveTheirValue();
    void rowsWithoutOriginsHaveNoSource();
    void customersHaveTheirOwnRow();
};

void TestDecidingRows::theNewestOrdersComeFirst()
{
    const columns::Snapshot snapshot = shop();
    const DecidingFacts facts{Facts::Orders, {0, 1}, 2}; // of the first customer
    QCOMPARE(shown(rowsText(facts, snapshot)),
             QStringLiteral("2024-03-09T21:00:00Z 100.00 2 'orders.csv' 11\n"
                            "2024-03-02T21:00:00Z 50.00 2 'orders.csv' 10\n"));
    QCOMPARE(shown(rowsText(facts, snapshot, 1)), QStringLiteral("2024-03-09T21:00:00Z 100.00 2 'orders.csv' 11\n"));
    QCOMPARE(shown(rowsText({Facts::Orders, {}, 0}, snapshot)), QString());
}

void TestDecidingRows::linesHaveTheMomentOfTheirOrder()
{
    const columns::Snapshot snapshot = shop();
    const auto last = static_cast<std::uint32_t>(snapshot.lines.rows - 1); // has no order
    QCOMPARE(shown(rowsText({Facts::Lines, {0, 1, last}, 3}, snapshot)),
             QStringLiteral("- 5.00 3 'lines.csv' 24\n"
                            "2024-03-09T21:00:00Z 40.00 3 'lines.csv' 21\n"
                            "2024-03-09T21:00:00Z 60.00 3 'lines.csv' 20\n"));
}

void TestDecidingRows::eventsHaveTheirValue()
{
    SnapshotSource source = smallShop();
    source.events.columns.push_back("event.value");
    for (auto &row : source.events.rows)
        row.push_back(row[1] == "cart" ? "12.5" : "");
    columns::Snapshot snapshot = buildSnapshot(source);
    snapshot.eventOrigin = originsOf(snapshot.events.rows, 7, 30);
    const std::uint32_t first = snapshot.events.offsets[4];
    QCOMPARE(shown(rowsText({Facts::Events, {first, first + 1}, 2}, snapshot)),
             QStringLiteral("2024-03-09T20:59:59Z - 7 '' %1\n2024-03-01T08:00:00Z 12.5 7 '' %2\n")
                 .arg(31 + first)
                 .arg(30 + first));
}

void TestDecidingRows::rowsWithoutOriginsHaveNoSource()
{
    columns::Snapshot snapshot = shop();
    snapshot.orderOrigin = columns::RowOrigins{};
    QCOMPARE(shown(rowsText({Facts::Orders, {0}, 1}, snapshot)), QStringLiteral("2024-03-02T21:00:00Z 50.00 -\n"));
}

void TestDecidingRows::customersHaveTheirOwnRow()
{
    columns::Snapshot snapshot = shop();
    QCOMPARE(shown(sourceText(rules::customerSource(snapshot, 2))), QStringLiteral("1 '' 4"));
    QCOMPARE(shown(sourceText(rules::customerSource(snapshot, 4))), QStringLiteral("9 '' 6"));
    snapshot.customerOrigin = std::vector<columns::Origin>{};
    QCOMPARE(shown(sourceText(rules::customerSource(snapshot, 2))), QStringLiteral("-"));
}

QTEST_GUILESS_MAIN(TestDecidingRows)
#include "tst_deciding_rows.moc"
