// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

namespace dilim::ui {
namespace {

/// By Judgement.
constexpr std::array<Role, 3> judgementRoles = {Role::Success, Role::Danger, Role::Text3};

} // namespace

KpiCard::KpiCard(QWidget *parent)
    : Card(parent)
    , m_label(new Label(TextStyle::Caption, Role::Text2, this))
    , m_value(new Label(TextStyle::Kpi, Role::Text, this))
    , m_change(new Label(TextStyle::Caption, Role::Text2, this))
    , m_note(new Label(TextStyle::Caption, Role::Text2, this))
    , m_spark(new Spark(this))
{
    setFixedHeight(metrics::kpiCard);
    m_label->setElided(true);
    m_value->setTabular(true);
    m_note->setElided(true);
    m_change->setFont(fontOf(TextStyle::BodyStrong));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_value);
    middle->addStretch();
    middle->addWidget(m_spark);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_change);
    foot->addWidget(m_note, 1);
    body()->setSpacing(4);
    body()->addWidget(m_label);
    body()->addLayout(middle);
    body()->addLayout(foot);
}

void KpiCard::setValues(const KpiValues &values)
{
    m_label->setText(values.label);
    m_value->setText(values.value);
    m_change->setText(values.change);
    m_change->setVisible(!values.change.isEmpty());
    m_change->setRole(judgementRoles[static_cast<std::size_t>(values.judgement)]);
    m_note->setText(values.note);
    m_spark->setValues(values.spark);
    m_spark->setVisible(values.spark.size() > 1);
    setToolTip(values.definition);
    setAccessibleName(values.label);
    setAccessibleDescription(values.value + u' ' + values.change + u' ' + values.note);
}

} // namespace dilim::ui
