// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"

#include "report/sized_groups.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dilim::report {
namespace {

constexpr std::size_t mostBreakdownRows = 8;

/// "▲ 8.0% on the year before", or nothing where there is nothing to compare with.
QString changeText(std::optional<double> now, std::optional<double> before, const ReportWords &words)
{
    const std::optional<double> change = now && before ? analysis::change(*now, *before) : std::nullopt;
    if (!change)
        return {};
    const QString size = words.share(std::abs(*change));
    return *change < 0.0 ? words.text(QT_TRANSLATE_NOOP("Report", "▼ %1 on the year before"), {size})
                         : words.text(QT_TRANSLATE_NOOP("Report", "▲ %1 on the year before"), {size});
}

/// "▲ 1.4 points": of a share, on the year before.
QString pointsText(std::optional<double> now, std::optional<double> before, const ReportWords &words)
{
    if (!now || !before)
        return {};
    const double points = (*now - *before) * 100.0;
    const QString size = words.fixed(std::abs(points), 1);
    return points < 0.0 ? words.text(QT_TRANSLATE_NOOP("Report", "▼ %1 points"), {size})
                        : words.text(QT_TRANSLATE_NOOP("Report", "▲ %1 points"), {size});
}

std::vector<SizedGroup> segmentGroups(const ReportInput &input)
{
    const bool hasRevenue = input.overview.allTime.revenue > 0;
    std::vector<SizedGroup> out;
    for (const SegmentInput &segment : input.segments) {
        const analysis::SegmentFigures &figures = segment.figures;
        out.push_back({segment.name, segment.colour, figures.customers, figures.customerShare,
                       hasRevenue ? std::optional(figures.revenueShare) : std::nullopt,
                       analysis::averageBasket(figures.purchases)});
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &SizedGroup::customers);
    return out;
}

QString keyText(const std::vector<std::string> &key, const ReportWords &words)
{
    QStringList parts;
    for (const std::string &word : key)
        parts.append(word.empty() ? words.text(QT_TRANSLATE_NOOP("Report", "not known"))
                                  : QString::fromStdString(word));
    return parts.join(QStringLiteral(" · "));
}

const char *measureHead(charts::Measure measure)
{
    switch (measure) {
    case charts::Measure::Customers:
        return QT_TRANSLATE_NOOP("Report", "Bars: share of customers");
    case charts::Measure::Orders:
        return QT_TRANSLATE_NOOP("Report", "Bars: share of orders");
    case charts::Measure::Rows:
        return QT_TRANSLATE_NOOP("Report", "Bars: share of events");
    case charts::Measure::Revenue:
        break;
    }
    return QT_TRANSLATE_NOOP("Report", "Bars: share of revenue");
}

bool hasRevenue(const charts::TopRows &top)
{
    return std::ranges::any_of(top.rows, [](const auto &row) { return row.revenue != 0; });
}

std::optional<double> basketOf(const analysis::BreakdownRow &row)
{
    if (row.orders == 0)
        return {};
    return static_cast<double>(row.revenue) / static_cast<double>(row.orders);
}

Table breakdownTable(const BreakdownInput &input, const charts::TopRows &top, const ReportWords &words)
{
    const bool money = hasRevenue(top);
    Table table;
    table.columns = {{input.name, Align::Left}, {words.text(QT_TRANSLATE_NOOP("Report", "Customers")), Align::Right}};
    if (money) {
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Revenue")), Align::Right});
        table.columns.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Average basket")), Align::Right});
    }
    for (const analysis::BreakdownRow &row : top.rows) {
        Row cells{{keyText(row.key, words), words.number(row.customers)}, {}};
        if (money) {
            cells.cells.push_back(words.shortMoney(row.revenue));
            cells.cells.push_back(words.money(basketOf(row)));
        }
        table.rows.push_back(std::move(cells));
    }
    if (top.hidden > 0)
        table.note = words.text(QT_TRANSLATE_NOOP("Report", "Smaller ones, not shown: %1, together %2."),
                                {words.number(top.hidden), words.share(top.hiddenShare)});
    return table;
}

} // namespace

