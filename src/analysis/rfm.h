// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// How equal values are scored. Together: equal values get equal scores (the default; independent of row order).
/// First: frequency is ranked with ties broken by `order`, as published studies do with pandas' rank(method="first").
enum class Ties : std::uint8_t { Together, First };
/// What breaks the ties of Ties::First.
enum class TieOrder : std::uint8_t { ExternalId };

struct RfmMethod {
    /// Orders in (analysis moment - windowDays x 24 h, analysis moment]; empty: all time up to the analysis moment.
    std::optional<int> windowDays{};
    bool countedOnly = true; // orders that count as a purchase (not cancelled, not refunded) and lines bought
    Ties ties = Ties::Together;
    TieOrder order = TieOrder::ExternalId;
};

/// The ten groups over R and F, in the order in which they are shown.
enum class RfmGroup : std::uint8_t {
    Champions,
    Loyal,
    PotentialLoyalist,
    New,
    Promising,
    NeedAttention,
    AboutToSleep,
    AtRisk,
    CantLose,
    Hibernating
};
inline constexpr std::size_t rfmGroupCount = 10;
/// "champions", "loyal", "potential_loyalist", "new", "promising", "need_attention", "about_to_sleep", "at_risk",
/// "cant_lose", "hibernating".
[[nodiscard]] std::string_view rfmGroupId(RfmGroup group);
[[nodiscard]] std::optional<RfmGroup> rfmGroupFromId(std::string_view id);
/// The group of a cell; r and f in 1..5. Every cell belongs to one group.
[[nodiscard]] RfmGroup rfmGroup(int r, int f);

/// Inclusive upper edges of scores 1..4 (5 is above the last); for recency the first edge bounds score 5, because fewer
/// days are better. Type-7 quantiles (Hyndman & Fan 1996, Am. Stat. 50:361-365) at 20, 40, 60, 80 %.
/// Recency in days, frequency in orders, money in the workspace currency's units (1.25 = 1.25 TRY). With Ties::First
/// the frequency edges are of the rank, not of the count.
struct RfmCutPoints {
    std::array<double, 4> recencyDays{};
    std::array<double, 4> frequency{};
    std::array<double, 4> money{};
};

/// One scored customer.
struct RfmScore {
    std::uint32_t customer = 0; // row in the snapshot
    std::int32_t recencyDays = 0; // whole days from the last order to the analysis moment, rounded down
    std::uint32_t orders = 0;
    std::int64_t money = 0; // minor units
    std::uint8_t r = 0, f = 0, m = 0; // 1..5, 5 is best
};

/// What the grid has beside recency: the frequency, or the mean of frequency and money, rounded up from a half.
enum class RfmAxes : std::uint8_t { Frequency, FrequencyAndMoney };
/// 1..5.
[[nodiscard]] int rfmHeight(const RfmScore &score, RfmAxes axes);

struct RfmCell {
    std::uint64_t customers = 0;
    std::uint64_t orders = 0;
    std::int64_t money = 0; // minor units
};

using RfmGrid = std::array<std::array<RfmCell, 5>, 5>; // [r - 1][height - 1]

struct RfmResult {
    RfmMethod method{};
    Date analysisDate{};
    RfmCutPoints cutPoints{};
    std::vector<RfmScore> scores{}; // ascending by customer: those of the population with at least one order
    RfmGrid grid{}; // by r and f
    RfmGrid meanGrid{}; // by r and the mean of f and m
    std::array<RfmCell, rfmGroupCount> groups{}; // by RfmGroup
    std::uint64_t withoutOrders = 0; // of the population, not scored

    [[nodiscard]] const RfmGrid &gridOf(RfmAxes axes) const { return axes == RfmAxes::Frequency ? grid : meanGrid; }
};

/// Scores the customers of `population` (all if null): recency = floor((now - last order) / 24 h), frequency = orders,
/// money = sum of their amounts; an order without a known amount counts as an order without money, one without a known
/// moment or after `context.now` takes no part. Score = 1 + number of edges strictly below the value, compared exactly.
/// Errors: "rfm.window" (days) for a window below one day, `cancelledCode`, the snapshot's failure.
Result<RfmResult> rfm(const columns::Snapshot &snapshot, const rules::Context &context, const RfmMethod &method,
                      const columns::Bitmap *population, Progress &progress);

/// Members of one group.
[[nodiscard]] columns::Bitmap membersOf(const RfmResult &result, RfmGroup group, std::size_t customers);

/// Type-7 quantile, p in [0, 1], of a non-empty range; reorders it.
[[nodiscard]] double quantile(std::span<double> values, double p);

} // namespace dilim::analysis
