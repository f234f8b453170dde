// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overlap.h"

namespace dilim::analysis {
namespace {

std::optional<double> share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

std::optional<double> Overlap::shareOfOne() const
{
    return share(both, one);
}

std::optional<double> Overlap::shareOfOther() const
{
    return share(both, other);
}

Overlaps overlaps(const columns::Bitmap &one, std::span<const columns::Bitmap> others)
{
    Overlaps found;
    const std::uint64_t all = one.count();
    columns::Bitmap alone = one;
    for (const columns::Bitmap &other : others) {
        found.others.push_back({all, other.count(), columns::countOfBoth(one, other)});
        alone.subtract(other);
    }
    found.alone = alone.count();
    return found;
}

} // namespace dilim::analysis
