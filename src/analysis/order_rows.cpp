// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/order_rows.h"

#include "base/decimal.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;

/// The window in the column's own units: values in (after, until] take part.
struct Bounds {
    std::int64_t after = missingInteger; // every known value is above the missing one
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
};

Bounds boundsOf(const MomentWindow &window, std::uint8_t scale)
{
    assert(scale <= 3);
    const std::int64_t unit = powerOfTen(static_cast<std::uint8_t>(3 - scale)); // milliseconds
    Bounds bounds;
    if (window.after)
        bounds.after = floorDivide(window.after->milliseconds, unit);
    if (window.until)
        bounds.until = floorDivide(window.until->milliseconds, unit);
    return bounds;
}

/// Calls `visit(cells)` with the column's cells of a range, at their own width.
template <typename Visit> void visitRange(const IntegerColumn &column, RowRange range, Visit visit)
{
    std::visit([&](const auto &cells) { visit(std::span(cells).subspan(range.begin, range.end - range.begin)); },
               column.values);
}

void keepInside(const IntegerColumn &moments, const Bounds &bounds, RowRange range, std::uint8_t *takesPart)
{
    visitRange(moments, range, [&]<typename Cell>(std::span<const Cell> cells) {
        const Cell *cell = cells.data();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool known = cell[i] != std::numeric_limits<Cell>::min();
            const bool inside = (cell[i] > bounds.after) & (cell[i] <= bounds.until);
            takesPart[i] &= static_cast<std::uint8_t>(known & inside);
        }
    });
}

void keepCounted(const IntegerColumn &counts, RowRange range, std::uint8_t *takesPart)
{
    visitRange(counts, range, [&]<typename Cell>(std::span<const Cell> cells) {
        const Cell *cell = cells.data();
        for (std::size_t i = 0; i < cells.size(); ++i)
            takesPart[i] &= static_cast<std::uint8_t>(cell[i] == 1);
    });
}

void readAmounts(const IntegerColumn &column, RowRange range, const std::uint8_t *takesPart, std::int64_t *amounts)
{
    visitRange(column, range, [&]<typename Cell>(std::span<const Cell> cells) {
        const Cell *cell = cells.data();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool known = cell[i] != std::numeric_limits<Cell>::min();
            const std::int64_t amount = known ? std::int64_t{cell[i]} : missingInteger;
            amounts[i] = takesPart[i] != 0 ? amount : 0;
        }
    });
}

} // namespace

MomentWindow daysBefore(Moment end, int days)
{
    return {Moment{end.milliseconds - days * millisecondsPerDay}, end};
}

const IntegerColumn *integerColumn(const columns::Table &table, std::string_view fieldId)
{
    const columns::Column *column = table.find(fieldId);
    return column ? std::get_if<IntegerColumn>(column) : nullptr;
}

void keepInside(const columns::Table &table, std::string_view fieldId, const MomentWindow &window, RowRange range,
                std::vector<std::uint8_t> &takesPart)
{
    if (window.isOpen())
        return;
    if (const IntegerColumn *moments = integerColumn(table, fieldId))
        keepInside(*moments, boundsOf(window, moments->scale), range, takesPart.data());
    else
        takesPart.assign(takesPart.size(), 0);
}

void readOrders(const columns::Snapshot &snapshot, const OrderFilter &filter, RowRange range, OrderRows &rows)
{
    const std::size_t count = range.end - range.begin;
    rows.takesPart.assign(count, 1);
    keepInside(snapshot.orders, "order.at", filter.window, range, rows.takesPart);
    const IntegerColumn *counts = integerColumn(snapshot.orders, "order.counts");
    if (filter.countedOnly && counts)
        keepCounted(*counts, range, rows.takesPart.data());

    rows.amounts.resize(count);
    if (const IntegerColumn *amounts = integerColumn(snapshot.orders, "order.amount"))
        readAmounts(*amounts, range, rows.takesPart.data(), rows.amounts.data());
    else
        std::transform(rows.takesPart.begin(), rows.takesPart.end(), rows.amounts.begin(),
                       [](std::uint8_t takesPart) { return takesPart != 0 ? missingInteger : 0; });
}

} // namespace dilim::analysis
