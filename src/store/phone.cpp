// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/phone.h"

#include "base/text_fold.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <bitset>
#include <iterator>
#include <set>
#include <utility>

namespace dilim::store {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t fewestDigits = 7;
constexpr std::size_t mostDigits = 15; // ITU-T E.164
constexpr std::size_t mostCodeDigits = 3;

/// Match keys of countries as shops write them out.
constexpr std::pair<std::string_view, std::string_view> countryNames[] = {
    {"turkiye", "TR"},     {"turkey", "TR"},
    {"turciya", "TR"},     {"azerbaycan", "AZ"},
    {"azerbaijan", "AZ"},  {"almanya", "DE"},
    {"germany", "DE"},     {"almaniya", "DE"},
    {"deutschland", "DE"}, {"abd", "US"},
    {"usa", "US"},         {"united states", "US"},
    {"ingiltere", "GB"},   {"united kingdom", "GB"},
    {"uk", "GB"},          {"birlesik krallik", "GB"},
    {"fransa", "FR"},      {"france", "FR"},
    {"hollanda", "NL"},    {"netherlands", "NL"},
    {"gurcistan", "GE"},   {"georgia", "GE"},
    {"rusya", "RU"},       {"russia", "RU"},
    {"avusturya", "AT"},   {"austria", "AT"},
    {"belcika", "BE"},     {"belgium", "BE"},
    {"isvicre", "CH"},     {"switzerland", "CH"},
};

// --- digits ----------------------------------------------------------------------------------------------------------

/// The value of an ASCII, Arabic-Indic or Persian digit at the start of `text` and how many bytes it has; -1 if there
/// is none.
std::pair<int, std::size_t> digitAt(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (byte(0) >= '0' && byte(0) <= '9')
        return {static_cast<int>(byte(0) - '0'), 1};
    if (byte(0) == 0xD9 && byte(1) >= 0xA0 && byte(1) <= 0xA9)
        return {static_cast<int>(byte(1) - 0xA0), 2};
    if (byte(0) == 0xDB && byte(1) >= 0xB0 && byte(1) <= 0xB9)
        return {static_cast<int>(byte(1) - 0xB0), 2};
    return {-1, 1};
}

struct DialledDigits {
    std::string digits{};
    bool international = false; // written with '+' or 00
};

/// Digits of the first number of a cell; what follows a list sign or a letter behind it is left out.
DialledDigits firstNumber(std::string_view cell)
{
    constexpr std::string_view ends = "/;,|#\n";
    DialledDigits number;
    for (std::size_t at = 0; at < cell.size();) {
        const auto [digit, bytes] = digitAt(cell.substr(at));
        const char c = cell[at];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (digit >= 0)
            number.digits += static_cast<char>('0' + digit);
        else if (number.digits.empty() && c == '+')
            number.international = true;
        else if (c == '+' || (letter && (c == 'E' || c == 'e') && cell.substr(at + 1).starts_with('+')))
            return {}; // 9,05E+11: eaten by a spreadsheet
        else if (number.digits.size() >= fewestDigits && (letter || ends.find(c) != std::string_view::npos))
            break;
        at += bytes;
    }
    if (!number.international && number.digits.starts_with("00")) {
        number.international = true;
        number.digits.erase(0, 2);
    }
    return number;
}

bool allEqual(std::string_view digits)
{
    return digits.find_first_not_of(digits.substr(0, 1)) == std::string_view::npos;
}

bool isPlaceholder(std::string_view digits)
{
    constexpr std::string_view counted = "01234567890123456789";
    constexpr std::string_view countedDown = "98765432109876543210";
    if (digits.size() < fewestDigits)
        return true;
    return allEqual(digits.substr(digits.size() - fewestDigits)) || counted.find(digits) != std::string_view::npos
        || countedDown.find(digits) != std::string_view::npos;
}

// --- with the country code -------------------------------------------------------------------------------------------

/// Digits with their country code, and how many of them are that code.
struct WorldNumber {
    std::string digits{};
    std::size_t codeDigits = 0;
};

/// Numbers that need no looking up: so many digits, beginning with one of these, have but one meaning.
struct CertainShape {
    std::string_view region;
    std::string_view countryCode;
    std::size_t nationalDigits;
    std::string_view firstDigits;
    bool withTrunkZero; // may be dialled with a 0 before it
};
constexpr CertainShape certainShapes[] = {
    {"TR", "90", 10, "2345", true},     {"AZ", "994", 9, "1567", true}, {"US", "1", 10, "23456789", false},
    {"CA", "1", 10, "23456789", false}, {"GB", "44", 10, "7", true},
};

/// What may stand behind a country code only to be left out, or changed: a number with one of these digits there is
/// looked up. Behind every other code it is '0' alone, or nothing.
struct RewrittenDigits {
    std::string_view countryCode;
    std::string_view firstDigits;
};
constexpr RewrittenDigits rewrittenDigits[] = {
    {"1", "01"},          {"7", "08"},   {"52", "01"},  {"54", "0123456789"}, {"55", "09"},
    {"57", "0123456789"}, {"58", "01"},  {"61", "01"},  {"86", "01"},         {"261", "0123456789"},
    {"298", "01"},        {"352", "01"}, {"370", "08"}, {"375", "08"},        {"423", "01"},
    {"506", "01"},        {"692", "01"}, {"993", "08"}, {"998", "08"},
};

/// The country code with which digits begin; empty if there is none such.
std::string_view countryCodeOf(std::string_view digits)
{
    static const std::bitset<1000> codes = [] {
        std::set<int> known;
        PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&known);
        std::bitset<1000> marked;
        for (const int code : known)
            marked.set(static_cast<std::size_t>(code));
        return marked;
    }();
    std::size_t code = 0;
    for (std::size_t count = 1; count <= std::min(mostCodeDigits, digits.size()); ++count) {
        code = code * 10 + static_cast<std::size_t>(digits[count - 1] - '0');
        if (codes[code]) // no code begins with another one
            return digits.substr(0, count);
    }
    return {};
}

