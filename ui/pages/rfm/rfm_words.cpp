// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rfm/rfm_words.h"

#include "ui/pages/rfm/rfm_figures.h"
#include "ui/pages/rfm/rfm_rules.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dilim::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr const char *nothing = "–";

/// The grid, the cut points and the method are worded as in reports.
QString reportText(const char *source)
{
    return QCoreApplication::translate("Report", source);
}

QString rangeText(const charts::WholeRange &range, const WorkspaceState &state)
{
    if (range.isEmpty())
        return QString::fromUtf8(nothing);
    const QString first = wording::wholeNumberText(std::max<std::int64_t>(0, range.first), state.language());
    if (!range.last)
        return first + u'+';
    const QString last = wording::wholeNumberText(*range.last, state.language());
    return range.first >= *range.last ? last : wording::rangeText(first, last);
}

/// The ends of the scale carry the unit: "0–30 days", "366+ days".
QString daysRangeText(const charts::WholeRange &range, const WorkspaceState &state)
{
    const QString text = rangeText(range, state);
    return range.first == 0 || !range.last ? reportText(QT_TRANSLATE_NOOP("Report", "%1 days")).arg(text) : text;
}

QString shareText(std::int64_t part, std::int64_t whole, const WorkspaceState &state)
{
    return wording::shareText(part, whole, state.language());
}

std::vector<charts::Fact> cellFacts(const analysis::RfmResult &result, const WorkspaceState &state, const RfmPart &part)
{
    const analysis::RfmCell cell = figuresOf(result, part);
    const analysis::RfmCell all = figuresOfAll(result);
    const auto withShare = [&](const QString &text, std::int64_t own, std::int64_t whole) {
        return u"%1 · %2"_s.arg(text, shareText(own, whole, state)).toStdString();
    };
    const auto customers = static_cast<std::int64_t>(cell.customers);
    return {
        {QCoreApplication::translate("dilim::ui::RfmPage", "Customers").toStdString(),
         withShare(wording::wholeNumberText(customers, state.language()), customers,
                   static_cast<std::int64_t>(all.customers))},
        {QCoreApplication::translate("dilim::ui::RfmPage", "Revenue").toStdString(),
         withShare(wording::compactMoneyText(cell.money, state.currency(), state.language()), cell.money, all.money)},
        {QCoreApplication::translate("dilim::ui::RfmPage", "Average basket").toStdString(),
         averageBasketText(cell, state).toStdString()}};
}

/// "5: 0–30 · 4: 31–90 · ...".
template <typename Text> QString scoreList(Text textOfScore)
{
    QStringList parts;
    for (int score = 5; score >= 1; --score)
        parts.append(u"%1: %2"_s.arg(QString::number(score), textOfScore(score)));
    return parts.join(u" · "_s);
}

QString moneyScores(const analysis::RfmCutPoints &cuts, const WorkspaceState &state)
{
    const double unit = std::pow(10.0, currencyDigits(state.currency()));
    const auto edge = [&](int index) {
        const double units = cuts.money[static_cast<std::size_t>(index)];
        return wording::moneyText(std::llround(units * unit), state.currency(), state.language());
    };
    return scoreList([&](int score) {
        return score == 5 ? reportText(QT_TRANSLATE_NOOP("Report", "above %1")).arg(edge(3))
                          : reportText(QT_TRANSLATE_NOOP("Report", "up to %1")).arg(edge(score - 1));
    });
}

QString windowText(const analysis::RfmResult &result)
{
    return result.method.windowDays
        ? QCoreApplication::translate("Report", "Orders of the last %n day(s) count.", nullptr,
                                      *result.method.windowDays)
        : reportText(QT_TRANSLATE_NOOP("Report", "Orders of all time up to that date count."));
}

} // namespace

