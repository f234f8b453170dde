// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/overview_groups.h"

#include "charts/segment_chart.h"

#include <QtGlobal>

#include <algorithm>

namespace dilim::report {
namespace {

double part(double value, double whole)
{
    return whole > 0.0 ? value / whole : 0.0;
}

charts::SegmentWords chartWords(const ReportWords &words)
{
    return {
        .title = words.text(QT_TRANSLATE_NOOP("Report", "Share of customers and of revenue")).toStdString(),
        .summary = words.text(QT_TRANSLATE_NOOP("Report", "Bars of each group's share of customers and of revenue."))
                       .toStdString(),
        .customersSeries = words.text(QT_TRANSLATE_NOOP("Report", "share of customers")).toStdString(),
        .revenueSeries = words.text(QT_TRANSLATE_NOOP("Report", "share of revenue")).toStdString(),
        .share = [&words](double value, int decimals) { return words.share(value, decimals).toStdString(); },
        .pair = [](const std::string &customers, const std::string &revenue) { return customers + " → " + revenue; },
    };
}

} // namespace

charts::ChartSpec sharesChart(const SizedGroups &groups, const ReportWords &words)
{
    std::vector<charts::SegmentShare> shares;
    for (const SizedGroup &group : groups.groups) {
        if (shares.size() == mostGroupsInChart)
            break;
        charts::SegmentShare share{group.name.toStdString(),
                                   group.colour,
                                   part(static_cast<double>(group.customers), static_cast<double>(groups.customers)),
                                   {}};
        if (groups.revenue > 0)
            share.revenue = part(static_cast<double>(group.revenue), static_cast<double>(groups.revenue));
        shares.push_back(std::move(share));
    }
    return charts::segmentChart(shares, chartWords(words));
}

Table sharesTable(const SizedGroups &groups, const QString &head, const ReportWords &words)
{
    const bool hasRevenue = groups.revenue > 0;
    Table table;
    table.columns = {{head, Align::Left},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Customers")), Align::Right},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Share of customers")), Align::Right}};
    if (hasRevenue) {
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Share of revenue")), Align::Right});
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Average basket")), Align::Right});
    }
    for (const SizedGroup &group : groups.groups) {
        Row row{{group.name, words.number(group.customers),
                 words.ratio(static_cast<double>(group.customers), static_cast<double>(groups.customers))},
                charts::ColourRole{charts::ColourRole::Family::Categorical, group.colour, false}};
        if (hasRevenue) {
            row.cells.push_back(words.ratio(static_cast<double>(group.revenue), static_cast<double>(groups.revenue)));
            row.cells.push_back(words.average(group.revenue, group.orders));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace dilim::report
