// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/order_rows.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace dilim::analysis {

/// What some customers bought: their orders that count as purchases, inside some time.
struct PurchaseFigures {
    std::uint64_t buyers = 0; // customers with at least one such order
    std::uint64_t repeatBuyers = 0; // customers with at least two
    std::uint64_t orders = 0;
    std::uint64_t ordersWithAmount = 0; // those whose amount is known in the workspace's currency
    std::int64_t revenue = 0; // minor units, sum of the known amounts
};

/// Revenue / orders with a known amount, in minor units; nothing without such orders.
[[nodiscard]] std::optional<double> averageBasket(const PurchaseFigures &figures);
/// Customers with at least two orders / customers with at least one, in [0, 1]; nothing without buyers.
[[nodiscard]] std::optional<double> repeatRate(const PurchaseFigures &figures);

/// The counted orders of every customer inside a window, added up once for many questions.
struct CustomerPurchases {
    std::vector<std::uint32_t> orders{}; // by customer
    std::vector<std::uint32_t> ordersWithAmount{}; // by customer
    std::vector<std::int64_t> revenue{}; // by customer, minor units
};
[[nodiscard]] CustomerPurchases customerPurchases(const columns::Snapshot &snapshot, const MomentWindow &window);

/// The figures of `members`, of everybody if null.
[[nodiscard]] PurchaseFigures purchaseFigures(const CustomerPurchases &purchases, const columns::Bitmap *members);

} // namespace dilim::analysis
