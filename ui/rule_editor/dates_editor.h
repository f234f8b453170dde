// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"

#include <vector>

class QCalendarWidget;
class QDateEdit;

namespace dilim::ui {

/// One day, or two of a range: typed as the loaded language writes days, or chosen in a calendar.
class DatesEditor : public OperandEditor
{
    Q_OBJECT
public:
    DatesEditor(int dates, Date today, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    struct Day {
        QDateEdit *field = nullptr;
        QCalendarWidget *calendar = nullptr;
    };
    [[nodiscard]] QDateEdit *makeField(const QString &name);
    [[nodiscard]] QCalendarWidget *makeCalendar(const QString &name);
    void take(std::size_t index, const QDate &day);
    void show(std::size_t index, const QDate &day);

    std::vector<Day> m_days;
};

} // namespace dilim::ui
