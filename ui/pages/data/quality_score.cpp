// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/quality_score.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "wording/flaw_text.h"
#include "wording/formats.h"

namespace dilim::ui {
namespace {

constexpr double worthNaming = 0.05; // points

} // namespace

QualityScore::QualityScore(QWidget *parent)
    : Card(parent)
    , m_number(new Label(TextStyle::Hero, Role::Text, this))
    , m_of(new Label(TextStyle::Body, Role::Text2, this))
    , m_lost(new Label(TextStyle::Body, Role::Text, this))
    , m_formula(new Label(TextStyle::Caption, Role::Text2, this))
{
    setObjectName(QStringLiteral("qualityScore"));
    m_number->setObjectName(QStringLiteral("qualityNumber"));
    m_lost->setObjectName(QStringLiteral("qualityLost"));
    m_lost->setWordWrap(true);
    m_formula->setWordWrap(true);
    auto *number = new QVBoxLayout;
    number->setSpacing(0);
    number->addWidget(m_number);
    number->addWidget(m_of);
    number->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::controlGap);
    words->addWidget(m_lost);
    words->addWidget(m_formula);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::pageMargin);
    row->addLayout(number);
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void QualityScore::setReport(const analysis::QualityReport &report, const std::string &language)
{
    setTitle(tr("Quality of the data"));
    m_number->setText(wording::numberText(report.score, language));
    m_of->setText(tr("of 100 points"));
    QStringList lost;
    for (const analysis::ScorePart &part : report.parts) {
        if (part.lost() >= worthNaming)
            lost.append(wording::scorePartText(part, language));
    }
    m_lost->setText(lost.isEmpty() ? tr("Nothing takes points off.")
                                   : tr("Points taken off: %1").arg(lost.join(QStringLiteral(" · "))));
    m_formula->setText(wording::scoreExplanation(language));
    m_number->setAccessibleName(tr("%1 of 100 points").arg(m_number->text()));
}

} // namespace dilim::ui
