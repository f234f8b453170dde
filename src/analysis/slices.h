// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <algorithm>
#include <cstddef>

namespace dilim::analysis {

/// Calls `body(i)` for i in [0, count), looking at the progress in between; false if that was cancelled.
template <typename Body> [[nodiscard]] bool forEachRow(std::size_t count, const Progress &progress, Body body)
{
    constexpr std::size_t slice = 1 << 16; // well below 50 ms of work
    for (std::size_t begin = 0; begin < count; begin += slice) {
        if (progress.cancelled())
            return false;
        const std::size_t end = std::min(begin + slice, count);
        for (std::size_t i = begin; i < end; ++i)
            body(i);
    }
    return true;
}

} // namespace dilim::analysis
