// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// Signs of quantities by the first letter of the order's number. Some shops write a cancellation as an order of its
/// own whose number begins with a letter ("C536379") and whose quantities are negative.
struct PrefixCounts {
    struct Signs {
        std::uint64_t negative = 0;
        std::uint64_t others = 0;
    };
    static constexpr std::size_t noLetter = 26;
    std::array<Signs, noLetter + 1> byLetter{}; // A..Z, then numbers that begin with anything else

    [[nodiscard]] static std::size_t letterOf(std::string_view orderNumber)
    {
        const bool letter = !orderNumber.empty() && orderNumber.front() >= 'A' && orderNumber.front() <= 'Z';
        return letter ? static_cast<std::size_t>(orderNumber.front() - 'A') : noLetter;
    }
    void add(std::string_view orderNumber, bool negative)
    {
        Signs &signs = byLetter[letterOf(orderNumber)];
        ++(negative ? signs.negative : signs.others);
    }
    void add(const PrefixCounts &later);
};

/// The letter under which every quantity is negative (three at least), while hardly any is (at most one in twenty)
/// without a letter. Empty if there is none.
[[nodiscard]] std::string provenCancellationPrefix(const PrefixCounts &counts);

} // namespace dilim::ingest
