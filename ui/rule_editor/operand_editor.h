// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"
#include "rules/operators.h"
#include "rules/rule.h"
#include "ui/session/workspace_state.h"
#include "wording/clause_words.h"

#include <QWidget>

#include <string>
#include <vector>

namespace dilim::ui {

class Overviews;

/// What an operand editor needs to know.
struct OperandQuestion {
    StatePtr state{};
    Overviews *overviews = nullptr; // not owned
    fields::ValueType type = fields::ValueType::Text;
    std::string field{}; // whose values are asked for; may be empty
    const rules::Operator *op = nullptr;
    wording::Family family = wording::Family::Words; // days and percent have a unit
};

/// The values behind an operator. Each change to values that can stand in a rule is told at once; of others it says in
/// a sentence what is expected, and tells nothing.
class OperandEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setOperands(const std::vector<rules::Value> &operands) = 0;

signals:
    void edited(const std::vector<dilim::rules::Value> &operands);
};

} // namespace dilim::ui
