// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/formats.h"

#include "wording/language.h"

#include <array>
#include <cmath>
#include <iterator>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

constexpr char context[] = "Formats";
constexpr QChar minusSign(0x2212);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar enDash(0x2013);

/// Where a language puts a sign beside its number.
enum class Side : std::uint8_t { Before, After };

struct Scale {
    std::uint8_t digits; // powers of ten left out
    const char16_t *words; // with the space before them, if there is one
};

/// How a language writes numbers. Source: Unicode CLDR 42, checked against the habits of shops and banks; the place of
/// ₼ behind the amount is that of the Central Bank of Azerbaijan.
struct NumberStyle {
    std::string_view language;
    char16_t group;
    char16_t decimal;
    Side percent;
    Side currency;
    std::array<Scale, 4> scales; // largest first
};
constexpr NumberStyle styles[] = {
    {"en", u',', u'.', Side::After, Side::Before, {{{12, u"T"}, {9, u"B"}, {6, u"M"}, {0, u""}}}},
    {"tr", u'.', u',', Side::Before, Side::Before, {{{12, u"\u00a0Tn"}, {9, u"\u00a0Mr"}, {6, u"\u00a0Mn"}, {0, u""}}}},
    {"az",
     u'.',
     u',',
     Side::After,
     Side::After,
     {{{12, u"\u00a0trln"}, {9, u"\u00a0mlrd"}, {6, u"\u00a0mln"}, {0, u""}}}},
};

struct CurrencySign {
    std::string_view code;
    char16_t sign;
};
constexpr CurrencySign currencySigns[] = {
    {"TRY", u'₺'}, {"AZN", u'₼'}, {"EUR", u'€'}, {"USD", u'$'}, {"GBP", u'£'},
};

const NumberStyle &styleOf(std::string_view language)
{
    for (const NumberStyle &style : styles) {
        if (style.language == language)
            return style;
    }
    return styles[0];
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

std::uint64_t tenTo(int exponent)
{
    return static_cast<std::uint64_t>(powerOfTen(static_cast<std::uint8_t>(exponent)));
}

/// value / 10^drop, rounded half up.
std::uint64_t roundedOff(std::uint64_t value, int drop)
{
    const std::uint64_t divisor = tenTo(drop);
    const std::uint64_t rest = value % divisor;
    return value / divisor + (rest >= divisor - rest && rest > 0 ? 1 : 0);
}

/// Digits with group marks, and `decimals` of them behind the decimal mark.
QString digitsText(std::uint64_t value, int decimals, const NumberStyle &style)
{
    QString digits = QString::number(value);
    if (digits.size() <= decimals)
        digits = QString(decimals + 1 - digits.size(), u'0') + digits;
    const qsizetype whole = digits.size() - decimals;
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == whole)
            text += QChar(style.decimal);
        else if (i > 0 && i < whole && (whole - i) % 3 == 0)
            text += QChar(style.group);
        text += digits[i];
    }
    return text;
}

QString withMinus(bool negative, const QString &text)
{
    return negative ? minusSign + text : text;
}

QString percentOf(bool negative, std::uint64_t units, int decimals, std::string_view language)
{
    const NumberStyle &style = styleOf(language);
    const QString digits = digitsText(units, decimals, style);
    const QString text = style.percent == Side::Before ? QString(u'%' + digits) : QString(digits + u'%');
    return withMinus(negative && units != 0, text);
}

QString currencyWords(std::string_view currency)
{
    for (const CurrencySign &row : currencySigns) {
        if (row.code == currency)
            return QString(QChar(row.sign));
    }
    return QString::fromUtf8(currency.data(), qsizetype(currency.size()));
}

QString withCurrency(bool negative, const QString &digits, std::string_view currency, std::string_view language)
{
    const QString words = currencyWords(currency);
    if (styleOf(language).currency == Side::After || words.size() > 1)
        return withMinus(negative, digits + noBreakSpace + words);
    return withMinus(negative, words + digits);
}

QString twoDigits(std::int64_t value)
{
    return QString::number(value).rightJustified(2, u'0');
}

const char *const monthNames[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

} // namespace

QString wholeNumberText(std::int64_t value, std::string_view language)
{
    return withMinus(value < 0, digitsText(magnitude(value), 0, styleOf(language)));
}

