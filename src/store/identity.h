// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_index.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What makes two rows the same person. A key is (kind, scope, normalised value); who shares a key is one person.

namespace dilim::store {

enum class KeyKind : std::uint8_t { ExternalId, Email, Phone, Row };
inline constexpr std::size_t keyKindCount = 4;

/// Source ids start at 1; keys that hold in every source have this one.
inline constexpr std::uint32_t everySource = 0;

/// The normalised value of a key, and whether it says something in its own source only.
struct KeyValue {
    Hash128 value{};
    bool withinSource = false;
    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

/// Identifiers that are plain whole numbers ("17850", never "017850") are one key whether a file holds them as numbers
/// or as texts.
[[nodiscard]] constexpr Hash128 externalIdKey(std::int64_t number)
{
    return {static_cast<std::uint64_t>(number), 0};
}
[[nodiscard]] Hash128 externalIdKey(std::string_view text);
/// The number behind such a key, if it is a number's.
[[nodiscard]] constexpr std::optional<std::int64_t> numberOfExternalId(const Hash128 &key)
{
    return key.high == 0 ? std::optional(static_cast<std::int64_t>(key.low)) : std::nullopt;
}

/// An e-mail address in its key form: without spaces, `<>` and `mailto:`, ASCII in lower case, İ and ı in an otherwise
/// ASCII local part repaired to i, the domain in ACE form. Of several addresses in a cell the first. Nothing if it is
/// no address, or one of a role (info@, destek@ ...) that many people share.
struct EmailAddress {
    std::string address{};
    bool isRelay = false; // a marketplace's stand-in for the real address: a key within its source only
    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;
};
[[nodiscard]] std::optional<EmailAddress> emailAddress(std::string_view cell);

/// The match key of the first word of the first name or, if that is empty, of the full name.
[[nodiscard]] std::string foldedFirstName(std::string_view firstName, std::string_view fullName);

/// A phone joins only rows with the same folded first name, so that a family's phone joins nobody.
[[nodiscard]] Hash128 phoneKey(std::string_view digits, std::string_view foldedName);

/// What the ledger keeps: one hash over kind, scope and value.
[[nodiscard]] Hash128 ledgerHash(KeyKind kind, std::uint32_t source, const Hash128 &value);

} // namespace dilim::store
