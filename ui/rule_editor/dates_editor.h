// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/operand_editor.h"

#include <vector>

class QCalendarWidget;

namespace dilim::ui {

/// One day, or two of a range.
class DatesEditor : public OperandEditor
{
    Q_OBJECT
public:
    DatesEditor(int dates, Date today, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    void take();

    std::vector<QCalendarWidget *> m_calendars;
};

} // namespace dilim::ui
