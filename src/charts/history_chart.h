// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "charts/chart_spec.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace dilim::charts {

/// How large a segment was after an import.
struct SizeOnDay {
    Date day{};
    std::uint64_t customers = 0;
    std::int64_t revenue = 0; // minor units
    std::string name{}; // of the import: "20 November 2026, orders.csv"
};

/// The functions must be set.
struct HistoryWords {
    std::string title{};
    std::string summary{};
    std::string customers{}; // "Customers"
    std::string revenue{}; // "Revenue"
    std::function<std::string(Date)> shortDay{}; // "20 Nov"
    std::function<std::string(double)> count{}; // "3,184"
    std::function<std::string(std::int64_t)> money{};
};

/// The number of customers over the days, an area from zero up. `sizes` from the earliest on; the last one of a day
/// stands at the day, those before it in equal steps since the day before.
[[nodiscard]] ChartSpec historyChart(std::span<const SizeOnDay> sizes, const ColourRole &colour,
                                     const HistoryWords &words);

} // namespace dilim::charts
