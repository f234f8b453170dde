// SPDX-License-Identifier: GPL-3.0-or-later
// The RFM sections of the overview: finding, grid, groups, cut points.
#include "report/sections.h"
#include "report/sized_groups.h"

#include "charts/rfm_chart.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QtGlobal>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace dilim::report {
namespace {

using analysis::RfmGroup;

QString wholeText(std::int64_t value, const ReportWords &words)
{
    return words.number(static_cast<std::uint64_t>(std::max<std::int64_t>(0, value)));
}

/// "31–90", "366+", "4".
QString rangeText(const charts::WholeRange &range, const ReportWords &words)
{
    if (range.isEmpty())
        return QStringLiteral("–");
    const QString first = wholeText(range.first, words);
    if (!range.last)
        return first + u'+';
    return range.first == *range.last ? first : wording::rangeText(first, wholeText(*range.last, words));
}

/// The ends of the scale carry the unit: "0–30 days", "366+ days".
QString daysText(const charts::WholeRange &range, const ReportWords &words)
{
    const QString text = rangeText(range, words);
    return range.first == 0 || !range.last ? words.text(QT_TRANSLATE_NOOP("Report", "%1 days"), {text}) : text;
}

charts::RfmWords gridWords(const ReportWords &words)
{
    charts::RfmWords out;
    out.title = words.text(QT_TRANSLATE_NOOP("Report", "RFM grid")).toStdString();
    out.summary =
        words.text(QT_TRANSLATE_NOOP("Report", "Customers by recency and frequency of their orders.")).toStdString();
    out.recencyAxis = words.text(QT_TRANSLATE_NOOP("Report", "Recency of the last order (R) →")).toStdString();
    out.frequencyAxis = words.text(QT_TRANSLATE_NOOP("Report", "Frequency: orders (F) →")).toStdString();
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i)
        out.groups[i] = wording::rfmGroupLabel(static_cast<RfmGroup>(i), words.language()).toStdString();
    out.count = [&words](std::uint64_t value) { return words.number(value).toStdString(); };
    out.customers = [&words](std::uint64_t value) {
        return words.plural(QT_TRANSLATE_N_NOOP("Report", "%n customer(s)"), value).toStdString();
    };
    out.share = [&words](double value) { return words.share(value).toStdString(); };
    out.days = [&words](const charts::WholeRange &range) { return daysText(range, words).toStdString(); };
    return out;
}

std::optional<double> part(double value, double whole)
{
    return whole > 0.0 ? std::optional(value / whole) : std::nullopt;
}

/// Customers and money of all groups.
analysis::RfmCell totalOf(const analysis::RfmResult &rfm)
{
    analysis::RfmCell total;
    for (const analysis::RfmCell &cell : rfm.groups) {
        total.customers += cell.customers;
        total.orders += cell.orders;
        total.money += cell.money;
    }
    return total;
}

SizedGroup sizedGroup(RfmGroup group, const analysis::RfmCell &cell, const analysis::RfmCell &total,
                      const ReportWords &words)
{
    return {wording::rfmGroupLabel(group, words.language()),
            charts::rfmGroupColour(group).index,
            cell.customers,
            part(static_cast<double>(cell.customers), static_cast<double>(total.customers)).value_or(0.0),
            part(static_cast<double>(cell.money), static_cast<double>(total.money)),
            part(static_cast<double>(cell.money), static_cast<double>(cell.orders))};
}

std::vector<SizedGroup> rfmGroups(const analysis::RfmResult &rfm, const ReportWords &words)
{
    const analysis::RfmCell total = totalOf(rfm);
    std::vector<SizedGroup> out;
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i)
        out.push_back(sizedGroup(static_cast<RfmGroup>(i), rfm.groups[i], total, words));
    std::ranges::stable_sort(out, std::ranges::greater(), &SizedGroup::customers);
    return out;
}

