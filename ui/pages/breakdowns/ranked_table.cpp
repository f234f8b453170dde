// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/ranked_table.h"

#include "fields/field.h"
#include "ui/pages/breakdowns/breakdown_text.h"
#include "ui/pages/breakdowns/row_rule.h"
#include "ui/pages/breakdowns/row_words.h"
#include "wording/labels.h"

#include <algorithm>

namespace dilim::ui {
namespace {

using analysis::BreakdownResult;
using analysis::BreakdownRow;

bool isUnknown(const BreakdownRow &row)
{
    return row.key.front().empty();
}

/// Whether `a` stands before `b`.
class RowOrder
{
public:
    RowOrder(const BreakdownResult &result, ShownMeasure measure)
        : m_result(result)
        , m_measure(measure == ShownMeasure::PerCustomer ? ShownMeasure::Customers : measure)
        , m_own(hasOwnOrder(result.question.by.front()))
    {
    }
    bool operator()(std::size_t a, std::size_t b) const
    {
        const BreakdownRow &left = m_result.rows[a];
        const BreakdownRow &right = m_result.rows[b];
        if (isUnknown(left) != isUnknown(right))
            return isUnknown(right);
        if (m_own)
            return isBefore(bandOf(left.key.front()), bandOf(right.key.front()));
        return figureOf(left, m_measure).value_or(0) > figureOf(right, m_measure).value_or(0);
    }

private:
    static bool isBefore(const Band &a, const Band &b)
    {
        if (!a.from || !b.from)
            return !a.from && b.from;
        return compared(*a.from, *b.from) < 0;
    }

    const BreakdownResult &m_result;
    ShownMeasure m_measure;
    bool m_own;
};

/// Bars of a table: of shares, or of amounts a customer; the longest one with a value is full.
class Bars
{
public:
    Bars(const BreakdownResult &result, ShownMeasure measure)
        : m_result(result)
        , m_measure(measure)
    {
        const bool nobodyKnown = std::ranges::all_of(result.rows, isUnknown);
        for (const BreakdownRow &row : result.rows) {
            if (nobodyKnown || !isUnknown(row))
                m_most = std::max({m_most, lengthOf(row, result.total), comparedLength(row).value_or(0)});
        }
    }
    [[nodiscard]] ShareBar of(const BreakdownRow &row) const
    {
        ShareBar bar;
        if (m_most <= 0)
            return bar;
        bar.strong = lengthOf(row, m_result.total) / m_most;
        if (const std::optional<double> length = comparedLength(row))
            bar.mark = *length / m_most;
        return bar;
    }
    [[nodiscard]] double lengthOf(const analysis::BreakdownFigures &row, const analysis::BreakdownFigures &total) const
    {
        const double figure = figureOf(row, m_measure).value_or(0);
        if (m_measure == ShownMeasure::PerCustomer)
            return figure;
        return analysis::shareOf(figure, figureOf(total, m_measure).value_or(0));
    }
    [[nodiscard]] std::optional<double> comparedLength(const BreakdownRow &row) const
    {
        if (!m_result.comparedTotal)
            return std::nullopt;
        return lengthOf(row.compared, *m_result.comparedTotal);
    }

private:
    const BreakdownResult &m_result;
    ShownMeasure m_measure;
    double m_most = 0;
};

/// Which columns a table has.
struct CellWriter {
    const WorkspaceState &state;
    const BreakdownResult &result;
    const Bars &bars;
    ShownMeasure measure;
    FieldView view;

