// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "report/type.h"

#include <QString>
#include <QStringList>

#include <cstdint>
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
    [[nodiscard]] QString share(double fraction, int decimals = 1) const;
    [[nodiscard]] QString ratio(double part, double whole) const; // as a share; "–" of nothing
    [[nodiscard]] QString money(std::int64_t minorUnits) const; // whole units
    [[nodiscard]] QString exactMoney(double units) const; // in units of the currency
    [[nodiscard]] QString shortMoney(std::int64_t minorUnits) const; // "₺186,4 Mn"
    [[nodiscard]] QString average(std::int64_t minorUnits, std::uint64_t count) const; // money; "–" of nothing
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
