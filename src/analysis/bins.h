// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dilim::analysis {

/// Bins one beside the other: bin i holds the values from edges[i] up to, but not, edges[i + 1]. An open bin at an end
/// holds what lies outside.
struct Bins {
    std::vector<std::int64_t> edges{}; // ascending; none or two and more
    bool openBelow = false;
    bool openAbove = false;

    /// Number of bins, open ones included.
    [[nodiscard]] std::size_t count() const
    {
        return edges.empty() ? 0 : edges.size() - 1 + (openBelow ? 1 : 0) + (openAbove ? 1 : 0);
    }
    /// The bin of a value among those that the bins were made for; the open one below is the first.
    [[nodiscard]] std::size_t binOf(std::int64_t value) const;
    /// Lower edge of a bin, the least 64-bit number of the open one below.
    [[nodiscard]] std::int64_t from(std::size_t bin) const;
    /// Upper edge, which no longer belongs to the bin; the greatest 64-bit number of the open one above.
    [[nodiscard]] std::int64_t below(std::size_t bin) const;
};

/// Bins of whole numbers by the widths 1, 2 and 5 times powers of ten, edges being multiples of the width. The width is
/// the smallest with which 20 bins hold the middle 98 % of the values: from the one at rank n / 100 to the one at rank
/// n - 1 - n / 100, counted from 0. If 30 bins of this width hold all values they do; else the rest stands in an open
/// bin at its end. The values may be in any order and are reordered; no bins without values.
[[nodiscard]] Bins numberBins(std::span<std::int64_t> values);

/// The same for days since 1970 by the widths day, week (from Monday), month, quarter, year, ten years, a hundred
/// years: 31 bins for the middle, 46 for all.
[[nodiscard]] Bins dayBins(std::span<std::int64_t> days);

} // namespace dilim::analysis
