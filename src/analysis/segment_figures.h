// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchases.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"

#include <cstdint>

namespace dilim::analysis {

/// How large a group of customers is, and what it bought: counted orders of any time, dated or not.
struct SegmentFigures {
    std::uint64_t customers = 0;
    double customerShare = 0; // of all customers, in [0, 1]; 0 if there are none
    std::uint64_t orders = 0;
    std::int64_t revenue = 0; // minor units
    double revenueShare = 0; // of the revenue of all customers; 0 if that is not above zero
    PurchaseFigures purchases{}; // the same orders in detail: averageBasket(figures.purchases)
};

/// `everybody` is customerPurchases(snapshot, {}), made once for all segments; members.size() customers.
[[nodiscard]] SegmentFigures segmentFigures(const CustomerPurchases &everybody, const columns::Bitmap &members);
/// The same for a single segment.
[[nodiscard]] SegmentFigures segmentFigures(const columns::Snapshot &snapshot, const columns::Bitmap &members);

} // namespace dilim::analysis