QString numberText(Decimal value, std::string_view language)
{
    while (value.scale > 0 && value.units % 10 == 0) {
        value.units /= 10;
        --value.scale;
    }
    return withMinus(value.units < 0, digitsText(magnitude(value.units), value.scale, styleOf(language)));
}

QString decimalText(double value, int decimals, std::string_view language)
{
    if (!std::isfinite(value) || std::abs(value) > 1e15)
        return enDash;
    const double scaled = std::round(std::abs(value) * std::pow(10.0, decimals));
    if (scaled > 1e18)
        return enDash;
    const auto units = static_cast<std::uint64_t>(scaled);
    return withMinus(value < 0 && units != 0, digitsText(units, decimals, styleOf(language)));
}

QString signedText(std::int64_t value, std::string_view language)
{
    return value > 0 ? u'+' + numberText(value, language) : numberText(value, language);
}

QString percentText(double fraction, std::string_view language, int decimals)
{
    if (!std::isfinite(fraction) || std::abs(fraction) > 1e9)
        return enDash;
    const double units = std::round(std::abs(fraction) * 100.0 * std::pow(10.0, decimals));
    return percentOf(fraction < 0, static_cast<std::uint64_t>(units), decimals, language);
}

QString wholePercentText(double fraction, std::string_view language)
{
    const bool roundedAway = fraction > 0 && fraction < 0.005;
    return roundedAway ? u'<' + percentText(0.01, language, 0) : percentText(fraction, language, 0);
}

QString percentText(Decimal percent, std::string_view language)
{
    const bool negative = percent.units < 0;
    const QString digits = numberText(percent, language).mid(negative ? 1 : 0);
    const bool before = styleOf(language).percent == Side::Before;
    return withMinus(negative, before ? QString(u'%' + digits) : QString(digits + u'%'));
}

QString shareText(std::int64_t part, std::int64_t whole, std::string_view language, int decimals)
{
    if (whole == 0)
        return enDash;
    const std::uint64_t below = magnitude(whole);
    const std::uint64_t scaled = magnitude(part) * tenTo(decimals + 2);
    const std::uint64_t rest = scaled % below;
    const std::uint64_t units = scaled / below + (rest > 0 && rest >= below - rest ? 1 : 0);
    return percentOf((part < 0) != (whole < 0), units, decimals, language);
}

QString moneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language)
{
    const QString digits = digitsText(magnitude(minorUnits), currencyDigits(currency), styleOf(language));
    return withCurrency(minorUnits < 0, digits, currency, language);
}

QString wholeMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language)
{
    const std::uint64_t units = roundedOff(magnitude(minorUnits), currencyDigits(currency));
    return withCurrency(minorUnits < 0 && units != 0, digitsText(units, 0, styleOf(language)), currency, language);
}

QString compactMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language)
{
    const NumberStyle &style = styleOf(language);
    const int minorDigits = currencyDigits(currency);
    const std::uint64_t units = roundedOff(magnitude(minorUnits), minorDigits);
    for (const Scale &scale : style.scales) {
        if (scale.digits == 0 || units < tenTo(scale.digits))
            continue;
        // Two decimals below ten, else one: three or four digits that can be compared at a glance.
        const int decimals = units < 10 * tenTo(scale.digits) ? 2 : 1;
        const std::uint64_t shown = roundedOff(magnitude(minorUnits), minorDigits + scale.digits - decimals);
        const QString words = digitsText(shown, decimals, style) + QString::fromUtf16(scale.words);
        return withCurrency(minorUnits < 0, words, currency, language);
    }
    return wholeMoneyText(minorUnits, currency, language);
}

QString axisMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language)
{
    const NumberStyle &style = styleOf(language);
    const int minorDigits = currencyDigits(currency);
    if (minorUnits == 0)
        return QStringLiteral("0");
    for (const Scale &scale : style.scales) {
        if (scale.digits == 0 || magnitude(minorUnits) < tenTo(minorDigits + scale.digits))
            continue;
        int decimals = 2;
        std::uint64_t shown = roundedOff(magnitude(minorUnits), minorDigits + scale.digits - decimals);
        for (; decimals > 0 && shown % 10 == 0; --decimals)
            shown /= 10;
        const QString words = digitsText(shown, decimals, style) + QString::fromUtf16(scale.words);
        return withCurrency(minorUnits < 0, words, currency, language);
    }
    const bool whole = magnitude(minorUnits) % tenTo(minorDigits) == 0;
    return whole ? wholeMoneyText(minorUnits, currency, language) : moneyText(minorUnits, currency, language);
}

