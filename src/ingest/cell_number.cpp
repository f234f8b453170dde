// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/cell_number.h"

#include "base/text_fold.h"

#include <cstddef>

namespace dilim::ingest {
namespace {

constexpr int maxDigits = 18; // fit in an int64

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct CurrencyMark {
    std::string_view mark;
    char code[4];
};
constexpr CurrencyMark currencyMarks[] = {
    {"\xE2\x82\xBA", "TRY"}, {"\xE2\x82\xBC", "AZN"}, {"\xE2\x82\xAC", "EUR"}, {"$", "USD"},    {"\xC2\xA3", "GBP"},
    {"TL", "TRY"},           {"TRY", "TRY"},          {"TRL", "TRY"},          {"AZN", "AZN"},  {"EUR", "EUR"},
    {"USD", "USD"},          {"GBP", "GBP"},          {"US$", "USD"},          {"US $", "USD"}, {"man.", "AZN"},
    {"manat", "AZN"},        {"\xE2\x82\xBD", "RUB"}, {"RUB", "RUB"},
};

/// Takes a currency sign or word off one end. Longer marks are tried after shorter ones are found not to fit, so that
/// "US$" is not read as "$" with rubbish before it.
bool takeCurrency(std::string_view &text, std::array<char, 3> &currency)
{
    const CurrencyMark *best = nullptr;
    bool front = false;
    for (const CurrencyMark &row : currencyMarks) {
        const bool longer = !best || row.mark.size() > best->mark.size();
        if (longer && text.starts_with(row.mark)) {
            best = &row;
            front = true;
        } else if (longer && text.ends_with(row.mark)) {
            best = &row;
            front = false;
        }
    }
    if (!best)
        return false;
    text = front ? text.substr(best->mark.size()) : text.substr(0, text.size() - best->mark.size());
    text = trimmed(text);
    currency = {best->code[0], best->code[1], best->code[2]};
    return true;
}

/// Length of a mark that only ever groups digits, 0 if there is none at `at`.
std::size_t groupMarkLength(std::string_view text, std::size_t at)
{
    constexpr std::string_view marks[] = {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"};
    for (const std::string_view mark : marks) {
        if (text.substr(at).starts_with(mark))
            return mark.size();
    }
    return 0;
}

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool takeSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text = trimmed(text.substr(0, text.size() - suffix.size()));
    return true;
}

constexpr std::string_view minusSigns[] = {"-", "\xE2\x88\x92", "\xE2\x80\x93"};

/// Peels signs, brackets, currency and per cent off both ends. False if something stands there twice.
bool peel(std::string_view &text, WrittenNumber &number, bool &negative)
{
    int signs = 0;
    bool currency = false;
    for (std::size_t before = text.size() + 1; text.size() < before;) {
        before = text.size();
        if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
            text = trimmed(text.substr(1, text.size() - 2));
            negative = true;
            ++signs;
        }
        for (const std::string_view minus : minusSigns) {
            if (takePrefix(text, minus) || takeSuffix(text, minus)) {
                negative = true;
                ++signs;
            }
        }
        if (takePrefix(text, "+"))
            ++signs;
        if (!currency)
            currency = takeCurrency(text, number.currency);
        if (!number.percent)
            number.percent = takeSuffix(text, "%") || takePrefix(text, "%");
    }
    return signs <= 1;
}

/// Digits between marks: the lengths of the groups, and which marks stood between them.
struct Groups {
    int lengths[20] = {};
    int count = 1;
    char marks[20] = {}; // marks[i] stands before group i + 1; ' ' for blanks and apostrophes
    bool leadingZero = false;
};

/// Reads digits and marks into `groups` and the number's digits. False if there is anything else.
bool readGroups(std::string_view text, WrittenNumber &number, Groups &groups, int &dropped)
{
    int digits = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c)) {
            if (groups.lengths[0] == 0 && groups.count == 1)
                groups.leadingZero = c == '0';
            ++groups.lengths[groups.count - 1];
            if (digits >= maxDigits) {
                ++dropped;
            } else if (digits > 0 || c != '0') {
                ++digits;
                number.digits = number.digits * 10 + (c - '0');
            }
            ++at;
            continue;
        }
        const std::size_t length = c == '.' || c == ',' ? 1 : groupMarkLength(text, at);
        if (length == 0 || groups.count == 20)
            return false;
        groups.marks[groups.count - 1] = c == '.' || c == ',' ? c : ' ';
        ++groups.count;
        at += length;
    }
    return true;
}

/// True if the groups [1, last) and the first make a well grouped whole number: "1 234 567".
bool wellGrouped(const Groups &groups, int last)
{
    if (last > 1 && (groups.lengths[0] < 1 || groups.lengths[0] > 3 || groups.leadingZero))
        return false;
    for (int i = 1; i < last; ++i) {
        if (groups.lengths[i] != 3)
            return false;
    }
    return true;
}

