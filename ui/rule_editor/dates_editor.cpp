// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/dates_editor.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

} // namespace

DatesEditor::DatesEditor(int dates, Date today, QWidget *parent)
    : OperandEditor(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < dates; ++i) {
        auto *calendar = new QCalendarWidget(this);
        calendar->setObjectName(i == 0 ? u"firstDay"_s : u"lastDay"_s);
        calendar->setAccessibleName(i == 0 ? tr("Day") : tr("Last day"));
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        calendar->setSelectedDate(QDate(1970, 1, 1).addDays(today.days));
        connect(calendar, &QCalendarWidget::selectionChanged, this, &DatesEditor::take);
        row->addWidget(calendar);
        m_calendars.push_back(calendar);
    }
    setFocusProxy(m_calendars.front());
}

void DatesEditor::setOperands(const std::vector<rules::Value> &operands)
{
    for (std::size_t i = 0; i < m_calendars.size() && i < operands.size(); ++i) {
        const QSignalBlocker blocked(m_calendars[i]);
        if (const auto *day = std::get_if<Date>(&operands[i]))
            m_calendars[i]->setSelectedDate(QDate(1970, 1, 1).addDays(day->days));
    }
}

void DatesEditor::take()
{
    std::vector<rules::Value> operands;
    for (const QCalendarWidget *calendar : m_calendars) {
        const auto days = QDate(1970, 1, 1).daysTo(calendar->selectedDate());
        operands.emplace_back(Date{static_cast<std::int32_t>(days)});
    }
    std::sort(operands.begin(), operands.end(),
              [](const rules::Value &a, const rules::Value &b) { return std::get<Date>(a) < std::get<Date>(b); });
    emit edited(operands);
}

} // namespace dilim::ui
