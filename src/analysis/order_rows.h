// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "columns/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// Rows begin .. end - 1 of a table. Long tables are read in ranges of a few thousand rows into buffers that are used
/// again: they stay in the cache, where whole columns would have to come from memory twice.
struct RowRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Moments in (after, until]; an absent end is open. With both ends open rows without a known moment belong to it too.
struct MomentWindow {
    std::optional<Moment> after{};
    std::optional<Moment> until{};

    [[nodiscard]] bool isOpen() const { return !after && !until; }
};

/// (end - days x 24 h, end].
[[nodiscard]] MomentWindow daysBefore(Moment end, int days);

/// Which orders take part: those inside the window and, if asked, counting as a purchase (every order does where
/// nothing tells).
struct OrderFilter {
    bool countedOnly = true;
    MomentWindow window{};
};

/// A range of orders; element i is row range.begin + i.
struct OrderRows {
    std::vector<std::uint8_t> takesPart{}; // 0 or 1
    std::vector<std::int64_t> amounts{}; // minor units; 0 where the order takes no part, else
                                         // `columns::missingInteger` where none is known
};

/// Replaces `rows` by a range of the snapshot's orders.
void readOrders(const columns::Snapshot &snapshot, const OrderFilter &filter, RowRange range, OrderRows &rows);

/// Makes 0 what is outside of the window, or has no known moment in the field; element i is row range.begin + i.
void keepInside(const columns::Table &table, std::string_view fieldId, const MomentWindow &window, RowRange range,
                std::vector<std::uint8_t> &takesPart);

/// A column of whole numbers by field id; nothing if the field is absent.
[[nodiscard]] const columns::IntegerColumn *integerColumn(const columns::Table &table, std::string_view fieldId);

/// Calls `body(customers, orders)` for ranges of customers and of their orders that together are everybody with an
/// order table entry; `body` answers whether to go on. False if it did not.
template <typename Body> bool forCustomerRanges(const columns::Snapshot &snapshot, Body body)
{
    constexpr std::size_t customersAtOnce = 2048;
    const std::vector<std::uint32_t> &offsets = snapshot.orders.offsets;
    const std::size_t customers = offsets.size() - 1;
    for (std::size_t begin = 0; begin < customers; begin += customersAtOnce) {
        const std::size_t end = begin + customersAtOnce < customers ? begin + customersAtOnce : customers;
        if (!body(RowRange{begin, end}, RowRange{offsets[begin], offsets[end]}))
            return false;
    }
    return true;
}

} // namespace dilim::analysis
