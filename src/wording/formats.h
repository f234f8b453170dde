// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/time_zone.h"

#include <QString>
#include <QStringList>

#include <cassert>
#include <concepts>
#include <cstdint>
#include <string_view>
#include <utility>

/// Numbers, amounts and dates as people of a language write them ("en", "tr", "az"; any other id is taken as English).
/// Independent of the locale of the process. A minus is U+2212, a range has an en dash, a unit follows a no-break
/// space.
namespace dilim::wording {

/// "48.216" (tr, az), "48,216" (en).
[[nodiscard]] QString wholeNumberText(std::int64_t value, std::string_view language);
template <std::integral Integer> [[nodiscard]] QString numberText(Integer value, std::string_view language)
{
    assert(std::in_range<std::int64_t>(value));
    return wholeNumberText(static_cast<std::int64_t>(value), language);
}
/// Without trailing zeros: "1.234,5".
[[nodiscard]] QString numberText(Decimal value, std::string_view language);
/// Rounded to a number of decimals, half away from zero: "12,40". "–" if the value is not finite or beyond 10^15.
[[nodiscard]] QString decimalText(double value, int decimals, std::string_view language);
/// A change: "+138", "−118", "0".
[[nodiscard]] QString signedText(std::int64_t value, std::string_view language);

/// A fraction (0.62) in percent: "%62,0" (tr), "62,0%" (az), "62.0%" (en).
[[nodiscard]] QString percentText(double fraction, std::string_view language, int decimals = 1);
/// In whole percent: "%62"; "<%1" where there is something that would be rounded to nothing.
[[nodiscard]] QString wholePercentText(double fraction, std::string_view language);
/// A number of percent without trailing zeros: "%12,5" (tr), "12,5%" (az), "12.5%" (en).
[[nodiscard]] QString percentText(Decimal percent, std::string_view language);
/// The share part / whole in percent, exactly rounded; "–" if the whole is 0. Both below 9e14.
[[nodiscard]] QString shareText(std::int64_t part, std::int64_t whole, std::string_view language, int decimals = 1);

/// All decimals of the currency: 123450 of TRY gives "₺1.234,50" (tr), "₺1,234.50" (en), "1.234,50 ₺" (az). The sign
/// stands where the language puts it; a currency without a sign is named by its code.
[[nodiscard]] QString moneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language);
/// Rounded to whole units, half away from zero: "₺1.310".
[[nodiscard]] QString wholeMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language);
/// From a million units on "₺7,27 Mn", "₺186,4 Mn" (tr), "₺186.4M" (en), "186,4 mln ₺" (az); below as wholeMoneyText.
[[nodiscard]] QString compactMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language);
/// A round amount beside an axis: as compactMoneyText, without zeros at its end: "₺5 Mn", "₺2,5 Mn", "₺200.000", "0".
[[nodiscard]] QString axisMoneyText(std::int64_t minorUnits, std::string_view currency, std::string_view language);
/// An amount typed by a person: whole units without decimals, else all of them. "₺5.000", "₺19,90".
[[nodiscard]] QString amountText(Decimal amount, std::string_view currency, std::string_view language);

/// "21.11.2026" (tr, az), "21 Nov 2026" (en).
[[nodiscard]] QString dateText(Date day, std::string_view language);
/// "21.11.2025 – 20.11.2026".
[[nodiscard]] QString dateRangeText(Date first, Date last, std::string_view language);
/// The local clock: "21.11.2026 14:05", "21 Nov 2026, 14:05".
[[nodiscard]] QString momentText(Moment moment, const TimeZone &zone, std::string_view language);
/// "214 gün", "1 day", "214 days".
[[nodiscard]] QString daysText(std::int64_t days, std::string_view language);
/// "31–90".
[[nodiscard]] QString rangeText(const QString &from, const QString &to);
/// "812 bytes", "4.1 MB": in steps of 1,000.
[[nodiscard]] QString sizeText(std::int64_t bytes, std::string_view language);
/// "0.4 s", "38 s", "2 min 5 s", "1 h 20 min".
[[nodiscard]] QString durationText(std::int64_t milliseconds, std::string_view language);

enum class Junction : std::uint8_t { And, Or };
/// "Almanya, Fransa veya İtalya".
[[nodiscard]] QString listText(const QStringList &parts, Junction junction, std::string_view language);

} // namespace dilim::wording
