// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/bitmap.h"

#include <cstddef>
#include <vector>

namespace dilim::rules {

/// Counts for every row how many of some bitmaps have it, 64 rows at a time: plane p holds bit p of all counts. Counts
/// stop somewhere above `most`.
class BitCounter
{
public:
    BitCounter(std::size_t rows, std::size_t most);

    /// A bitmap of as many rows.
    void add(const columns::Bitmap &rows);
    /// The rows that at least so many of the added bitmaps have; number <= most.
    [[nodiscard]] columns::Bitmap atLeast(std::size_t number) const;

private:
    std::size_t m_rows;
    std::size_t m_most;
    std::size_t m_added = 0;
    std::vector<columns::Bitmap> m_planes{}; // enough for m_added or m_most
};

} // namespace dilim::rules
