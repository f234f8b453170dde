// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Names and addresses in the forms in which spellings of one person meet. For comparing only, never shown or stored.

namespace dilim::store {

/// First and last word of a name by match key; words between them are left out.
struct NameForm {
    std::string first{};
    std::string last{}; // empty for a single word
    friend bool operator==(const NameForm &, const NameForm &) = default;
};
/// Of first and last name where both are there, else of the full name.
[[nodiscard]] NameForm nameForm(std::string_view firstName, std::string_view lastName, std::string_view fullName);

/// How a word sounds when Turkish, Azerbaijani and English spelling are one: Çağlar, Caghlar and Caglər; Məmmədov,
/// Mammadov and Mamedov; Aliyeva and Əliyeva; Cavid and Javid; Xalid and Khalid. Of a match key.
[[nodiscard]] std::string soundForm(std::string_view word);

/// Whether one is the initial of the other: "e" and "elvin".
[[nodiscard]] bool isInitial(std::string_view word, std::string_view other);

/// An e-mail address in key form without dots and +tags in its local part, and with the domain that was probably meant:
/// "ayse.y+promo@gmial.com" gives "aysey@gmail.com". Domains are corrected where they are one slip away from one that
/// many people have, and are none of these.
struct MailboxForm {
    std::string mailbox{};
    bool isCorrected = false;
    friend bool operator==(const MailboxForm &, const MailboxForm &) = default;
};
[[nodiscard]] MailboxForm mailboxForm(std::string_view address);

} // namespace dilim::store
