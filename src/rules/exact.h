// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <cstdint>
#include <limits>

namespace dilim::rules {

/// Room for sums and products of 64-bit numbers.
__extension__ typedef __int128 Wide;

/// The value if 64 bits hold it and "missing" is not meant by it, else the nearest one that does.
[[nodiscard]] std::int64_t clamped(Wide value);
/// The same for one that 64 bits hold.
[[nodiscard]] constexpr std::int64_t clamped(std::int64_t value)
{
    constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();
    return value == missing ? missing + 1 : value;
}
/// The smallest number of units at a scale that is not below the value: 1.05 at scale 1 gives 11.
[[nodiscard]] std::int64_t unitsNotBelow(Decimal value, std::uint8_t scale);
/// The greatest number of units at a scale that is not above the value: 1.05 at scale 1 gives 10.
[[nodiscard]] std::int64_t unitsNotAbove(Decimal value, std::uint8_t scale);
/// -1, 0, 1 for (sum / 10^scale) / count <, =, > value, exactly. count > 0.
[[nodiscard]] int comparedAverage(std::int64_t sum, std::uint8_t scale, std::uint64_t count, Decimal value);

} // namespace dilim::rules
