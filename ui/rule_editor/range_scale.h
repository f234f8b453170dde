// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_overview.h"

#include <cstdint>
#include <vector>

namespace dilim::ui {

/// Places of values on a histogram whose bars are equally wide, from 0 at its left end to 1 at its right one. Values
/// are in units of the histogram; open bars reach to the least and the greatest value.
class RangeScale
{
public:
    RangeScale() = default;
    explicit RangeScale(const analysis::FieldOverview &overview);

    [[nodiscard]] bool isEmpty() const { return m_edges.size() < 2; }
    [[nodiscard]] std::uint8_t decimals() const { return m_decimals; }
    [[nodiscard]] std::int64_t least() const { return m_edges.front(); }
    [[nodiscard]] std::int64_t greatest() const { return m_edges.back(); }
    /// What a value is rounded to: a tenth of a bar.
    [[nodiscard]] std::int64_t step() const { return m_step; }
    /// Inside 0..1 also of values outside.
    [[nodiscard]] double placeOf(std::int64_t value) const;
    [[nodiscard]] std::int64_t valueAt(double place) const;

private:
    std::vector<std::int64_t> m_edges; // ascending, one more than bars; none without a histogram
    std::int64_t m_step = 1;
    std::uint8_t m_decimals = 0;
};

} // namespace dilim::ui
