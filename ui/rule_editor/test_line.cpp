// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/test_line.h"

#include "rules/operators.h"
#include "ui/rule_editor/operand_editors.h"
#include "ui/rule_editor/other_field_editor.h"
#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/test_words.h"
#include "ui/rule_editor/token_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "wording/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dilim::ui {

using namespace Qt::StringLiterals;

TestLine::TestLine(StatePtr state, Overviews &overviews, ValueIs value, QWidget *parent)
    : QWidget(parent)
    , m_state(std::move(state))
    , m_overviews(overviews)
    , m_open(value == ValueIs::Open)
    , m_foldable(value == ValueIs::Folded)
    , m_head(new QHBoxLayout)
    , m_operator(new QComboBox(this))
    , m_value(new TokenButton(TokenButton::Look::Value, this))
    , m_layout(new QVBoxLayout(this))
{
    m_operator->setObjectName(u"operatorChoice"_s);
    m_operator->setAccessibleName(tr("Test"));
    m_operator->setMaxVisibleItems(20);
    m_value->setObjectName(u"valueToken"_s);
    m_head->addWidget(m_operator);
    m_head->addWidget(m_value);
    if (m_foldable)
        m_head->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(m_head);
    setFocusProxy(m_operator);
    connect(m_operator, &QComboBox::activated, this, &TestLine::takeOperator);
    connect(m_value, &TokenButton::clicked, this, [this] {
        m_open = !m_open;
        showPanel();
    });
}

void TestLine::setTest(Subject subject, const TestEditor::Test &test)
{
    m_subject = std::move(subject);
    m_test = test;
    m_operator->clear();
    for (const rules::Operator &op : rules::operators()) {
        if (!op.fits(m_subject.type) || (m_subject.about == TestEditor::About::Fact && rules::isStanding(op)))
            continue;
        m_operator->addItem(wording::operatorLabel(op.id), QString::fromUtf8(op.id.data(), std::ssize(op.id)));
        if (op.id == test.op)
            m_operator->setCurrentIndex(m_operator->count() - 1);
    }
    showWords();
    showPanel();
}

void TestLine::unfold()
{
    if (m_open)
        return;
    m_open = true;
    showPanel();
}

bool TestLine::comparesWithField() const
{
    return m_test.operands.size() == 1 && std::holds_alternative<rules::OtherField>(m_test.operands.front());
}

void TestLine::takeOperator()
{
    const rules::Operator *before = rules::findOperator(m_test.op);
    m_test.op = m_operator->currentData().toString().toStdString();
    const rules::Operator *op = rules::findOperator(m_test.op);
    if (!comparesWithField() || !rules::takesOtherField(*op)) {
        if (comparesWithField())
            m_test.operands.clear();
        m_test.operands =
            firstOperands({m_state, &m_overviews, m_subject.type, m_subject.field, op}, before, m_test.operands);
    }
    m_open = true;
    showWords();
    showPanel();
    if (hasOperands(m_test.op, m_test.operands))
        emit edited(m_test);
}

void TestLine::takeSource(int source)
{
    const rules::Operator *op = rules::findOperator(m_test.op);
    if (source == 0)
        m_test.operands = firstOperands({m_state, &m_overviews, m_subject.type, m_subject.field, op}, nullptr, {});
    else
        m_test.operands = {rules::OtherField{m_subject.others.front()->id}};
    showWords();
    showPanel();
    if (hasOperands(m_test.op, m_test.operands))
        emit edited(m_test);
}

void TestLine::take(std::vector<rules::Value> operands)
{
    m_test.operands = std::move(operands);
    m_test.op = operatorFor(m_test.op, m_test.operands.size());
    m_operator->setCurrentIndex(m_operator->findData(QString::fromStdString(m_test.op)));
    showWords();
    emit edited(m_test);
}

void TestLine::showWords()
{
    rules::Condition condition;
    condition.op = m_test.op;
    condition.operands = m_test.operands;
    const wording::Speech speech{m_state->snapshot->catalogue, m_state->context};
    m_value->setWords(testWords(condition, m_subject.type, m_subject.field, speech).value);
    const rules::Operator *op = rules::findOperator(m_test.op);
    m_value->setVisible(m_foldable && op && op->shape != rules::Shape::None);
}

OperandEditor *TestLine::makeOperands(QWidget *parent) const
{
    if (comparesWithField())
        return new OtherFieldEditor(m_subject.others, std::get<rules::OtherField>(m_test.operands.front()).field,
                                    m_state->snapshot->catalogue, parent);
    OperandEditor *editor = makeOperandEditor(
        {m_state, &m_overviews, m_subject.type, m_subject.field, rules::findOperator(m_test.op)}, parent);
    if (editor)
        editor->setOperands(m_test.operands);
    return editor;
}

void TestLine::addSources(QVBoxLayout *to)
{
    auto *sources = new SegmentedControl(m_panel);
    sources->setObjectName(u"valueSource"_s);
    sources->setAccessibleName(tr("Compared with"));
    sources->setChoices({tr("A value"), tr("Another field")});
    sources->setCurrent(comparesWithField() ? 1 : 0);
    to->addWidget(sources, 0, Qt::AlignLeft);
    connect(sources, &SegmentedControl::chosen, this, &TestLine::takeSource);
}

void TestLine::showPanel()
{
    if (m_panel) {
        m_layout->removeWidget(m_panel);
        m_panel->hide();
        m_panel->deleteLater(); // it may be in the middle of telling something
    }
    m_panel = nullptr;
    const rules::Operator *op = rules::findOperator(m_test.op);
    if (!m_open || !op || op->shape == rules::Shape::None)
        return;
    m_panel = new QWidget(this);
    auto *rows = new QVBoxLayout(m_panel);
    rows->setContentsMargins(0, 0, 0, 0);
    if (rules::takesOtherField(*op) && (!m_subject.others.empty() || comparesWithField()))
        addSources(rows);
    if (OperandEditor *operands = makeOperands(m_panel)) {
        rows->addWidget(operands);
        setFocusProxy(operands);
        connect(operands, &OperandEditor::edited, this, &TestLine::take);
    }
    m_layout->addWidget(m_panel);
    m_panel->show();
}

} // namespace dilim::ui