/// Fills in what follows from the marks. False if they contradict each other.
bool judgeMarks(const Groups &groups, WrittenNumber &number)
{
    const int marks = groups.count - 1;
    if (marks == 0)
        return groups.lengths[0] > 0;
    const char last = groups.marks[marks - 1];
    const int after = groups.lengths[marks];
    int lastKind = 0;
    bool oneGroupMark = true;
    for (int i = 0; i < marks; ++i) {
        lastKind += groups.marks[i] == last ? 1 : 0;
        if (i > 0 && i < marks - 1)
            oneGroupMark &= groups.marks[i] == groups.marks[0];
    }
    if (!oneGroupMark)
        return false;
    const bool onlyGroups = last == ' ' || (lastKind == marks && marks > 1);
    if (onlyGroups) {
        if (lastKind != marks || !wellGrouped(groups, groups.count))
            return false;
        number.proves = last == '.' ? ',' : last == ',' ? '.' : '\0';
        return true;
    }
    if (lastKind != 1 || !wellGrouped(groups, groups.count - 1) || (after == 0 && groups.lengths[0] == 0))
        return false;
    (last == '.' ? number.afterDot : number.afterComma) = after;
    const bool canBeGroup = marks == 1 && wellGrouped(groups, groups.count);
    number.proves = canBeGroup ? '\0' : last;
    return true;
}

/// "1.5E+10", "9.4e-05": the exponent, taken off the text. 0 if there is none; false if it is malformed.
bool takeExponent(std::string_view &text, int &exponent)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos)
        return true;
    std::string_view power = text.substr(e + 1);
    const bool negative = power.starts_with('-');
    if (negative || power.starts_with('+'))
        power.remove_prefix(1);
    if (e == 0 || power.empty() || power.size() > 3)
        return false;
    for (const char c : power) {
        if (!isDigit(c))
            return false;
        exponent = exponent * 10 + (c - '0');
    }
    exponent = negative ? -exponent : exponent;
    text = text.substr(0, e);
    return true;
}

/// Moves the decimal mark by the exponent, as long as the digits can say it.
bool applyExponent(WrittenNumber &number, int exponent, int wholeWithoutMark)
{
    int &after = number.afterComma > 0 ? number.afterComma : number.afterDot;
    int places = after - exponent;
    for (; places < 0; ++places) {
        if (__builtin_mul_overflow(number.digits, std::int64_t{10}, &number.digits))
            return false;
    }
    number.afterDot = number.afterDot > 0 || wholeWithoutMark != 0 ? places : number.afterDot;
    number.afterComma = number.afterComma > 0 || wholeWithoutMark != 0 ? places : number.afterComma;
    return true;
}

char markOf(const WrittenNumber &number, char ofColumn)
{
    return number.proves != '\0' ? number.proves : ofColumn;
}

} // namespace

std::optional<WrittenNumber> writtenNumber(std::string_view text)
{
    WrittenNumber number;
    bool negative = false;
    if (text.empty() || text.size() > 64 || !peel(text, number, negative) || text.empty())
        return std::nullopt;
    int exponent = 0;
    const bool scientific = text.find_first_of("eE") != std::string_view::npos;
    if (!takeExponent(text, exponent))
        return std::nullopt;
    Groups groups;
    int dropped = 0;
    if (!readGroups(text, number, groups, dropped) || !judgeMarks(groups, number))
        return std::nullopt;
    if (dropped > 0) { // only decimals may be lost
        int &after = number.afterComma > 0 ? number.afterComma : number.afterDot;
        if (after < dropped || number.proves == '\0')
            return std::nullopt;
        after -= dropped;
        number.rounded = true;
    }
    if (scientific) {
        if (number.proves == '\0' && groups.count == 2)
            number.proves = groups.marks[0];
        if (!applyExponent(number, exponent, groups.count == 1 ? 1 : 0))
            return std::nullopt;
    }
    number.digits = negative ? -number.digits : number.digits;
    return number;
}

Decimal numberValue(const WrittenNumber &number, char decimalMark)
{
    int after = markOf(number, decimalMark) == '.' ? number.afterDot : number.afterComma;
    if (after > 36)
        return Decimal{};
    std::int64_t units = number.digits;
    if (after > maxDecimalScale) {
        const int excess = after - maxDecimalScale;
        if (excess > maxDigits)
            return Decimal{};
        const std::int64_t divisor = powerOfTen(static_cast<std::uint8_t>(excess));
        const std::int64_t rest = units % divisor;
        units /= divisor;
        if (rest >= divisor - divisor / 2 || -rest >= divisor - divisor / 2)
            units += rest < 0 ? -1 : 1;
        after = maxDecimalScale;
    }
    return Decimal{units, static_cast<std::uint8_t>(after)};
}

bool isRounded(const WrittenNumber &number, char decimalMark)
{
    const int excess = (markOf(number, decimalMark) == '.' ? number.afterDot : number.afterComma) - maxDecimalScale;
    if (number.rounded || excess <= 0)
        return number.rounded;
    return excess > maxDigits || number.digits % powerOfTen(static_cast<std::uint8_t>(excess)) != 0;
}

} // namespace dilim::ingest
