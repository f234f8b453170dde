// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchases.h"
#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstdint>
#include <optional>

namespace dilim::analysis {

/// The figures of a report's first page. They speak of known customers and of orders that count as purchases; what
/// unknown people bought stands apart.
struct Overview {
    std::uint64_t customers = 0;
    PurchaseFigures allTime{}; // orders of any time, dated or not
    PurchaseFigures lastYear{}; // the 365 days up to now: (now - 365 x 24 h, now]
    /// The 365 days before those, to compare with; nothing unless the first order is on their first
    /// day or earlier.
    std::optional<PurchaseFigures> yearBefore{};
    std::optional<Date> firstOrder{}; // local days of the first and last counted order up to now
    std::optional<Date> lastOrder{};
    std::uint64_t ownerlessOrders = 0; // counted orders of unknown people, of any time
    std::int64_t ownerlessRevenue = 0; // minor units
    std::uint64_t ordersInOtherCurrencies = 0; // of the whole workspace; in no sum of money
};

/// Errors: `cancelledCode`, the snapshot's failure.
Result<Overview> overview(const columns::Snapshot &snapshot, const rules::Context &context, Progress &progress);

/// (now - before) / before; nothing unless `before` is above zero.
[[nodiscard]] std::optional<double> change(double now, double before);

} // namespace dilim::analysis
