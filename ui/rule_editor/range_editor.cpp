// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/range_editor.h"

#include "ui/rule_editor/overviews.h"
#include "ui/rule_editor/range_slider.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"

#include <QBoxLayout>

#include <cmath>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

Decimal roundedTo(double value, const NumberKind &kind)
{
    const std::uint8_t decimals = kind.decimals == maxDecimalScale ? 1 : 0;
    return {std::llround(value * static_cast<double>(powerOfTen(decimals))), decimals};
}

} // namespace

RangeEditor::RangeEditor(const OperandQuestion &question, const NumberKind &kind, QWidget *parent)
    : NumbersEditor(question.op->shape == rules::Shape::Two ? 2 : 1, kind, parent)
    , m_question(question)
    , m_slider(new RangeSlider(*question.op, kind, this))
    , m_facts(new Label(TextStyle::Caption, Role::Text2, this))
{
    m_facts->setObjectName(u"rangeFacts"_s);
    auto *all = static_cast<QBoxLayout *>(layout());
    all->insertWidget(0, m_slider);
    all->addWidget(m_facts);
    m_slider->hide();
    m_facts->hide();
    connect(this, &OperandEditor::edited, this, &RangeEditor::showNumbers);
    connect(m_slider, &RangeSlider::moved, this, &RangeEditor::setNumbers);
    connect(m_question.overviews, &Overviews::found, this, &RangeEditor::showOverview);
    m_question.overviews->want({m_question.field});
    showOverview();
}

void RangeEditor::setOperands(const std::vector<rules::Value> &operands)
{
    NumbersEditor::setOperands(operands);
    showNumbers(operands);
}

void RangeEditor::showOverview()
{
    const analysis::FieldOverview *overview = m_question.overviews->find(m_question.field);
    if (!overview || !m_slider->isEmpty())
        return;
    m_slider->setOverview(*overview);
    m_slider->setVisible(!m_slider->isEmpty());
    m_facts->setVisible(overview->summary.has_value());
    const std::string &language = m_question.state->language();
    if (overview->summary) {
        m_facts->setText(tr("Median %1, known for %2 of %3")
                             .arg(withUnit(roundedTo(overview->summary->median, kind()), kind(), language),
                                  wording::numberText(overview->known, language),
                                  wording::numberText(overview->rows, language)));
    }
}

void RangeEditor::showNumbers(const std::vector<rules::Value> &operands)
{
    std::vector<Decimal> numbers;
    for (const rules::Value &value : operands) {
        if (const auto *number = std::get_if<Decimal>(&value))
            numbers.push_back(*number);
    }
    m_slider->setNumbers(numbers);
}

} // namespace dilim::ui