/// Whether a number that begins with this code is complete as it is.
bool isComplete(std::string_view digits, std::string_view code)
{
    if (code.empty() || digits.size() < code.size() + fewestDigits)
        return false;
    const auto row = std::ranges::find(rewrittenDigits, code, &RewrittenDigits::countryCode);
    const std::string_view rewritten = row == std::end(rewrittenDigits) ? "0" : row->firstDigits;
    return rewritten.find(digits[code.size()]) == std::string_view::npos;
}

/// Numbering plans in which every number has so many digits, the code included, and but this one is ever left out
/// behind the code; of a number that has all its digits only where it can begin none.
struct FixedLength {
    char code;
    std::size_t digits;
    char leftOut;
    bool beginsNone;
};
constexpr FixedLength fixedLengths[] = {{'1', 11, '1', true}, {'7', 11, '8', false}};

/// Longer than any number of its plan, or of no country.
bool isNoNumber(const DialledDigits &number)
{
    if (!number.international)
        return false;
    return countryCodeOf(number.digits).empty()
        || std::any_of(std::begin(fixedLengths), std::end(fixedLengths), [&](const FixedLength &plan) {
               return number.digits.size() > plan.digits && number.digits[0] == plan.code
                   && number.digits[1] != plan.leftOut;
           });
}

