// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "columns/snapshot.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// A lot is a number 0 .. lotCount - 1, drawn once for each customer; a prime, so that multiplying permutes.
inline constexpr std::uint64_t lotCount = 2'147'483'647;

/// The number drawn for a text: FNV-1a (64 bits) over its bytes, mixed by the finaliser of SplitMix64, modulo lotCount.
/// The same on every machine and in every version. Sources: Fowler, Noll, Vo, FNV hash; Steele, Lea, Flood 2014, "Fast
/// splittable pseudorandom number generators", OOPSLA.
[[nodiscard]] std::uint64_t lotOf(std::string_view text);

/// The lot of each customer, drawn for what identifies him or her, whatever else is known: the first that is there of
/// "id:" + external id, "email:" + e-mail with A-Z in lower case, "phone:" + digits of the phone number, "name:" +
/// match key of the full name, "row:" + import + ":" + line of customerOrigin.
[[nodiscard]] std::vector<std::uint32_t> lotsOf(const columns::Snapshot &snapshot);

/// Takes the lots of which (lot * factor + offset) % lotCount is below the limit: fits into 64 bits with sign.
struct Share {
    std::uint64_t factor = 1; // 1 .. lotCount - 1
    std::uint64_t offset = 0; // 0 .. lotCount - 1
    std::uint64_t limit = 0; // 0 .. lotCount

    [[nodiscard]] bool takes(std::uint64_t lot) const { return (lot * factor + offset) % lotCount < limit; }
    friend bool operator==(const Share &, const Share &) = default;
};

/// The share of a seed: factor is 1 + lotOf("factor:" + seed) % (lotCount - 1), offset is lotOf("offset:" + seed);
/// without a seed they are 1 and 0. The limit is lotCount * percent / 100, rounded up; percent is 0..100.
[[nodiscard]] Share shareOf(Decimal percent, std::string_view seed);

} // namespace dilim::rules
