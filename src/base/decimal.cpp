// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/decimal.h"

#include <cassert>
#include <limits>

namespace dilim {
namespace {

__extension__ typedef __int128 Wide; // both compilers have it; -Wpedantic wants the word

constexpr std::int64_t powersOfTen[] = {
    1,
    10,
    100,
    1'000,
    10'000,
    100'000,
    1'000'000,
    10'000'000,
    100'000'000,
    1'000'000'000,
    10'000'000'000,
    100'000'000'000,
    1'000'000'000'000,
    10'000'000'000'000,
    100'000'000'000'000,
    1'000'000'000'000'000,
    10'000'000'000'000'000,
    100'000'000'000'000'000,
    1'000'000'000'000'000'000,
};

constexpr Wide lowest = std::numeric_limits<std::int64_t>::min();
constexpr Wide highest = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> narrowed(Wide value)
{
    if (value < lowest || value > highest)
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

/// `value` / 10^from as units of 10^-to, rounded half away from zero. |from - to| <= 18.
std::optional<std::int64_t> rescaledWide(Wide value, int from, int to)
{
    if (to >= from) {
        if (!narrowed(value)) // it only grows from here; and the product below stays inside 128 bits
            return std::nullopt;
        return narrowed(value * powerOfTen(static_cast<std::uint8_t>(to - from)));
    }
    const Wide divisor = powerOfTen(static_cast<std::uint8_t>(from - to));
    const Wide half = divisor / 2;
    return narrowed((value < 0 ? value - half : value + half) / divisor);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits of |value| with at least `scale` + 1 of them: {5, 2} gives "005".
std::string paddedDigits(Decimal value)
{
    const auto bits = static_cast<std::uint64_t>(value.units);
    std::string digits = std::to_string(value.units < 0 ? std::uint64_t{0} - bits : bits);
    const std::size_t wanted = std::size_t{value.scale} + 1;
    if (digits.size() < wanted)
        digits.insert(0, wanted - digits.size(), '0');
    return digits;
}

struct CurrencyDigits {
    std::string_view code;
    std::uint8_t digits;
};
// ISO 4217, currencies whose minor unit is not a hundredth.
constexpr CurrencyDigits unusualCurrencies[] = {
    {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"ISK", 0}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"PYG", 0},
    {"RWF", 0}, {"UGX", 0}, {"UYI", 0}, {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}, {"XPF", 0}, {"BHD", 3},
    {"IQD", 3}, {"JOD", 3}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4},
};

} // namespace

std::int64_t powerOfTen(std::uint8_t exponent)
{
    assert(exponent <= 18);
    return powersOfTen[exponent];
}

std::optional<std::int64_t> rescaled(Decimal value, std::uint8_t scale)
{
    return rescaledWide(value.units, value.scale, scale);
}

std::optional<std::int64_t> multiplied(Decimal a, Decimal b, std::uint8_t scale)
{
    return rescaledWide(Wide{a.units} * b.units, a.scale + b.scale, scale);
}

int compared(Decimal a, Decimal b)
{
    const Wide left = Wide{a.units} * powerOfTen(b.scale);
    const Wide right = Wide{b.units} * powerOfTen(a.scale);
    return left < right ? -1 : (left > right ? 1 : 0);
}

std::optional<Decimal> parseDecimal(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty()) || fraction.size() > maxDecimalScale)
        return std::nullopt;
    Wide units = 0;
    for (const std::string_view part : {whole, fraction}) {
        for (const char c : part) {
            if (!isDigit(c))
                return std::nullopt;
            units = units * 10 + (negative ? '0' - c : c - '0');
            if (!narrowed(units))
                return std::nullopt;
        }
    }
    return Decimal{static_cast<std::int64_t>(units), static_cast<std::uint8_t>(fraction.size())};
}

std::string decimalText(Decimal value)
{
    while (value.scale > 0 && value.units % 10 == 0) {
        value.units /= 10;
        --value.scale;
    }
    return fixedText(value);
}

std::string fixedText(Decimal value)
{
    std::string text = paddedDigits(value);
    if (value.scale > 0)
        text.insert(text.size() - value.scale, 1, '.');
    if (value.units < 0)
        text.insert(0, 1, '-');
    return text;
}

std::uint8_t currencyDigits(std::string_view code)
{
    for (const CurrencyDigits &row : unusualCurrencies) {
        if (row.code == code)
            return row.digits;
    }
    return 2;
}

bool isCurrencyCode(std::string_view code)
{
    if (code.size() != 3)
        return false;
    for (const char c : code) {
        if (c < 'A' || c > 'Z')
            return false;
    }
    return true;
}

} // namespace dilim
