// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/cell_text.h"

#include "base/dates.h"
#include "base/text_fold.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace dilim::workbook {
namespace {

constexpr int significantDigits = 15;
constexpr std::int64_t millisecondsOfDay = 86'400'000;
constexpr double lastDay = 2'958'466; // 1 January 10000 of the 1900 system

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<double> numberOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Digits with at most one dot, and few enough of them that nothing is left of binary rounding.
bool isShortDecimal(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    std::size_t dots = 0;
    for (const char c : text) {
        if (c == '.')
            ++dots;
        else if (!isDigit(c))
            return false;
    }
    return text.size() > dots && dots <= 1 && text.size() - dots <= static_cast<std::size_t>(significantDigits)
        && text.back() != '.' && text.front() != '.';
}

/// Zeros behind the last decimal fall, but three decimals look like thousands to whoever takes the dot for that.
std::string plainDecimals(std::string text)
{
    const std::size_t dot = text.find('.');
    if (dot != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.pop_back();
    }
    if (dot != std::string::npos && dot < text.size() && text.size() - dot == 4)
        text += '0';
    return text;
}

/// Digits of a number in scientific writing ("-9.9450000001e+11") at their place.
std::string withoutExponent(std::string_view scientific)
{
    const std::size_t e = scientific.find('e');
    const std::string_view mantissa = scientific.substr(0, e);
    const char *begin = scientific.data() + e + 1;
    int exponent = 0;
    std::from_chars(*begin == '+' ? begin + 1 : begin, scientific.data() + scientific.size(), exponent);
    std::string digits;
    std::copy_if(mantissa.begin(), mantissa.end(), std::back_inserter(digits), isDigit);
    const int whole = exponent + 1; // digits before the dot
    std::string text(mantissa.starts_with('-') ? "-" : "");
    if (whole <= 0)
        return text + "0." + std::string(static_cast<std::size_t>(-whole), '0') + digits;
    if (static_cast<std::size_t>(whole) >= digits.size())
        return text + digits + std::string(static_cast<std::size_t>(whole) - digits.size(), '0');
    return text + digits.substr(0, static_cast<std::size_t>(whole)) + '.'
        + digits.substr(static_cast<std::size_t>(whole));
}

std::string decimalText(double value)
{
    constexpr double tooLong = 1e60; // no figure of a shop; written as it stands
    if (value == 0)
        return "0";
    if (std::abs(value) >= tooLong || std::abs(value) < 1 / tooLong)
        return {};
    std::array<char, 64> written{};
    const auto end = std::to_chars(written.data(), written.data() + written.size(), value,
                                   std::chars_format::scientific, significantDigits - 1)
                         .ptr;
    return plainDecimals(withoutExponent({written.data(), static_cast<std::size_t>(end - written.data())}));
}

std::string twoDigits(std::int64_t value)
{
    std::string text = std::to_string(value);
    return text.size() < 2 ? "0" + text : text;
}

std::string timeText(std::int64_t milliseconds)
{
    std::string text = twoDigits(milliseconds / 3'600'000) + ':' + twoDigits(milliseconds / 60'000 % 60) + ':'
        + twoDigits(milliseconds / 1000 % 60);
    if (const std::int64_t rest = milliseconds % 1000; rest != 0) {
        const std::string digits = std::to_string(1000 + rest);
        text += '.' + digits.substr(1);
    }
    return text;
}

/// A day of the 1900 system: 1 is 1 January 1900; 60 never was.
std::string dayText(std::int64_t day)
{
    constexpr std::int64_t phantom = 60;
    if (day == phantom)
        return "1900-02-29";
    constexpr std::int32_t beforeFirst = -25'568; // 31 December 1899, in days since 1970
    return isoDate(Date{beforeFirst + static_cast<std::int32_t>(day < phantom ? day : day - 1)});
}

/// Counts what a format code shows, outside of quotes, brackets and escapes.
struct CodeLetters {
    bool day = false;
    bool year = false;
    bool month = false;
    bool time = false;
    bool number = false;

    void add(char c)
    {
        switch (c) {
        case 'd':
        case 'D':
            day = true;
            break;
        case 'y':
        case 'Y':
        case 'e':
            year = true;
            break;
        case 'm':
        case 'M':
            month = true;
            break;
        case 'h':
        case 'H':
        case 's':
        case 'S':
            time = true;
            break;
        case '0':
        case '#':
        case '?':
            number = true;
            break;
        default:
            break;
        }
    }
    [[nodiscard]] NumberFormat::Kind kind() const
    {
        const bool date = day || year || (month && !time);
        if (date)
            return time ? NumberFormat::Kind::DateTime : NumberFormat::Kind::Date;
        return time ? NumberFormat::Kind::Time : NumberFormat::Kind::Number;
    }
};

/// "₺", "TL", "USD" ... of a piece of a code in quotes or brackets; empty if it is none.
std::string currencyIn(std::string_view piece)
{
    static constexpr std::array<std::string_view, 10> known = {"₺",   "₼", "€",   "£",   "TL",
                                                               "TRY", "AZN", "EUR", "USD", "GBP"};
    const std::string text(trimmed(piece));
    return std::find(known.begin(), known.end(), text) != known.end() ? text : std::string();
}

} // namespace

NumberFormat builtInFormat(unsigned id)
{
    using Kind = NumberFormat::Kind;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Kind::Date, {}};
    if (id == 22)
        return {Kind::DateTime, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return {Kind::Time, {}};
    return {};
}

NumberFormat formatOfCode(std::string_view code)
{
    NumberFormat format;
    CodeLetters letters;
    code = code.substr(0, code.find(';')); // of positive numbers
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', i + 1);
            std::string_view piece = code.substr(i + 1, end == std::string_view::npos ? end : end - i - 1);
            if (c == '[' && piece.starts_with('$'))
                piece =
                    piece.substr(1, piece.find('-', 1) == std::string_view::npos ? piece.npos : piece.find('-', 1) - 1);
            else if (c == '[' && !piece.empty()
                     && (piece.front() == 'h' || piece.front() == 'H' || piece.front() == 'm'))
                letters.time = true; // [h]:mm counts hours
            if (const std::string currency = currencyIn(piece); !currency.empty())
                format.currency = currency;
            if (end == std::string_view::npos)
                break;
            i = end;
        } else {
            letters.add(c);
        }
    }
    if (format.currency.empty() && code.find("₺") != std::string_view::npos)
        format.currency = "₺";
    if (!letters.number && asciiLower(code) != "general") // "0.00E+00" has an e, too
        format.kind = letters.kind();
    return format;
}

