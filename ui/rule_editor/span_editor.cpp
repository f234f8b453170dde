// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/span_editor.h"

#include "rules/operators.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace dilim::ui {

using namespace Qt::StringLiterals;

SpanEditor::SpanEditor(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_asked(new QCheckBox(words, this))
    , m_amount(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    m_asked->setObjectName(u"spanAsked"_s);
    m_amount->setObjectName(u"spanAmount"_s);
    m_amount->setAccessibleName(words);
    m_amount->setRange(1, rules::maxSpan);
    m_unit->setObjectName(u"spanUnit"_s);
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItems({tr("minutes"), tr("hours"), tr("days")}); // by rules::SpanUnit
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_asked);
    row->addWidget(m_amount);
    row->addWidget(m_unit);
    row->addStretch(1);
    setFocusProxy(m_amount);
    setSpan({});
    connect(m_asked, &QCheckBox::clicked, this, &SpanEditor::tell);
    connect(m_amount, &QSpinBox::valueChanged, this, &SpanEditor::tell);
    connect(m_unit, &QComboBox::activated, this, &SpanEditor::tell);
}

void SpanEditor::setSpan(const std::optional<rules::Span> &span)
{
    const QSignalBlocker blocked(m_amount);
    const rules::Span shown = span.value_or(rules::Span{1, rules::SpanUnit::Days});
    m_asked->setChecked(span.has_value());
    m_amount->setValue(shown.amount);
    m_unit->setCurrentIndex(static_cast<int>(shown.unit));
    m_amount->setVisible(span.has_value());
    m_unit->setVisible(span.has_value());
}

std::optional<rules::Span> SpanEditor::span() const
{
    if (!m_asked->isChecked())
        return std::nullopt;
    return rules::Span{m_amount->value(), static_cast<rules::SpanUnit>(m_unit->currentIndex())};
}

void SpanEditor::tell()
{
    m_amount->setVisible(m_asked->isChecked());
    m_unit->setVisible(m_asked->isChecked());
    emit edited(span());
}

} // namespace dilim::ui
