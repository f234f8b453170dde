// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_words.h"

#include "base/decimal.h"
#include "wording/formats.h"
#include "wording/language.h"

#include <cmath>

namespace dilim::report {
namespace {

constexpr char context[] = "Report";

QString nothing()
{
    return QStringLiteral("–");
}

} // namespace

ReportWords::ReportWords(std::string language, std::string currency)
    : m_language(std::move(language))
    , m_currency(std::move(currency))
{
}

QString ReportWords::text(const char *source, const QStringList &values) const
{
    return wording::filled(wording::translated(m_language, context, source), values);
}

QString ReportWords::plural(const char *source, std::uint64_t count) const
{
    return wording::translated(m_language, context, source, static_cast<std::int64_t>(count));
}

RichText ReportWords::rich(const char *source, const QStringList &values) const
{
    // Filled after the split: a value may hold stars of its own.
    RichText spans = richText(wording::translated(m_language, context, source));
    for (Span &span : spans)
        span.text = wording::filled(span.text, values);
    return spans;
}

QString ReportWords::number(std::uint64_t value) const
{
    return wording::numberText(value, m_language);
}

QString ReportWords::fixed(double value, int decimals) const
{
    return wording::decimalText(value, decimals, m_language);
}

QString ReportWords::share(double fraction, int decimals) const
{
    return wording::percentText(fraction, m_language, decimals);
}

QString ReportWords::share(std::optional<double> fraction) const
{
    return fraction ? share(*fraction) : nothing();
}

QString ReportWords::money(std::int64_t minorUnits) const
{
    return wording::wholeMoneyText(minorUnits, m_currency, m_language);
}

QString ReportWords::money(std::optional<double> minorUnits) const
{
    return minorUnits ? money(static_cast<std::int64_t>(std::llround(*minorUnits))) : nothing();
}

QString ReportWords::exactMoney(double units) const
{
    const auto scale = static_cast<double>(powerOfTen(currencyDigits(m_currency)));
    return wording::moneyText(std::llround(units * scale), m_currency, m_language);
}

QString ReportWords::shortMoney(std::int64_t minorUnits) const
{
    return wording::compactMoneyText(minorUnits, m_currency, m_language);
}

QString ReportWords::day(Date date) const
{
    return wording::dateText(date, m_language);
}

QString ReportWords::days(Date first, Date last) const
{
    return wording::dateRangeText(first, last, m_language);
}

RichText richText(const QString &marked)
{
    RichText spans;
    bool strong = false;
    for (const QString &part : marked.split(QStringLiteral("**"))) {
        if (!part.isEmpty())
            spans.push_back({part, strong});
        strong = !strong;
    }
    return spans;
}

} // namespace dilim::report
