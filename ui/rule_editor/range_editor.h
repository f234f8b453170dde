// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/numbers_editor.h"

namespace dilim::ui {

class RangeSlider;

/// Numbers of a field, typed or pulled on its histogram.
class RangeEditor : public NumbersEditor
{
    Q_OBJECT
public:
    RangeEditor(const OperandQuestion &question, const NumberKind &kind, QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    void showOverview();
    void showNumbers(const std::vector<rules::Value> &operands);

    OperandQuestion m_question;
    RangeSlider *m_slider = nullptr;
    Label *m_facts = nullptr;
};

} // namespace dilim::ui
