// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/standing.h"

#include "rules/exact.h"
#include "rules/row_loop.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>

namespace dilim::rules {
namespace {

using columns::Bitmap;
using columns::CodeColumn;
using columns::missingInteger;

constexpr std::int64_t least = missingInteger + 1; // of the known values
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

/// low <= value <= high; the default holds no value.
struct Bounds {
    std::int64_t low = greatest;
    std::int64_t high = least;
};

/// Reorders the values, of which there are more than `place`.
std::int64_t valueAt(std::span<std::int64_t> values, std::size_t place)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

Bounds topBounds(std::span<std::int64_t> values, std::size_t number)
{
    if (number == 0)
        return {};
    return {number >= values.size() ? least : valueAt(values, values.size() - number), greatest};
}

Bounds bottomBounds(std::span<std::int64_t> values, std::size_t number)
{
    if (number == 0)
        return {};
    return {least, number >= values.size() ? greatest : valueAt(values, number - 1)};
}

/// ceil(known x percent / 100).
std::size_t shareOf(std::size_t known, Decimal percent)
{
    const Wide hundred = Wide{100} * powerOfTen(percent.scale);
    return static_cast<std::size_t>((Wide{known} * percent.units + hundred - 1) / hundred);
}

/// The known value at place floor((n - 1) x percent / 100) of the ascending order. The type-7 quantile lies between it
/// and the next one, and on the next one only if the two are equal: so a known value is above the quantile exactly if
/// it is above this one.
std::int64_t valueBelowQuantile(std::span<std::int64_t> values, Decimal percent)
{
    const Wide hundred = Wide{100} * powerOfTen(percent.scale);
    return valueAt(values, static_cast<std::size_t>(Wide{values.size() - 1} * percent.units / hundred));
}

Bounds above(std::int64_t value)
{
    return value == greatest ? Bounds{} : Bounds{value + 1, greatest};
}

/// What the question means for these known values; reorders them.
Bounds boundsAmong(std::span<std::int64_t> values, const IsStanding &question)
{
    if (values.empty())
        return {};
    const auto number = [&] {
        return static_cast<std::size_t>(std::max<std::int64_t>(0, unitsNotAbove(question.first, 0)));
    };
    switch (question.standing) {
    case Standing::Top:
        return topBounds(values, number());
    case Standing::Bottom:
        return bottomBounds(values, number());
    case Standing::TopPercent:
        return topBounds(values, shareOf(values.size(), question.first));
    case Standing::BottomPercent:
        return bottomBounds(values, shareOf(values.size(), question.first));
    case Standing::AbovePercentile:
        return above(valueBelowQuantile(values, question.first));
    case Standing::InPercentiles:
        break;
    }
    Bounds bounds{least, greatest};
    if (question.first.units != 0)
        bounds = above(valueBelowQuantile(values, question.first));
    bounds.high = std::min(bounds.high, valueBelowQuantile(values, question.last));
    return bounds;
}

Bitmap standingAmongAll(std::span<const std::int64_t> values, const IsStanding &question, bool negated)
{
    std::vector<std::int64_t> known;
    known.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(known),
                 [](std::int64_t value) { return value != missingInteger; });
    const Bounds bounds = boundsAmong(known, question);
    return bitmapOf(values, [bounds, negated](std::int64_t value) {
        const bool in = (value >= bounds.low) & (value <= bounds.high);
        return (in != negated) & (value != missingInteger);
    });
}

/// By code of a category, the bounds among its known values.
std::vector<Bounds> boundsByCategory(std::span<const std::int64_t> values, const IsStanding &question,
                                     const CodeColumn &per)
{
    const std::size_t codes = per.dictionary->size() + 1;
    std::vector<std::size_t> starts(codes + 1, 0);
    for (std::size_t row = 0; row < values.size(); ++row)
        starts[per.at(row) + 1] += values[row] != missingInteger ? 1U : 0U;
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::int64_t> known(starts.back());
    std::vector<std::size_t> next(starts.begin(), starts.end() - 1);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (values[row] != missingInteger)
            known[next[per.at(row)]++] = values[row];
    }
    std::vector<Bounds> bounds(codes);
    for (std::size_t code = 1; code < codes; ++code)
        bounds[code] = boundsAmong(std::span(known).subspan(starts[code], starts[code + 1] - starts[code]), question);
    return bounds;
}

} // namespace

Bitmap matchingStanding(std::span<const std::int64_t> values, const IsStanding &question, const CodeColumn *per,
                        bool negated)
{
    if (!per)
        return standingAmongAll(values, question, negated);
    const std::vector<Bounds> bounds = boundsByCategory(values, question, *per);
    Bitmap result(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        const std::uint32_t code = per->at(row);
        const bool in = values[row] >= bounds[code].low && values[row] <= bounds[code].high;
        if (code != 0 && values[row] != missingInteger && in != negated)
            result.set(row);
    }
    return result;
}

std::vector<std::int64_t> widened(const columns::IntegerColumn &column)
{
    std::vector<std::int64_t> wide(column.size());
    std::visit(
        [&](const auto &values) {
            using T = typename std::decay_t<decltype(values)>::value_type;
            std::transform(values.begin(), values.end(), wide.begin(), [](T value) {
                return value == std::numeric_limits<T>::min() ? missingInteger : std::int64_t{value};
            });
        },
        column.values);
    return wide;
}

std::vector<std::int64_t> ranksOfQuotients(std::span<const std::int64_t> values,
                                           std::span<const std::uint64_t> divisors)
{
    const auto below = [&](std::size_t a, std::size_t b) {
        return Wide{values[a]} * divisors[b] < Wide{values[b]} * divisors[a];
    };
    std::vector<std::size_t> known;
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (divisors[row] != 0)
            known.push_back(row);
    }
    std::sort(known.begin(), known.end(), below);
    std::vector<std::int64_t> ranks(values.size(), missingInteger);
    std::int64_t rank = 0;
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (i > 0 && below(known[i - 1], known[i]))
            ++rank;
        ranks[known[i]] = rank;
    }
    return ranks;
}

} // namespace dilim::rules
