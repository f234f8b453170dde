// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sized_groups.h"

#include "charts/segment_chart.h"

#include <QtGlobal>

#include <algorithm>

namespace dilim::report {
namespace {

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

charts::ChartSpec sharesChart(const std::vector<SizedGroup> &groups, const ReportWords &words)
{
    std::vector<charts::SegmentShare> shares;
    for (const SizedGroup &group : groups) {
        if (shares.size() == mostGroupsInChart)
            break;
        shares.push_back({group.name.toStdString(), group.colour, group.customerShare, group.revenueShare});
    }
    return charts::segmentChart(shares, chartWords(words));
}

Table sharesTable(const std::vector<SizedGroup> &groups, const QString &head, const ReportWords &words)
{
    const bool hasRevenue =
        std::ranges::any_of(groups, [](const SizedGroup &group) { return group.revenueShare.has_value(); });
    Table table;
    table.columns = {{head, Align::Left},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Customers")), Align::Right},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Share of customers")), Align::Right}};
    if (hasRevenue) {
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Share of revenue")), Align::Right});
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Average basket")), Align::Right});
    }
    for (const SizedGroup &group : groups) {
        Row row{{group.name, words.number(group.customers), words.share(group.customerShare)},
                charts::ColourRole{charts::ColourRole::Family::Categorical, group.colour, false}};
        if (hasRevenue) {
            row.cells.push_back(words.share(group.revenueShare));
            row.cells.push_back(words.money(group.averageBasket));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace dilim::report
