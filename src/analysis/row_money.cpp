// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_money.h"

#include "analysis/order_rows.h"
#include "analysis/safe_sum.h"

#include <algorithm>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

/// Amounts of all lines, 0 where none is known.
std::vector<std::int64_t> lineAmounts(const Snapshot &snapshot)
{
    std::vector<std::int64_t> amounts(snapshot.lines.rows, 0);
    const IntegerColumn *column = integerColumn(snapshot.lines, "line.amount");
    for (std::size_t row = 0; column && row < amounts.size(); ++row)
        amounts[row] = column->at(row) == missingInteger ? 0 : column->at(row);
    return amounts;
}

/// Replaces the amounts of orders without an own total by the sums of all their lines.
void useAllLines(const Snapshot &snapshot, std::vector<std::int64_t> &money)
{
    const IntegerColumn *totals = integerColumn(snapshot.orders, "order.total");
    const std::vector<std::int64_t> lines = lineAmounts(snapshot);
    for (std::size_t order = 0; order + 1 < snapshot.lineOffsets.size(); ++order) {
        const bool ownTotal = totals && totals->at(order) != missingInteger;
        const std::size_t first = snapshot.lineOffsets[order];
        const std::size_t last = snapshot.lineOffsets[order + 1];
        if (ownTotal || first == last)
            continue;
        money[order] = 0;
        for (std::size_t line = first; line < last; ++line)
            addTo(money[order], lines[line]);
    }
}

} // namespace

RowMoney orderMoney(const Snapshot &snapshot, bool countedOnly)
{
    RowMoney result;
    result.takesPart = ordersTakingPart(snapshot, countedOnly, {});
    result.money = orderAmounts(snapshot, result.takesPart);
    std::replace(result.money.begin(), result.money.end(), missingInteger, std::int64_t{0});
    if (!countedOnly)
        useAllLines(snapshot, result.money);
    return result;
}

RowMoney lineMoney(const Snapshot &snapshot, bool countedOnly)
{
    RowMoney result{std::vector<std::uint8_t>(snapshot.lines.rows, 1), lineAmounts(snapshot)};
    const IntegerColumn *counts = integerColumn(snapshot.lines, "line.counts");
    for (std::size_t row = 0; countedOnly && counts && row < snapshot.lines.rows; ++row) {
        if (counts->at(row) != 1) {
            result.takesPart[row] = 0;
            result.money[row] = 0;
        }
    }
    return result;
}

} // namespace dilim::analysis