QString groupNote(const analysis::RfmResult &rfm, const ReportWords &words)
{
    const QString scored = words.number(rfm.scores.size());
    if (rfm.withoutOrders == 0)
        return words.text(QT_TRANSLATE_NOOP("Report", "Shares are of the %1 customers with orders."), {scored});
    return words.text(QT_TRANSLATE_NOOP("Report",
                                        "Shares are of the %1 customers with orders; %2 people without an order "
                                        "belong to no group."),
                      {scored, words.number(rfm.withoutOrders)});
}

/// "5: 0–30 · 4: 31–90 · 3: ...".
template <typename Text> QString scoreList(Text textOfScore)
{
    QStringList parts;
    for (int score = 5; score >= 1; --score)
        parts.append(
            QStringLiteral("%1: %2").arg(QString::number(score), textOfScore(score)).replace(u' ', QChar::Nbsp));
    return parts.join(QStringLiteral("\u2003"));
}

QString moneyScores(const analysis::RfmCutPoints &cuts, const ReportWords &words)
{
    return scoreList([&](int score) {
        if (score == 5)
            return words.text(QT_TRANSLATE_NOOP("Report", "above %1"), {words.exactMoney(cuts.money[3])});
        return words.text(QT_TRANSLATE_NOOP("Report", "up to %1"),
                          {words.exactMoney(cuts.money[static_cast<std::size_t>(score - 1)])});
    });
}

QString frequencyScores(const analysis::RfmResult &rfm, const ReportWords &words)
{
    if (rfm.method.ties == analysis::Ties::First)
        return words.text(QT_TRANSLATE_NOOP("Report",
                                            "Customers are ranked by their number of orders; each fifth of the ranks "
                                            "gets one score, equal numbers are ordered by customer number."));
    return scoreList([&](int score) { return rangeText(charts::frequencyRange(rfm.cutPoints, score), words); });
}

QString methodText(const analysis::RfmResult &rfm, const ReportWords &words)
{
    QStringList sentences;
    sentences << words.text(QT_TRANSLATE_NOOP("Report", "Analysis date: %1."), {words.day(rfm.analysisDate)});
    sentences << (rfm.method.windowDays
                      ? words.plural(QT_TRANSLATE_N_NOOP("Report", "Orders of the last %n day(s) count."),
                                     static_cast<std::uint64_t>(*rfm.method.windowDays))
                      : words.text(QT_TRANSLATE_NOOP("Report", "Orders of all time up to that date count.")));
    sentences << (rfm.method.countedOnly
                      ? words.text(QT_TRANSLATE_NOOP("Report", "Cancelled, refunded and returned orders are left out."))
                      : words.text(QT_TRANSLATE_NOOP("Report", "Cancelled and returned orders count as well.")));
    sentences << words.text(QT_TRANSLATE_NOOP("Report",
                                              "Each score holds about a fifth of the customers; equal values get equal "
                                              "scores (quantiles of type 7)."));
    return sentences.join(u' ');
}

std::vector<Block> gridBlocks(const analysis::RfmResult &rfm, const ReportWords &words)
{
    return {
        Heading{words.text(QT_TRANSLATE_NOOP("Report", "RFM grid")),
                words.text(QT_TRANSLATE_NOOP("Report",
                                             "Each cell: number of customers and their share; a darker colour means "
                                             "more customers."))},
        Chart{charts::rfmChart(rfm, gridWords(words))}};
}

std::vector<Block> sizesBlocks(const analysis::RfmResult &rfm, const ReportWords &words)
{
    const charts::ChartSpec spec = sharesChart(rfmGroups(rfm, words), words);
    return {Heading{QString::fromStdString(spec.title), {}}, Chart{spec}};
}

std::vector<Block> groupBlocks(const analysis::RfmResult &rfm, const ReportWords &words)
{
    Table table = sharesTable(rfmGroups(rfm, words), words.text(QT_TRANSLATE_NOOP("Report", "RFM group")), words);
    table.note = groupNote(rfm, words);
    return {Heading{words.text(QT_TRANSLATE_NOOP("Report", "RFM groups")), {}}, table};
}