QString averageBasketText(const analysis::RfmCell &cell, const WorkspaceState &state)
{
    if (cell.orders == 0)
        return QString::fromUtf8(nothing);
    const double basket = static_cast<double>(cell.money) / static_cast<double>(cell.orders);
    return wording::wholeMoneyText(std::llround(basket), state.currency(), state.language());
}

charts::ChartSpec rfmGridChart(const analysis::RfmResult &result, const WorkspaceState &state,
                               charts::RfmMeasure measure, analysis::RfmAxes axes)
{
    const std::string &language = state.language();
    charts::RfmWords words;
    words.title = reportText(QT_TRANSLATE_NOOP("Report", "RFM grid")).toStdString();
    words.summary =
        reportText(QT_TRANSLATE_NOOP("Report", "Customers by recency and frequency of their orders.")).toStdString();
    words.recencyAxis = reportText(QT_TRANSLATE_NOOP("Report", "Recency of the last order (R) →")).toStdString();
    words.frequencyAxis = (axes == analysis::RfmAxes::Frequency
                               ? reportText(QT_TRANSLATE_NOOP("Report", "Frequency: orders (F) →"))
                               : QCoreApplication::translate("dilim::ui::RfmPage", "Frequency and money (F + M) →"))
                              .toStdString();
    for (std::size_t i = 0; i < analysis::rfmGroupCount; ++i)
        words.groups[i] = wording::rfmGroupLabel(static_cast<analysis::RfmGroup>(i)).toStdString();
    words.count = [&](std::uint64_t value) { return wording::numberText(value, language).toStdString(); };
    words.customers = [&](std::uint64_t value) {
        return wording::entityCountText(fields::Entity::Customer, static_cast<std::int64_t>(value)).toStdString();
    };
    words.share = [&](double share) { return wording::percentText(share, language).toStdString(); };
    words.days = [&](const charts::WholeRange &range) { return daysRangeText(range, state).toStdString(); };
    words.money = [&](double minor) {
        return wording::compactMoneyText(std::llround(minor), state.currency(), language).toStdString();
    };
    words.cellName = [axes](int r, int f) { return rfmPartName(rfmCellPart(r, f, axes)).toStdString(); };
    words.cellFacts = [&, axes](int r, int f) { return cellFacts(result, state, rfmCellPart(r, f, axes)); };
    return charts::rfmChart(result, words, measure, axes);
}

QString rfmMethodText(const analysis::RfmResult &result, const WorkspaceState &state)
{
    const auto entry = [](const QString &term, const QString &meaning) { return u"%1\n%2"_s.arg(term, meaning); };
    QStringList method;
    method << reportText(QT_TRANSLATE_NOOP("Report", "Analysis date: %1."))
                  .arg(wording::dateText(result.analysisDate, state.language()));
    method << windowText(result);
    method << (result.method.countedOnly
                   ? reportText(QT_TRANSLATE_NOOP("Report", "Cancelled, refunded and returned orders are left out."))
                   : reportText(QT_TRANSLATE_NOOP("Report", "Cancelled and returned orders count as well.")));
    method << reportText(QT_TRANSLATE_NOOP("Report",
                                           "Each score holds about a fifth of the customers; equal values get equal "
                                           "scores (quantiles of type 7)."));
    const QStringList parts = {
        entry(reportText(QT_TRANSLATE_NOOP("Report", "R: days since the last order")),
              scoreList([&](int s) { return rangeText(charts::recencyRange(result.cutPoints, s), state); })),
        entry(reportText(QT_TRANSLATE_NOOP("Report", "F: number of orders")),
              scoreList([&](int s) { return rangeText(charts::frequencyRange(result.cutPoints, s), state); })),
        entry(reportText(QT_TRANSLATE_NOOP("Report", "M: amount spent")), moneyScores(result.cutPoints, state)),
        entry(reportText(QT_TRANSLATE_NOOP("Report", "Method")), method.join(u' '))};
    return parts.join(u"\n\n"_s);
}

} // namespace dilim::ui
