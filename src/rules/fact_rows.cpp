// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fact_rows.h"

#include "rules/bit_rank.h"
#include "rules/row_loop.h"

#include <span>
#include <string_view>
#include <utility>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::Column;
using columns::Snapshot;
using fields::Entity;

/// One question about rows of an entity: a filter, the window or "counts as a purchase".
struct RowTest {
    const Column *column = nullptr;
    ValueTest test{};
};

/// What a behaviour asks of each kind of row.
struct Questions {
    std::vector<RowTest> orders{};
    std::vector<RowTest> lines{};
    std::vector<RowTest> products{};
    std::vector<RowTest> events{};

    std::vector<RowTest> &of(Entity entity)
    {
        switch (entity) {
        case Entity::Order:
            return orders;
        case Entity::OrderLine:
            return lines;
        case Entity::Product:
            return products;
        default:
            return events;
        }
    }
};

RowTest counts(const Snapshot &snapshot, std::string_view field)
{
    return {snapshot.column(field), {IsInRange{Decimal{1, 0}, Decimal{1, 0}}, false}};
}

/// Sorts what the behaviour asks by the kind of row that answers it. A line's time and customer are its order's.
Questions questionsOf(const BoundBehaviour &behaviour, const Snapshot &snapshot)
{
    Questions questions;
    for (const BoundFilter &filter : behaviour.where)
        questions.of(filter.entity).push_back({filter.column, filter.test});
    const bool events = behaviour.facts == Facts::Events;
    if (behaviour.window) {
        const RowTest window{snapshot.column(events ? "event.at" : "order.at"), {*behaviour.window, false}};
        questions.of(events ? Entity::Event : Entity::Order).push_back(window);
    }
    if (!behaviour.countedOnly || events)
        return questions;
    const bool asksLines = !questions.lines.empty() || !questions.products.empty();
    if (behaviour.facts == Facts::Orders)
        questions.orders.push_back(counts(snapshot, "order.counts"));
    if (behaviour.facts == Facts::Lines || asksLines)
        questions.lines.push_back(counts(snapshot, "line.counts"));
    return questions;
}

Bitmap rowsWithAll(const std::vector<RowTest> &tests, std::size_t rows, const Progress &progress)
{
    Bitmap result = Bitmap::full(rows);
    for (const RowTest &test : tests)
        result &= matchingRows(test.column, rows, test.test, progress);
    return result;
}

/// Whether a row without a link passes: all its linked fields are unknown.
bool unknownPasses(const std::vector<RowTest> &tests)
{
    for (const RowTest &test : tests) {
        if (!takesMissing(test.test))
            return false;
    }
    return true;
}

/// Rows whose product passes. `productOf` has the product of each row, or `noProduct`.
Bitmap rowsByProduct(const std::vector<RowTest> &tests, std::span<const std::uint32_t> productOf,
                     const Snapshot &snapshot, const Progress &progress)
{
    const Bitmap products = rowsWithAll(tests, snapshot.products.rows, progress);
    const bool without = unknownPasses(tests);
    return bitmapOf(productOf, [&products, without](std::uint32_t product) {
        return product == Snapshot::noProduct ? without : products.test(product);
    });
}

void setRange(Bitmap &rows, std::size_t first, std::size_t end)
{
    for (std::size_t row = first; row < end; ++row)
        rows.set(row);
}

/// Lines whose order passes.
Bitmap linesByOrder(const std::vector<RowTest> &tests, const Snapshot &snapshot, const Progress &progress)
{
    const std::vector<std::uint32_t> &offsets = snapshot.lineOffsets;
    Bitmap lines(snapshot.lines.rows);
    rowsWithAll(tests, snapshot.orders.rows, progress).forEach([&](std::size_t order) {
        setRange(lines, offsets[order], offsets[order + 1]);
    });
    if (unknownPasses(tests))
        setRange(lines, offsets.back(), snapshot.lines.rows);
    return lines;
}

Bitmap lineRows(const Questions &questions, const Snapshot &snapshot, const Progress &progress)
{
    Bitmap lines = rowsWithAll(questions.lines, snapshot.lines.rows, progress);
    if (!questions.products.empty())
        lines &= rowsByProduct(questions.products, snapshot.lineProduct, snapshot, progress);
    return lines;
}

} // namespace

Bitmap factRows(const BoundBehaviour &behaviour, const Snapshot &snapshot, const Progress &progress)
{
    const Questions questions = questionsOf(behaviour, snapshot);
    if (behaviour.facts == Facts::Events) {
        Bitmap events = rowsWithAll(questions.events, snapshot.events.rows, progress);
        if (!questions.products.empty())
            events &= rowsByProduct(questions.products, snapshot.eventProduct, snapshot, progress);
        return events;
    }
    if (behaviour.facts == Facts::Lines) {
        Bitmap lines = lineRows(questions, snapshot, progress);
        if (!questions.orders.empty())
            lines &= linesByOrder(questions.orders, snapshot, progress);
        return lines;
    }
    Bitmap orders = rowsWithAll(questions.orders, snapshot.orders.rows, progress);
    if (!questions.lines.empty() || !questions.products.empty())
        orders &= ordersWithAny(lineRows(questions, snapshot, progress), snapshot);
    return orders;
}

Bitmap ordersWithAny(const Bitmap &lines, const Snapshot &snapshot)
{
    const BitRank rank(lines);
    Bitmap orders(snapshot.orders.rows);
    for (std::size_t order = 0; order < orders.size(); ++order) {
        if (rank.before(snapshot.lineOffsets[order]) != rank.before(snapshot.lineOffsets[order + 1]))
            orders.set(order);
    }
    return orders;
}

} // namespace dilim::rules
