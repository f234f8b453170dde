// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/test_editor.h"

#include "rules/operators.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/other_fields.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/quick_choices.h"
#include "ui/rule_editor/test_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/field_clause.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int quickColumns = 2;

QString textOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), std::ssize(id));
}

} // namespace

TestEditor::TestEditor(StatePtr state, Overviews &overviews, About about, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_overviews(overviews)
    , m_about(about)
    , m_operator(new QComboBox(this))
    , m_quick(new QuickChoices(quickColumns, this))
    , m_layout(new QVBoxLayout(this))
    , m_otherRow(new QWidget(this))
    , m_other(new QComboBox(m_otherRow))
{
    m_operator->setObjectName(u"operatorChoice"_s);
    m_operator->setAccessibleName(tr("Test"));
    m_quick->setObjectName(u"quickTests"_s);
    m_other->setObjectName(u"otherField"_s);
    m_other->setAccessibleName(tr("Compare with"));
    auto *row = new QHBoxLayout(m_otherRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(tr("Compare with"), TextStyle::Body, Role::Text2, m_otherRow));
    row->addWidget(m_other, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::controlGap);
    m_layout->addWidget(m_operator);
    m_layout->addWidget(m_quick);
    m_layout->addWidget(m_otherRow);
    setFocusProxy(m_operator);
    connect(m_operator, &QComboBox::activated, this, &TestEditor::takeOperator);
    connect(m_other, &QComboBox::activated, this, &TestEditor::takeOtherField);
    connect(m_quick, &QuickChoices::chosen, this, &TestEditor::takeQuick);
    connect(&m_overviews, &Overviews::found, this, &TestEditor::showQuick);
}

void TestEditor::setTest(fields::ValueType type, const std::string &field, const Test &test)
{
    m_type = type;
    m_family = wording::fieldFamily(m_state->snapshot->catalogue, field);
    m_field = field;
    m_test = test;
    if (!m_field.empty())
        m_overviews.want({m_field});
    fillOperators();
    showTest();
}

void TestEditor::setTest(const rules::Behaviour &measured, const Test &test)
{
    m_type = measuredType(measured, m_state->snapshot->catalogue);
    m_family = measuredFamily(measured, m_state->snapshot->catalogue);
    m_field.clear();
    m_test = test;
    fillOperators();
    showTest();
}

OperandQuestion TestEditor::question() const
{
    return {m_state, &m_overviews, m_type, m_field, rules::findOperator(m_test.op), m_family};
}

void TestEditor::fillOperators()
{
    m_operator->clear();
    for (const rules::Operator &op : rules::operators()) {
        if (op.fits(m_type) && !(m_about == About::Fact && rules::isStanding(op)))
            m_operator->addItem(wording::operatorLabel(op.id), textOf(op.id));
    }
    m_operator->setVisible(!quickTestsAreAll(m_type));
}

void TestEditor::showTest()
{
    m_operator->setCurrentIndex(m_operator->findData(QString::fromStdString(m_test.op)));
    showOperands();
    showOtherFields();
    showQuick();
    orderTabs();
    if (window()->windowType() == Qt::Popup)
        QMetaObject::invokeMethod(window(), &QWidget::adjustSize, Qt::QueuedConnection);
}

/// From the top to the bottom, though the operands were made last.
void TestEditor::orderTabs()
{
    QWidget *before = m_operator;
    for (QWidget *part : {static_cast<QWidget *>(m_quick), static_cast<QWidget *>(m_operands), m_otherRow}) {
        const QList<QWidget *> parts = part ? part->findChildren<QWidget *>() : QList<QWidget *>{};
        for (QWidget *one : parts) {
            if (!(one->focusPolicy() & Qt::TabFocus) || one->focusProxy())
                continue;
            setTabOrder(before, one);
            before = one;
        }
    }
}

void TestEditor::takeOperator()
{
    const rules::Operator *before = rules::findOperator(m_test.op);
    m_test.op = m_operator->currentData().toString().toStdString();
    m_test.operands = firstOperands(question(), before, m_test.operands);
    showTest();
    if (hasOperands(m_test.op, m_test.operands))
        emit edited(m_test);
}

void TestEditor::takeOperands(const std::vector<rules::Value> &operands)
{
    m_test.operands = operands;
    const std::string fits = operatorFor(m_test.op, operands.size());
    if (fits != m_test.op) {
        m_test.op = fits;
        m_operator->setCurrentIndex(m_operator->findData(QString::fromStdString(m_test.op)));
        showOtherFields();
    }
    showQuick();
    emit edited(m_test);
}

void TestEditor::takeQuick(int index)
{
    const QuickTest &quick = m_quickTests[static_cast<std::size_t>(index)];
    m_test = {quick.op, quick.operands};
    showTest();
    emit edited(m_test);
}

void TestEditor::takeOtherField()
{
    const std::string field = m_other->currentData().toString().toStdString();
    m_test.operands =
        field.empty() ? firstOperands(question(), nullptr, {}) : std::vector<rules::Value>{rules::OtherField{field}};
    showTest();
    if (!m_test.operands.empty())
        emit edited(m_test);
}

bool TestEditor::asksOtherField() const
{
    return !m_test.operands.empty() && std::holds_alternative<rules::OtherField>(m_test.operands.front());
}

void TestEditor::showOperands()
{
    if (m_operands) {
        m_layout->removeWidget(m_operands);
        m_operands->hide();
        m_operands->deleteLater();
        m_operands = nullptr;
    }
    if (!asksOtherField())
        m_operands = makeOperandEditor(question(), this);
    QWidget *first = quickTestsAreAll(m_type) ? static_cast<QWidget *>(m_quick) : m_operator;
    setFocusProxy(m_operands ? m_operands : first);
    if (!m_operands)
        return;
    m_operands->setOperands(m_test.operands);
    m_layout->insertWidget(m_layout->indexOf(m_otherRow), m_operands);
    connect(m_operands, &OperandEditor::edited, this, &TestEditor::takeOperands);
}

void TestEditor::showOtherFields()
{
    const rules::Operator *op = rules::findOperator(m_test.op);
    const auto others = op && rules::takesOtherField(*op) ? comparableFields(*m_state, m_type, m_field)
                                                          : std::vector<const fields::Field *>{};
    m_otherRow->setVisible(!others.empty());
    m_other->clear();
    m_other->addItem(tr("A value"));
    for (const fields::Field *field : others)
        m_other->addItem(wording::fieldLabel(*field), QString::fromStdString(field->id));
    const auto *chosen = asksOtherField() ? &std::get<rules::OtherField>(m_test.operands.front()) : nullptr;
    m_other->setCurrentIndex(chosen ? m_other->findData(QString::fromStdString(chosen->field)) : 0);
}

void TestEditor::showQuick()
{
    m_quickTests = quickTests(m_type, m_field, *m_state, m_overviews.find(m_field));
    QStringList words;
    int current = -1;
    for (std::size_t i = 0; i < m_quickTests.size(); ++i) {
        const QuickTest &quick = m_quickTests[i];
        words.append(quick.words);
        if (rules::Filter{{}, quick.op, quick.operands} == rules::Filter{{}, m_test.op, m_test.operands})
            current = static_cast<int>(i);
    }
    m_quick->setChoices(words);
    m_quick->setCurrent(current);
}

} // namespace dilim::ui