std::vector<Block> figuresSection(const ReportInput &input, const ReportWords &words)
{
    const analysis::Overview &all = input.overview;
    KpiRow row;
    row.kpis.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Customers")), words.number(all.customers),
                        words.text(QT_TRANSLATE_NOOP("Report", "%1 with orders"), {words.number(all.allTime.buyers)})});
    if (all.allTime.orders == 0)
        return {row};
    // Data that ended more than a year ago have no last year: then the figures are of all time.
    const bool recent = all.lastYear.orders > 0;
    const analysis::PurchaseFigures &now = recent ? all.lastYear : all.allTime;
    const std::optional<analysis::PurchaseFigures> before = recent ? all.yearBefore : std::nullopt;
    const auto ofBefore = [&before](auto figure) { return before ? figure(*before) : std::optional<double>(); };
    const auto revenue = [](const analysis::PurchaseFigures &f) {
        return std::optional(static_cast<double>(f.revenue));
    };
    row.kpis.push_back({recent ? words.text(QT_TRANSLATE_NOOP("Report", "Revenue, last 12 months"))
                               : words.text(QT_TRANSLATE_NOOP("Report", "Revenue, all time")),
                        words.shortMoney(now.revenue), changeText(revenue(now), ofBefore(revenue), words)});
    row.kpis.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Average basket")),
                        words.money(analysis::averageBasket(now)),
                        changeText(analysis::averageBasket(now), ofBefore(analysis::averageBasket), words)});
    row.kpis.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Bought more than once")),
                        words.share(analysis::repeatRate(now)),
                        pointsText(analysis::repeatRate(now), ofBefore(analysis::repeatRate), words)});
    return {row};
}

std::vector<Block> segmentsSection(const ReportInput &input, const ReportWords &words)
{
    if (input.segments.empty())
        return {};
    const std::vector<SizedGroup> groups = segmentGroups(input);
    const charts::ChartSpec spec = sharesChart(groups, words);
    Table table = sharesTable(groups, words.text(QT_TRANSLATE_NOOP("Report", "Segment")), words);
    table.note =
        words.text(QT_TRANSLATE_NOOP("Report",
                                     "Shares are of all %1 customers and of all their revenue, %2. One customer "
                                     "can be in several segments."),
                   {words.number(input.overview.customers), words.money(input.overview.allTime.revenue)});
    const QString note = groups.size() <= mostGroupsInChart
        ? QString()
        : words.text(QT_TRANSLATE_NOOP("Report", "The %1 largest of %2 segments; the table below has them all."),
                     {words.number(mostGroupsInChart), words.number(groups.size())});
    return {Heading{QString::fromStdString(spec.title), note}, Chart{spec},
            Heading{words.text(QT_TRANSLATE_NOOP("Report", "Segments")), {}}, table};
}

std::vector<Block> segmentsAloneSection(const ReportInput &input, const ReportWords &words)
{
    if (input.segments.empty())
        return {Text{{{words.text(QT_TRANSLATE_NOOP("Report", "No segment was chosen for this report.")), false}}}};
    return segmentsSection(input, words);
}

std::vector<Block> breakdownsSection(const ReportInput &input, const ReportWords &words)
{
    std::vector<Block> out;
    for (const BreakdownInput &breakdown : input.breakdowns) {
        const charts::TopRows top = charts::topRows(breakdown.result, breakdown.measure, mostBreakdownRows);
        if (top.rows.empty())
            continue;
        const charts::BreakdownWords chartWords{
            .title = breakdown.name.toStdString(),
            .summary = words.text(measureHead(breakdown.measure)).toStdString(),
            .key = [&words](const std::vector<std::string> &key) { return keyText(key, words).toStdString(); },
            .share = [&words](double value, int decimals) { return words.share(value, decimals).toStdString(); },
        };
        out.push_back(Heading{breakdown.name, words.text(measureHead(breakdown.measure))});
        out.push_back(ChartBesideTable{charts::breakdownChart(top, chartWords), breakdownTable(breakdown, top, words)});
    }
    return out;
}

