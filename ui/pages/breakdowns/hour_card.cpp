// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/hour_card.h"

#include "rules/names.h"
#include "ui/pages/breakdowns/hour_grid.h"
#include "ui/pages/breakdowns/row_words.h"
#include "wording/formats.h"

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

constexpr int hoursOfDay = 24;

/// By ShownMeasure.
constexpr std::array sentences = {
    QT_TRANSLATE_NOOP("dilim::ui::HourCard", "Most customers come on %1 between %2: %3."),
    QT_TRANSLATE_NOOP("dilim::ui::HourCard", "Most revenue comes on %1 between %2: %3."),
    QT_TRANSLATE_NOOP("dilim::ui::HourCard", "A customer brings most on %1 between %2: %3.")};

/// -1 where the weekday or the hour is not known.
int cellOf(const std::vector<std::string> &key)
{
    const auto names = rules::weekdayIds();
    const auto day = std::ranges::find(names, std::string_view(key[0]));
    if (day == names.end() || key[1].empty())
        return -1;
    return static_cast<int>(day - names.begin()) * hoursOfDay + QString::fromStdString(key[1]).toInt();
}

std::vector<std::string> keyOf(int cell)
{
    const int hour = cell % hoursOfDay;
    return {std::string(rules::weekdayIds()[static_cast<std::size_t>(cell / hoursOfDay)]),
            QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')).toStdString()};
}

QString hourRange(int hour)
{
    return wording::rangeText(hourWords(hour), hourWords((hour + 1) % hoursOfDay));
}

} // namespace

HourCard::HourCard(const TopicField &field, QWidget *parent)
    : BreakdownCard(field, parent)
    , m_grid(new HourGrid(this))
{
    m_grid->setObjectName(QStringLiteral("hourGrid"));
    body()->addWidget(m_grid);
    connect(m_grid, &HourGrid::partChosen, this, &HourCard::takeCell);
}

HourTable HourCard::hourTable(ShownMeasure shown) const
{
    HourTable table;
    for (const std::string_view day : rules::weekdayIds())
        table.weekdays.append(rowWords(state(), field().by[0], std::string(day)));
    for (int hour = 0; hour < hoursOfDay; ++hour)
        table.hours.append(QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    analysis::BreakdownRow most;
    table.cells.resize(table.weekdays.size() * hoursOfDay);
    for (int cell = 0; cell < table.cells.size(); ++cell)
        table.cells[cell].tip = {table.weekdays[cell / hoursOfDay] + u' ' + hourRange(cell % hoursOfDay),
                                 tr("Nobody in this hour")};
    for (const analysis::BreakdownRow &row : result()->rows) {
        const int at = cellOf(row.key);
        if (at < 0)
            continue;
        HourCell &cell = table.cells[at];
        cell.value = figureOf(row, shown).value_or(0);
        cell.text = figureText(state(), row, shown);
        cell.tip = figuresTip(state(), *result(), row, cell.tip.front()).split(u'\n');
        if (cell.value > figureOf(most, shown).value_or(0))
            most = row;
    }
    table.least = figureText(state(), analysis::BreakdownFigures{}, ShownMeasure::Customers);
    table.most = figureText(state(), most, shown);
    return table;
}

QString HourCard::bestHour(const HourTable &table, ShownMeasure shown) const
{
    const auto best = std::ranges::max_element(table.cells, {}, &HourCell::value);
    if (best == table.cells.end() || best->value <= 0)
        return {};
    const auto at = static_cast<int>(best - table.cells.begin());
    return tr(sentences[static_cast<std::size_t>(shown)])
        .arg(table.weekdays[at / hoursOfDay], hourRange(at % hoursOfDay), best->text);
}

void HourCard::showResult()
{
    const ShownMeasure shown = measureFor(*result(), measure());
    const HourTable table = hourTable(shown);
    m_grid->setTable(table);
    const QString sentence = bestHour(table, shown);
    m_grid->setAccessibleName(sentence);
    setSentence(sentence);
    showChoice();
}

void HourCard::showStale(bool stale)
{
    m_grid->setStale(stale);
}

void HourCard::showChoice()
{
    m_grid->setChosen(chosen() ? cellOf(*chosen()) : -1);
}

void HourCard::takeCell(int cell)
{
    if (cell < 0)
        choose(std::nullopt);
    else
        choose(keyOf(cell));
}

} // namespace dilim::ui