QString amountText(Decimal amount, std::string_view currency, std::string_view language)
{
    while (amount.scale > 0 && amount.units % 10 == 0) {
        amount.units /= 10;
        --amount.scale;
    }
    const std::uint8_t shown = amount.scale == 0 ? std::uint8_t{0} : std::max(amount.scale, currencyDigits(currency));
    const std::optional<std::int64_t> units = rescaled(amount, shown);
    const Decimal exact = units ? Decimal{*units, shown} : amount;
    const QString digits = digitsText(magnitude(exact.units), exact.scale, styleOf(language));
    return withCurrency(exact.units < 0, digits, currency, language);
}

QString dateText(Date day, std::string_view language)
{
    const CivilDate date = civilFromDays(day.days);
    if (language == "tr" || language == "az")
        return twoDigits(date.day) + u'.' + twoDigits(date.month) + u'.' + QString::number(date.year);
    const auto month = QLatin1StringView(monthNames[date.month - 1]);
    return QString::number(date.day) + noBreakSpace + month + noBreakSpace + QString::number(date.year);
}

QString dateRangeText(Date first, Date last, std::string_view language)
{
    return dateText(first, language) + noBreakSpace + enDash + u' ' + dateText(last, language);
}

QString momentText(Moment moment, const TimeZone &zone, std::string_view language)
{
    const std::int64_t local = zone.toLocal(moment);
    const std::int64_t day = floorDivide(local, millisecondsPerDay);
    const std::int64_t minutes = (local - day * millisecondsPerDay) / 60'000;
    const QString clock = twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
    const QString date = dateText(Date{static_cast<std::int32_t>(day)}, language);
    const bool english = language != "tr" && language != "az";
    return date + (english ? u", "_s : u" "_s) + clock;
}

QString daysText(std::int64_t days, std::string_view language)
{
    return translated(language, context, QT_TRANSLATE_N_NOOP("Formats", "%n day(s)"), days).replace(u' ', noBreakSpace);
}

QString rangeText(const QString &from, const QString &to)
{
    return from + enDash + to;
}

QString sizeText(std::int64_t bytes, std::string_view language)
{
    if (bytes < 1000)
        return translated(language, context, QT_TRANSLATE_N_NOOP("Formats", "%n byte(s)"), bytes)
            .replace(u' ', noBreakSpace);
    constexpr const char *units[] = {"kB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    double value = double(bytes) / 1000.0;
    for (; value >= 999.95 && unit + 1 < std::size(units); ++unit)
        value /= 1000.0;
    return decimalText(value, 1, language) + noBreakSpace + QLatin1StringView(units[unit]);
}

QString durationText(std::int64_t milliseconds, std::string_view language)
{
    const auto words = [language](const char *source, const QString &large, std::int64_t small) {
        return filled(translated(language, context, source), {large, numberText(small, language)})
            .replace(u' ', noBreakSpace);
    };
    if (milliseconds < 9'950)
        return words(QT_TRANSLATE_NOOP("Formats", "%1 s"), decimalText(double(milliseconds) / 1000.0, 1, language), 0);
    const std::int64_t seconds = (milliseconds + 500) / 1000;
    if (seconds < 60)
        return words(QT_TRANSLATE_NOOP("Formats", "%1 s"), numberText(seconds, language), 0);
    if (seconds < 3600)
        return words(QT_TRANSLATE_NOOP("Formats", "%1 min %2 s"), numberText(seconds / 60, language), seconds % 60);
    return words(QT_TRANSLATE_NOOP("Formats", "%1 h %2 min"), numberText(seconds / 3600, language), seconds / 60 % 60);
}

QString listText(const QStringList &parts, Junction junction, std::string_view language)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const char *source = junction == Junction::And ? QT_TRANSLATE_NOOP("Formats", "%1 and %2")
                                                   : QT_TRANSLATE_NOOP("Formats", "%1 or %2");
    return filled(translated(language, context, source), {parts.first(parts.size() - 1).join(u", "_s), parts.last()});
}

} // namespace dilim::wording