std::vector<Block> joined(std::initializer_list<std::vector<Block>> parts)
{
    std::vector<Block> all;
    for (const std::vector<Block> &part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace

std::vector<Block> findingSection(const ReportInput &input, const ReportWords &words)
{
    if (!input.rfm || input.rfm->scores.empty())
        return {};
    const analysis::RfmCell total = totalOf(*input.rfm);
    if (total.money <= 0)
        return {};
    const auto sized = [&](RfmGroup group) {
        return sizedGroup(group, input.rfm->groups[static_cast<std::size_t>(group)], total, words);
    };
    const SizedGroup champions = sized(RfmGroup::Champions);
    const SizedGroup loyal = sized(RfmGroup::Loyal);
    RichText text = words.rich(
        QT_TRANSLATE_NOOP("Report", "%1 and %2 together: **%3 of revenue** from **%4 of the customers with orders**."),
        {champions.name, loyal.name, words.share(*champions.revenueShare + *loyal.revenueShare),
         words.share(champions.customerShare + loyal.customerShare)});
    const SizedGroup missed = sized(RfmGroup::CantLose);
    if (missed.customers > 0) {
        text.push_back({QStringLiteral(" "), false});
        const RichText call =
            words.rich(QT_TRANSLATE_NOOP(
                           "Report",
                           "First to be called: **%1** (%2 customers, %3 of revenue), who used to buy often and have "
                           "not come back for a long time."),
                       {missed.name, words.number(missed.customers), words.share(missed.revenueShare)});
        text.insert(text.end(), call.begin(), call.end());
    }
    return {Text{std::move(text)}};
}

std::vector<Block> rfmSection(const ReportInput &input, const ReportWords &words)
{
    if (!input.rfm || input.rfm->scores.empty())
        return {};
    // Without segments the groups are the sizes of the first page, with their table right below the bars.
    if (input.segments.empty())
        return joined({sizesBlocks(*input.rfm, words), groupBlocks(*input.rfm, words), gridBlocks(*input.rfm, words)});
    return joined({gridBlocks(*input.rfm, words), groupBlocks(*input.rfm, words)});
}

std::vector<Block> rfmAloneSection(const ReportInput &input, const ReportWords &words)
{
    if (!input.rfm || input.rfm->scores.empty())
        return {Text{{{words.text(QT_TRANSLATE_NOOP("Report",
                                                    "RFM scores need orders with their customers and dates; these data "
                                                    "have none.")),
                       false}}}};
    return joined({gridBlocks(*input.rfm, words), sizesBlocks(*input.rfm, words), groupBlocks(*input.rfm, words)});
}

std::vector<Block> cutPointsSection(const ReportInput &input, const ReportWords &words)
{
    if (!input.rfm || input.rfm->scores.empty())
        return {};
    const analysis::RfmResult &rfm = *input.rfm;
    Definitions definitions;
    const auto add = [&definitions](const QString &term, const QString &meaning) {
        definitions.entries.push_back({term, {{meaning, false}}});
    };
    add(words.text(QT_TRANSLATE_NOOP("Report", "R: days since the last order")),
        scoreList([&](int score) { return rangeText(charts::recencyRange(rfm.cutPoints, score), words); }));
    add(words.text(QT_TRANSLATE_NOOP("Report", "F: number of orders")), frequencyScores(rfm, words));
    add(words.text(QT_TRANSLATE_NOOP("Report", "M: amount spent")), moneyScores(rfm.cutPoints, words));
    add(words.text(QT_TRANSLATE_NOOP("Report", "Method")), methodText(rfm, words));
    return {Heading{words.text(QT_TRANSLATE_NOOP("Report", "Cut points and method")),
                    words.text(QT_TRANSLATE_NOOP("Report", "Scores run from 1 to 5; 5 is best."))},
            definitions};
}

} // namespace dilim::report
