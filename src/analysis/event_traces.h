// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "columns/snapshot.h"
#include "fields/event_kind.h"

#include <cstdint>
#include <vector>

namespace dilim::analysis {

/// What each customer's events without a moment or up to now say.
struct EventTraces {
    std::vector<std::uint8_t> viewed{}; // by customer, as all of these: 1 with a view of a page or product
    std::vector<std::uint8_t> wanted{}; // 1 with an addition to the cart or a start of the checkout
    std::vector<std::uint32_t> reviews{};
    std::vector<std::uint32_t> ratings{}; // events with a known rating
    std::vector<std::int64_t> ratingSum{}; // in units of the column event.rating
};
[[nodiscard]] EventTraces eventTraces(const columns::Snapshot &snapshot, Moment now);

/// The kind behind each code of event.type; the first is that of "nothing known". Empty where the field is absent.
[[nodiscard]] std::vector<fields::EventKind> kindsByCode(const columns::Snapshot &snapshot);

/// 1 for customers with an addition to the cart at least so many hours ago, later than which and within so many hours
/// of which no order counted as a purchase.
[[nodiscard]] std::vector<std::uint8_t> abandonedCarts(const columns::Snapshot &snapshot, Moment now, int hours);

} // namespace dilim::analysis
