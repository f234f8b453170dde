// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dilim::ingest {

/// A number as it is written, before it is decided which sign divides its decimals.
struct WrittenNumber {
    std::int64_t digits = 0; // all digits in a row, at most 18 of them, with the sign
    int afterDot = 0; // digits after the decimal mark if that is a dot; 0: none
    int afterComma = 0;
    char proves = '\0'; // '.' or ',' if nothing else can be the decimal mark; '\0' if both can
    bool percent = false;
    bool rounded = false; // there were more digits than we keep
    std::array<char, 3> currency{}; // of a sign or word beside the number; zeros if there is none
};

/// Understands signs (also U+2212, a minus behind, brackets), currency signs and words on both sides, thousands marks
/// (dot, comma, blank, NBSP, thin space, apostrophe), per cent and exponents. Nothing if the text is no number.
/// The text is bare (see bareCell).
[[nodiscard]] std::optional<WrittenNumber> writtenNumber(std::string_view text);

/// The value, by the decimal mark that the number proves itself, else by this one of its column. Up to six decimals.
[[nodiscard]] Decimal numberValue(const WrittenNumber &number, char decimalMark);

/// True if the value under this mark has fewer decimals than were written.
[[nodiscard]] bool isRounded(const WrittenNumber &number, char decimalMark);

} // namespace dilim::ingest
