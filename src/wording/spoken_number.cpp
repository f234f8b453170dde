// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/spoken_number.h"

#include "wording/formats.h"

#include <array>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

/// An ending behind each word that a number can end with: the ablative, or that of ordinals.
struct Endings {
    std::string_view language;
    std::u16string_view mark; // between number and ending
    std::array<std::u16string_view, 10> digits; // of 0 (alone) .. 9: sıfır, bir, iki ...
    std::array<std::u16string_view, 10> tens; // of 10 .. 90, by the digit: on, yirmi, otuz ...
    std::array<std::u16string_view, 5> powers; // hundred, thousand, 10^6, 10^9, 10^12
};
constexpr Endings table[] = {
    {"tr",
     u"’",
     {u"dan", u"den", u"den", u"ten", u"ten", u"ten", u"dan", u"den", u"den", u"dan"},
     {u"", u"dan", u"den", u"dan", u"tan", u"den", u"tan", u"ten", u"den", u"dan"},
     {u"den", u"den", u"dan", u"dan", u"dan"}},
    {"az",
     u"-",
     {u"dan", u"dən", u"dən", u"dən", u"dən", u"dən", u"dan", u"dən", u"dən", u"dan"},
     {u"", u"dan", u"dən", u"dan", u"dan", u"dən", u"dan", u"dən", u"dən", u"dan"},
     {u"dən", u"dən", u"dan", u"dan", u"dan"}},
};
constexpr Endings azerbaijaniOrdinals = {
    "az",
    u"-",
    {u"cı", u"ci", u"ci", u"cü", u"cü", u"ci", u"cı", u"ci", u"ci", u"cu"},
    {u"", u"cu", u"ci", u"cu", u"cı", u"ci", u"cı", u"ci", u"ci", u"cı"},
    {u"cü", u"ci", u"cu", u"cu", u"cu"},
};

struct CurrencyEnding {
    std::string_view code;
    std::u16string_view ending; // of the name that people read: manatdan, lirədən, avrodan, dollardan, funtdan
};
constexpr CurrencyEnding azerbaijaniCurrencies[] = {
    {"AZN", u"-dan"}, {"TRY", u"-dən"}, {"EUR", u"-dan"}, {"USD", u"-dan"}, {"GBP", u"-dan"},
};

const Endings *endingsOf(std::string_view language)
{
    for (const Endings &row : table) {
        if (row.language == language)
            return &row;
    }
    return nullptr;
}

/// Decimals are read as a number of their own, so the last digit that is not zero decides, and its place.
std::u16string_view endingOf(Decimal number, const Endings &endings)
{
    std::int64_t units = number.units;
    while (number.scale > 0 && units % 10 == 0) {
        units /= 10;
        --number.scale;
    }
    if (units == 0)
        return endings.digits[0];
    int zeros = 0;
    for (; units % 10 == 0; units /= 10)
        ++zeros;
    const auto digit = static_cast<std::size_t>(units % 10 < 0 ? -(units % 10) : units % 10);
    if (zeros == 0)
        return endings.digits[digit];
    if (zeros == 1)
        return endings.tens[digit];
    return endings.powers[std::min<std::size_t>(static_cast<std::size_t>(zeros / 3), endings.powers.size() - 1)];
}

QString fromUtf16(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), qsizetype(text.size()));
}

} // namespace

QString numberCompared(Decimal number, std::string_view language)
{
    const QString text = numberText(number, language);
    const Endings *endings = endingsOf(language);
    return endings ? text + fromUtf16(endings->mark) + fromUtf16(endingOf(number, *endings)) : text;
}

QString amountCompared(Decimal amount, std::string_view currency, std::string_view language)
{
    const QString text = amountText(amount, currency, language);
    if (language != "az")
        return text;
    for (const CurrencyEnding &row : azerbaijaniCurrencies) {
        if (row.code == currency)
            return text + fromUtf16(row.ending);
    }
    return text + u" məbləğindən"_s;
}

QString percentCompared(Decimal percent, std::string_view language)
{
    const QString text = percentText(percent, language);
    if (language == "az")
        return text + u"-dən"_s; // 50 faizdən
    const Endings *endings = endingsOf(language);
    return endings ? text + fromUtf16(endings->mark) + fromUtf16(endingOf(percent, *endings)) : text;
}

QString ordinalText(Decimal number, std::string_view language)
{
    const QString text = numberText(number, language);
    if (language == "tr")
        return text + u'.';
    if (language == "az")
        return text + fromUtf16(azerbaijaniOrdinals.mark) + fromUtf16(endingOf(number, azerbaijaniOrdinals));
    constexpr std::array<std::u16string_view, 4> english = {u"th", u"st", u"nd", u"rd"};
    const bool teen = text.endsWith(u"11") || text.endsWith(u"12") || text.endsWith(u"13");
    const int digit = text.isEmpty() || teen ? 0 : text.back().digitValue();
    return text + fromUtf16(english[digit > 0 && digit < 4 ? static_cast<std::size_t>(digit) : 0]);
}

} // namespace dilim::wording
