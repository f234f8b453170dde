// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/breakdown_text.h"

#include "fields/field.h"
#include "ui/pages/breakdowns/row_words.h"
#include "ui/pages/breakdowns/topics.h"
#include "wording/formats.h"

#include <array>
#include <cmath>

namespace dilim::ui {
namespace {

constexpr std::array measureWords = {QT_TRANSLATE_NOOP("BreakdownText", "Customers"),
                                     QT_TRANSLATE_NOOP("BreakdownText", "Revenue"),
                                     QT_TRANSLATE_NOOP("BreakdownText", "Per customer")};
constexpr double worthSaying = 0.02; // shares that differ by less are alike

using analysis::BreakdownResult;
using analysis::BreakdownRow;

double customerShare(const BreakdownResult &result, const BreakdownRow &row)
{
    return analysis::shareOf(static_cast<double>(row.customers), static_cast<double>(result.total.customers));
}

double revenueShare(const BreakdownResult &result, const BreakdownRow &row)
{
    return analysis::shareOf(static_cast<double>(row.revenue), static_cast<double>(result.total.revenue));
}

double comparedShare(const BreakdownResult &result, const BreakdownRow &row)
{
    return analysis::shareOf(static_cast<double>(row.compared.customers),
                             static_cast<double>(result.comparedTotal->customers));
}

using ShareOfRow = double (*)(const BreakdownResult &, const BreakdownRow &);

/// The row with a value whose two shares differ most; null where all are alike.
const BreakdownRow *mostDifferent(const BreakdownResult &result, ShareOfRow other)
{
    const BreakdownRow *most = nullptr;
    double difference = worthSaying;
    for (const BreakdownRow &row : result.rows) {
        const double own = std::abs(other(result, row) - customerShare(result, row));
        if (!row.key.front().empty() && own >= difference) {
            most = &row;
            difference = own;
        }
    }
    return most;
}

QString differenceSentence(const WorkspaceState &state, const BreakdownResult &result)
{
    const bool others = result.comparedTotal && result.comparedTotal->customers > 0;
    if (!others && result.total.revenue <= 0)
        return {};
    const ShareOfRow share = others ? comparedShare : revenueShare;
    const BreakdownRow *row = mostDifferent(result, share);
    if (!row)
        return {};
    const QString name = rowWords(state, result.question.by.front(), row->key.front());
    const QString here = BreakdownText::percent(state, customerShare(result, *row));
    const QString there = BreakdownText::percent(state, share(result, *row));
    return others ? BreakdownText::againstOthers(name, here, there) : BreakdownText::againstRevenue(name, here, there);
}

QString unknownSentence(const WorkspaceState &state, const BreakdownResult &result)
{
    const fields::Field *field = state.snapshot->catalogue.find(fieldOf(result.question.by.front()));
    if (!field || field->shelf != fields::Shelf::Where)
        return {};
    for (const BreakdownRow &row : result.rows) {
        if (row.key.front().empty() && row.customers > 0)
            return BreakdownText::unknownPlace(state, row.customers, customerShare(result, row));
    }
    return {};
}

} // namespace

QString BreakdownText::measure(ShownMeasure measure)
{
    return tr(measureWords[static_cast<std::size_t>(measure)]);
}

QString BreakdownText::share()
{
    return tr("Share");
}

QString BreakdownText::percent(const WorkspaceState &state, double share)
{
    return wording::percentText(share, state.language());
}

QString BreakdownText::line(const QString &label, const QString &value)
{
    return tr("%1: %2").arg(label, value);
}

QString BreakdownText::withShare(const QString &value, const QString &share)
{
    return tr("%1 (%2)").arg(value, share);
}

QString BreakdownText::orders()
{
    return tr("Orders");
}

QString BreakdownText::events()
{
    return tr("Events");
}

QString BreakdownText::compared(const QString &label)
{
    return tr("%1 of those compared with").arg(label);
}

QString BreakdownText::severalRows()
{
    return tr("A customer can stand in several rows.");
}

QString BreakdownText::noMoney()
{
    return tr("Events bring no money, so these are customers.");
}

QString BreakdownText::unknownPlace(const WorkspaceState &state, std::uint64_t customers, double share)
{
    const QString count = wording::numberText(customers, state.language());
    return tr("The place of %1 customers (%2) is not known.").arg(count, percent(state, share));
}

QString BreakdownText::againstRevenue(const QString &name, const QString &customers, const QString &revenue)
{
    return tr("%1: %2 of the customers, %3 of the revenue.").arg(name, customers, revenue);
}

QString BreakdownText::againstOthers(const QString &name, const QString &here, const QString &there)
{
    return tr("%1: %2 here, %3 among those compared with.").arg(name, here, there);
}

QString figureText(const WorkspaceState &state, const analysis::BreakdownFigures &figures, ShownMeasure measure)
{
    if (measure == ShownMeasure::Customers)
        return wording::numberText(figures.customers, state.language());
    if (measure == ShownMeasure::Revenue)
        return wording::compactMoneyText(figures.revenue, state.currency(), state.language());
    const std::optional<double> each = analysis::revenuePerCustomer(figures);
    return each ? wording::wholeMoneyText(std::llround(*each), state.currency(), state.language())
                : QStringLiteral("–");
}

QString figuresTip(const WorkspaceState &state, const BreakdownResult &result, const BreakdownRow &row,
                   const QString &name)
{
    using T = BreakdownText;
    const QString customers = T::measure(ShownMeasure::Customers);
    QStringList lines{name,
                      T::line(customers,
                              T::withShare(figureText(state, row, ShownMeasure::Customers),
                                           T::percent(state, customerShare(result, row))))};
    if (fields::entityOfField(result.question.by.front()) == fields::Entity::Event) {
        lines.append(T::line(T::events(), wording::numberText(row.rows, state.language())));
    } else if (state.hasOrders()) {
        lines.append(T::line(T::orders(), wording::numberText(row.orders, state.language())));
        lines.append(T::line(T::measure(ShownMeasure::Revenue),
                             T::withShare(wording::wholeMoneyText(row.revenue, state.currency(), state.language()),
                                          T::percent(state, revenueShare(result, row)))));
        lines.append(T::line(T::measure(ShownMeasure::PerCustomer), figureText(state, row, ShownMeasure::PerCustomer)));
    }
    if (result.comparedTotal) {
        const QString count = figureText(state, row.compared, ShownMeasure::Customers);
        lines.append(
            T::line(T::compared(customers), T::withShare(count, T::percent(state, comparedShare(result, row)))));
    }
    return lines.join(u'\n');
}

tables::Table figureTable(const WorkspaceState &state, const BreakdownResult &result)
{
    const std::string &currency = state.currency();
    const auto count = [](std::uint64_t number) { return Decimal{static_cast<std::int64_t>(number), 0}; };
    const auto money = [&](std::int64_t amount) {
        return tables::Amount{{amount, currencyDigits(currency)}, currency};
    };
    using T = BreakdownText;
    const QString customers = T::measure(ShownMeasure::Customers);
    const QString revenue = T::measure(ShownMeasure::Revenue);
    QStringList heads;
    for (const std::string &by : result.question.by)
        heads.append(fieldWords(state, by));
    heads += {customers, T::orders(), revenue};
    if (result.comparedTotal)
        heads += {T::compared(customers), T::compared(T::orders()), T::compared(revenue)};
    std::vector<tables::Row> rows;
    for (const BreakdownRow &row : result.rows) {
        tables::Row &cells = rows.emplace_back();
        for (std::size_t i = 0; i < row.key.size(); ++i)
            cells.emplace_back(rowWords(state, result.question.by[i], row.key[i]).toStdString());
        cells.insert(cells.end(), {count(row.customers), count(row.orders), money(row.revenue)});
        if (result.comparedTotal)
            cells.insert(cells.end(),
                         {count(row.compared.customers), count(row.compared.orders), money(row.compared.revenue)});
    }
    tables::Table table;
    for (const QString &head : heads)
        table.header.push_back(head.toStdString());
    table.rows = rows.size();
    table.row = [rows = std::move(rows)](std::size_t row) { return rows[row]; };
    return table;
}

QString noteOf(const BreakdownResult &result, ShownMeasure wanted)
{
    if (measureFor(result, wanted) != wanted)
        return BreakdownText::noMoney();
    const auto entity = fields::entityOfField(result.question.by.front());
    return entity == fields::Entity::Customer ? QString() : BreakdownText::severalRows();
}

QString sentenceOf(const WorkspaceState &state, const BreakdownResult &result)
{
    QStringList sentences{differenceSentence(state, result), unknownSentence(state, result)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace dilim::ui