    [[nodiscard]] bool hasPerCustomer() const
    {
        return view == FieldView::Large && measure == ShownMeasure::Customers && result.total.revenue != 0;
    }
    [[nodiscard]] QStringList headings(const QString &comparison) const
    {
        QStringList words{BreakdownText::measure(measure)};
        const bool shares = measure != ShownMeasure::PerCustomer;
        words.append(shares ? BreakdownText::share() : BreakdownText::measure(ShownMeasure::Customers));
        if (result.comparedTotal)
            words.append(comparison);
        if (hasPerCustomer())
            words.append(BreakdownText::measure(ShownMeasure::PerCustomer));
        return words;
    }
    [[nodiscard]] QStringList cells(const BreakdownRow &row) const
    {
        QStringList words{figureText(state, row, measure)};
        if (measure == ShownMeasure::PerCustomer) {
            words.append(figureText(state, row, ShownMeasure::Customers));
            if (result.comparedTotal)
                words.append(figureText(state, row.compared, measure));
        } else {
            words.append(BreakdownText::percent(state, bars.lengthOf(row, result.total)));
            if (result.comparedTotal)
                words.append(BreakdownText::percent(state, *bars.comparedLength(row)));
        }
        if (hasPerCustomer())
            words.append(figureText(state, row, ShownMeasure::PerCustomer));
        return words;
    }
};

/// "İstanbul, 1,234 customers, 12.0%"; with what is shown else.
QString spokenRow(const WorkspaceState &state, const BreakdownResult &result, const BreakdownRow &row,
                  const QString &name, ShownMeasure measure)
{
    const auto share = [&](double part, double whole) {
        return BreakdownText::percent(state, analysis::shareOf(part, whole));
    };
    const auto customers = static_cast<std::int64_t>(row.customers);
    QStringList words{name};
    if (measure != ShownMeasure::Customers)
        words.append(BreakdownText::line(BreakdownText::measure(measure), figureText(state, row, measure)));
    if (measure == ShownMeasure::Revenue)
        words.append(share(static_cast<double>(row.revenue), static_cast<double>(result.total.revenue)));
    words.append(wording::entityCountText(fields::Entity::Customer, customers, state.language()));
    if (measure == ShownMeasure::Customers)
        words.append(share(static_cast<double>(row.customers), static_cast<double>(result.total.customers)));
    return words.join(QStringLiteral(", "));
}

} // namespace

RankedAnswer rankedAnswer(const WorkspaceState &state, const BreakdownResult &result, const RankedQuestion &question)
{
    const std::string &by = result.question.by.front();
    const ShownMeasure measure = measureFor(result, question.measure);
    RankedAnswer answer;
    for (std::size_t i = 0; i < result.rows.size(); ++i)
        answer.rows.push_back(i);
    std::ranges::stable_sort(answer.rows, RowOrder(result, measure));
    const auto known = std::ranges::count_if(result.rows, [](const BreakdownRow &row) { return !isUnknown(row); });
    answer.all = static_cast<std::size_t>(known);
    if (question.limit && answer.all > *question.limit && !hasOwnOrder(by)) {
        const auto begin = answer.rows.begin();
        answer.rows.erase(begin + static_cast<std::ptrdiff_t>(*question.limit), begin + known);
    }

    const Bars bars(result, measure);
    const CellWriter writer{state, result, bars, measure, question.view};
    answer.table.headings = writer.headings(question.comparison);
    answer.table.lines = question.view == FieldView::Large;
    // Where there is no room the share says enough; of amounts the customers can be missed.
    answer.table.spare = measure == ShownMeasure::PerCustomer ? 1 : 0;
    for (const std::size_t index : answer.rows) {
        const BreakdownRow &row = result.rows[index];
        const QString name = rowWords(state, by, row.key.front());
        answer.table.rows.append({name, bars.of(row), writer.cells(row), figuresTip(state, result, row, name),
                                  spokenRow(state, result, row, name, measure), !isUnknown(row)});
    }
    return answer;
}

ShownMeasure measureFor(const BreakdownResult &result, ShownMeasure wanted)
{
    const auto entity = fields::entityOfField(result.question.by.front());
    return entity == fields::Entity::Event ? ShownMeasure::Customers : wanted;
}

std::optional<double> figureOf(const analysis::BreakdownFigures &figures, ShownMeasure measure)
{
    if (measure == ShownMeasure::Customers)
        return static_cast<double>(figures.customers);
    if (measure == ShownMeasure::Revenue)
        return static_cast<double>(figures.revenue);
    return analysis::revenuePerCustomer(figures);
}

} // namespace dilim::ui
