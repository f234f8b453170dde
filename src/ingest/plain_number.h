// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "ingest/padded_text.h"

#include <bit>
#include <cstdint>
#include <string_view>

// Numbers as nearly every cell of a clean file has them, eight characters at a time (as Lemire 2018 does it).

namespace dilim::ingest {

inline constexpr std::uint64_t eightZeros = 0x3030303030303030ULL; // characters

/// The value of `count` digits (1 to 8) in the low bytes, the first one lowest; false if any of them is no digit.
inline bool readDigits(std::uint64_t bytes, std::size_t count, std::uint64_t &value)
{
    // 0 to 9 for digits; zeros come in from below for the digits that are not there.
    const std::uint64_t digits = (bytes ^ eightZeros) << (64 - 8 * count);
    if ((((digits + 0x7676767676767676ULL) | digits) & 0x8080808080808080ULL) != 0)
        return false;
    constexpr std::uint64_t everyFourth = 0x000000ff000000ffULL;
    const std::uint64_t pairs = digits * 10 + (digits >> 8);
    value =
        ((pairs & everyFourth) * (100 + (1'000'000ULL << 32)) + ((pairs >> 16) & everyFourth) * (1 + (10'000ULL << 32)))
        >> 32;
    return true;
}

/// A whole number without sign and leading zeros, of at most 18 digits. `around`: what the cell may be a part of.
inline bool readWholeNumber(std::string_view cell, std::int64_t &value, const PaddedText &around = {})
{
    if (cell.empty() || cell.size() > 18 || (cell.front() == '0' && cell.size() > 1))
        return false;
    if (cell.size() <= 16 && around.holds(cell)) {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        const std::uint64_t bytes = eightBytes(cell.data());
        if (cell.size() <= 8) {
            if (!readDigits(bytes, cell.size(), last))
                return false;
        } else if (!readDigits(bytes, 8, first) || !readDigits(eightBytes(cell.data() + 8), cell.size() - 8, last)) {
            return false;
        } else {
            last += first * static_cast<std::uint64_t>(powerOfTen(static_cast<std::uint8_t>(cell.size() - 8)));
        }
        value = static_cast<std::int64_t>(last);
        return true;
    }
    std::int64_t result = 0;
    for (const char c : cell) {
        const auto digit = static_cast<unsigned>(c - '0');
        if (digit > 9)
            return false;
        result = result * 10 + digit;
    }
    value = result;
    return true;
}

struct PlainNumber {
    std::int64_t units = 0;
    std::uint8_t scale = 0;
    bool ambiguous = false; // three digits behind a mark that could also group them
    bool fraction = false; // any decimal is not zero
    friend bool operator==(const PlainNumber &, const PlainNumber &) = default;
};

/// `digits[mark digits]` of at most eight characters, behind which eight bytes in all can be read.
inline bool readShortNumber(std::string_view cell, char mark, PlainNumber &number)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t highs = 0x8080808080808080ULL;
    const std::uint64_t bytes = eightBytes(cell.data());
    const std::uint64_t others = bytes ^ (ones * static_cast<unsigned char>(mark)); // 0 where the mark is
    const auto at = static_cast<std::size_t>(std::countr_zero((others - ones) & ~others & highs)) / 8;
    std::uint64_t units = 0;
    if (at >= cell.size()) {
        if (!readDigits(bytes, cell.size(), units))
            return false;
        number = {static_cast<std::int64_t>(units), 0, false, false};
        return true;
    }
    const std::size_t scale = cell.size() - at - 1;
    const std::uint64_t before = lowBytes[at];
    if (at == 0 || scale == 0 || scale > maxDecimalScale
        || !readDigits((bytes & before) | ((bytes >> 8) & ~before), cell.size() - 1, units))
        return false;
    number.units = static_cast<std::int64_t>(units);
    number.scale = static_cast<std::uint8_t>(scale);
    number.ambiguous = scale == 3 && at <= 3 && cell.front() != '0';
    number.fraction = (((bytes >> (8 * (at + 1))) ^ eightZeros) & lowBytes[scale]) != 0;
    return true;
}

/// `[-]digits[mark digits]` with up to 17 characters and six decimals. `around`: what the cell may be a part of.
inline bool readPlainNumber(std::string_view cell, char mark, PlainNumber &number, const PaddedText &around = {})
{
    if (cell.empty() || cell.size() > 17)
        return false;
    if (cell.size() <= 8 && cell.front() != '-' && around.holds(cell))
        return readShortNumber(cell, mark, number);
    const char *at = cell.data();
    const char *const end = at + cell.size();
    const bool negative = *at == '-';
    at += negative ? 1 : 0;
    const char *const first = at;
    const char *decimals = nullptr;
    std::int64_t units = 0;
    for (; at < end; ++at) {
        const auto digit = static_cast<unsigned>(*at - '0');
        if (digit <= 9)
            units = units * 10 + digit;
        else if (*at == mark && !decimals && at > first)
            decimals = at + 1;
        else
            return false;
    }
    const std::ptrdiff_t scale = decimals ? end - decimals : 0;
    if (first == end || decimals == end || scale > maxDecimalScale)
        return false;
    number.units = negative ? -units : units;
    number.scale = static_cast<std::uint8_t>(scale);
    number.ambiguous = scale == 3 && decimals - first <= 4 && *first != '0';
    number.fraction = units % powerOfTen(number.scale) != 0;
    return true;
}

} // namespace dilim::ingest
