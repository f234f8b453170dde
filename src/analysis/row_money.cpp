// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_money.h"

#include "analysis/safe_sum.h"

#include <algorithm>
#include <utility>

namespace dilim::analysis {
namespace {

using columns::IntegerColumn;
using columns::missingInteger;
using columns::Snapshot;

std::int64_t knownAt(const IntegerColumn *column, std::size_t row)
{
    const std::int64_t value = column ? column->at(row) : missingInteger;
    return value == missingInteger ? 0 : value;
}

} // namespace

void useAllLines(const Snapshot &snapshot, RowRange range, std::vector<std::int64_t> &money)
{
    const IntegerColumn *totals = integerColumn(snapshot.orders, "order.total");
    const IntegerColumn *amounts = integerColumn(snapshot.lines, "line.amount");
    const std::size_t end = std::min(range.end, snapshot.lineOffsets.size() - 1);
    for (std::size_t order = range.begin; order < end; ++order) {
        const bool ownTotal = totals && totals->at(order) != missingInteger;
        const std::size_t first = snapshot.lineOffsets[order];
        const std::size_t last = snapshot.lineOffsets[order + 1];
        if (ownTotal || first == last)
            continue;
        std::int64_t sum = 0;
        for (std::size_t line = first; line < last; ++line)
            addTo(sum, knownAt(amounts, line));
        money[order - range.begin] = sum;
    }
}

RowMoney orderMoney(const Snapshot &snapshot, const OrderFilter &filter, RowRange range)
{
    OrderRows rows;
    readOrders(snapshot, filter, range, rows);
    RowMoney result{std::move(rows.takesPart), std::move(rows.amounts)};
    std::replace(result.money.begin(), result.money.end(), missingInteger, std::int64_t{0});
    if (filter.countedOnly)
        return result;
    useAllLines(snapshot, range, result.money);
    for (std::size_t i = 0; i < result.money.size(); ++i)
        result.money[i] = result.takesPart[i] != 0 ? result.money[i] : 0;
    return result;
}

RowMoney lineMoney(const Snapshot &snapshot, bool countedOnly, RowRange range)
{
    const IntegerColumn *amounts = integerColumn(snapshot.lines, "line.amount");
    const IntegerColumn *counts = integerColumn(snapshot.lines, "line.counts");
    const std::size_t count = range.end - range.begin;
    RowMoney result{std::vector<std::uint8_t>(count, 1), std::vector<std::int64_t>(count, 0)};
    for (std::size_t i = 0; i < count; ++i) {
        if (countedOnly && counts && counts->at(range.begin + i) != 1)
            result.takesPart[i] = 0;
        else
            result.money[i] = knownAt(amounts, range.begin + i);
    }
    return result;
}

} // namespace dilim::analysis
