// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dilim::analysis {

/// How many customers two groups have in common.
struct Overlap {
    std::uint64_t one = 0; // customers of the group asked about
    std::uint64_t other = 0; // of the group it is compared with
    std::uint64_t both = 0;

    /// both / one, in [0, 1]; nothing where `one` is empty.
    [[nodiscard]] std::optional<double> shareOfOne() const;
    /// both / other; nothing where `other` is empty.
    [[nodiscard]] std::optional<double> shareOfOther() const;
    friend bool operator==(const Overlap &, const Overlap &) = default;
};

struct Overlaps {
    std::vector<Overlap> others{}; // in the order of the groups asked with
    std::uint64_t alone = 0; // customers of `one` in none of the others
    friend bool operator==(const Overlaps &, const Overlaps &) = default;
};

/// One group of customers with each of the others; all bitmaps are of the same size.
[[nodiscard]] Overlaps overlaps(const columns::Bitmap &one, std::span<const columns::Bitmap> others);

} // namespace dilim::analysis