std::string numberText(std::string_view stored)
{
    if (isShortDecimal(stored))
        return plainDecimals(std::string(stored));
    const std::optional<double> value = numberOf(stored);
    const std::string text = value ? decimalText(*value) : std::string();
    return text.empty() ? std::string(stored) : text;
}

std::string formattedText(std::string_view stored, const NumberFormat &format, DateSystem system)
{
    using Kind = NumberFormat::Kind;
    if (format.kind == Kind::Number) {
        std::string text = numberText(stored);
        return format.currency.empty() ? text : text + ' ' + format.currency;
    }
    const std::optional<double> serial = numberOf(stored);
    constexpr double between = 1462; // days between the two systems
    const double day = serial ? *serial + (system == DateSystem::From1904 ? between : 0) : -1;
    if (day < 0 || day >= lastDay)
        return numberText(stored);
    const auto milliseconds = static_cast<std::int64_t>(std::llround(day * static_cast<double>(millisecondsOfDay)));
    const std::int64_t days = milliseconds / millisecondsOfDay;
    const std::int64_t time = milliseconds % millisecondsOfDay;
    if (format.kind == Kind::Time) // [h]:mm counts beyond a day
        return timeText(milliseconds);
    if (days == 0 && time != 0)
        return timeText(time);
    if (days == 0)
        return {};
    return time == 0 && format.kind == Kind::Date ? dayText(days) : dayText(days) + ' ' + timeText(time);
}

std::string unescaped(std::string text)
{
    constexpr std::size_t length = 7; // _x000D_
    std::size_t at = text.find("_x");
    if (at == std::string::npos)
        return text;
    std::string result;
    std::size_t from = 0;
    for (; at != std::string::npos; at = text.find("_x", at)) {
        unsigned code = 0;
        const char *digits = text.data() + at + 2;
        const bool whole = at + length <= text.size() && text[at + length - 1] == '_'
            && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (!whole) {
            at += 2;
            continue;
        }
        result.append(text, from, at - from);
        appendUtf8(result, code);
        at = from = at + length;
    }
    return result.append(text, from);
}

} // namespace dilim::workbook
