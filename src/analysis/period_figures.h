// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/monthly_revenue.h"
#include "analysis/order_rows.h"
#include "analysis/purchases.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dilim::analysis {

/// A time up to now whose figures are shown. Days are 24 hours back from now; the year is that of the local calendar.
enum class FigurePeriod : std::uint8_t { Last30Days, Last90Days, Last365Days, ThisYear, AllTime };
inline constexpr std::size_t figurePeriodCount = 5;
/// "last_30_days", "last_90_days", "last_365_days", "this_year", "all_time".
[[nodiscard]] std::string_view figurePeriodId(FigurePeriod period);
[[nodiscard]] std::optional<FigurePeriod> figurePeriodFromId(std::string_view id);

/// The moments of a period and of the one it is compared with: as many days before it, or the year before up to the
/// same day and hour; nothing before all time. All time has no start, but ends now.
struct ComparedWindows {
    MomentWindow now{};
    std::optional<MomentWindow> before{};
};
[[nodiscard]] ComparedWindows comparedWindows(FigurePeriod period, const rules::Context &context);

/// The figures on top of the overview. Of `purchases` come the buyers, the revenue, `averageBasket` (revenue / orders
/// with a known amount) and `repeatRate`. That is the repeat purchase rate in its narrow sense, as in the reports:
/// buyers with two orders or more inside the period / buyers of the period. (Shop systems also call "returning customer
/// rate" a share in which the first order may lie before the period: newBuyers tells that one.)
struct FiguresOfPeriod {
    PurchaseFigures purchases{};
    std::uint64_t newBuyers = 0; // buyers whose first order of all time lies in the period
    /// 1 - newBuyers / buyers; nothing without buyers.
    [[nodiscard]] std::optional<double> returningRate() const;
};

struct PeriodFigures {
    FigurePeriod period = FigurePeriod::Last365Days;
    std::uint64_t customers = 0; // of the population, whether they bought or not
    FiguresOfPeriod now{};
    /// Nothing unless the data reach back: the first counted order of anybody known lies on its first day or
    /// earlier.
    std::optional<FiguresOfPeriod> before{};
    MonthlyRevenue months{}; // the last twelve, for small lines: `all()` of each
};

/// Counted orders with a known moment up to now take part, in all time also those without one. `population`: all if
/// null. Errors: `cancelledCode`, the snapshot's failure.
Result<PeriodFigures> periodFigures(const columns::Snapshot &snapshot, const rules::Context &context,
                                    FigurePeriod period, const columns::Bitmap *population, Progress &progress);

} // namespace dilim::analysis
