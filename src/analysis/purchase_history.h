// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "base/dates.h"
#include "columns/snapshot.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dilim::analysis {

/// A range of orders as derived fields see them; element i is row range.begin + i.
struct PurchaseRows {
    std::vector<std::uint8_t> takesPart{}; // 1 for orders that count as purchases, without a moment or up to now
    std::vector<std::int64_t> amounts{}; // minor units, `columns::missingInteger` where none is known; 0 without part
    std::vector<std::int64_t> moments{}; // milliseconds, `columns::missingInteger` where none is known
};

/// Replaces `rows` by a range of the snapshot's orders.
void readPurchases(const columns::Snapshot &snapshot, Moment now, RowRange range, PurchaseRows &rows);

/// A moment field of some rows in milliseconds, `columns::missingInteger` where none is known or the column is null.
void readMoments(const columns::IntegerColumn *column, RowRange range, std::vector<std::int64_t> &moments);

/// The rows of a range of customers in a table of facts.
[[nodiscard]] inline RowRange rowsOf(const columns::FactTable &facts, RowRange customers)
{
    const std::vector<std::uint32_t> &offsets = facts.offsets;
    return {offsets[std::min(customers.begin, offsets.size() - 1)],
            offsets[std::min(customers.end, offsets.size() - 1)]};
}

/// Calls `body(range)` for all customers, some at a time.
template <typename Body> void forCustomers(const columns::Snapshot &snapshot, Body body)
{
    constexpr std::size_t customersAtOnce = 2048;
    const std::size_t customers = snapshot.customerCount();
    for (std::size_t begin = 0; begin < customers; begin += customersAtOnce)
        body(RowRange{begin, std::min(begin + customersAtOnce, customers)});
}

/// What each customer's purchases add up to: orders that count, without a moment or up to now.
struct PurchaseHistory {
    std::vector<std::uint32_t> orders{}; // by customer, as all of these
    std::vector<std::uint32_t> ordersWithAmount{};
    std::vector<std::uint32_t> datedOrders{};
    std::vector<std::uint32_t> discountedOrders{}; // with a discount above zero or a coupon
    std::vector<std::int64_t> revenue{}; // minor units: the known amounts
    std::vector<std::int64_t> first{}; // milliseconds, `columns::missingInteger` without a dated order
    std::vector<std::int64_t> last{};
};
[[nodiscard]] PurchaseHistory purchaseHistory(const columns::Snapshot &snapshot, Moment now);

} // namespace dilim::analysis
