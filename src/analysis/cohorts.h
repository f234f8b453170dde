// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::analysis {

/// How long the periods are into which customers and orders are put.
enum class CohortPeriod : std::uint8_t { Week, Month, Quarter, Year };
/// "week", "month", "quarter", "year".
[[nodiscard]] std::string_view cohortPeriodId(CohortPeriod period);
[[nodiscard]] std::optional<CohortPeriod> cohortPeriodFromId(std::string_view id);

struct CohortMethod {
    CohortPeriod by = CohortPeriod::Month;
    bool countedOnly = true; // orders that count as purchases; false: all of them, with all their lines
};

/// What a cohort's customers did in one period.
struct CohortFigures {
    std::uint64_t customers = 0; // different ones who ordered in it
    std::uint64_t orders = 0;
    std::int64_t revenue = 0; // minor units; an order without a known amount brings none
    friend bool operator==(const CohortFigures &, const CohortFigures &) = default;
};

/// The customers whose first order fell into one period.
struct Cohort {
    std::string period{}; // "2024-03", "2024-Q1", "2024", of a week its Monday: "2024-03-04"
    Date firstDay{};
    std::vector<CohortFigures> since{}; // of that period, of the next one ... of the last one; never empty

    [[nodiscard]] std::uint64_t customers() const { return since.front().customers; }
};

/// All cohorts together, so many periods after the first order.
struct CohortAge {
    std::uint64_t customers = 0; // of the cohorts that are so old
    CohortFigures figures{}; // theirs at that age
};

struct CohortResult {
    CohortMethod method{};
    std::vector<Cohort> cohorts{}; // oldest first; periods in which nobody began are left out
    std::vector<CohortAge> ages{}; // by periods since the first order
    std::string lastPeriod{}; // that of the newest order of known customers up to now; empty without one. Later ones
                              // are not spoken of, because the files say nothing of them. It may not be over
    std::uint64_t customers = 0; // of all cohorts
    std::uint64_t withoutOrders = 0; // of the population, in no cohort
    std::uint64_t undatedOrders = 0; // of the population, that would take part if their moment were known
};

/// Customers that ordered so many periods after their first order / customers of the cohort, in [0, 1].
/// `periods` < cohort.since.size().
[[nodiscard]] double retention(const Cohort &cohort, std::size_t periods);
/// The same of all cohorts that are so old: the mean of their retentions, weighted by their sizes.
[[nodiscard]] double retention(const CohortAge &age);

/// Retention by acquisition cohort: the customers of `population` (all if null) by the local calendar period of their
/// first order, and what each cohort did in that period and in every later one. Nobody is "lost": who skips a period
/// and returns counts again. Orders after now take no part. As P. Fader, B. Hardie and M. Ross do in "The Customer-Base
/// Audit" (Wharton School Press, 2022), where a customer's cohort is the period of the first purchase and a cohort's
/// activity the share of it that buys in a period.
/// Errors: "cohorts.too_many" for a table of more than `mostCohortFigures`, which only weeks can fill, `cancelledCode`,
/// the snapshot's failure.
Result<CohortResult> cohorts(const columns::Snapshot &snapshot, const rules::Context &context,
                             const CohortMethod &method, const columns::Bitmap *population, Progress &progress);

/// Fifty years of weeks, each with a cohort.
inline constexpr std::size_t mostCohortFigures = 4'000'000;

} // namespace dilim::analysis
