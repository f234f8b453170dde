// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/dates_editor.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "wording/language.h"

#include <QCalendarWidget>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

const QDate epoch(1970, 1, 1);
const QDate firstDay(1900, 1, 1), lastDay(2100, 12, 31); // of data

/// Qt's own arrows of the calendar are green.
struct ArrowRow {
    const char *button;
    const char *icon;
};
constexpr ArrowRow arrows[] = {{"qt_calendar_prevmonth", "chevron-left"}, {"qt_calendar_nextmonth", "chevron-right"}};

QLocale loadedLocale()
{
    const std::string_view language = wording::loadedLanguage();
    return QLocale(QString::fromUtf8(language.data(), std::ssize(language)));
}

} // namespace

DatesEditor::DatesEditor(int dates, Date today, QWidget *parent)
    : OperandEditor(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::cardGap);
    for (int i = 0; i < dates; ++i) {
        const QString name = i > 0 ? tr("Last day") : dates > 1 ? tr("First day") : tr("Day");
        m_days.push_back({makeField(name), makeCalendar(name)});
        m_days.back().field->setObjectName(i == 0 ? u"firstDayField"_s : u"lastDayField"_s);
        m_days.back().calendar->setObjectName(i == 0 ? u"firstDay"_s : u"lastDay"_s);
        auto *column = new QVBoxLayout;
        column->setSpacing(metrics::controlGap);
        column->addWidget(m_days.back().field);
        column->addWidget(m_days.back().calendar);
        row->addLayout(column);
        const auto index = static_cast<std::size_t>(i);
        show(index, epoch.addDays(today.days));
        connect(m_days.back().field, &QDateEdit::dateChanged, this, [this, index](QDate day) { take(index, day); });
        connect(m_days.back().calendar, &QCalendarWidget::selectionChanged, this,
                [this, index] { take(index, m_days[index].calendar->selectedDate()); });
    }
    setFocusProxy(m_days.front().field);
}

QDateEdit *DatesEditor::makeField(const QString &name)
{
    auto *field = new QDateEdit(this);
    field->setAccessibleName(name);
    field->setLocale(loadedLocale());
    field->setDisplayFormat(wording::loadedLanguage() == "en" ? u"d MMM yyyy"_s : u"dd.MM.yyyy"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setDateRange(firstDay, lastDay);
    field->setKeyboardTracking(false); // a year is not over after its first digit
    return field;
}

QCalendarWidget *DatesEditor::makeCalendar(const QString &name)
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setAccessibleName(name);
    calendar->setLocale(loadedLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setDateRange(firstDay, lastDay);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, {}); // red is for what is wrong
    for (const ArrowRow &row : arrows) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1StringView(row.button)))
            button->setIcon(iconOf(QLatin1StringView(row.icon)));
    }
    return calendar;
}

void DatesEditor::setOperands(const std::vector<rules::Value> &operands)
{
    for (std::size_t i = 0; i < m_days.size() && i < operands.size(); ++i) {
        if (const auto *day = std::get_if<Date>(&operands[i]))
            show(i, epoch.addDays(day->days));
    }
}

void DatesEditor::show(std::size_t index, const QDate &day)
{
    const QSignalBlocker field(m_days[index].field), calendar(m_days[index].calendar);
    m_days[index].field->setDate(day);
    m_days[index].calendar->setSelectedDate(day);
}

/// The other end of a range goes along where it would lie on the wrong side.
void DatesEditor::take(std::size_t index, const QDate &day)
{
    show(index, day);
    for (std::size_t other = 0; other < m_days.size(); ++other) {
        const QDate there = m_days[other].field->date();
        if (other < index ? there > day : there < day)
            show(other, day);
    }
    std::vector<rules::Value> operands;
    for (const Day &one : m_days)
        operands.emplace_back(Date{static_cast<std::int32_t>(epoch.daysTo(one.field->date()))});
    emit edited(operands);
}

} // namespace dilim::ui
