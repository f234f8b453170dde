// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakdowns/ranked_table.h"

#include <QCoreApplication>

namespace dilim::ui {

/// The words that cards, tips and tables of breakdowns share.
class BreakdownText
{
    Q_DECLARE_TR_FUNCTIONS(BreakdownText)
public:
    [[nodiscard]] static QString measure(ShownMeasure measure);
    [[nodiscard]] static QString share();
    [[nodiscard]] static QString percent(const WorkspaceState &state, double share);
    /// "Customers: 5,127".
    [[nodiscard]] static QString line(const QString &label, const QString &value);
    /// "5,127 (10.6%)".
    [[nodiscard]] static QString withShare(const QString &value, const QString &share);
    [[nodiscard]] static QString orders();
    [[nodiscard]] static QString events();
    [[nodiscard]] static QString compared(const QString &label);
    [[nodiscard]] static QString severalRows();
    [[nodiscard]] static QString noMoney();
    /// "The place of 1,204 customers (2.5%) is not known."
    [[nodiscard]] static QString unknownPlace(const WorkspaceState &state, std::uint64_t customers, double share);
    /// "Desktop: 33.0% of the customers, 43.0% of the revenue."
    [[nodiscard]] static QString againstRevenue(const QString &name, const QString &customers, const QString &revenue);
    /// "Chrome: 52.1% here, 50.4% among those compared with."
    [[nodiscard]] static QString againstOthers(const QString &name, const QString &here, const QString &there);
};

} // namespace dilim::ui