std::optional<WorldNumber> certainNumber(const DialledDigits &number, const PhoneRegions &regions)
{
    const std::string_view digits = number.digits;
    if (number.international) {
        for (const FixedLength &plan : fixedLengths) {
            const bool whole = digits.size() == plan.digits && digits[0] == plan.code;
            if (whole && (digits[1] != plan.leftOut || !plan.beginsNone))
                return WorldNumber{number.digits, 1};
        }
        const std::string_view code = countryCodeOf(digits);
        return isComplete(digits, code) ? std::optional(WorldNumber{number.digits, code.size()}) : std::nullopt;
    }
    for (const CertainShape &shape : certainShapes) {
        if (regions.empty() || regions.front() != shape.region)
            continue;
        const bool trunk = shape.withTrunkZero && digits.starts_with('0');
        const std::string_view national = digits.substr(trunk ? 1 : 0);
        if (national.size() == shape.nationalDigits && shape.firstDigits.find(national[0]) != std::string_view::npos)
            return WorldNumber{std::string(shape.countryCode).append(national), shape.countryCode.size()};
    }
    return std::nullopt;
}

WorldNumber formatted(const PhoneNumberUtil &phones, const PhoneNumber &number)
{
    std::string text;
    phones.Format(number, PhoneNumberUtil::E164, &text);
    return {text.substr(1), std::to_string(number.country_code()).size()};
}

std::optional<WorldNumber> lookedUp(const DialledDigits &number, const PhoneRegions &regions)
{
    const PhoneNumberUtil &phones = *PhoneNumberUtil::GetInstance();
    const PhoneRegions nowhere = {"ZZ"};
    const std::string dialled = number.international ? '+' + number.digits : number.digits;
    std::optional<WorldNumber> possible;
    for (const std::string &region : number.international ? nowhere : regions) {
        PhoneNumber parsed;
        if (phones.Parse(dialled, region, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
            continue;
        if (phones.IsValidNumber(parsed))
            return formatted(phones, parsed);
        if (!possible && phones.IsPossibleNumberWithReason(parsed) == PhoneNumberUtil::IS_POSSIBLE)
            possible = formatted(phones, parsed);
    }
    return possible;
}

std::optional<std::string> keyDigits(const DialledDigits &number, std::optional<WorldNumber> found)
{
    if (!found)
        return number.digits.size() > mostDigits ? std::nullopt : std::optional(number.digits);
    if (isPlaceholder(std::string_view(found->digits).substr(found->codeDigits)) || found->digits.size() > mostDigits)
        return std::nullopt;
    return std::move(found->digits);
}

} // namespace

PhoneRegions phoneRegions(std::string_view currency, std::string_view country)
{
    PhoneRegions regions;
    const auto add = [&regions](std::string region) {
        if (std::find(regions.begin(), regions.end(), region) == regions.end())
            regions.push_back(std::move(region));
    };
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto capital = [](char c) { return static_cast<char>(c - 'a' + 'A'); };
    const std::string key = matchKey(country);
    const auto named = std::find_if(std::begin(countryNames), std::end(countryNames),
                                    [&key](const auto &row) { return row.first == key; });
    std::string code = asciiLower(trimmed(country));
    if (named != std::end(countryNames))
        add(std::string(named->second));
    else if (code.size() == 2 && std::all_of(code.begin(), code.end(), isLetter)) {
        std::transform(code.begin(), code.end(), code.begin(), capital);
        add(std::move(code));
    }
    if (currency.size() == 3) // a currency's code begins with that of its country
        add(std::string(currency.substr(0, 2)));
    if (currency == "TRY" || currency == "AZN")
        add(currency == "TRY" ? "AZ" : "TR");
    return regions;
}

std::optional<std::string> phoneDigits(std::string_view cell, const PhoneRegions &regions)
{
    const DialledDigits number = firstNumber(cell);
    if (isPlaceholder(number.digits))
        return std::nullopt;
    auto found = certainNumber(number, regions);
    if (!found && !isNoNumber(number))
        found = lookedUp(number, regions);
    return keyDigits(number, std::move(found));
}

std::optional<std::string> phoneDigitsByLibrary(std::string_view cell, const PhoneRegions &regions)
{
    const DialledDigits number = firstNumber(cell);
    return isPlaceholder(number.digits) ? std::nullopt : keyDigits(number, lookedUp(number, regions));
}

} // namespace dilim::store
