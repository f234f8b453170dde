// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segments/template_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QPushButton>

namespace dilim::ui {
namespace {

QString neededFields(const analysis::SegmentTemplate &row, const WorkspaceState &state)
{
    QStringList names;
    for (const std::string_view id : row.needs) {
        if (!id.empty())
            names += wording::fieldLabel(state.snapshot->catalogue, id);
    }
    return wording::listText(names, wording::Junction::And, state.language());
}

} // namespace

TemplateCard::TemplateCard(const analysis::SegmentTemplate &row, QWidget *parent)
    : Card(parent)
    , m_row(row)
    , m_name(new Label(TextStyle::BodyStrong, Role::Text, this))
    , m_description(new Label(TextStyle::Body, Role::Text2, this))
    , m_needs(new Label(TextStyle::Caption, Role::Text3, this))
    , m_size(new Label(TextStyle::Caption, Role::Text2, this))
    , m_use(makeButton(ButtonKind::Secondary, QString(), {}, this))
{
    setObjectName(QStringLiteral("templateCard"));
    m_use->setObjectName(QStringLiteral("useTemplate"));
    for (Label *label : {m_name, m_description, m_needs, m_size})
        label->setWordWrap(true);
    m_size->setTabular(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::controlGap);
    foot->addWidget(m_size, 1);
    foot->addWidget(m_use, 0, Qt::AlignBottom);
    body()->setSpacing(4);
    body()->addWidget(m_name);
    body()->addWidget(m_description);
    body()->addStretch();
    body()->addSpacing(4);
    body()->addWidget(m_needs);
    body()->addLayout(foot);
    connect(m_use, &QPushButton::clicked, this, &TemplateCard::used);
}

void TemplateCard::setAnswer(const TemplateAnswer *answer, const WorkspaceState &state)
{
    const QString name = wording::templateName(m_row.id);
    m_name->setText(name);
    m_description->setText(wording::templateDescription(m_row.id));
    m_needs->setText(tr("Needs: %1").arg(neededFields(m_row, state)));
    m_use->setText(tr("Use"));
    m_use->setAccessibleName(tr("Use the template %1").arg(name));
    const bool here = answer && answer->rule;
    m_use->setEnabled(here);
    m_use->setToolTip(answer && !here ? tr("Import files that hold these data, then it can be used.") : QString());
    m_size->setRole(here ? Role::Text2 : Role::Text3);
    if (!answer)
        m_size->setText(tr("Counting…"));
    else if (!here)
        m_size->setText(tr("Not in your data yet"));
    else
        m_size->setText(
            wording::entityCountText(fields::Entity::Customer, static_cast<std::int64_t>(answer->customers)) + u" · "
            + wording::shareText(static_cast<std::int64_t>(answer->customers),
                                 static_cast<std::int64_t>(state.snapshot->customerCount()), state.language()));
}

} // namespace dilim::ui
