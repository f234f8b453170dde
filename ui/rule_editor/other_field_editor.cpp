// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/other_field_editor.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;

OtherFieldEditor::OtherFieldEditor(const FieldList &fields, const std::string &chosen,
                                   const fields::Catalogue &catalogue, QWidget *parent)
    : OperandEditor(parent)
    , m_field(makeFieldBox(fields, chosen, catalogue, this))
{
    m_field->setObjectName(u"otherField"_s);
    m_field->setAccessibleName(tr("Other field"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QComboBox::activated, this, [this] { emit edited({rules::OtherField{fieldOf(*m_field)}}); });
}

void OtherFieldEditor::setOperands(const std::vector<rules::Value> &operands)
{
    const auto *other = operands.empty() ? nullptr : std::get_if<rules::OtherField>(&operands.front());
    const int index = other ? m_field->findData(QString::fromStdString(other->field)) : -1;
    if (index >= 0)
        m_field->setCurrentIndex(index);
}

} // namespace dilim::ui
