// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace dilim::fields {

/// What an event is, whatever the system that wrote it calls it.
enum class EventKind : std::uint8_t {
    Other,
    PageView,
    ProductView,
    CartAddition,
    CartRemoval,
    Checkout,
    Purchase,
    Search,
    Registration,
    Login,
    EmailSent,
    EmailOpened,
    EmailClicked,
    Review,
    Referral,
    Complaint,
    Share,
    SupportTicket,
};
inline constexpr std::size_t eventKindCount = 18;

/// Names of events as shops, mailing services and analytics write them, in English, Turkish and Azerbaijani, compared
/// by match key: "Add_To_Cart" and "add to cart" are one. Other for words that are not in the table.
[[nodiscard]] EventKind eventKind(std::string_view word);

struct EventWord {
    std::string_view key{}; // a match key
    EventKind kind = EventKind::Other;
};
/// Every word that names a kind.
[[nodiscard]] std::span<const EventWord> eventWords();

} // namespace dilim::fields
