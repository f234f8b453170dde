// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quintiles.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace dilim::analysis {
namespace {

__extension__ typedef __int128 Wide;

/// An edge lies `fifths` / 5 of the way between the order statistics `rank` and `rank` + 1, counted from 0.
struct EdgePlace {
    std::size_t rank = 0;
    int fifths = 0;
};

EdgePlace placeOf(std::size_t edge, std::size_t count)
{
    const std::size_t fifths = (count - 1) * (edge + 1);
    return {fifths / 5, static_cast<int>(fifths % 5)};
}

struct Neighbours {
    std::int64_t below = 0;
    std::int64_t above = 0;
};

void setEdge(Quintiles &quintiles, std::size_t edge, int fifths, Neighbours values, double divisor)
{
    const Wide gap = Wide{values.above} - values.below; // >= 0
    quintiles.floors[edge] = static_cast<std::int64_t>(values.below + gap * fifths / 5);
    const Wide numerator = Wide{values.below} * 5 + gap * fifths;
    quintiles.edges[edge] = static_cast<double>(numerator) / (5.0 * divisor);
}

/// Counting, for values that lie close together (days, orders): one pass and no comparison.
Quintiles byCounting(std::span<const std::int64_t> values, std::int64_t lowest, std::size_t range, double divisor)
{
    std::vector<std::uint32_t> counts(range, 0);
    for (const std::int64_t value : values)
        ++counts[static_cast<std::size_t>(value - lowest)];

    Quintiles quintiles;
    std::size_t cell = 0; // the value of the order statistic last asked for
    std::size_t before = 0; // values in the cells before it
    const auto statistic = [&](std::size_t rank) {
        while (before + counts[cell] <= rank)
            before += counts[cell++];
        return lowest + static_cast<std::int64_t>(cell);
    };
    for (std::size_t edge = 0; edge < 4; ++edge) {
        const EdgePlace place = placeOf(edge, values.size());
        Neighbours found;
        found.below = statistic(place.rank);
        // Looking one further never passes the next edge's rank by more than this one; so go back afterwards.
        const std::size_t cellHere = cell;
        const std::size_t beforeHere = before;
        found.above = place.fifths == 0 ? found.below : statistic(place.rank + 1);
        cell = cellHere;
        before = beforeHere;
        setEdge(quintiles, edge, place.fifths, found, divisor);
    }
    return quintiles;
}

/// Selection, each edge in what is right of the one before.
Quintiles bySelection(std::span<std::int64_t> values, double divisor)
{
    Quintiles quintiles;
    auto begin = values.begin();
    for (std::size_t edge = 0; edge < 4; ++edge) {
        const EdgePlace place = placeOf(edge, values.size());
        const auto nth = values.begin() + static_cast<std::ptrdiff_t>(place.rank);
        std::nth_element(begin, nth, values.end());
        Neighbours found{*nth, *nth};
        if (place.fifths != 0)
            found.above = *std::min_element(nth + 1, values.end());
        setEdge(quintiles, edge, place.fifths, found, divisor);
        begin = nth;
    }
    return quintiles;
}

} // namespace

Quintiles quintilesOf(std::span<std::int64_t> values, double divisor)
{
    if (values.empty())
        return {};
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    const std::int64_t smallest = *lowest;
    const Wide range = Wide{*highest} - smallest + 1;
    constexpr Wide countable = 1 << 16;
    if (range <= countable)
        return byCounting(values, smallest, static_cast<std::size_t>(range), divisor);
    return bySelection(values, divisor);
}

} // namespace dilim::analysis
