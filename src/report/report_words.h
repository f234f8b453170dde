// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "report/type.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>

namespace dilim::report {

/// The words of one report: texts of the context "Report" and numbers, in its language and currency.
class ReportWords
{
public:
    ReportWords(std::string language, std::string currency);

    /// The translation of a source text, its places %1 .. %9 filled.
    [[nodiscard]] QString text(const char *source, const QStringList &values = {}) const;
    /// The same with a plural form for `count`, which also goes into %n.
    [[nodiscard]] QString plural(const char *source, std::uint64_t count) const;
    /// The same with **strong** stretches.
    [[nodiscard]] RichText rich(const char *source, const QStringList &values = {}) const;

    [[nodiscard]] QString number(std::uint64_t value) const;
    [[nodiscard]] QString fixed(double value, int decimals) const;
    [[nodiscard]] QString share(double fraction, int decimals = 1) const;
    [[nodiscard]] QString share(std::optional<double> fraction) const; // "–" of nothing
    [[nodiscard]] QString money(std::int64_t minorUnits) const; // whole units
    [[nodiscard]] QString money(std::optional<double> minorUnits) const; // whole units; "–" of nothing
    [[nodiscard]] QString exactMoney(double units) const; // in units of the currency, all decimals
    [[nodiscard]] QString shortMoney(std::int64_t minorUnits) const; // "₺186,4 Mn"
    [[nodiscard]] QString day(Date date) const;
    [[nodiscard]] QString days(Date first, Date last) const;
    [[nodiscard]] const std::string &language() const { return m_language; }

private:
    std::string m_language;
    std::string m_currency;
};

/// Splits at pairs of "**": what stands between them is strong.
[[nodiscard]] RichText richText(const QString &marked);

} // namespace dilim::report
