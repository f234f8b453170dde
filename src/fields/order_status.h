// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dilim::fields {

/// What a status word says about an order: Counts for everything but the words that say otherwise (also "pending",
/// "partially refunded", "cancellation requested" and unknown words). Unsold: a deal that is open or was lost.
enum class OrderFate : std::uint8_t { Counts, Cancelled, Refunded, Unsold };

/// English, Turkish and Azerbaijani words, compared by match key: "İptal Edildi" and "iptal edildi" are one.
[[nodiscard]] OrderFate orderFate(std::string_view statusWord);

struct OrderFateWord {
    std::string_view key{}; // a match key
    OrderFate fate = OrderFate::Counts;
};
/// Every word that keeps an order from counting.
[[nodiscard]] std::span<const OrderFateWord> orderFateWords();

} // namespace dilim::fields
