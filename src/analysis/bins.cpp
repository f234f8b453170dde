// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/bins.h"

#include "base/dates.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dilim::analysis {
namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

/// What bins must and what they should hold.
struct Spread {
    std::int64_t first = 0;
    std::int64_t middleFirst = 0;
    std::int64_t middleLast = 0;
    std::int64_t last = 0;
};

Spread spreadOf(std::span<std::int64_t> values)
{
    const std::size_t rank = values.size() / 100;
    const auto at = [&values](std::size_t place) {
        const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place);
        std::nth_element(values.begin(), nth, values.end());
        return *nth;
    };
    const auto [first, last] = std::minmax_element(values.begin(), values.end());
    const Spread ends{*first, 0, 0, *last};
    return {ends.first, at(rank), at(values.size() - 1 - rank), ends.last};
}

/// Steps of one width: numberOf never falls, edgeOf(n) is the least value with number n.
template <typename NumberOf, typename EdgeOf>
bool fillBins(const Spread &spread, std::int64_t mostMiddle, std::int64_t mostAll, NumberOf numberOf, EdgeOf edgeOf,
              Bins &bins)
{
    // Numbers of wide steps are far from the ends of 64 bits; those of narrow ones are compared without overflow.
    const auto stepsBetween = [](std::int64_t a, std::int64_t b) {
        return static_cast<std::uint64_t>(b) - static_cast<std::uint64_t>(a);
    };
    std::int64_t first = numberOf(spread.middleFirst);
    std::int64_t last = numberOf(spread.middleLast);
    if (stepsBetween(first, last) >= static_cast<std::uint64_t>(mostMiddle))
        return false;
    if (stepsBetween(numberOf(spread.first), numberOf(spread.last)) < static_cast<std::uint64_t>(mostAll)) {
        first = numberOf(spread.first);
        last = numberOf(spread.last);
    }
    for (std::int64_t number = first; number <= last + 1; ++number)
        bins.edges.push_back(edgeOf(number));
    bins.openBelow = spread.first < bins.edges.front();
    bins.openAbove = spread.last >= bins.edges.back();
    return true;
}

/// What a width of days is called by: days fall into numbered steps.
struct DayStep {
    std::int64_t (*numberOf)(std::int64_t day);
    std::int64_t (*edgeOf)(std::int64_t number);
};

std::int64_t monthOf(std::int64_t day)
{
    const CivilDate civil = civilFromDays(static_cast<std::int32_t>(day));
    return std::int64_t{civil.year} * 12 + civil.month - 1;
}
std::int64_t firstOfMonth(std::int64_t month)
{
    const std::int64_t year = floorDivide(month, 12);
    return daysFromCivil(static_cast<int>(year), static_cast<int>(month - year * 12) + 1, 1);
}
template <int months> std::int64_t stepOf(std::int64_t day)
{
    return floorDivide(monthOf(day), months);
}
template <int months> std::int64_t firstOfStep(std::int64_t number)
{
    return firstOfMonth(number * months);
}

constexpr std::int64_t toMonday = 3; // 1970-01-01 was a Thursday
constexpr DayStep daySteps[] = {
    {[](std::int64_t day) { return day; }, [](std::int64_t number) { return number; }},
    {[](std::int64_t day) { return floorDivide(day + toMonday, 7); },
     [](std::int64_t number) { return number * 7 - toMonday; }},
    {stepOf<1>, firstOfStep<1>},
    {stepOf<3>, firstOfStep<3>},
    {stepOf<12>, firstOfStep<12>},
    {stepOf<120>, firstOfStep<120>},
    {stepOf<1200>, firstOfStep<1200>},
};

} // namespace

std::size_t Bins::binOf(std::int64_t value) const
{
    const auto above = std::upper_bound(edges.begin(), edges.end(), value) - edges.begin();
    return static_cast<std::size_t>(above - (openBelow ? 0 : 1));
}

std::int64_t Bins::from(std::size_t bin) const
{
    if (openBelow && bin == 0)
        return least;
    return edges[bin - (openBelow ? 1 : 0)];
}

std::int64_t Bins::below(std::size_t bin) const
{
    return openAbove && bin + 1 == count() ? greatest : edges[bin + (openBelow ? 0 : 1)];
}

Bins numberBins(std::span<std::int64_t> values)
{
    constexpr std::int64_t mostMiddle = 20;
    constexpr std::int64_t mostAll = 30;
    Bins bins;
    if (values.empty())
        return bins;
    const Spread spread = spreadOf(values);
    for (std::int64_t power = 1;; power *= 10) { // 20 bins of 10^18 hold all numbers of 64 bits
        for (const std::int64_t factor : {1, 2, 5}) {
            const std::int64_t width = power * factor;
            const bool filled = fillBins(
                spread, mostMiddle, mostAll, [width](std::int64_t value) { return floorDivide(value, width); },
                [width](std::int64_t number) {
                    std::int64_t edge = 0;
                    return __builtin_mul_overflow(number, width, &edge) ? (number < 0 ? least : greatest) : edge;
                },
                bins);
            if (filled)
                return bins;
        }
    }
}

Bins dayBins(std::span<std::int64_t> days)
{
    constexpr std::int64_t mostMiddle = 31;
    constexpr std::int64_t mostAll = 46;
    Bins bins;
    if (days.empty())
        return bins;
    const Spread spread = spreadOf(days);
    for (const DayStep &step : daySteps) {
        if (fillBins(spread, mostMiddle, mostAll, step.numberOf, step.edgeOf, bins))
            return bins;
    }
    return bins;
}

} // namespace dilim::analysis
