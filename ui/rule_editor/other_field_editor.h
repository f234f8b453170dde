// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rule_editor/fact_fields.h"
#include "ui/rule_editor/operand_editors.h"

namespace dilim::ui {

/// Another field as the value of a test.
class OtherFieldEditor : public OperandEditor
{
    Q_OBJECT
public:
    OtherFieldEditor(const FieldList &fields, const std::string &chosen, const fields::Catalogue &catalogue,
                     QWidget *parent);
    void setOperands(const std::vector<rules::Value> &operands) override;

private:
    QComboBox *m_field = nullptr;
};

} // namespace dilim::ui
