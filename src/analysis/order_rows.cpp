// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/order_rows.h"

#include "base/decimal.h"

#include <cassert>
#include <limits>
#include <type_traits>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;

template <typename Cells> using CellOf = typename std::decay_t<Cells>::value_type;

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

void keepInside(std::vector<std::uint8_t> &takesPart, const IntegerColumn &moments, const Bounds &bounds)
{
    std::visit(
        [&](const auto &cells) {
            using Cell = CellOf<decltype(cells)>;
            for (std::size_t row = 0; row < cells.size(); ++row) {
                const Cell cell = cells[row];
                const bool inside =
                    cell != std::numeric_limits<Cell>::min() && cell > bounds.after && cell <= bounds.until;
                takesPart[row] &= static_cast<std::uint8_t>(inside);
            }
        },
        moments.values);
}

void keepCounted(std::vector<std::uint8_t> &takesPart, const IntegerColumn &counts)
{
    std::visit(
        [&](const auto &cells) {
            for (std::size_t row = 0; row < cells.size(); ++row)
                takesPart[row] &= static_cast<std::uint8_t>(cells[row] == 1);
        },
        counts.values);
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

std::vector<std::uint8_t> ordersTakingPart(const columns::Snapshot &snapshot, bool countedOnly,
                                           const MomentWindow &window)
{
    std::vector<std::uint8_t> takesPart(snapshot.orders.rows, 1);
    if (window.after || window.until) {
        const IntegerColumn *moments = integerColumn(snapshot.orders, "order.at");
        if (!moments)
            return std::vector<std::uint8_t>(snapshot.orders.rows, 0);
        keepInside(takesPart, *moments, boundsOf(window, moments->scale));
    }
    const IntegerColumn *counts = integerColumn(snapshot.orders, "order.counts");
    if (countedOnly && counts)
        keepCounted(takesPart, *counts);
    return takesPart;
}

std::vector<std::int64_t> orderAmounts(const columns::Snapshot &snapshot, const std::vector<std::uint8_t> &takesPart)
{
    std::vector<std::int64_t> amounts(takesPart.size(), 0);
    const IntegerColumn *column = integerColumn(snapshot.orders, "order.amount");
    if (!column) {
        for (std::size_t row = 0; row < amounts.size(); ++row)
            amounts[row] = takesPart[row] != 0 ? missingInteger : 0;
        return amounts;
    }
    std::visit(
        [&](const auto &cells) {
            using Cell = CellOf<decltype(cells)>;
            for (std::size_t row = 0; row < cells.size(); ++row) {
                const Cell cell = cells[row];
                const std::int64_t wide =
                    cell == std::numeric_limits<Cell>::min() ? missingInteger : std::int64_t{cell};
                amounts[row] = takesPart[row] != 0 ? wide : 0;
            }
        },
        column->values);
    return amounts;
}

} // namespace dilim::analysis
