// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/exact.h"

#include <algorithm>
#include <limits>

namespace dilim::rules {
namespace {

/// The quotient and whether something is left, rounded towards minus infinity.
struct Quotient {
    Wide floor = 0;
    bool exact = true;
};

Quotient divided(Decimal value, std::uint8_t scale)
{
    const Wide numerator = Wide{value.units} * powerOfTen(scale);
    const Wide divisor = powerOfTen(value.scale);
    const Wide rest = numerator % divisor;
    return {numerator / divisor - (rest < 0 ? 1 : 0), rest == 0};
}

int ordered(Wide left, Wide right)
{
    return left < right ? -1 : (left > right ? 1 : 0);
}

} // namespace

std::int64_t clamped(Wide value)
{
    using Limits = std::numeric_limits<std::int64_t>;
    return static_cast<std::int64_t>(std::clamp<Wide>(value, Wide{Limits::min()} + 1, Limits::max()));
}

std::int64_t unitsNotBelow(Decimal value, std::uint8_t scale)
{
    const Quotient quotient = divided(value, scale);
    return clamped(quotient.exact ? quotient.floor : quotient.floor + 1);
}

std::int64_t unitsNotAbove(Decimal value, std::uint8_t scale)
{
    return clamped(divided(value, scale).floor);
}

int comparedAverage(std::int64_t sum, std::uint8_t scale, std::uint64_t count, Decimal value)
{
    const Wide left = Wide{sum} * powerOfTen(value.scale);
    const Wide right = Wide{value.units} * powerOfTen(scale);
    using Limits = std::numeric_limits<std::int64_t>;
    if (right > Limits::min() && right <= Limits::max()) // times 64 bits it fits
        return ordered(left, right * count);
    const Wide rest = left % Wide{count};
    const Wide quotient = left / Wide{count} - (rest < 0 ? 1 : 0); // rounded towards minus infinity
    if (quotient == right)
        return rest == 0 ? 0 : 1;
    return ordered(quotient, right);
}

} // namespace dilim::rules
