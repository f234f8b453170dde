// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "columns/snapshot.h"

#include <cstdint>
#include <vector>

namespace dilim::analysis {

/// What a range of orders or lines brings in; element i is row range.begin + i.
struct RowMoney {
    std::vector<std::uint8_t> takesPart{}; // 1 for rows behind the money
    std::vector<std::int64_t> money{}; // minor units; 0 where none is known and where the row takes no part
};

/// Of the orders that take part the amount; without `countedOnly` their own total, or the sum of all their lines where
/// they have none.
[[nodiscard]] RowMoney orderMoney(const columns::Snapshot &snapshot, const OrderFilter &filter, RowRange range);

/// Replaces the amounts of a range's orders without an own total by the sums of all their lines.
void useAllLines(const columns::Snapshot &snapshot, RowRange range, std::vector<std::int64_t> &money);

/// The amounts of the lines that count as bought, or of all.
[[nodiscard]] RowMoney lineMoney(const columns::Snapshot &snapshot, bool countedOnly, RowRange range);

} // namespace dilim::analysis