std::vector<Block> rulesSection(const ReportInput &input, const ReportWords &words)
{
    if (input.segments.empty())
        return {};
    std::vector<Block> out = {Heading{words.text(QT_TRANSLATE_NOOP("Report", "The rules of the segments")),
                                      words.text(QT_TRANSLATE_NOOP("Report", "Who is in each segment, in words."))}};
    for (const SegmentInput &segment : input.segments) {
        const analysis::SegmentFigures &figures = segment.figures;
        SegmentCard card{{charts::ColourRole::Family::Categorical, segment.colour, false},
                         segment.name,
                         {{segment.rule, false}},
                         {{words.text(QT_TRANSLATE_NOOP("Report", "Customers")), words.number(figures.customers)}}};
        if (input.overview.allTime.revenue > 0) {
            card.figures.push_back(
                {words.text(QT_TRANSLATE_NOOP("Report", "Share of revenue")), words.share(figures.revenueShare)});
            card.figures.push_back({words.text(QT_TRANSLATE_NOOP("Report", "Average basket")),
                                    words.money(analysis::averageBasket(figures.purchases))});
        }
        out.push_back(std::move(card));
    }
    return out;
}

std::vector<Block> sourcesSection(const ReportInput &input, const ReportWords &words)
{
    if (input.sources.empty())
        return {};
    Table table;
    table.columns = {{words.text(QT_TRANSLATE_NOOP("Report", "File")), Align::Left},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Source")), Align::Left},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Data date")), Align::Right},
                     {words.text(QT_TRANSLATE_NOOP("Report", "Records")), Align::Right}};
    for (const SourceInput &source : input.sources)
        table.rows.push_back({{source.fileName, source.source.isEmpty() ? QStringLiteral("–") : source.source,
                               words.day(source.dataDate), words.number(source.rows)},
                              {}});
    return {Heading{words.text(QT_TRANSLATE_NOOP("Report", "Sources")), {}}, table};
}

std::vector<Block> notesSection(const ReportInput &input, const ReportWords &words)
{
    Definitions notes;
    const auto add = [&notes](const QString &term, const QString &meaning) {
        notes.entries.push_back({term, {{meaning, false}}});
    };
    add(words.text(QT_TRANSLATE_NOOP("Report", "Customer")),
        words.text(
            QT_TRANSLATE_NOOP("Report", "Everybody in the imported lists of customers, and people named in orders.")));
    if (input.overview.allTime.orders > 0) {
        add(words.text(QT_TRANSLATE_NOOP("Report", "Revenue")),
            words.text(QT_TRANSLATE_NOOP("Report",
                                         "Amounts of orders that count as a purchase: not cancelled, refunded or "
                                         "returned.")));
        add(words.text(QT_TRANSLATE_NOOP("Report", "Average basket")),
            words.text(QT_TRANSLATE_NOOP("Report", "Revenue divided by the number of those orders.")));
        add(words.text(QT_TRANSLATE_NOOP("Report", "Bought more than once")),
            words.text(
                QT_TRANSLATE_NOOP("Report", "Customers with two or more such orders, of those with at least one.")));
    }
    if (input.overview.ownerlessOrders > 0)
        add(words.text(QT_TRANSLATE_NOOP("Report", "Unknown people")),
            words.text(QT_TRANSLATE_NOOP(
                           "Report", "Orders that name nobody: %1, together %2. They are in no figure of customers."),
                       {words.number(input.overview.ownerlessOrders), words.money(input.overview.ownerlessRevenue)}));
    if (input.overview.ordersInOtherCurrencies > 0)
        add(words.text(QT_TRANSLATE_NOOP("Report", "Other currencies")),
            words.plural(QT_TRANSLATE_N_NOOP("Report", "%n order(s) in another currency are in no amount."),
                         input.overview.ordersInOtherCurrencies));
    return {Heading{words.text(QT_TRANSLATE_NOOP("Report", "What the words mean")), {}}, notes};
}

} // namespace dilim::report
