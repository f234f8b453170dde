// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <vector>

namespace dilim::report {

/// Where a column's texts stand, in points from the left of the table.
struct ColumnPlace {
    double left = 0.0;
    double width = 0.0;
};

/// Room before the first cell of a row with a colour square.
inline constexpr double squareRoom = 13.0;

/// Shares a width among columns: each gets what its widest text needs and a part of what is left over, as wide columns
/// get more. Where the room is short, columns of words give way and break their lines; numbers stay whole.
[[nodiscard]] std::vector<ColumnPlace> columnPlaces(const Table &table, double width);

} // namespace dilim::report
