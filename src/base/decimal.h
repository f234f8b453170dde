// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dilim {

/// An exact decimal number: units / 10^scale. Numbers and amounts of the program are never binary fractions.
struct Decimal {
    std::int64_t units = 0;
    std::uint8_t scale = 0; // 0..maxDecimalScale
};

inline constexpr std::uint8_t maxDecimalScale = 6;

[[nodiscard]] std::int64_t powerOfTen(std::uint8_t exponent); // exponent <= 18
/// The same value at another scale, rounded half away from zero. Nothing on overflow of int64.
[[nodiscard]] std::optional<std::int64_t> rescaled(Decimal value, std::uint8_t scale);
/// a * b at the wanted scale, through 128 bits, rounded once, half away from zero. Nothing on overflow.
[[nodiscard]] std::optional<std::int64_t> multiplied(Decimal a, Decimal b, std::uint8_t scale);
/// -1, 0, 1 for a <, =, > b, exactly.
[[nodiscard]] int compared(Decimal a, Decimal b);

/// `[-]digits[.digits]`, the form of our own files. Digits after the sixth place are refused. "-0" gives 0.
[[nodiscard]] std::optional<Decimal> parseDecimal(std::string_view text);
/// Shortest form: no trailing zeros after the point, no "-0".
[[nodiscard]] std::string decimalText(Decimal value);
/// All decimals of the scale: {1200, 2} gives "12.00".
[[nodiscard]] std::string fixedText(Decimal value);

/// Digits after the point of an ISO 4217 currency: 2 for most, 0 for JPY, 3 for KWD; 2 for unknown codes.
[[nodiscard]] std::uint8_t currencyDigits(std::string_view code);
/// True for three capital ASCII letters.
[[nodiscard]] bool isCurrencyCode(std::string_view code);

} // namespace dilim
