// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// How sure a header word names a field.
enum class WordLevel : std::uint8_t {
    Weak, // if nothing better names the field
    Plain, // in a file of this kind: "id", "date", "status"
    Telling, // anywhere; it also tells what kind of file this is: "order_id", "unit price"
};

struct HeaderMatch {
    std::string_view field{};
    WordLevel level = WordLevel::Weak;
    int rank = 0; // position among the words of the level: earlier ones are better
};

/// What people call a column: "Birth date" of "Birth date (customer.metafields.facts.birth_date)", "Interests" of
/// "Multiple choice:Interests", else the header as it is, trimmed.
[[nodiscard]] std::string_view headerLabel(std::string_view header);

/// A header without the unit or currency behind it: "Toplam (TL)", "Total USD", "Miktar [adet]"; or its label.
struct BareHeader {
    std::string key{}; // see headerKey; empty if there is no unit to take away
    std::string currency{}; // "TRY"; empty if the unit is none
};
[[nodiscard]] BareHeader bareHeader(std::string_view header);

/// What a column with this header key (see headerKey) means in a file of that entity.
/// Nothing if no word of English, Turkish or Azerbaijani fits.
[[nodiscard]] std::optional<HeaderMatch> matchHeader(const std::string &key, fields::Entity file);
/// "Sıra No", "№", "#": what stands above the numbers of rows in lists made by hand, and sometimes above other numbers.
[[nodiscard]] bool isRowNumberWord(const std::string &key);
/// True if any kind of file has a word for this header.
[[nodiscard]] bool isHeaderWord(const std::string &key);

/// "personal_national_id", "personal_card", "personal_iban", "personal_password", "personal_health",
/// "personal_religion", "personal_birth_place": columns that are proposed as not imported. Empty for all others.
[[nodiscard]] std::string_view personalHeader(const std::string &key);

} // namespace dilim::ingest
