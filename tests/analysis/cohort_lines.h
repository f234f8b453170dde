// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cohorts.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QStringList>

#include <string>
#include <vector>

namespace dilim::test {

inline rules::Context contextAt(const char *now, const char *zone)
{
    rules::Context context;
    context.timeZone = *TimeZone::fromId(zone);
    context.now = parseIsoMoment(now).value();
    context.today = context.timeZone.dayOf(context.now);
    context.currency = "TRY";
    return context;
}

inline analysis::CohortResult asked(const columns::Snapshot &snapshot, const rules::Context &context,
                                    const analysis::CohortMethod &method = {},
                                    const columns::Bitmap *population = nullptr)
{
    Progress progress;
    Result<analysis::CohortResult> result = analysis::cohorts(snapshot, context, method, population, progress);
    if (!result)
        qFatal("no result: %s", result.error().code.c_str());
    return *result;
}

inline QString shownFigures(const analysis::CohortFigures &figures)
{
    return QStringLiteral("%1 %2 %3").arg(figures.customers).arg(figures.orders).arg(figures.revenue);
}

/// "2024-01-01 2024-01: 2 3 10000 | 1 1 5000": customers, orders and revenue of the period, the next one ...; then who
/// and what is in none.
inline QStringList described(const analysis::CohortResult &result)
{
    QStringList lines;
    for (const analysis::Cohort &cohort : result.cohorts) {
        QStringList cells;
        for (const analysis::CohortFigures &figures : cohort.since)
            cells += shownFigures(figures);
        lines += shown(isoDate(cohort.firstDay)) + QLatin1Char(' ') + shown(cohort.period) + QStringLiteral(": ")
            + cells.join(QStringLiteral(" | "));
    }
    lines += QStringLiteral("until %1, %2 without, %3 undated")
                 .arg(shown(result.lastPeriod))
                 .arg(result.withoutOrders)
                 .arg(result.undatedOrders);
    return lines;
}

inline SnapshotSource shopOf(int customers, const std::vector<std::vector<std::string>> &orders)
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id"};
    for (int customer = 1; customer <= customers; ++customer)
        source.customers.rows.push_back({"C" + std::to_string(customer)});
    source.orders = {{"customer", "order.id", "order.at", "order.total", "order.status"}, orders};
    return source;
}

} // namespace dilim::test
